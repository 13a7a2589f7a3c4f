use pcc_rules::panel::{self, Procedure, ProcedureFacts, ProcedureItem};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Question, Set};

use super::{key, outside_london_from};
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

/// Every set of things that rules of procedure may cover.
#[test]
fn prsra_sch6_para25_2_the_chair_must_be_covered() {
    let required =
        [ProcedureItem::ChairAppointment, ProcedureItem::ChairResignation, ProcedureItem::ChairRemoval];
    for bits in 0..32u8 {
        let given: Vec<_> = ProcedureItem::ALL
            .iter()
            .enumerate()
            .filter(|(i, _)| bits & (1 << i) != 0)
            .map(|(_, one)| *one)
            .collect();
        let missing: Vec<_> = required.into_iter().filter(|one| !given.contains(one)).collect();
        let expected = if missing.is_empty() {
            Procedure::Complete
        } else {
            Procedure::Missing(Set::from_iter(missing))
        };
        let facts = ProcedureFacts { rules: Some(Set::from_iter(given)).into() };
        assert_eq!(facts.answer(day(TODAY)), Ok(expected));
    }
    let none = ProcedureFacts { rules: None.into() }.determine(day(TODAY));
    assert_eq!(none.settled(), Some(&Procedure::NotMade));
    assert_eq!(finding(none.grounds(), &panel::RULES_OF_PROCEDURE), Some(Finding::NotMet));
    for (item, rule, required) in [
        (ProcedureItem::ChairAppointment, &panel::CHAIR, true),
        (ProcedureItem::ChairResignation, &panel::CHAIR, true),
        (ProcedureItem::ChairRemoval, &panel::CHAIR, true),
        (ProcedureItem::MethodOfDecision, &panel::METHOD_OF_DECISION, false),
        (ProcedureItem::SubCommittees, &panel::SUB_COMMITTEES, false),
    ] {
        assert_eq!((item.rule(), item.is_required()), (rule, required));
    }
}

#[test]
fn rules_stand_where_and_when_they_should() {
    for (rule, at) in [
        (&panel::RULES_OF_PROCEDURE, "ukpga/2011/13/schedule/6/paragraph/25/1"),
        (&panel::CHAIR, "ukpga/2011/13/schedule/6/paragraph/25/2"),
        (&panel::METHOD_OF_DECISION, "ukpga/2011/13/schedule/6/paragraph/25/3/a"),
        (&panel::SUB_COMMITTEES, "ukpga/2011/13/schedule/6/paragraph/25/3/b"),
        (&panel::SUB_COMMITTEE_MAY_NOT_CO_OPT, "ukpga/2011/13/schedule/6/paragraph/25/4"),
    ] {
        outside_london_from(rule, "2012-04-25");
        assert_eq!(key(rule), at);
    }
}
