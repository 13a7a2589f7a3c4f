use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{Actor, OutOfForce};
use pcc_rules::plan::{
    self, Election, ElectionError, ElectionKind, Issuing, IssuingFacts, Promptness, PromptnessFacts,
    end_of_poll_year, issue_limits,
};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding};

fn issuing(area: Area, election: Election, issued: &[&str]) -> IssuingFacts {
    IssuingFacts {
        area: Fact::Known(area),
        election: Fact::Known(election),
        issued: Fact::Known(issued.iter().map(|text| day(text)).collect()),
    }
}

fn by_election(poll: &str, took_office: &str) -> Election {
    Election::new(ElectionKind::ByElection, day(poll), day(took_office)).expect("in order")
}

/// Each ordinary election, the day office was taken, and the last day for the plan.
#[test]
fn prsra_s5_1_2_last_days_by_election() {
    let rows = [
        ("2012-11-15", "2012-11-22", "2013-03-31"),
        ("2016-05-05", "2016-05-12", "2017-03-31"),
        ("2021-05-06", "2021-05-13", "2022-03-31"),
        ("2024-05-02", "2024-05-09", "2025-03-31"),
        ("2028-05-04", "2028-05-11", "2029-03-31"),
    ];
    for (poll, office, last) in rows {
        let election = Election::ordinary(day(poll));
        assert_eq!(election.took_office(), day(office));
        for body in [Body::Commissioner, Body::FireCommissioner, Body::Mayor] {
            assert_eq!(end_of_poll_year(body, day(poll)), Ok(day(last)), "{body} {poll}");
        }
        assert_eq!(
            issue_limits(Body::Commissioner, &election),
            Ok([Deadline::By { day: day(last) }, Deadline::AsSoonAsPracticable { after: day(office) }])
        );
    }
}

/// One day in time, the last day, one day late; and the same three days with nothing issued.
#[test]
fn prsra_s5_1_issued_on_either_side_of_31_march() {
    let election = Election::ordinary(day("2024-05-02"));
    let last_day = day("2025-03-31");
    let on = |issued: &[&str], date: &str| issuing(Area::Norfolk, election, issued).answer(day(date));
    for text in ["2024-05-09", "2025-02-10", "2025-03-30", "2025-03-31"] {
        assert_eq!(on(&[text], "2025-06-01"), Ok(Issuing::InTime { issued: day(text), last_day }));
    }
    let late = Issuing::Late { issued: day("2025-04-01"), last_day };
    assert_eq!(on(&["2025-04-01"], "2025-06-01"), Ok(late));
    assert_eq!(on(&[], "2025-03-31"), Ok(Issuing::NotYetDue { last_day }));
    assert_eq!(on(&[], "2025-04-01"), Ok(Issuing::Missed { last_day }));
    let standings = [
        (Issuing::InTime { issued: last_day, last_day }, Standing::Met),
        (late, Standing::NotMet),
        (Issuing::Missed { last_day }, Standing::NotMet),
        (Issuing::NotYetDue { last_day }, Standing::Stated),
        (Issuing::NoDuty, Standing::NotApplicable),
    ];
    for (outcome, standing) in standings {
        assert_eq!(outcome.standing(), standing);
    }
}

/// What is on record is taken whole: only a plan not on record is not yet due, or missed, as the day asked about stands.
#[test]
fn days_of_issue_on_record_are_taken_whole() {
    let election = Election::ordinary(day("2024-05-02"));
    let last_day = day("2025-03-31");
    for on in ["2024-06-01", "2025-03-31", "2025-04-01"] {
        let in_time = issuing(Area::Norfolk, election, &["2025-02-10"]).answer(day(on));
        assert_eq!(in_time, Ok(Issuing::InTime { issued: day("2025-02-10"), last_day }), "{on}");
        let late = issuing(Area::Norfolk, election, &["2025-04-20"]).answer(day(on));
        assert_eq!(late, Ok(Issuing::Late { issued: day("2025-04-20"), last_day }), "{on}");
    }
}

/// Section 5(2): the outgoing commissioner's plan of the same spring is not the newcomer's. The first after counts.
#[test]
fn prsra_s5_2_only_a_plan_issued_after_taking_office_counts() {
    let election = Election::ordinary(day("2024-05-02"));
    let last_day = day("2025-03-31");
    let on = |issued: &[&str], date: &str| issuing(Area::Norfolk, election, issued).answer(day(date));
    assert_eq!(on(&["2024-04-10", "2024-05-08"], "2025-04-01"), Ok(Issuing::Missed { last_day }));
    assert_eq!(
        on(&["2025-01-20", "2024-05-08", "2024-12-20", "2025-05-01"], "2025-06-01"),
        Ok(Issuing::InTime { issued: day("2024-12-20"), last_day })
    );
    // Before office is taken no plan can count, known or not.
    let unknown = IssuingFacts { issued: Fact::Unknown, ..issuing(Area::Norfolk, election, &[]) };
    assert_eq!(unknown.answer(eve("2024-05-09")), Ok(Issuing::NotYetDue { last_day }));
    assert!(unknown.determine(day("2024-05-09")).needs().names().eq(["issued"]));
}

/// The Wiltshire briefing of 2024: a new plan "must be produced by 31 March 2025".
#[test]
fn wiltshire_2024_new_plan_by_31_march_2025() {
    let facts = issuing(Area::Wiltshire, Election::ordinary(day("2024-05-02")), &[]);
    let d = facts.determine(day("2024-06-01"));
    assert_eq!(d.settled(), Some(&Issuing::NotYetDue { last_day: day("2025-03-31") }));
    assert_eq!(finding(d.grounds(), &plan::ORDINARY_ELECTION), Some(Finding::Met));
    // Not yet due is no finding that the duty was met or not.
    assert_eq!(finding(d.grounds(), &plan::ISSUE_WITHIN_YEAR), None);
    let missed = facts.determine(day("2025-04-01"));
    assert_eq!(finding(missed.grounds(), &plan::ISSUE_WITHIN_YEAR), Some(Finding::NotMet));
}

/// Section 5(13): the by-election in Wiltshire on 19 August 2021 asked for no plan.
#[test]
fn prsra_s5_13_a_by_election_starts_no_duty() {
    let election = by_election("2021-08-19", "2021-08-20");
    let d = issuing(Area::Wiltshire, election, &[]).determine(day("2022-04-01"));
    assert_eq!(d.settled(), Some(&Issuing::NoDuty));
    assert_eq!(finding(d.grounds(), &plan::ORDINARY_ELECTION), Some(Finding::NotMet));
    let unknown = IssuingFacts { issued: Fact::Unknown, ..issuing(Area::Wiltshire, election, &[]) };
    assert_eq!(unknown.answer(day("2022-04-01")), Ok(Issuing::NoDuty));
    let prompt = PromptnessFacts {
        area: Fact::Known(Area::Wiltshire),
        election: Fact::Known(election),
        ..PromptnessFacts::default()
    };
    assert_eq!(prompt.answer(day("2022-04-01")), Ok(Promptness::NoDuty));
    // The Mayor's Office: section 6(15) says the same of London.
    let london = issuing(Area::Metropolitan, by_election("2025-06-05", "2025-06-07"), &[]);
    assert_eq!(london.answer(day("2026-04-01")), Ok(Issuing::NoDuty));
}

/// Three of the four Orders define a mayor's election by its cycle, so that a by-election starts no duty; South
/// Yorkshire's does not define it. A mayor's first election counts.
#[test]
fn si_2024_414_sch1_para18_mayors() {
    for area in [Area::GreaterManchester, Area::WestYorkshire, Area::NorthYorkshire] {
        let by = issuing(area, by_election("2025-06-05", "2025-06-09"), &["2025-12-01"]);
        assert_eq!(by.answer(day("2026-04-01")), Ok(Issuing::NoDuty), "{area}");
    }
    let by = issuing(Area::SouthYorkshire, by_election("2025-06-05", "2025-06-09"), &["2025-12-01"]);
    assert_eq!(by.answer(day("2026-04-01")), Err(Unsettled::NoRule(&plan::MAYORAL_BY_ELECTION)));
    assert_eq!(plan::MAYORAL_BY_ELECTION.readings.len(), 2);
    let prompt =
        PromptnessFacts { area: by.area, election: by.election, as_soon_as_practicable: Fact::Known(true) };
    assert_eq!(prompt.answer(day("2026-04-01")), Err(Unsettled::NoRule(&plan::MAYORAL_BY_ELECTION)));
    // The mayor's term began on the fourth day after the poll, the day the functions moved.
    let first =
        Election::new(ElectionKind::Ordinary, day("2017-05-04"), day("2017-05-08")).expect("in order");
    assert_eq!(
        issuing(Area::GreaterManchester, first, &["2018-03-31"]).answer(day("2018-04-01")),
        Ok(Issuing::InTime { issued: day("2018-03-31"), last_day: day("2018-03-31") })
    );
    // The same by-election a day before the mayor took over would have been the commissioner's.
    let before = issuing(Area::GreaterManchester, by_election("2017-05-04", "2017-05-07"), &[]);
    assert_eq!(before.answer(day("2020-04-01")), Ok(Issuing::NoDuty));
}

/// London's first financial year ran to 31 March 2013, so a poll in either half of 2012 gives the same day.
#[test]
fn prsra_s6_1_the_mayors_office() {
    let election =
        Election::new(ElectionKind::Ordinary, day("2012-05-03"), day("2012-05-06")).expect("in order");
    let facts = issuing(Area::Metropolitan, election, &["2013-03-31"]);
    assert_eq!(
        facts.answer(day("2013-04-01")),
        Ok(Issuing::InTime { issued: day("2013-03-31"), last_day: day("2013-03-31") })
    );
    assert_eq!(end_of_poll_year(Body::MayorsOffice, day("2012-01-16")), Ok(day("2013-03-31")));
    assert_eq!(end_of_poll_year(Body::MayorsOffice, day("2016-05-05")), Ok(day("2017-03-31")));
    assert_eq!(end_of_poll_year(Body::CommonCouncil, day("2016-05-05")), Err(OutOfForce::DoesNotExtend));
    assert_eq!(
        end_of_poll_year(Body::Commissioner, eve("2012-11-15")),
        Err(OutOfForce::NotYet { starts: day("2012-11-15") })
    );
}

#[test]
fn prsra_s5_2_promptness_is_for_judgement() {
    let facts = |prompt| PromptnessFacts {
        area: Fact::Known(Area::Kent),
        election: Fact::Known(Election::ordinary(day("2024-05-02"))),
        as_soon_as_practicable: prompt,
    };
    let open = facts(Fact::Unknown).determine(day("2024-12-01"));
    let Err(Unsettled::ForJudgement { judgement, needs }) = open.answer() else {
        panic!("{open:?}");
    };
    assert_eq!(judgement.decider, Actor::Commissioner);
    assert!(judgement.question.contains("court"));
    assert!(needs.names().eq(["as-soon-as-practicable"]));
    assert_eq!(finding(open.grounds(), &plan::ISSUE_PROMPTLY), Some(Finding::ForJudgement));
    let (yes, no) = (facts(Fact::Known(true)), facts(Fact::Known(false)));
    assert_eq!(yes.answer(day("2024-12-01")), Ok(Promptness::Prompt));
    assert_eq!(no.answer(day("2024-12-01")), Ok(Promptness::NotPrompt));
    assert_eq!(Promptness::Prompt.standing(), Standing::Met);
    assert_eq!(Promptness::NotPrompt.standing(), Standing::NotMet);
    assert_eq!(Promptness::NoDuty.standing(), Standing::NotApplicable);
}

#[test]
fn city_of_london_has_no_plan() {
    let facts = issuing(Area::CityOfLondon, Election::ordinary(day("2024-05-02")), &[]);
    assert_eq!(facts.answer(day("2024-06-01")), Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

/// Nobody takes office before the poll, in code or in JSON.
#[test]
fn an_election_is_in_order() {
    let (poll, took_office) = (day("2024-05-02"), eve("2024-05-02"));
    let error = ElectionError::OfficeBeforePoll { poll, took_office };
    assert_eq!(Election::new(ElectionKind::Ordinary, poll, took_office), Err(error));
    assert!(Election::new(ElectionKind::ByElection, poll, poll).is_ok());
    assert_eq!(error.to_string(), "office taken on `2024-05-01`, before the poll of `2024-05-02`");
    let json = r#"{"area":"norfolk","election":{"kind":"ordinary","poll":"2024-05-02","took-office":"2024-05-09"},"issued":["2025-02-10"]}"#;
    let facts: IssuingFacts = serde_json::from_str(json).expect("reads");
    assert_eq!(facts, issuing(Area::Norfolk, Election::ordinary(poll), &["2025-02-10"]));
    assert_eq!(serde_json::to_string(&facts).expect("writes"), json);
    let wrong = json.replace("2024-05-09", "2024-05-01");
    assert!(serde_json::from_str::<IssuingFacts>(&wrong).is_err());
    let outcome = serde_json::to_string(&Issuing::Missed { last_day: day("2025-03-31") }).expect("writes");
    assert_eq!(outcome, r#"{"kind":"missed","last-day":"2025-03-31"}"#);
}
