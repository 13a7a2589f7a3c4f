use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::commissioner;
use pcc_rules::election::{
    self, ByElectionFacts, Cause, PollDay, PollDayFacts, Step, Timetable, by_election, last_poll_day,
};
use pcc_rules::law::{Actor, Rule};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::TODAY;
use crate::{day, eve, finding};

fn kent(cause: Cause) -> ByElectionFacts {
    ByElectionFacts {
        area: Area::Kent.into(),
        cause: cause.into(),
        happened_on: day("2025-07-06").into(),
        declared_on: None.into(),
        notified_on: None.into(),
    }
}

fn steps(timetable: &Timetable) -> Vec<&'static Rule> {
    timetable.steps.iter().map(|step| step.rule).collect()
}

fn step<'t>(timetable: &'t Timetable, rule: &Rule) -> &'t Step {
    timetable.steps.iter().find(|step| step.rule == rule).unwrap_or_else(|| panic!("{}", rule.id()))
}

/// Who does what and when, from the vacancy to the end of the term.
#[test]
fn a_vacancy_step_by_step() {
    let facts = ByElectionFacts { declared_on: Some(day("2025-07-08")).into(), ..kent(Cause::NoAcceptance) };
    let timetable = by_election(&facts, day(TODAY)).unwrap();
    assert_eq!(
        steps(&timetable),
        [
            &commissioner::PUBLIC_NOTICE,
            &commissioner::RETURNING_OFFICER_NOTICE,
            &commissioner::ACTING_VACANCY,
            &election::BY_ELECTION,
            &election::IN_35_DAYS,
            &commissioner::BY_ELECTION_TERM,
            &commissioner::ACCEPT_OFFICE,
            &election::BY_ELECTION_TERM_ENDS,
        ]
    );
    let soon = Deadline::AsSoonAsPracticable { after: day("2025-07-08") };
    assert_eq!(step(&timetable, &commissioner::PUBLIC_NOTICE).by, soon);
    assert_eq!(step(&timetable, &commissioner::RETURNING_OFFICER_NOTICE).by, soon);
    assert_eq!(step(&timetable, &commissioner::ACTING_VACANCY).by, Deadline::NoneStated);
    // 35 business days from 9 July, over the August holiday.
    let poll = step(&timetable, &election::IN_35_DAYS);
    assert_eq!((poll.who(), poll.last_day()), (Actor::ReturningOfficer, Some(day("2025-08-27"))));
    let count = poll.count.as_ref().unwrap();
    assert_eq!((count.first, count.last), (day("2025-07-09"), day("2025-08-27")));
    assert!(count.left_out.iter().any(|run| run.why.to_string() == "Summer bank holiday"));
    // Two months beginning the day after that poll end on 27 October; the term in May 2028.
    assert_eq!(step(&timetable, &commissioner::ACCEPT_OFFICE).last_day(), Some(day("2025-10-27")));
    assert_eq!(step(&timetable, &election::BY_ELECTION_TERM_ENDS).last_day(), Some(day("2028-05-10")));
    assert_eq!(timetable.term_end, Some(day("2028-05-10")));
    assert_eq!(
        timetable.officer.unwrap().to_string(),
        "head of paid service of Gravesham Borough Council [SI 2024/186]"
    );
    assert!(poll.to_string().starts_with("returning-officer, by 2025-08-27: the poll is held"), "{poll}");
    assert_eq!(poll.what(), election::IN_35_DAYS.statement());
}

/// What is next where the time does not run: declare forthwith, or two electors write, or nothing until the poll.
#[test]
fn a_vacancy_where_no_time_runs() {
    let undeclared = by_election(&kent(Cause::Incapacity), day(TODAY)).unwrap();
    assert_eq!(steps(&undeclared), [&commissioner::DECLARE_VACANT]);
    assert_eq!(undeclared.steps[0].by, Deadline::Forthwith { after: day("2025-07-06") });
    assert_eq!(undeclared.officer, None);
    let silent = by_election(&kent(Cause::Death), day(TODAY)).unwrap();
    assert_eq!(steps(&silent).last(), Some(&&election::RUNS_FROM_NOTICE));
    assert_eq!(silent.steps.last().map(Step::who), Some(Actor::Elector));
    let barred = ByElectionFacts { happened_on: day("2028-02-01").into(), ..kent(Cause::Death) };
    let barred = by_election(&barred, day(TODAY)).unwrap();
    assert_eq!(steps(&barred).last(), Some(&&election::BEFORE_ORDINARY));
    assert_eq!(barred.steps.last().and_then(Step::last_day), Some(day("2028-05-04")));
    let failed = by_election(&kent(Cause::FailedElection), day(TODAY)).unwrap();
    assert_eq!(steps(&failed).first(), Some(&&election::NOTIFY_FAILURE));
    let mayor = ByElectionFacts { area: Area::WestYorkshire.into(), ..kent(Cause::Death) };
    assert!(by_election(&mayor, day(TODAY)).unwrap().steps.is_empty());
    let open = ByElectionFacts { notified_on: Fact::Unknown, ..kent(Cause::Death) };
    assert!(matches!(by_election(&open, day(TODAY)), Err(Unsettled::NeedsFacts(_))));
}

/// In North Yorkshire a winner of November 2021 served until the eve of the mayor.
#[test]
fn the_term_of_a_winner_ends_with_the_office() {
    let facts = ByElectionFacts {
        area: Area::NorthYorkshire.into(),
        notified_on: Some(day("2021-10-07")).into(),
        happened_on: day("2021-10-07").into(),
        ..kent(Cause::Resignation)
    };
    let ends = |on| by_election(&facts, on).unwrap().term_end;
    assert_eq!(
        (ends(eve("2023-12-20")), ends(day("2023-12-20"))),
        (Some(day("2024-05-08")), Some(day("2024-05-06")))
    );
}

/// Early, the last day, the day after; and a day that is no business day is the next one.
#[test]
fn prsra_s51_4_and_s73_2_a_day_fixed_in_time() {
    let fixed = |on: &str| PollDayFacts { event_on: day("2026-11-23").into(), fixed: day(on).into() };
    let ask = |on: &str| fixed(on).answer(day(TODAY));
    let last_day = last_poll_day(day("2026-11-23")).unwrap().last;
    assert_eq!(ask("2026-11-23"), Ok(PollDay::NotAfterTheEvent));
    assert_eq!(ask("2026-11-24"), Ok(PollDay::InTime { held_on: day("2026-11-24") }));
    assert_eq!(ask("2027-01-14"), Ok(PollDay::InTime { held_on: day("2027-01-14") }));
    assert_eq!(ask("2027-01-15"), Ok(PollDay::InTime { held_on: day("2027-01-15") }));
    assert_eq!(ask("2027-01-16"), Ok(PollDay::TooLate { last_day }));
    // Christmas Eve 2026, a Thursday, and the three days after it, with their substitute holiday: Tuesday 29 December.
    assert_eq!(ask("2026-12-24"), Ok(PollDay::InTime { held_on: day("2026-12-29") }));
    let d = fixed("2026-12-24").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::ROLLED), Some(Finding::Met));
    let d = fixed("2026-12-23").determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &election::ROLLED), Some(Finding::NotMet));
}
