use pcc_rules::area::Area;
use pcc_rules::commissioner::DECLARED_BY_COURT;
use pcc_rules::eligibility::*;
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, finding};

const TODAY: &str = "2026-11-22";

/// S. 69, over its whole domain.
#[test]
fn prsra_s69_acts_in_the_office_stand() {
    for elected in [Fact::Known(true), Fact::Known(false), Fact::Unknown] {
        for in_office in [Fact::Known(true), Fact::Known(false), Fact::Unknown] {
            let facts = ActsFacts { area: Area::Wiltshire.into(), elected, in_office };
            let found = facts.determine(day(TODAY));
            match (elected, in_office) {
                (Fact::Known(true), Fact::Known(true)) => {
                    assert_eq!(found.settled(), Some(&Acts::Valid));
                    assert_eq!(finding(found.grounds(), &ACTS_VALID), Some(Finding::Met));
                }
                (Fact::Known(false), _) | (_, Fact::Known(false)) => {
                    assert_eq!(found.settled(), Some(&Acts::NotSaved));
                }
                _ => assert_eq!(
                    found.needs().len(),
                    usize::from(elected.is_unknown()) + usize::from(in_office.is_unknown())
                ),
            }
        }
    }
}

/// S. 71(1) to (4): only grounds from the election give way to a petition.
#[test]
fn prsra_s71_3_a_petition_keeps_its_own_grounds() {
    for claim in Claim::ALL.iter().copied() {
        for petition in [true, false] {
            let facts = ChallengeFacts {
                area: Area::Wiltshire.into(),
                claim: claim.into(),
                petition: petition.into(),
            };
            let barred = petition && claim.as_str() == "disqualified-when-elected";
            let expected = if barred { Challenge::ForPetition } else { Challenge::MayApply };
            let found = facts.determine(day(TODAY));
            assert_eq!(found.settled(), Some(&expected), "{claim} {petition}");
            let met = if barred { Finding::NotMet } else { Finding::Met };
            assert_eq!(finding(found.grounds(), &PETITION), Some(met));
            assert_eq!(finding(found.grounds(), &DECLARED_BY_COURT), Some(met));
            for rule in [&RESPONDENT, &SECURITY, &COURT_IS_FINAL] {
                assert_eq!(finding(found.grounds(), rule), (!barred).then_some(Finding::Met));
            }
        }
    }
    let open = ChallengeFacts {
        area: Area::Wiltshire.into(),
        claim: Claim::DisqualifiedWhenElected.into(),
        petition: Fact::Unknown,
    };
    assert!(open.determine(day(TODAY)).needs().names().eq(["petition"]));
    let later = ChallengeFacts { claim: Claim::DisqualifiedSince.into(), ..open };
    assert_eq!(later.answer(day(TODAY)), Ok(Challenge::MayApply));
}

/// S. 71(6): five thousand pounds at most.
#[test]
fn prsra_s71_6_security_is_capped() {
    assert_eq!(MOST_SECURITY.pence(), 500_000);
}

#[test]
fn mayors_are_under_other_law() {
    let facts = ActsFacts { area: Area::WestYorkshire.into(), elected: true.into(), in_office: true.into() };
    assert_eq!(facts.answer(day("2021-05-10")), Err(Unsettled::NotEncoded(&MAYORS)));
    let claim = ChallengeFacts { area: Area::WestYorkshire.into(), ..ChallengeFacts::default() };
    assert_eq!(claim.answer(day("2021-05-10")), Err(Unsettled::NotEncoded(&MAYORS)));
}
