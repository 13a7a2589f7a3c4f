use pcc_rules::Question;
use pcc_rules::area::Area;
use pcc_rules::election::{
    self, AppropriateOfficer, AppropriateOfficerFacts, COUNCILS_2020_AS_MADE, OfficerTitle,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Unsettled};

use super::TODAY;
use crate::{day, eve, finding};

fn facts(area: Area, poll: &str) -> AppropriateOfficerFacts {
    AppropriateOfficerFacts { area: area.into(), poll: day(poll).into() }
}

fn council(area: Area, poll: &str) -> Option<&'static str> {
    match facts(area, poll).answer(day(TODAY)).unwrap() {
        AppropriateOfficer::Of { council, .. } => Some(council),
        AppropriateOfficer::NoneDesignated => None,
    }
}

/// The councils of SI 2024/186 by the start of their names, area by area.
const SINCE_2024: &str = "avon-and-somerset,Bath and North East Somerset; bedfordshire,Luton; \
cambridgeshire,East Cambridgeshire; cheshire,Halton; cleveland,Stockton-on-Tees; cumbria,Cumberland; \
derbyshire,Derby City; devon-and-cornwall,Plymouth; dorset,Bournemouth, Christchurch and Poole; durham,Durham County; \
essex,Colchester; gloucestershire,Gloucester City; hampshire-and-isle-of-wight,Southampton; hertfordshire,Broxbourne; \
humberside,East Riding of Yorkshire; kent,Gravesham; lancashire,Blackburn with Darwen; leicestershire,Leicester City; \
lincolnshire,City of Lincoln; merseyside,Liverpool; norfolk,Broadland; northamptonshire,West Northamptonshire; \
northumbria,Sunderland; nottinghamshire,Rushcliffe; south-yorkshire,Barnsley; staffordshire,East Staffordshire; \
suffolk,West Suffolk; surrey,Reigate and Banstead; sussex,Brighton and Hove; thames-valley,West Berkshire; \
warwickshire,North Warwickshire; west-mercia,Telford and Wrekin; west-midlands,Coventry; wiltshire,Wiltshire; \
dyfed-powys,Ceredigion; gwent,Caerphilly; north-wales,Wrexham; south-wales,Neath Port Talbot";

#[test]
fn si_2024_186_designates_these_councils() {
    let mut listed = 0;
    for pair in SINCE_2024.split("; ") {
        let (id, short) = pair.split_once(',').unwrap();
        let name = council(id.parse().unwrap(), "2024-05-02").unwrap();
        assert!(name.starts_with(short), "{id}: {name}");
        listed += 1;
    }
    assert_eq!(listed, 38);
    let designated = |poll| {
        Area::ALL.iter().filter(move |area| {
            facts(**area, poll).answer(day(TODAY)).is_ok_and(|one| one != AppropriateOfficer::NoneDesignated)
        })
    };
    for (poll, count) in [("2012-11-15", 41), ("2016-05-05", 41), ("2021-05-06", 39), ("2024-05-02", 38)] {
        assert_eq!(designated(poll).count(), count, "{poll}");
    }
}

/// The orders go by the day of the poll: the day before each is still under the one before.
#[test]
fn prsra_s75_each_order_from_its_first_poll() {
    for (area, poll, before, from) in [
        (Area::AvonAndSomerset, "2016-05-05", "Bristol City Council", "Bath & North East Somerset Council"),
        (Area::Gloucestershire, "2020-05-07", "Stroud District Council", "Gloucester City Council"),
        (Area::Kent, "2024-05-02", "Dartford Borough Council", "Gravesham Borough Council"),
    ] {
        let day_before = eve(poll).to_string();
        assert_eq!((council(area, &day_before), council(area, poll)), (Some(before), Some(from)), "{area}");
    }
    assert_eq!(council(Area::GreaterManchester, "2016-05-05"), Some("Manchester City Council"));
    assert_eq!(council(Area::GreaterManchester, "2021-05-06"), None);
    assert_eq!(council(Area::NorthYorkshire, "2024-05-02"), None);
}

/// An order is not law before its day, whatever poll is asked about; the 2020 order's first table was not read.
#[test]
fn an_order_is_not_applied_before_it_is_law() {
    let kent_2024 = |on| facts(Area::Kent, "2024-05-02").answer(on);
    assert!(kent_2024(eve("2024-02-22")).unwrap().to_string().contains("Dartford"));
    assert!(kent_2024(day("2024-02-22")).unwrap().to_string().contains("Gravesham"));
    let kent_2020 = |on| facts(Area::Kent, "2020-05-07").answer(on);
    assert!(kent_2020(eve("2020-02-12")).unwrap().to_string().contains("Dover"));
    for on in [day("2020-02-12"), eve("2021-04-01")] {
        assert_eq!(kent_2020(on), Err(Unsettled::NotEncoded(&COUNCILS_2020_AS_MADE)));
    }
    assert!(kent_2020(day("2021-04-01")).unwrap().to_string().contains("Dartford"));
    let kent_2012 = |on| facts(Area::Kent, "2012-11-15").answer(on);
    assert_eq!(
        kent_2012(eve("2012-08-10")),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-08-10") }))
    );
    assert!(kent_2012(day("2012-08-10")).is_ok());
    let kent_2016 = |on| facts(Area::AvonAndSomerset, "2016-05-05").answer(on);
    assert!(kent_2016(eve("2016-05-05")).unwrap().to_string().contains("Bristol"));
    assert!(kent_2016(day("2016-05-05")).unwrap().to_string().contains("Bath"));
}

/// Head of paid service; in Wales since 5 May 2022 chief executive.
#[test]
fn prsra_s75_2_which_officer_of_the_council() {
    let title = |area, on| match facts(area, "2021-05-06").answer(on).unwrap() {
        AppropriateOfficer::Of { title, .. } => title,
        AppropriateOfficer::NoneDesignated => panic!("none"),
    };
    let changed = "2022-05-05";
    assert_eq!(title(Area::Gwent, eve(changed)), OfficerTitle::HeadOfPaidService);
    assert_eq!(title(Area::Gwent, day(changed)), OfficerTitle::ChiefExecutive);
    assert_eq!(title(Area::Kent, day(changed)), OfficerTitle::HeadOfPaidService);
    let d = facts(Area::Gwent, "2024-05-02").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::CHIEF_EXECUTIVE_WALES), Some(Finding::Met));
    assert_eq!(
        d.settled().unwrap().to_string(),
        "chief executive of Caerphilly County Borough Council [SI 2024/186]"
    );
    let d = facts(Area::Kent, "2024-05-02").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::HEAD_OF_PAID_SERVICE), Some(Finding::Met));
    assert_eq!(finding(d.grounds(), &election::DESIGNATED), Some(Finding::Met));
}
