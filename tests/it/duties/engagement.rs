use pcc_rules::area::Area;
use pcc_rules::duties::{self, Duty, EngagementFacts, Neighbourhoods, NeighbourhoodsError};
use pcc_rules::law::{Actor, Modality, OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{TRI, fact, starts};
use crate::{day, eve, finding};

fn held(determined: u16, with_meetings: u16) -> Neighbourhoods {
    Neighbourhoods::new(determined, with_meetings).unwrap()
}

fn arranged(neighbourhoods: Neighbourhoods) -> EngagementFacts {
    EngagementFacts {
        area: Fact::Known(Area::Gwent),
        views: Fact::Known(true),
        information: Fact::Known(true),
        neighbourhoods: Fact::Known(neighbourhoods),
        regular: Fact::Known(true),
    }
}

/// SI 2011/3019 Sch. 1(x): on one day, ten months before commissioners outside London.
#[test]
fn prsra_s34_starts_everywhere_on_16_january_2012() {
    for (rule, limb) in [
        (&duties::NEIGHBOURHOOD_VIEWS, "1"),
        (&duties::NEIGHBOURHOOD_INFORMATION, "2"),
        (&duties::NEIGHBOURHOOD_MEETINGS, "3"),
        (&duties::NEIGHBOURHOODS, "4"),
    ] {
        starts(
            rule,
            &[
                (Place::Metropolitan, "2012-01-16"),
                (Place::England, "2012-01-16"),
                (Place::Wales, "2012-01-16"),
            ],
        );
        assert_eq!(rule.provisions()[0].key().to_string(), format!("ukpga/2011/13/section/34/{limb}"));
    }
    assert_eq!(duties::NEIGHBOURHOODS.modality(), Modality::Power);
    let facts = arranged(held(3, 3));
    assert_eq!(facts.answer(day("2012-01-16")), Ok(Duty::Done));
    assert_eq!(
        facts.answer(eve("2012-01-16")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-01-16") }))
    );
}

/// "In each neighbourhood": one short fails, all pass, and one over cannot be.
#[test]
fn prsra_s34_3_meetings_in_every_neighbourhood() {
    let d = arranged(held(40, 39)).determine(day("2024-05-09"));
    assert_eq!(d.settled(), Some(&Duty::NotDone));
    assert_eq!(finding(d.grounds(), &duties::NEIGHBOURHOOD_MEETINGS), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &duties::NEIGHBOURHOODS), Some(Finding::Met));
    assert_eq!(arranged(held(40, 40)).answer(day("2024-05-09")), Ok(Duty::Done));
    assert_eq!(arranged(held(1, 0)).answer(day("2024-05-09")), Ok(Duty::NotDone));
    assert_eq!(arranged(held(1, 1)).answer(day("2024-05-09")), Ok(Duty::Done));
    let over = NeighbourhoodsError::TooMany { determined: 40, with_meetings: 41 };
    assert_eq!(Neighbourhoods::new(40, 41), Err(over));
    assert_eq!(over.to_string(), "`41` neighbourhoods with meetings exceed the 40 determined");
    assert_eq!(Neighbourhoods::new(0, 0), Err(NeighbourhoodsError::None));
}

/// "Regular" has no interval: the chief constable judges, unless something else already fails.
#[test]
fn prsra_s34_3_regular_is_judged() {
    let open = EngagementFacts { regular: Fact::Unknown, ..arranged(held(2, 2)) };
    let d = open.determine(day("2024-05-09"));
    assert!(matches!(d.answer(), Err(Unsettled::ForJudgement { judgement, needs })
        if judgement.decider == Actor::ChiefConstable && needs.names().eq(["regular"])));
    let short = EngagementFacts { regular: Fact::Unknown, ..arranged(held(2, 1)) };
    assert_eq!(short.answer(day("2024-05-09")), Ok(Duty::NotDone));
    let irregular = EngagementFacts { regular: Fact::Known(false), ..arranged(held(2, 2)) };
    assert_eq!(irregular.answer(day("2024-05-09")), Ok(Duty::NotDone));
}

/// Subsections (1) to (3) are all needed, and each alone can fail.
#[test]
fn prsra_s34_1_to_3_all_combinations() {
    for views in TRI {
        for information in TRI {
            for everywhere in TRI {
                for regular in TRI {
                    let facts = EngagementFacts {
                        area: Fact::Known(Area::Kent),
                        views: fact(views),
                        information: fact(information),
                        neighbourhoods: fact(everywhere.map(|all| held(5, if all { 5 } else { 4 }))),
                        regular: fact(regular),
                    };
                    let answer = facts.answer(day("2024-05-09"));
                    let four = [views, information, everywhere, regular];
                    if four.contains(&Some(false)) {
                        assert_eq!(answer, Ok(Duty::NotDone));
                    } else if four == [Some(true); 4] {
                        assert_eq!(answer, Ok(Duty::Done));
                    } else {
                        let needs: Vec<&str> = answer.unwrap_err().needs().names().collect();
                        let names = ["views", "information", "neighbourhoods", "regular"];
                        let unknown: Vec<&str> = names
                            .into_iter()
                            .zip(four)
                            .filter(|(_, known)| known.is_none())
                            .map(|(name, _)| name)
                            .collect();
                        assert_eq!(needs, unknown);
                    }
                }
            }
        }
    }
}

#[test]
fn counts_are_read_through_the_check() {
    let read = serde_json::from_str::<Neighbourhoods>;
    let facts = read(r#"{"determined": 40, "with-meetings": 39}"#).unwrap();
    assert_eq!((facts.determined(), facts.with_meetings()), (40, 39));
    assert_eq!(serde_json::to_string(&facts).unwrap(), r#"{"determined":40,"with-meetings":39}"#);
    let error = read(r#"{"determined": 1, "with-meetings": 2}"#).unwrap_err();
    assert!(error.to_string().contains("`2` neighbourhoods with meetings exceed the 1 determined"));
    assert!(read(r#"{"determined": 1, "with-meetings": 1, "more": 1}"#).is_err());
}
