//! Nominating elected mayors. (PRSRA 2011 Sch. 6 paras 33, 35.)
//!
//! A council whose elected mayor, of a mayor and cabinet executive, is not on the panel must include the mayor
//! whenever it nominates. The duty ends for the mayor's term once a nomination has not made the mayor a member; the
//! council may then still nominate the mayor. In Greater Manchester it does not apply from 8 May 2017. Law from 25
//! April 2012, outside London.

use core::fmt;

use chrono::NaiveDate;

use super::unless_mayors;
use super::voting::SCHEDULE_6;
use crate::area::Area;
use crate::law::{Actor, Extent, PRSRA_2011, Rule, SI_2017_470, Span, ymd};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Weigh, facts};

/// A council's elected mayor has to be among those it nominates.
pub static NOMINATE_MAYOR: Rule = Rule::duty(
    "panel.nominate-mayor",
    Actor::Council,
    "a council whose elected mayor is not on the panel nominates the mayor whenever it nominates",
)
.under(&[PRSRA_2011.schedule("6", "33(2)")])
.in_force(SCHEDULE_6);

/// One nomination a term that comes to nothing is enough.
pub static MAYOR_DECLINED: Rule = Rule::condition(
    "panel.mayor-declined",
    Actor::Council,
    "the duty to nominate the mayor ends for the term once a nomination has not made the mayor a member",
)
.under(&[PRSRA_2011.schedule("6", "33(4)"), PRSRA_2011.schedule("6", "35(2)")])
.in_force(SCHEDULE_6);

/// Greater Manchester, whose mayor holds the commissioner's functions.
pub static MAYOR_RULE_EXCLUDED: Rule = Rule::condition(
    "panel.mayor-rule-excluded",
    Actor::Council,
    "in Greater Manchester the duty to nominate elected mayors does not apply",
)
.under(&[SI_2017_470.whole()])
.in_force(&[Span::since(ymd(2017, 5, 8), SI_2017_470.whole()).within(Extent::ENGLAND)]);

facts! {
    /// A council's nominations to a panel. An elected mayor here is one of a mayor and cabinet executive.
    pub struct MayorFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the council has an elected mayor.
        pub has_mayor: Fact<bool>,
        /// Whether the mayor is on the panel already.
        pub on_panel: Fact<bool>,
        /// Whether, since last taking office, the mayor has been nominated and did not become a member.
        pub declined: Fact<bool>,
        /// Whether the council's nominations include the mayor.
        pub nominated: Fact<bool>,
    }
}

/// Whether a council's nominations include its mayor as they must.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum MayorNomination {
    /// There is no mayor to nominate.
    NotApplicable,
    /// The duty has ended for the mayor's term; the council may nominate the mayor again but need not.
    Lifted,
    /// The mayor is nominated.
    Nominated,
    /// The mayor is passed over.
    PassedOver,
}

impl fmt::Display for MayorNomination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotApplicable => "there is no mayor who has to be nominated",
            Self::Lifted => "the mayor need not be nominated again this term",
            Self::Nominated => "the mayor is nominated",
            Self::PassedOver => "the mayor is passed over, and has to be nominated",
        })
    }
}

impl Outcome for MayorNomination {
    fn standing(&self) -> Standing {
        match self {
            Self::NotApplicable | Self::Lifted => Standing::NotApplicable,
            Self::Nominated => Standing::Met,
            Self::PassedOver => Standing::NotMet,
        }
    }
}

/// Whether a council that nominates includes its elected mayor. (PRSRA 2011 Sch. 6 para. 33.)
impl Question for MayorFacts {
    type Outcome = MayorNomination;

    const RULE: &'static Rule = &NOMINATE_MAYOR;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<MayorNomination> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&NOMINATE_MAYOR)?;
        let area = *self.area().needed()?;
        if area == Area::GreaterManchester && weigh.in_force(&MAYOR_RULE_EXCLUDED).is_ok() {
            weigh.test(&MAYOR_RULE_EXCLUDED, true.into())?;
            return Ok(MayorNomination::NotApplicable);
        }
        unless_mayors(area, law_on)?;
        let applies = self.has_mayor().is(|has| *has) & !self.on_panel().is(|on| *on);
        let nominated = self.nominated().is(|nominated| *nominated);
        if !applies.holds()? {
            weigh.test(&NOMINATE_MAYOR, true.into())?;
            return Ok(MayorNomination::NotApplicable);
        }
        if weigh.test(&MAYOR_DECLINED, self.declined().is(|declined| *declined))?.holds()? {
            return Ok(MayorNomination::Lifted);
        }
        weigh
            .test(&NOMINATE_MAYOR, nominated)?
            .settle(MayorNomination::Nominated, MayorNomination::PassedOver)
    }
}
