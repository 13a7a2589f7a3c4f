//! Whether an arrangement for somebody to exercise a function may be made. (PRSRA 2011 ss. 18, 19.)
//!
//! Three tests: somebody with power to arrange ([`Grantor`]); a function that may go that way ([`cell`]); and, for
//! anybody but the deputy, a person who is not listed ([`Delegate`]). The deputy passes on only what the deputy holds.
//!
//! `READING:` section 18(6) lists commissioners, bodies that maintain a force, and the staff of any of them. Read to the
//! letter it shuts out the commissioner's own chief executive and finance officer, for whom offices commonly make such
//! arrangements; read as other commissioners and bodies, it does not. The crate takes neither ([`OWN_STAFF`]). A mayor's staff are
//! the combined authority's, which is listed after, and outside, the limb on staff, so there the doubt does not arise.

use core::fmt;

use chrono::NaiveDate;

use super::matrix::{Cell, Function, Route, cell};
use super::rules::{
    AS_IF_VESTED, BY_DEPUTY, BY_NOBODY_ELSE, LISTED_PERSONS, LONDON_LISTED_PERSONS, MAYORS_LISTED_PERSONS,
    MAYORS_STAFF, OLDER_MATTERS, ONLY_WHAT_IS_HELD, STAYS_THE_BODYS, TO_DEPUTY,
};
use crate::area::{Area, Body};
use crate::law::{PRSRA_2011, Rule};
use crate::listed::{Set, listed};
use crate::reasoning::{
    Answer, Gap, Outcome, Question, Read, Reasons, Standing, Truth, Unsettled, Weigh, facts,
};
use crate::staff::confirmation::DeputyBar;

/// READING: whether the body's own staff are among those to whom no function may go.
pub static OWN_STAFF: Gap = Gap {
    statement: "whether a commissioner's own staff are staff of a commissioner, or of a body that maintains a force, to whom no function may go",
    readings: &[
        "no: the list is of others, another area's commissioner and other bodies that maintain a force, and their staff",
        "yes: the list says any commissioner, any other body that maintains a force, and the staff of either",
    ],
    provisions: &[
        PRSRA_2011.section("18(6)(b)"),
        PRSRA_2011.section("18(6)(h)"),
        PRSRA_2011.section("19(6)(e)"),
        PRSRA_2011.section("19(6)(f)"),
    ],
};

listed! {
    /// Who makes an arrangement.
    pub enum Grantor {
        /// The commissioner, the mayor or the Mayor's Office.
        Body = "body",
        /// The deputy.
        Deputy = "deputy",
        /// Somebody else who exercises a function by arrangement.
        Delegate = "delegate",
    }
}

listed! {
    /// What a person is who would exercise a function: everything that is on the list, and nothing for anybody else.
    pub enum Delegate {
        /// The body's deputy.
        Deputy = "deputy",
        /// On the body's own staff, the deputy apart; of a mayor, on the combined authority's.
        OwnStaff = "own-staff",
        /// A constable, in England and Wales or anywhere else. (s. 18(6)(a).)
        Constable = "constable",
        /// The commissioner of another area. (s. 18(6)(b).)
        AnotherCommissioner = "another-commissioner",
        /// The Mayor's Office for Policing and Crime. (s. 18(6)(c).)
        MayorsOffice = "mayors-office",
        /// London's Deputy Mayor for Policing and Crime. (s. 18(6)(d).)
        DeputyMayorForPolicing = "deputy-mayor-for-policing",
        /// The Mayor of London. (s. 18(6)(e).)
        MayorOfLondon = "mayor-of-london",
        /// The Common Council of the City of London. (s. 18(6)(f).)
        CommonCouncil = "common-council",
        /// Anybody else who maintains a police force. (s. 18(6)(g).)
        OtherPoliceBody = "other-police-body",
        /// On the staff of any of these from the constable on; a chief constable's civilians are. (s. 18(6)(h).)
        StaffOfThese = "staff-of-these",
        /// A combined authority's statutory deputy mayor, under LDEDCA 2009 s. 107C. (s. 18(6)(da), for mayors.)
        StatutoryDeputyMayor = "statutory-deputy-mayor",
        /// The combined authority itself. (s. 18(6)(i), for mayors.)
        CombinedAuthority = "combined-authority",
    }
}

impl Delegate {
    /// The rule under which no function of a body goes to such a person, if one does.
    #[must_use]
    pub const fn barred_under(self, body: Body) -> Option<&'static Rule> {
        match (self, body) {
            (Self::Deputy | Self::OwnStaff, _) => None,
            (Self::StatutoryDeputyMayor | Self::CombinedAuthority, Body::Mayor) => {
                Some(&MAYORS_LISTED_PERSONS)
            }
            (Self::StatutoryDeputyMayor | Self::CombinedAuthority, _) => None,
            // The Mayor's Office and its deputy are listed against commissioners, not against the Office itself.
            (Self::MayorsOffice | Self::DeputyMayorForPolicing, Body::MayorsOffice) => None,
            (_, Body::MayorsOffice) => Some(&LONDON_LISTED_PERSONS),
            _ => Some(&LISTED_PERSONS),
        }
    }

    /// The same ground as a bar on being appointed deputy. (s. 18(3)(a).)
    #[must_use]
    pub const fn deputy_bar(self) -> Option<DeputyBar> {
        Some(match self {
            Self::Constable => DeputyBar::Constable,
            Self::AnotherCommissioner => DeputyBar::Commissioner,
            Self::MayorsOffice => DeputyBar::MayorsOffice,
            Self::DeputyMayorForPolicing => DeputyBar::DeputyMayorForPolicing,
            Self::MayorOfLondon => DeputyBar::MayorOfLondon,
            Self::CommonCouncil => DeputyBar::CommonCouncil,
            Self::OtherPoliceBody => DeputyBar::OtherPoliceBody,
            Self::StaffOfThese => DeputyBar::StaffOfThese,
            Self::Deputy | Self::OwnStaff | Self::StatutoryDeputyMayor | Self::CombinedAuthority => {
                return None;
            }
        })
    }
}

listed! {
    /// Why an arrangement may not be made.
    pub enum Obstacle {
        /// Neither the body nor its deputy would make it.
        NoPower = "no-power",
        /// The function does not go that way.
        FunctionKept = "function-kept",
        /// The person is listed.
        ListedPerson = "listed-person",
        /// The deputy does not hold the function, or cannot.
        NotHeld = "not-held",
        /// The deputy would arrange with the deputy.
        NotAnother = "not-another",
        /// Fire functions: the person is not among those to whom they may go.
        NotAmongThose = "not-among-those",
    }
}

facts! {
    /// An arrangement for somebody to exercise a function of the body.
    ///
    /// The Act asks for no form, notice, consent or publication of an arrangement, and sets it no end.
    pub struct ArrangementFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The function.
        pub function: Fact<Function>,
        /// Who makes the arrangement.
        pub grantor: Fact<Grantor>,
        /// What the person is for whom it is made: empty for anybody not on the list.
        pub delegate: Fact<Set<Delegate>>,
        /// The deputy exercises the function by the body's arrangement. Asked where the deputy makes the arrangement.
        pub deputy_holds: Fact<bool>,
    }
}

/// Whether an arrangement may be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Arrangement {
    /// It may; the function stays the body's, which may still exercise it.
    May,
    /// It may not, for these reasons.
    MayNot(Set<Obstacle>),
    /// The body has no such function.
    NotAFunction,
}

impl fmt::Display for Arrangement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::May => f.write_str("may be arranged"),
            Self::MayNot(obstacles) => write!(f, "may not be arranged: {obstacles}"),
            Self::NotAFunction => f.write_str("no function of this body"),
        }
    }
}

impl Outcome for Arrangement {
    fn standing(&self) -> Standing {
        match self {
            Self::May => Standing::Met,
            Self::MayNot(_) => Standing::NotMet,
            Self::NotAFunction => Standing::NotApplicable,
        }
    }
}

/// Whether an arrangement for somebody to exercise a function may be made. (PRSRA 2011 ss. 18, 19.)
impl Question for ArrangementFacts {
    type Outcome = Arrangement;

    const RULE: &'static Rule = &TO_DEPUTY;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Arrangement> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        weigh.in_force(&TO_DEPUTY)?;
        let area = *self.area().needed()?;
        let body = area.body_on(law_on)?;
        let function = *self.function().needed()?;
        if cell(area, function, Route::ToDeputy, law_on)? == Cell::NotAFunction {
            weigh.test(&TO_DEPUTY, Truth::NotMet)?;
            return Ok(Arrangement::NotAFunction);
        }
        let mut obstacles = Set::EMPTY;
        let grantor = *self.grantor().needed()?;
        if grantor == Grantor::Delegate {
            weigh.test(&BY_NOBODY_ELSE, Truth::NotMet)?;
            obstacles.insert(Obstacle::NoPower);
            return Ok(Arrangement::MayNot(obstacles));
        }
        let by_deputy = grantor == Grantor::Deputy;
        // What the deputy cannot hold is not held, whatever anybody arranged.
        let can_hold = !matches!(cell(area, function, Route::ToDeputy, law_on)?, Cell::Forbidden(_));
        let held = if !by_deputy {
            Read::Known(true)
        } else if can_hold {
            self.deputy_holds().map(|holds| *holds)
        } else {
            Read::Known(false)
        };
        if by_deputy {
            weigh.test(&ONLY_WHAT_IS_HELD, held.is(|held| held))?;
        }
        let (held, delegate) = held.zip(self.delegate()).needed()?;
        let to_deputy = delegate.contains(Delegate::Deputy);
        if !held {
            obstacles.insert(Obstacle::NotHeld);
        }
        if by_deputy && to_deputy {
            weigh.test(&BY_DEPUTY, Truth::NotMet)?;
            obstacles.insert(Obstacle::NotAnother);
        }
        let route = match (by_deputy, to_deputy) {
            (true, _) => Route::DeputyToOther,
            (false, true) => Route::ToDeputy,
            (false, false) => Route::ToOther,
        };
        let open = match cell(area, function, route, law_on)? {
            Cell::Forbidden(rule) => {
                weigh.test(rule, Truth::NotMet)?;
                if rule != &ONLY_WHAT_IS_HELD {
                    obstacles.insert(Obstacle::FunctionKept);
                }
                None
            }
            Cell::Allowed(power) => {
                weigh.test(power, Truth::Met)?;
                None
            }
            Cell::Unclear(gap) => Some(gap),
            Cell::NotAFunction => return Ok(Arrangement::NotAFunction),
        };
        if function == Function::OlderPoliceComplaints
            && OLDER_MATTERS.check_force(area.place(), law_on).is_ok()
        {
            weigh.test(&OLDER_MATTERS, Truth::Met)?;
        }
        // The list is of those for whom nothing is arranged besides the deputy: that one was judged on appointment.
        if !to_deputy && self.listed(&mut weigh, *delegate, body)? {
            obstacles.insert(Obstacle::ListedPerson);
        }
        if !obstacles.is_empty() {
            return Ok(Arrangement::MayNot(obstacles));
        }
        if let Some(gap) = open {
            return Err(Unsettled::NoRule(gap));
        }
        if delegate.contains(Delegate::OwnStaff) && !to_deputy {
            if body != Body::Mayor {
                return Err(Unsettled::NoRule(&OWN_STAFF));
            }
            weigh.test(&MAYORS_STAFF, Truth::Met)?;
        }
        weigh.test(&STAYS_THE_BODYS, Truth::Met)?;
        // A mayor's property is the combined authority's.
        if body != Body::Mayor {
            weigh.test(&AS_IF_VESTED, Truth::Met)?;
        }
        Ok(Arrangement::May)
    }
}

impl ArrangementFacts {
    fn listed<R: Reasons>(
        &self,
        weigh: &mut Weigh<'_, R>,
        delegate: Set<Delegate>,
        body: Body,
    ) -> Answer<bool> {
        let general = if body == Body::MayorsOffice { &LONDON_LISTED_PERSONS } else { &LISTED_PERSONS };
        let mayors = if body == Body::Mayor { Some(&MAYORS_LISTED_PERSONS) } else { None };
        let mut listed = false;
        for rule in [Some(general), mayors].into_iter().flatten() {
            let free = delegate.iter().all(|one| one.barred_under(body) != Some(rule));
            weigh.test(rule, free.into())?;
            listed |= !free;
        }
        Ok(listed)
    }
}
