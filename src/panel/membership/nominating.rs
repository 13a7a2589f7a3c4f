//! What councils, nominees and mayors do. (Sch. 6 paras 6 to 9, 16, 33, 35.)

use chrono::NaiveDate;

use super::ANOTHER_UNDER_NOTICE;
use super::council::{Arose, Council, Mayor, Unused};
use super::event::{CouncilNumber, Person};
use super::opening::{Origin, Seated};
use super::process::{Composition, Nomination, count};
use super::rules::{
    ACCEPTS, APPOINT_IN_DEFAULT, APPOINT_IN_WALES, APPOINT_NOMINEE, ASK_AGAIN_OR_NOMINATE, ASK_IN_WALES,
    COUNCILLORS_ONLY, MAYORAL_TERM, NOMINATE_ANOTHER, NOMINATE_IN_DEFAULT, NOMINEES_COUNTED, NOTICE_BARS,
};
use crate::law::Rule;
use crate::panel::{MayorFacts, MayorNomination, NOMINATE_MAYOR, NUMBERS};
use crate::reasoning::{Question as _, Refusal};

impl Composition {
    pub(super) fn take_office(
        &mut self,
        council: CouncilNumber,
        mayor: Person,
    ) -> Result<&'static Rule, Refusal> {
        let elsewhere =
            |one: &Council| one.number != council && one.mayor.is_some_and(|old| old.person == mayor);
        if self.councils.iter().any(elsewhere) {
            return Err(Refusal::ConditionUnmet(&MAYORAL_TERM));
        }
        let before = self.council_mut(council)?.mayor.replace(Mayor::new(mayor));
        if let Some(before) = before.filter(|before| before.person != mayor) {
            self.fall(before.person);
        }
        Ok(&MAYORAL_TERM)
    }

    pub(super) fn leave_office(&mut self, council: CouncilNumber) -> Result<&'static Rule, Refusal> {
        let before = self.council_mut(council)?.mayor.take();
        self.fall(before.ok_or(Refusal::ConditionUnmet(&MAYORAL_TERM))?.person);
        Ok(&MAYORAL_TERM)
    }

    pub(super) fn meet(&mut self, number: CouncilNumber, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let council = self.council_mut(number)?;
        if let Some(Unused { arose: arose @ Arose::Otherwise, .. }) = &mut council.unused {
            *arose = Arose::BeforeMeeting(on);
        }
        self.council(number)
            .map(|council| self.power(council))
            .ok_or(Refusal::ConditionUnmet(&COUNCILLORS_ONLY))
    }

    pub(super) fn nominate(
        &mut self,
        number: CouncilNumber,
        nominees: &[Person],
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        let council = self.council(number).ok_or(Refusal::ConditionUnmet(&COUNCILLORS_ONLY))?;
        let (rule, declined, mayor) = (self.power(council), council.declined, council.mayor);
        rule.check_force(self.place(), on)?;
        if council.notice {
            return Err(if declined > 0 {
                Refusal::NoRule(&ANOTHER_UNDER_NOTICE)
            } else {
                Refusal::Forbidden(&NOTICE_BARS)
            });
        }
        let (lacking, open) = (self.lacking(council), self.open_of(number));
        let wanted = count(nominees.iter());
        if self.is_welsh() && council.asked == 0 {
            return Err(Refusal::NotYet { rule: &ASK_IN_WALES, opens: None });
        }
        if wanted == 0 || wanted > lacking.saturating_sub(open) {
            let counted = wanted > 0 && wanted <= lacking && !self.is_welsh();
            return Err(Refusal::ConditionUnmet(if counted { &NOMINEES_COUNTED } else { rule }));
        }
        self.all_new(nominees.iter().copied())?;
        // A mayor whose nomination is open is nominated already.
        let here = mayor.is_some_and(|mayor| self.is_member(mayor.person) || self.is_nominee(mayor.person));
        let facts = MayorFacts {
            area: self.area().into(),
            has_mayor: mayor.is_some().into(),
            on_panel: here.into(),
            declined: mayor.is_some_and(|mayor| mayor.failed).into(),
            nominated: mayor.is_some_and(|mayor| nominees.contains(&mayor.person)).into(),
        };
        if facts.answer(on)? == MayorNomination::PassedOver {
            return Err(Refusal::ConditionUnmet(&NOMINATE_MAYOR));
        }
        let welsh = self.is_welsh();
        let council = self.council_mut(number)?;
        if welsh {
            council.asked = council.asked.saturating_sub(wanted);
        } else {
            council.replace(wanted);
        }
        if let Some(mayor) = council.mayor.as_mut().filter(|mayor| nominees.contains(&mayor.person)) {
            mayor.by_council = mayor.by_council.saturating_add(1);
        }
        self.nominations.extend(nominees.iter().map(|person| Nomination {
            person: *person,
            council: number,
            by_secretary: false,
            accepted: None,
            notified: false,
        }));
        Ok(if declined > 0 { &NOMINATE_ANOTHER } else { rule })
    }

    pub(super) fn nomination(&mut self, person: Person) -> Result<&mut Nomination, Refusal> {
        let found = self.nominations.iter_mut().find(|one| one.person == person);
        found.ok_or(Refusal::NotYet { rule: &ACCEPTS, opens: None })
    }

    pub(super) fn accept(&mut self, nominee: Person, on: NaiveDate) -> Result<&'static Rule, Refusal> {
        let nomination = self.nomination(nominee)?;
        if nomination.accepted.is_some() {
            return Err(Refusal::ConditionUnmet(&ACCEPTS));
        }
        nomination.accepted = Some(on);
        Ok(&ACCEPTS)
    }

    pub(super) fn decline(&mut self, nominee: Person) -> Result<&'static Rule, Refusal> {
        let Nomination { council: number, by_secretary, .. } = *self.nomination(nominee)?;
        self.nominations.retain(|one| one.person != nominee);
        let welsh = self.is_welsh();
        let council = self.council_mut(number)?;
        if let Some(mayor) = council.mayor.as_mut().filter(|mayor| mayor.person == nominee) {
            mayor.failed = true;
            council.mayor_declined_first |= !by_secretary && mayor.by_council == 1;
        }
        match (welsh, by_secretary) {
            (true, true) => self.secretary_declined = self.secretary_declined.saturating_add(1),
            (true, false) => council.returned = council.returned.saturating_add(1),
            (false, true) => {}
            (false, false) => council.declined = council.declined.saturating_add(1),
        }
        Ok(match (welsh, by_secretary) {
            (true, _) => &ASK_AGAIN_OR_NOMINATE,
            (false, true) => &NOMINATE_IN_DEFAULT,
            (false, false) => &NOMINATE_ANOTHER,
        })
    }

    /// A nomination ends because the nominee is no councillor any more. Whether there was one.
    pub(super) fn fall(&mut self, person: Person) -> bool {
        let Some(Nomination { council, by_secretary, .. }) =
            self.nominations.iter().find(|one| one.person == person).copied()
        else {
            return false;
        };
        self.nominations.retain(|one| one.person != person);
        if self.is_welsh() {
            if by_secretary {
                self.secretary_declined = self.secretary_declined.saturating_add(1);
            } else if let Ok(council) = self.council_mut(council) {
                council.returned = council.returned.saturating_add(1);
            }
        }
        true
    }

    pub(super) fn appoint(&mut self, nominee: Person) -> Result<&'static Rule, Refusal> {
        let Nomination { council, by_secretary, accepted, .. } = *self.nomination(nominee)?;
        if accepted.is_none() {
            return Err(Refusal::NotYet { rule: &ACCEPTS, opens: None });
        }
        if self.short() == 0 {
            return Err(Refusal::ConditionUnmet(self.appointed_rule()));
        }
        if self.is_member(nominee) {
            return Err(Refusal::ConditionUnmet(&NUMBERS));
        }
        self.nominations.retain(|one| one.person != nominee);
        let by =
            if by_secretary { Origin::SecretaryOfState { council } } else { Origin::Council { council } };
        self.members.push(Seated { person: nominee, by });
        if self.short() == 0 {
            for council in &mut self.councils {
                (council.found, council.declined, council.left) = (None, 0, false);
                council.mayor_declined_first = false;
            }
        }
        Ok(match (self.is_welsh(), by_secretary) {
            (true, _) => &APPOINT_IN_WALES,
            (false, true) => &APPOINT_IN_DEFAULT,
            (false, false) => &APPOINT_NOMINEE,
        })
    }
}
