use pcc_rules::area::Area;
use pcc_rules::law::{Binding, OutOfForce};
use pcc_rules::plan::{self, Commitment, CommitmentKind, Operational, OperationalFacts, OperationalMatter};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question, Set};

use crate::{day, eve, finding};

fn facts(area: Area, kinds: impl IntoIterator<Item = CommitmentKind>) -> OperationalFacts {
    let commitments = kinds.into_iter().map(|kind| Commitment { kind, text: None }).collect();
    OperationalFacts { area: Fact::Known(area), commitments: Fact::Known(commitments) }
}

const STRATEGIC: [CommitmentKind; 5] = [
    CommitmentKind::Objective,
    CommitmentKind::Outcome,
    CommitmentKind::Resources,
    CommitmentKind::Measure,
    CommitmentKind::Reporting,
];
/// Each kind that is worth a look, and the example of the Protocol it comes nearest to.
const OPERATIONAL: [(CommitmentKind, Option<OperationalMatter>); 9] = [
    (CommitmentKind::ArrestOrDetectionNumbers, Some(OperationalMatter::BalanceNeeds)),
    (CommitmentKind::TacticBanned, None),
    (CommitmentKind::TacticOrdered, None),
    (CommitmentKind::InvestigationDirected, Some(OperationalMatter::Investigate)),
    (CommitmentKind::DeploymentDirected, Some(OperationalMatter::OrganiseAndDeploy)),
    (CommitmentKind::PostDirected, Some(OperationalMatter::AppointAndDismiss)),
    (CommitmentKind::PersonDirected, Some(OperationalMatter::SpecificDuties)),
    (CommitmentKind::ShiftStructure, Some(OperationalMatter::OrganiseAndDeploy)),
    (CommitmentKind::UnitStructure, Some(OperationalMatter::OrganiseAndDeploy)),
];

/// Objectives, outcomes, resources, measures and reporting are what a plan is for.
#[test]
fn plan_op_strategic_commitments_are_clear() {
    let d = facts(Area::Norfolk, STRATEGIC).determine(day("2024-05-09"));
    assert_eq!(d.settled(), Some(&Operational::Clear));
    assert_eq!(Operational::Clear.standing(), Standing::Met);
    assert_eq!(facts(Area::Norfolk, []).answer(day("2024-05-09")), Ok(Operational::Clear));
}

/// One among many is flagged, by its kind and matter, as a warning; never as a breach.
#[test]
fn plan_op_each_operational_commitment_is_a_warning() {
    for (kind, matter) in OPERATIONAL {
        let d = facts(Area::Norfolk, [CommitmentKind::Objective, kind]).determine(day("2024-05-09"));
        let expected = Operational::Flagged {
            commitments: Set::from_iter([kind]),
            matters: matter.into_iter().collect(),
        };
        assert_eq!(d.settled(), Some(&expected), "{kind}");
        assert_eq!(expected.standing(), Standing::Warning);
        assert_eq!(finding(d.grounds(), &plan::OPERATIONAL), Some(Finding::NotMet));
    }
    assert_eq!(CommitmentKind::ALL.len(), STRATEGIC.len() + OPERATIONAL.len());
    assert_eq!(OperationalMatter::ALL.len(), 7);
    let two = [CommitmentKind::TacticBanned, CommitmentKind::PostDirected];
    let flagged = facts(Area::Norfolk, two).answer(day("2024-05-09")).expect("settled");
    assert_eq!(
        flagged.to_string(),
        "may touch operational matters: tactic-banned, post-directed (in the Protocol: appoint-and-dismiss)"
    );
}

/// Paragraph 33 to 2 July 2023, paragraph 35 from the day after; codes, both.
#[test]
fn prot_2011_33_and_2023_35_by_day() {
    let on = |date| facts(Area::Gwent, [CommitmentKind::TacticBanned]).determine(date);
    let before = on(eve("2023-07-03"));
    assert_eq!(finding(before.grounds(), &plan::OPERATIONAL_2011), Some(Finding::NotMet));
    assert_eq!(finding(before.grounds(), &plan::OPERATIONAL_2023), None);
    let after = on(day("2023-07-03"));
    assert_eq!(finding(after.grounds(), &plan::OPERATIONAL_2011), None);
    assert_eq!(finding(after.grounds(), &plan::OPERATIONAL_2023), Some(Finding::NotMet));
    for rule in [&plan::OPERATIONAL_2011, &plan::OPERATIONAL_2023] {
        assert_eq!(rule.binding(), Binding::Code);
    }
}

/// The City is only encouraged to have regard to the Protocol.
#[test]
fn prot_6_not_the_city() {
    let answer = facts(Area::CityOfLondon, []).answer(day("2024-05-09"));
    assert_eq!(answer, Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Words are carried, not examined.
#[test]
fn the_text_of_a_commitment_changes_nothing() {
    let json = r#"{"area":"norfolk","commitments":[{"kind":"objective","text":"More arrests for burglary"},{"kind":"measure"}]}"#;
    let facts: OperationalFacts = serde_json::from_str(json).expect("reads");
    assert_eq!(facts.answer(day("2024-05-09")), Ok(Operational::Clear));
    assert_eq!(serde_json::to_string(&facts).expect("writes"), json);
}
