use pcc_rules::law::{Binding, Confidence, OutOfForce, Place, Rule};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::reserves::{
    self, IN_THE_CODE, Strategy, StrategyFacts, StrategyPart, YearsAhead, strategy_binding,
};
use pcc_rules::{Fact, Question, Set};

use crate::{day, eve, finding};

fn complete() -> StrategyFacts {
    StrategyFacts {
        published: true.into(),
        every_reserve: true.into(),
        years_ahead: YearsAhead(4).into(),
        earmarked_detail: true.into(),
        programmes: true.into(),
    }
}

fn requirements() -> [(&'static Rule, Confidence); 8] {
    [
        (&reserves::PUBLISHED, Confidence::Secondary),
        (&reserves::EVERY_RESERVE, Confidence::Unconfirmed),
        (&reserves::LOOKS_AHEAD, Confidence::Unconfirmed),
        (&reserves::TIERS, Confidence::Secondary),
        (&reserves::GENERAL_EXPLAINED, Confidence::Secondary),
        (&reserves::OVER_FIVE_PERCENT, Confidence::Secondary),
        (&reserves::EARMARKED_DETAIL, Confidence::Secondary),
        (&reserves::PROGRAMMES, Confidence::Unconfirmed),
    ]
}

/// Guidance from 31 January 2018; a code from July 2018, counted from its last day because the day was not found.
#[test]
fn the_requirements_are_guidance_first_and_a_code_from_july_2018() {
    for (rule, confidence) in requirements() {
        assert_eq!(rule.confidence(), confidence, "{}", rule.id());
        assert_eq!(rule.binding(), Binding::Guidance);
        assert!(rule.check_force(Place::Wales, day("2018-01-31")).is_ok());
        assert!(rule.check_force(Place::Wales, eve("2018-01-31")).is_err());
        assert!(rule.provisions().iter().any(|one| one.to_string() == "FMCOP 2018 para. 7.2.1"));
    }
    assert_eq!((IN_THE_CODE.binding(), IN_THE_CODE.confidence()), (Binding::Code, Confidence::Inferred));
    for place in [Place::England, Place::Wales] {
        let on = |date| strategy_binding(place, date);
        assert_eq!(on(eve("2018-01-31")), Err(OutOfForce::NotYet { starts: day("2018-01-31") }));
        assert_eq!(on(day("2018-01-31")), Ok(Binding::Guidance));
        assert_eq!(on(eve("2018-07-31")), Ok(Binding::Guidance));
        assert_eq!(on(day("2018-07-31")), Ok(Binding::Code));
        assert_eq!(on(day("2026-11-22")), Ok(Binding::Code));
    }
    assert_eq!(strategy_binding(Place::Metropolitan, day("2020-01-01")), Err(OutOfForce::DoesNotExtend));
}

/// A departure never looks like a breach of a duty: it is a warning and names how what it departs from binds.
#[test]
fn a_departure_is_told_from_a_breach_of_duty() {
    let unpublished = StrategyFacts { published: false.into(), ..StrategyFacts::default() };
    for (date, binding, code) in [
        (day("2018-07-30"), Binding::Guidance, None),
        (day("2018-07-31"), Binding::Code, Some(Finding::NotMet)),
    ] {
        let d = unpublished.determine(date);
        assert_eq!(d.settled(), Some(&Strategy::NotPublished { binding }));
        assert_eq!(d.settled().unwrap().standing(), Standing::Warning);
        assert_eq!(finding(d.grounds(), &reserves::PUBLISHED), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), &IN_THE_CODE), code);
        assert!(d.grounds().iter().all(|ground| !ground.rule.binding().is_law()));
    }
    assert_eq!(
        unpublished.answer(eve("2018-01-31")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2018-01-31") }))
    );
}

#[test]
fn a_complete_strategy_is_as_asked() {
    let d = complete().determine(day("2021-05-06"));
    assert_eq!(d.settled(), Some(&Strategy::AsAsked { binding: Binding::Code }));
    assert_eq!(d.settled().unwrap().standing(), Standing::Met);
    assert_eq!(finding(d.grounds(), &IN_THE_CODE), Some(Finding::Met));
    assert_eq!(d.grounds().len(), 6);
}

#[test]
fn each_part_alone_left_out_is_the_one_it_lacks() {
    let lacking = [
        (
            StrategyPart::EveryReserve,
            &reserves::EVERY_RESERVE,
            StrategyFacts { every_reserve: false.into(), ..complete() },
        ),
        (
            StrategyPart::LooksAhead,
            &reserves::LOOKS_AHEAD,
            StrategyFacts { years_ahead: YearsAhead(1).into(), ..complete() },
        ),
        (
            StrategyPart::EarmarkedDetail,
            &reserves::EARMARKED_DETAIL,
            StrategyFacts { earmarked_detail: false.into(), ..complete() },
        ),
        (
            StrategyPart::Programmes,
            &reserves::PROGRAMMES,
            StrategyFacts { programmes: false.into(), ..complete() },
        ),
    ];
    for (part, rule, facts) in lacking {
        let d = facts.determine(day("2021-05-06"));
        let parts = Set::from_iter([part]);
        assert_eq!(d.settled(), Some(&Strategy::Lacks { parts, binding: Binding::Code }));
        assert_eq!(d.settled().unwrap().standing(), Standing::Warning);
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), &IN_THE_CODE), Some(Finding::NotMet));
    }
}

/// At least two years: one is short, two are enough.
#[test]
fn a_strategy_looks_at_least_two_years_ahead() {
    for (years, enough) in [(0, false), (1, false), (2, true), (3, true)] {
        let answer = StrategyFacts { years_ahead: YearsAhead(years).into(), ..complete() }
            .answer(day("2021-05-06"))
            .unwrap();
        assert_eq!(matches!(answer, Strategy::AsAsked { .. }), enough, "{years}");
    }
}

/// Every missing part is named, so one known to be missing does not make the others idle.
#[test]
fn what_is_not_known_of_a_strategy_is_needed() {
    let facts = StrategyFacts {
        every_reserve: false.into(),
        years_ahead: Fact::Unknown,
        programmes: Fact::Unknown,
        ..complete()
    };
    assert!(facts.determine(day("2021-05-06")).needs().names().eq(["years-ahead", "programmes"]));
    let nothing = StrategyFacts::default().determine(day("2021-05-06"));
    assert_eq!(nothing.needs().len(), 5);
}

#[test]
fn a_strategy_as_written_by_an_office() {
    let text = r#"{"published":true,"every-reserve":true,"years-ahead":4,"earmarked-detail":true,"programmes":true}"#;
    let read: StrategyFacts = serde_json::from_str(text).unwrap();
    assert_eq!(read, complete());
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    let answer = StrategyFacts { published: false.into(), ..read }.answer(day("2021-05-06")).unwrap();
    let said = serde_json::json!({"kind": "not-published", "binding": "code"});
    assert_eq!(serde_json::to_value(answer).unwrap(), said);
}
