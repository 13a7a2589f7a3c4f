//! Who holds the office, and what time alone makes of that. (PRSRA 2011 ss. 50(7), 70(2), 73; Elections Act 2022
//! s. 31(2).)

use chrono::{Datelike, NaiveDate};

use super::{Vacancy, VacancyCause, VacancyGround};
use crate::calendar::{accept_by, ordinary_poll, term_start};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Seat {
    /// A term runs; with the day of the poll while the declaration of acceptance is awaited.
    Held {
        polled: Option<NaiveDate>,
    },
    /// To be declared vacant, on a ground that arose on a day.
    Lost {
        ground: VacancyGround,
        on: NaiveDate,
    },
    Vacant(Vacancy),
    /// The winner died before the term that was to begin on a day: [`WINNER_DIED`](super::WINNER_DIED).
    Unfilled {
        since: NaiveDate,
    },
}

/// What has become of the winner of an ordinary election before the term begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Standing {
    Unaccepted,
    Accepted,
    Disqualified,
    Dead,
}

/// A winner of an ordinary election whose term has not begun when elected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Winner {
    pub(super) polled: NaiveDate,
    pub(super) standing: Standing,
}

impl Winner {
    pub(super) fn starts(self) -> NaiveDate {
        term_start(self.polled)
    }

    /// How the term begins.
    pub(super) fn seat(self) -> Seat {
        match self.standing {
            Standing::Unaccepted => Seat::Held { polled: Some(self.polled) },
            Standing::Accepted => Seat::Held { polled: None },
            // Section 71(2): a ground that subsisted before is a ground now.
            Standing::Disqualified => {
                Seat::Lost { ground: VacancyGround::Disqualification, on: self.starts() }
            }
            Standing::Dead => Seat::Unfilled { since: self.starts() },
        }
    }
}

/// A seat after an order, or the time to accept, has run out, whichever was first.
pub(super) fn lapsed(seat: Seat, order_vacates_on: Option<NaiveDate>, on: NaiveDate) -> Seat {
    let Seat::Held { polled } = seat else { return seat };
    let ordered = order_vacates_on.filter(|last| *last < on);
    match (ordered, polled.and_then(accept_by).filter(|last| *last < on)) {
        (Some(ordered), accept) if accept.is_none_or(|last| ordered <= last) => {
            Seat::Vacant(Vacancy { on: ordered, cause: VacancyCause::Order })
        }
        (_, Some(last)) => Seat::Lost { ground: VacancyGround::NoAcceptance, on: last },
        (_, None) => seat,
    }
}

/// The ordinary poll of the same year on or before a day. The poll of the cycle's 2020 was held in 2021, so a year has
/// its own poll or that of the year before.
pub(super) fn last_ordinary_poll(on: NaiveDate) -> Option<NaiveDate> {
    let this_year = |poll: &NaiveDate| poll.year() == on.year() && *poll <= on;
    [on.year(), on.year().saturating_sub(1)].into_iter().filter_map(ordinary_poll).find(this_year)
}
