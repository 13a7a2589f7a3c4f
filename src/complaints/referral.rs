//! Referring to the Director General, and by when. (SI 2012/62 regs 13, 37.)
//!
//! A complaint found serious, a recorded conduct matter, and whatever is called in: as soon as practicable, and at the
//! latest by the end of the day after the day on which it first becomes clear to the panel, or on which it is notified
//! of the call. Saturdays, Sundays and holidays count. Exceptional circumstances lift the limit. There is no other
//! referral. Law from 16 January 2012.
//!
//! Regulation 37 applies a provision of the Police (Complaints and Misconduct) Regulations 2004 in words of its own.
//! Those Regulations were replaced on 22 November 2012 and again on 1 February 2020; that the words stand is a reading.

use core::fmt;

use chrono::NaiveDate;

use super::rules::{
    CALLED_IN_IN_TIME, CALLED_IN_REFERRED, CONDUCT_REFERRED, EXCEPTIONAL_CIRCUMSTANCES, REFERRED_IN_TIME,
    REFERRED_ONCE, SERIOUS_REFERRED,
};
use crate::area::Area;
use crate::calendar::next;
use crate::law::{Actor, Rule};
use crate::listed::listed;
use crate::reasoning::{Answer, Judgement, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// What lifts the limit.
pub static PREVENTED: Judgement =
    Judgement::new("whether exceptional circumstances prevented that the limit was kept", Actor::Panel);

listed! {
    /// Why a matter is referred.
    pub enum ReferralGround {
        /// The panel finds the complaint serious.
        SeriousComplaint = "serious-complaint",
        /// The panel has recorded a conduct matter.
        ConductMatter = "conduct-matter",
        /// The Director General requires it.
        CalledIn = "called-in",
    }
}

impl ReferralGround {
    /// The rule that asks for the reference.
    #[must_use]
    pub const fn rule(self) -> &'static Rule {
        match self {
            Self::SeriousComplaint => &SERIOUS_REFERRED,
            Self::ConductMatter => &CONDUCT_REFERRED,
            Self::CalledIn => &CALLED_IN_REFERRED,
        }
    }

    /// The rule that sets its time.
    #[must_use]
    pub const fn timed_by(self) -> &'static Rule {
        match self {
            Self::SeriousComplaint | Self::ConductMatter => &REFERRED_IN_TIME,
            Self::CalledIn => &CALLED_IN_IN_TIME,
        }
    }
}

/// The last day for a reference: the day after it became clear, or after the notice. (SI 2012/62 reg. 13(3), (4).)
///
/// ```
/// let clear = "2026-11-20".parse::<chrono::NaiveDate>()?; // a Friday
/// assert_eq!(pcc_rules::complaints::last_day_to_refer(clear), "2026-11-21".parse()?);
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn last_day_to_refer(clear_on: NaiveDate) -> NaiveDate {
    next(clear_on)
}

facts! {
    /// A matter that may have to be referred.
    pub struct ReferralFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Why it has to be; `Known(None)` if for none of the three reasons.
        pub ground: Fact<Option<ReferralGround>>,
        /// Whether it was referred on an earlier occasion, and the Director General has not directed it again.
        pub referred_before: Fact<bool>,
        /// The day it first became clear to the panel that it must be; for a call, the day of the notice.
        pub clear_on: Fact<NaiveDate>,
        /// The day of the reference; `Known(None)` if there is none.
        pub referred_on: Fact<Option<NaiveDate>>,
        /// Whether exceptional circumstances prevented that the limit was kept.
        pub prevented: Fact<bool>,
    }
}

/// Whether a matter is referred in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum Referral {
    /// It need not be referred.
    NotRequired,
    /// Referred by the last day. That it was as soon as practicable is not said.
    InTime {
        /// The last day.
        last_day: NaiveDate,
    },
    /// Not referred, and the last day has not passed.
    Due {
        /// The last day.
        last_day: NaiveDate,
    },
    /// Late, or not at all, but exceptional circumstances lift the limit.
    Excused {
        /// The last day there would have been.
        last_day: NaiveDate,
    },
    /// Late, or not at all.
    Late {
        /// The last day.
        last_day: NaiveDate,
    },
}

impl fmt::Display for Referral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRequired => f.write_str("need not be referred"),
            Self::InTime { last_day } => write!(f, "referred by the last day, {last_day}"),
            Self::Due { last_day } => write!(f, "due as soon as practicable, at the latest on {last_day}"),
            Self::Excused { last_day } => {
                write!(f, "not referred by {last_day}, which exceptional circumstances excuse")
            }
            Self::Late { last_day } => write!(f, "not referred by the last day, {last_day}"),
        }
    }
}

impl Outcome for Referral {
    fn standing(&self) -> Standing {
        match self {
            Self::NotRequired => Standing::NotApplicable,
            Self::InTime { .. } | Self::Excused { .. } => Standing::Met,
            Self::Due { .. } => Standing::Stated,
            Self::Late { .. } => Standing::NotMet,
        }
    }
}

/// Whether a matter is referred in time. (SI 2012/62 regs 13, 37.)
impl Question for ReferralFacts {
    type Outcome = Referral;

    const RULE: &'static Rule = &SERIOUS_REFERRED;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Referral> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&SERIOUS_REFERRED)?;
        let Some(ground) = *self.ground().needed()? else {
            weigh.test(&SERIOUS_REFERRED, Truth::NotMet)?;
            return Ok(Referral::NotRequired);
        };
        weigh.test(ground.rule(), Truth::Met)?;
        // To call a matter in is to direct that it be referred again.
        if ground != ReferralGround::CalledIn {
            let before = self.referred_before().is(|before| *before);
            if weigh.test(&REFERRED_ONCE, before)?.holds()? {
                return Ok(Referral::NotRequired);
            }
        }
        let last_day = last_day_to_refer(*self.clear_on().needed()?);
        let referred = *self.referred_on().needed()?;
        match referred {
            Some(day) if day <= last_day => {
                weigh.test(ground.timed_by(), Truth::Met)?;
                Ok(Referral::InTime { last_day })
            }
            None if law_on <= last_day => Ok(Referral::Due { last_day }),
            _ => {
                weigh.test(ground.timed_by(), Truth::NotMet)?;
                let prevented = self.prevented().judged(&PREVENTED, |prevented| *prevented);
                weigh
                    .test(&EXCEPTIONAL_CIRCUMSTANCES, prevented)?
                    .settle(Referral::Excused { last_day }, Referral::Late { last_day })
            }
        }
    }
}
