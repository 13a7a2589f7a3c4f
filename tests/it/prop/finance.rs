//! Questions and properties of finance.

use chrono::Days;
use pcc_rules::area::Area;
use pcc_rules::finance::accounts::{PublicationFacts, RightsFacts};
use pcc_rules::finance::reports::{Authority, Event, FinanceReport, FinanceReportFacts, Trigger};
use pcc_rules::finance::{
    AuditCommitteeFacts, DealingFacts, FundFacts, GrantFacts, GrantPublicationFacts, ServicesFacts,
};
use pcc_rules::law::Rule;
use pcc_rules::process::Process as _;
use pcc_rules::strategies::any;
use pcc_rules::strategies::finance::history;
use proptest::prelude::*;

use crate::{day, model};

super::questions! {
    fund: FundFacts;
    audit_committee: AuditCommitteeFacts;
    finance_report: FinanceReportFacts;
    rights: RightsFacts;
    publication: PublicationFacts;
    dealing: DealingFacts;
    services: ServicesFacts;
    grant: GrantFacts;
    grant_publication: GrantPublicationFacts;
}

/// The kind of an event and what it says, as words.
fn words(event: &Event) -> (&'static str, String, String) {
    let none = String::new;
    match event {
        Event::Made { by, consultation } => ("made", by.to_string(), consultation.to_string()),
        Event::Sent { to } => ("sent", to.to_string(), none()),
        Event::Considered { .. } => ("considered", none(), none()),
        Event::Responded { gives } => ("responded", none(), gives.len().to_string()),
        Event::ResponseSent { to } => ("response-sent", to.to_string(), none()),
        Event::AuditorTold {} => ("auditor-told", none(), none()),
        Event::ConductPursued {} => ("conduct-pursued", none(), none()),
        Event::Agreed { authority } => ("agreed", authority.to_string(), none()),
    }
}

/// What somebody owes under a rule of the reports, by its name and whoever's report it is.
fn owed(rule: &Rule) -> &'static str {
    match rule.id().trim_start_matches("finance.").trim_start_matches("force-") {
        "report-unlawful" | "report-shortfall" => "report",
        "report-copies" | "report-copies-london" => "copy",
        "report-considered" => "decision",
        "report-response" => "answer",
        "report-response-copies" => "answer's copy",
        "report-auditor-told" => "word to the auditor",
        "prohibition-conduct" | "prohibition-agreements" => "prohibited",
        other => panic!("{other} is owed"),
    }
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// s. 115(5), (6), (9): whatever happens, what is prohibited never happens from the day copies are sent to the end of
    /// the first business day after the decision. The plain model agrees on every step.
    #[test]
    fn nothing_prohibited_is_done_while_the_prohibition_runs(
        events in history(day("2025-12-01"), 40),
        of in any::<Authority>(),
        on in any::<Trigger>(),
        london in any::<bool>(),
    ) {
        let area = if london { Area::Metropolitan } else { Area::Norfolk };
        let mut real = FinanceReport::none(area, of, on);
        let (force, unlawful) = (of == Authority::ChiefConstable, on == Trigger::Unlawfulness);
        let mut plain = model::finance_reports::Plain::new(force, unlawful, london);
        for dated in events {
            let (kind, value, more) = words(&dated.event);
            let before = plain.prohibited(dated.on);
            let allowed = plain.happens(kind, &value, &more, dated.on);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?}", dated);
                    if kind == "conduct-pursued" && on == Trigger::Unlawfulness {
                        prop_assert_eq!(before, Some(false));
                    }
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?}: {}", dated, refusal),
            }
            for on in [dated.on, dated.on + Days::new(2), dated.on + Days::new(25)] {
                prop_assert_eq!(real.is_prohibited(on).ok(), plain.prohibited(on));
                let progress = real.progress(on);
                let found = progress.settled().unwrap();
                prop_assert_eq!(format!("{:?}", found.stage), plain.stage(on));
                prop_assert_eq!((found.late, found.due), (plain.late(on), plain.due(on)));
                prop_assert_eq!(found.prohibited, plain.prohibited(on) == Some(true));
                prop_assert_eq!(found.prohibited_until, plain.ends(on));
                let owing: Vec<&str> = real.next(on).iter().map(|next| owed(next.rule)).collect();
                prop_assert_eq!(owing, plain.owing(on));
            }
        }
    }

    /// Stored and read back, a report is the same.
    #[test]
    fn a_stored_finance_report_replays_to_itself(real in any::<FinanceReport>()) {
        let text = serde_json::to_string(&real).unwrap();
        prop_assert_eq!(serde_json::from_str::<FinanceReport>(&text).unwrap(), real);
    }
}
