//! Where each rule stands and when it is law, from the commencing instruments.

use pcc_rules::delegation::{self as d, RULES};
use pcc_rules::law::{OutOfForce, Place, Rule};

use crate::{day, eve};

type Starts = &'static [(Place, &'static str)];

const OUTSIDE_LONDON: Starts = &[(Place::England, "2012-11-22"), (Place::Wales, "2012-11-22")];
const BOTH: Starts =
    &[(Place::England, "2012-11-22"), (Place::Wales, "2012-11-22"), (Place::Metropolitan, "2012-01-16")];
const LONDON: Starts = &[(Place::Metropolitan, "2012-01-16")];
const AUDIT: Starts =
    &[(Place::England, "2015-04-01"), (Place::Wales, "2015-04-01"), (Place::Metropolitan, "2015-04-01")];
const COMPLAINTS: Starts =
    &[(Place::England, "2020-02-01"), (Place::Wales, "2020-02-01"), (Place::Metropolitan, "2020-02-01")];
const MAYORS: Starts = &[(Place::England, "2017-05-08")];
const FIRE: Starts = &[(Place::England, "2017-10-01")];

#[test]
fn each_rule_stands_where_and_starts_when_the_instruments_say() {
    let table: [(&Rule, &str, Starts); 26] = [
        (&d::TO_DEPUTY, "ukpga/2011/13/section/18/1/b", BOTH),
        (&d::TO_OTHERS, "ukpga/2011/13/section/18/2", BOTH),
        (&d::BY_DEPUTY, "ukpga/2011/13/section/18/4", BOTH),
        (&d::BY_NOBODY_ELSE, "ukpga/2011/13/section/18/2", BOTH),
        (&d::KEPT_FROM_DEPUTY, "ukpga/2011/13/section/18/3/b", OUTSIDE_LONDON),
        (&d::KEPT_FROM_OTHERS, "ukpga/2011/13/section/18/3/d", OUTSIDE_LONDON),
        (&d::NOT_BY_DEPUTY, "ukpga/2011/13/section/18/5/b", OUTSIDE_LONDON),
        (&d::AUDIT_BY_DEPUTY_ALONE, "ukpga/2011/13/section/18/7/g", AUDIT),
        (&d::COMPLAINTS_KEPT, "ukpga/2011/13/section/18/3/aa", COMPLAINTS),
        (&d::OLDER_MATTERS, "uksi/2020/5/regulation/3/1", COMPLAINTS),
        (&d::LISTED_PERSONS, "ukpga/2011/13/section/18/6", OUTSIDE_LONDON),
        (&d::ONLY_WHAT_IS_HELD, "ukpga/2011/13/section/18/4", BOTH),
        (&d::AS_IF_VESTED, "ukpga/2011/13/section/18/8", BOTH),
        (&d::STAYS_THE_BODYS, "ukpga/2011/13/section/18/1/b", BOTH),
        (&d::LONDON_KEPT_FROM_DEPUTY, "ukpga/2011/13/section/19/3/b", LONDON),
        (&d::LONDON_KEPT_FROM_OTHERS, "ukpga/2011/13/section/19/3/d", LONDON),
        (&d::LONDON_NOT_BY_DEPUTY, "ukpga/2011/13/section/19/5/b", LONDON),
        (&d::LONDON_LISTED_PERSONS, "ukpga/2011/13/section/19/6", LONDON),
        (&d::MAYORS_LISTED_PERSONS, "uksi/2017/470/schedule/1/paragraph/21/b", MAYORS),
        (&d::MAYORS_BUDGET, "uksi/2017/470/schedule/1/paragraph/21/c/i", MAYORS),
        (&d::MAYORS_STAFF, "uksi/2017/470/schedule/1/paragraph/21/b/ii", MAYORS),
        (&d::FIRE_ARRANGEMENTS, "uksi/2017/864/article/4/1", FIRE),
        (&d::FIRE_KEPT, "uksi/2017/864/article/5/1", FIRE),
        (&d::FIRE_DEPUTY_ALONE, "uksi/2017/864/article/6", FIRE),
        (&d::FIRE_BY_DEPUTY, "uksi/2017/864/article/7/1", FIRE),
        (&d::FIRE_NOT_BY_DEPUTY, "uksi/2017/864/article/7/2", FIRE),
    ];
    for (rule, key, starts) in table.iter().chain(&[(&d::FIRE_RISK_PLAN, "uksi/2017/864/article/8", FIRE)]) {
        assert_eq!(rule.provisions()[0].key().to_string(), *key, "{}", rule.id());
        for place in Place::ALL {
            match starts.iter().find(|(there, _)| *there == place) {
                Some((_, first)) => {
                    assert_eq!(rule.check_force(place, day(first)), Ok(()), "{} {place}", rule.id());
                    let not_yet = OutOfForce::NotYet { starts: day(first) };
                    assert_eq!(rule.check_force(place, eve(first)), Err(not_yet), "{} {place}", rule.id());
                }
                None => assert_eq!(
                    rule.check_force(place, day("2026-11-22")),
                    Err(OutOfForce::DoesNotExtend),
                    "{} {place}",
                    rule.id()
                ),
            }
        }
    }
    assert_eq!(RULES.len(), table.len() + 1);
}
