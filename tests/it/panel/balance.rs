use pcc_rules::area::Area;
use pcc_rules::law::Actor;
use pcc_rules::panel::{self, Balance, BalanceFacts};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{key, outside_london_from};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn balance(
    area: Area,
    judged: [bool; 2],
    more_would_help: Option<bool>,
    has_more: bool,
    fire: bool,
) -> BalanceFacts {
    let [balanced, skilled] = judged.map(Fact::Known);
    BalanceFacts {
        area: area.into(),
        balanced,
        skilled,
        more_would_help: more_would_help.into(),
        has_more: has_more.into(),
        fire_considered: fire.into(),
    }
}

/// Every combination, in a fire area and in another.
#[test]
fn prsra_sch6_paras31_to_32a_all_the_duties_together() {
    for (area, fire_area) in [(Area::Staffordshire, true), (Area::Surrey, false)] {
        for bits in 0..16u8 {
            let [balanced, skilled, has_more, fire] = [0, 1, 2, 3].map(|i| bits & (1 << i) != 0);
            for help in [None, Some(false), Some(true)] {
                let done = balanced
                    && skilled
                    && help.is_some()
                    && (help == Some(false) || has_more)
                    && (!fire_area || fire);
                let facts = balance(area, [balanced, skilled], help, has_more, fire);
                let expected = if done { Balance::Met } else { Balance::NotMet };
                assert_eq!(facts.answer(day(TODAY)), Ok(expected), "{facts:?}");
            }
        }
    }
}

#[test]
fn prsra_sch6_para31_4_deciding_and_acting_are_two_duties() {
    let found = |help, has_more| {
        let d = balance(Area::Surrey, [true; 2], help, has_more, false).determine(day(TODAY));
        (finding(d.grounds(), &panel::DECIDE_ON_MORE), finding(d.grounds(), &panel::HAVE_MORE))
    };
    let (met, not_met) = (Some(Finding::Met), Some(Finding::NotMet));
    assert_eq!(found(None, false), (not_met, met));
    assert_eq!(found(Some(false), false), (met, met));
    assert_eq!(found(Some(true), false), (met, not_met));
    assert_eq!(found(Some(true), true), (met, met));
}

/// Balance is for the councils to judge and skills for the panel; neither is guessed.
#[test]
fn prsra_sch6_paras31_32_balance_is_judged() {
    let all = balance(Area::Surrey, [true; 2], Some(false), false, false);
    for (facts, judgement, decider, need) in [
        (
            BalanceFacts { balanced: Fact::Unknown, ..all.clone() },
            &panel::BALANCE,
            Actor::Council,
            "balanced",
        ),
        (BalanceFacts { skilled: Fact::Unknown, ..all.clone() }, &panel::SKILLS, Actor::Panel, "skilled"),
    ] {
        assert_eq!(judgement.decider, decider);
        assert!(matches!(
            facts.answer(day(TODAY)),
            Err(Unsettled::ForJudgement { judgement: found, needs })
                if found == judgement && needs.names().eq([need])
        ));
    }
}

/// Staffordshire's commissioner took over fire on 1 August 2018.
#[test]
fn prsra_sch6_para32a_fire_expertise_in_fire_areas() {
    let facts = balance(Area::Staffordshire, [true; 2], Some(false), false, false);
    assert_eq!(facts.answer(eve("2018-08-01")), Ok(Balance::Met));
    assert_eq!(facts.answer(day("2018-08-01")), Ok(Balance::NotMet));
    outside_london_from(&panel::FIRE_EXPERTISE, "2017-04-03");
    for (rule, at) in [
        (&panel::BALANCED, "31/1"),
        (&panel::SKILLED, "32"),
        (&panel::DECIDE_ON_MORE, "31/4/a"),
        (&panel::HAVE_MORE, "31/4/b"),
    ] {
        outside_london_from(rule, "2012-04-25");
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
    }
    assert_eq!(key(&panel::FIRE_EXPERTISE), "ukpga/2011/13/schedule/6/paragraph/32A");
}
