//! Every case of the topic's questions against the model, unknown facts included.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::removal::{Forum, right_to_be_heard};
use pcc_rules::chief_constable::{
    Eligibility, EligibilityFacts, PostElection, Term, TermFacts, TermLength, Veto, VetoFacts,
};
use pcc_rules::panel::Vote;
use pcc_rules::{Refusal, Unsettled};

use crate::model::chief_constable as model;
use crate::model::facts::{BOTH, known, with_eves};
use crate::model::worlds::{Law, Says, Shown, Walk, every_case, not_law, one_case, values};
use crate::{day, eve};

/// Around three weeks that end on 1 and 2 May, and those with a pause on the 9th.
const DAYS: [&str; 4] = ["2024-04-11", "2024-04-12", "2024-05-02", "2024-05-09"];
/// None, that of 2024, one over all the days; then one that ends after every other day, and one that begins before too.
const PAUSES: [Option<(&str, &str)>; 5] = [
    None,
    Some(("2024-05-02", "2024-05-08")),
    Some(("2024-04-11", "2024-05-09")),
    Some(("2024-04-11", "2024-12-31")),
    Some(("2024-01-02", "2024-12-31")),
];

fn pauses() -> [Option<PostElection>; 5] {
    PAUSES.map(|pause| pause.map(|(poll, declared)| PostElection::new(day(poll), day(declared)).unwrap()))
}

fn votes() -> [Vote; 2] {
    [8, 7].map(|in_favour| Vote::new(12, in_favour).unwrap())
}

fn plain(facts: &VetoFacts) -> model::Veto {
    let vote = known(&facts.vote);
    model::Veto {
        vetoed_before: known(&facts.vetoed_before),
        received: known(&facts.received_on),
        pause: known(&facts.post_election).map(|one| {
            let json = serde_json::to_value(one).unwrap();
            (day(json["poll"].as_str().unwrap()), day(json["declared"].as_str().unwrap()))
        }),
        heard: known(&facts.heard_on),
        decided: known(&facts.decided_on),
        members: vote.members().get(),
        in_favour: vote.in_favour(),
        reported: known(&facts.reported_on),
    }
}

/// What the law makes of a veto with every fact known.
pub(crate) fn veto_law(facts: &VetoFacts, on: NaiveDate) -> Law<Veto> {
    if let Some(stop) = not_law(Some("2012-11-22"), on) {
        return stop;
    }
    let plain = plain(facts);
    let made = model::veto(&plain, model::last_day(plain.received, plain.pause), on);
    let mut found = vec![
        ("chief-constable.veto-once", made.first),
        ("chief-constable.hearing", made.heard),
        ("chief-constable.veto-majority", made.majority),
        ("chief-constable.veto-in-time", made.decided_in_time),
        ("chief-constable.veto-reported", made.reported_in_time),
    ];
    let says = match (made.carried(), made.reported_in_time, made.over) {
        (false, ..) => Says::Outcome(Veto::NoEffect),
        (true, true, _) => Says::Outcome(Veto::TakesEffect),
        (true, false, false) => Says::Outcome(Veto::AwaitsReport),
        (true, false, true) => {
            found.push(("chief-constable.process-lapses", true));
            Says::Gap("ukpga/2011/13/schedule/8/paragraph/2/3")
        }
    };
    Law { says, found }
}

#[test]
fn prsra_sch8_para5_a_veto_in_every_case() {
    let (days, pauses, votes) = (DAYS.map(day), pauses(), votes());
    let or_none = |at: usize| at.checked_sub(1).map(|at| days[at]).into();
    let mut cases = 0;
    for on in [eve("2012-11-22"), day("2024-05-01"), day("2024-05-02"), day("2024-05-10"), day("2024-05-30")]
    {
        for case in 0..2 * 4 * 3 * 5 * 4 * 2 * 5 {
            let mut rest = case;
            let [before, received, pause, heard, decided, vote, reported] =
                [2, 4, 3, 5, 4, 2, 5].map(|values| {
                    let value = rest % values;
                    rest /= values;
                    value
                });
            let facts = VetoFacts {
                vetoed_before: BOTH[before].into(),
                received_on: days[received].into(),
                post_election: pauses[pause].into(),
                heard_on: or_none(heard),
                decided_on: days[decided].into(),
                vote: votes[vote].into(),
                reported_on: or_none(reported),
            };
            one_case(&facts, on, &veto_law(&facts, on));
            cases += 1;
        }
    }
    assert_eq!(cases, 24_000);
}

/// What is not known can be: notified long before or after, decided or reported long before, or too late but for the
/// longest pause or for any. Neither those days nor the last two pauses are asked with.
#[test]
fn prsra_sch8_para5_a_veto_with_any_facts_unknown() {
    let asked = DAYS.map(day).to_vec();
    let received = [asked.clone(), ["2024-01-01", "2024-08-01"].map(day).to_vec()].concat();
    let decided = [asked.clone(), ["2024-01-01", "2024-07-01", "2025-06-01"].map(day).to_vec()].concat();
    let or_none = |days: &[NaiveDate]| [vec![None], days.iter().copied().map(Some).collect()].concat();
    let facts = values!(VetoFacts {
        vetoed_before: BOTH,
        received_on: received,
        post_election: pauses(),
        heard_on: or_none(&asked),
        decided_on: decided.clone(),
        vote: votes(),
        reported_on: or_none(&decided),
    });
    let shown = |f: &VetoFacts| {
        let reported = f.reported_on.known().copied().flatten();
        let days = [f.received_on.known().copied(), f.decided_on.known().copied(), reported];
        let inner = days.into_iter().flatten().all(|day| asked.contains(&day))
            && f.post_election.known().is_none_or(|pause| pauses()[..3].contains(pause));
        if inner { Shown::All } else { Shown::NotAsked }
    };
    let walk = Walk { shown: &shown, needs_all: true, ..Walk::of(&facts) };
    assert_eq!(walk.law(&[day("2024-05-02"), day("2024-05-10")], veto_law), 2 * 32_400);
}

#[test]
fn prsra_sch8_para2_1_eligibility_in_every_case() {
    let facts = values!(EligibilityFacts {
        uk_constable: BOTH,
        approved_overseas_officer: BOTH,
        fire_delegated_by_commissioner: BOTH,
        fire_delegated_by_mayor: BOTH,
        fire_experience_and_training: BOTH,
        barred: BOTH,
    });
    let starts = ["2012-11-22", "2014-07-21", "2017-04-03", "2017-07-17", "2017-12-15"];
    let days = with_eves(starts);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(Some("2012-11-22"), on) {
            return stop;
        }
        let person = model::Person {
            constable: known(&f.uk_constable),
            overseas: known(&f.approved_overseas_officer),
            fire_by_commissioner: known(&f.fire_delegated_by_commissioner),
            fire_by_mayor: known(&f.fire_delegated_by_mayor),
            trained: known(&f.fire_experience_and_training),
            barred: known(&f.barred),
        };
        let routes = [
            ("chief-constable.eligible-constable", "2012-11-22", person.constable),
            ("chief-constable.eligible-overseas", "2014-07-21", person.overseas),
            ("chief-constable.eligible-fire", "2017-04-03", person.fire_by_commissioner && person.trained),
            ("chief-constable.eligible-fire-mayor", "2017-07-17", person.fire_by_mayor && person.trained),
            ("chief-constable.not-barred", "2017-12-15", !person.barred),
        ];
        let says = match model::eligible(&person, on) {
            [true, true] => Says::Outcome(Eligibility::Eligible),
            [false, false] => Says::Outcome(Eligibility::NotEligible),
            _ => Says::Gap("ukpga/2011/13/schedule/8/paragraph/2/1AA"),
        };
        let law = routes.into_iter().filter(|(_, since, _)| on >= day(since));
        Law { says, found: law.map(|(rule, _, met)| (rule, met)).collect() }
    });
    assert_eq!(cases, 7_290);
}

/// Every length to seven years of every stretch.
#[test]
fn police_regs_reg11_2a_2b_a_term_in_every_case() {
    let facts = values!(TermFacts { term: Term::ALL.iter().copied(), months: 0..=84 });
    let days = [eve("2012-11-22"), day("2012-11-22"), day("2024-05-09")];
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(Some("2012-11-22"), on) {
            return stop;
        }
        let (term, months) = (known(&f.term), known(&f.months));
        let longest = model::longest_in_months(term.as_str());
        let rule =
            if term == Term::First { "chief-constable.fixed-term" } else { "chief-constable.extension" };
        let short = months <= longest;
        let outcome = if short { TermLength::WithinLimit } else { TermLength::TooLong { longest } };
        Law::of(outcome, &[(rule, short)])
    });
    assert_eq!(cases, 1_032);
    for term in Term::ALL {
        assert_eq!(term.longest_in_months(), model::longest_in_months(term.as_str()));
    }
}

/// Written representations before the commissioner, both sides in person before the panel; outside London.
#[test]
fn prsra_sch8_para13_4_and_15_9_the_right_to_be_heard_in_every_case() {
    let mut cases = 0;
    for area in Area::ALL {
        for on in [eve("2012-11-22"), day("2012-11-22"), day("2026-11-22")] {
            let london = ["metropolitan", "city-of-london"].contains(&area.id());
            let law = !london && on >= day("2012-11-22");
            for forum in Forum::ALL {
                let right = right_to_be_heard(area, *forum, on);
                match (law, forum) {
                    (true, Forum::ScrutinyHearing) => {
                        assert_eq!(right.unwrap().id(), "chief-constable.removal-both-may-attend")
                    }
                    (true, Forum::Commissioner) => {
                        let Err(Refusal::NoPower(rule)) = right else { panic!("{right:?}") };
                        assert_eq!(rule.id(), "chief-constable.removal-written-only");
                    }
                    (false, _) => {
                        let Err(Refusal::Unsettled(Unsettled::OutOfForce(_))) = right else {
                            panic!("{right:?}")
                        };
                    }
                }
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 43 * 3 * 2);
}
