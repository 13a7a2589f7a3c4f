use pcc_rules::area::Area;
use pcc_rules::law::Place;
use pcc_rules::panel::{self, Arrangement, Arrangements, ArrangementsFacts, Councils};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Set};

use super::{key, one_nation_from, outside_london_from};
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

fn arrangements(
    area: Area,
    councils: u16,
    items: impl IntoIterator<Item = Arrangement>,
) -> ArrangementsFacts {
    ArrangementsFacts {
        area: area.into(),
        councils: Councils::new(councils).unwrap().into(),
        provisions: Set::from_iter(items).into(),
    }
}

fn needed(area: Area, councils: u16) -> Vec<Arrangement> {
    match arrangements(area, councils, []).answer(day(TODAY)) {
        Ok(Arrangements::Faulty { missing, make_procedure: false }) => missing.iter().collect(),
        other => panic!("{other:?}"),
    }
}

const EVERYWHERE: [Arrangement; 7] = [
    Arrangement::CoOption,
    Arrangement::Terms,
    Arrangement::ResignationAndRemoval,
    Arrangement::Reappointment,
    Arrangement::Promotion,
    Arrangement::Support,
    Arrangement::Guidance,
];

/// Extra members with two to nine councils and costs with two or more, both in England alone.
#[test]
fn prsra_sch6_paras5_11_24_29_what_arrangements_must_cover() {
    for councils in 1..=12 {
        let mut expected = EVERYWHERE.to_vec();
        assert_eq!(needed(Area::SouthWales, councils), expected, "{councils} in Wales");
        if (2..=9).contains(&councils) {
            expected.push(Arrangement::ExtraMembers);
        }
        if councils >= 2 {
            expected.push(Arrangement::Costs);
        }
        assert_eq!(needed(Area::Cumbria, councils), expected, "{councils} in England");
        assert_eq!(
            arrangements(Area::Cumbria, councils, expected).answer(day(TODAY)),
            Ok(Arrangements::Complete)
        );
    }
}

/// Allowances are optional; rules of procedure are the panel's and may not be there.
#[test]
fn prsra_sch6_para24_4_no_rules_of_procedure() {
    let with =
        |more: &[Arrangement]| arrangements(Area::SouthWales, 7, EVERYWHERE.iter().chain(more).copied());
    assert_eq!(with(&[Arrangement::Allowances]).answer(day(TODAY)), Ok(Arrangements::Complete));
    let d = with(&[Arrangement::RulesOfProcedure]).determine(day(TODAY));
    let faulty = Arrangements::Faulty { missing: Set::EMPTY, make_procedure: true };
    assert_eq!(d.settled(), Some(&faulty));
    assert_eq!(faulty.to_string(), "the arrangements make rules of procedure, which they may not");
    assert_eq!(finding(d.grounds(), &panel::ARRANGE_NO_PROCEDURE), Some(Finding::NotMet));
}

#[test]
fn councils_are_needed_only_where_they_can_matter() {
    let open = |area: Area, items: &[Arrangement]| {
        let facts =
            ArrangementsFacts { councils: Fact::Unknown, ..arrangements(area, 1, items.iter().copied()) };
        facts.determine(day(TODAY)).needs().names().collect::<Vec<_>>()
    };
    assert_eq!(open(Area::Gwent, &[]), [""; 0]);
    assert_eq!(open(Area::Kent, &[]), ["councils"]);
    assert_eq!(open(Area::Kent, &[Arrangement::Costs]), ["councils"]);
    assert_eq!(open(Area::Kent, &[Arrangement::ExtraMembers]), ["councils"]);
    assert_eq!(open(Area::Kent, &[Arrangement::ExtraMembers, Arrangement::Costs]), [""; 0]);
}

#[test]
fn each_item_has_its_rule_and_clause() {
    for (item, rule, at) in [
        (Arrangement::CoOption, &panel::ARRANGE_CO_OPTION, "24/2"),
        (Arrangement::Terms, &panel::ARRANGE_TERMS, "24/3/a"),
        (Arrangement::ResignationAndRemoval, &panel::ARRANGE_LEAVING, "24/3/b"),
        (Arrangement::Reappointment, &panel::ARRANGE_REAPPOINTMENT, "24/3/c"),
        (Arrangement::Promotion, &panel::ARRANGE_PROMOTION, "29/a"),
        (Arrangement::Support, &panel::ARRANGE_SUPPORT, "29/b"),
        (Arrangement::Guidance, &panel::ARRANGE_GUIDANCE, "29/c"),
        (Arrangement::ExtraMembers, &panel::EXTRA_MEMBERS, "5/2"),
        (Arrangement::Costs, &panel::ARRANGE_COSTS, "11/2"),
        (Arrangement::Allowances, &panel::ARRANGE_ALLOWANCES, "28"),
        (Arrangement::RulesOfProcedure, &panel::ARRANGE_NO_PROCEDURE, "24/4"),
    ] {
        assert_eq!(item.rule(), rule);
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
        match item {
            Arrangement::ExtraMembers | Arrangement::Costs => {
                one_nation_from(rule, Place::England, "2012-04-25")
            }
            _ => outside_london_from(rule, "2012-04-25"),
        }
    }
}
