use pcc_rules::area::Area;
use pcc_rules::conduct::{
    Entry, GIFT_REGISTER, Interest, InterestFacts, OTHER_INTERESTS, OfferFacts, Offeree, Registration,
};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Unsettled};

use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

/// Every paid job, office and other pecuniary interest; whether others too, the Order does not say.
#[test]
fn sio_sch_para1e_every_pecuniary_interest_is_registered() {
    let ask = |interest: Interest, registered: bool| {
        InterestFacts {
            area: Area::Bedfordshire.into(),
            interest: interest.into(),
            registered: registered.into(),
        }
        .answer(day(TODAY))
    };
    for interest in [Interest::PaidEmployment, Interest::PaidOffice, Interest::OtherPecuniary] {
        assert_eq!(ask(interest, true), Ok(Registration::Registered));
        assert_eq!(ask(interest, false), Ok(Registration::Missing));
    }
    for registered in [true, false] {
        assert_eq!(ask(Interest::NotPecuniary, registered), Err(Unsettled::NoRule(&OTHER_INTERESTS)));
    }
}

/// Offers to office holders and staff, with whether they were accepted or refused. The value is not asked.
#[test]
fn sio_sch_para2e_every_offer_is_registered_with_its_answer() {
    let facts = |to: Offeree, entry: Entry| OfferFacts {
        area: Area::Bedfordshire.into(),
        to: to.into(),
        entry: entry.into(),
    };
    for to in [Offeree::OfficeHolder, Offeree::Staff] {
        let ask = |entry| facts(to, entry).answer(day(TODAY));
        assert_eq!(ask(Entry::Complete), Ok(Registration::Registered));
        assert_eq!(ask(Entry::WithoutAnswer), Ok(Registration::Incomplete));
        assert_eq!(ask(Entry::None), Ok(Registration::Missing));
        for entry in Entry::ALL {
            let found = if *entry == Entry::Complete { Finding::Met } else { Finding::NotMet };
            let d = facts(to, *entry).determine(day(TODAY));
            assert_eq!(finding(d.grounds(), &GIFT_REGISTER), Some(found), "{entry}");
        }
        let open = OfferFacts { entry: Fact::Unknown, ..facts(to, Entry::None) };
        assert!(open.determine(day(TODAY)).needs().names().eq(["entry"]));
    }
    for entry in Entry::ALL {
        assert_eq!(facts(Offeree::Other, *entry).answer(day(TODAY)), Ok(Registration::NotApplicable));
    }
    assert!(matches!(
        facts(Offeree::Staff, Entry::None).answer(eve("2012-11-22")),
        Err(Unsettled::OutOfForce(_))
    ));
    assert_eq!(facts(Offeree::Staff, Entry::None).answer(day("2012-11-22")), Ok(Registration::Missing));
}
