use pcc_rules::area::{Area, Body};
use pcc_rules::law::{OutOfForce, Rule};
use pcc_rules::money::Pounds;
use pcc_rules::pay::{
    self, MayoralAllowance, MayoralAllowanceFacts, OTHER_AUTHORITIES, Recipient, RemunerationReport,
};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use super::pounds;
use crate::{day, eve, finding};

const REPORT: RemunerationReport =
    RemunerationReport { panel_members: 3, outsiders: true, recommended: Pounds::from_pence(8_000_000) };

/// The Mayor, £80,000 recommended by three outsiders and £80,000 in the scheme.
fn mayor() -> MayoralAllowanceFacts {
    MayoralAllowanceFacts {
        area: Fact::Known(Area::NorthYorkshire),
        recipient: Fact::Known(Recipient::Mayor),
        leads_a_council: Fact::Known(false),
        report: Fact::Known(Some(REPORT)),
        scheme: Fact::Known(Some(pounds(80_000))),
    }
}

fn stopped_by(facts: &MayoralAllowanceFacts, rule: &Rule) {
    let d = facts.determine(day("2024-06-01"));
    assert_eq!(d.settled(), Some(&MayoralAllowance::NotPayable), "{d}");
    assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotMet));
    assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet), "{d}");
}

fn payable(facts: &MayoralAllowanceFacts) -> bool {
    facts.answer(day("2024-06-01")) == Ok(MayoralAllowance::Payable)
}

/// Up to the sum recommended, and not a penny more.
#[test]
fn si_2023_1432_sch1_para7_b_the_scheme_keeps_to_the_recommendation() {
    assert!(payable(&mayor()));
    let scheme =
        |pence| MayoralAllowanceFacts { scheme: Fact::Known(Some(Pounds::from_pence(pence))), ..mayor() };
    assert!(payable(&scheme(7_999_999)));
    stopped_by(&scheme(8_000_001), &pay::SCHEME);
    stopped_by(&MayoralAllowanceFacts { scheme: Fact::Known(None), ..mayor() }, &pay::SCHEME);
    assert_eq!(pay::SCHEME.provisions()[0].key().to_string(), "uksi/2023/1432/schedule/1/paragraph/7/b");
}

/// No report, no allowance, whatever the scheme.
#[test]
fn si_2023_1432_sch1_para7_a_a_report_comes_first() {
    stopped_by(&MayoralAllowanceFacts { report: Fact::Known(None), ..mayor() }, &pay::REPORT);
    assert_eq!(pay::REPORT.provisions()[0].key().to_string(), "uksi/2023/1432/schedule/1/paragraph/7/a");
}

/// Three members are enough and two are not; all must be outsiders.
#[test]
fn si_2023_1432_sch1_para6_2_the_panel_has_three_outsiders() {
    let panel = |panel_members, outsiders| MayoralAllowanceFacts {
        report: Fact::Known(Some(RemunerationReport { panel_members, outsiders, ..REPORT })),
        ..mayor()
    };
    stopped_by(&panel(2, true), &pay::PANEL_OF_THREE);
    assert!(payable(&panel(3, true)));
    assert!(payable(&panel(4, true)));
    stopped_by(&panel(3, false), &pay::PANEL_OF_OUTSIDERS);
}

/// The Mayor always; either deputy unless a council leader; nobody else.
#[test]
fn si_2023_1432_sch1_para6_1_who_may_have_an_allowance() {
    for recipient in Recipient::ALL {
        for leads in [false, true] {
            let facts = MayoralAllowanceFacts {
                recipient: Fact::Known(*recipient),
                leads_a_council: Fact::Known(leads),
                ..mayor()
            };
            match (recipient, leads) {
                (Recipient::OtherMember, _) => stopped_by(&facts, &pay::LISTED),
                (Recipient::DeputyMayor | Recipient::DeputyMayorForPolicing, true) => {
                    stopped_by(&facts, &pay::NOT_A_LEADER);
                }
                _ => assert!(payable(&facts), "{recipient} {leads}"),
            }
        }
    }
}

/// The Order is law from 20 December 2023, the Mayor there from 7 May 2024, and other mayors have other orders.
#[test]
fn si_2023_1432_is_york_and_north_yorkshires_alone() {
    let (made, started) = ("2023-12-20", "2024-05-07");
    assert_eq!(
        mayor().answer(eve(made)),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(made) }))
    );
    for date in [day(made), eve(started)] {
        let d = mayor().determine(date);
        assert_eq!(d.settled(), Some(&MayoralAllowance::NotApplicable(Body::FireCommissioner)));
        assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotApplicable));
        assert_eq!(finding(d.grounds(), &pay::AUTHORITY), Some(Finding::NotMet));
    }
    assert_eq!(mayor().answer(day(started)), Ok(MayoralAllowance::Payable));
    for area in [Area::GreaterManchester, Area::WestYorkshire, Area::SouthYorkshire] {
        let facts = MayoralAllowanceFacts { area: Fact::Known(area), ..mayor() };
        assert_eq!(facts.answer(day(started)), Err(Unsettled::NoRule(&OTHER_AUTHORITIES)), "{area}");
    }
    let kent = MayoralAllowanceFacts { area: Fact::Known(Area::Kent), ..mayor() };
    assert_eq!(kent.answer(day(started)), Ok(MayoralAllowance::NotApplicable(Body::Commissioner)));
    // The Order is England's, outside London.
    for elsewhere in [Area::Gwent, Area::Metropolitan, Area::CityOfLondon] {
        let facts = MayoralAllowanceFacts { area: Fact::Known(elsewhere), ..mayor() };
        assert_eq!(
            facts.answer(day(started)),
            Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)),
            "{elsewhere}"
        );
    }
}

/// The Mayor's other offices do not matter; without a scheme nothing else does.
#[test]
fn what_is_unknown_is_needed_only_where_it_matters() {
    let needs = |facts: &MayoralAllowanceFacts| {
        facts.determine(day("2024-06-01")).needs().names().collect::<Vec<_>>()
    };
    assert_eq!(needs(&MayoralAllowanceFacts::default()), ["area"]);
    let there = MayoralAllowanceFacts { area: Fact::Known(Area::NorthYorkshire), ..Default::default() };
    assert_eq!(needs(&there), ["recipient", "leads-a-council", "report", "scheme"]);
    assert!(payable(&MayoralAllowanceFacts { leads_a_council: Fact::Unknown, ..mayor() }));
    assert_eq!(needs(&MayoralAllowanceFacts { report: Fact::Unknown, ..mayor() }), ["report"]);
    let no_scheme = MayoralAllowanceFacts { scheme: Fact::Known(None), ..there };
    assert_eq!(no_scheme.answer(day("2024-06-01")), Ok(MayoralAllowance::NotPayable));
}

#[test]
fn mayoral_allowances_on_the_wire() {
    let facts: MayoralAllowanceFacts = serde_json::from_str(
        r#"{"area":"north-yorkshire","recipient":"mayor","leads-a-council":false,
            "report":{"panel-members":3,"outsiders":true,"recommended":"80000"},"scheme":"80000"}"#,
    )
    .unwrap();
    assert_eq!(facts, mayor());
}
