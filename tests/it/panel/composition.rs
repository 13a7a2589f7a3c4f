use pcc_rules::area::Area;
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::panel::{
    self, Complement, Councils, Members, NumberFault, Numbers, NumbersFacts, Resolution, may_resolve,
};
use pcc_rules::reasoning::{Finding, Outcome as _, Standing, Unsettled};
use pcc_rules::{Fact, Question, Refusal, Set};

use super::{key, one_nation_from, outside_london_from};
use crate::model::panel as model;
use crate::{day, finding};

const TODAY: &str = "2026-11-22";

fn councils(number: u16) -> Councils {
    Councils::new(number).unwrap()
}

fn numbers(area: Area, number: u16, appointed: u16, co_opted: u16) -> NumbersFacts {
    NumbersFacts {
        area: area.into(),
        councils: councils(number).into(),
        appointed: Members(appointed).into(),
        co_opted: Members(co_opted).into(),
        resolution: None.into(),
        agreed: Fact::Unknown,
    }
}

fn resolved(facts: NumbersFacts, number: u16, agreed: bool) -> NumbersFacts {
    NumbersFacts { resolution: Some(Resolution(number)).into(), agreed: agreed.into(), ..facts }
}

/// Durham's "10 councillors representing each county, city and district council and 2 community members".
#[test]
fn prsra_sch6_para4_durham_has_ten_and_two() {
    let d = numbers(Area::Durham, 2, 10, 2).determine(day(TODAY));
    let full = Complement { appointed: 10, co_opted: 2 };
    assert_eq!(d.settled(), Some(&Numbers { complement: full, faults: Set::EMPTY }));
    assert_eq!(full.total(), 12);
    assert_eq!(finding(d.grounds(), &panel::APPOINTED_ENGLAND), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &panel::CO_OPTED_ENGLAND), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &panel::MORE_THAN_TWO), None);
    assert_eq!(finding(d.grounds(), &panel::NUMBERS), Some(Finding::Met));
}

/// Bedfordshire's "10 members plus at least two co-opted": three co-opted stand only on an agreed resolution.
#[test]
fn prsra_sch6_para4_3_bedfordshire_more_than_two_take_a_resolution() {
    let three = numbers(Area::Bedfordshire, 3, 10, 3);
    let faults = |facts: &NumbersFacts| facts.answer(day(TODAY)).unwrap().faults.iter().collect::<Vec<_>>();
    assert_eq!(faults(&three), [NumberFault::CoOptedOver]);
    assert_eq!(faults(&resolved(three.clone(), 3, true)), []);
    let refused = resolved(three.clone(), 3, false).determine(day(TODAY));
    assert_eq!(finding(refused.grounds(), &panel::AGREED_BY_SECRETARY_OF_STATE), Some(Finding::NotMet));
    assert_eq!(refused.settled().map(|numbers| numbers.complement.co_opted), Some(2));
    // A resolution for four leaves three one short.
    assert_eq!(faults(&resolved(three, 4, true)), [NumberFault::CoOptedShort]);
}

/// The Welsh paragraphs give the same numbers.
#[test]
fn prsra_sch6_para13_wales_has_the_same_numbers_under_its_own_paragraphs() {
    let d = numbers(Area::SouthWales, 7, 10, 2).determine(day(TODAY));
    assert!(d.settled().is_some_and(|numbers| numbers.faults.is_empty()));
    assert_eq!(finding(d.grounds(), &panel::APPOINTED_WALES), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &panel::CO_OPTED_WALES), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &panel::APPOINTED_ENGLAND), None);
    assert_eq!(finding(d.grounds(), &panel::CO_OPTED_ENGLAND), None);
}

/// Each condition of a resolution, a step either side.
#[test]
fn prsra_sch6_para4_4_conditions_of_a_resolution() {
    let may = |number, co_opted, agreed| {
        may_resolve(Place::England, councils(number), co_opted, agreed, day(TODAY))
    };
    let unmet = |rule: &'static Rule| Err(Refusal::ConditionUnmet(rule));
    assert_eq!(may(10, 2, true), unmet(&panel::MORE_THAN_TWO));
    assert_eq!(may(10, 3, true), Ok(Complement { appointed: 10, co_opted: 3 }));
    assert_eq!(may(10, 3, false), unmet(&panel::AGREED_BY_SECRETARY_OF_STATE));
    assert_eq!(may(10, 10, true), Ok(Complement { appointed: 10, co_opted: 10 }));
    assert_eq!(may(10, 11, true), unmet(&panel::AT_MOST_TWENTY));
    assert_eq!(may(17, 3, true), Ok(Complement { appointed: 17, co_opted: 3 }));
    assert_eq!(may(18, 3, true), unmet(&panel::AT_MOST_TWENTY));
    assert_eq!(
        may_resolve(Place::Metropolitan, councils(10), 3, true, day(TODAY)),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)))
    );
}

/// Twenty limits resolutions, not panels: nineteen councils and two co-opted members make a lawful twenty-one.
#[test]
fn prsra_sch6_para4_4_c_twenty_is_no_general_cap() {
    let lawful = numbers(Area::ThamesValley, 19, 19, 2).answer(day(TODAY)).unwrap();
    assert_eq!((lawful.complement.total(), lawful.faults.is_empty()), (21, true));
    let d = resolved(numbers(Area::ThamesValley, 19, 19, 3), 3, true).determine(day(TODAY));
    assert_eq!(d.settled().map(|numbers| numbers.faults), Some(Set::from_iter([NumberFault::CoOptedOver])));
    assert_eq!(finding(d.grounds(), &panel::AT_MOST_TWENTY), Some(Finding::NotMet));
}

/// Every small panel against the model.
#[test]
fn prsra_sch6_paras4_13_agree_with_the_model() {
    for number in 1..=22 {
        for resolution in [None, Some(0), Some(1), Some(2), Some(3), Some(5), Some(9), Some(10), Some(11)] {
            for agreed in [true, false] {
                for (appointed, co_opted) in [(9, 1), (10, 2), (11, 3), (20, 10), (22, 2), (10, 9)] {
                    let facts = NumbersFacts {
                        resolution: resolution.map(Resolution).into(),
                        agreed: agreed.into(),
                        ..numbers(Area::Kent, number, appointed, co_opted)
                    };
                    let seats = (model::appointed(number), model::co_opted(number, resolution, agreed));
                    let found = facts.answer(day(TODAY)).unwrap();
                    assert_eq!((found.complement.appointed, found.complement.co_opted), seats, "{facts:?}");
                    for (fault, there) in [
                        (NumberFault::AppointedShort, appointed < seats.0),
                        (NumberFault::AppointedOver, appointed > seats.0),
                        (NumberFault::CoOptedShort, co_opted < seats.1),
                        (NumberFault::CoOptedOver, co_opted > seats.1),
                    ] {
                        assert_eq!(found.faults.contains(fault), there, "{fault} of {facts:?}");
                    }
                    let may = may_resolve(
                        Place::England,
                        councils(number),
                        resolution.unwrap_or(0),
                        agreed,
                        day(TODAY),
                    );
                    assert_eq!(may.is_ok(), seats.1 > 2, "{facts:?}");
                }
            }
        }
    }
}

/// A vacancy is worth a look and no breach; a member too many is one.
#[test]
fn a_vacancy_is_no_breach() {
    let standing = |appointed, co_opted| {
        numbers(Area::Kent, 14, appointed, co_opted).answer(day(TODAY)).unwrap().standing()
    };
    assert_eq!(standing(14, 2), Standing::Met);
    assert_eq!(standing(13, 2), Standing::Warning);
    assert_eq!(standing(14, 1), Standing::Warning);
    assert_eq!(standing(15, 2), Standing::NotMet);
    assert_eq!(standing(13, 3), Standing::NotMet);
    assert!(NumberFault::CoOptedShort.is_vacancy() && !NumberFault::CoOptedOver.is_vacancy());
}

/// The agreement is not asked for where there is no resolution, or one that fails by itself.
#[test]
fn agreement_is_needed_only_where_it_can_matter() {
    let open = |resolution: Fact<Option<Resolution>>, number: Fact<Councils>, agreed: Fact<bool>| {
        let facts = NumbersFacts { resolution, councils: number, agreed, ..numbers(Area::Kent, 14, 14, 2) };
        facts.determine(day(TODAY)).needs().names().collect::<Vec<_>>()
    };
    let named = |number| Fact::Known(Some(Resolution(number)));
    let number = |number| Fact::Known(councils(number));
    assert_eq!(open(None.into(), number(14), Fact::Unknown), [""; 0]);
    assert_eq!(open(named(2), number(14), Fact::Unknown), [""; 0]);
    assert_eq!(open(named(7), number(14), Fact::Unknown), [""; 0]);
    assert_eq!(open(named(6), number(14), Fact::Unknown), ["agreed"]);
    assert_eq!(open(named(11), Fact::Unknown, Fact::Unknown), ["councils"]);
    assert_eq!(open(named(10), Fact::Unknown, Fact::Unknown), ["councils", "agreed"]);
    assert_eq!(open(Fact::Unknown, number(14), Fact::Unknown), ["resolution", "agreed"]);
    // A resolution that was not agreed changes nothing, whatever it says.
    assert_eq!(open(Fact::Unknown, number(14), false.into()), [""; 0]);
    // Beside seventeen a resolution can still give three; beside eighteen none can give any.
    assert_eq!(open(Fact::Unknown, number(17), Fact::Unknown), ["resolution", "agreed"]);
    assert_eq!(open(Fact::Unknown, number(18), Fact::Unknown), [""; 0]);
    assert_eq!(NumbersFacts::default().determine(day(TODAY)).needs().names().collect::<Vec<_>>(), ["area"]);
}

#[test]
fn rules_stand_where_and_when_they_should() {
    for (rule, place, at) in [
        (&panel::APPOINTED_ENGLAND, Place::England, "4/2"),
        (&panel::APPOINTED_WALES, Place::Wales, "13/2"),
        (&panel::CO_OPTED_ENGLAND, Place::England, "4/3"),
        (&panel::CO_OPTED_WALES, Place::Wales, "13/3"),
    ] {
        one_nation_from(rule, place, "2012-04-25");
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/{at}"));
    }
    outside_london_from(&panel::NUMBERS, "2012-04-25");
    assert_eq!(key(&panel::NUMBERS), "ukpga/2011/13/schedule/6/paragraph/4/1");
    for (rule, limb) in [
        (&panel::MORE_THAN_TWO, "a"),
        (&panel::AGREED_BY_SECRETARY_OF_STATE, "b"),
        (&panel::AT_MOST_TWENTY, "c"),
    ] {
        outside_london_from(rule, "2012-04-25");
        assert_eq!(key(rule), format!("ukpga/2011/13/schedule/6/paragraph/4/4/{limb}"));
        let twin = rule.provisions()[1].key().to_string();
        assert_eq!(twin, format!("ukpga/2011/13/schedule/6/paragraph/13/4/{limb}"));
    }
}
