//! Questions and properties of the officers' reports.

use pcc_rules::area::Area;
use pcc_rules::process::Process as _;
use pcc_rules::staff::QualificationFacts;
use pcc_rules::staff::reports::{Event, OfficerReport, ReportDutyFacts, ReportKind};
use pcc_rules::strategies::any;
use pcc_rules::strategies::reports::history;
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    report_duty: ReportDutyFacts;
    qualification: QualificationFacts;
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// s. 5(5)(b), (6): whatever happens, no step is ever taken from the day the body has the report to the end of the
    /// first business day after consideration. The plain model agrees on every step.
    #[test]
    fn no_step_is_taken_while_the_monitoring_officers_report_is_open(
        events in history(day("2025-09-01"), 30),
        of in any::<ReportKind>(),
    ) {
        let mut real = OfficerReport::none(Area::Norfolk, of);
        let mut plain = model::reports::Plain::new(of == ReportKind::MonitoringOfficer);
        for dated in events {
            let (kind, value, more) = match dated.event {
                Event::Prepared { by, consultation } => ("prepared", by.as_str(), consultation.as_str()),
                Event::Sent { to } => ("sent", to.as_str(), ""),
                Event::Considered {} => ("considered", "", ""),
                Event::StepTaken {} => ("step-taken", "", ""),
            };
            let allowed = plain.happens(kind, value, more, dated.on);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    if dated.event == (Event::StepTaken {}) && of == ReportKind::MonitoringOfficer {
                        prop_assert!(real.due().is_none() || real.standstill().is_some_and(|c| c.last < dated.on));
                    }
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?}: {}", dated, refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(dated.on)), plain.stage(dated.on));
            prop_assert_eq!(real.may_give_effect(dated.on).is_ok(), plain.free(dated.on));
        }
    }

    /// Stored and read back, a report is the same.
    #[test]
    fn a_stored_report_replays_to_itself(real in any::<OfficerReport>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(serde_json::from_str::<OfficerReport>(&text).unwrap(), real);
    }
}
