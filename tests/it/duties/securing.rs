use pcc_rules::area::Area;
use pcc_rules::duties::{self, CoreDutyFacts, Duty};
use pcc_rules::law::{Actor, OutOfForce};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{LONDON_THEN_ELSEWHERE, TRI, fact, starts};
use crate::{day, finding};

#[test]
fn prsra_s1_6_and_7_start_with_the_commissioner_and_cite_both_sections() {
    for (rule, limb) in [
        (&duties::MAINTAIN_FORCE, "6/a"),
        (&duties::EFFICIENT_AND_EFFECTIVE, "6/b"),
        (&duties::ACCOUNT_CHIEF_CONSTABLE, "7/a"),
        (&duties::ACCOUNT_FORCE, "7/b"),
    ] {
        starts(rule, LONDON_THEN_ELSEWHERE);
        let keys: Vec<String> = rule.provisions().iter().map(|one| one.key().to_string()).collect();
        assert_eq!(
            keys,
            [format!("ukpga/2011/13/section/1/{limb}"), format!("ukpga/2011/13/section/3/{limb}")]
        );
        assert_eq!(rule.owed_to(), [Actor::Public]);
    }
}

/// Done if all four are; not done if one is not; otherwise facts first, then judgement.
#[test]
fn prsra_s1_6_and_7_all_combinations() {
    for maintained in TRI {
        for good in TRI {
            for own in TRI {
                for all in TRI {
                    let facts = CoreDutyFacts {
                        area: Fact::Known(Area::Kent),
                        force_maintained: fact(maintained),
                        efficient_and_effective: fact(good),
                        chief_constable_held_to_account: fact(own),
                        force_held_to_account: fact(all),
                    };
                    let answer = facts.answer(day("2024-05-09"));
                    let four = [maintained, good, own, all];
                    if four.contains(&Some(false)) {
                        assert_eq!(answer, Ok(Duty::NotDone));
                    } else if four == [Some(true); 4] {
                        assert_eq!(answer, Ok(Duty::Done));
                    } else if maintained.is_none() {
                        assert!(matches!(answer, Err(Unsettled::NeedsFacts(_))));
                    } else {
                        assert!(matches!(answer, Err(Unsettled::ForJudgement { judgement, .. })
                            if judgement.decider == Actor::Commissioner));
                    }
                }
            }
        }
    }
}

/// Whether the force is efficient and effective is for the commissioner, until the commissioner has judged.
#[test]
fn prsra_s1_6_b_is_for_the_commissioner_to_judge() {
    let facts = CoreDutyFacts {
        area: Fact::Known(Area::Kent),
        force_maintained: Fact::Known(true),
        chief_constable_held_to_account: Fact::Known(true),
        force_held_to_account: Fact::Known(true),
        ..CoreDutyFacts::default()
    };
    let d = facts.determine(day("2024-05-09"));
    assert_eq!(finding(d.grounds(), &duties::EFFICIENT_AND_EFFECTIVE), Some(Finding::ForJudgement));
    assert_eq!(finding(d.grounds(), &duties::MAINTAIN_FORCE), Some(Finding::Met));
    assert!(
        d.to_string().starts_with("for the commissioner to judge: whether the police force is efficient")
    );
    assert!(d.needs().names().eq(["efficient-and-effective"]));
    let city = CoreDutyFacts { area: Fact::Known(Area::CityOfLondon), ..facts };
    assert_eq!(city.answer(day("2024-05-09")), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}
