//! Forms that facts drawn at random seldom or never lead to, so that each is seen whatever is drawn.

use pcc_rules::calendar::{BusinessDays, Deadline, FinancialYear, Period, WhyLeftOut};
use pcc_rules::law::{OutOfForce, PRSRA_2011, Place};
use pcc_rules::money::Pounds;
use pcc_rules::*;
use serde::Serialize;

use super::Wire;
use crate::day;

fn all<T: Serialize>(wire: &mut Wire, values: impl IntoIterator<Item = T>) {
    values.into_iter().for_each(|value| wire.written(&value));
}

const TODAY: &str = "2026-11-22";

pub(super) fn shown_to(wire: &mut Wire) {
    foundation(wire);
    stages(wire);
    answers(wire);
    staff_and_panel(wire);
    facts(wire);
}

fn foundation(wire: &mut Wire) {
    let (on, by) = (day(TODAY), PRSRA_2011.section("1"));
    all(wire, area::changes());
    all(wire, area::DIFFERENCES);
    all(wire, area::ANNOUNCED);
    all(wire, [area::Fate::NotEnacted, area::Fate::Abandoned, area::Fate::Enacted(by)]);
    all(
        wire,
        [OutOfForce::NotYet { starts: on }, OutOfForce::Ended { last_day: on }, OutOfForce::DoesNotExtend],
    );
    all(wire, CATALOGUE.left_out());
    all(wire, [Deadline::Forthwith { after: on }, Deadline::AsSoonAsPracticable { after: on }]);
    all(wire, [Deadline::By { day: on }, Deadline::Reasonable, Deadline::NoneStated]);
    all(wire, [WhyLeftOut::Saturday, WhyLeftOut::Sunday, WhyLeftOut::ChristmasEve]);
    all(wire, [WhyLeftOut::Holiday("Good Friday"), WhyLeftOut::Ignored("a day of mourning")]);
    all(wire, [BusinessDays::Elections.nth_after(day("2026-12-01"), 20).unwrap()]);
    {
        use reasoning::Standing::{Met, NotApplicable, NotMet, Stated, Warning};
        all(wire, [Met, NotMet, NotApplicable, Stated, Warning]);
    }
    let rule = &panel::UNANIMITY;
    let gap = &process::PAUSE_WITHOUT_END;
    let open = Unsettled::NoRule(gap);
    all(wire, [gap]);
    all(wire, [Refusal::NoPower(rule), Refusal::Forbidden(rule), Refusal::ConditionUnmet(rule)]);
    all(wire, [Refusal::NotYet { rule, opens: Some(on) }, Refusal::TooLate { rule, last_day: on }]);
    all(wire, [Refusal::OutOfOrder { after: on, day: on }, Refusal::NoRule(gap), Refusal::Unsettled(open)]);
    all(wire, [open, Unsettled::OutOfForce(OutOfForce::DoesNotExtend)]);
}

/// Where a process stands.
fn stages(wire: &mut Wire) {
    {
        use chief_constable::Stage::*;
        all(
            wire,
            [Vacant, UnderReview, Reported, Vetoed, VetoUnreported, ReserveUnderReview, ReserveReported],
        );
        all(wire, [ReserveOverdue, ReserveEnded, ProcessEnded, Filled]);
        all(wire, [chief_constable::VetoPower::Available, chief_constable::VetoPower::Exercised]);
    }
    {
        use chief_constable::removal::Stage::*;
        all(wire, [InPost, Proposed, PanelScrutiny, Recommended, MayCall, Called, Retained, Ended]);
    }
    {
        use commissioner::ActingStage::*;
        all(wire, [NotNeeded, Needed, ForVacancy, ForIncapacity, ForSuspension, RunsOn, InDoubt]);
    }
    {
        use commissioner::TenureStage::*;
        all(
            wire,
            [
                Elected,
                InOffice,
                Suspendable,
                Suspended,
                SuspendedByOrder,
                SuspensionInDoubt,
                ToBeDeclared,
                Vacant,
            ],
        );
    }
    {
        use commissioner::VacancyCause::*;
        let ground = commissioner::VacancyGround::Incapacity;
        for cause in [Death, Resignation, Order, Declaration { ground }] {
            wire.written(&commissioner::Vacancy { on: day(TODAY), cause });
        }
    }
    {
        use finance::reports::Stage::*;
        all(wire, [None, Made, PartlySent, Running, ToAnswer, ToDecide, Overdue, Closed]);
    }
    {
        use panel::membership::Stage::*;
        all(wire, [Nominating, InDefault, WithSecretaryOfState, CoOpting, OverNumber, Complete]);
    }
    {
        use panel::scrutiny::OccasionStage::*;
        all(wire, [NobodyRequired, Called, Absent, Answering, Held]);
    }
    {
        use panel::scrutiny::RequestStage::*;
        all(wire, [NotRequired, Open, Due, Optional, Forbidden, Supplied, Withheld]);
    }
    {
        use panel::scrutiny::ReviewStage::*;
        all(
            wire,
            [NotSent, WithPanel, IssuedWithoutReport, AwaitingResponse, ResponseOverdue, Outstanding, Done],
        );
    }
    {
        use precept::Stage::*;
        all(
            wire,
            [NotNotified, UnderReview, Reported, Vetoed, NoReport, Revised, SecondReported, Ended, Issued],
        );
        all(wire, [AskedTooLate]);
    }
    {
        use precept::Limit::*;
        let precept = Pounds::from_pence(1);
        all(wire, [Only { precept }, AtMost { precept }, AtLeast { precept }, AnyBut { vetoed: precept }]);
        wire.written(&precept::LastDays::of(FinancialYear::starting(2027).unwrap()));
    }
    let season: precept::Scrutiny = serde_json::from_str(
        r#"{"area": "norfolk", "year": 2026, "kind": "policing", "events": [
            {"on": "2026-01-30", "event": {"kind": "proposed", "precept": "278.01"}},
            {"on": "2026-02-06", "event": {"kind": "reported", "recommendations": []}},
            {"on": "2026-02-09", "event": {"kind": "responded"}}
        ]}"#,
    )
    .unwrap();
    wire.written(&season.issuable(day("2026-02-09")).unwrap());
    {
        use referendum::Stage::*;
        all(wire, [NotExcessive, Excessive, Notified, Substituted, Carried, Lost, NotHeld, SubstituteNeeded]);
        all(wire, [SubstituteIssued, Directed]);
    }
    {
        use staff::confirmation::Stage::*;
        all(wire, [Vacant, UnderReview, Reported, Unreported, Decided, Filled, Transferred]);
    }
    {
        use staff::reports::Stage::*;
        all(wire, [None, Prepared, ToConsider, StandingStill, Overdue, Closed]);
    }
}

fn answers(wire: &mut Wire) {
    let (on, by, sum) = (day(TODAY), PRSRA_2011.section("1"), Pounds::from_pence(1));
    all(wire, [budget::Requirement::ReservesBeyondSpending { excess: sum }]);
    {
        use chief_constable::Veto::*;
        all(wire, [TakesEffect, AwaitsReport, NoEffect]);
    }
    {
        use budget::Substitution::*;
        all(wire, [HasEffect, Unlimited, NoEffect(Set::all())]);
    }
    all(wire, [complaints::Disapplication::May]);
    all(wire, [complaints::Matter::ConductMatter, complaints::Matter::Elsewhere]);
    {
        use complaints::Referral::*;
        let last_day = on;
        all(
            wire,
            [NotRequired, Due { last_day }, InTime { last_day }, Late { last_day }, Excused { last_day }],
        );
    }
    all(wire, [conduct::Manner::AsSpecified]);
    {
        use conduct::Published::*;
        let items =
            conduct::Item::ALL.iter().map(|item| conduct::Due::new(*item, conduct::Trigger::Change, on));
        let due = items.filter_map(Result::ok).next().unwrap();
        wire.stored(&due, true);
        all(wire, [InTime(due), NotInTime(due), NotYet(due), NotStarted]);
    }
    all(wire, [delegation::DeputyAppointment::May]);
    all(wire, [delegation::FireArrangement::May]);
    all(wire, [duties::Information::Given]);
    elections(wire);
    {
        use eligibility::Acceptance::*;
        all(wire, [Accepted, Awaited { by: on }, Defaulted { after: on }]);
        use eligibility::LimbFinding::*;
        all(wire, [Clear, Caught, NotAsked(eligibility::Stage::Poll)]);
        all(wire, [eligibility::Eligibility::Eligible]);
        all(wire, [eligibility::UnionCitizens::All, eligibility::UnionCitizens::Qualifying]);
    }
    {
        use finance::accounts::Opening::*;
        all(wire, [OnOrBefore(30), TakesIn(30), ByAuditor]);
        use finance::accounts::Rights;
        let (latest, from, to) = (on, on, on);
        all(wire, [Rights::Due { latest }, Rights::Late { latest, notice: None }, Rights::Open { from, to }]);
        all(wire, [Rights::TooEarly { earliest: on }, Rights::ByAuditor]);
        use finance::Power::*;
        all(wire, [Within, NoPower, NoConsent, OverLimit, NotSterling, NotPendingRevenue]);
    }
    all(wire, [finance::AuditCommittee::NotIndependent]);
    all(wire, [finance::Commissioned::NotForThis]);
    all(wire, [finance::GrantPublication::Full]);
    pay_and_plan(wire, by);
    {
        use referendum::Increase::*;
        let rise = some_rise();
        all(wire, [NoPrinciples, Excessive(rise), NotExcessive(rise), Directed(rise)]);
    }
    all(wire, [reserves::BudgetReportCheck::Done]);
    {
        use reserves::Monitoring::*;
        all(wire, [NotReviewed, NoWorse, DealtWith, NotDealtWith, OtherReserves]);
    }
    all(wire, [reserves::Verdict::OnTarget]);
    all(wire, [reserves::SharesTotal::Hundred]);
}

/// The least and the most a principle can say.
fn some_rise() -> referendum::Rise {
    let amount = "264.50".parse().unwrap();
    let year = FinancialYear::starting(2026).unwrap();
    referendum::Rise {
        year,
        principle: referendum::Principle::Cash(Pounds::from_pence(1500)),
        previous: amount,
        amount,
    }
}

fn elections(wire: &mut Wire) {
    use election::{ByElection, MovePoll, NoByElection, OrdinaryElection, PollDay, RelevantEvent};

    let (on, by) = (day(TODAY), PRSRA_2011.section("51"));
    let (vacant_on, event_on, last_day) = (on, on, on);
    let count = BusinessDays::Elections.nth_after(on, 35).unwrap();
    let event = RelevantEvent::Declaration;
    let because = NoByElection::BeforeOrdinary;
    all(
        wire,
        [ByElection::Due { vacant_on, event, event_on, count }, ByElection::AwaitsNotice { vacant_on }],
    );
    all(
        wire,
        [ByElection::NotHeld { vacant_on, because, until: on }, ByElection::ToBeDeclared { since: on }],
    );
    all(wire, [MovePoll::May, MovePoll::NoPower, MovePoll::TooEarlyADay, MovePoll::MadeTooLate { last_day }]);
    all(
        wire,
        [OrdinaryElection::Held { poll: on, term_start: on, term_end: on }, OrdinaryElection::CalledOff(by)],
    );
    all(wire, [PollDay::InTime { held_on: on }, PollDay::TooLate { last_day }, PollDay::NotAfterTheEvent]);
    all(wire, [ByElection::NotApplicable(area::Body::Mayor)]);
    all(wire, [election::Deposit::Returned, election::Deposit::Forfeited]);
    all(wire, [election::Nomination::Stands]);
    all(wire, [election::AppropriateOfficer::NoneDesignated]);
    all(wire, election::TRANSFERS);
    let facts = election::ByElectionFacts {
        area: area::Area::Kent.into(),
        cause: election::Cause::Death.into(),
        happened_on: day("2025-06-01").into(),
        declared_on: Some(day("2025-07-08")).into(),
        notified_on: None.into(),
    };
    wire.written(&election::by_election(&facts, day("2026-11-22")).unwrap());
}

fn pay_and_plan(wire: &mut Wire, by: law::Provision) {
    let body = area::Body::Mayor;
    wire.written(&pay::SCALES.rows().last().unwrap().value().figure(pay::Band::One));
    {
        use pay::Limit::*;
        let limits =
            [Actual, UpTo(Pounds::from_pence(1)), Fare, StandardClass, EconomyClass, RevenueMileageRates];
        all(wire, limits);
        all(wire, [pay::Claim::Allowed(Actual), pay::Claim::NotAllowed, pay::Claim::NotApplicable(body)]);
    }
    {
        use pay::MayoralAllowance::*;
        all(wire, [Payable, NotPayable, NotApplicable(body)]);
        all(
            wire,
            [pay::SuspendedPay::GoesOn, pay::SuspendedPay::Stops, pay::SuspendedPay::NotApplicable(body)],
        );
    }
    let salary = pay::Salary {
        band: pay::Band::One,
        amount: Pounds::from_pence(2),
        basic: Pounds::from_pence(1),
        supplement: Pounds::from_pence(1),
        since: day(TODAY),
        set_by: by,
        last_confirmed: day(TODAY),
        is_confirmed: true,
        confidence: law::Confidence::Seen,
    };
    all(wire, [pay::StatedSalary::Same(salary), pay::StatedSalary::NotApplicable(body)]);
    all(wire, [pay::StatedSalary::Differs { stated: Pounds::from_pence(1), determined: salary }]);
    {
        use pay::OtherPay::*;
        all(wire, [Nothing, SetByCommissioner, SetByMayor, SetByCombinedAuthority, SetInLondon]);
    }
    {
        use plan::Issuing::*;
        let (issued, last_day) = (day(TODAY), day(TODAY));
        all(wire, [InTime { issued, last_day }, Late { issued, last_day }, Missed { last_day }, NoDuty]);
        all(wire, [NotYetDue { last_day }]);
    }
    all(wire, [plan::Copies::AllSent]);
    all(wire, [plan::Making::Complete]);
    all(wire, [plan::Promptness::Prompt, plan::Promptness::NotPrompt, plan::Promptness::NoDuty]);
    wire.written(&plan::planning_period(&plan::Plan::issued(day("2025-03-20")), area::Area::Kent).unwrap());
}

fn staff_and_panel(wire: &mut Wire) {
    let by = law::LGHA_1989.section("2");
    {
        use panel::Arrangements::*;
        let missing = Set::from_iter([panel::Arrangement::CoOption]);
        all(wire, [Complete, Faulty { missing, make_procedure: true }]);
        all(wire, [panel::Balance::Met, panel::Balance::NotMet]);
    }
    {
        use panel::MayorNomination::*;
        all(wire, [NotApplicable, Nominated, PassedOver, Lifted]);
    }
    {
        use panel::Decision::*;
        all(wire, [Carried, Lost, ByOwnMethod]);
        use panel::Supply::*;
        all(wire, [Must, NeedNot, Forbidden]);
    }
    {
        use staff::Membership::*;
        all(wire, [Disqualified(by), NotBarred, OrdinaryRules, NotApplicable]);
        use staff::Qualification::*;
        all(wire, [Qualified, NotQualified]);
    }
    {
        use staff::Activity::*;
        all(wire, [Permitted, Prohibited(by), OrdinaryRules, NotApplicable]);
    }
    {
        use staff::Resignation::*;
        all(wire, [EndsAtOnce, AsTheContractSays, OrdinaryRules, NotApplicable]);
    }
    {
        use staff::RestrictionStatus::*;
        all(wire, [Restricted, PartlyRestricted(staff::Part::CouncilsOnly), NotRestricted, OrdinaryRules]);
        all(wire, [NotApplicable]);
    }
    {
        use staff::Merit::*;
        all(wire, [OnMerit, NotOnMerit, NotRequired]);
    }
    all(wire, [staff::DataProtection::AsRequired]);
    all(wire, [staff::Establishment::AsRequired]);
    all(wire, [staff::Officers::AsTheLawHasThem]);
}

/// Facts that have no strategy of their own, or whose strategy seldom draws a form.
fn facts(wire: &mut Wire) {
    {
        use area::Body::*;
        for body in [Commissioner, FireCommissioner, Mayor, MayorsOffice, CommonCouncil] {
            wire.stored(&body, true);
        }
    }
    for place in Place::ALL {
        wire.stored(&place, true);
    }
    {
        use BusinessDays::*;
        for days in [Elections, Accounts, FinanceOfficer, MonitoringOfficer] {
            wire.stored(&days, true);
        }
    }
    for period in [Period::Days(21), Period::Weeks(3), Period::Months(3)] {
        wire.stored(&period, true);
    }
    wire.stored(&chief_constable::removal::Event::Dropped {}, true);
    wire.stored(&panel::Roll { seats: 12, in_favour: 8, against: 4, ..panel::Roll::default() }, true);
    {
        let one = reserves::YearBase {
            year: FinancialYear::starting(2026).unwrap(),
            amount: Pounds::from_pence(1),
        };
        wire.stored(&reserves::Bases::Fixed(one), true);
        wire.stored(&reserves::Bases::YearByYear(reserves::YearBases::new(vec![one]).unwrap()), true);
    }
    {
        use commissioner::Because::*;
        use commissioner::Representations::Considered;
        for because in [Vacancy {}, Incapacity { representations: Considered }, Suspension {}] {
            wire.stored(&because, true);
        }
    }
    wire.stored(
        &reserves::Stated { general: Some(Pounds::from_pence(1)), ..reserves::Stated::default() },
        true,
    );
    {
        use panel::membership::{CouncilNumber, Origin, Person, Seated};
        let council = CouncilNumber(1);
        let origins = [
            Origin::Council { council },
            Origin::SecretaryOfState { council },
            Origin::CoOpted { council_member: true },
        ];
        for by in origins {
            wire.stored(&Seated { person: Person(1), by }, true);
        }
    }
}
