//! What a politically restricted person may not do. (SI 1990/851, read into every restricted contract.)
//!
//! The list is closed: announce a candidacy for certain bodies, be an agent for such a candidate, hold party office
//! that manages or speaks for the party, canvass, speak to the public and publish for a party. All else is free: to
//! belong to a party, to vote, to give, to hold and voice a private opinion. So "all staff are barred from any
//! political activity" is not the law. The terms bind on and off duty (reg. 3(2)). A breach is a breach of contract,
//! not an offence.
//!
//! Edge cases: no commissioner's election is on the candidacy list, nor a parish's, but a combined-authority mayor is
//! a member of a listed body; the Scottish Parliament is listed for posts in England alone; a poster at home or on
//! the car lifts the publishing term only, and official duties lift speaking and publishing only.
//!
//! A political party here leaves out an organisation concerned only with a state outside the European Union (reg. 2):
//! do not give such an organisation as a party.

mod terms;

use core::fmt;

use chrono::NaiveDate;

use super::Role;
use super::restriction::{self, BODY_STAFF, LONDON_DEPUTY_CANDIDACY, Part, RestrictionStatus};
use crate::area::Area;
use crate::law::{POLITICAL_RESTRICTIONS_1990, Place, Provision, Rule};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Unsettled, Weigh, facts};

pub(super) use terms::SINCE_1990;
pub use terms::*;

listed! {
    /// Something a person does in politics. Those after [`Publish`](Self::Publish) are on no list.
    pub enum Act {
        /// Announce, or cause, authorise or permit another to announce, that one is or means to be a candidate.
        AnnounceCandidacy = "announce-candidacy",
        /// Be a candidate's election agent or sub-agent.
        ActAsElectionAgent = "act-as-election-agent",
        /// Be an officer of a party or branch, or sit on its committee or sub-committee.
        HoldPartyOffice = "hold-party-office",
        /// Canvass for a party, which canvassing for a party's candidate also is.
        CanvassForParty = "canvass-for-party",
        /// Canvass for a candidate as a person, such as an independent.
        CanvassForCandidate = "canvass-for-candidate",
        /// Speak, or give an interview.
        Speak = "speak",
        /// Publish a work, or cause, authorise or permit another to publish it.
        Publish = "publish",
        /// Belong to a party.
        BelongToParty = "belong-to-party",
        /// Vote.
        Vote = "vote",
        /// Give money to a party or candidate.
        Donate = "donate",
        /// Hold an opinion, and voice it in private.
        PrivateOpinion = "private-opinion",
        /// Attend a party's meeting.
        AttendPartyMeeting = "attend-party-meeting",
        /// Work for a trade union without a party aim.
        TradeUnionWork = "trade-union-work",
    }
}

impl Act {
    /// Paragraphs 4 to 8, the party terms.
    const fn is_party_activity(self) -> bool {
        matches!(
            self,
            Self::HoldPartyOffice
                | Self::CanvassForParty
                | Self::CanvassForCandidate
                | Self::Speak
                | Self::Publish
        )
    }
}

facts! {
    /// What somebody did or means to do. Only the facts that the act turns on are needed.
    pub struct ActivityFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What the person is to the body that governs it.
        pub role: Fact<Role>,
        /// The act.
        pub act: Fact<Act>,
        /// Candidacy, agency, canvassing for a candidate: what the election is to.
        pub body: Fact<ElectedBody>,
        /// Party office: its duties would be likely to require taking part in general management of the party or branch.
        pub management: Fact<bool>,
        /// Party office: its duties would be likely to require acting for the party or branch in dealings with people
        /// who are not members of it, nor of a party associated with it.
        pub outside_dealings: Fact<bool>,
        /// Speaking, publishing: it is to the public or a section of it. So is an interview that the speaker knows is
        /// likely to lead to publication of what is said.
        pub to_the_public: Fact<bool>,
        /// Speaking, publishing: it appears intended to affect public support for a political party.
        pub party_aim: Fact<bool>,
        /// Publishing: the person wrote or made the work, alone or with others, or edited the work or collection.
        pub own_work: Fact<bool>,
        /// Publishing: it is a poster or other document shown on the person's dwelling, or on a vehicle or article
        /// the person uses.
        pub own_display: Fact<bool>,
        /// Speaking, publishing: it was necessary for the proper performance of the person's official duties.
        pub official_duty: Fact<bool>,
    }
}

/// Whether the terms allow an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Activity {
    /// No term forbids it.
    Permitted,
    /// This term forbids it: doing it is a breach of contract.
    Prohibited(Provision),
    /// A council's or combined authority's officer: it turns on whether the post is one that LGHA 1989 s. 2 catches.
    OrdinaryRules,
    /// There is no such post where that body governs.
    NotApplicable,
}

impl fmt::Display for Activity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Permitted => f.write_str("no term forbids it"),
            Self::Prohibited(provision) => {
                write!(f, "forbidden by {provision}: a breach of contract, not an offence")
            }
            Self::OrdinaryRules => f.write_str("it turns on the ordinary rules for council officers"),
            Self::NotApplicable => {
                f.write_str("there is no such post under the body that governs the area that day")
            }
        }
    }
}

impl Outcome for Activity {
    fn standing(&self) -> Standing {
        match self {
            Self::Permitted => Standing::Met,
            Self::Prohibited(_) => Standing::NotMet,
            Self::OrdinaryRules => Standing::Stated,
            Self::NotApplicable => Standing::NotApplicable,
        }
    }
}

/// Whether somebody's contract forbids an act. (SI 1990/851 reg. 3 and Schedule.)
impl Question for ActivityFacts {
    type Outcome = Activity;

    const RULE: &'static Rule = &TERMS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Activity> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&BODY_STAFF)?;
        let (area, role) = self.area().zip(self.role()).needed()?;
        let place = area.place();
        match restriction::status(&mut weigh, *area, *role, law_on) {
            Ok(RestrictionStatus::NotApplicable) => Ok(Activity::NotApplicable),
            Ok(RestrictionStatus::OrdinaryRules) => Ok(Activity::OrdinaryRules),
            Ok(
                RestrictionStatus::NotRestricted | RestrictionStatus::PartlyRestricted(Part::CouncilsOnly),
            ) => {
                weigh.test(&TERMS, Truth::NotMet)?;
                Ok(Activity::Permitted)
            }
            Ok(RestrictionStatus::PartlyRestricted(part)) => {
                self.bound(&mut weigh, Some(part), place, law_on)
            }
            Ok(RestrictionStatus::Restricted) => self.bound(&mut weigh, None, place, law_on),
            // What the terms would allow is free on either reading; what they would forbid is as open as the status.
            Err(Unsettled::NoRule(gap)) => match self.under_terms(&mut weigh, None, place, law_on)? {
                Activity::Prohibited(_) => Err(Unsettled::NoRule(gap)),
                free => Ok(free),
            },
            Err(open) => Err(open),
        }
    }
}

impl ActivityFacts {
    /// The answer for a person whom the terms bind, all of them or, for London's deputy mayor, a part.
    fn bound<R: Reasons>(
        &self,
        weigh: &mut Weigh<'_, R>,
        part: Option<Part>,
        place: Place,
        law_on: NaiveDate,
    ) -> Answer<Activity> {
        weigh.test(&TERMS, Truth::Met)?;
        weigh.test(&AT_ALL_TIMES, Truth::Met)?;
        let answer = self.under_terms(weigh, part, place, law_on)?;
        if matches!(answer, Activity::Prohibited(_)) {
            weigh.test(&BREACH_OF_CONTRACT, Truth::Met)?;
        }
        Ok(answer)
    }

    /// What the terms say of the act, if they bind.
    fn under_terms<R: Reasons>(
        &self,
        weigh: &mut Weigh<'_, R>,
        part: Option<Part>,
        place: Place,
        law_on: NaiveDate,
    ) -> Answer<Activity> {
        let listed = self.body().is(|body| body.is_listed(place, law_on));
        // With the party terms off, a body on no list leaves no act that could be forbidden.
        if part.is_some() && self.act.is_unknown() {
            if listed == Truth::NotMet {
                return Ok(Activity::Permitted);
            }
            self.act().zip(self.body()).needed()?;
        }
        let act = *self.act().needed()?;
        if part.is_some() && act.is_party_activity() {
            return Ok(Activity::Permitted);
        }
        let council_off = part == Some(Part::ParliamentaryCandidacy);
        let (rule, truth) = match act {
            Act::AnnounceCandidacy => {
                let freed = self.body().is(|body| council_off && body.is_local());
                if freed == Truth::Met {
                    weigh.test(&LONDON_DEPUTY_CANDIDACY, Truth::Met)?;
                }
                (&ANNOUNCE, listed & !freed)
            }
            Act::ActAsElectionAgent => {
                if self.body().is(|body| council_off && body.is_local()) == Truth::Met {
                    return Err(Unsettled::NoRule(&LONDON_DEPUTY_AS_AGENT));
                }
                (&AGENT, listed)
            }
            Act::HoldPartyOffice => {
                (&PARTY_OFFICE, self.management().is(|yes| *yes) | self.outside_dealings().is(|yes| *yes))
            }
            Act::CanvassForParty => (&CANVASS, Truth::Met),
            Act::CanvassForCandidate => (&CANVASS, listed),
            Act::Speak => (&SPEAK, self.for_a_party(weigh)? & self.to_the_public().is(|yes| *yes)),
            Act::Publish => (&PUBLISH, self.for_a_party(weigh)? & self.published(weigh)?),
            Act::BelongToParty
            | Act::Vote
            | Act::Donate
            | Act::PrivateOpinion
            | Act::AttendPartyMeeting
            | Act::TradeUnionWork => {
                weigh.test(&ONLY_LISTED, Truth::Met)?;
                return Ok(Activity::Permitted);
            }
        };
        if let Some(body) = self.body.known().filter(|body| body.is_listed(place, law_on))
            && matches!(act, Act::AnnounceCandidacy | Act::ActAsElectionAgent | Act::CanvassForCandidate)
            && let Some(limb) = body.listed_by()
        {
            weigh.test(limb, Truth::Met)?;
        }
        if !weigh.test(rule, truth)?.holds()? {
            return Ok(Activity::Permitted);
        }
        // Every term's first provision is its paragraph.
        let paragraph = rule.provisions().first().copied().unwrap_or(POLITICAL_RESTRICTIONS_1990.whole());
        Ok(Activity::Prohibited(paragraph))
    }

    /// Paragraphs 6 and 7 with reg. 4, less paragraph 8.
    fn for_a_party<R: Reasons>(&self, weigh: &mut Weigh<'_, R>) -> Answer<Truth> {
        let aim = weigh.test(&PARTY_AIM, self.party_aim().judged(&APPARENT_AIM, |yes| *yes))?;
        let duty = weigh.test(&OFFICIAL_DUTIES, self.official_duty().is(|yes| *yes))?;
        Ok(aim & !duty)
    }

    /// Paragraph 7(1) and (2): one's own work, to the public, and not on one's own wall.
    fn published<R: Reasons>(&self, weigh: &mut Weigh<'_, R>) -> Answer<Truth> {
        let public = weigh.test(&TO_THE_PUBLIC, self.to_the_public().is(|yes| *yes))?;
        let display = weigh.test(&OWN_DISPLAY, self.own_display().is(|yes| *yes))?;
        Ok(self.own_work().is(|yes| *yes) & public & !display)
    }
}
