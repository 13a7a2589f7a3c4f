use pcc_rules::area::Area;
use pcc_rules::plan::{self, Head, Objectives, ObjectivesFacts};
use pcc_rules::reasoning::{Finding, Outcome, Standing};
use pcc_rules::{Fact, Question, Set};

use crate::{day, finding};

/// Every set of heads: what is not there is named, and is a warning only.
#[test]
fn prsra_s7_2_a_head_without_an_objective_is_a_warning() {
    for bits in 0..8u32 {
        let has = |head: &Head| bits >> (*head as u32) & 1 == 1;
        let (with, without): (Vec<Head>, Vec<Head>) = Head::ALL.iter().partition(|head| has(head));
        let facts =
            ObjectivesFacts { area: Fact::Known(Area::Norfolk), heads: Fact::Known(Set::from_iter(with)) };
        let d = facts.determine(day("2024-05-09"));
        let (expected, standing, found) = if without.is_empty() {
            (Objectives::UnderEachHead, Standing::Met, Finding::Met)
        } else {
            (Objectives::NoneUnder(Set::from_iter(without)), Standing::Warning, Finding::NotMet)
        };
        assert_eq!(d.settled(), Some(&expected));
        assert_eq!(expected.standing(), standing);
        assert_eq!(finding(d.grounds(), &plan::OBJECTIVES_UNDER_EACH_HEAD), Some(found));
    }
}
