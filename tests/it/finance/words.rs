//! What each outcome says, and how it counts.

use pcc_rules::Set;
use pcc_rules::finance::accounts::{LateCase, NoticePart, Publication, Rights};
use pcc_rules::finance::reports::{
    AgreementAuthority, Author, Authority, Consultation, Event, FinanceReportsDue, Progress, Recipient,
    ResponseRecipient, Stage, View,
};
use pcc_rules::finance::*;
use pcc_rules::reasoning::Standing::{Met, NotMet, Stated, Warning};
use pcc_rules::reasoning::{Outcome, Standing};

use crate::day;

fn says(outcome: &dyn Outcome, words: &str, standing: Standing) {
    assert_eq!((outcome.to_string().as_str(), outcome.standing()), (words, standing));
}

#[test]
fn what_is_said_of_the_fund_and_the_committee() {
    says(&Fund::Kept, "the police fund is kept as it must be", Met);
    let lacks = Fund::Lacks([FundDuty::Everything, FundDuty::Accounts].into_iter().collect());
    says(&lacks, "not done: everything, accounts", NotMet);
    says(&AuditCommittee::Joint, "an independent audit committee serves both", Met);
    says(&AuditCommittee::Separate, "an independent audit committee, not shared", Met);
    says(&AuditCommittee::NotIndependent, "the audit committee is not independent", Warning);
    says(&AuditCommittee::None, "no audit committee", Warning);
}

#[test]
fn what_is_said_of_dealings_services_and_grants() {
    for (power, words, standing) in [
        (Power::Within, "within power", Met),
        (Power::NoPower, "beyond power, whoever consents", NotMet),
        (Power::NoConsent, "beyond power without the policing body's consent", NotMet),
        (Power::OverLimit, "beyond power: past a limit on borrowing", NotMet),
        (Power::NotSterling, "beyond power: not in sterling", NotMet),
        (Power::NotPendingRevenue, "beyond power: not pending revenue of the same period", NotMet),
    ] {
        assert_eq!(power.to_string(), words);
        let dealing = Dealing { by: Authority::ChiefConstable, act: Act::Land, power };
        says(&dealing, &format!("{words} (chief-constable)"), standing);
    }
    says(&Commissioned::Within, "within power, on any conditions, repayment included", Met);
    says(
        &Commissioned::NotSoJudged,
        "beyond power: the body does not think or mean what the power asks",
        NotMet,
    );
    says(
        &Commissioned::NoArrangement,
        "beyond power: not in connection with an arrangement for services",
        NotMet,
    );
    says(
        &Commissioned::NotForThis,
        "beyond power: until 20 March 2014 grants were for crime and disorder reduction alone",
        NotMet,
    );
    says(&GrantPublication::Full, "published in full", Met);
    let lacks = GrantPublication::Lacks(Set::from_iter([GrantDetail::Reasons]));
    says(&lacks, "not published: reasons", NotMet);
}

#[test]
fn what_is_said_of_the_accounts() {
    let (from, to) = (day("2024-06-03"), day("2024-07-12"));
    says(&Rights::ByAuditor, "the auditor appoints the day for inspection; certified by 30 June", Stated);
    says(&Rights::Open { from, to }, "the public's rights run from 2024-06-03 to 2024-07-12", Met);
    says(
        &Rights::TooEarly { earliest: from },
        "opened too early: before 2024-06-03 the period misses days it must take in",
        NotMet,
    );
    let due = "opens by 2024-06-03, with everything on the website the day before";
    says(&Rights::Due { latest: from }, due, Stated);
    for (notice, words) in [
        (None, "not opened by 2024-06-03"),
        (Some(true), "not opened by 2024-06-03, and a notice says why"),
        (Some(false), "not opened by 2024-06-03, and no notice says why"),
    ] {
        says(&Rights::Late { latest: from, notice }, words, NotMet);
    }
    let last = day("2025-02-28");
    says(&Publication::InTime { last }, "published in time, by 2025-02-28", Met);
    says(&Publication::Due { last }, "to be published by 2025-02-28", Stated);
    // Excused, or the audit open, and with its notice: worth a look. Without the notice, or not excused: a breach.
    let (all, one) = (Set::EMPTY, Set::from_iter([NoticePart::Reasons]));
    for (case, with_notice) in [
        (LateCase::AuditOpen, Warning),
        (LateCase::Excused, Warning),
        (LateCase::AuditConcluded, NotMet),
        (LateCase::Failure, NotMet),
    ] {
        let late = Publication::Late { last, case, missing: all };
        says(&late, &format!("not published by 2025-02-28 ({case})"), with_notice);
        let late = Publication::Late { last, case, missing: one };
        says(&late, &format!("not published by 2025-02-28 ({case}); the notice lacks: reasons"), NotMet);
    }
}

#[test]
fn what_is_said_of_a_report_and_its_events() {
    let due = |on| FinanceReportsDue { of: Authority::Body, on };
    says(&due(Set::EMPTY), "no report is due (body)", Stated);
    says(&due(Set::all()), "the finance officer must report (body): unlawfulness, shortfall", Stated);
    for (event, words) in [
        (
            Event::Made { by: Author::Officer, consultation: Consultation::Done },
            "the report is made (officer)",
        ),
        (Event::Sent { to: Recipient::PanelMembers }, "a copy is sent (panel-members)"),
        (Event::Considered { view: View::Agrees }, "consideration is concluded (agrees)"),
        (Event::Responded { gives: Set::all() }, "the answer is prepared"),
        (Event::ResponseSent { to: ResponseRecipient::Auditor }, "the answer is sent (auditor)"),
        (Event::AuditorTold {}, "the auditor is told of the decision"),
        (Event::ConductPursued {}, "the conduct reported on is pursued"),
        (
            Event::Agreed { authority: AgreementAuthority::Improves },
            "a new agreement is made (authority: improves)",
        ),
    ] {
        assert_eq!(event.to_string(), words);
    }
    for (stage, words) in [
        (Stage::None, "no report"),
        (Stage::Made, "made, not yet sent"),
        (Stage::PartlySent, "sent to some who must have it"),
        (Stage::ToDecide, "for decision"),
        (Stage::Overdue, "not decided in time"),
        (Stage::Running, "decided, the prohibition still running"),
        (Stage::ToAnswer, "decided, and to be answered"),
        (Stage::Closed, "decided and answered"),
    ] {
        assert_eq!(stage.to_string(), words);
        let calm = Progress { stage, due: None, late: false, prohibited: false, prohibited_until: None };
        says(&calm, words, if stage == Stage::Closed { Met } else { Stated });
        let late = Progress { late: true, prohibited: true, ..calm };
        says(&late, &format!("{words}; the prohibition runs"), NotMet);
        let dated =
            Progress { due: Some(day("2026-03-22")), prohibited_until: Some(day("2026-03-23")), ..calm };
        assert_eq!(dated.to_string(), format!("{words}, by 2026-03-22, to the end of 2026-03-23"));
    }
}
