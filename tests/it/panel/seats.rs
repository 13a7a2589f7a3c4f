use pcc_rules::Refusal;
use pcc_rules::law::Place;
use pcc_rules::panel::{self, Councils, CouncilsError, seats_of_council, seats_rule};

use super::{key, one_nation_from};
use crate::day;

const TODAY: &str = "2026-11-22";

fn councils(number: u16) -> Councils {
    Councils::new(number).unwrap()
}

/// Ten up to ten councils, then one each.
#[test]
fn prsra_sch6_para4_2_appointed_members() {
    for (number, appointed) in [(1, 10), (2, 10), (9, 10), (10, 10), (11, 11), (12, 12), (19, 19)] {
        assert_eq!(councils(number).appointed_members(), appointed, "{number} councils");
    }
    assert_eq!(Councils::new(0), Err(CouncilsError));
    assert!(serde_json::from_str::<Councils>("0").unwrap_err().to_string().contains("at least one council"));
}

/// Ten less the councils are the extra members, and only two to nine councils have any.
#[test]
fn prsra_sch6_paras5_to_8_seats_of_a_council() {
    let extras: Vec<_> = (1..=11).map(|number| councils(number).extra_members()).collect();
    let expected = [None, Some(8), Some(7), Some(6), Some(5), Some(4), Some(3), Some(2), Some(1), None, None];
    assert_eq!(extras, expected);

    let seats = |number, extras| seats_of_council(Place::England, councils(number), extras, day(TODAY));
    assert_eq!(seats(1, 0), Ok(10));
    assert_eq!(seats(2, 0), Ok(1));
    assert_eq!(seats(2, 8), Ok(9));
    assert_eq!(seats(2, 9), Err(Refusal::ConditionUnmet(&panel::EXTRA_MEMBERS)));
    assert_eq!(seats(9, 1), Ok(2));
    assert_eq!(seats(9, 2), Err(Refusal::ConditionUnmet(&panel::EXTRA_MEMBERS)));
    for number in [10, 11, 14] {
        assert_eq!(seats(number, 0), Ok(1));
        assert_eq!(seats(number, 1), Err(Refusal::ConditionUnmet(&panel::EXTRA_MEMBERS)));
    }
    assert_eq!(
        seats_of_council(Place::Wales, councils(7), 0, day(TODAY)),
        Err(Refusal::NoPower(&panel::ASKED_IN_WALES))
    );
    assert!(seats_of_council(Place::City, councils(1), 0, day(TODAY)).is_err());
    for (number, rule) in [
        (1, &panel::SINGLE_COUNCIL),
        (2, &panel::QUOTA),
        (9, &panel::QUOTA),
        (10, &panel::ONE_EACH),
        (11, &panel::ONE_EACH),
    ] {
        assert_eq!(seats_rule(councils(number)), rule, "{number} councils");
    }
}

#[test]
fn rules_stand_where_and_when_they_should() {
    for (rule, place, at) in [
        (&panel::EXTRA_MEMBERS, Place::England, "5/2"),
        (&panel::QUOTA, Place::England, "8/5"),
        (&panel::SINGLE_COUNCIL, Place::England, "6/2"),
        (&panel::ONE_EACH, Place::England, "7/2"),
        (&panel::ASKED_IN_WALES, Place::Wales, "15/2"),
    ] {
        one_nation_from(rule, place, "2012-04-25");
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
    }
}
