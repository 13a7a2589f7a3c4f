//! A panel's time day by day: each day is counted unless it lies from a poll to the declaration, on each reading.

use chrono::{Days, NaiveDate};

use super::tenure::last_day_to_accept;

/// The polls that stop a clock, and when a pause ends without a declaration.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Reading {
    by_elections_of_south_yorkshire: bool,
    pause_ends_with_the_time_to_declare: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Happened {
    Poll { own_cycle: bool },
    Declaration,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Time {
    area: &'static str,
    days: u32,
    received: Option<NaiveDate>,
    happened: Vec<(NaiveDate, Happened)>,
}

/// Whether the time is over: no, yes, or yes on one reading only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Over {
    No,
    Yes,
    InDoubt,
}

pub(crate) fn has_a_mayor(area: &str, on: NaiveDate) -> bool {
    let since = match area {
        "greater-manchester" => "2017-05-08",
        "west-yorkshire" => "2021-05-10",
        "north-yorkshire" | "south-yorkshire" => "2024-05-07",
        _ => return false,
    };
    since.parse::<NaiveDate>().unwrap() <= on
}

fn due([one, others @ ..]: [Option<NaiveDate>; 4]) -> Option<NaiveDate> {
    one.filter(|_| others.iter().all(|other| *other == one))
}

impl Time {
    pub(crate) fn new(area: &'static str, days: u32) -> Self {
        Self { area, days, received: None, happened: Vec::new() }
    }

    pub(crate) fn begin(&mut self, on: NaiveDate) {
        self.received = Some(on);
    }

    pub(crate) fn poll(&mut self, on: NaiveDate, kind: &str) {
        self.happened.push((on, Happened::Poll { own_cycle: kind == "ordinary" }));
    }

    pub(crate) fn declare(&mut self, on: NaiveDate) {
        self.happened.push((on, Happened::Declaration));
    }

    /// The last day on one reading, as it looks on a day that nothing follows; none while a poll waits for its declaration.
    fn last_day_on(&self, reading: Reading, on: NaiveDate) -> Option<NaiveDate> {
        let received = self.received?;
        let (mut open, mut ends) = (false, None);
        let mut counted = 0;
        // In order of their days.
        let mut coming = self.happened.iter().peekable();
        let mut day = self.happened.first().map_or(received, |(first, _)| received.min(*first));
        loop {
            let mut left_out = open;
            while let Some((_, happened)) = coming.next_if(|(when, _)| *when == day) {
                match happened {
                    Happened::Poll { own_cycle } => {
                        let doubtful = self.area == "south-yorkshire" && has_a_mayor(self.area, day);
                        if *own_cycle || doubtful && reading.by_elections_of_south_yorkshire {
                            (open, left_out) = (true, true);
                            // Section 70(2) is a commissioner's: the Orders leave it out for mayors.
                            ends = Some(last_day_to_accept(day)).filter(|last| {
                                reading.pause_ends_with_the_time_to_declare && !has_a_mayor(self.area, *last)
                            });
                        }
                    }
                    Happened::Declaration => open = false,
                }
            }
            if open && day >= on {
                return None;
            }
            if open && ends == Some(day) {
                open = false;
            }
            if day >= received && !left_out {
                counted += 1;
                if counted == self.days {
                    return Some(day);
                }
            }
            day = day + Days::new(1);
        }
    }

    /// On each pair of readings: by-elections that stop no clock, then such as do; in each, pauses without an end, then
    /// such as end in time.
    fn last_days(&self, on: NaiveDate) -> [Option<NaiveDate>; 4] {
        [(false, false), (false, true), (true, false), (true, true)].map(|(by_elections, ends)| {
            let reading = Reading {
                by_elections_of_south_yorkshire: by_elections,
                pause_ends_with_the_time_to_declare: ends,
            };
            self.last_day_on(reading, on)
        })
    }

    /// The last day, where it is known and the same on every reading.
    pub(crate) fn due(&self, on: NaiveDate) -> Option<NaiveDate> {
        due(self.last_days(on))
    }

    /// How acts inside the time are written down: by the last day, where known; what follows if it passes, unless the
    /// last day turns on a reading.
    pub(crate) fn acts(&self, on: NaiveDate) -> impl Fn(&str, &str, &str, &str) -> String + use<> {
        let last_days = self.last_days(on);
        let by = due(last_days).map_or(String::new(), |last| format!(" by {last}"));
        let [plain, ends, by_elections, both] = last_days;
        let reading = if plain != by_elections || ends != both {
            Some(" else? uksi/2024/414/schedule/1/paragraph/36/a")
        } else if plain != ends {
            Some(" else? ukpga/2011/13/schedule/8/paragraph/4/10")
        } else {
            None
        };
        move |who, rule, timed_by, default| {
            format!("{who} {rule}{by} under {timed_by}{}", reading.unwrap_or(default))
        }
    }

    /// Whether the time is over by a day.
    pub(crate) fn over(&self, on: NaiveDate) -> Over {
        let each = self.last_days(on).map(|last| last.is_some_and(|last| last < on));
        match (each.contains(&true), each.contains(&false)) {
            (true, true) => Over::InDoubt,
            (true, false) => Over::Yes,
            (false, _) => Over::No,
        }
    }
}
