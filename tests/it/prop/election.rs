//! Questions of the topic, and properties of its functions.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::calendar::BusinessDays;
use pcc_rules::election::*;
use pcc_rules::money::Pounds;
use pcc_rules::strategies::any;
use pcc_rules::{Fact, Question};
use proptest::prelude::*;

super::questions! {
    ordinary_election: OrdinaryElectionFacts;
    move_poll: MovePollFacts, near orders;
    voting_system: VotingSystemFacts;
    voter: VoterFacts;
    relevant_elector: RelevantElectorFacts;
    nomination: NominationFacts, near papers;
    deposit: DepositFacts;
    appropriate_officer: AppropriateOfficerFacts;
    vacancy: VacancyFacts;
    by_election_held: ByElectionFacts, near vacancies;
    poll_day: PollDayFacts, near days_fixed;
}

/// Orders early and late, for days in the year of the election and out of it.
fn orders(facts: &MovePollFacts) -> Vec<MovePollFacts> {
    let years = (2012..=2032).step_by(4);
    years
        .flat_map(|year| {
            let on = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
            let made = [on(year - 1, 6, 1), on(year, 3, 1)];
            let to = [on(year, 4, 1), on(year, 6, 1), on(year + 1, 6, 1)];
            made.into_iter().flat_map(move |made| to.into_iter().map(move |to| (made, to)))
        })
        .map(|(made_on, to)| {
            super::fill(facts, &MovePollFacts { made_on: made_on.into(), to: to.into() }, |_| true)
        })
        .collect()
}

/// Papers good and bad, in a year of a hundred subscribers and in the one of fewer, with assenters on both sides of
/// what either year asks for.
fn papers(facts: &NominationFacts) -> Vec<NominationFacts> {
    let areas = facts.voting_areas.known().copied().unwrap_or(12);
    let mut papers = Vec::new();
    for notice in [(2021, 3, 29), (2024, 3, 26)] {
        for assenters in [0, 21, 97, 98, areas.saturating_mul(2).saturating_sub(3), areas.saturating_mul(2)] {
            for bits in 0..16u16 {
                let good = |bit: u16| bits & (1 << bit) != 0;
                let known = NominationFacts {
                    notice_on: NaiveDate::from_ymd_opt(notice.0, notice.1, notice.2).unwrap().into(),
                    voting_areas: if good(3) { 12 } else { 50 }.into(),
                    proposed: good(0).into(),
                    assenters: assenters.into(),
                    all_electors: good(1).into(),
                    consent: good(2).into(),
                    deposit: Pounds::from_pence(if good(3) { 500_000 } else { 100 }).into(),
                };
                papers.push(super::fill(facts, &known, |_| true));
            }
        }
    }
    papers
}

/// Days fixed on the day of the event, soon and long after it.
fn days_fixed(facts: &PollDayFacts) -> Vec<PollDayFacts> {
    let event = facts.event_on.known().or(facts.fixed.known()).copied();
    let event = event.unwrap_or_else(|| NaiveDate::from_ymd_opt(2014, 7, 3).unwrap());
    let near = [0, 1, 90].into_iter().flat_map(|before| [0, 1, 90].map(|after| (before, after)));
    near.map(|(before, after)| PollDayFacts {
        event_on: (event - Days::new(before)).into(),
        fixed: (event + Days::new(after)).into(),
    })
    .map(|known| super::fill(facts, &known, |_| true))
    .collect()
}

/// Vacancies of every cause, declared and called on its day, later, and not at all.
fn vacancies(facts: &ByElectionFacts) -> Vec<ByElectionFacts> {
    let on = facts.happened_on.known().copied().or(facts.declared_on.known().copied().flatten());
    let on = on.unwrap_or_else(|| NaiveDate::from_ymd_opt(2014, 7, 1).unwrap());
    let steps = [None, Some(on), Some(on + Days::new(40))];
    let mut all = Vec::new();
    for cause in Cause::ALL {
        for (declared, notified) in steps.into_iter().flat_map(|one| steps.map(|other| (one, other))) {
            let known = ByElectionFacts {
                area: Area::Kent.into(),
                cause: (*cause).into(),
                happened_on: on.into(),
                declared_on: declared.into(),
                notified_on: notified.into(),
            };
            all.push(super::fill(facts, &known, |_| true));
        }
    }
    all
}

/// A vacancy of which all is known, declared and called within months.
fn known_vacancy() -> impl Strategy<Value = ByElectionFacts> {
    let area = any::<Area>().prop_filter("outside London", |area| area.body_on(NaiveDate::MAX).is_ok());
    (area, any::<Cause>(), any::<NaiveDate>(), 0..90u64, 0..400u64).prop_map(
        |(area, cause, on, declared, called)| ByElectionFacts {
            area: area.into(),
            cause: cause.into(),
            happened_on: on.into(),
            declared_on: (cause != Cause::CourtOrder).then(|| on + Days::new(declared)).into(),
            notified_on: Some(on + Days::new(called)).into(),
        },
    )
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// A day more to the event never brings the last poll day forward, and that day is always a business day with 35 of them
    /// after the event.
    #[test]
    fn the_last_poll_day_is_a_business_day_and_never_moves_back(event in any::<NaiveDate>()) {
        if let (Ok(count), Ok(later)) = (last_poll_day(event), last_poll_day(event + Days::new(1))) {
            prop_assert!(count.last <= later.last);
            prop_assert_eq!(BusinessDays::Elections.left_out(count.last), Ok(None));
            let business = event.iter_days().skip(1).take_while(|on| *on <= count.last)
                .filter(|on| BusinessDays::Elections.left_out(*on) == Ok(None)).count();
            prop_assert_eq!(business, 35);
            // Counted back, the same 35 days.
            let back = BusinessDays::Elections.ending_with(count.last, 35).unwrap();
            prop_assert!(back.first > event);
            prop_assert_eq!(last_poll_day(back.first.pred_opt().unwrap()).unwrap().last, count.last);
        }
    }

    /// Nothing is polled without a vacancy, a time that ran out of the calendar apart; no vacancy of a mayor's area is filled by
    /// an election of a commissioner; and a poll on the last day is always in time, the day after never.
    #[test]
    fn a_by_election_fits_its_own_last_day(facts in known_vacancy(), on in any::<NaiveDate>()) {
        if let Ok(ByElection::Due { vacant_on, event_on, count, .. }) = facts.answer(on) {
            prop_assert!(event_on >= vacant_on);
            let Fact::Known(area) = facts.area else { return Err(TestCaseError::fail("due without an area")) };
            for on in [vacant_on, event_on] {
                prop_assert!(area.body_on(on).is_ok_and(pcc_rules::area::Body::is_commissioner));
            }
            let fixed = |fixed: NaiveDate| PollDayFacts { event_on: event_on.into(), fixed: fixed.into() }.answer(on);
            prop_assert_eq!(fixed(count.last), Ok(PollDay::InTime { held_on: count.last }));
            let too_late = PollDay::TooLate { last_day: count.last };
            prop_assert_eq!(fixed(count.last + Days::new(1)), Ok(too_late));
        }
    }

    /// Terms follow on one another without a day between, in every area and on every day's law.
    #[test]
    fn terms_follow_without_a_gap(area in any::<Area>(), year in any::<ElectionYear>(), on in any::<NaiveDate>()) {
        let held = |year: i32| {
            let facts = OrdinaryElectionFacts { area: area.into(), year: ElectionYear::new(year).unwrap().into() };
            facts.answer(on)
        };
        if let (Ok(OrdinaryElection::Held { poll, term_start, term_end }), Ok(next)) = (held(year.get()), held(year.get() + 4)) {
            prop_assert!(poll < term_start && term_start <= term_end);
            if let OrdinaryElection::Held { term_start: next, .. } = next {
                prop_assert_eq!(term_end.succ_opt(), Some(next));
            }
        }
    }

    /// More votes never lose a deposit that fewer keep.
    #[test]
    fn more_votes_never_lose_a_deposit(votes in any::<VoteShare>(), more in 0..1000u32) {
        if let Ok(better) = VoteShare::new(votes.candidate() + more, votes.all()) {
            prop_assert!(better.over_five_per_cent() || !votes.over_five_per_cent());
        }
    }
}
