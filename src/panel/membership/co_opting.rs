//! Co-option, the number of co-opted members, and leaving the panel. (Sch. 6 paras 4, 13, 23, 24; SI 2012/1433 regs 6 to 8.)

use chrono::NaiveDate;

use super::NO_LONGER_COUNCILLOR;
use super::event::{CouncilNumber, Dated, Event, Leaving, Person};
use super::opening::{Origin, Seated};
use super::process::Composition;
use super::rules::{COUNCILLORS_ONLY, NOTIFY_CO_OPTION};
use crate::law::Rule;
use crate::listed::Set;
use crate::panel::{
    ARRANGE_LEAVING, ARRANGE_TERMS, CoOption, CoOptionFacts, EVERY_MEMBER_VOTES, MORE_THAN_TWO, NUMBERS,
    Resolution, Role, UNANIMITY, Vote, may_resolve,
};
use crate::reasoning::{Question as _, Refusal};

impl Composition {
    pub(super) fn co_opt(
        &mut self,
        person: Person,
        roles: Set<Role>,
        vote: Vote,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        let co_opted = self.co_opted();
        let in_post = co_opted.council_members.saturating_add(co_opted.others);
        if in_post >= self.complement().co_opted {
            return Err(Refusal::ConditionUnmet(self.co_opted_rule()));
        }
        if self.is_member(person) {
            return Err(Refusal::ConditionUnmet(&NUMBERS));
        }
        // Whoever votes is a member, and every member may.
        if usize::from(vote.members().get()) != self.members.len() {
            return Err(Refusal::ConditionUnmet(&EVERY_MEMBER_VOTES));
        }
        let facts = CoOptionFacts {
            area: self.area().into(),
            roles: roles.into(),
            co_opted: co_opted.into(),
            vote: vote.into(),
        };
        if let CoOption::MayNot(bars) = facts.answer(on)? {
            let rule = bars.iter().next().map_or(&UNANIMITY, crate::panel::Bar::rule);
            return Err(Refusal::Forbidden(rule));
        }
        let council_member = roles.contains(Role::CouncilMember);
        self.members.push(Seated { person, by: Origin::CoOpted { council_member } });
        if council_member && NOTIFY_CO_OPTION.check_force(self.place(), on).is_ok() {
            self.untold.push(person);
        }
        Ok(self.co_opted_rule())
    }

    pub(super) fn tell_of_co_option(&mut self, person: Person) -> Result<&'static Rule, Refusal> {
        if !self.untold.contains(&person) {
            return Err(Refusal::ConditionUnmet(&NOTIFY_CO_OPTION));
        }
        self.untold.retain(|one| *one != person);
        Ok(&NOTIFY_CO_OPTION)
    }

    pub(super) fn resolve(
        &mut self,
        number: Resolution,
        agreed: bool,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        may_resolve(self.place(), self.number, number.0, agreed, on)?;
        Ok(&MORE_THAN_TWO)
    }

    pub(super) fn leave(&mut self, member: Person, how: Leaving) -> Result<&'static Rule, Refusal> {
        let Some(seated) = self.members.iter().find(|one| one.person == member).copied() else {
            return Err(Refusal::ConditionUnmet(&NUMBERS));
        };
        if how == Leaving::TermEndedAtAnnualMeeting && !matches!(seated.by, Origin::Council { .. }) {
            return Err(Refusal::ConditionUnmet(&ARRANGE_TERMS));
        }
        self.members.retain(|one| one.person != member);
        self.untold.retain(|one| *one != member);
        if let Origin::Council { council } = seated.by {
            self.council_mut(council)?.left = true;
        }
        Ok(match how {
            Leaving::Resigned | Leaving::Removed => &ARRANGE_LEAVING,
            Leaving::TermEnded | Leaving::TermEndedAtAnnualMeeting => &ARRANGE_TERMS,
            Leaving::Died => &NUMBERS,
        })
    }

    pub(super) fn cease(&mut self, person: Person) -> Result<&'static Rule, Refusal> {
        if let Some(member) = self.members.iter_mut().find(|one| one.person == person) {
            return match &mut member.by {
                Origin::CoOpted { council_member } if *council_member => {
                    *council_member = false;
                    Ok(&COUNCILLORS_ONLY)
                }
                Origin::CoOpted { .. } => Err(Refusal::ConditionUnmet(&COUNCILLORS_ONLY)),
                _ => Err(Refusal::NoRule(&NO_LONGER_COUNCILLOR)),
            };
        }
        if self.fall(person) {
            Ok(&COUNCILLORS_ONLY)
        } else {
            Err(Refusal::ConditionUnmet(&COUNCILLORS_ONLY))
        }
    }

    /// The council whose annual meeting an event ended a term at.
    pub(super) fn annual_meeting(&self, dated: &Dated) -> Option<(CouncilNumber, NaiveDate)> {
        let Event::Left { member, how: Leaving::TermEndedAtAnnualMeeting } = dated.event else { return None };
        let seated = self.members.iter().find(|one| one.person == member)?;
        seated.by.council().map(|council| (council, dated.on))
    }
}
