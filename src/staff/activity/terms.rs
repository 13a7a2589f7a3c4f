//! The terms read into restricted contracts, the candidacies they list, and their exceptions.

use chrono::NaiveDate;

use crate::law::{
    Actor, Confidence, Extent, LGHA_1989, POLITICAL_RESTRICTIONS_1990, Place, Rule, SI_1999_715,
    SI_1999_1665, Span, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Gap, Judgement};

listed! {
    /// What an election is to.
    pub enum ElectedBody {
        /// The House of Commons.
        HouseOfCommons = "house-of-commons",
        /// The Scottish Parliament.
        ScottishParliament = "scottish-parliament",
        /// Senedd Cymru, to which the text still gives its names of 1999.
        Senedd = "senedd",
        /// The European Parliament: still printed, though the United Kingdom no longer elects to it.
        EuropeanParliament = "european-parliament",
        /// A local authority in the sense of LGHA 1989 s. 21(1) or (2), such as a county, district or borough council.
        LocalAuthority = "local-authority",
        /// The office of mayor of a combined authority or combined county authority.
        CombinedAuthorityMayoralty = "combined-authority-mayoralty",
        /// The office of police and crime commissioner.
        PoliceAndCrimeCommissioner = "police-and-crime-commissioner",
        /// A parish or community council.
        ParishOrCommunityCouncil = "parish-or-community-council",
        /// The London Assembly, or the office of Mayor of London.
        GreaterLondonAuthority = "greater-london-authority",
        /// The Northern Ireland Assembly.
        NorthernIrelandAssembly = "northern-ireland-assembly",
    }
}

/// The Regulations began on 1 May 1990.
pub(in crate::staff) static SINCE_1990: &[Span] =
    &[Span::since(ymd(1990, 5, 1), POLITICAL_RESTRICTIONS_1990.regulation("1"))];
const FOR_ENGLAND: Span =
    Span::since(ymd(1999, 4, 1), SI_1999_715.regulation("1")).within(Extent::ALL_ENGLAND);
const FOR_WALES: Span = Span::since(ymd(1999, 7, 7), SI_1999_1665.regulation("1")).within(Extent::WALES);

macro_rules! terms {
    ($($rule:ident = $id:literal, $at:literal, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::prohibition($id, Actor::Staff, $statement)
                .under(&[POLITICAL_RESTRICTIONS_1990.only_schedule($at)])
                .in_force(SINCE_1990);
        )+
    };
}

terms! {
    ANNOUNCE = "staff.terms-announce", "1", "not to announce, or let another announce, a candidacy for a listed body";
    AGENT = "staff.terms-agent", "3", "not to be election agent or sub-agent for a candidate for a listed body";
    PARTY_OFFICE = "staff.terms-party-office", "4",
        "not to hold party office likely to require general management or dealings with outsiders";
    CANVASS = "staff.terms-canvass", "5", "not to canvass for a party or for a candidate for a listed body";
    SPEAK = "staff.terms-speak", "6", "not to speak to the public with apparent intention of affecting support for a party";
    PUBLISH = "staff.terms-publish", "7(1)",
        "not to publish one's own or edited work that appears intended to affect public support for a party";
}

macro_rules! candidacies {
    ($($rule:ident = $id:literal, $at:literal, $spans:expr, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::condition($id, Actor::Staff, $statement)
                .under(&[POLITICAL_RESTRICTIONS_1990.only_schedule($at)])
                .in_force($spans);
        )+
    };
}

candidacies! {
    CANDIDACY_COMMONS = "staff.terms-candidacy-commons", "1(a)", SINCE_1990, "the House of Commons is on the list";
    CANDIDACY_SCOTLAND = "staff.terms-candidacy-scotland", "1(aa)", &[FOR_ENGLAND],
        "the Scottish Parliament is on the list, for posts in England";
    CANDIDACY_SENEDD = "staff.terms-candidacy-senedd", "1(ab)", &[FOR_ENGLAND, FOR_WALES],
        "the Welsh assembly, now the Senedd, is on the list";
    CANDIDACY_EUROPE = "staff.terms-candidacy-europe", "1(b)", SINCE_1990, "the European Parliament is on the list";
    CANDIDACY_COUNCIL = "staff.terms-candidacy-council", "1(c)", SINCE_1990, "local authorities are on the list";
}

/// A combined authority is a listed local authority, and its mayor a member of it.
// Combined authorities have been in section 21(1) since before there were commissioners.
pub static CANDIDACY_MAYORALTY: Rule = Rule::condition(
    "staff.terms-candidacy-mayoralty",
    Actor::Staff,
    "the mayor is a member of the combined authority, which is a local authority on the list",
)
.under(&[
    POLITICAL_RESTRICTIONS_1990.only_schedule("1(c)"),
    LGHA_1989.section("21(1)(jb)"),
    LGHA_1989.section("21(1)(jba)"),
])
.in_force(SINCE_1990)
.confidence_is(Confidence::Inferred);

/// The terms are read into every restricted contract.
pub static TERMS: Rule = Rule::prohibition(
    "staff.terms",
    Actor::Staff,
    "the terms of the Schedule are read into the contract of every holder of a restricted post",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(1)"), LGHA_1989.section("1(5)")])
.in_force(SINCE_1990);

/// On and off duty.
pub static AT_ALL_TIMES: Rule = Rule::condition(
    "staff.terms-at-all-times",
    Actor::Staff,
    "the terms bind at all times while the post is held, on duty and off",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(2)")])
.in_force(SINCE_1990);

/// What is not on the list is free.
pub static ONLY_LISTED: Rule = Rule::immunity(
    "staff.terms-only-listed",
    Actor::Staff,
    "what the Schedule does not list, such as membership of a party or a private opinion, is free",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("3(1)")])
.in_force(SINCE_1990)
.confidence_is(Confidence::Inferred);

/// The sanction.
pub static BREACH_OF_CONTRACT: Rule = Rule::condition(
    "staff.terms-breach-of-contract",
    Actor::Staff,
    "doing what a term forbids is a breach of contract, and no offence",
)
.under(&[LGHA_1989.section("1(5)")])
.in_force(SINCE_1990)
.confidence_is(Confidence::Inferred);

/// What to look at under Part II.
pub static PARTY_AIM: Rule = Rule::condition(
    "staff.terms-party-aim",
    Actor::Staff,
    "for speaking and publishing, regard is had to references to parties, to views identifiable as one party's, and to the aim of a campaign",
)
.under(&[POLITICAL_RESTRICTIONS_1990.regulation("4")])
.in_force(SINCE_1990);

/// Publishing to nobody in particular is not caught.
pub static TO_THE_PUBLIC: Rule = Rule::condition(
    "staff.terms-to-the-public",
    Actor::Staff,
    "the publishing term reaches only publication to the public or a section of it",
)
.under(&[POLITICAL_RESTRICTIONS_1990.only_schedule("7(2)")])
.in_force(SINCE_1990);

/// The poster at home.
pub static OWN_DISPLAY: Rule = Rule::immunity(
    "staff.terms-own-display",
    Actor::Staff,
    "the publishing term does not reach a poster or document shown on one's dwelling, or on a vehicle or article one uses",
)
.under(&[POLITICAL_RESTRICTIONS_1990.only_schedule("7(2)")])
.in_force(SINCE_1990);

/// Doing one's job.
pub static OFFICIAL_DUTIES: Rule = Rule::immunity(
    "staff.terms-official-duties",
    Actor::Staff,
    "the speaking and publishing terms do not reach what is necessary for the proper performance of official duties",
)
.under(&[POLITICAL_RESTRICTIONS_1990.only_schedule("8")])
.in_force(SINCE_1990);

/// The look of the thing: by an objective reader, in the first place the employer.
pub static APPARENT_AIM: Judgement = Judgement::new(
    "does what was said or published appear intended to affect public support for a political party?",
    Actor::Commissioner,
);

/// London's deputy mayor as agent for a council candidate.
pub static LONDON_DEPUTY_AS_AGENT: Gap = Gap {
    statement: "whether London's deputy mayor may be agent for a candidate for a council, now that paragraph 1(c) does not bind the deputy mayor",
    readings: &[
        "paragraph 3 follows paragraph 1 as it applies to the person, so councils drop out of both",
        "paragraph 3 still binds, and a council is still a body mentioned in paragraph 1",
    ],
    provisions: &[
        POLITICAL_RESTRICTIONS_1990.regulation("3(3)"),
        POLITICAL_RESTRICTIONS_1990.only_schedule("3"),
    ],
};

impl ElectedBody {
    /// The rule that puts the body on the candidacy list, if it is or has been on it.
    #[must_use]
    pub const fn listed_by(self) -> Option<&'static Rule> {
        match self {
            Self::HouseOfCommons => Some(&CANDIDACY_COMMONS),
            Self::ScottishParliament => Some(&CANDIDACY_SCOTLAND),
            Self::Senedd => Some(&CANDIDACY_SENEDD),
            Self::EuropeanParliament => Some(&CANDIDACY_EUROPE),
            Self::LocalAuthority => Some(&CANDIDACY_COUNCIL),
            Self::CombinedAuthorityMayoralty => Some(&CANDIDACY_MAYORALTY),
            Self::PoliceAndCrimeCommissioner
            | Self::ParishOrCommunityCouncil
            | Self::GreaterLondonAuthority
            | Self::NorthernIrelandAssembly => None,
        }
    }

    /// Whether the body is on the candidacy list for a post in a place on a day.
    #[must_use]
    pub fn is_listed(self, place: Place, on: NaiveDate) -> bool {
        self.listed_by().is_some_and(|rule| rule.is_law(place, on))
    }

    /// Listed as a local authority, by paragraph 1(c).
    pub(super) const fn is_local(self) -> bool {
        matches!(self, Self::LocalAuthority | Self::CombinedAuthorityMayoralty)
    }
}
