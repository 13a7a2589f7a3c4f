//! What panel arrangements must provide for. (PRSRA 2011 Sch. 6 paras 5, 11, 24, 28, 29.)
//!
//! Panel arrangements set the panel up and keep it going: co-option, terms of office, leaving and returning, the
//! promotion of the panel and support for it. In England an area of several councils also settles the costs, and
//! one of two to nine the extra members. They may provide allowances; they may not make rules of procedure, which
//! are the panel's own. Law from 25 April 2012, outside London.

use core::fmt;

use chrono::NaiveDate;

use super::establishment::PART_2;
use super::seats::{Councils, EXTRA_MEMBERS};
use super::voting::SCHEDULE_6;
use crate::area::Area;
use crate::law::{Actor, PRSRA_2011, Place, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{Answer, Outcome, Question, Read, Reasons, Standing, Weigh, facts};

listed! {
    /// Something that panel arrangements can provide for.
    pub enum Arrangement {
        /// Co-option, and how co-opted members hold office.
        CoOption = "co-option",
        /// Terms of office.
        Terms = "terms",
        /// Resignation and removal of members.
        ResignationAndRemoval = "resignation-and-removal",
        /// Conditions for re-appointment.
        Reappointment = "reappointment",
        /// Promoting the panel's role.
        Promotion = "promotion",
        /// Administrative and other support for the panel and its members.
        Support = "support",
        /// Support and guidance for the councils' members, executives and officers.
        Guidance = "guidance",
        /// Which councils appoint the extra members: England, two to nine councils.
        ExtraMembers = "extra-members",
        /// How the councils meet the costs and share funds: England, two or more councils.
        Costs = "costs",
        /// Members' allowances. Optional.
        Allowances = "allowances",
        /// Rules of procedure, which arrangements may not make.
        RulesOfProcedure = "rules-of-procedure",
    }
}

macro_rules! arrangement_rules {
    ($($rule:ident = $item:ident, $modality:ident, $id:literal, $at:literal, $spans:expr, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::$modality($id, Actor::Council, $statement)
                .also_by(&[Actor::SecretaryOfState])
                .under(&[PRSRA_2011.schedule("6", $at)])
                .in_force($spans);
        )+

        impl Arrangement {
            /// The rule that asks for it, allows it or forbids it.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self {
                    Self::ExtraMembers => &EXTRA_MEMBERS,
                    $(Self::$item => &$rule,)+
                }
            }
        }
    };
}

arrangement_rules! {
    ARRANGE_CO_OPTION = CoOption, duty, "panel.arrange-co-option", "24(2)", SCHEDULE_6,
        "the arrangements provide for co-option and for how co-opted members hold office";
    ARRANGE_TERMS = Terms, duty, "panel.arrange-terms", "24(3)(a)", SCHEDULE_6,
        "the arrangements set the terms of office of members";
    ARRANGE_LEAVING = ResignationAndRemoval, duty, "panel.arrange-leaving", "24(3)(b)", SCHEDULE_6,
        "the arrangements provide for resignation and removal of members";
    ARRANGE_REAPPOINTMENT = Reappointment, duty, "panel.arrange-reappointment", "24(3)(c)", SCHEDULE_6,
        "the arrangements set the conditions for re-appointing members";
    ARRANGE_PROMOTION = Promotion, duty, "panel.arrange-promotion", "29(a)", SCHEDULE_6,
        "the arrangements provide for the panel's role to be promoted";
    ARRANGE_SUPPORT = Support, duty, "panel.arrange-support", "29(b)", SCHEDULE_6,
        "the arrangements provide for support for the panel and its members";
    ARRANGE_GUIDANCE = Guidance, duty, "panel.arrange-guidance", "29(c)", SCHEDULE_6,
        "the arrangements provide for support and guidance for the councils' members, executives and officers";
    ARRANGE_COSTS = Costs, duty, "panel.arrange-costs", "11(2)", PART_2,
        "where several councils set up the panel, the arrangements say how they meet its costs and share funds";
    ARRANGE_ALLOWANCES = Allowances, power, "panel.arrange-allowances", "28", SCHEDULE_6,
        "the arrangements may provide for allowances for members";
    ARRANGE_NO_PROCEDURE = RulesOfProcedure, prohibition, "panel.arrange-no-procedure", "24(4)", SCHEDULE_6,
        "the arrangements may not make rules of procedure for the panel";
}

impl Arrangement {
    /// Whether arrangements of a place must provide for it, given the councils the area covers.
    fn is_needed(self, place: Place, councils: Read<&Councils>) -> Read<bool> {
        match self {
            Self::Allowances | Self::RulesOfProcedure => Read::Known(false),
            // Paragraphs 5 and 11 are in Part 2 of the Schedule.
            Self::ExtraMembers | Self::Costs if place != Place::England => Read::Known(false),
            Self::ExtraMembers => councils.map(|councils| councils.extra_members().is_some()),
            Self::Costs => councils.map(|councils| councils.get() > 1),
            _ => Read::Known(true),
        }
    }
}

facts! {
    /// The arrangements of a panel.
    pub struct ArrangementsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Councils it covers.
        pub councils: Fact<Councils>,
        /// What the arrangements provide for.
        pub provisions: Fact<Set<Arrangement>>,
    }
}

/// Whether panel arrangements are what they must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", tag = "kind")
)]
pub enum Arrangements {
    /// They are.
    Complete,
    /// They are not.
    Faulty {
        /// What they leave out.
        missing: Set<Arrangement>,
        /// Whether they make rules of procedure, which they may not.
        make_procedure: bool,
    },
}

impl fmt::Display for Arrangements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Complete => f.write_str("the arrangements provide for all they must"),
            Self::Faulty { missing, make_procedure } => {
                f.write_str("the arrangements")?;
                if !missing.is_empty() {
                    write!(f, " leave out: {missing}")?;
                }
                if *make_procedure {
                    f.write_str(if missing.is_empty() { " make" } else { "; and make" })?;
                    f.write_str(" rules of procedure, which they may not")?;
                }
                Ok(())
            }
        }
    }
}

impl Outcome for Arrangements {
    fn standing(&self) -> Standing {
        match self {
            Self::Complete => Standing::Met,
            Self::Faulty { .. } => Standing::NotMet,
        }
    }
}

/// Whether panel arrangements provide for all they must. (PRSRA 2011 Sch. 6 paras 5, 11, 24, 29.)
impl Question for ArrangementsFacts {
    type Outcome = Arrangements;

    const RULE: &'static Rule = &ARRANGE_CO_OPTION;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Arrangements> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&ARRANGE_CO_OPTION)?;
        let place = place.needed()?;
        let mut missing = Read::Known(Set::EMPTY);
        for item in Arrangement::ALL {
            let needed = item.is_needed(place, self.councils());
            if needed == Read::Known(false) {
                continue;
            }
            let lacking = match self.provisions().map(|given| given.contains(*item)) {
                // Given, it is not lacking however many councils there are.
                Read::Known(true) => Read::Known(false),
                // Not given, it is lacking if it is needed; that it is not was dealt with above.
                given => given.zip(needed).map(|_| true),
            };
            weigh.test(item.rule(), lacking.is(|lacking| !lacking))?;
            missing = missing.zip(lacking).map(|(mut missing, lacking)| {
                if lacking {
                    missing.insert(*item);
                }
                missing
            });
        }
        let procedure = self.provisions().map(|given| given.contains(Arrangement::RulesOfProcedure));
        weigh.test(&ARRANGE_NO_PROCEDURE, procedure.is(|makes| !makes))?;
        let (missing, make_procedure) = missing.zip(procedure).needed()?;
        Ok(if missing.is_empty() && !make_procedure {
            Arrangements::Complete
        } else {
            Arrangements::Faulty { missing, make_procedure }
        })
    }
}
