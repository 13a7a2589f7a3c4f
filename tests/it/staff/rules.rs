//! Where each rule stands and when it is law, from the commencing instruments, including days no question reaches.

use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::staff::{self, LEFT_OUT, RULES};

use crate::{day, eve};

const OUTSIDE_LONDON: &[(Place, &str)] = &[(Place::England, "2012-11-22"), (Place::Wales, "2012-11-22")];
const LONDON_FIRST: &[(Place, &str)] =
    &[(Place::England, "2012-11-22"), (Place::Wales, "2012-11-22"), (Place::Metropolitan, "2012-01-16")];
const LONDON: &[(Place, &str)] = &[(Place::Metropolitan, "2012-01-16")];
const LONDON_2018: &[(Place, &str)] = &[(Place::Metropolitan, "2018-04-01")];
const CHAPTER_6: &[(Place, &str)] = &[(Place::England, "2012-04-25"), (Place::Wales, "2012-04-25")];
const MAYORS: &[(Place, &str)] = &[(Place::England, "2017-05-08")];
const TERMS: &[(Place, &str)] = &[
    (Place::England, "1990-05-01"),
    (Place::Wales, "1990-05-01"),
    (Place::Metropolitan, "1990-05-01"),
    (Place::City, "1990-05-01"),
];
const DATA: &[(Place, &str)] =
    &[(Place::England, "2018-05-25"), (Place::Wales, "2018-05-25"), (Place::Metropolitan, "2018-05-25")];

type Starts = &'static [(Place, &'static str)];

/// Rule, key of the provision it states first, and its first day in each place.
fn table() -> Vec<(&'static Rule, &'static str, Starts)> {
    vec![
        (&staff::BODY_STAFF, "ukpga/1989/42/section/1/9", LONDON_FIRST),
        (&staff::ONLY_STAFF, "ukpga/1989/42/section/1/9", LONDON_FIRST),
        (&staff::DEPUTY_EXCEPTED_2012, "ukpga/1989/42/section/1/9", OUTSIDE_LONDON),
        (
            &staff::DEPUTY_EXCEPTED,
            "ukpga/1989/42/section/1/10",
            &[(Place::England, "2018-04-01"), (Place::Wales, "2018-04-01")],
        ),
        (&staff::ACTING_COMMISSIONER, "ukpga/1989/42/section/1/9", OUTSIDE_LONDON),
        (&staff::ASSEMBLY_MEMBER, "ukpga/2011/13/section/19/11", LONDON),
        (
            &staff::LONDON_DEPUTY_PARTY_TERMS,
            "uksi/1990/851/regulation/3/3",
            &[(Place::Metropolitan, "2012-08-06")],
        ),
        (&staff::LONDON_DEPUTY_COUNCILLOR, "ukpga/1989/42/section/1/11", LONDON_2018),
        (&staff::LONDON_DEPUTY_CANDIDACY, "uksi/1990/851/regulation/3/3", LONDON_2018),
        (&staff::COMBINED_AUTHORITY_STAFF, "ukpga/1989/42/section/1/9", MAYORS),
        (&staff::COMBINED_AUTHORITY_DEPUTY, "ukpga/1989/42/section/1/10", MAYORS),
        (&staff::ORDINARY_RULES, "ukpga/1989/42/section/2", TERMS),
        (&staff::FIRE_AUTHORITY_STAFF, "ukpga/1989/42/section/1/9", &[(Place::England, "2017-04-03")]),
        (&staff::FIRE_AUTHORITY_TERMS, "uksi/1990/851/regulation/3/4", &[(Place::England, "2017-10-01")]),
        (&staff::TRANSFERRED_STAFF, "ukpga/2011/13/schedule/15/paragraph/20", LONDON_FIRST),
        (
            &staff::FORCE_CIVILIAN,
            "uksi/2012/2733/article/4",
            &[
                (Place::England, "2012-11-22"),
                (Place::Wales, "2012-11-22"),
                (Place::Metropolitan, "2012-11-22"),
            ],
        ),
        (&staff::NO_EXEMPTION, "ukpga/1989/42/section/3A/2", LONDON_FIRST),
        (&staff::TERMS, "uksi/1990/851/regulation/3/1", TERMS),
        (&staff::AT_ALL_TIMES, "uksi/1990/851/regulation/3/2", TERMS),
        (&staff::ONLY_LISTED, "uksi/1990/851/regulation/3/1", TERMS),
        (&staff::ANNOUNCE, "uksi/1990/851/schedule/paragraph/1", TERMS),
        (&staff::CANDIDACY_COMMONS, "uksi/1990/851/schedule/paragraph/1/a", TERMS),
        (
            &staff::CANDIDACY_SCOTLAND,
            "uksi/1990/851/schedule/paragraph/1/aa",
            &[
                (Place::England, "1999-04-01"),
                (Place::Metropolitan, "1999-04-01"),
                (Place::City, "1999-04-01"),
            ],
        ),
        (
            &staff::CANDIDACY_SENEDD,
            "uksi/1990/851/schedule/paragraph/1/ab",
            &[
                (Place::England, "1999-04-01"),
                (Place::Metropolitan, "1999-04-01"),
                (Place::City, "1999-04-01"),
                (Place::Wales, "1999-07-07"),
            ],
        ),
        (&staff::CANDIDACY_EUROPE, "uksi/1990/851/schedule/paragraph/1/b", TERMS),
        (&staff::CANDIDACY_COUNCIL, "uksi/1990/851/schedule/paragraph/1/c", TERMS),
        (&staff::CANDIDACY_MAYORALTY, "uksi/1990/851/schedule/paragraph/1/c", TERMS),
        (&staff::AGENT, "uksi/1990/851/schedule/paragraph/3", TERMS),
        (&staff::PARTY_OFFICE, "uksi/1990/851/schedule/paragraph/4", TERMS),
        (&staff::CANVASS, "uksi/1990/851/schedule/paragraph/5", TERMS),
        (&staff::SPEAK, "uksi/1990/851/schedule/paragraph/6", TERMS),
        (&staff::PUBLISH, "uksi/1990/851/schedule/paragraph/7/1", TERMS),
        (&staff::PARTY_AIM, "uksi/1990/851/regulation/4", TERMS),
        (&staff::TO_THE_PUBLIC, "uksi/1990/851/schedule/paragraph/7/2", TERMS),
        (&staff::OWN_DISPLAY, "uksi/1990/851/schedule/paragraph/7/2", TERMS),
        (&staff::OFFICIAL_DUTIES, "uksi/1990/851/schedule/paragraph/8", TERMS),
        (&staff::BREACH_OF_CONTRACT, "ukpga/1989/42/section/1/5", TERMS),
        (&staff::RESIGN_FOR_COMMONS, "uksi/1990/851/schedule/paragraph/2", TERMS),
        (&staff::RESIGN_FOR_SENEDD, "uksi/1990/851/schedule/paragraph/2D", &[(Place::Wales, "1999-07-07")]),
        (&staff::COUNCIL, "ukpga/1989/42/section/1/1", LONDON_FIRST),
        (&staff::NOT_A_LOCAL_AUTHORITY, "ukpga/1989/42/section/21/1", LONDON_FIRST),
        (
            &staff::JOINT_COMMITTEE,
            "ukpga/1989/42/section/1/1B",
            &[
                (Place::England, "2022-05-06"),
                (Place::Wales, "2022-05-06"),
                (Place::Metropolitan, "2022-05-06"),
            ],
        ),
        (&staff::COMMISSIONER_ON_PANEL, "ukpga/2011/13/schedule/6/paragraph/21", CHAPTER_6),
        (&staff::CO_OPTION, "ukpga/2011/13/schedule/6/paragraph/22/1", CHAPTER_6),
        (
            &staff::FIRE_CO_OPTION,
            "ukpga/2011/13/schedule/6/paragraph/22/3",
            &[(Place::England, "2017-04-03")],
        ),
        (&staff::COMBINED_CO_OPTION, "ukpga/2011/13/schedule/6/paragraph/22/1/a", MAYORS),
        (&staff::CHIEF_EXECUTIVE, "ukpga/2011/13/schedule/1/paragraph/6/1/a", OUTSIDE_LONDON),
        (&staff::CHIEF_FINANCE_OFFICER, "ukpga/2011/13/schedule/1/paragraph/6/1/b", OUTSIDE_LONDON),
        (&staff::FINANCE_QUALIFICATION, "ukpga/1988/41/section/113", OUTSIDE_LONDON),
        (&staff::ONE_DEPUTY, "ukpga/2011/13/section/18/1", OUTSIDE_LONDON),
        (&staff::COMBINED_AUTHORITY_EMPLOYS, "ukpga/1989/42/section/4/1", MAYORS),
        (&staff::HEAD_OF_PAID_SERVICE, "ukpga/1989/42/section/4/1A", LONDON_FIRST),
        (&staff::MONITORING_OFFICER, "ukpga/1989/42/section/5/1C", LONDON_FIRST),
        (&staff::NOT_THE_FINANCE_OFFICER, "ukpga/1989/42/section/5/1", LONDON_FIRST),
        (&staff::MERIT, "ukpga/1989/42/section/7/1/aa", LONDON_FIRST),
        (&staff::COMBINED_AUTHORITY_MERIT, "ukpga/1989/42/section/7/1/a", MAYORS),
        (&staff::DEPUTY_WITHOUT_MERIT, "ukpga/2011/13/schedule/1/paragraph/8/4", OUTSIDE_LONDON),
        (&staff::LONDON_DEPUTY_WITHOUT_MERIT, "ukpga/2011/13/schedule/3/paragraph/4/6", LONDON),
        (&staff::COMBINED_DEPUTY_WITHOUT_MERIT, "ukpga/2011/13/schedule/1/paragraph/8/4", MAYORS),
        (&staff::PAID_POSTS, "ukpga/1989/42/section/7/1", LONDON_FIRST),
        (&staff::DESIGNATE_OFFICER, "ukpga/2018/12/section/69/1", DATA),
        (&staff::CONTROLLER, "ukpga/2011/13/section/1/2", DATA),
        (&staff::NO_CONFLICT, "eur/2016/679/article/38/6", DATA),
    ]
}

#[test]
fn each_rule_stands_where_and_starts_when_the_instruments_say() {
    let table = table();
    for (rule, key, starts) in &table {
        assert_eq!(rule.provisions()[0].key().to_string(), *key, "{}", rule.id());
        for place in Place::ALL {
            match starts.iter().find(|(there, _)| *there == place) {
                Some((_, first)) => {
                    assert_eq!(rule.check_force(place, day(first)), Ok(()), "{} {place}", rule.id());
                    assert_eq!(
                        rule.check_force(place, eve(first)),
                        Err(OutOfForce::NotYet { starts: day(first) }),
                        "{} {place}",
                        rule.id()
                    );
                }
                None => assert_eq!(
                    rule.check_force(place, day("2026-11-22")),
                    Err(OutOfForce::DoesNotExtend),
                    "{} {place}",
                    rule.id()
                ),
            }
        }
        assert!(RULES.contains(rule), "{} is not listed", rule.id());
    }
    // Senior appointments and the officers' reports have tests of their own.
    assert_eq!(RULES.len(), table.len() + staff::confirmation::RULES.len() + staff::reports::RULES.len());
}

/// Two rules alone have ended: the deputy's exception in its first place, and the deputy's term as enacted.
#[test]
fn only_the_first_forms_of_two_rules_on_the_deputy_have_ended() {
    for rule in RULES {
        let ended = rule.spans().iter().filter_map(|span| span.last_day()).collect::<Vec<_>>();
        if *rule == &staff::DEPUTY_EXCEPTED_2012 {
            assert_eq!(ended, [day("2018-03-31")]);
            assert_eq!(
                rule.check_force(Place::England, day("2018-04-01")),
                Err(OutOfForce::Ended { last_day: day("2018-03-31") })
            );
        } else if *rule == &staff::confirmation::DEPUTY_TERM_2012 {
            assert_eq!(ended, [day("2017-04-02")]);
        } else {
            assert!(ended.is_empty(), "{}", rule.id());
        }
    }
}

/// What is left out says why, and nothing left out is a rule's own provision.
#[test]
fn what_is_left_out_is_not_encoded_as_well() {
    for left_out in LEFT_OUT {
        assert!(!left_out.reason.is_empty());
        assert!(
            RULES.iter().all(|rule| rule.provisions()[0] != left_out.provision
                || left_out.reason.contains("the answer says so")),
            "{:?}",
            left_out.provision
        );
    }
}
