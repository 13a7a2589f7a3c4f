use pcc_rules::commissioner;
use pcc_rules::election::{self, Cause, VacancyDate, VacancyFacts};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::TODAY;
use crate::{day, eve, finding};

fn facts(cause: Cause, declared_on: Option<&str>) -> VacancyFacts {
    VacancyFacts {
        cause: cause.into(),
        happened_on: day("2025-07-06").into(),
        declared_on: declared_on.map(day).into(),
    }
}

/// Each cause and the day that counts: the event itself, or the declaration.
#[test]
fn prsra_s59_1_the_day_by_the_cause() {
    for (cause, rule, key, declared) in [
        (Cause::FailedElection, &election::VACANT_ON_FAILURE, "uksi/2012/1917/article/80/2", false),
        (Cause::Resignation, &commissioner::VACANT_ON_RECEIPT, "ukpga/2011/13/section/59/1/b", false),
        (Cause::Death, &commissioner::VACANT_ON_DEATH, "ukpga/2011/13/section/59/1/c", false),
        (Cause::NoAcceptance, &commissioner::VACANT_WHEN_DECLARED, "ukpga/2011/13/section/59/1/d", true),
        (Cause::Incapacity, &commissioner::VACANT_WHEN_DECLARED, "ukpga/2011/13/section/59/1/d", true),
        (Cause::Disqualification, &commissioner::VACANT_WHEN_DECLARED, "ukpga/2011/13/section/59/1/d", true),
        (Cause::CourtOrder, &commissioner::ORDER_VACANCY, "ukpga/2011/13/section/59/1/e", false),
    ] {
        assert_eq!(cause.dated_by(), rule);
        assert_eq!(rule.provisions()[0].key().to_string(), key);
        assert_eq!(cause.is_declared(), declared);
        let on = if declared { "2025-07-15" } else { "2025-07-06" };
        let d = facts(cause, Some("2025-07-15")).determine(day(TODAY));
        assert_eq!(d.settled(), Some(&VacancyDate::Occurs(day(on))), "{cause}");
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met));
        let undeclared = facts(cause, None).determine(day(TODAY));
        if declared {
            assert_eq!(undeclared.settled(), Some(&VacancyDate::ToBeDeclared { since: day("2025-07-06") }));
            assert_eq!(finding(undeclared.grounds(), &commissioner::DECLARE_VACANT), Some(Finding::NotMet));
            assert_eq!(undeclared.settled().map(Outcome::standing), Some(Standing::Warning));
        } else {
            assert_eq!(undeclared.settled(), Some(&VacancyDate::Occurs(day("2025-07-06"))));
        }
    }
}

/// Only what matters is needed: a death needs no declaration, a declaration no death.
#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let death = VacancyFacts { declared_on: Fact::Unknown, ..facts(Cause::Death, None) };
    assert_eq!(death.answer(day(TODAY)), Ok(VacancyDate::Occurs(day("2025-07-06"))));
    let declared =
        VacancyFacts { happened_on: Fact::Unknown, ..facts(Cause::Incapacity, Some("2025-07-15")) };
    assert_eq!(declared.answer(day(TODAY)), Ok(VacancyDate::Occurs(day("2025-07-15"))));
    let open = VacancyFacts { cause: Cause::Incapacity.into(), ..VacancyFacts::default() };
    assert!(open.determine(day(TODAY)).needs().names().eq(["declared-on"]));
}

/// Disqualification orders are law from 1 November 2023.
#[test]
fn prsra_s59_1_e_a_courts_order_from_november_2023() {
    let order = facts(Cause::CourtOrder, None);
    let starts = day("2023-11-01");
    assert_eq!(order.answer(eve("2023-11-01")), Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })));
    assert_eq!(order.answer(starts), Ok(VacancyDate::Occurs(day("2025-07-06"))));
}
