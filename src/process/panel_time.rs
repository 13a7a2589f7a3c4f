//! The time a panel has for its report, which stands still after a poll. (PRSRA 2011 Sch. 1 para. 10(8), (9); Sch. 8
//! paras 4(9), (10) and 15(7), (8).)

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::{Counted, Pause, Period, next as next_day, plus_days};

/// Begins when the panel is notified; left out are the days from a poll to the declaration of acceptance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PanelTime {
    length: Period,
    running: Option<Running>,
    /// A poll whose winner has not delivered the declaration.
    undeclared: Option<NaiveDate>,
    /// In order.
    pauses: Vec<Pause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Running {
    received: NaiveDate,
    /// Kept up to date, so that a long history of polls is not counted again for every event.
    last: NaiveDate,
}

impl PanelTime {
    /// So long, and not begun.
    pub(crate) const fn of(length: Period) -> Self {
        Self { length, running: None, undeclared: None, pauses: Vec::new() }
    }

    /// Begins with a day, whatever was begun before.
    pub(crate) fn begin(&mut self, received: NaiveDate) {
        self.pauses.retain(|pause| pause.to >= received);
        let last = self.length.beginning_with(received, &self.pauses).last;
        self.running = Some(Running { received, last });
    }

    /// Stands still from a poll on.
    pub(crate) fn stop(&mut self, poll: NaiveDate) {
        self.undeclared = self.undeclared.or(Some(poll));
    }

    /// Runs on after the day of a declaration, longer by as many days as fell in it. Whether it stood still.
    pub(crate) fn resume(&mut self, declared: NaiveDate) -> bool {
        let Some(poll) = self.undeclared.take() else { return false };
        if let Some(Running { received, last }) = &mut self.running {
            let from = poll.max(*received);
            let seen = self.pauses.last().map_or(from, |before| from.max(next_day(before.to)));
            if seen <= *last && seen <= declared {
                let days = declared.signed_duration_since(seen).num_days().unsigned_abs().saturating_add(1);
                *last = plus_days(*last, days);
            }
        }
        self.pauses.push(Pause::post_election(poll, declared));
        true
    }

    /// The poll that it stands still for, if any.
    pub(crate) const fn undeclared(&self) -> Option<NaiveDate> {
        self.undeclared
    }

    /// The last day, if begun; none is known while a poll up to it waits for its declaration.
    pub(crate) fn last_day(&self) -> Option<NaiveDate> {
        let last = self.running?.last;
        if self.undeclared.is_some_and(|poll| poll <= last) { None } else { Some(last) }
    }

    /// The time counted out, each day left out with the reason, where its last day is known.
    pub(crate) fn due(&self) -> Option<Counted> {
        self.last_day()?;
        Some(self.length.beginning_with(self.running?.received, &self.pauses))
    }

    /// The last day of the time as it runs, and as it would with one pause more.
    pub(crate) fn without_and_with(&self, more: Pause) -> Option<(NaiveDate, NaiveDate)> {
        let Running { received, last } = self.running?;
        let pauses: Vec<Pause> = self.pauses.iter().copied().chain([more]).collect();
        Some((last, self.length.beginning_with(received, &pauses).last))
    }
}
