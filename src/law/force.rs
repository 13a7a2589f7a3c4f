//! Where and when a rule is law.

use core::fmt;

use chrono::NaiveDate;

use super::Provision;

/// A calendar date fixed in source. Only for constants: a date that does not exist does not compile.
pub(crate) const fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        #[expect(clippy::panic, reason = "evaluated at compile time only")]
        None => panic!("no such date"),
    }
}

/// The four kinds of place whose law starts or differs separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
pub enum Place {
    /// A police area in England listed in Schedule 1 to the Police Act 1996.
    England,
    /// A police area in Wales.
    Wales,
    /// The metropolitan police district.
    Metropolitan,
    /// The City of London police area.
    City,
}

impl Place {
    /// All four.
    pub const ALL: [Self; 4] = [Self::England, Self::Wales, Self::Metropolitan, Self::City];
}

/// A set of [`Place`]s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Extent(u8);

impl Extent {
    /// England and Wales, London included.
    pub const EVERYWHERE: Self = Self(0b1111);
    /// English police areas outside London.
    pub const ENGLAND: Self = Self::of(Place::England);
    /// Welsh police areas.
    pub const WALES: Self = Self::of(Place::Wales);
    /// The metropolitan police district.
    pub const METROPOLITAN: Self = Self::of(Place::Metropolitan);
    /// The 41 areas outside London: those that got a commissioner in 2012.
    pub const OUTSIDE_LONDON: Self = Self::ENGLAND.and(Self::WALES);
    /// Everywhere with an elected local policing body: all but the City.
    pub const ELECTED_BODIES: Self = Self::OUTSIDE_LONDON.and(Self::METROPOLITAN);
    /// All of England, London included.
    pub const ALL_ENGLAND: Self = Self::ENGLAND.and(Self::METROPOLITAN).and(Self::of(Place::City));

    /// One place.
    #[must_use]
    pub const fn of(place: Place) -> Self {
        Self(1 << place as u8)
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set holds the place.
    #[must_use]
    pub const fn contains(self, place: Place) -> bool {
        self.0 & Self::of(place).0 != 0
    }
}

/// One stretch of days in which a rule is law in some places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    extent: Extent,
    from: NaiveDate,
    began_by: Option<Provision>,
    until: Option<NaiveDate>,
    ended_by: Option<Provision>,
}

impl Span {
    /// Law everywhere from a day on, brought in by `began_by`.
    pub(crate) const fn since(from: NaiveDate, began_by: Provision) -> Self {
        Self { extent: Extent::EVERYWHERE, from, began_by: Some(began_by), until: None, ended_by: None }
    }

    /// As [`since`](Self::since), where what brought it in is not an instrument or was not found.
    pub(crate) const fn from(from: NaiveDate) -> Self {
        Self { extent: Extent::EVERYWHERE, from, began_by: None, until: None, ended_by: None }
    }

    /// Confined to some places.
    pub(crate) const fn within(mut self, extent: Extent) -> Self {
        self.extent = extent;
        self
    }

    /// Ended: `until` is the last day.
    pub(crate) const fn until(mut self, until: NaiveDate, ended_by: Provision) -> Self {
        self.until = Some(until);
        self.ended_by = Some(ended_by);
        self
    }

    /// Where.
    #[must_use]
    pub const fn extent(&self) -> Extent {
        self.extent
    }

    /// First day.
    #[must_use]
    pub const fn first_day(&self) -> NaiveDate {
        self.from
    }

    /// What brought it into force, where known.
    #[must_use]
    pub const fn began_by(&self) -> Option<Provision> {
        self.began_by
    }

    /// Last day, if it has ended.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.until
    }

    /// What ended it.
    #[must_use]
    pub const fn ended_by(&self) -> Option<Provision> {
        self.ended_by
    }

    /// Whether the day falls in the span.
    #[must_use]
    #[inline]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|last| day <= last)
    }
}

/// The rule, row or body asked about is not law on the day asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "force")
)]
pub enum OutOfForce {
    /// It starts later.
    #[error("not in force before {starts}")]
    NotYet {
        /// The first day on which it is law.
        starts: NaiveDate,
    },
    /// It has ended.
    #[error("not in force after {last_day}")]
    Ended {
        /// The last day on which it was law.
        last_day: NaiveDate,
    },
    /// It is not law, at any time, in this place.
    #[error("does not extend to this place")]
    DoesNotExtend,
}

/// Why `day` lies in none of the `spans`: those given are already confined to the place asked about.
pub(super) fn why_out_of_force(
    spans: impl Iterator<Item = (NaiveDate, Option<NaiveDate>)>,
    day: NaiveDate,
) -> OutOfForce {
    let (mut next, mut last) = (None::<NaiveDate>, None::<NaiveDate>);
    for (from, until) in spans {
        if from > day {
            next = Some(next.map_or(from, |next| next.min(from)));
        } else if let Some(until) = until {
            last = Some(last.map_or(until, |last| last.max(until)));
        }
    }
    match (last, next) {
        (Some(last_day), _) => OutOfForce::Ended { last_day },
        (None, Some(starts)) => OutOfForce::NotYet { starts },
        (None, None) => OutOfForce::DoesNotExtend,
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::England => "England",
            Self::Wales => "Wales",
            Self::Metropolitan => "the metropolitan police district",
            Self::City => "the City of London",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{PRSRA_2011, Row, Timeline};

    /// Before, between, in and after three spans: the first to come where none has gone, else the last gone.
    #[test]
    fn out_of_force_names_the_nearest_span() {
        let (a, b, c) = (ymd(2012, 1, 10), ymd(2014, 1, 10), ymd(2016, 1, 10));
        let spans = [(b, Some(ymd(2014, 2, 1))), (a, Some(ymd(2012, 2, 1))), (c, None)];
        for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
            let why = |day| why_out_of_force(order.iter().filter_map(|i| spans.get(*i)).copied(), day);
            assert_eq!(why(ymd(2012, 1, 9)), OutOfForce::NotYet { starts: a });
            assert_eq!(why(ymd(2013, 1, 1)), OutOfForce::Ended { last_day: ymd(2012, 2, 1) });
            assert_eq!(why(ymd(2015, 1, 1)), OutOfForce::Ended { last_day: ymd(2014, 2, 1) });
        }
        assert_eq!(why_out_of_force([].into_iter(), a), OutOfForce::DoesNotExtend);
    }

    /// Both ends are inside, and nothing beside them.
    #[test]
    fn a_span_and_a_row_hold_on_their_first_and_last_day() {
        static ROWS: &[Row<u8>] = &[
            Row::between(ymd(2012, 1, 10), ymd(2012, 2, 1), PRSRA_2011.whole(), 1),
            Row::from(ymd(2014, 1, 10), PRSRA_2011.whole(), 2),
            Row::from(ymd(2016, 1, 10), PRSRA_2011.whole(), 3),
        ];
        let by = PRSRA_2011.whole();
        let span = Span::since(ymd(2012, 1, 10), by).until(ymd(2012, 2, 1), by);
        let value = |day| Timeline::new(ROWS).on(day).ok().map(|row| *row.value());
        for (day, covered, row) in [
            (ymd(2012, 1, 9), false, None),
            (ymd(2012, 1, 10), true, Some(1)),
            (ymd(2012, 2, 1), true, Some(1)),
            (ymd(2012, 2, 2), false, None),
            (ymd(2014, 1, 9), false, None),
            (ymd(2014, 1, 10), false, Some(2)),
            (ymd(2016, 1, 9), false, Some(2)),
            (ymd(2016, 1, 10), false, Some(3)),
        ] {
            assert_eq!((span.covers(day), value(day)), (covered, row), "{day}");
        }
    }
}
