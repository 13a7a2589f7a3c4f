use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::duties::{
    self, AssistanceFacts, Duty, Information, InformationFacts, PlanRegardFacts, PublicationFacts, Reply,
    ValueForMoneyFacts, may_publish_information,
};
use pcc_rules::law::{Actor, Modality, OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Outcome as _, Refusal, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::{LONDON_THEN_ELSEWHERE, TRI, fact, starts};
use crate::{day, eve, finding};

const KENT: Fact<Area> = Fact::Known(Area::Kent);

/// Section 35 started everywhere on 16 January 2012 (SI 2011/3019 Sch. 1(y)); the rest with the commissioner.
#[test]
fn prsra_ss2_8_35_36_first_days() {
    for rule in [
        &duties::ASSIST,
        &duties::REGARD_TO_PLAN,
        &duties::GIVE_INFORMATION,
        &duties::INFORMATION_FORM,
        &duties::PUBLISH_INFORMATION,
        &duties::PUBLISH_AS_REQUIRED,
    ] {
        starts(rule, LONDON_THEN_ELSEWHERE);
    }
    for rule in [&duties::VALUE_FOR_MONEY, &duties::VALUE_FOR_MONEY_BY_FORCE] {
        starts(
            rule,
            &[
                (Place::Metropolitan, "2012-01-16"),
                (Place::England, "2012-01-16"),
                (Place::Wales, "2012-01-16"),
            ],
        );
    }
}

#[test]
fn prsra_ss2_8_35_36_provisions() {
    let cites = [
        (&duties::ASSIST, "PRSRA 2011 s. 2(5)", "PRSRA 2011 s. 4(5)"),
        (&duties::REGARD_TO_PLAN, "PRSRA 2011 s. 8(2)", "PRSRA 2011 s. 8(4)"),
        (&duties::GIVE_INFORMATION, "PRSRA 2011 s. 36(1)", "PRSRA 2011 s. 36(5)"),
        (&duties::PUBLISH_INFORMATION, "PRSRA 2011 s. 36(3)", "PRSRA 2011 s. 36(4)"),
        (&duties::PUBLISH_AS_REQUIRED, "PRSRA 2011 s. 36(3)(b)", "PRSRA 2011 s. 36(4)"),
    ];
    for (rule, first, second) in cites {
        let found: Vec<String> = rule.provisions().iter().map(ToString::to_string).collect();
        assert_eq!(found, [first, second]);
    }
    assert_eq!(duties::INFORMATION_FORM.provisions()[0].to_string(), "PRSRA 2011 s. 36(2)");
    assert_eq!(duties::VALUE_FOR_MONEY.provisions()[0].to_string(), "PRSRA 2011 s. 35(1)");
    assert_eq!(duties::VALUE_FOR_MONEY_BY_FORCE.provisions()[0].to_string(), "PRSRA 2011 s. 35(2)");
}

#[test]
fn prsra_s2_5_reasonable_help_is_judged() {
    let open = AssistanceFacts { area: KENT, ..AssistanceFacts::default() }.answer(day("2024-05-09"));
    assert!(matches!(open, Err(Unsettled::ForJudgement { judgement, needs })
        if judgement.decider == Actor::ChiefConstable && needs.names().eq(["reasonable-help"])));
    for (helped, duty) in [(true, Duty::Done), (false, Duty::NotDone)] {
        let facts = AssistanceFacts { area: KENT, reasonable_help: Fact::Known(helped) };
        assert_eq!(facts.answer(day("2024-05-09")), Ok(duty));
    }
}

#[test]
fn prsra_s8_2_regard_is_a_fact() {
    let open = PlanRegardFacts { area: KENT, ..PlanRegardFacts::default() };
    assert!(matches!(open.answer(day("2024-05-09")), Err(Unsettled::NeedsFacts(_))));
    for (had, duty) in [(true, Duty::Done), (false, Duty::NotDone)] {
        let facts = PlanRegardFacts { area: KENT, had_regard: Fact::Known(had) };
        assert_eq!(facts.answer(day("2024-05-09")), Ok(duty));
    }
    let early = PlanRegardFacts { area: KENT, had_regard: Fact::Known(true) };
    assert_eq!(
        early.answer(eve("2012-11-22")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }))
    );
}

/// Section 35(2) adds the force to section 35(1): both, and each a judgement of the commissioner's.
#[test]
fn prsra_s35_value_for_money_is_judged_for_both() {
    for own in TRI {
        for force in TRI {
            let facts = ValueForMoneyFacts { area: KENT, in_own_functions: fact(own), by_force: fact(force) };
            let answer = facts.answer(day("2012-01-16"));
            match (own, force) {
                (Some(true), Some(true)) => assert_eq!(answer, Ok(Duty::Done)),
                (Some(false), _) | (_, Some(false)) => assert_eq!(answer, Ok(Duty::NotDone)),
                _ => assert!(matches!(answer, Err(Unsettled::ForJudgement { judgement, .. })
                    if judgement.decider == Actor::Commissioner)),
            }
        }
    }
}

/// No exceptions and no time limit: refused is a breach, outstanding is not one yet.
#[test]
fn prsra_s36_1_and_2_information_is_given_when_required() {
    let rows = [
        (None, Information::NothingRequired, Standing::NotApplicable),
        (Some(Reply::Given), Information::Given, Standing::Met),
        (Some(Reply::GivenInAnotherForm), Information::WrongForm, Standing::NotMet),
        (Some(Reply::Outstanding), Information::Outstanding(Deadline::NoneStated), Standing::Warning),
        (Some(Reply::Refused), Information::Refused, Standing::NotMet),
    ];
    assert_eq!(rows.len(), Reply::ALL.len() + 1);
    for (reply, outcome, standing) in rows {
        let d = InformationFacts { area: KENT, required: Fact::Known(reply) }.determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&outcome));
        assert_eq!(outcome.standing(), standing);
        let given = !matches!(reply, Some(Reply::Outstanding | Reply::Refused));
        let expected = if given { Finding::Met } else { Finding::NotMet };
        assert_eq!(finding(d.grounds(), &duties::GIVE_INFORMATION), Some(expected));
        let form = match reply {
            Some(Reply::Given) => Some(Finding::Met),
            Some(Reply::GivenInAnotherForm) => Some(Finding::NotMet),
            _ => None,
        };
        assert_eq!(finding(d.grounds(), &duties::INFORMATION_FORM), form);
    }
    let unknown = InformationFacts { area: KENT, ..InformationFacts::default() };
    assert!(unknown.determine(day("2024-05-09")).needs().names().eq(["required"]));
}

/// In a document `null` says that nothing was required, and a missing key says nothing.
#[test]
fn prsra_s36_1_nothing_required_is_not_unknown() {
    let read = |text| serde_json::from_str::<InformationFacts>(text).unwrap();
    assert_eq!(read(r#"{"area": "kent", "required": null}"#).required, Fact::Known(None));
    assert_eq!(read(r#"{"area": "kent"}"#).required, Fact::Unknown);
    assert_eq!(
        read(r#"{"area": "kent", "required": "outstanding"}"#).required,
        Fact::Known(Some(Reply::Outstanding))
    );
}

#[test]
fn prsra_s36_3_the_commissioner_may_have_it_published() {
    assert_eq!(duties::PUBLISH_INFORMATION.modality(), Modality::Power);
    let rule = may_publish_information(Place::Wales, day("2012-11-22")).unwrap();
    assert_eq!(rule, &duties::PUBLISH_INFORMATION);
    assert_eq!(
        may_publish_information(Place::Wales, eve("2012-11-22")),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") })))
    );
    assert_eq!(
        may_publish_information(Place::City, day("2024-05-09")),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)))
    );
}

#[test]
fn prsra_s36_3_b_published_if_required() {
    for required in TRI {
        for arranged in TRI {
            let facts = PublicationFacts { area: KENT, required: fact(required), arranged: fact(arranged) };
            let d = facts.determine(day("2024-05-09"));
            let needs: Vec<&str> = d.needs().names().collect();
            match (required, arranged) {
                (Some(false), _) => assert_eq!(d.settled(), Some(&Duty::NotCalledFor)),
                (Some(true), Some(true)) => assert_eq!(d.settled(), Some(&Duty::Done)),
                (Some(true), Some(false)) => {
                    assert_eq!(d.settled(), Some(&Duty::NotDone));
                    let found = finding(d.grounds(), &duties::PUBLISH_AS_REQUIRED);
                    assert_eq!(found, Some(Finding::NotMet));
                }
                (Some(true), None) => assert_eq!(needs, ["arranged"]),
                (None, Some(_)) => assert_eq!(needs, ["required"]),
                (None, None) => assert_eq!(needs, ["required", "arranged"]),
            }
        }
    }
}
