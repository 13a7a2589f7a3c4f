//! One meeting to which people are called to answer, as a process. (PRSRA 2011 ss. 18(7)(c), 29(1), (2), (4) to (6).)
//!
//! The commissioner and members of the commissioner's staff, the deputy among them, can be required at reasonable
//! notice; whoever has been either and is no more cannot, nor the force's staff. The chief constable can only be
//! requested, for an occasion for which the commissioner is required, and may decline. A member of staff may keep back
//! advice that person gave; the commissioner keeps back none. Only the deputy can stand in for the commissioner.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::review_event::Presenter;
use super::rules::{DEPUTY_STANDS_IN, NO_OTHER_STAND_IN};
use super::{DOCUMENTS, INVITATION, NO_SANCTION};
use crate::area::Area;
use crate::calendar::Deadline;
use crate::law::Rule;
use crate::listed::{Set, listed};
use crate::panel::{
    Act, COMMISSIONER_COMPLIES, OWN_ADVICE, REQUEST_CHIEF_CONSTABLE, REQUIRE_ATTENDANCE, STAFF_COMPLY, may,
};
use crate::process::{Happening, HistoryError, Next, OnDefault, Process, in_order, replay, stored};
use crate::reasoning::{Determination, Finding, Ground, Outcome, Refusal, Standing};

listed! {
    /// Somebody a panel might call.
    pub enum Witness {
        /// The commissioner.
        Commissioner = "commissioner",
        /// The deputy commissioner.
        Deputy = "deputy",
        /// The commissioner's chief executive.
        ChiefExecutive = "chief-executive",
        /// The commissioner's chief finance officer.
        ChiefFinanceOfficer = "chief-finance-officer",
        /// Another member of the commissioner's staff.
        OtherStaff = "other-staff",
        /// The chief constable.
        ChiefConstable = "chief-constable",
        /// Another officer, or civilian staff, of the force.
        Force = "force",
        /// A former commissioner, or former staff of one.
        Former = "former",
    }
}

listed! {
    /// What a question is about.
    pub enum Matter {
        /// Anything but advice.
        Plain = "plain",
        /// Advice that the person asked gave the commissioner.
        OwnAdvice = "own-advice",
        /// Advice that somebody else gave the commissioner.
        OthersAdvice = "others-advice",
    }
}

impl Witness {
    /// The act of requiring this person to answer on a matter; none where the Act speaks of nobody like that.
    #[must_use]
    pub const fn act(self, matter: Matter) -> Option<Act> {
        match (self, matter) {
            (Self::Commissioner, Matter::Plain) => Some(Act::RequireCommissioner),
            (Self::Commissioner, _) => Some(Act::RequireCommissionerOnAdvice),
            (Self::Deputy, Matter::Plain) => Some(Act::RequireDeputy),
            (Self::ChiefExecutive | Self::ChiefFinanceOfficer | Self::OtherStaff, Matter::Plain) => {
                Some(Act::RequireStaff)
            }
            (Self::ChiefConstable, _) => Some(Act::RequireChiefConstable),
            (Self::Force | Self::Former, _) => None,
            (_, Matter::OwnAdvice) => Some(Act::RequireStaffOnOwnAdvice),
            (_, Matter::OthersAdvice) => Some(Act::RequireStaffOnOthersAdvice),
        }
    }

    /// The duty to come and answer, of those who can have it.
    const fn duty(self) -> &'static Rule {
        if matches!(self, Self::Commissioner) { &COMMISSIONER_COMPLIES } else { &STAFF_COMPLY }
    }
}

/// Something that happened on the way to a meeting, or at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind", deny_unknown_fields)
)]
pub enum OccasionEvent {
    /// The panel required somebody to attend.
    Required {
        /// Whom.
        whom: Witness,
    },
    /// It was judged whether the notice was reasonable.
    NoticeJudged {
        /// To whom.
        whom: Witness,
        /// Whether it was.
        reasonable: bool,
    },
    /// The panel let somebody off.
    Released {
        /// Whom.
        whom: Witness,
    },
    /// The panel requested somebody to attend.
    Requested {
        /// Whom.
        whom: Witness,
    },
    /// Somebody attended.
    Attended {
        /// Who.
        whom: Witness,
    },
    /// Somebody came in the commissioner's place.
    StoodIn {
        /// Who.
        by: Presenter,
    },
    /// The panel put a question.
    Asked {
        /// To whom.
        whom: Witness,
        /// On what.
        matter: Matter,
    },
    /// It was answered.
    Answered {
        /// By whom.
        whom: Witness,
        /// On what.
        matter: Matter,
    },
    /// The answer was kept back.
    Withheld {
        /// By whom.
        whom: Witness,
        /// On what.
        matter: Matter,
    },
    /// The panel required a document at the meeting.
    DocumentRequired {
        /// Of whom.
        whom: Witness,
    },
}

impl Happening for OccasionEvent {
    fn name(&self) -> &'static str {
        match self {
            Self::Required { .. } => "required",
            Self::NoticeJudged { .. } => "notice-judged",
            Self::Released { .. } => "released",
            Self::Requested { .. } => "requested",
            Self::Attended { .. } => "attended",
            Self::StoodIn { .. } => "stood-in",
            Self::Asked { .. } => "asked",
            Self::Answered { .. } => "answered",
            Self::Withheld { .. } => "withheld",
            Self::DocumentRequired { .. } => "document-required",
        }
    }
}

/// An event of an occasion and the day it happened.
pub type DatedOccasionEvent = crate::process::Dated<OccasionEvent>;

/// Where an occasion stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum OccasionStage {
    /// Nobody has to come.
    NobodyRequired,
    /// Somebody has to come and has not yet.
    Called,
    /// The day has passed and somebody who had to come did not.
    Absent,
    /// Everybody who had to come did; a question that has to be answered is open.
    Answering,
    /// Everybody who had to come did and answered.
    Held,
}

impl fmt::Display for OccasionStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NobodyRequired => "nobody is required to attend",
            Self::Called => "somebody is required and has not attended yet",
            Self::Absent => "somebody who was required did not attend",
            Self::Answering => "a question that has to be answered is open",
            Self::Held => "everybody required attended and answered",
        })
    }
}

impl Outcome for OccasionStage {
    fn standing(&self) -> Standing {
        match self {
            Self::NobodyRequired => Standing::NotApplicable,
            Self::Called | Self::Answering => Standing::Stated,
            Self::Absent => Standing::NotMet,
            Self::Held => Standing::Met,
        }
    }
}

/// One meeting, from event to event.
///
/// Stored as its area, its day and its events, and read back through the same checks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Stored", into = "Stored")
)]
pub struct Occasion {
    area: Area,
    meets_on: NaiveDate,
    required: Set<Witness>,
    attended: Set<Witness>,
    requested: bool,
    /// Questions put and neither answered nor kept back.
    open: Vec<(Witness, Matter)>,
    history: Vec<(DatedOccasionEvent, &'static Rule)>,
}

impl Occasion {
    /// A meeting to be held on a day, to which nobody is called yet.
    #[must_use]
    pub const fn on(area: Area, meets_on: NaiveDate) -> Self {
        Self {
            area,
            meets_on,
            required: Set::EMPTY,
            attended: Set::EMPTY,
            requested: false,
            open: Vec::new(),
            history: Vec::new(),
        }
    }

    /// A meeting with a history.
    ///
    /// # Errors
    /// [`HistoryError`] names the first event that the law, or the order of days, does not allow.
    pub fn from_events(
        area: Area,
        meets_on: NaiveDate,
        events: impl IntoIterator<Item = DatedOccasionEvent>,
    ) -> Result<Self, HistoryError> {
        replay(Self::on(area, meets_on), events)
    }

    /// The police area.
    #[must_use]
    pub const fn area(&self) -> Area {
        self.area
    }

    /// The day of the meeting.
    #[must_use]
    pub const fn meets_on(&self) -> NaiveDate {
        self.meets_on
    }

    /// Each event so far with the rule it was allowed under.
    pub fn history(&self) -> impl Iterator<Item = (&DatedOccasionEvent, &'static Rule)> {
        self.history.iter().map(|(dated, rule)| (dated, *rule))
    }

    /// Those who have to come: required, on notice not judged unreasonable, and not let off.
    #[must_use]
    pub const fn required(&self) -> Set<Witness> {
        self.required
    }

    /// Whether the chief constable is requested.
    #[must_use]
    pub const fn is_chief_constable_requested(&self) -> bool {
        self.requested
    }

    /// The duty to answer a question; the rule that allows it to be kept back, where there is none.
    fn owed(&self, whom: Witness, matter: Matter, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let act = whom.act(matter).ok_or(Refusal::NoPower(&REQUIRE_ATTENDANCE))?;
        let permission = may(act, self.area, on)?;
        Ok(permission.owed.unwrap_or(permission.rule))
    }

    fn require(&mut self, whom: Witness, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.owed(whom, Matter::Plain, on)?;
        if on > self.meets_on {
            return Err(Refusal::TooLate { rule: &REQUIRE_ATTENDANCE, last_day: self.meets_on });
        }
        if !self.required.insert(whom) {
            return Err(Refusal::ConditionUnmet(&REQUIRE_ATTENDANCE));
        }
        Ok(&REQUIRE_ATTENDANCE)
    }

    /// A requirement that falls away takes the request beside it along.
    fn release(&mut self, whom: Witness) -> Result<&'static Rule, Refusal> {
        if !self.required.contains(whom) {
            return Err(Refusal::ConditionUnmet(&REQUIRE_ATTENDANCE));
        }
        self.required = self.required.without(Set::from_iter([whom]));
        self.open.retain(|(asked, _)| *asked != whom);
        if whom == Witness::Commissioner {
            self.requested = false;
        }
        Ok(&REQUIRE_ATTENDANCE)
    }

    fn judge_notice(&mut self, whom: Witness, reasonable: bool) -> Result<&'static Rule, Refusal> {
        if !self.required.contains(whom) {
            return Err(Refusal::ConditionUnmet(&REQUIRE_ATTENDANCE));
        }
        if reasonable { Ok(&REQUIRE_ATTENDANCE) } else { self.release(whom) }
    }

    fn request(&mut self, whom: Witness, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        if whom != Witness::ChiefConstable {
            return Err(Refusal::NoRule(&INVITATION));
        }
        let beside = self.required.contains(Witness::Commissioner);
        let act =
            if beside { Act::RequestChiefConstableWithCommissioner } else { Act::RequestChiefConstableAlone };
        let rule = may(act, self.area, on)?.rule;
        if on > self.meets_on {
            return Err(Refusal::TooLate { rule, last_day: self.meets_on });
        }
        if core::mem::replace(&mut self.requested, true) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        Ok(rule)
    }

    /// Only on the day of the meeting.
    fn at_meeting(&self, on: NaiveDate) -> Result<(), Refusal> {
        let (rule, day) = (&REQUIRE_ATTENDANCE, self.meets_on);
        if on < day {
            Err(Refusal::NotYet { rule, opens: Some(day) })
        } else if on > day {
            Err(Refusal::TooLate { rule, last_day: day })
        } else {
            Ok(())
        }
    }

    fn attend(&mut self, whom: Witness, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.at_meeting(on)?;
        let requested = whom == Witness::ChiefConstable && self.requested;
        if !(requested || self.required.contains(whom)) || !self.attended.insert(whom) {
            return Err(Refusal::ConditionUnmet(&REQUIRE_ATTENDANCE));
        }
        Ok(if requested { &REQUEST_CHIEF_CONSTABLE } else { whom.duty() })
    }

    fn stand_in(&mut self, by: Presenter, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let attended = self.attend(Witness::Commissioner, on)?;
        match by {
            Presenter::Commissioner => Ok(attended),
            Presenter::Deputy => Ok(&DEPUTY_STANDS_IN),
            Presenter::Other => Err(Refusal::Forbidden(&NO_OTHER_STAND_IN)),
        }
    }

    fn ask(&mut self, whom: Witness, matter: Matter, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.at_meeting(on)?;
        if !self.attended.contains(whom) {
            return Err(Refusal::NotYet { rule: &REQUIRE_ATTENDANCE, opens: None });
        }
        self.open.push((whom, matter));
        Ok(if whom == Witness::ChiefConstable { &REQUEST_CHIEF_CONSTABLE } else { &REQUIRE_ATTENDANCE })
    }

    /// Takes one open question off.
    fn close(&mut self, whom: Witness, matter: Matter) -> Result<(), Refusal> {
        let at = self.open.iter().position(|one| *one == (whom, matter));
        let at = at.ok_or(Refusal::NotYet { rule: &REQUIRE_ATTENDANCE, opens: None })?;
        self.open.swap_remove(at);
        Ok(())
    }

    fn withhold(&mut self, whom: Witness, matter: Matter, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        self.close(whom, matter)?;
        match self.owed(whom, matter, on) {
            Ok(duty) => Err(Refusal::Forbidden(duty)),
            Err(Refusal::NoPower(rule)) => Ok(rule),
            Err(other) => Err(other),
        }
    }

    /// The duty that an open question asks, if one does.
    fn binding(&self, (whom, matter): (Witness, Matter), on: NaiveDate) -> Option<&'static Rule> {
        self.owed(whom, matter, on).ok()
    }

    /// Where the occasion stands on a day at or after the last event.
    #[must_use]
    pub fn stage(&self, on: NaiveDate) -> OccasionStage {
        if self.required.is_empty() {
            OccasionStage::NobodyRequired
        } else if !self.required.without(self.attended).is_empty() {
            if on > self.meets_on { OccasionStage::Absent } else { OccasionStage::Called }
        } else if self.open.iter().any(|one| self.binding(*one, on).is_some()) {
            OccasionStage::Answering
        } else {
            OccasionStage::Held
        }
    }

    /// Where the occasion stands on a day, each event a ground.
    pub fn progress(&self, on: NaiveDate) -> Determination<OccasionStage> {
        let grounds = self.history().map(|(_, rule)| Ground { rule, finding: Finding::Met });
        let mut grounds: Vec<Ground> = grounds.collect();
        let stage = self.stage(on);
        if stage == OccasionStage::Absent {
            let absent = self.required.without(self.attended);
            grounds.extend(absent.iter().map(|whom| Ground { rule: whom.duty(), finding: Finding::NotMet }));
        }
        let answer = match self.runs(on) {
            Err(Refusal::Unsettled(open)) => Err(open),
            _ => Ok(stage),
        };
        Determination::new(answer, grounds)
    }

    /// Section 29 is law here; for a mayor the Orders change whom the panel may call.
    fn runs(&self, on: NaiveDate) -> Result<(), Refusal> {
        may(Act::RequireCommissioner, self.area, on).map(|_| ())
    }
}

impl Process for Occasion {
    type Event = OccasionEvent;

    fn apply(mut self, dated: DatedOccasionEvent) -> Result<Self, Refusal> {
        let on = dated.on;
        in_order(self.history.last().map(|(last, _)| last.on), on)?;
        self.runs(on)?;
        let rule = match dated.event {
            OccasionEvent::Required { whom } => self.require(whom, on)?,
            OccasionEvent::NoticeJudged { whom, reasonable } => self.judge_notice(whom, reasonable)?,
            OccasionEvent::Released { whom } => self.release(whom)?,
            OccasionEvent::Requested { whom } => self.request(whom, on)?,
            OccasionEvent::Attended { whom } => self.attend(whom, on)?,
            OccasionEvent::StoodIn { by } => self.stand_in(by, on)?,
            OccasionEvent::Asked { whom, matter } => self.ask(whom, matter, on)?,
            OccasionEvent::Answered { whom, matter } => {
                self.close(whom, matter)?;
                match self.owed(whom, matter, on) {
                    Ok(rule) | Err(Refusal::NoPower(rule)) => rule,
                    Err(other) => return Err(other),
                }
            }
            OccasionEvent::Withheld { whom, matter } => self.withhold(whom, matter, on)?,
            OccasionEvent::DocumentRequired { .. } => return Err(Refusal::NoRule(&DOCUMENTS)),
        };
        self.history.push((dated, rule));
        Ok(self)
    }

    fn next(&self, on: NaiveDate) -> Vec<Next> {
        let mut next = Vec::new();
        if self.runs(on).is_err() {
            return next;
        }
        let mut add = |one: Next| {
            if !next.contains(&one) {
                next.push(one);
            }
        };
        if on <= self.meets_on {
            for whom in self.required.without(self.attended).iter() {
                add(Next {
                    rule: whom.duty(),
                    by: Deadline::By { day: self.meets_on },
                    timed_by: Some(&REQUIRE_ATTENDANCE),
                    on_default: OnDefault::NoRule(&NO_SANCTION),
                });
            }
            add(Next::open(&REQUIRE_ATTENDANCE));
            if self.required.contains(Witness::Commissioner) && !self.requested {
                add(Next::open(&REQUEST_CHIEF_CONSTABLE));
            }
        }
        for question in &self.open {
            match self.binding(*question, on) {
                Some(duty) => add(Next { on_default: OnDefault::NoRule(&NO_SANCTION), ..Next::open(duty) }),
                None if question.0 == Witness::ChiefConstable => {}
                None => add(Next::open(&OWN_ADVICE)),
            }
        }
        next
    }
}

/// An occasion as stored.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, rename = "Occasion")]
struct Stored {
    area: Area,
    meets_on: NaiveDate,
    events: Vec<DatedOccasionEvent>,
}

stored! { Occasion as Stored { area, meets_on } }
