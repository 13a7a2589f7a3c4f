//! How the winner is found: the supplementary vote or a simple majority, by the day of the poll and by office. (PRSRA
//! 2011 s. 57, Sch. 9; LDEDCA 2009 Sch. 5B para. 4; Elections Act 2022 s. 13; EDCEA 2026 s. 63.)
//!
//! Until 2023 three or more candidates meant the supplementary vote: a first and a second preference. Section 13 of the Elections
//! Act 2022 came into force on 26 October 2022, but not for polls whose notice of election names a day before the ordinary
//! day of 2023, 4 May. The Act of 2026 brings the supplementary vote back; it has been commenced for mayors of
//! combined authorities alone, from 18 June 2026. For commissioners it is enacted and not law:
//! [`SUPPLEMENTARY_VOTE_TO_COME`] says so and no answer applies it.
//!
//! What the saving of 2026 keeps for mayoral polls already called was not read: ask of such a poll with care.

use chrono::NaiveDate;

use super::rules::CHAPTER_6;
use crate::law::{
    Actor, Confidence, EDCEA_2026, ELECTIONS_ACT_2022, Extent, LDEDCA_2009, LeftOut, PRSRA_2011, Rule,
    SI_2022_1093, Span, rules, ymd,
};
use crate::listed::listed;
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

/// The first poll under the simple majority system that section 13 of the Elections Act 2022 brought.
pub const SIMPLE_MAJORITY_FROM: NaiveDate = ymd(2023, 5, 4);
/// The first day on which a mayor's poll is under the supplementary vote again.
pub const MAYORS_SUPPLEMENTARY_AGAIN: NaiveDate = ymd(2026, 6, 18);

static SECTION_13: &[Span] =
    &[Span::since(ymd(2022, 10, 26), SI_2022_1093.regulation("2")).within(Extent::OUTSIDE_LONDON)];
rules! {
    SUPPLEMENTARY_VOTE = condition("election.supplementary-vote", Actor::Elector,
        "at polls to 3 May 2023 three or more candidates mean the supplementary vote, fewer a simple majority")
        .under(&[PRSRA_2011.section("57"), LDEDCA_2009.schedule("5B", "4"), SI_2022_1093.regulation("3")])
        .in_force(CHAPTER_6);
    SIMPLE_MAJORITY = condition("election.simple-majority", Actor::Elector,
        "at polls from 4 May 2023 whoever has most votes is returned; for mayors again only to 17 June 2026")
        .under(&[PRSRA_2011.section("57(2)"), ELECTIONS_ACT_2022.section("13")])
        .in_force(SECTION_13);
    MAYORS_SUPPLEMENTARY_VOTE_AGAIN = condition("election.mayors-supplementary-vote-again", Actor::Elector,
        "at polls from 18 June 2026 the mayor of a combined authority is elected by the supplementary vote again")
        .under(&[EDCEA_2026.section("63")])
        .in_force(&[Span::from(MAYORS_SUPPLEMENTARY_AGAIN).within(Extent::ENGLAND)])
        .confidence_is(Confidence::Secondary);
}

/// Enacted in April 2026 and, as far as was found, not commenced for commissioners: never applied.
pub static SUPPLEMENTARY_VOTE_TO_COME: LeftOut = TO_COME;
pub(super) const TO_COME: LeftOut = LeftOut {
    provision: EDCEA_2026.section("63"),
    reason: "the supplementary vote for commissioners is enacted but was not found commenced, so it is not applied",
};

listed! {
    /// The office voted on.
    pub enum VotedOffice {
        /// A police and crime commissioner, with or without fire functions.
        Commissioner = "commissioner",
        /// The mayor of a combined authority or combined county authority.
        CombinedAuthorityMayor = "combined-authority-mayor",
    }
}

listed! {
    /// How the winner is found.
    pub enum VotingSystem {
        /// A first and a second preference.
        SupplementaryVote = "supplementary-vote",
        /// One vote; the most votes win.
        SimpleMajority = "simple-majority",
    }
}

impl Outcome for VotingSystem {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

facts! {
    /// A contested poll.
    pub struct VotingSystemFacts {
        /// The office.
        pub office: Fact<VotedOffice>,
        /// The day of the poll, as the notice of election gives it.
        pub poll: Fact<NaiveDate>,
        /// Whether three or more candidates stand.
        pub three_or_more: Fact<bool>,
    }
}

/// Which voting system a poll is under. (PRSRA 2011 s. 57.)
impl Question for VotingSystemFacts {
    type Outcome = VotingSystem;

    const RULE: &'static Rule = &SUPPLEMENTARY_VOTE;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<VotingSystem> {
        let mut weigh = Weigh::outside_london(law_on, reasons);
        weigh.in_force(&SUPPLEMENTARY_VOTE)?;
        let three = self.three_or_more().is(|three| *three);
        let changed = SIMPLE_MAJORITY.in_force_somewhere(law_on);
        let old = if changed { self.poll().is(|poll| *poll < SIMPLE_MAJORITY_FROM) } else { Truth::Met };
        let mut supplementary = weigh.test(&SUPPLEMENTARY_VOTE, three & old)?;
        if MAYORS_SUPPLEMENTARY_VOTE_AGAIN.in_force_somewhere(law_on) {
            let mayor = self.office().is(|office| *office == VotedOffice::CombinedAuthorityMayor);
            let again = self.poll().is(|poll| *poll >= MAYORS_SUPPLEMENTARY_AGAIN) & mayor;
            supplementary = supplementary | weigh.test(&MAYORS_SUPPLEMENTARY_VOTE_AGAIN, three & again)?;
        }
        if supplementary.holds()? {
            return Ok(VotingSystem::SupplementaryVote);
        }
        if changed {
            weigh.test(&SIMPLE_MAJORITY, !old)?;
        }
        Ok(VotingSystem::SimpleMajority)
    }
}
