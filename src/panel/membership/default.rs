//! What follows where a council does not fill its seats. (Sch. 6 paras 10, 15, 16, 33(3), 34; SI 2012/1433 regs 4, 5.)

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::council::{Council, appoint_before};
use super::event::{CouncilNumber, Failure, Nominee, Person, Request};
use super::opening::repeated;
use super::process::{Composition, Nomination, count};
use super::rules::{
    ASK_AGAIN_OR_NOMINATE, ASK_IN_WALES, COUNCILLORS_ONLY, DEFAULT_FOUND, MAYORS_FIRST_REFUSAL,
    NOMINATE_IN_DEFAULT, NOMINATE_MAYOR_IN_DEFAULT, NOTICE_OF_DEFAULT, NOTICE_WITHDRAWN,
    NOTIFY_NO_APPOINTMENT, NOTIFY_NO_NOMINATION,
};
use crate::law::Rule;
use crate::reasoning::Refusal;

impl Composition {
    pub(super) fn notify(
        &mut self,
        number: CouncilNumber,
        failure: Failure,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        NOTIFY_NO_NOMINATION.check_force(self.place(), on)?;
        let not_yet = |rule, day: Option<NaiveDate>| match day {
            Some(day) if day <= on => Ok(()),
            opens => Err(Refusal::NotYet { rule, opens }),
        };
        let council = self.council_mut(number)?;
        match failure {
            Failure::NotNominated => {
                let unused = council.unused.as_mut().filter(|unused| !unused.notified);
                let unused = unused.ok_or(Refusal::ConditionUnmet(&NOTIFY_NO_NOMINATION))?;
                not_yet(&NOTIFY_NO_NOMINATION, unused.arose.relevant_date())?;
                unused.notified = true;
                Ok(&NOTIFY_NO_NOMINATION)
            }
            Failure::NotAppointed => {
                let of_it =
                    |one: &&mut Nomination| one.council == number && !one.by_secretary && !one.notified;
                let waiting = self.nominations.iter_mut().filter(of_it);
                let first = waiting
                    .filter_map(|one| one.accepted.map(|accepted| (appoint_before(accepted), one)))
                    .min_by_key(|(day, _)| *day);
                let (day, nomination) = first.ok_or(Refusal::ConditionUnmet(&NOTIFY_NO_APPOINTMENT))?;
                not_yet(&NOTIFY_NO_APPOINTMENT, Some(day))?;
                nomination.notified = true;
                Ok(&NOTIFY_NO_APPOINTMENT)
            }
            _ => Err(Refusal::ConditionUnmet(&NOTIFY_NO_NOMINATION)),
        }
    }

    pub(super) fn find(&mut self, number: CouncilNumber, failure: Failure) -> Result<&'static Rule, Refusal> {
        let council = self.council(number).ok_or(Refusal::ConditionUnmet(&COUNCILLORS_ONLY))?;
        if self.is_welsh() {
            if failure != Failure::NotNominated || council.asked == 0 {
                return Err(Refusal::ConditionUnmet(&ASK_AGAIN_OR_NOMINATE));
            }
            let council = self.council_mut(number)?;
            council.returned = council.returned.saturating_add(council.asked);
            council.asked = 0;
            return Ok(&ASK_AGAIN_OR_NOMINATE);
        }
        let accepted =
            |one: &Nomination| one.council == number && !one.by_secretary && one.accepted.is_some();
        let failed = match failure {
            Failure::NotNominated => self.unnominated(council) > 0,
            Failure::NotAppointed => {
                council.declined_but_for_the_mayor() > 0 || self.nominations.iter().any(accepted)
            }
            Failure::NotRemained => council.left,
            Failure::NoPower => council.notice,
            Failure::MayorDidNotJoin if council.mayor_declined_first => {
                return Err(Refusal::Forbidden(&MAYORS_FIRST_REFUSAL));
            }
            Failure::MayorDidNotJoin => {
                council.mayor.is_some_and(|mayor| mayor.failed && mayor.by_council > 1)
            }
        };
        if self.short() == 0 || !failed {
            return Err(Refusal::ConditionUnmet(&DEFAULT_FOUND));
        }
        let council = self.council_mut(number)?;
        (council.found, council.ever_found) = (Some(failure), true);
        Ok(&DEFAULT_FOUND)
    }

    pub(super) fn give_notice(
        &mut self,
        number: CouncilNumber,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        NOTICE_OF_DEFAULT.check_force(self.place(), on)?;
        let council = self.council_mut(number)?;
        if council.notice {
            return Err(Refusal::ConditionUnmet(&NOTICE_OF_DEFAULT));
        }
        if !council.ever_found {
            return Err(Refusal::NotYet { rule: &DEFAULT_FOUND, opens: None });
        }
        council.notice = true;
        Ok(&NOTICE_OF_DEFAULT)
    }

    pub(super) fn withdraw_notice(
        &mut self,
        number: CouncilNumber,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        NOTICE_WITHDRAWN.check_force(self.place(), on)?;
        let council = self.council_mut(number)?;
        if !core::mem::take(&mut council.notice) {
            return Err(Refusal::ConditionUnmet(&NOTICE_WITHDRAWN));
        }
        Ok(&NOTICE_WITHDRAWN)
    }

    /// Wales: appointed seats for which nobody is asked, nominated or still owed.
    pub(super) fn to_ask(&self) -> u16 {
        let owed = self.councils.iter().map(|one| one.asked.saturating_add(one.returned));
        let nominated = count(self.nominations.iter()).saturating_add(self.secretary_declined);
        self.short().saturating_sub(owed.fold(nominated, u16::saturating_add))
    }

    pub(super) fn ask(&mut self, requests: &[Request], on: NaiveDate) -> Result<&'static Rule, Refusal> {
        ASK_IN_WALES.check_force(self.place(), on)?;
        let asked = requests.iter().map(|one| one.nominations).fold(0, u16::saturating_add);
        let empty = requests.iter().any(|one| one.nominations == 0);
        if asked == 0 || empty || asked != self.to_ask() {
            return Err(Refusal::ConditionUnmet(&ASK_IN_WALES));
        }
        if repeated(requests.iter().map(|one| one.council)).is_some() {
            return Err(Refusal::ConditionUnmet(&ASK_IN_WALES));
        }
        for request in requests {
            let council = self.council_mut(request.council)?;
            council.asked = council.asked.saturating_add(request.nominations);
        }
        Ok(&ASK_IN_WALES)
    }

    pub(super) fn ask_again(
        &mut self,
        number: CouncilNumber,
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        ASK_AGAIN_OR_NOMINATE.check_force(self.place(), on)?;
        let council = self.council_mut(number)?;
        if council.returned == 0 {
            return Err(Refusal::ConditionUnmet(&ASK_AGAIN_OR_NOMINATE));
        }
        council.returned = council.returned.saturating_sub(1);
        council.mayor_declined_first = false;
        council.asked = council.asked.saturating_add(1);
        Ok(&ASK_AGAIN_OR_NOMINATE)
    }

    /// How many nominations the Secretary of State owes: in England all at once, in Wales where not asked again.
    pub(super) fn owed_by_secretary(&self) -> u16 {
        if self.is_welsh() {
            let open = self.councils.iter().map(Council::open_to_the_secretary);
            open.fold(self.secretary_declined, u16::saturating_add)
        } else if self.councils.iter().any(|one| one.found.is_some()) {
            self.short().saturating_sub(self.open_of_secretary())
        } else {
            0
        }
    }

    /// The mayors who have to be among those whom the Secretary of State nominates. (Para. 33(3), (4).)
    pub(super) fn mayors_due(&self) -> Vec<Person> {
        let mayors = self.councils.iter().filter_map(|one| one.mayor).filter(|mayor| !mayor.failed);
        let due = mayors.filter(|mayor| !self.is_member(mayor.person) && !self.is_nominee(mayor.person));
        due.map(|mayor| mayor.person).collect()
    }

    pub(super) fn secretary_nominate(
        &mut self,
        nominees: &[Nominee],
        on: NaiveDate,
    ) -> Result<&'static Rule, Refusal> {
        let rule = if self.is_welsh() { &ASK_AGAIN_OR_NOMINATE } else { &NOMINATE_IN_DEFAULT };
        rule.check_force(self.place(), on)?;
        let (wanted, owed) = (count(nominees.iter()), self.owed_by_secretary());
        if owed == 0 {
            if self.councils.iter().any(|one| one.mayor_declined_first) {
                return Err(Refusal::Forbidden(&MAYORS_FIRST_REFUSAL));
            }
            let before = if self.is_welsh() { &ASK_IN_WALES } else { &DEFAULT_FOUND };
            return Err(Refusal::NotYet { rule: before, opens: None });
        }
        // The appropriate number, no more and no fewer; in Wales each nomination stands for itself.
        if wanted == 0 || wanted > owed || (wanted < owed && !self.is_welsh()) {
            return Err(Refusal::ConditionUnmet(rule));
        }
        if nominees.iter().any(|one| self.council(one.council).is_none()) {
            return Err(Refusal::ConditionUnmet(&COUNCILLORS_ONLY));
        }
        self.all_new(nominees.iter().map(|one| one.person))?;
        // READING: where more mayors have to be nominated than there are seats, nobody else is.
        let due = self.mayors_due();
        let mayors = count(nominees.iter().filter(|one| due.contains(&one.person)));
        if mayors < count(due.iter()).min(wanted) {
            return Err(Refusal::ConditionUnmet(&NOMINATE_MAYOR_IN_DEFAULT));
        }
        if self.is_welsh() {
            let mut left = wanted;
            let mut take = |from: &mut u16, most: u16| {
                let taken = most.min(left);
                (*from, left) = (from.saturating_sub(taken), left.saturating_sub(taken));
            };
            let declined = self.secretary_declined;
            take(&mut self.secretary_declined, declined);
            for council in &mut self.councils {
                let most = council.open_to_the_secretary();
                take(&mut council.returned, most);
            }
        }
        self.nominations.extend(nominees.iter().map(|one| Nomination {
            person: one.person,
            council: one.council,
            by_secretary: true,
            accepted: None,
            notified: false,
        }));
        Ok(rule)
    }
}
