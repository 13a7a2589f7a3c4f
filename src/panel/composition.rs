//! How many members a panel has. (PRSRA 2011 Sch. 6 paras 4, 13.)
//!
//! A panel has ten appointed members, or one for each council where the area covers more than ten; and two
//! co-opted members, or as many as the panel has resolved. A resolution must name more than two, have the
//! Secretary of State's agreement, and keep the whole panel at twenty or fewer. Twenty is a condition of that
//! resolution, not a limit on panels: an area of nineteen councils has twenty-one members without one.
//!
//! Paragraph 4 says so for England and paragraph 13 for Wales. Law from 25 April 2012, outside London. A panel
//! short of members breaks no rule by that alone: its proceedings stand ([`VALID_DESPITE`](super::VALID_DESPITE)).

use core::fmt;

use chrono::NaiveDate;

use super::establishment::{PART_2, PART_3};
use super::seats::{Councils, Members, TEN};
use super::voting::SCHEDULE_6;
use crate::area::Area;
use crate::law::{Actor, Confidence, PRSRA_2011, Place, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Refusal, Standing, Truth, Weigh, facts};

/// Co-opted members without a resolution.
const TWO: u16 = 2;
/// The most members that a resolution may lead to.
const TWENTY: u16 = 20;

/// The two kinds of member together.
pub static NUMBERS: Rule = Rule::condition(
    "panel.numbers",
    Actor::Panel,
    "a panel consists of so many appointed and so many co-opted members",
)
.under(&[PRSRA_2011.schedule("6", "4(1)"), PRSRA_2011.schedule("6", "13(1)")])
.in_force(SCHEDULE_6);

/// Appointed members in England.
pub static APPOINTED_ENGLAND: Rule = Rule::condition(
    "panel.appointed-england",
    Actor::Council,
    "the councils appoint ten members, or as many as there are councils where there are eleven or more",
)
.under(&[PRSRA_2011.schedule("6", "4(2)")])
.in_force(PART_2);

/// Appointed members in Wales.
pub static APPOINTED_WALES: Rule = Rule::condition(
    "panel.appointed-wales",
    Actor::SecretaryOfState,
    "the Secretary of State appoints ten members, or as many as there are councils where there are eleven or more",
)
.under(&[PRSRA_2011.schedule("6", "13(2)")])
.in_force(PART_3);

/// Co-opted members in England.
pub static CO_OPTED_ENGLAND: Rule = Rule::condition(
    "panel.co-opted-england",
    Actor::Panel,
    "the panel co-opts two members, or the number in a resolution that is in force",
)
.under(&[PRSRA_2011.schedule("6", "4(3)")])
.in_force(PART_2);

/// Co-opted members in Wales.
pub static CO_OPTED_WALES: Rule = Rule::condition(
    "panel.co-opted-wales",
    Actor::Panel,
    "the panel co-opts two members, or the number in a resolution that is in force",
)
.under(&[PRSRA_2011.schedule("6", "13(3)")])
.in_force(PART_3);

/// First condition of a resolution.
pub static MORE_THAN_TWO: Rule = Rule::condition(
    "panel.resolution-more-than-two",
    Actor::Panel,
    "a resolution on the number of co-opted members names more than two",
)
.under(&[PRSRA_2011.schedule("6", "4(4)(a)"), PRSRA_2011.schedule("6", "13(4)(a)")])
.in_force(SCHEDULE_6);

/// Second condition of a resolution.
pub static AGREED_BY_SECRETARY_OF_STATE: Rule = Rule::condition(
    "panel.resolution-agreed",
    Actor::SecretaryOfState,
    "the Secretary of State agrees that the panel should have that number of co-opted members",
)
.under(&[PRSRA_2011.schedule("6", "4(4)(b)"), PRSRA_2011.schedule("6", "13(4)(b)")])
.in_force(SCHEDULE_6);

/// Third condition of a resolution. READING: the total counts every seat the panel is to have, vacant or not.
pub static AT_MOST_TWENTY: Rule = Rule::condition(
    "panel.resolution-at-most-twenty",
    Actor::Panel,
    "a resolution on the number of co-opted members leaves the panel with twenty members at most",
)
.under(&[PRSRA_2011.schedule("6", "4(4)(c)"), PRSRA_2011.schedule("6", "13(4)(c)")])
.in_force(SCHEDULE_6)
.confidence_is(Confidence::Inferred);

/// The members a panel is to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Complement {
    /// Appointed members.
    pub appointed: u16,
    /// Co-opted members.
    pub co_opted: u16,
}

impl Complement {
    /// All of them.
    #[must_use]
    pub const fn total(self) -> u16 {
        self.appointed.saturating_add(self.co_opted)
    }
}

impl fmt::Display for Complement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} appointed and {} co-opted members", self.appointed, self.co_opted)
    }
}

/// Whether a panel may resolve to have so many co-opted members, and the panel it then is.
///
/// # Errors
/// [`Refusal::ConditionUnmet`] with the first of [`MORE_THAN_TWO`], [`AT_MOST_TWENTY`] and
/// [`AGREED_BY_SECRETARY_OF_STATE`] that fails; and where no panel is law.
pub fn may_resolve(
    place: Place,
    councils: Councils,
    co_opted: u16,
    agreed: bool,
    law_on: NaiveDate,
) -> Result<Complement, Refusal> {
    MORE_THAN_TWO.check_force(place, law_on)?;
    let full = Complement { appointed: councils.appointed_members(), co_opted };
    let met = [
        (&MORE_THAN_TWO, co_opted > TWO),
        (&AT_MOST_TWENTY, full.total() <= TWENTY),
        (&AGREED_BY_SECRETARY_OF_STATE, agreed),
    ];
    match met.into_iter().find(|(_, met)| !met) {
        Some((rule, _)) => Err(Refusal::ConditionUnmet(rule)),
        None => Ok(full),
    }
}

/// A panel's resolution on co-opted members: the number it specifies, lawful or not. Serialised as that number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Resolution(pub u16);

facts! {
    /// How many members a panel has in post.
    pub struct NumbersFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Councils it covers.
        pub councils: Fact<Councils>,
        /// Appointed members in post.
        pub appointed: Fact<Members>,
        /// Co-opted members in post.
        pub co_opted: Fact<Members>,
        /// The panel's resolution on co-opted members; `Known(None)` if it has passed none.
        pub resolution: Fact<Option<Resolution>>,
        /// Whether the Secretary of State agreed to that number.
        pub agreed: Fact<bool>,
    }
}

listed! {
    /// How a panel's numbers differ from those it is to have.
    pub enum NumberFault {
        /// An appointed seat is vacant.
        AppointedShort = "appointed-short",
        /// More appointed members than seats.
        AppointedOver = "appointed-over",
        /// A co-opted seat is vacant.
        CoOptedShort = "co-opted-short",
        /// More co-opted members than seats.
        CoOptedOver = "co-opted-over",
    }
}

impl NumberFault {
    /// Whether it is only a vacancy, in spite of which proceedings stand.
    #[must_use]
    pub const fn is_vacancy(self) -> bool {
        matches!(self, Self::AppointedShort | Self::CoOptedShort)
    }
}

/// The members a panel is to have, and how those in post differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Numbers {
    /// What the law gives the panel.
    pub complement: Complement,
    /// How those in post differ; nothing if they do not.
    pub faults: Set<NumberFault>,
}

impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.complement)?;
        if self.faults.is_empty() { f.write_str(", all in post") } else { write!(f, ": {}", self.faults) }
    }
}

impl Outcome for Numbers {
    fn standing(&self) -> Standing {
        if self.faults.is_empty() {
            Standing::Met
        } else if self.faults.iter().all(NumberFault::is_vacancy) {
            Standing::Warning
        } else {
            Standing::NotMet
        }
    }
}

impl NumbersFacts {
    /// The co-opted members the panel is to have: those of its resolution, if that meets the three conditions.
    fn co_opted_seats<R: Reasons>(&self, weigh: &mut Weigh<'_, R>) -> Answer<Read<u16>> {
        let number = self.resolution().map(|resolution| resolution.map(|Resolution(number)| number));
        let agreed = self.agreed().is(|agreed| *agreed);
        let valid = match number {
            Read::Known(None) => Truth::NotMet,
            // Not even the smallest resolution helps a panel that has no room for three, or no agreement.
            Read::Unknown(_) => number.is(|_| true) & self.leaves_room_for(TWO.saturating_add(1)) & agreed,
            Read::Known(Some(number)) => {
                weigh.test(&MORE_THAN_TWO, (number > TWO).into())?
                    & weigh.test(&AT_MOST_TWENTY, self.leaves_room_for(number))?
                    & weigh.test(&AGREED_BY_SECRETARY_OF_STATE, agreed)?
            }
        };
        Ok(match valid.holds() {
            Ok(true) => number.map(|number| number.unwrap_or(TWO)),
            Ok(false) => Read::Known(TWO),
            Err(open) => Read::Unknown(open.needs()),
        })
    }

    /// Whether so many co-opted members make twenty members at most.
    fn leaves_room_for(&self, co_opted: u16) -> Truth {
        if co_opted > TWENTY.saturating_sub(TEN) {
            // Too many even beside ten, however many councils there are.
            return Truth::NotMet;
        }
        self.councils().is(|councils| councils.appointed_members().saturating_add(co_opted) <= TWENTY)
    }
}

/// Whether a panel has the members it is to have. (PRSRA 2011 Sch. 6 paras 4, 13.)
impl Question for NumbersFacts {
    type Outcome = Numbers;

    const RULE: &'static Rule = &NUMBERS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Numbers> {
        let place = self.area().map(|area| area.place());
        let (appointed_rule, co_opted_rule) = match place.needed()? {
            Place::Wales => (&APPOINTED_WALES, &CO_OPTED_WALES),
            _ => (&APPOINTED_ENGLAND, &CO_OPTED_ENGLAND),
        };
        let mut weigh = Weigh::new(law_on, place, reasons);
        let in_post = |members: Read<&Members>| members.map(|members| members.0);
        let appointed =
            self.councils().map(|councils| councils.appointed_members()).zip(in_post(self.appointed()));
        weigh.test(appointed_rule, appointed.is(|(seats, members)| seats == members))?;
        let co_opted = self.co_opted_seats(&mut weigh)?.zip(in_post(self.co_opted()));
        weigh.test(co_opted_rule, co_opted.is(|(seats, members)| seats == members))?;
        let ((appointed_seats, appointed), (co_opted_seats, co_opted)) = appointed.zip(co_opted).needed()?;
        let faults = [
            (NumberFault::AppointedShort, appointed < appointed_seats),
            (NumberFault::AppointedOver, appointed > appointed_seats),
            (NumberFault::CoOptedShort, co_opted < co_opted_seats),
            (NumberFault::CoOptedOver, co_opted > co_opted_seats),
        ];
        let faults: Set<_> = faults.into_iter().filter(|(_, there)| *there).map(|(fault, _)| fault).collect();
        weigh.test(&NUMBERS, faults.is_empty().into())?;
        let complement = Complement { appointed: appointed_seats, co_opted: co_opted_seats };
        Ok(Numbers { complement, faults })
    }
}
