//! From the election to the declaration of acceptance.

use pcc_rules::calendar::Deadline;
use pcc_rules::commissioner::*;
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Refusal, Unsettled};

use super::tenure::{
    ACCEPTED, COURT, OFFICER, ORDINARY, by_election, charged, declared, norfolk, refused, suspended, then,
};
use crate::{day, eve, finding};

/// Section 70(2): two months from the day after 20 August 2021 end with 20 October; a Saturday moves to Monday.
#[test]
fn prsra_s70_2_without_acceptance_in_two_months_the_office_is_lost() {
    assert_eq!(accept_by(day("2021-08-20")), Some(day("2021-10-20")));
    // From 12 January 2024 on: to Monday 11 March. From 8 January: Friday 8 March. From 9: Saturday, so Monday.
    assert_eq!(accept_by(day("2024-01-08")), Some(day("2024-03-08")));
    assert_eq!(accept_by(day("2024-01-09")), Some(day("2024-03-11")));
    assert_eq!(accept_by(day("2040-01-09")), None);
    let events = [("2021-07-01", TenureEvent::Resigned {}), ("2021-08-21", by_election("2021-08-20"))];
    let tenure = norfolk(&events);
    let (last, next) = (day("2021-10-20"), day("2021-10-21"));
    let [accept] = tenure.next(last)[..] else { panic!("one act") };
    assert_eq!((accept.rule, accept.by), (&ACCEPT_OFFICE, Deadline::By { day: last }));
    assert_eq!(accept.on_default, OnDefault::Provided(&ACCEPT_IN_TIME));
    assert_eq!((tenure.stage(last), tenure.ended_under(last)), (TenureStage::Elected, None));
    assert_eq!(then(&tenure, "2021-10-20", ACCEPTED).unwrap().stage(next), TenureStage::InOffice);
    // A day later the office is lost with no event, and nobody holds it.
    assert_eq!(
        (tenure.stage(next), tenure.ended_under(next)),
        (TenureStage::ToBeDeclared, Some(&ACCEPT_IN_TIME))
    );
    assert_eq!(tenure.to_declare(next), Some(VacancyGround::NoAcceptance));
    assert_eq!((tenure.accept_by(next), tenure.awaits_acceptance(next)), (None, false));
    assert_eq!(tenure.cover(next), Ok(Some(Cover::Vacancy)));
    assert_eq!(finding(tenure.progress(next).grounds(), &ACCEPT_IN_TIME), Some(Finding::Met));
    let [declare] = tenure.next(day("2021-11-30"))[..] else { panic!("one act") };
    assert_eq!((declare.rule, declare.by), (&DECLARE_VACANT, Deadline::Forthwith { after: last }));
    let late = Refusal::TooLate { rule: &ACCEPT_IN_TIME, last_day: last };
    assert_eq!(refused(&events, "2021-10-21", ACCEPTED), late);
    let unmet = refused(&events, "2021-10-21", declared(OFFICER, VacancyGround::Disqualification));
    assert_eq!(unmet, Refusal::ConditionUnmet(&DECLARE_VACANT));
    let vacant = then(&tenure, "2021-10-22", declared(OFFICER, VacancyGround::NoAcceptance)).unwrap();
    assert_eq!(vacant.vacancy(day("2021-10-22")).map(|one| one.on), Some(day("2021-10-22")));
}

/// The winner of an ordinary election too: polled on 2 May 2024, from 3 May two months end with 2 July.
#[test]
fn prsra_s70_2_runs_from_the_poll_of_an_ordinary_election_too() {
    let tenure = norfolk(&[("2024-05-03", ORDINARY)]);
    assert_eq!(tenure.accept_by(day("2024-05-09")), Some(day("2024-07-02")));
    assert_eq!(tenure.stage(day("2024-07-02")), TenureStage::Elected);
    let on = day("2024-07-03");
    assert_eq!(
        (tenure.stage(on), tenure.ended_under(on)),
        (TenureStage::ToBeDeclared, Some(&ACCEPT_IN_TIME))
    );
    let progress = tenure.progress(on);
    for rule in [&ORDINARY_TERM, &ACCEPT_IN_TIME] {
        assert_eq!(finding(progress.grounds(), rule), Some(Finding::Met));
    }
    let accepted = norfolk(&[("2024-05-03", ORDINARY), ("2024-07-02", ACCEPTED)]);
    assert_eq!(accepted.stage(on), TenureStage::InOffice);
}

/// Section 70(2) with 73(3), against 51(8)(a): the poll, not the declaration of the result a day later.
#[test]
fn prsra_s70_2_two_months_run_from_the_poll_of_a_by_election() {
    let fell = ("2024-01-02", TenureEvent::Died {});
    // Thursday 22 February: to Monday 22 April. The Friday would make it Tuesday 23 April.
    let tenure = norfolk(&[fell, ("2024-02-23", by_election("2024-02-22"))]);
    assert_eq!(tenure.accept_by(day("2024-02-23")), Some(day("2024-04-22")));
    // A poll after its declaration, or before the vacancy, is out of order.
    assert_eq!(
        refused(&[fell], "2024-02-21", by_election("2024-02-22")),
        Refusal::OutOfOrder { after: day("2024-02-22"), day: day("2024-02-21") }
    );
    assert_eq!(
        refused(&[fell], "2024-02-23", by_election("2024-01-01")),
        Refusal::OutOfOrder { after: day("2024-01-02"), day: day("2024-01-01") }
    );
    assert!(then(&norfolk(&[fell]), "2024-01-02", by_election("2024-01-02")).is_ok());
}

/// Where the bank holidays are not known, the default is an event, and not before the two months.
#[test]
fn prsra_s70_2_default_is_an_event_only_where_its_day_is_not_known() {
    let defaulted = TenureEvent::DefaultedOnAcceptance {};
    let known = [("2021-07-01", TenureEvent::Resigned {}), ("2021-08-20", by_election("2021-08-20"))];
    let opens = Some(day("2021-10-21"));
    assert_eq!(refused(&known, "2021-10-20", defaulted), Refusal::NotYet { rule: &ACCEPT_IN_TIME, opens });
    assert_eq!(refused(&known, "2021-10-21", defaulted), Refusal::ConditionUnmet(&ACCEPT_IN_TIME));
    let unknown = [("2040-01-02", TenureEvent::Resigned {}), ("2040-02-02", by_election("2040-02-02"))];
    let tenure = norfolk(&unknown);
    assert_eq!(
        (tenure.accept_by(day("2040-03-01")), tenure.awaits_acceptance(day("2040-03-01"))),
        (None, true)
    );
    assert_eq!(
        refused(&unknown, "2040-04-02", defaulted),
        Refusal::NotYet { rule: &ACCEPT_IN_TIME, opens: None }
    );
    let lost = then(&tenure, "2040-04-03", defaulted).unwrap();
    assert_eq!(lost.to_declare(day("2040-04-03")), Some(VacancyGround::NoAcceptance));
}

/// Sections 50(7)(a), 51(8)(a): the term has begun, so sections 30, 60 and 71 bite though nothing is accepted.
#[test]
fn prsra_s60_1a_and_s71_a_person_elected_who_has_not_accepted_can_be_suspended_and_disqualified() {
    let elected = [("2026-01-02", TenureEvent::Died {}), ("2026-02-06", by_election("2026-02-05"))];
    let on = day("2026-02-11");
    let suspended =
        norfolk(&[&elected[..], &[("2026-02-09", charged(1)), ("2026-02-10", suspended(1))]].concat());
    assert_eq!(
        (suspended.stage(on), suspended.is_suspended_by_panel(on)),
        (TenureStage::Suspended, Ok(true))
    );
    assert_eq!(suspended.cover(on), Ok(Some(Cover::Suspension)));
    // The declaration is still awaited, and still in time or not.
    assert_eq!(
        suspended.next(on).iter().map(|one| one.rule).collect::<Vec<_>>(),
        [&SUSPENSION_LIFTED, &ACCEPT_OFFICE]
    );
    let progress = suspended.progress(on);
    assert_eq!(
        progress.settled().unwrap().to_string(),
        "suspended by the panel, declaration of acceptance awaited"
    );
    // The two months end on Easter Sunday, so the Tuesday counts.
    assert_eq!(suspended.stage(day("2026-04-07")), TenureStage::Suspended);
    assert_eq!(suspended.to_declare(day("2026-04-08")), Some(VacancyGround::NoAcceptance));
    let accepted = then(&suspended, "2026-02-12", ACCEPTED).unwrap();
    assert_eq!(
        (accepted.stage(day("2026-04-08")), accepted.awaits_acceptance(on)),
        (TenureStage::Suspended, false)
    );
    // A charge alone lets the panel suspend.
    let charged = norfolk(&[&elected[..], &[("2026-02-09", charged(1))]].concat());
    assert_eq!(charged.next(on).iter().map(|one| one.rule).collect::<Vec<_>>(), [&SUSPEND, &ACCEPT_OFFICE]);
    // Wiltshire, May 2021: disqualified by an old conviction when elected, and never accepted.
    let disqualified = norfolk(&[&elected[..], &[("2026-02-09", TenureEvent::Disqualified {})]].concat());
    assert_eq!(disqualified.to_declare(on), Some(VacancyGround::Disqualification));
    let court = declared(COURT, VacancyGround::Disqualification);
    assert_eq!(then(&norfolk(&elected), "2026-02-09", court).unwrap().stage(on), TenureStage::Vacant);
}

/// Elected on 6 May 2021; the term begins on the 13th, with somebody who died or is out by then.
#[test]
fn a_winner_who_drops_out_before_the_term_does_not_take_office() {
    let won = ("2021-05-10", ORDINARY);
    let (last, starts) = (eve("2021-05-13"), day("2021-05-13"));
    let out = norfolk(&[won, ("2021-05-11", TenureEvent::WinnerDisqualified {})]);
    assert_eq!(out.stage(last), TenureStage::InOffice);
    assert_eq!(out.to_declare(starts), Some(VacancyGround::Disqualification));
    let [declare] = out.next(day("2021-05-14"))[..] else { panic!("one act") };
    assert_eq!(declare.by, Deadline::Forthwith { after: starts });
    let dead = norfolk(&[won, ("2021-05-11", ACCEPTED), ("2021-05-12", TenureEvent::WinnerDied {})]);
    assert_eq!((dead.stage(last), dead.gap(last)), (TenureStage::InOffice, None));
    assert_eq!((dead.stage(starts), dead.vacancy(starts)), (TenureStage::Vacant, None));
    assert_eq!(dead.gap(starts), Some(&WINNER_DIED));
    assert_eq!(dead.progress(starts).answer(), Err(&Unsettled::NoRule(&WINNER_DIED)));
    assert_eq!(WINNER_DIED.readings.len(), 2);
    // That nobody holds the office is certain.
    assert_eq!(dead.cover(starts), Ok(Some(Cover::Vacancy)));
    for one in dead.next(starts) {
        assert_eq!((one.by, one.on_default), (Deadline::NoneStated, OnDefault::NoRule(&WINNER_DIED)));
    }
    let filled = then(&dead, "2021-07-02", by_election("2021-07-01")).unwrap();
    assert_eq!(filled.stage(day("2021-07-02")), TenureStage::Elected);
    // Once the next ordinary election has a winner, there is no seat left for a by-election to fill.
    let again = then(&dead, "2024-05-03", ORDINARY).unwrap();
    let late = then(&again, "2024-05-04", by_election("2024-05-03"));
    assert_eq!(late.unwrap_err(), Refusal::ConditionUnmet(&BY_ELECTION_TERM));
    // Nobody drops out twice, or before being elected.
    for (events, event) in [
        (&[won, ("2021-05-11", TenureEvent::WinnerDied {})][..], TenureEvent::WinnerDisqualified {}),
        (&[], TenureEvent::WinnerDied {}),
    ] {
        assert!(matches!(refused(events, "2021-05-12", event), Refusal::ConditionUnmet(_)));
    }
}
