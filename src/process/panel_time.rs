//! The time a panel has for its report, which stands still after a poll. (PRSRA 2011 Sch. 1 para. 10(8), (9); Sch. 8
//! paras 4(9), (10) and 15(7), (8).)
//!
//! The text reads two ways twice: [`MAYORAL_BY_ELECTION_PAUSE`] and [`PAUSE_WITHOUT_END`]. So a clock runs for each
//! pair of readings. What all four say is law; what they differ in is the gap.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Next, OnDefault};
use crate::area::{Area, Body};
use crate::calendar::{Counted, Deadline, Pause, Period, accept_by, next as next_day, plus_days};
use crate::law::{OutOfForce, PRSRA_2011, Rule, SI_2024_414};
use crate::listed::listed;
use crate::reasoning::{Gap, Refusal};

/// READING: the Order for South Yorkshire puts "an election for the return of the Mayor" for an ordinary election (in
/// the third place "a Mayor") and, unlike the other three Orders, does not define it. The Order itself tells such an
/// election from one that fills a vacancy (paras 29 and 32(d)), which speaks for the second reading.
pub static MAYORAL_BY_ELECTION_PAUSE: Gap = Gap {
    statement: "whether a by-election for the mayor of South Yorkshire stops the time a panel has",
    readings: &[
        "any election for the return of the mayor does, so a by-election too",
        "only an election of the mayor's own cycle does, as in the areas whose Orders define the words",
    ],
    provisions: &[
        SI_2024_414.schedule("1", "36(a)"),
        SI_2024_414.schedule("1", "36(b)"),
        SI_2024_414.schedule("1", "32(f)"),
        SI_2024_414.schedule("1", "29"),
        SI_2024_414.schedule("1", "32(d)"),
    ],
};

/// READING: the pause after a poll has no end stated for a commissioner who does not declare in time. Mayors have no
/// such time: each Order omits s. 70(2), so their pause runs to the declaration, however late.
pub static PAUSE_WITHOUT_END: Gap = Gap {
    statement: "when the post-election period ends if the commissioner elected does not declare acceptance in time",
    readings: &[
        "it ends with the time for the declaration, when the office falls vacant",
        "it runs until somebody delivers a declaration, whoever that is",
    ],
    provisions: &[
        PRSRA_2011.schedule("8", "4(10)"),
        PRSRA_2011.schedule("8", "15(8)"),
        PRSRA_2011.schedule("1", "10(9)"),
        PRSRA_2011.section("70(2)"),
    ],
};

listed! {
    /// Which polls there are; a commissioner's pause follows ordinary ones only.
    pub enum Poll {
        /// An ordinary election.
        Ordinary = "ordinary",
        /// An election to fill a vacancy.
        ByElection = "by-election",
    }
}

impl Poll {
    /// Whether the law leaves open if it stops the panel's time: three of the four Orders define the mayor's election
    /// as one of its cycle; South Yorkshire's does not.
    fn is_doubtful(self, area: Area, on: NaiveDate) -> Result<bool, OutOfForce> {
        Ok(self == Self::ByElection && area == Area::SouthYorkshire && area.body_on(on)? == Body::Mayor)
    }
}

/// Begins when the panel is notified; left out are the days from a poll to the declaration of acceptance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct PanelTime {
    length: Period,
    /// Without and with by-elections; then the same for a pause that ends with the time for a declaration.
    clocks: [Clock; 4],
}

/// Whether the time has passed by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passed {
    /// It has not: it runs, stands still, or did not begin.
    No,
    /// It has.
    Yes,
    /// It has on one reading of the text and not on the other.
    InDoubt(&'static Gap),
}

/// The time on one pair of readings.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Clock {
    /// A by-election for the mayor of South Yorkshire stops it.
    by_elections: bool,
    /// A pause ends with the time a commissioner has for the declaration.
    ends_in_time: bool,
    running: Option<Running>,
    undeclared: Option<Undeclared>,
    /// In order.
    pauses: Vec<Pause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Running {
    received: NaiveDate,
    /// Kept up to date, so that a long history of polls is not counted again for every event.
    last: NaiveDate,
}

/// A poll whose winner has not delivered the declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Undeclared {
    poll: NaiveDate,
    /// The last day for the declaration, where that ends the pause.
    until: Option<NaiveDate>,
}

impl Passed {
    /// Takes a step of a process, told whether the time has passed. In doubt the step must be right on either reading
    /// and lead to the same.
    ///
    /// # Errors
    /// What the step says; the gap where the readings do not agree.
    pub(crate) fn step<P: Clone + PartialEq>(
        self,
        process: &mut P,
        step: impl Fn(&mut P, bool) -> Result<&'static Rule, Refusal>,
    ) -> Result<&'static Rule, Refusal> {
        match self {
            Self::No => step(process, false),
            Self::Yes => step(process, true),
            Self::InDoubt(gap) => {
                let mut over = process.clone();
                let results = (step(process, false), step(&mut over, true));
                if results.0 == results.1 && *process == over { results.0 } else { Err(Refusal::NoRule(gap)) }
            }
        }
    }
}

impl PanelTime {
    /// So long, and not begun.
    pub(crate) const fn of(length: Period) -> Self {
        Self {
            length,
            clocks: [
                Clock::new(false, false),
                Clock::new(true, false),
                Clock::new(false, true),
                Clock::new(true, true),
            ],
        }
    }

    /// Begins with a day, whatever was begun before.
    pub(crate) fn begin(&mut self, received: NaiveDate) {
        for clock in &mut self.clocks {
            clock.settle(received);
            clock.pauses.retain(|pause| pause.to >= received);
            let last = self.length.beginning_with(received, &clock.pauses).last;
            clock.running = Some(Running { received, last });
        }
    }

    /// A poll: the time stands still from then on, if it is one that stops it.
    pub(crate) fn poll(&mut self, poll: Poll, area: Area, on: NaiveDate) -> Result<(), OutOfForce> {
        let doubtful = poll.is_doubtful(area, on)?;
        let until = declare_by(area, on)?;
        for clock in &mut self.clocks {
            clock.settle(on);
            if poll == Poll::Ordinary || doubtful && clock.by_elections {
                // The days from one poll on and from the next run together.
                let poll = clock.undeclared.map_or(on, |open| open.poll);
                clock.undeclared = Some(Undeclared { poll, until: until.filter(|_| clock.ends_in_time) });
            }
        }
        Ok(())
    }

    /// A declaration of acceptance: the time runs on after the day, longer by as many days as fell in it.
    pub(crate) fn declare(&mut self, on: NaiveDate) {
        for clock in &mut self.clocks {
            clock.settle(on);
            clock.resume(on);
        }
    }

    /// Whether the time has passed by a day at or after the last event.
    pub(crate) fn passed(&self, on: NaiveDate) -> Passed {
        let passed = |clock: &Clock| clock.last_day(on).is_some_and(|last| last < on);
        match self.differing(passed) {
            Some(gap) => Passed::InDoubt(gap),
            None if self.clocks.iter().all(passed) => Passed::Yes,
            None => Passed::No,
        }
    }

    /// The gap on which the last day turns, as it looks on a day, if it turns on one.
    pub(crate) fn in_dispute(&self, on: NaiveDate) -> Option<&'static Gap> {
        self.differing(|clock| clock.last_day(on))
    }

    /// The latest of the last days, as they look on a day. None while a poll waits for its declaration.
    pub(crate) fn last_day(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.clocks.iter().filter_map(|clock| clock.last_day(on)).max()
    }

    /// The time counted out, each day left out with the reason; none while a poll waits for its declaration, nor where
    /// the last day turns on a gap.
    pub(crate) fn due(&self) -> Option<Counted> {
        let [clock, others @ ..] = &self.clocks;
        let Running { received, last } = clock.running?;
        let agreed = |clock: &Clock| clock.known_last_day() == Some(last);
        (agreed(clock) && others.iter().all(agreed))
            .then(|| self.length.beginning_with(received, &clock.pauses))
    }

    /// An act of the panel inside the time, with what follows if it passes.
    pub(crate) fn act(
        &self,
        rule: &'static Rule,
        timed_by: &'static Rule,
        on_default: OnDefault,
        on: NaiveDate,
    ) -> Next {
        let by = self.due().map_or(Deadline::NoneStated, |due| Deadline::By { day: due.last });
        let on_default = self.in_dispute(on).map_or(on_default, OnDefault::NoRule);
        Next { rule, by, timed_by: Some(timed_by), on_default }
    }

    /// The gap between two readings that give different answers.
    fn differing<T: PartialEq>(&self, ask: impl Fn(&Clock) -> T) -> Option<&'static Gap> {
        let [plain, by_elections, in_time, both] = self.clocks.each_ref().map(ask);
        if plain != by_elections || in_time != both {
            Some(&MAYORAL_BY_ELECTION_PAUSE)
        } else if plain != in_time {
            Some(&PAUSE_WITHOUT_END)
        } else {
            None
        }
    }
}

impl Clock {
    const fn new(by_elections: bool, ends_in_time: bool) -> Self {
        Self { by_elections, ends_in_time, running: None, undeclared: None, pauses: Vec::new() }
    }

    /// The last day, unless a poll up to it waits for its declaration.
    fn known_last_day(&self) -> Option<NaiveDate> {
        let last = self.running?.last;
        self.undeclared.is_none_or(|open| last < open.poll).then_some(last)
    }

    /// The last day as it looks on a day: a pause can have ended of itself.
    fn last_day(&self, on: NaiveDate) -> Option<NaiveDate> {
        match self.undeclared {
            Some(Undeclared { until: Some(until), poll }) if until < on => self.without(poll, until),
            _ => self.known_last_day(),
        }
    }

    /// The last day once the days of a pause are left out.
    fn without(&self, poll: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
        let Running { received, last } = self.running?;
        let from = poll.max(received);
        let from = self.pauses.last().map_or(from, |before| from.max(next_day(before.to)));
        if last < from || to < from {
            return Some(last);
        }
        let days = to.signed_duration_since(from).num_days().unsigned_abs().saturating_add(1);
        Some(plus_days(last, days))
    }

    /// Ends a pause that has ended of itself before a day.
    fn settle(&mut self, on: NaiveDate) {
        if let Some(Undeclared { until: Some(until), .. }) = self.undeclared
            && until < on
        {
            self.resume(until);
        }
    }

    /// Ends the pause with a day.
    fn resume(&mut self, to: NaiveDate) {
        if let Some(Undeclared { poll, .. }) = self.undeclared.take() {
            let last = self.without(poll, to);
            self.running = self.running.zip(last).map(|(running, last)| Running { last, ..running });
            self.pauses.push(Pause::post_election(poll, to));
        }
    }
}

/// The last day on which a commissioner elected at a poll can declare; none for a mayor, and whether it is one is asked
/// on that day. Beyond the table of bank holidays the two months are taken as they are. (s. 70(2).)
fn declare_by(area: Area, poll: NaiveDate) -> Result<Option<NaiveDate>, OutOfForce> {
    let last = accept_by(poll).unwrap_or_else(|| Period::Months(2).last_day(next_day(poll)));
    Ok((area.body_on(last)? != Body::Mayor).then_some(last))
}
