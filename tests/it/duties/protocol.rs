use pcc_rules::area::Area;
use pcc_rules::duties::{self, Duty, PROTOCOLS, ProtocolFacts, expectations, protocol_on};
use pcc_rules::law::{Binding, OutOfForce, Place, Rule};
use pcc_rules::reasoning::Unsettled;
use pcc_rules::{Fact, Question};

use super::{LONDON_THEN_ELSEWHERE, starts};
use crate::{day, eve};

/// SI 2011/2744 from 16 January 2012 to 2 July 2023; SI 2023/649 from 3 July 2023.
#[test]
fn protocols_by_day() {
    let on = |date| PROTOCOLS.on(date).map(|row| row.value().key());
    assert_eq!(on(eve("2012-01-16")), Err(OutOfForce::NotYet { starts: day("2012-01-16") }));
    assert_eq!(on(day("2012-01-16")), Ok("uksi/2011/2744"));
    assert_eq!(on(day("2023-07-02")), Ok("uksi/2011/2744"));
    assert_eq!(on(day("2023-07-03")), Ok("uksi/2023/649"));
    assert_eq!(on(day("2026-11-22")), Ok("uksi/2023/649"));
    let row = PROTOCOLS.on(day("2023-07-02")).unwrap();
    assert_eq!(row.last_day(), Some(day("2023-07-02")));
    assert_eq!(row.by().key().to_string(), "uksi/2011/2744/article/1/1");
    assert_eq!(PROTOCOLS.on(day("2023-07-03")).unwrap().by().key().to_string(), "uksi/2023/649/article/1/1");
}

/// Section 79(2) began in London on 16 January 2012 and elsewhere with commissioners; the City is only encouraged.
#[test]
fn prsra_s79_2_regard_is_statute() {
    starts(&duties::REGARD_TO_PROTOCOL, LONDON_THEN_ELSEWHERE);
    assert_eq!(duties::REGARD_TO_PROTOCOL.binding(), Binding::Statute);
    let on = |place, date| protocol_on(place, date).map(|row| row.value().short());
    assert_eq!(on(Place::Metropolitan, day("2012-01-16")), Ok("Policing Protocol 2011"));
    assert_eq!(on(Place::England, day("2012-01-16")), Err(OutOfForce::NotYet { starts: day("2012-11-22") }));
    assert_eq!(on(Place::Wales, day("2023-07-03")), Ok("Policing Protocol 2023"));
    assert_eq!(on(Place::City, day("2024-05-09")), Err(OutOfForce::DoesNotExtend));
    assert_eq!(expectations(Place::City, day("2024-05-09")).err(), Some(OutOfForce::DoesNotExtend));
}

#[test]
fn prsra_s79_2_regard_had_or_not() {
    let facts = |area, had| ProtocolFacts { area: Fact::Known(area), had_regard: Fact::Known(had) };
    assert_eq!(facts(Area::Kent, true).answer(day("2024-05-09")), Ok(Duty::Done));
    assert_eq!(facts(Area::Kent, false).answer(day("2024-05-09")), Ok(Duty::NotDone));
    assert_eq!(
        facts(Area::CityOfLondon, true).answer(day("2024-05-09")),
        Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend))
    );
    let open = ProtocolFacts { area: Fact::Known(Area::Kent), ..ProtocolFacts::default() };
    assert!(open.determine(day("2024-05-09")).needs().names().eq(["had-regard"]));
}

/// Each expectation: its paragraphs in the two Protocols, as printed there. A dash: not in that one.
#[test]
fn protocol_paragraphs_old_and_new() {
    let table: &[(&Rule, &[&str], &[&str])] = &[
        (&duties::PROTOCOL_STAFF_REGARD, &["5"], &["5"]),
        (&duties::PROTOCOL_NOLAN, &["10"], &["10"]),
        (&duties::PROTOCOL_FUNDING, &["16"], &["16"]),
        (&duties::PROTOCOL_SCRUTINY, &["17/b"], &["17/b"]),
        (&duties::PROTOCOL_PERFORMANCE, &["17/c"], &["17/c"]),
        (&duties::PROTOCOL_GOVERNANCE_SCHEMES, &[], &["17/d", "23/m"]),
        (&duties::PROTOCOL_MONITOR_COMPLAINTS, &["17/n"], &["17/n"]),
        (&duties::PROTOCOL_NO_FETTER, &["18"], &["18"]),
        (&duties::PROTOCOL_ACCESS, &["19", "23/e", "23/l"], &["19", "23/e", "23/l"]),
        (&duties::PROTOCOL_ANSWERS_TO, &["22"], &["22"]),
        (&duties::PROTOCOL_IMPARTIAL, &["23/a"], &[]),
        (&duties::PROTOCOL_POLITICALLY_IMPARTIAL, &[], &["23/a"]),
        (&duties::PROTOCOL_CONSULT_APPOINTMENTS, &["23/b"], &["23/b"]),
        (&duties::PROTOCOL_SUPPORT_PLAN, &["23/c", "23/d"], &["23/c", "23/d"]),
        (&duties::PROTOCOL_BRIEFING, &["23/g"], &["23/g"]),
        (&duties::PROTOCOL_EXPLAIN, &["23/h"], &["23/h"]),
        (&duties::PROTOCOL_POLITICS, &["23/j"], &["23/j"]),
        (&duties::PROTOCOL_COMPLAINTS, &["23/k"], &["23/k"]),
        (&duties::PROTOCOL_PANEL, &["24"], &["24"]),
        (&duties::PROTOCOL_INVITATION_2011, &["26"], &[]),
        (&duties::PROTOCOL_INVITATION_2023, &[], &["26"]),
        (&duties::PROTOCOL_NATIONAL_POLICY, &[], &["30"]),
        (&duties::PROTOCOL_INFORMED, &["34"], &["36"]),
        (&duties::PROTOCOL_SAFEGUARD, &["35"], &["37"]),
        (&duties::PROTOCOL_POLICE_FUND, &["39"], &["41"]),
        (&duties::PROTOCOL_BUDGETS, &["40"], &["42"]),
        (&duties::PROTOCOL_DISPUTES, &["42"], &["44"]),
    ];
    let listed = |place, date| expectations(place, date).unwrap().map(Rule::id).collect::<Vec<_>>();
    let ids = |keep: fn(&&(&Rule, &[&str], &[&str])) -> bool| {
        table.iter().filter(keep).map(|row| row.0.id()).collect::<Vec<_>>()
    };
    for place in [Place::England, Place::Wales, Place::Metropolitan] {
        assert_eq!(listed(place, day("2023-07-02")), ids(|row| !row.1.is_empty()));
        assert_eq!(listed(place, day("2023-07-03")), ids(|row| !row.2.is_empty()));
    }
    for (rule, old, new) in table {
        assert_eq!(rule.binding(), Binding::Code, "{}", rule.id());
        let keys: Vec<String> = rule.provisions().iter().map(|one| one.key().to_string()).collect();
        let mut expected: Vec<String> =
            new.iter().map(|at| format!("uksi/2023/649/schedule/paragraph/{at}")).collect();
        expected.extend(old.iter().map(|at| format!("uksi/2011/2744/schedule/paragraph/{at}")));
        assert_eq!(keys, expected, "{}", rule.id());
        let (last, first) = (day("2023-07-02"), day("2023-07-03"));
        for place in [Place::England, Place::Wales, Place::Metropolitan] {
            let at = |date| rule.check_force(place, date);
            assert_eq!(at(last).is_ok(), !old.is_empty(), "{}", rule.id());
            assert_eq!(at(first).is_ok(), !new.is_empty(), "{}", rule.id());
            let begins = if place == Place::Metropolitan { "2012-01-16" } else { "2012-11-22" };
            assert_eq!(at(day(begins)).is_ok(), !old.is_empty(), "{}", rule.id());
            assert!(at(eve(begins)).is_err(), "{}", rule.id());
        }
        assert_eq!(rule.check_force(Place::City, first), Err(OutOfForce::DoesNotExtend));
    }
    let ended = duties::PROTOCOL_IMPARTIAL.check_force(Place::England, day("2023-07-03"));
    assert_eq!(ended, Err(OutOfForce::Ended { last_day: day("2023-07-02") }));
}
