//! What each outcome and event of staff says, and how each outcome counts when a whole office is assessed.

use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::{Candidate, Recommendation, Response};
use pcc_rules::law::{LGHA_1989, POLITICAL_RESTRICTIONS_1990, PRSRA_2011};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Outcome, Standing};
use pcc_rules::staff::confirmation::{self, HearingNeeded, SeniorEligibility};
use pcc_rules::staff::reports::{
    self, Author, Consultation, OfficerReport, Recipient, ReportDuty, ReportKind,
};
use pcc_rules::staff::*;

use crate::day;

use Standing::{Met, NotApplicable, NotMet, Stated, Warning};

#[test]
fn every_outcome_says_itself_and_counts() {
    let outcomes: &[(&dyn Outcome, &str, Standing)] = &[
        (&RestrictionStatus::Restricted, "politically restricted", Stated),
        (
            &RestrictionStatus::PartlyRestricted(Part::CouncilsAndCandidacy),
            "barred from councils and from candidacies, but not bound by the party terms",
            Stated,
        ),
        (
            &RestrictionStatus::PartlyRestricted(Part::ParliamentaryCandidacy),
            "free to be a councillor and of the party terms, but bound by the terms on candidacies for parliaments",
            Stated,
        ),
        (
            &RestrictionStatus::PartlyRestricted(Part::CouncilsOnly),
            "barred from councils, but bound by none of the terms",
            Stated,
        ),
        (&RestrictionStatus::NotRestricted, "not politically restricted", Stated),
        (&RestrictionStatus::OrdinaryRules, "under the ordinary rules for council officers", Stated),
        (
            &RestrictionStatus::NotApplicable,
            "there is no such post under the body that governs the area that day",
            NotApplicable,
        ),
        (&Activity::Permitted, "no term forbids it", Met),
        (
            &Activity::Prohibited(POLITICAL_RESTRICTIONS_1990.only_schedule("5")),
            "forbidden by SI 1990/851 Sch. para. 5: a breach of contract, not an offence",
            NotMet,
        ),
        (&Activity::OrdinaryRules, "it turns on the ordinary rules for council officers", Stated),
        (
            &Activity::NotApplicable,
            "there is no such post under the body that governs the area that day",
            NotApplicable,
        ),
        (&Resignation::EndsAtOnce, "the appointment ends at once, whatever the contract says", Stated),
        (&Resignation::AsTheContractSays, "the appointment ends as the contract says", Stated),
        (&Resignation::OrdinaryRules, "it turns on the ordinary rules for council officers", Stated),
        (
            &Resignation::NotApplicable,
            "there is no such post under the body that governs the area that day",
            NotApplicable,
        ),
        (&Membership::Disqualified(LGHA_1989.section("1(1)")), "disqualified by LGHA 1989 s. 1(1)", NotMet),
        (&Membership::NotBarred, "not barred by reason of the post", Met),
        (&Membership::OrdinaryRules, "it turns on the ordinary rules for council officers", Stated),
        (
            &Membership::NotApplicable,
            "there is no such post under the body that governs the area that day",
            NotApplicable,
        ),
        (
            &ElectionBar::Disqualified(PRSRA_2011.section("65(1)(e)")),
            "disqualified by PRSRA 2011 s. 65(1)(e)",
            NotMet,
        ),
        (&ElectionBar::NotByTheseLimbs, "not disqualified by reason of the post", Met),
        (&Merit::OnMerit, "made on merit", Met),
        (&Merit::NotOnMerit, "not made on merit", NotMet),
        (&Merit::NotRequired, "need not be made on merit", NotApplicable),
        (&Establishment::AsRequired, "the office has the posts it must have", Met),
        (
            &Establishment::Short(Set::from_iter([Shortfall::NoChiefExecutive, Shortfall::SecondDeputy])),
            "not as the law requires: no-chief-executive, second-deputy",
            NotMet,
        ),
        (&Establishment::NotApplicable, "the staff are the combined authority's", NotApplicable),
        (
            &Officers::AsTheLawHasThem,
            "the chief executive is head of paid service and monitoring officer",
            Met,
        ),
        (
            &Officers::Otherwise(Set::from_iter([StatutoryOffice::MonitoringOfficer])),
            "by law the chief executive, not as stated: monitoring-officer",
            NotMet,
        ),
        (&Officers::NotApplicable, "the officers are those the combined authority designates", NotApplicable),
        (&Qualification::Qualified, "qualified to be chief finance officer", Met),
        (&Qualification::NotQualified, "not qualified to be chief finance officer", NotMet),
        (&DataProtection::AsRequired, "an officer is designated, and the body is controller", Met),
        (
            &DataProtection::Short(Set::from_iter([DataShortfall::NoOfficer])),
            "not as the law requires: no-officer",
            NotMet,
        ),
        (&SeniorEligibility::Eligible, "can be appointed", Met),
        (&SeniorEligibility::NotEligible, "cannot be appointed", NotMet),
        (&HearingNeeded::Needed, "the panel holds a confirmation hearing", Stated),
        (&HearingNeeded::NotNeeded, "appointed without a hearing", Stated),
        (&ReportDuty::Due, "the monitoring officer must report", Stated),
        (&ReportDuty::NotDue, "no report is due", Stated),
    ];
    for (outcome, words, standing) in outcomes {
        assert_eq!(outcome.to_string(), *words);
        assert_eq!(outcome.standing(), *standing, "{words}");
        assert_ne!(*standing, Warning);
    }
}

/// The stages of a senior post with what goes with each.
#[test]
fn every_stage_of_a_senior_post_says_itself_and_counts() {
    use confirmation::{Progress, Stage};
    let at = |stage| Progress { stage, filled: false, acting: false, wants_acting: false, due: None };
    let filled = |stage| Progress { filled: true, ..at(stage) };
    for (progress, words, standing) in [
        (at(Stage::Vacant), "vacant, nobody proposed", Stated),
        (
            Progress { wants_acting: true, ..at(Stage::Vacant) },
            "vacant, nobody proposed; somebody must be appointed to act",
            NotMet,
        ),
        (
            Progress { acting: true, ..at(Stage::Vacant) },
            "vacant, nobody proposed; somebody acts in the post",
            Stated,
        ),
        (
            Progress { due: Some(day("2025-03-07")), ..at(Stage::UnderReview) },
            "candidate under review by the panel, the panel's time ends with 2025-03-07",
            Stated,
        ),
        (filled(Stage::Unreported), "no report in time; the post still has a holder", Stated),
        (at(Stage::Reported), "panel has recommended", Stated),
        (at(Stage::Decided), "recommendation decided on", Stated),
        (filled(Stage::Filled), "appointed", Met),
        (
            Progress { wants_acting: true, ..filled(Stage::Filled) },
            "appointed; somebody must be appointed to act",
            NotMet,
        ),
        (at(Stage::Transferred), "the combined authority's", NotApplicable),
    ] {
        assert_eq!(progress.to_string(), words);
        assert_eq!(progress.standing(), standing, "{words}");
    }
}

/// The stages of an officer's report, from event to event.
#[test]
fn every_stage_of_an_officers_report_says_itself_and_counts() {
    use reports::{Dated, Event};
    let mut report = OfficerReport::none(Area::Norfolk, ReportKind::MonitoringOfficer);
    let mut says = |on: &str, event: Option<Event>, words: &str, standing| {
        if let Some(event) = event {
            report = report.clone().apply(Dated { on: day(on), event }).unwrap();
        }
        let progress = report.progress(day(on));
        let progress = progress.settled().unwrap();
        assert_eq!((progress.to_string().as_str(), progress.standing()), (words, standing), "{on}");
    };
    let prepared = Event::Prepared { by: Author::Officer, consultation: Consultation::Done };
    says("2025-09-22", None, "no report", Stated);
    says("2025-09-22", Some(prepared), "prepared, not yet sent to the body", Stated);
    let sent = "for the body to consider, by 2025-12-22; what it is about stands still";
    says("2025-09-22", Some(Event::Sent { to: Recipient::Body }), sent, Stated);
    says("2025-12-23", None, "not considered in time; what it is about stands still", NotMet);
    let still = "considered, and still standing still, to the end of 2025-12-24";
    says("2025-12-23", Some(Event::Considered {}), still, NotMet);
    says("2025-12-25", None, "considered", NotMet);
}

#[test]
fn every_event_says_itself() {
    use confirmation::Event;
    let candidate = Candidate(7);
    for (event, words) in [
        (Event::Heard {}, "the panel hears the candidate in public"),
        (
            Event::Reported { recommendation: Recommendation::Appoint },
            "the panel reports with a recommendation (appoint)",
        ),
        (Event::Vetoed {}, "the panel votes to veto"),
        (
            Event::Decided { response: Response::Accepts },
            "the commissioner accepts the recommendation and tells the panel",
        ),
        (Event::Withdrawn {}, "the proposal is withdrawn"),
        (Event::Left {}, "the holder leaves"),
        (Event::HolderUnable {}, "the commissioner finds the holder unable"),
        (Event::HolderAble {}, "the holder is able again"),
        (Event::ActingAppointed { finance_qualified: true }, "somebody is appointed to act"),
        (Event::ActingEnded {}, "nobody acts any more"),
        (Event::PolledAtOrdinary {}, "a poll is held at an ordinary election"),
        (
            Event::PolledAtByElection { vacant_since: day("2025-03-07") },
            "a poll is held to fill the vacancy of 2025-03-07",
        ),
        (Event::Declared {}, "the declaration of acceptance is delivered"),
    ] {
        assert_eq!(event.to_string(), words);
    }
    assert_eq!(Event::Appointed { candidate }.to_string(), format!("the commissioner appoints {candidate}"));
    let proposed = super::confirmation::proposed(candidate).to_string();
    assert_eq!(proposed, format!("the panel is notified of {candidate}"));
    let prepared = reports::Event::Prepared { by: Author::Officer, consultation: Consultation::Done };
    for (event, words) in [
        (prepared, "the report is prepared (officer)"),
        (reports::Event::Sent { to: Recipient::Panel }, "a copy is sent (panel)"),
        (reports::Event::Considered {}, "the body concludes its consideration"),
        (reports::Event::StepTaken {}, "a step is taken to give effect to what is reported on"),
    ] {
        assert_eq!(event.to_string(), words);
    }
}
