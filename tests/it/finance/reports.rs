use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::finance::reports::*;
use pcc_rules::law::{Actor, OutOfForce, Place, Rule};
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, eve, finding, model};

const MADE: Event = Event::Made { by: Author::Officer, consultation: Consultation::Done };
const DECIDED: Event = Event::Considered { view: View::Disagrees };
const PURSUED: Event = Event::ConductPursued {};
const AGREED: Event = Event::Agreed { authority: AgreementAuthority::None };
const TOLD: Event = Event::AuditorTold {};
const BODY: Authority = Authority::Body;
const FORCE: Authority = Authority::ChiefConstable;
const UNLAWFUL: Trigger = Trigger::Unlawfulness;
const SHORT: Trigger = Trigger::Shortfall;

const fn to(to: Recipient) -> Event {
    Event::Sent { to }
}

fn recipients(of: Authority) -> [Recipient; 3] {
    match of {
        BODY => [Recipient::Auditor, Recipient::Body, Recipient::PanelMembers],
        FORCE => [Recipient::Auditor, Recipient::ChiefConstable, Recipient::Body],
    }
}

/// Made and sent to everybody on Monday 2 March 2026, then what else happened.
fn sent(of: Authority, on: Trigger, more: &[(&str, Event)]) -> FinanceReport {
    let first = [MADE].into_iter().chain(recipients(of).map(to)).map(|event| ("2026-03-02", event));
    report(Area::Norfolk, of, on, &first.chain(more.iter().copied()).collect::<Vec<_>>())
}

fn report(area: Area, of: Authority, on: Trigger, events: &[(&str, Event)]) -> FinanceReport {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: *event });
    FinanceReport::from_events(area, of, on, events).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(report: &FinanceReport, on: &str, event: Event) -> Refusal {
    report.clone().apply(Dated { on: day(on), event }).unwrap_err()
}

/// Copies sent on Monday 2 March 2026: the last day is Sunday 22 March, for the Act moves nothing past a weekend; decided
/// on Friday 20 March the prohibition ends with Monday 23 March, on Thursday 2 April with Tuesday 7 April, and undecided
/// never.
#[test]
fn lgfa88_s115_1d_and_9_the_worked_figures() {
    for (of, considers) in [(BODY, &CONSIDERED), (FORCE, &FORCE_CONSIDERED)] {
        for on in [UNLAWFUL, SHORT] {
            let open = sent(of, on, &[]);
            assert_eq!(open.due(), Some(day("2026-03-22")));
            assert_eq!(open.stage(day("2026-03-22")), Stage::ToDecide);
            assert_eq!(open.stage(day("2026-03-23")), Stage::Overdue);
            let late = open.progress(day("2026-03-23"));
            assert_eq!(late.settled().map(|one| one.standing()), Some(Standing::NotMet));
            assert_eq!(finding(late.grounds(), considers), Some(Finding::NotMet));
            let in_time = open.progress(day("2026-03-22"));
            assert_eq!(in_time.settled().map(|one| one.standing()), Some(Standing::Stated));
            for (decided, last, free) in
                [("2026-03-20", "2026-03-23", "2026-03-24"), ("2026-04-02", "2026-04-07", "2026-04-08")]
            {
                let report = sent(of, on, &[(decided, DECIDED)]);
                assert_eq!(report.prohibition().unwrap().last, day(last));
                assert_eq!(report.is_prohibited(day(decided)), Ok(true));
                assert_eq!(report.is_prohibited(day(last)), Ok(true));
                assert_eq!(report.is_prohibited(day(free)), Ok(false));
            }
            // Undecided, there is no end.
            assert_eq!(open.is_prohibited(day("2028-12-31")), Ok(true));
            assert_eq!(open.prohibition(), None);
        }
    }
}

/// Over every day of five years: 21 days with the day of sending as the first, against a count on the fingers; and over
/// every day the calendar knows, the first business day after against the model's own bank holidays.
#[test]
fn lgfa88_s115_every_day_against_the_model() {
    let mut on = day("2023-01-01");
    while on < day("2028-01-01") {
        assert_eq!(TIME_TO_DECIDE.last_day(on), model::finance_reports::twenty_first_day(on), "{on}");
        on = on.succ_opt().unwrap();
    }
    let mut on = day("2012-01-01");
    while on < day("2028-12-20") {
        assert_eq!(prohibition(on).unwrap().last, model::reports::first_business_day_after(on), "{on}");
        on = on.succ_opt().unwrap();
    }
    // Christmas Eve counts; the day of the decision does not.
    assert_eq!(prohibition(day("2025-12-23")).unwrap().last, day("2025-12-24"));
    assert_eq!(prohibition(day("2025-12-24")).unwrap().last, day("2025-12-29"));
    assert_eq!(prohibition(day("2028-12-29")).unwrap_err().day, day("2029-01-01"));
}

/// s. 115(5), (7): from the day copies are sent, that day included, the conduct reported stops; a shortfall stops none.
#[test]
fn lgfa88_s115_5_the_conduct_stops() {
    for (of, stops) in [(BODY, &CONDUCT_STOPS), (FORCE, &FORCE_CONDUCT_STOPS)] {
        let made = report(Area::Norfolk, of, UNLAWFUL, &[("2026-03-01", MADE)]);
        assert_eq!(made.may_pursue(day("2026-03-01")), Ok(&PROHIBITION_PERIOD));
        let open = sent(of, UNLAWFUL, &[]);
        let stopped = Refusal::NotYet { rule: stops, opens: None };
        assert_eq!(open.may_pursue(day("2026-03-02")), Err(stopped));
        assert_eq!(refusal(&open, "2027-03-02", PURSUED), stopped);
        let decided = sent(of, UNLAWFUL, &[("2026-03-20", DECIDED)]);
        let running = Refusal::NotYet { rule: stops, opens: Some(day("2026-03-24")) };
        assert_eq!(refusal(&decided, "2026-03-23", PURSUED), running);
        assert_eq!(decided.may_pursue(day("2026-03-24")), Ok(&PROHIBITION_PERIOD));
        // A report on a shortfall stops no course of conduct, nor one on unlawfulness any agreement.
        assert!(sent(of, SHORT, &[]).may_pursue(day("2026-03-02")).is_ok());
        assert!(open.may_agree(AgreementAuthority::None, day("2026-03-02")).is_ok());
    }
}

/// s. 115(6), (6A), (6B), (8): no new agreement unless authorised on one of the three grounds.
#[test]
fn lgfa88_s115_6_no_new_agreement_without_authority() {
    for (of, none) in [(BODY, &NO_NEW_AGREEMENTS), (FORCE, &FORCE_NO_NEW_AGREEMENTS)] {
        let open = sent(of, SHORT, &[]);
        assert_eq!(refusal(&open, "2026-03-02", AGREED), Refusal::NotYet { rule: none, opens: None });
        for authority in [
            AgreementAuthority::StopsWorsening,
            AgreementAuthority::Improves,
            AgreementAuthority::PreventsRecurrence,
        ] {
            assert_eq!(open.may_agree(authority, day("2026-03-02")), Ok(&AUTHORISES));
        }
        let decided = sent(of, SHORT, &[("2026-04-02", DECIDED)]);
        assert!(decided.may_agree(AgreementAuthority::None, day("2026-04-07")).is_err());
        assert_eq!(decided.may_agree(AgreementAuthority::None, day("2026-04-08")), Ok(&PROHIBITION_PERIOD));
        let next = open.next(day("2026-03-03"));
        assert!(next.iter().any(|one| one.rule == none));
    }
}

/// s. 114(4), (4A): who gets copies; the panel not of a chief constable's report, the Mayor and the chair in London.
#[test]
fn lgfa88_s114_4_copies() {
    let copies = |area, of| FinanceReport::none(area, of, UNLAWFUL).copies();
    use Recipient::{AssemblyChair, Auditor, Body, ChiefConstable, MayorOfLondon, PanelMembers};
    let set = |of: &[Recipient]| Set::from_iter(of.iter().copied());
    assert_eq!(copies(Area::Norfolk, BODY), (set(&[Auditor, Body, PanelMembers]), &COPIES));
    assert_eq!(copies(Area::Gwent, BODY), (set(&[Auditor, Body, PanelMembers]), &COPIES));
    assert_eq!(
        copies(Area::Metropolitan, BODY),
        (set(&[Auditor, Body, PanelMembers, MayorOfLondon, AssemblyChair]), &LONDON_COPIES)
    );
    for area in [Area::Norfolk, Area::Metropolitan, Area::WestYorkshire] {
        assert_eq!(copies(area, FORCE), (set(&[Auditor, ChiefConstable, Body]), &FORCE_COPIES));
    }
    let made = report(Area::Norfolk, FORCE, UNLAWFUL, &[("2026-03-01", MADE)]);
    assert_eq!(refusal(&made, "2026-03-02", to(PanelMembers)), Refusal::NoPower(&FORCE_COPIES));
    assert_eq!(made.next(day("2026-03-01")).len(), 3);
    assert!(made.next(day("2026-03-01")).iter().all(|one| one.who() == Actor::ForceFinanceOfficer));
    let twice = sent(BODY, UNLAWFUL, &[]);
    assert_eq!(refusal(&twice, "2026-03-02", to(Auditor)), Refusal::ConditionUnmet(&COPIES));
    // Before it is made nothing can be sent.
    let none = FinanceReport::none(Area::Norfolk, BODY, SHORT);
    assert_eq!(
        refusal(&none, "2026-03-02", to(Auditor)),
        Refusal::NotYet { rule: &SHORTFALL_REPORTED, opens: None }
    );
}

/// Copies on several days: the text names one day, so meanwhile nothing is certain; the 21 days run from the last.
#[test]
fn lgfa88_s115_9_a_copies_on_several_days() {
    let part = report(
        Area::Norfolk,
        BODY,
        UNLAWFUL,
        &[("2026-03-02", MADE), ("2026-03-02", to(Recipient::Body)), ("2026-03-03", to(Recipient::Auditor))],
    );
    assert_eq!(part.stage(day("2026-03-03")), Stage::PartlySent);
    assert_eq!(part.may_pursue(day("2026-03-03")), Err(Refusal::NoRule(&WHICH_SENDING)));
    assert_eq!(refusal(&part, "2026-03-03", DECIDED), Refusal::NoRule(&WHICH_SENDING));
    let all = part.apply(Dated { on: day("2026-03-04"), event: to(Recipient::PanelMembers) }).unwrap();
    assert_eq!(all.due(), Some(day("2026-03-24")));
    assert_eq!(all.is_prohibited(day("2026-03-04")), Ok(true));
}

/// s. 114(3A): consultation before the body's report on unlawfulness alone. s. 114(5), (6): in person, or a nominee.
#[test]
fn lgfa88_s114_3a_5_and_6_consulting_and_in_person() {
    let make = |of, on, by, consultation| {
        FinanceReport::none(Area::Norfolk, of, on)
            .apply(Dated { on: day("2026-03-02"), event: Event::Made { by, consultation } })
            .err()
    };
    for of in [BODY, FORCE] {
        for on in [UNLAWFUL, SHORT] {
            for by in [Author::Officer, Author::NominatedAccountant, Author::NominatedWhereNoAccountant] {
                assert_eq!(make(of, on, by, Consultation::Done), None);
                assert_eq!(make(of, on, by, Consultation::NotPracticable), None);
                let must = (of, on) == (BODY, UNLAWFUL);
                let expected = must.then_some(Refusal::ConditionUnmet(&CONSULTS));
                assert_eq!(make(of, on, by, Consultation::NotDone), expected);
            }
            let else_ = make(of, on, Author::AnybodyElse, Consultation::Done);
            assert_eq!(else_, Some(Refusal::NoPower(&PERSONALLY)));
        }
    }
}

/// ss. 115(1E) to (1G), 116(2B), (2C): the written answer with all three parts, to whom, and word to the auditor.
#[test]
fn lgfa88_s115_1e_to_1g_and_116_the_answer() {
    let all = Event::Responded { gives: Set::all() };
    for (of, response, copies, told, third, wrong) in [
        (
            BODY,
            &RESPONSE,
            &RESPONSE_COPIES,
            &AUDITOR_TOLD,
            ResponseRecipient::PanelMembers,
            ResponseRecipient::Body,
        ),
        (
            FORCE,
            &FORCE_RESPONSE,
            &FORCE_RESPONSE_COPIES,
            &FORCE_AUDITOR_TOLD,
            ResponseRecipient::Body,
            ResponseRecipient::PanelMembers,
        ),
    ] {
        let open = sent(of, SHORT, &[]);
        assert!(matches!(refusal(&open, "2026-03-03", all), Refusal::NotYet { opens: None, .. }));
        assert!(matches!(refusal(&open, "2026-03-03", TOLD), Refusal::NotYet { opens: None, .. }));
        let decided = sent(of, SHORT, &[("2026-03-20", DECIDED)]);
        let next = decided.next(day("2026-03-24"));
        let soon = Deadline::AsSoonAsPracticable { after: day("2026-03-20") };
        assert!(next.iter().any(|one| one.rule == response && one.by == soon));
        assert!(next.iter().any(|one| one.rule == told && one.by == Deadline::NoneStated));
        for missing in [ResponsePart::ActionTaken, ResponsePart::ActionProposed, ResponsePart::Reasons] {
            let gives = Set::all().without(Set::from_iter([missing]));
            assert_eq!(
                refusal(&decided, "2026-03-24", Event::Responded { gives }),
                Refusal::ConditionUnmet(response)
            );
        }
        let answer = |to| Event::ResponseSent { to };
        assert!(matches!(refusal(&decided, "2026-03-24", answer(third)), Refusal::NotYet { .. }));
        let responded = sent(of, SHORT, &[("2026-03-20", DECIDED), ("2026-03-24", all)]);
        assert_eq!(refusal(&responded, "2026-03-24", answer(wrong)), Refusal::NoPower(copies));
        let soon = Deadline::AsSoonAsPracticable { after: day("2026-03-24") };
        assert_eq!(
            responded
                .next(day("2026-03-24"))
                .iter()
                .filter(|one| one.rule == copies && one.by == soon)
                .count(),
            3
        );
        assert_eq!(responded.stage(day("2026-03-24")), Stage::ToAnswer);
        let closed = sent(
            of,
            SHORT,
            &[
                ("2026-03-20", DECIDED),
                ("2026-03-24", all),
                ("2026-03-25", answer(ResponseRecipient::FinanceOfficer)),
                ("2026-03-25", answer(ResponseRecipient::Auditor)),
                ("2026-03-25", answer(third)),
                ("2026-03-25", TOLD),
            ],
        );
        assert_eq!(closed.stage(day("2026-03-25")), Stage::Closed);
        assert!(closed.next(day("2026-03-25")).is_empty());
        let progress = closed.progress(day("2026-03-25"));
        assert_eq!(progress.settled().map(|one| one.standing()), Some(Standing::Met));
        assert_eq!(refusal(&closed, "2026-03-26", TOLD), Refusal::ConditionUnmet(told));
        assert_eq!(refusal(&closed, "2026-03-26", answer(third)), Refusal::ConditionUnmet(copies));
    }
}

/// Who is next, by when, and what follows: an overrun leaves the prohibition in place.
#[test]
fn next_says_who_decides_by_when() {
    for (of, rule, who) in
        [(BODY, &CONSIDERED, Actor::Commissioner), (FORCE, &FORCE_CONSIDERED, Actor::ChiefConstable)]
    {
        let next = sent(of, UNLAWFUL, &[]).next(day("2026-03-10"));
        assert_eq!((next[0].rule, next[0].who()), (rule, who));
        assert_eq!(next[0].by, Deadline::By { day: day("2026-03-22") });
        assert_eq!(next[0].on_default, OnDefault::Provided(&PROHIBITION_PERIOD));
        assert!(next.iter().all(|one| one.who() == who));
        assert_eq!(FinanceReport::none(Area::Norfolk, of, SHORT).next(day("2026-03-10")).len(), 1);
    }
    let decided = sent(BODY, SHORT, &[("2026-03-20", DECIDED)]);
    assert_eq!(refusal(&decided, "2026-03-20", DECIDED), Refusal::ConditionUnmet(&CONSIDERED));
    assert!(matches!(refusal(&decided, "2026-03-19", TOLD), Refusal::OutOfOrder { .. }));
    let past = sent(BODY, SHORT, &[]);
    let beyond = refusal(&past, "2028-12-29", DECIDED);
    assert!(matches!(beyond, Refusal::Unsettled(Unsettled::NotEncoded(why)) if *why == BEYOND_THE_CALENDAR));
}

/// From 22 November 2012, in London from 16 January; the City never; a mayor's own report is the combined authority's.
#[test]
fn finance_reports_by_place_and_day() {
    let at = |area, of, on| {
        FinanceReport::none(area, of, SHORT).apply(Dated { on, event: MADE }).err().map(|one| one.kind())
    };
    for of in [BODY, FORCE] {
        assert_eq!(at(Area::Kent, of, eve("2012-11-22")), Some("unsettled"));
        assert_eq!(at(Area::Kent, of, day("2012-11-22")), None);
        assert_eq!(at(Area::Metropolitan, of, eve("2012-01-16")), Some("unsettled"));
        assert_eq!(at(Area::Metropolitan, of, day("2012-01-16")), None);
        assert!(at(Area::CityOfLondon, of, day("2024-05-09")).is_some());
    }
    assert_eq!(at(Area::WestYorkshire, BODY, eve("2021-05-10")), None);
    let mayors = FinanceReport::none(Area::WestYorkshire, BODY, SHORT)
        .apply(Dated { on: day("2021-05-10"), event: MADE })
        .unwrap_err();
    assert_eq!(mayors, Refusal::Unsettled(Unsettled::NotEncoded(&MAYORS_FINANCE_REPORTS)));
    assert_eq!(at(Area::WestYorkshire, FORCE, day("2021-05-10")), None);
}

/// s. 114(2), (3): what appears, and who does it.
#[test]
fn lgfa88_s114_2_and_3_when_a_report_is_due() {
    let ask = |of, irregularities: &[Irregularity], by: Fact<Doer>, shortfall: Fact<bool>| {
        FinanceReportFacts {
            area: Area::Kent.into(),
            of: Fact::Known(of),
            irregularities: Set::from_iter(irregularities.iter().copied()).into(),
            by,
            shortfall,
        }
        .determine(day("2024-05-09"))
    };
    for (of, unlawful, short) in [
        (BODY, &UNLAWFUL_REPORTED, &SHORTFALL_REPORTED),
        (FORCE, &FORCE_UNLAWFUL_REPORTED, &FORCE_SHORTFALL_REPORTED),
    ] {
        for found in [Irregularity::Expenditure, Irregularity::LossOrDeficiency, Irregularity::Entry] {
            for by in Doer::ALL {
                let due = ask(of, &[found], Fact::Known(*by), false.into());
                let counts = *by != Doer::SomebodyElse;
                let expected: Set<Trigger> = counts.then_some(UNLAWFUL).into_iter().collect();
                assert_eq!(due.settled(), Some(&FinanceReportsDue { of, on: expected }), "{by}");
                assert_eq!(finding(due.grounds(), unlawful) == Some(Finding::Met), counts);
            }
        }
        let nothing = ask(of, &[], Fact::Unknown, true.into());
        assert_eq!(nothing.settled(), Some(&FinanceReportsDue { of, on: Set::from_iter([SHORT]) }));
        assert_eq!(finding(nothing.grounds(), short), Some(Finding::Met));
        assert!(ask(of, &[Irregularity::Entry], Fact::Unknown, true.into()).needs().names().eq(["by"]));
        let judged = ask(of, &[], Fact::Unknown, Fact::Unknown);
        assert!(matches!(judged.answer(), Err(Unsettled::ForJudgement { judgement, .. })
            if *judgement == if of == BODY { &APPEARS_SHORT } else { &APPEARS_SHORT_TO_FORCE }));
    }
    let open = FinanceReportFacts {
        area: Area::Kent.into(),
        of: Fact::Known(BODY),
        by: Fact::Known(Doer::Authority),
        ..FinanceReportFacts::default()
    };
    assert!(
        matches!(open.answer(day("2024-05-09")), Err(Unsettled::ForJudgement { judgement, .. }) if *judgement == APPEARS_UNLAWFUL)
    );
}

/// Each rule with the provision it states first, and where and from when it is law.
#[test]
fn the_rules_of_the_reports_stand_where_the_act_says() {
    let keys: [(&Rule, &str); 24] = [
        (&UNLAWFUL_REPORTED, "114/2"),
        (&FORCE_UNLAWFUL_REPORTED, "114/2"),
        (&SHORTFALL_REPORTED, "114/3"),
        (&FORCE_SHORTFALL_REPORTED, "114/3"),
        (&CONSULTS, "114/3A"),
        (&COPIES, "114/4/a"),
        (&LONDON_COPIES, "114/4/a"),
        (&FORCE_COPIES, "114/4/a"),
        (&PERSONALLY, "114/5"),
        (&CONSIDERED, "115/1B"),
        (&FORCE_CONSIDERED, "115/1C"),
        (&RESPONSE, "115/1E"),
        (&FORCE_RESPONSE, "115/1E"),
        (&RESPONSE_COPIES, "115/1F"),
        (&FORCE_RESPONSE_COPIES, "115/1G"),
        (&PROHIBITION_PERIOD, "115/9"),
        (&CONDUCT_STOPS, "115/5"),
        (&FORCE_CONDUCT_STOPS, "115/5"),
        (&NO_NEW_AGREEMENTS, "115/6"),
        (&FORCE_NO_NEW_AGREEMENTS, "115/6"),
        (&AUTHORISES, "115/6A"),
        (&AUDITOR_TOLD, "116/2B"),
        (&FORCE_AUDITOR_TOLD, "116/2C"),
        (&SHORTFALL_REPORTED, "114/3"),
    ];
    assert_eq!(keys.len() - 1, RULES.len());
    for (rule, key) in keys {
        assert_eq!(rule.provisions()[0].key().to_string(), format!("ukpga/1988/41/section/{key}"));
        let london = rule.check_force(Place::Metropolitan, day("2012-01-16")).is_ok();
        let wales = rule.check_force(Place::Wales, day("2012-11-22")).is_ok();
        assert_eq!((london, wales), (rule != &COPIES, rule != &LONDON_COPIES), "{}", rule.id());
        assert!(rule.check_force(Place::England, eve("2012-11-22")).is_err());
        assert_eq!(rule.check_force(Place::City, day("2024-05-09")), Err(OutOfForce::DoesNotExtend));
    }
}

/// A misspelt or extra field is an error in every event.
#[test]
fn a_stored_finance_report_swallows_nothing() {
    let read = |events: &str| {
        serde_json::from_str::<FinanceReport>(&format!(
            r#"{{"area":"norfolk","of":"body","on":"shortfall","events":[{events}]}}"#
        ))
        .map_err(|error| error.to_string())
    };
    let made = r#"{"on":"2026-03-02","event":{"kind":"made","by":"officer","consultation":"not-done"}}"#;
    assert!(read(made).is_ok());
    let extra = read(r#"{"on":"2026-03-02","event":{"kind":"auditor-told","extra":1}}"#).unwrap_err();
    assert!(extra.contains("unknown field `extra`"), "{extra}");
    let early = read(r#"{"on":"2026-03-02","event":{"kind":"considered","view":"agrees"}}"#).unwrap_err();
    assert!(early.contains("event 1 (`considered` on 2026-03-02) is refused: not yet"), "{early}");
}
