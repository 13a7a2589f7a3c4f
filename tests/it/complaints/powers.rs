use pcc_rules::area::Area;
use pcc_rules::commissioner::SUSPEND;
use pcc_rules::complaints::handling::Resolver;
use pcc_rules::complaints::{
    self as law, CHIEF_EXECUTIVE_RESOLVES, ComplaintAct, ComplaintDelegate, may_handle, may_leave_to,
    may_resolve,
};
use pcc_rules::law::{OutOfForce, Rule};
use pcc_rules::reasoning::Refusal;

use crate::{day, eve};

const ON: &str = "2026-11-22";

/// What a panel may and may not do, act by act.
#[test]
fn a_panel_resolves_and_does_not_investigate_punish_or_remove() {
    let ask = |act| may_handle(act, Area::Norfolk, day(ON)).map(|permission| permission.rule);
    let expected: [(ComplaintAct, Result<&Rule, Refusal>); 9] = [
        (ComplaintAct::Resolve, Ok(&law::INFORMAL_RESOLUTION)),
        (ComplaintAct::TreatAsResolved, Ok(&law::ALREADY_SETTLED)),
        (ComplaintAct::RequireAnswers, Ok(&law::NOT_INVESTIGATING)),
        (ComplaintAct::Investigate, Err(Refusal::Forbidden(&law::NO_INVESTIGATION))),
        (ComplaintAct::InvestigateSerious, Err(Refusal::NoPower(&law::INVESTIGATED_BY))),
        (ComplaintAct::ApologiseUnasked, Err(Refusal::Forbidden(&law::APOLOGY))),
        (ComplaintAct::Punish, Err(Refusal::NoPower(&law::NO_SANCTION))),
        (ComplaintAct::SuspendUncharged, Err(Refusal::ConditionUnmet(&SUSPEND))),
        (ComplaintAct::Remove, Err(Refusal::NoPower(&law::NO_REMOVAL))),
    ];
    assert_eq!(expected.len(), ComplaintAct::ALL.len());
    for (act, expected) in expected {
        assert_eq!(ask(act), expected, "{act}");
    }
    let starts = day("2012-01-16");
    assert_eq!(
        may_handle(ComplaintAct::Resolve, Area::Norfolk, eve("2012-01-16")).unwrap_err(),
        OutOfForce::NotYet { starts }.into()
    );
}

/// Reg. 7: one officer for each kind of area, in London two, and no office holder anywhere.
#[test]
fn cmr_reg7_the_officers_of_each_kind_of_area() {
    use ComplaintDelegate::*;
    for (area, officer, rule) in [
        (Area::Norfolk, ChiefExecutive, &law::DELEGATION),
        (Area::Gwent, ChiefExecutive, &law::DELEGATION),
        (Area::Metropolitan, LondonMonitoringOfficer, &law::DELEGATION_IN_LONDON),
        (Area::WestYorkshire, AuthorityMonitoringOfficer, &law::DELEGATION_UNDER_MAYORS),
    ] {
        for to in ComplaintDelegate::ALL {
            let answer = may_leave_to(*to, area, day(ON)).map(|permission| permission.rule);
            let expected = match to {
                // "Paragraph 2(1) of Schedule 3": the Mayor's Office has a chief executive too.
                ChiefExecutive if area == Area::Metropolitan => Ok(&law::DELEGATION),
                ChiefExecutiveActing => Err(Refusal::Forbidden(&law::NO_HOLDER_AS_DELEGATE)),
                to if *to == officer => Ok(rule),
                _ => Err(Refusal::NoPower(rule)),
            };
            assert_eq!(answer, expected, "{area} {to}");
        }
    }
    // The day before the mayor and the day of.
    let ask = |on| may_leave_to(ChiefExecutive, Area::WestYorkshire, on).is_ok();
    assert_eq!((ask(eve("2021-05-10")), ask(day("2021-05-10"))), (true, false));
    assert!(may_leave_to(ChiefExecutive, Area::CityOfLondon, day(ON)).is_err());
}

/// Regs 7(1), 28(3), (4): the panel, some of it or an outsider; never a delegate or an office holder; and the chief
/// executive as appointee is open.
#[test]
fn cmr_reg28_3_who_resolves() {
    let expected: [(Resolver, Result<&Rule, Refusal>); 7] = [
        (Resolver::Panel, Ok(&law::INFORMAL_RESOLUTION)),
        (Resolver::SubCommittee, Ok(&law::RESOLVERS)),
        (Resolver::Member, Ok(&law::RESOLVERS)),
        (Resolver::Outsider, Ok(&law::RESOLVERS)),
        (Resolver::ChiefExecutive, Err(Refusal::NoRule(&CHIEF_EXECUTIVE_RESOLVES))),
        (Resolver::Delegate, Err(Refusal::Forbidden(&law::RESOLUTION_NOT_DELEGATED))),
        (Resolver::OfficeHolder, Err(Refusal::Forbidden(&law::NO_HOLDER_RESOLVES))),
    ];
    assert_eq!(expected.len(), Resolver::ALL.len());
    for (by, expected) in expected {
        assert_eq!(
            may_resolve(by, Area::Norfolk, day(ON)).map(|permission| permission.rule),
            expected,
            "{by}"
        );
    }
    assert_eq!(CHIEF_EXECUTIVE_RESOLVES.readings.len(), 2);
    for by in Resolver::ALL {
        let before = may_resolve(*by, Area::Norfolk, eve("2012-01-16")).unwrap_err();
        assert_eq!(before, OutOfForce::NotYet { starts: day("2012-01-16") }.into(), "{by}");
    }
}
