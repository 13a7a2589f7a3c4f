use pcc_rules::area::Area;
use pcc_rules::conduct::{self, Campaigner, PARTY_POLITICAL, Publicity, PublicityFacts, before_an_election};
use pcc_rules::law::{Binding, Place};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question, Unsettled};

use super::key;
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn facts(party_political: bool, regard_had: bool) -> PublicityFacts {
    PublicityFacts {
        area: Area::Kent.into(),
        party_political: party_political.into(),
        regard_had: regard_had.into(),
    }
}

/// The prohibition is of every day of the year: on a poll's eve and on no election's the answer is the same.
#[test]
fn lga1986_s2_1_nothing_party_political_on_any_day() {
    for on in ["2024-05-01", "2024-03-26", "2025-10-10"] {
        for regard in [true, false] {
            assert_eq!(facts(true, regard).answer(day(on)), Ok(Publicity::MayNot));
        }
        assert_eq!(facts(false, true).answer(day(on)), Ok(Publicity::May));
    }
    let open = PublicityFacts { party_political: Fact::Unknown, ..facts(false, true) };
    let d = open.determine(day(TODAY));
    let Err(Unsettled::ForJudgement { judgement, .. }) = d.answer() else { panic!("{d}") };
    assert_eq!(**judgement, PARTY_POLITICAL);
    assert_eq!(key(&conduct::POLITICAL_PUBLICITY), "ukpga/1986/10/section/2/1");
}

#[test]
fn lga1986_s4_1_regard_to_the_code() {
    assert_eq!(facts(false, false).answer(day(TODAY)), Ok(Publicity::WithoutRegard));
    assert_eq!(key(&conduct::PUBLICITY_REGARD), "ukpga/1986/10/section/4/1");
    assert_eq!(conduct::PUBLICITY_REGARD.binding(), Binding::Statute);
}

#[test]
fn lga1986_ss2_4_each_test_is_a_ground() {
    for political in [true, false] {
        for regard in [true, false] {
            let d = facts(political, regard).determine(day(TODAY));
            let found = |met| if met { Finding::Met } else { Finding::NotMet };
            assert_eq!(finding(d.grounds(), &conduct::POLITICAL_PUBLICITY), Some(found(!political)));
            assert_eq!(finding(d.grounds(), &conduct::PUBLICITY_REGARD), Some(found(regard)));
        }
    }
}

/// Schedule 16 put commissioners and the Mayor's Office into the 1986 Act with the offices themselves.
#[test]
fn lga1986_s6_2_from_the_days_of_the_offices() {
    for (area, first) in [(Area::Metropolitan, "2012-01-16"), (Area::Gwent, "2012-11-22")] {
        let facts = PublicityFacts { area: area.into(), ..facts(false, true) };
        assert!(matches!(facts.answer(eve(first)), Err(Unsettled::OutOfForce(_))));
        assert_eq!(facts.answer(day(first)), Ok(Publicity::May));
    }
}

/// Before an election two rules of statute, one code, and one of advice, each marked as what it is; the code is England's.
#[test]
fn what_holds_before_an_election_says_how_it_binds() {
    use Binding::{Code, Guidance, Statute};
    for who in Campaigner::ALL {
        let binding: Vec<Binding> = before_an_election(*who).iter().map(|rule| rule.binding()).collect();
        assert_eq!(binding, [Statute, Statute, Code, Guidance], "{who}");
    }
    let last = |who| before_an_election(who).last().copied();
    assert_eq!(last(Campaigner::OfficeHolder), Some(&conduct::PUBLIC_RESOURCES));
    assert_eq!(last(Campaigner::Staff), Some(&conduct::STAFF_NEUTRAL));
    let code = &conduct::HEIGHTENED_SENSITIVITY;
    for (place, law) in [(Place::England, true), (Place::Metropolitan, true), (Place::Wales, false)] {
        assert_eq!(code.is_law(place, day(TODAY)), law, "{place}");
    }
    // No rule of the topic is law in a stretch of days before a poll alone.
    for rule in pcc_rules::conduct::RULES.iter().filter(|rule| rule.id().contains("publicity")) {
        assert!(rule.spans().iter().all(|span| span.last_day().is_none()));
    }
}
