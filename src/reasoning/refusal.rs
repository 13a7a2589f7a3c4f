//! Why somebody may not do a thing, or an event cannot happen.

use core::fmt;

use chrono::NaiveDate;

use super::{Gap, Unsettled};
use crate::law::{OutOfForce, Rule};

/// Why a power cannot be used or a step taken. Each is a different answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Nobody has given the power: the rule is where it would stand, or what is given instead.
    NoPower(&'static Rule),
    /// A rule forbids it.
    Forbidden(&'static Rule),
    /// A condition is not met.
    ConditionUnmet(&'static Rule),
    /// It may be done, but not before the day given (or, with none, before an earlier step).
    NotYet {
        /// The rule that sets the order or the day.
        rule: &'static Rule,
        /// First day on which it may be done, where the law or the facts fix one.
        opens: Option<NaiveDate>,
    },
    /// The time for it has gone.
    TooLate {
        /// The rule that sets the time.
        rule: &'static Rule,
        /// The last day.
        last_day: NaiveDate,
    },
    /// The events are dated out of order.
    OutOfOrder {
        /// The day of the event before.
        after: NaiveDate,
        /// The day of this one.
        day: NaiveDate,
    },
    /// No rule provides for it.
    NoRule(&'static Gap),
    /// Facts or judgement are missing, or the law was not in force.
    Unsettled(Unsettled),
}

impl Refusal {
    /// The rule it rests on, if one.
    #[must_use]
    pub const fn rule(&self) -> Option<&'static Rule> {
        match self {
            Self::NoPower(rule)
            | Self::Forbidden(rule)
            | Self::ConditionUnmet(rule)
            | Self::NotYet { rule, .. }
            | Self::TooLate { rule, .. } => Some(rule),
            Self::OutOfOrder { .. } | Self::NoRule(_) | Self::Unsettled(_) => None,
        }
    }

    /// The stable kebab-case name of the kind of refusal.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::NoPower(_) => "no-power",
            Self::Forbidden(_) => "forbidden",
            Self::ConditionUnmet(_) => "condition-unmet",
            Self::NotYet { .. } => "not-yet",
            Self::TooLate { .. } => "too-late",
            Self::OutOfOrder { .. } => "out-of-order",
            Self::NoRule(_) => "no-rule",
            Self::Unsettled(_) => "unsettled",
        }
    }
}

impl From<Unsettled> for Refusal {
    fn from(open: Unsettled) -> Self {
        match open {
            Unsettled::NoRule(gap) => Self::NoRule(gap),
            open => Self::Unsettled(open),
        }
    }
}

impl From<OutOfForce> for Refusal {
    fn from(out: OutOfForce) -> Self {
        Self::Unsettled(out.into())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPower(_) => f.write_str("no power")?,
            Self::Forbidden(_) => f.write_str("forbidden")?,
            Self::ConditionUnmet(_) => f.write_str("a condition is not met")?,
            Self::NotYet { opens: Some(opens), .. } => write!(f, "not before {opens}")?,
            Self::NotYet { opens: None, .. } => f.write_str("not yet")?,
            Self::TooLate { last_day, .. } => write!(f, "too late after {last_day}")?,
            Self::OutOfOrder { after, day } => {
                return write!(f, "`{day}` comes before `{after}`, the day of the event before it");
            }
            Self::NoRule(gap) => return write!(f, "no rule provides: {}", gap.statement),
            Self::Unsettled(open) => return write!(f, "{open}"),
        }
        if let Some(rule) = self.rule() {
            write!(f, ": {}", rule.statement())?;
            if let Some(provision) = rule.provisions().first() {
                write!(f, " [{provision}]")?;
            }
        }
        Ok(())
    }
}

impl core::error::Error for Refusal {}

#[cfg(feature = "serde")]
impl serde::Serialize for Refusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = serializer.serialize_struct("Refusal", 3)?;
        out.serialize_field("kind", self.kind())?;
        out.serialize_field("rule", &self.rule().map(Rule::id))?;
        out.serialize_field("provisions", self.rule().map_or(&[][..], Rule::provisions))?;
        out.end()
    }
}
