//! What each limb makes of the facts.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::CandidateFacts;
use crate::area::{Area, Body};
use crate::calendar::Period;
use crate::commissioner::CONVICTION_FINAL;
use crate::eligibility::citizenship::{
    Citizenship, UnionCitizens, is_local_elector, is_parliamentary_elector,
};
use crate::eligibility::gaps::{
    COMBINED_AUTHORITY_CANDIDATES, COUNTY_MAYORS, DEPUTY_ELECTED, JOINT_AUTHORITIES,
};
use crate::eligibility::limb::{Limb, Stage};
use crate::eligibility::person::Conviction;
use crate::eligibility::posts::{
    CouncilPost, Elsewhere, InsolvencyMeasure, Legislature, PolicePost, Register,
};
use crate::eligibility::rules::{DEPUTY_MAY_STAND, HOLDERS_SAVED, UNION_CITIZENS_QUALIFY, WELSH_REGISTER};
use crate::law::Rule;
use crate::listed::{Listed, Set};
use crate::process::Poll;
use crate::reasoning::{Answer, Gap, Read, Reasons, Truth, Weigh};

/// Whether a limb bites, or the gap in its text that the person falls into.
pub(super) type Bites = Result<Truth, &'static Gap>;

impl CandidateFacts {
    /// Weighs the rules that qualify a limb, where they come into it.
    pub(super) fn qualify<R: Reasons>(
        &self,
        limb: Limb,
        stage: Stage,
        area: Area,
        law_on: NaiveDate,
        weigh: &mut Weigh<'_, R>,
    ) -> Answer<()> {
        let law = |rule: &Rule| rule.check_force(area.place(), law_on).is_ok();
        match limb {
            Limb::NotRegistered if law(&WELSH_REGISTER) => {
                weigh.test(&WELSH_REGISTER, self.registered(stage, area, law_on))?;
            }
            // What became of the citizens of the Union matters to those who are nothing else.
            Limb::Citizenship
                if self.citizenship.known().is_some_and(|of| UnionCitizens::is_what_counts(*of)) =>
            {
                let rule = self.union_rule(stage, law_on);
                if rule == Some(UnionCitizens::Qualifying) {
                    weigh.test(&UNION_CITIZENS_QUALIFY, self.citizen(stage, law_on))?;
                }
                if rule == Some(UnionCitizens::All) && !stage.is_election() && law(&HOLDERS_SAVED) {
                    weigh.test(&HOLDERS_SAVED, Truth::Met)?;
                }
            }
            Limb::PoliceBodyStaff
                if law(&DEPUTY_MAY_STAND)
                    && stage.is_election()
                    && self
                        .police_posts
                        .known()
                        .is_some_and(|of| of.contains(PolicePost::CommissionerStaff)) =>
            {
                weigh.test(&DEPUTY_MAY_STAND, self.deputy_may_stand())?;
            }
            Limb::Conviction => {
                let of_the_kind = |list: &&Vec<Conviction>| list.iter().any(|one| one.is_of_the_kind());
                if let Some(list) = self.convictions.known().filter(of_the_kind) {
                    let is_final = |one: &Conviction| one.is_of_the_kind() && one.is_final_on(law_on);
                    weigh.test(&CONVICTION_FINAL, list.iter().any(is_final).into())?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether a limb that is law, and is asked at the stage, catches the person.
    pub(super) fn bites(&self, limb: Limb, stage: Stage, area: Area, law_on: NaiveDate) -> Bites {
        let by_election = || self.election().is(|election| *election == Poll::ByElection);
        let bites = match limb {
            Limb::UnderAge => !self.of_age(stage, law_on),
            Limb::NotRegistered => !self.registered(stage, area, law_on),
            Limb::StandingElsewhere => holds(self.elsewhere(), Elsewhere::CommissionerCandidate),
            Limb::StandingForMayor => {
                let county = holds(self.elsewhere(), Elsewhere::CountyMayoralCandidate);
                return unless(
                    holds(self.elsewhere(), Elsewhere::MayoralCandidate),
                    &[(county, &COUNTY_MAYORS)],
                );
            }
            Limb::CommissionerElsewhere => {
                then(holds(self.elsewhere(), Elsewhere::Commissioner), by_election)
            }
            Limb::PoliceMayor => {
                let mayor = then(holds(self.elsewhere(), Elsewhere::Mayor), by_election);
                let county = then(holds(self.elsewhere(), Elsewhere::CountyMayor), by_election);
                return unless(mayor, &[(county, &COUNTY_MAYORS)]);
            }
            Limb::PoliceBodyStaff => return self.police_body_staff(stage, area, law_on),
            Limb::Constable
            | Limb::OtherForce
            | Limb::SpecialConstable
            | Limb::ChiefOfficerStaff
            | Limb::MayorOfLondon
            | Limb::CommonCouncil
            | Limb::OversightBody
            | Limb::PoliceControlled
            | Limb::PoliceAuthority => any(self.police_posts(), |post| post.limb() == Some(limb)),
            Limb::Citizenship => !self.citizen(stage, law_on),
            Limb::JudicialOffice | Limb::CivilService | Limb::ArmedForces | Limb::ForeignLegislature => {
                any(self.public_offices(), |office| office.limb() == Some(limb))
            }
            Limb::Insolvency => any(self.insolvency(), InsolvencyMeasure::is_restriction),
            Limb::Conviction => self
                .convictions()
                .is(|all| all.iter().any(|one| one.is_of_the_kind() && one.is_final_on(law_on))),
            Limb::ElectoralPractice | Limb::NorthernIrelandPractice => {
                any(self.incapacities(), |one| one.limb() == limb)
            }
            Limb::CouncilStaff => holds(self.council_posts(), CouncilPost::CouncilStaff),
            Limb::CouncilControlled => {
                let joint = holds(self.council_posts(), CouncilPost::JointAuthorityEmployee);
                return unless(
                    holds(self.council_posts(), CouncilPost::ControlledEntityEmployee),
                    &[(joint, &JOINT_AUTHORITIES)],
                );
            }
            // Subsection (10): only where the commissioner is the fire and rescue authority.
            Limb::FireAuthority if area.body_on(law_on) != Ok(Body::FireCommissioner) => Truth::NotMet,
            Limb::FireAuthority | Limb::LondonFireCommissioner => {
                any(self.fire_posts(), |post| post.limb() == Some(limb))
            }
            Limb::CourtOrder => self.disqualification_order().is(|made| {
                made.is_some_and(|made| made <= law_on && law_on <= Period::Months(FIVE_YEARS).last_day(made))
            }),
            Limb::Legislature => any(self.seats_taken(), Legislature::is_listed),
            Limb::MayNotDeclare => any(self.legislatures(), Legislature::is_listed),
        };
        Ok(bites)
    }

    /// Section 64(1)(a): judged as on the day of nomination, which is no later than the poll.
    fn of_age(&self, stage: Stage, law_on: NaiveDate) -> Truth {
        match self.born() {
            Read::Unknown(needs) => Truth::Unknown(needs),
            Read::Known(born) if stage == Stage::Nomination || !born.is_of_age_on(law_on) => {
                born.is_of_age_on(law_on).into()
            }
            Read::Known(born) => self.nominated_on().is(|on| born.is_of_age_on(*on)),
        }
    }

    /// Section 64(1)(b), (1A)(b): on each relevant day that has come.
    fn registered(&self, stage: Stage, area: Area, law_on: NaiveDate) -> Truth {
        let nominated = self.on_register(self.registers_at_nomination(), stage, area, law_on);
        if stage == Stage::Nomination {
            nominated
        } else {
            nominated & self.on_register(self.registers_at_poll(), stage, area, law_on)
        }
    }

    fn on_register(
        &self,
        entered: Read<&Set<Register>>,
        stage: Stage,
        area: Area,
        law_on: NaiveDate,
    ) -> Truth {
        let entered = match entered {
            Read::Known(entered) => *entered,
            Read::Unknown(needs) => return Truth::Unknown(needs),
        };
        if WELSH_REGISTER.check_force(area.place(), law_on).is_err() {
            return is_local_elector(entered).into();
        }
        if is_parliamentary_elector(entered) || !is_local_elector(entered) {
            return is_parliamentary_elector(entered).into();
        }
        self.barred_peer().is(|peer| *peer)
            | self.by_poll(stage, law_on, UnionCitizens::may_use_local_register)
    }

    /// Section 68.
    fn citizen(&self, stage: Stage, law_on: NaiveDate) -> Truth {
        self.by_poll(stage, law_on, UnionCitizens::admit)
    }

    /// A test of citizenship under the rule of the poll, which is asked for only if it matters.
    fn by_poll(
        &self,
        stage: Stage,
        law_on: NaiveDate,
        test: fn(UnionCitizens, Set<Citizenship>) -> bool,
    ) -> Truth {
        let citizen_of = match self.citizenship() {
            Read::Known(citizen_of) => *citizen_of,
            Read::Unknown(needs) => return Truth::Unknown(needs),
        };
        let old = test(UnionCitizens::All, citizen_of);
        match UnionCitizens::whatever_the_poll(stage, law_on) {
            Some(rule) => test(rule, citizen_of).into(),
            None if old == test(UnionCitizens::Qualifying, citizen_of) => old.into(),
            None => self.poll_on().is(|poll| test(UnionCitizens::at_poll(*poll), citizen_of)),
        }
    }

    fn union_rule(&self, stage: Stage, law_on: NaiveDate) -> Option<UnionCitizens> {
        let by_poll = || self.poll_on.known().map(|poll| UnionCitizens::at_poll(*poll));
        UnionCitizens::whatever_the_poll(stage, law_on).or_else(by_poll)
    }

    /// Section 65(1A).
    fn deputy_may_stand(&self) -> Truth {
        let ordinary = self.election().is(|election| *election == Poll::Ordinary);
        self.deputy().is(|yes| *yes) & (ordinary | self.acting_throughout().is(|yes| *yes))
    }

    /// Section 65(1)(e), less (1A). The deputy's appointment ends the day before an ordinary term begins (Sch. 1 para.
    /// 8(3)), so a deputy who wins an ordinary election takes office as nobody's staff.
    fn police_body_staff(&self, stage: Stage, area: Area, law_on: NaiveDate) -> Bites {
        let posts = match self.police_posts() {
            Read::Known(posts) => *posts,
            Read::Unknown(needs) => return Ok(Truth::Unknown(needs)),
        };
        let mayors_staff = posts.contains(PolicePost::MayorPoliceStaff);
        let excepted = DEPUTY_MAY_STAND.check_force(area.place(), law_on).is_ok();
        let mut won_by_election = Truth::NotMet;
        let bites = if posts.contains(PolicePost::MayorsOfficeStaff) {
            Truth::Met
        } else if !posts.contains(PolicePost::CommissionerStaff) {
            Truth::NotMet
        } else {
            match stage {
                Stage::Nomination | Stage::Poll if excepted => !self.deputy_may_stand(),
                Stage::TakingOffice if excepted => {
                    won_by_election = self.election().is(|election| *election == Poll::ByElection);
                    !self.deputy().is(|yes| *yes)
                }
                _ => Truth::Met,
            }
        };
        unless(
            bites,
            &[(won_by_election, &DEPUTY_ELECTED), (mayors_staff.into(), &COMBINED_AUTHORITY_CANDIDATES)],
        )
    }
}

/// Five years, in months.
const FIVE_YEARS: u16 = 60;

/// The limbs that are law in the area and asked at the stage.
pub(super) fn asked(stage: Stage, area: Area, law_on: NaiveDate) -> impl Iterator<Item = Limb> {
    Limb::ALL.iter().copied().filter(move |limb| {
        limb.stages().contains(&stage) && limb.rule().check_force(area.place(), law_on).is_ok()
    })
}

fn holds<T: Listed>(list: Read<&Set<T>>, value: T) -> Truth {
    list.is(|list| list.contains(value))
}

fn any<T: Listed>(list: Read<&Set<T>>, test: impl Fn(T) -> bool) -> Truth {
    list.is(|list| list.iter().any(test))
}

/// The second test, asked only where the first is met.
fn then(first: Truth, second: impl Fn() -> Truth) -> Truth {
    if first == Truth::Met { second() } else { first }
}

/// A limb that does not bite, unless the person falls into a gap of its text; an open gap leaves the limb open.
fn unless(bites: Truth, gaps: &[(Truth, &'static Gap)]) -> Bites {
    if bites != Truth::NotMet {
        return Ok(bites);
    }
    for (falls, gap) in gaps {
        match falls {
            Truth::NotMet => {}
            Truth::Met => return Err(gap),
            open => return Ok(*open),
        }
    }
    Ok(Truth::NotMet)
}
