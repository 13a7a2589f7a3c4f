//! Values that the law changes from day to day.

use chrono::NaiveDate;

use super::{OutOfForce, Provision, force::why_out_of_force};

/// One value, the days it holds for, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Row<T> {
    from: NaiveDate,
    until: Option<NaiveDate>,
    value: T,
    by: Provision,
}

impl<T> Row<T> {
    /// From a day until the next row starts, or for good.
    pub(crate) const fn from(from: NaiveDate, by: Provision, value: T) -> Self {
        Self { from, until: None, value, by }
    }

    /// From a day to a last day, both included.
    pub(crate) const fn between(from: NaiveDate, until: NaiveDate, by: Provision, value: T) -> Self {
        Self { from, until: Some(until), value, by }
    }

    /// First day of the value.
    #[must_use]
    pub const fn first_day(&self) -> NaiveDate {
        self.from
    }

    /// The last day, where the row itself states one.
    #[must_use]
    pub const fn last_day(&self) -> Option<NaiveDate> {
        self.until
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// What set it.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }
}

/// Values by day, in ascending order. A row holds until its own last day or the start of the next row.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Timeline<T: 'static> {
    rows: &'static [Row<T>],
}

impl<T> Clone for Timeline<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Timeline<T> {}

impl<T> Timeline<T> {
    pub(crate) const fn new(rows: &'static [Row<T>]) -> Self {
        Self { rows }
    }

    /// All rows, first to last.
    #[must_use]
    pub const fn rows(&self) -> &'static [Row<T>] {
        self.rows
    }

    /// The row that holds on a day.
    ///
    /// # Errors
    /// Before the first row, after the last, or in a gap: never a neighbouring row.
    pub fn on(&self, day: NaiveDate) -> Result<&'static Row<T>, OutOfForce> {
        match self.rows.iter().rev().find(|row| row.from <= day) {
            Some(row) if row.until.is_none_or(|last| day <= last) => Ok(row),
            _ => Err(why_out_of_force(self.rows.iter().map(|row| (row.from, row.until)), day)),
        }
    }
}
