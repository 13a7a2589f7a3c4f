//! Who may sit on a panel. (PRSRA 2011 Sch. 6 paras 21 to 23.)
//!
//! The commissioner may not be a member at all. All other bars reach co-opted members only: an appointed
//! councillor may be a member of Parliament. A member of a council in the area may be co-opted only beside two
//! co-opted members who are not. The list of bars is closed: constables in service, former officers, staff of
//! another force, peers and other areas' deputies are not on it ([`Role::bar`]). Law from 25 April 2012, outside
//! London; on fire and rescue staff from 3 April 2017, where the commissioner is the fire and rescue authority.
//!
//! `READING:` paragraph 23 speaks of a panel that has two co-opted members, or three or more. A council member who is
//! the only one so far counts here as one of the two that a panel is to have at least; on the other reading the
//! paragraph is silent until there is a second.

use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::co_option::UNANIMITY;
use super::unless_mayors;
use super::voting::SCHEDULE_6;
use crate::area::{Area, Body};
use crate::law::{Actor, PRSRA_2011, Rule, Span, commenced};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

/// From 3 April 2017, where the panel has functions over a fire and rescue authority.
static FIRE: &[Span] = &[commenced::APR_2017];
listed! {
    /// What a person is, as far as a seat on a panel can turn on it. "The area" is the panel's police area.
    pub enum Role {
        /// The area's commissioner.
        Commissioner = "commissioner",
        /// On the staff of the area's commissioner, the deputy included.
        CommissionersStaff = "commissioners-staff",
        /// Civilian staff of the area's force.
        ForceCivilianStaff = "force-civilian-staff",
        /// Member of Parliament.
        MemberOfParliament = "member-of-parliament",
        /// Member of the Senedd, which paragraph 22 still calls the National Assembly for Wales.
        MemberOfSenedd = "member-of-senedd",
        /// Member of the Scottish Parliament.
        MemberOfScottishParliament = "member-of-scottish-parliament",
        /// Member of the European Parliament. The bar is still printed.
        MemberOfEuropeanParliament = "member-of-european-parliament",
        /// Staff of the fire and rescue authority that the panel has functions over.
        FireAuthorityStaff = "fire-authority-staff",
        /// Fire staff transferred to the chief constable, or appointed by the chief constable, under section 4I
        /// of the Fire and Rescue Services Act 2004, while an order under section 4H is in force.
        TransferredFireStaff = "transferred-fire-staff",
        /// Member of a council that the area covers.
        CouncilMember = "council-member",
        /// Constable in service. No bar.
        Constable = "constable",
        /// Former police officer. No bar.
        FormerOfficer = "former-officer",
        /// Staff of another force. No bar.
        OtherForcesStaff = "other-forces-staff",
        /// Member of the House of Lords. No bar.
        Peer = "peer",
        /// Deputy commissioner of another area. No bar.
        OtherAreasDeputy = "other-areas-deputy",
    }
}

listed! {
    /// Why somebody may not sit, or may not be co-opted.
    pub enum Bar {
        /// The commissioner.
        Commissioner = "commissioner",
        /// Staff of the commissioner.
        CommissionersStaff = "commissioners-staff",
        /// Civilian staff of the force.
        ForceCivilianStaff = "force-civilian-staff",
        /// Member of Parliament.
        MemberOfParliament = "member-of-parliament",
        /// Member of the Senedd.
        MemberOfSenedd = "member-of-senedd",
        /// Member of the Scottish Parliament.
        MemberOfScottishParliament = "member-of-scottish-parliament",
        /// Member of the European Parliament.
        MemberOfEuropeanParliament = "member-of-european-parliament",
        /// Staff of the fire and rescue authority.
        FireAuthorityStaff = "fire-authority-staff",
        /// Fire staff of the chief constable.
        TransferredFireStaff = "transferred-fire-staff",
        /// A council member among two co-opted members or fewer.
        CouncilMemberOfTwo = "council-member-of-two",
        /// A council member among three or more, not two of whom are no council members.
        CouncilMemberOfMore = "council-member-of-more",
        /// A council member to whose co-option not every member agreed.
        NotUnanimous = "not-unanimous",
    }
}

/// Reasons why somebody may not sit, or may not be co-opted.
pub type Bars = Set<Bar>;

macro_rules! bar_rules {
    ($($rule:ident = $bar:ident, $id:literal, $at:literal, $spans:expr, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::prohibition($id, Actor::Panel, $statement)
                .under(&[PRSRA_2011.schedule("6", $at)])
                .in_force($spans);
        )+

        impl Bar {
            /// The rule that bars.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self {
                    Self::NotUnanimous => &UNANIMITY,
                    $(Self::$bar => &$rule,)+
                }
            }
        }
    };
}

bar_rules! {
    NO_COMMISSIONER = Commissioner, "panel.no-commissioner", "21", SCHEDULE_6,
        "the area's commissioner may not be a member of its panel";
    NO_COMMISSIONERS_STAFF = CommissionersStaff, "panel.no-commissioners-staff", "22(1)(a)", SCHEDULE_6,
        "the commissioner's staff may not be co-opted";
    NO_FORCE_STAFF = ForceCivilianStaff, "panel.no-force-staff", "22(1)(b)", SCHEDULE_6,
        "civilian staff of the area's force may not be co-opted";
    NO_MP = MemberOfParliament, "panel.no-mp", "22(1)(c)", SCHEDULE_6,
        "a member of Parliament may not be co-opted";
    NO_MS = MemberOfSenedd, "panel.no-ms", "22(1)(d)", SCHEDULE_6,
        "a member of the Senedd may not be co-opted";
    NO_MSP = MemberOfScottishParliament, "panel.no-msp", "22(1)(e)", SCHEDULE_6,
        "a member of the Scottish Parliament may not be co-opted";
    NO_MEP = MemberOfEuropeanParliament, "panel.no-mep", "22(1)(f)", SCHEDULE_6,
        "a member of the European Parliament may not be co-opted";
    NO_FIRE_STAFF = FireAuthorityStaff, "panel.no-fire-staff", "22(3)(a)", FIRE,
        "staff of the fire and rescue authority may not be co-opted to a panel with functions over it";
    NO_TRANSFERRED_FIRE_STAFF = TransferredFireStaff, "panel.no-transferred-fire-staff", "22(3)(b)", FIRE,
        "fire staff transferred to or appointed by the chief constable may not be co-opted to such a panel";
    NO_COUNCIL_MEMBER_OF_TWO = CouncilMemberOfTwo, "panel.no-council-member-of-two", "23(1)", SCHEDULE_6,
        "neither of two co-opted members may be a member of a council in the area";
    TWO_WHO_ARE_NO_COUNCIL_MEMBERS = CouncilMemberOfMore, "panel.two-who-are-no-council-members", "23(2)", SCHEDULE_6,
        "of three or more co-opted members, a council member may be one only beside two who are not";
}

impl Role {
    /// The bar that the role raises by itself. A council member's turns on the other co-opted members instead.
    #[must_use]
    pub const fn bar(self) -> Option<Bar> {
        match self {
            Self::Commissioner => Some(Bar::Commissioner),
            Self::CommissionersStaff => Some(Bar::CommissionersStaff),
            Self::ForceCivilianStaff => Some(Bar::ForceCivilianStaff),
            Self::MemberOfParliament => Some(Bar::MemberOfParliament),
            Self::MemberOfSenedd => Some(Bar::MemberOfSenedd),
            Self::MemberOfScottishParliament => Some(Bar::MemberOfScottishParliament),
            Self::MemberOfEuropeanParliament => Some(Bar::MemberOfEuropeanParliament),
            Self::FireAuthorityStaff => Some(Bar::FireAuthorityStaff),
            Self::TransferredFireStaff => Some(Bar::TransferredFireStaff),
            Self::CouncilMember
            | Self::Constable
            | Self::FormerOfficer
            | Self::OtherForcesStaff
            | Self::Peer
            | Self::OtherAreasDeputy => None,
        }
    }
}

listed! {
    /// How a member came to the panel.
    pub enum Seat {
        /// Appointed: by a council in England, by the Secretary of State in Wales.
        Appointed = "appointed",
        /// Co-opted by the panel.
        CoOpted = "co-opted",
    }
}

/// A member of a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct Member {
    /// Appointed or co-opted.
    pub seat: Seat,
    /// Everything on the list that the person is.
    pub roles: Set<Role>,
}

impl Member {
    fn is(&self, role: Role) -> bool {
        self.roles.contains(role)
    }

    /// The bars that the member's own roles raise. Only the commissioner's reaches an appointed member.
    fn barred(&self, bar: Bar) -> bool {
        (self.seat == Seat::CoOpted || bar == Bar::Commissioner)
            && self.roles.iter().any(|role| role.bar() == Some(bar))
    }
}

facts! {
    /// Who sits on a panel.
    pub struct RosterFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Its members in post.
        pub members: Fact<Vec<Member>>,
    }
}

/// Whether everybody on the panel may be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Roster {
    /// Nobody is barred.
    Lawful,
    /// Somebody is, for these reasons.
    Breaches(Bars),
}

impl From<Bars> for Roster {
    fn from(bars: Bars) -> Self {
        if bars.is_empty() { Self::Lawful } else { Self::Breaches(bars) }
    }
}

impl fmt::Display for Roster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lawful => f.write_str("every member may sit"),
            Self::Breaches(bars) => write!(f, "on the panel in spite of a bar: {bars}"),
        }
    }
}

impl Outcome for Roster {
    fn standing(&self) -> Standing {
        match self {
            Self::Lawful => Standing::Met,
            Self::Breaches(_) => Standing::NotMet,
        }
    }
}

/// Whether the fire bars and duties reach the panel: its commissioner is the fire and rescue authority that day.
pub(super) fn is_fire_panel(area: Area, law_on: NaiveDate) -> bool {
    area.body_on(law_on) == Ok(Body::FireCommissioner)
}

/// The bars that a role can raise in an area on a day.
pub(super) fn role_bars(area: Area, law_on: NaiveDate) -> impl Iterator<Item = Bar> {
    let fire = is_fire_panel(area, law_on);
    Role::ALL
        .iter()
        .filter_map(|role| role.bar())
        .filter(move |bar| fire || !matches!(bar, Bar::FireAuthorityStaff | Bar::TransferredFireStaff))
}

/// The bar of paragraph 23, by how many co-opted members are members of a council in the area and how many not.
pub(super) const fn council_bar(council_members: usize, others: usize) -> Option<Bar> {
    match (council_members, others) {
        (0, _) | (_, 2..) => None,
        // Two co-opted members, or the first of them.
        (1, _) | (2, 0) => Some(Bar::CouncilMemberOfTwo),
        _ => Some(Bar::CouncilMemberOfMore),
    }
}

/// Whether everybody on a panel may be there. (PRSRA 2011 Sch. 6 paras 21 to 23.)
impl Question for RosterFacts {
    type Outcome = Roster;

    const RULE: &'static Rule = &NO_COMMISSIONER;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Roster> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&NO_COMMISSIONER)?;
        let area = *self.area().needed()?;
        unless_mayors(area, law_on)?;
        let mut bars = Bars::EMPTY;
        for bar in role_bars(area, law_on) {
            let none = self.members().is(|members| !members.iter().any(|member| member.barred(bar)));
            if !weigh.test(bar.rule(), none)?.holds()? {
                bars.insert(bar);
            }
        }
        let members = self.members().needed()?;
        let co_opted = || members.iter().filter(|member| member.seat == Seat::CoOpted);
        let council_members = co_opted().filter(|member| member.is(Role::CouncilMember)).count();
        let others = co_opted().count().saturating_sub(council_members);
        let barred = council_bar(council_members, others);
        weigh.test(&NO_COUNCIL_MEMBER_OF_TWO, (barred != Some(Bar::CouncilMemberOfTwo)).into())?;
        weigh.test(&TWO_WHO_ARE_NO_COUNCIL_MEMBERS, (barred != Some(Bar::CouncilMemberOfMore)).into())?;
        if let Some(bar) = barred {
            bars.insert(bar);
        }
        Ok(bars.into())
    }
}
