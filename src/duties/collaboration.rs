//! Collaboration: answering for it, and looking for chances of it. (Police Act 1996 ss. 22B, 22C, 23D.)
//!
//! A commissioner and a chief constable must each keep under consideration how collaborating with others could make
//! policing more efficient or effective, on both sides. Whoever sees a particular way tells the partners in mind, and all of
//! them consider it; those who agree that it is in those interests, if they are two or more, must then do it.
//! Where the chief constable is party to a collaboration agreement, the commissioner holds the chief constable to account for
//! anybody who acts under it while under the chief constable's direction and control, on top of every other duty.
//!
//! Sections 22B and 22C are law from 16 January 2012. The commissioner's duties start here with the
//! commissioner: outside London on 22 November 2012, the police authority having had them before. The City's Common
//! Council has them too; see [`LEFT_OUT`](super::LEFT_OUT). The City's Commissioner has those of section 22B.

use chrono::NaiveDate;

use super::Duty;
use crate::area::Area;
use crate::law::{Actor, POLICE_ACT_1996, PRSRA_2011, Place, Rule, SI_2011_3019, Span, commenced, ymd};
use crate::reasoning::{Answer, Judgement, Question, Read, Reasons, Weigh, facts};

static EVERYWHERE_JAN_2012: &[Span] = &[Span::since(ymd(2012, 1, 16), SI_2011_3019.article("3"))];

/// Answering for collaboration.
pub static ACCOUNT_COLLABORATION: Rule = Rule::duty(
    "duties.account-collaboration",
    Actor::Commissioner,
    "the chief constable is held to account for whoever acts under a collaboration agreement under the chief constable's direction and control",
)
.towards(&[Actor::Public])
.under(&[POLICE_ACT_1996.section("23D(1)"), POLICE_ACT_1996.section("23D(4)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

static ANSWERS_FOR_COLLABORATION: Judgement = Judgement::new(
    "whether the chief constable is held to account for those who act under the collaboration agreement",
    Actor::Commissioner,
);

facts! {
    /// A collaboration agreement, and answering for it.
    pub struct CollaborationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the chief constable is party to a collaboration agreement.
        pub agreement: Fact<bool>,
        /// Whether the commissioner judges that the chief constable is held to account for those who act under it.
        pub held_to_account: Fact<bool>,
    }
}

/// Whether the chief constable is held to account for collaboration. (Police Act 1996 s. 23D.)
impl Question for CollaborationFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &ACCOUNT_COLLABORATION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        let agreement = self.agreement().is(|yes| *yes);
        let held = self.held_to_account().judged(&ANSWERS_FOR_COLLABORATION, |yes| *yes);
        // No agreement is as good as done.
        weigh.test(&ACCOUNT_COLLABORATION, !agreement | held)?;
        Duty::if_called_for(agreement, held)
    }
}

/// The two sections say the same of the commissioner and of the chief constable: rules, facts and question of each.
macro_rules! opportunities {
    (
        $(#[$doc:meta])* $facts:ident { $($(#[$area_doc:meta])* $area:ident)? }, $bearer:ident, $spans:expr, $who:literal, $section:literal;
        $review:ident = $review_id:literal, $one:literal;
        $notify:ident = $notify_id:literal, $two:literal;
        $consider:ident = $consider_id:literal, $three:literal, $four:literal;
        $act:ident = $act_id:literal, $five:literal, $six:literal;
    ) => {
        #[doc = concat!("Chances to collaborate are kept under consideration by ", $who, ".")]
        pub static $review: Rule = Rule::duty($review_id, Actor::$bearer,
            concat!($who, " keeps under consideration how collaborating could improve efficiency or effectiveness"))
            .under(&[POLICE_ACT_1996.section($one), PRSRA_2011.section("89(2)")]).in_force($spans);

        #[doc = concat!("Partners in mind are told by ", $who, ".")]
        pub static $notify: Rule = Rule::duty($notify_id, Actor::$bearer,
            concat!($who, " notifies the proposed partners of a particular collaboration thought possible"))
            .under(&[POLICE_ACT_1996.section($two)]).in_force($spans);

        #[doc = concat!("The proposal is considered by ", $who, ".")]
        pub static $consider: Rule = Rule::duty($consider_id, Actor::$bearer,
            concat!($who, " and the partners notified consider whether the collaboration is in the interests of efficiency or effectiveness"))
            .under(&[POLICE_ACT_1996.section($three), POLICE_ACT_1996.section($four)]).in_force($spans);

        #[doc = concat!("The collaboration that two or more agree on is carried out by ", $who, ", if agreeing.")]
        pub static $act: Rule = Rule::duty($act_id, Actor::$bearer,
            concat!($who, ", agreeing with at least one partner that the collaboration is in those interests, gives effect to it"))
            .under(&[POLICE_ACT_1996.section($six), POLICE_ACT_1996.section($five)]).in_force($spans);

        facts! {
            $(#[$doc])*
            pub struct $facts {
                $($(#[$area_doc])* pub $area: Fact<Area>,)?
                /// Whether chances to collaborate are kept under consideration.
                pub under_consideration: Fact<bool>,
                /// Whether a particular collaboration with particular others was thought possible.
                pub proposed: Fact<bool>,
                /// Whether all the partners in mind were notified of it.
                pub notified: Fact<bool>,
                /// Whether it was then considered, and whether it would be in the interests of efficiency or effectiveness.
                pub considered: Fact<bool>,
                /// Whether the one asked about thinks that it is.
                pub agrees: Fact<bool>,
                /// Whether at least one partner notified thinks so.
                pub a_partner_agrees: Fact<bool>,
                /// Whether the one asked about gave effect to it.
                pub given_effect: Fact<bool>,
            }
        }

        #[doc = concat!("Whether the duties to look for collaboration were done. (Police Act 1996 s. ", $section, ".)")]
        impl Question for $facts {
            type Outcome = Duty;

            const RULE: &'static Rule = &$review;

            fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
                let mut weigh = Weigh::new(law_on, self.place(), reasons);
                let review = weigh.test(&$review, self.under_consideration().is(|yes| *yes))?;
                // Each step is owed only where a collaboration was proposed; the last, only by those who agreed.
                let proposed = self.proposed().is(|yes| *yes);
                let notified = self.notified().is(|yes| *yes);
                let considered = self.considered().is(|yes| *yes);
                let agreed = self.agrees().is(|yes| *yes) & self.a_partner_agrees().is(|yes| *yes);
                let acted = !agreed | self.given_effect().is(|yes| *yes);
                weigh.test(&$notify, !proposed | notified)?;
                weigh.test(&$consider, !proposed | considered)?;
                weigh.test(&$act, !proposed | acted)?;
                Duty::from_truth(review & (!proposed | (notified & considered & acted)))
            }
        }
    };
}

opportunities! {
    /// How the commissioner looked for collaboration.
    CommissionersOpportunitiesFacts {
        /// The police area.
        area
    }, Commissioner, commenced::LONDON_THEN_ELSEWHERE, "the commissioner", "22C";
    REVIEW_COLLABORATION = "duties.review-collaboration", "22C(1)";
    NOTIFY_PARTNERS = "duties.notify-partners", "22C(2)";
    CONSIDER_COLLABORATION = "duties.consider-collaboration", "22C(3)", "22C(4)";
    GIVE_EFFECT_TO_COLLABORATION = "duties.give-effect-to-collaboration", "22C(5)", "22C(6)";
}

opportunities! {
    /// How the chief constable looked for collaboration.
    ChiefConstablesOpportunitiesFacts {}, ChiefConstable, EVERYWHERE_JAN_2012, "the chief constable", "22B";
    CHIEF_CONSTABLE_REVIEWS_COLLABORATION = "duties.chief-constable-reviews-collaboration", "22B(1)";
    CHIEF_CONSTABLE_NOTIFIES_PARTNERS = "duties.chief-constable-notifies-partners", "22B(2)";
    CHIEF_CONSTABLE_CONSIDERS_COLLABORATION = "duties.chief-constable-considers-collaboration", "22B(3)", "22B(4)";
    CHIEF_CONSTABLE_GIVES_EFFECT = "duties.chief-constable-gives-effect-to-collaboration", "22B(5)", "22B(6)";
}

impl CommissionersOpportunitiesFacts {
    fn place(&self) -> Read<Place> {
        self.area().map(|area| area.place())
    }
}

impl ChiefConstablesOpportunitiesFacts {
    /// Section 22B is the same everywhere, so any place stands for all.
    const fn place(&self) -> Read<Place> {
        Read::Known(Place::England)
    }
}
