use pcc_rules::chief_constable::{
    self, HEARING, PROCESS_LAPSES, PostElection, VETO_IN_TIME, VETO_MAJORITY, VETO_ONCE, VETO_REPORTED,
    VETO_UNREPORTED, Veto, VetoFacts, three_weeks,
};
use pcc_rules::law::OutOfForce;
use pcc_rules::panel::Vote;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding, model};

fn pause(poll: &str, declared: &str) -> PostElection {
    PostElection::new(day(poll), day(declared)).unwrap()
}

/// Received on Tuesday 10 February 2026, so the three weeks end on Monday 2 March; eight of twelve vote for the
/// veto on the 24th after a hearing the same day, and the report follows on the 25th.
fn carried() -> VetoFacts {
    VetoFacts {
        vetoed_before: false.into(),
        received_on: day("2026-02-10").into(),
        post_election: None.into(),
        heard_on: Some(day("2026-02-24")).into(),
        decided_on: day("2026-02-24").into(),
        vote: Vote::new(12, 8).unwrap().into(),
        reported_on: Some(day("2026-02-25")).into(),
    }
}

fn answer(facts: &VetoFacts) -> Result<Veto, Unsettled> {
    facts.answer(day("2026-11-22"))
}

/// The worked table: receipt, pause, last day of three weeks, last day of six.
#[test]
fn prsra_sch8_para4_6_three_weeks_beginning_with_receipt() {
    let rows: [(&str, Option<(&str, &str)>, &str, &str); 10] = [
        ("2026-02-10", None, "2026-03-02", "2026-03-23"),
        ("2026-11-02", None, "2026-11-22", "2026-12-13"),
        ("2026-12-21", None, "2027-01-10", "2027-01-31"),
        ("2028-02-14", None, "2028-03-05", "2028-03-26"),
        ("2024-04-11", Some(("2024-05-02", "2024-05-08")), "2024-05-01", "2024-05-29"),
        ("2024-04-12", Some(("2024-05-02", "2024-05-08")), "2024-05-09", "2024-05-30"),
        ("2024-04-15", Some(("2024-05-02", "2024-05-08")), "2024-05-12", "2024-06-02"),
        ("2024-05-02", Some(("2024-05-02", "2024-05-08")), "2024-05-29", "2024-06-19"),
        ("2024-05-09", Some(("2024-05-02", "2024-05-08")), "2024-05-29", "2024-06-19"),
        ("2021-04-20", Some(("2021-05-06", "2021-05-12")), "2021-05-17", "2021-06-07"),
    ];
    for (received, pauses, three, six) in rows {
        let pauses: Vec<PostElection> =
            pauses.map(|(poll, declared)| pause(poll, declared)).into_iter().collect();
        assert_eq!(three_weeks(day(received), &pauses).last, day(three), "three weeks from {received}");
        let spans: Vec<_> = pauses
            .iter()
            .map(|_| pcc_rules::calendar::Pause {
                from: day(if received.starts_with("2021") { "2021-05-06" } else { "2024-05-02" }),
                to: day(if received.starts_with("2021") { "2021-05-12" } else { "2024-05-08" }),
                name: "post-election period",
            })
            .collect();
        let counted = pcc_rules::calendar::Period::Weeks(6).beginning_with(day(received), &spans);
        assert_eq!(counted.last, day(six), "six weeks from {received}");
    }
}

/// The days left out are recorded with the reason: all seven of the 2024 pause.
#[test]
fn prsra_sch8_para4_10_the_pause_is_recorded_day_by_day() {
    let counted = three_weeks(day("2024-04-15"), &[pause("2024-05-02", "2024-05-08")]);
    assert_eq!(counted.first, day("2024-04-15"));
    let runs: Vec<_> = counted.left_out.iter().map(|run| (run.from, run.to, run.why.to_string())).collect();
    assert_eq!(runs, [(day("2024-05-02"), day("2024-05-08"), "post-election period".to_string())]);
    assert!(PostElection::new(day("2024-05-02"), day("2024-05-01")).is_err());
    assert_eq!(
        PostElection::new(day("2024-05-02"), day("2024-05-01")).unwrap_err().to_string(),
        "the declaration of `2024-05-01` comes before the poll of `2024-05-02`"
    );
}

#[test]
fn prsra_sch8_para5_an_ordinary_veto_takes_effect() {
    let d = carried().determine(day("2026-11-22"));
    assert_eq!(d.settled(), Some(&Veto::TakesEffect));
    for rule in [&VETO_ONCE, &HEARING, &VETO_MAJORITY, &VETO_IN_TIME, &VETO_REPORTED] {
        assert_eq!(finding(d.grounds(), rule), Some(Finding::Met), "{}", rule.id());
    }
    assert!(d.to_string().contains("PRSRA 2011 Sch. 8 para. 5(4)"), "{d}");
}

/// Eight of twelve is two-thirds; seven is not, though all who came were for it; nine is more than enough.
#[test]
fn prsra_sch8_para5_4_two_thirds_of_all_members() {
    for (in_favour, expected) in [(7, Veto::NoEffect), (8, Veto::TakesEffect), (9, Veto::TakesEffect)] {
        let facts = VetoFacts { vote: Vote::new(12, in_favour).unwrap().into(), ..carried() };
        assert_eq!(answer(&facts), Ok(expected), "{in_favour} of 12");
    }
    let d = VetoFacts { vote: Vote::new(12, 7).unwrap().into(), ..carried() }.determine(day("2026-11-22"));
    assert_eq!(finding(d.grounds(), &VETO_MAJORITY), Some(Finding::NotMet));
}

/// Every membership from 1 to 60 with every possible vote.
#[test]
fn prsra_sch8_para5_4_every_membership_to_sixty_agrees_with_the_model() {
    for members in 1..=60u16 {
        for in_favour in 0..=members {
            let facts = VetoFacts { vote: Vote::new(members, in_favour).unwrap().into(), ..carried() };
            let expected =
                if model::two_thirds(members, in_favour) { Veto::TakesEffect } else { Veto::NoEffect };
            assert_eq!(answer(&facts), Ok(expected), "{in_favour} of {members}");
        }
    }
}

/// The decision must fall inside the three weeks: the first day, the last day, the day after.
#[test]
fn prsra_sch8_para5_5_decided_inside_the_three_weeks() {
    let decided = |text: &str| VetoFacts {
        heard_on: Some(day(text)).into(),
        decided_on: day(text).into(),
        reported_on: Some(day(text)).into(),
        ..carried()
    };
    assert_eq!(answer(&decided("2026-02-09")), Ok(Veto::NoEffect));
    assert_eq!(answer(&decided("2026-02-10")), Ok(Veto::TakesEffect));
    assert_eq!(answer(&decided("2026-03-02")), Ok(Veto::TakesEffect));
    assert_eq!(answer(&decided("2026-03-03")), Ok(Veto::NoEffect));
    // A pause lengthens them: received 15 April 2024, the last day is 12 May.
    let paused = |text: &str| VetoFacts {
        received_on: day("2024-04-15").into(),
        post_election: Some(pause("2024-05-02", "2024-05-08")).into(),
        ..decided(text)
    };
    assert_eq!(answer(&paused("2024-05-12")), Ok(Veto::TakesEffect));
    assert_eq!(answer(&paused("2024-05-13")), Ok(Veto::NoEffect));
}

/// Paragraph 6(1): the hearing comes first; the same day is enough.
#[test]
fn prsra_sch8_para6_1_the_hearing_comes_before_the_veto() {
    let heard = |on: Option<&str>| VetoFacts { heard_on: on.map(day).into(), ..carried() };
    assert_eq!(answer(&heard(Some("2026-02-23"))), Ok(Veto::TakesEffect));
    assert_eq!(answer(&heard(Some("2026-02-24"))), Ok(Veto::TakesEffect));
    assert_eq!(answer(&heard(Some("2026-02-25"))), Ok(Veto::NoEffect));
    assert_eq!(answer(&heard(None)), Ok(Veto::NoEffect));
}

/// Paragraph 6(2): the candidate answers questions on an appointment that is proposed, so a hearing before the notification
/// is none; on the day of it is one.
#[test]
fn prsra_sch8_para6_2_the_hearing_follows_the_notification() {
    let heard = |on: &str| VetoFacts { heard_on: Some(day(on)).into(), ..carried() };
    assert_eq!(answer(&heard("2026-02-09")), Ok(Veto::NoEffect));
    assert_eq!(answer(&heard("2026-02-10")), Ok(Veto::TakesEffect));
    let d = heard("2026-02-09").determine(day("2026-11-22"));
    assert_eq!(finding(d.grounds(), &HEARING), Some(Finding::NotMet));
    // The day of the notification unknown, whether the hearing counts is unknown too.
    let facts = VetoFacts { received_on: Fact::Unknown, ..carried() };
    assert!(facts.determine(day("2026-11-22")).needs().names().eq(["received-on"]));
}

/// A veto in time but no report in time is where paragraphs 2(3) and 8(2) pull apart: both readings, no answer.
#[test]
fn prsra_sch8_para2_3_an_unreported_veto_has_no_rule() {
    let reported = |on: Option<&str>| VetoFacts { reported_on: on.map(day).into(), ..carried() };
    assert_eq!(answer(&reported(Some("2026-03-02"))), Ok(Veto::TakesEffect));
    assert_eq!(answer(&reported(Some("2026-03-03"))), Err(Unsettled::NoRule(&VETO_UNREPORTED)));
    assert_eq!(answer(&reported(None)), Err(Unsettled::NoRule(&VETO_UNREPORTED)));
    assert_eq!(VETO_UNREPORTED.readings.len(), 2);
    let d = reported(None).determine(day("2026-11-22"));
    assert_eq!(finding(d.grounds(), &PROCESS_LAPSES), Some(Finding::Met));
    // While the three weeks run, the report can still come: the last day and the day after.
    assert_eq!(reported(None).answer(day("2026-03-02")), Ok(Veto::AwaitsReport));
    assert_eq!(reported(None).answer(day("2026-03-03")), Err(Unsettled::NoRule(&VETO_UNREPORTED)));
    // A report before the vote cannot report it.
    assert_eq!(answer(&reported(Some("2026-02-23"))), Err(Unsettled::NoRule(&VETO_UNREPORTED)));
    // Where the vote failed there is nothing to report.
    let failed = VetoFacts { vote: Vote::new(12, 7).unwrap().into(), ..reported(None) };
    assert_eq!(answer(&failed), Ok(Veto::NoEffect));
}

#[test]
fn pcp_regs_reg12_3_nobody_is_vetoed_after_a_veto() {
    let facts = VetoFacts { vetoed_before: true.into(), ..carried() };
    let d = facts.determine(day("2026-11-22"));
    assert_eq!(d.settled(), Some(&Veto::NoEffect));
    assert_eq!(finding(d.grounds(), &VETO_ONCE), Some(Finding::NotMet));
}

#[test]
fn the_veto_began_with_the_commissioners() {
    let starts = OutOfForce::NotYet { starts: day("2012-11-22") };
    assert_eq!(carried().answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(starts)));
    assert_eq!(carried().answer(day("2012-11-22")), Ok(Veto::TakesEffect));
    assert_eq!(chief_constable::VETO.spans()[0].began_by().unwrap().to_string(), "SI 2012/2892 art. 2(e)");
}

/// A pause that is not known matters only to a day that it could reach.
#[test]
fn needs_only_what_can_change_the_answer() {
    let unpaused = VetoFacts { post_election: Fact::Unknown, ..carried() };
    assert_eq!(answer(&unpaused), Ok(Veto::TakesEffect));
    let late = VetoFacts {
        decided_on: day("2026-03-03").into(),
        reported_on: Some(day("2026-03-03")).into(),
        ..unpaused
    };
    assert!(late.determine(day("2026-11-22")).needs().names().eq(["post-election"]));
    let failed = VetoFacts { vote: Vote::new(12, 7).unwrap().into(), ..VetoFacts::default() };
    assert_eq!(answer(&failed), Ok(Veto::NoEffect));
}

/// A poll on the very last of the three weeks still stops them; the day after it comes too late.
#[test]
fn prsra_sch8_para4_9_a_poll_on_the_last_day_counts() {
    // Received on 11 April 2024, the three weeks end on 1 May: a decision on the 2nd is late, unless the poll is earlier.
    let decided = |text: &str, poll: &str| VetoFacts {
        received_on: day("2024-04-12").into(),
        post_election: Some(pause(poll, "2024-05-08")).into(),
        heard_on: Some(day("2024-04-20")).into(),
        decided_on: day(text).into(),
        reported_on: Some(day(text)).into(),
        ..carried()
    };
    // Received on the 12th the last day is 2 May, the day of the poll: seven days later it is the 9th.
    assert_eq!(answer(&decided("2024-05-09", "2024-05-02")), Ok(Veto::TakesEffect));
    assert_eq!(answer(&decided("2024-05-10", "2024-05-02")), Ok(Veto::NoEffect));
    assert_eq!(answer(&decided("2024-05-03", "2024-05-03")), Ok(Veto::NoEffect));
}

/// Paragraphs 5(5) and 6(1): notified on the day of the hearing at the latest, a decision more than three weeks after the
/// hearing is too late, whenever the panel was notified. The last day in time, and the day after.
#[test]
fn prsra_sch8_para5_5_no_three_weeks_hold_a_hearing_and_a_later_decision() {
    let ask = |decided: &str| {
        VetoFacts {
            received_on: Fact::Unknown,
            heard_on: Some(day("2026-02-10")).into(),
            decided_on: day(decided).into(),
            ..carried()
        }
        .determine(day("2026-11-22"))
    };
    assert!(ask("2026-03-02").needs().names().eq(["received-on"]));
    assert_eq!(ask("2026-03-03").settled(), Some(&Veto::NoEffect));
}

/// A decision before the notification leaves no day for the hearing, and one after the three weeks none for the report.
#[test]
fn prsra_sch8_paras5_6_a_decision_out_of_time_is_found_to_have_neither_hearing_nor_report() {
    let found = |decided: &str, facts: VetoFacts, rule| {
        let facts = VetoFacts { decided_on: day(decided).into(), ..facts };
        finding(facts.determine(day("2026-11-22")).grounds(), rule)
    };
    let unheard = VetoFacts { heard_on: Fact::Unknown, ..carried() };
    assert_eq!(found("2026-02-09", unheard.clone(), &HEARING), Some(Finding::NotMet));
    assert_eq!(found("2026-02-10", unheard, &HEARING), Some(Finding::Unknown));
    let unreported = VetoFacts { reported_on: Fact::Unknown, ..carried() };
    assert_eq!(found("2026-03-03", unreported.clone(), &VETO_REPORTED), Some(Finding::NotMet));
    assert_eq!(found("2026-03-02", unreported, &VETO_REPORTED), Some(Finding::Unknown));
}
