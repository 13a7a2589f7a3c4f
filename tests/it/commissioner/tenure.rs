use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::commissioner::*;
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Refusal, Unsettled};

use crate::{day, eve};

pub(super) const A: Charge = Charge(1);

pub(super) fn charged(number: u16) -> TenureEvent {
    TenureEvent::Charged {
        charge: Charge(number),
        charged_in: ChargedIn::UnitedKingdom,
        maximum: MaximumSentence::Months { months: 60 },
    }
}

pub(super) fn suspended(number: u16) -> TenureEvent {
    TenureEvent::Suspended { charge: Charge(number) }
}

pub(super) const CONVICTED: TenureEvent = TenureEvent::Convicted { charge: A };
pub(super) const FINAL: TenureEvent = TenureEvent::ConvictionFinal { charge: A };
pub(super) const QUASHED: TenureEvent = TenureEvent::ConvictionQuashed { charge: A };
pub(super) const ORDINARY: TenureEvent = TenureEvent::ElectedAtOrdinary {};
pub(super) const ACCEPTED: TenureEvent = TenureEvent::Accepted {};
pub(super) const APPEALED: TenureEvent = TenureEvent::OrderAppealed {};

pub(super) fn by_election(polled_on: &str) -> TenureEvent {
    TenureEvent::ElectedAtByElection { polled_on: day(polled_on) }
}

pub(super) fn order(appeal_by: &str) -> TenureEvent {
    TenureEvent::OrderMade { charge: A, appeal_by: day(appeal_by) }
}

pub(super) fn ceased(appointed_on: &str) -> TenureEvent {
    TenureEvent::CeasedForIncapacity { appointed_on: day(appointed_on) }
}

pub(super) fn declared(by: DeclaredBy, ground: VacancyGround) -> TenureEvent {
    TenureEvent::DeclaredVacant { by, ground }
}

pub(super) const OFFICER: DeclaredBy = DeclaredBy::AppropriateOfficer;
pub(super) const COURT: DeclaredBy = DeclaredBy::HighCourt;

pub(super) fn after(area: Area, events: &[(&str, TenureEvent)]) -> Tenure {
    Tenure::from_events(area, events.iter().map(|(on, event)| DatedTenure { on: day(on), event: *event }))
        .unwrap_or_else(|error| panic!("{error}"))
}

pub(super) fn then(tenure: &Tenure, on: &str, event: TenureEvent) -> Result<Tenure, Refusal> {
    tenure.clone().apply(DatedTenure { on: day(on), event })
}

pub(super) fn norfolk(events: &[(&str, TenureEvent)]) -> Tenure {
    after(Area::Norfolk, events)
}

fn abroad(number: u16) -> TenureEvent {
    let (charge, charged_in) = (Charge(number), ChargedIn::Elsewhere);
    TenureEvent::Charged { charge, charged_in, maximum: MaximumSentence::Life }
}

pub(super) fn refused(events: &[(&str, TenureEvent)], on: &str, event: TenureEvent) -> Refusal {
    then(&norfolk(events), on, event).unwrap_err()
}

#[test]
fn each_event_rests_on_its_rule() {
    let steps = |events: &[(&str, TenureEvent)]| -> Vec<&str> {
        norfolk(events).history().map(|(_, rule)| rule.id()).collect()
    };
    let first = steps(&[
        ("2026-01-05", charged(1)),
        ("2026-01-06", suspended(1)),
        ("2026-01-07", TenureEvent::SuspensionLifted {}),
        ("2026-01-08", TenureEvent::ChargeDropped { charge: A }),
        ("2026-01-09", charged(2)),
        ("2026-01-09", TenureEvent::Acquitted { charge: Charge(2) }),
        ("2026-01-09", abroad(3)),
        ("2026-01-09", TenureEvent::ConvictedWithoutDisqualification { charge: Charge(3) }),
        ("2026-01-10", TenureEvent::Disqualified {}),
        ("2026-01-10", declared(OFFICER, VacancyGround::Disqualification)),
        ("2026-02-10", by_election("2026-02-09")),
        ("2026-02-11", TenureEvent::Accepted {}),
        ("2026-02-12", declared(DeclaredBy::HighCourt, VacancyGround::Disqualification)),
        ("2026-03-10", by_election("2026-03-10")),
        ("2026-03-12", TenureEvent::Resigned {}),
    ]);
    let expected: [&Rule; 15] = [
        &CHARGED,
        &SUSPEND,
        &SUSPENSION_LIFTED,
        &SUSPENSION_DROPPED,
        &CHARGED,
        &SUSPENSION_ACQUITTED,
        &CHARGED,
        &SUSPENSION_CONVICTED,
        &DISQUALIFIED,
        &DECLARE_VACANT,
        &BY_ELECTION_TERM,
        &ACCEPT_OFFICE,
        &DECLARED_BY_COURT,
        &BY_ELECTION_TERM,
        &RESIGN,
    ];
    assert_eq!(first, expected.map(Rule::id));
    let order = steps(&[
        ("2026-01-05", charged(1)),
        ("2026-02-02", CONVICTED),
        ("2026-02-02", order("2026-03-02")),
        ("2026-02-03", TenureEvent::OrderAppealed {}),
        ("2026-02-04", TenureEvent::OrderAppealUpheld {}),
    ]);
    let expected = [&CHARGED, &CONVICTION_FINAL, &COURT_ORDER, &ORDER_VACATES, &ORDER_UPHELD];
    assert_eq!(order, expected.map(Rule::id));
}

/// Section 59(1): receipt, death, or the declaration, whatever went before.
#[test]
fn prsra_s59_1_each_vacancy_is_dated_by_its_cause() {
    let on = day("2026-04-01");
    let dated = |events: &[(&str, TenureEvent)]| norfolk(events).vacancy(on).unwrap();
    let resigned = dated(&[("2026-03-02", TenureEvent::Resigned {})]);
    assert_eq!((resigned.on, resigned.cause.rule()), (day("2026-03-02"), &VACANT_ON_RECEIPT));
    let died = dated(&[("2026-03-03", TenureEvent::Died {})]);
    assert_eq!((died.on, died.cause.rule()), (day("2026-03-03"), &VACANT_ON_DEATH));
    let disqualified = dated(&[
        ("2026-01-05", charged(1)),
        ("2026-02-02", CONVICTED),
        ("2026-03-02", FINAL),
        ("2026-03-04", declared(OFFICER, VacancyGround::Disqualification)),
    ]);
    assert_eq!((disqualified.on, disqualified.cause.rule()), (day("2026-03-04"), &VACANT_WHEN_DECLARED));
    let incapacity = dated(&[
        ("2026-03-02", ceased("2025-09-03")),
        ("2026-03-05", declared(OFFICER, VacancyGround::Incapacity)),
    ]);
    assert_eq!(incapacity.on, day("2026-03-05"));
    let steps = norfolk(&[("2026-03-02", ceased("2025-09-03"))]);
    assert_eq!(steps.history().map(|(_, rule)| rule.id()).collect::<Vec<_>>(), [SIX_MONTHS.id()]);
}

#[test]
fn prsra_s60_2_the_officer_declares_forthwith_and_s59_3_4_gives_two_notices() {
    let lost = norfolk(&[("2026-03-02", TenureEvent::Disqualified {})]);
    let [declare] = lost.next(day("2026-03-10"))[..] else { panic!("one act") };
    assert_eq!((declare.rule, declare.who()), (&DECLARE_VACANT, Actor::AppropriateOfficer));
    assert_eq!(declare.by, Deadline::Forthwith { after: day("2026-03-02") });
    assert_eq!(declare.by.to_string(), "forthwith after 2026-03-02");
    assert_eq!(declare.by.last_day(), None);
    assert_eq!(lost.to_declare(day("2026-03-10")), Some(VacancyGround::Disqualification));
    let gone = norfolk(&[("2026-03-02", TenureEvent::Died {})]);
    let notices = gone.next(day("2026-03-10"));
    assert_eq!(
        notices.iter().map(|one| one.rule).collect::<Vec<_>>(),
        [&PUBLIC_NOTICE, &RETURNING_OFFICER_NOTICE]
    );
    for one in notices {
        assert_eq!(one.by, Deadline::AsSoonAsPracticable { after: day("2026-03-02") });
        assert!(one.is_duty());
    }
}

/// READING: section 30(2)(c) in the window of section 66(4)(b).
#[test]
fn prsra_s30_2c_between_conviction_and_finality_is_a_gap() {
    let on = day("2026-02-10");
    let events = [("2026-01-05", charged(1)), ("2026-01-06", suspended(1)), ("2026-02-02", CONVICTED)];
    let tenure = norfolk(&events);
    assert_eq!(tenure.gap(on), Some(&CONVICTION_OPEN));
    assert_eq!(tenure.progress(on).answer(), Err(&Unsettled::NoRule(&CONVICTION_OPEN)));
    assert_eq!(tenure.is_suspended_by_panel(on), Err(Unsettled::NoRule(&CONVICTION_OPEN)));
    assert_eq!(tenure.cover(on), Err(Unsettled::NoRule(&CONVICTION_OPEN)));
    assert_eq!(CONVICTION_OPEN.readings.len(), 2);
    // Nor can the panel suspend on a charge that has led to a conviction.
    let unsuspended = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED)];
    assert_eq!(refused(&unsuspended, "2026-02-03", suspended(1)), Refusal::NoRule(&CONVICTION_OPEN));
    // Before the conviction, and once it is quashed, there is no doubt.
    assert_eq!(norfolk(&events[..2]).gap(on), None);
    let quashed = then(&tenure, "2026-02-11", TenureEvent::ConvictionQuashed { charge: A }).unwrap();
    assert_eq!(
        (quashed.gap(day("2026-02-11")), quashed.stage(day("2026-02-11"))),
        (None, TenureStage::InOffice)
    );
}

/// Section 66(3)(c) and (4)(a): any imprisonable offence, in the same places; the maximum need not exceed two years.
#[test]
fn prsra_s66_3c_only_an_imprisonable_offence_there_disqualifies() {
    let of = |charged_in, months| TenureEvent::Charged {
        charge: A,
        charged_in,
        maximum: MaximumSentence::Months { months },
    };
    let convict = |event| then(&norfolk(&[("2026-01-05", event)]), "2026-02-02", CONVICTED);
    assert!(convict(of(ChargedIn::ChannelIslands, 1)).is_ok());
    let unmet = Refusal::ConditionUnmet(&CONVICTION_FINAL);
    assert_eq!(convict(of(ChargedIn::UnitedKingdom, 0)).unwrap_err(), unmet);
    assert_eq!(convict(of(ChargedIn::Elsewhere, 60)).unwrap_err(), unmet);
    // And such charges allow no suspension.
    let minor = [("2026-01-05", of(ChargedIn::UnitedKingdom, 24))];
    assert_eq!(refused(&minor, "2026-01-06", suspended(1)), Refusal::NoPower(&SUSPEND));
    assert_eq!(norfolk(&minor).stage(day("2026-01-06")), TenureStage::InOffice);
}

/// Elections Act 2022 s. 31(2): three months from 2 February 2026 end with 1 May, or sooner the time for appeal.
#[test]
fn ea_s31_2_an_order_vacates_the_office_by_itself() {
    let made = |appeal_by: &str, more: &[(&'static str, TenureEvent)]| {
        let first = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED), ("2026-02-02", order(appeal_by))];
        norfolk(&[&first[..], more].concat())
    };
    let vacates = |tenure: &Tenure, last: &str| {
        let next = day(last).succ_opt().unwrap();
        assert_eq!(tenure.order_vacates_on(day(last)), Some(day(last)));
        assert_eq!(tenure.stage(day(last)), TenureStage::SuspendedByOrder);
        assert_eq!(tenure.stage(next), TenureStage::Vacant);
        assert_eq!(tenure.vacancy(next), Some(Vacancy { on: day(last), cause: VacancyCause::Order }));
        assert_eq!((tenure.ended_under(day(last)), tenure.ended_under(next)), (None, Some(&ORDER_VACATES)));
    };
    assert_eq!(VacancyCause::Order.rule(), &ORDER_VACANCY);
    vacates(&made("2026-03-02", &[]), "2026-03-02");
    vacates(&made("2026-04-30", &[]), "2026-04-30");
    vacates(&made("2026-05-02", &[]), "2026-05-01");
    let appealed = made("2026-03-02", &[("2026-03-02", TenureEvent::OrderAppealed {})]);
    vacates(&appealed, "2026-05-01");
    // Upheld on the last day: the office is kept. A day later it is gone, for good (s. 31(5)).
    let upheld = then(&appealed, "2026-05-01", TenureEvent::OrderAppealUpheld {}).unwrap();
    assert_eq!(upheld.stage(day("2026-06-01")), TenureStage::InOffice);
    let late = then(&appealed, "2026-05-02", TenureEvent::OrderAppealUpheld {}).unwrap_err();
    assert_eq!(late, Refusal::Forbidden(&ORDER_NOT_UNDONE));
    let failed = then(&appealed, "2026-04-01", TenureEvent::OrderAppealFailed {}).unwrap();
    assert_eq!(failed.vacancy(day("2026-04-01")).map(|one| one.on), Some(day("2026-04-01")));
    // An appeal after its time is none.
    let made = made("2026-03-02", &[]);
    assert_eq!(
        then(&made, "2026-03-03", TenureEvent::OrderAppealed {}).unwrap_err(),
        Refusal::Forbidden(&ORDER_NOT_UNDONE)
    );
}

/// Section 31(4) is not section 30: no duty to appoint by itself, though the panel may find incapacity.
#[test]
fn ea_s31_4_an_order_is_not_a_suspension_by_the_panel() {
    let on = day("2026-02-03");
    let events = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED), ("2026-02-02", order("2026-03-02"))];
    let tenure = norfolk(&events);
    assert_eq!(tenure.is_suspended_by_panel(on), Ok(false));
    let Err(Unsettled::ForJudgement { judgement, .. }) = tenure.cover(on) else { panic!("to be judged") };
    assert_eq!((judgement, judgement.decider), (&INCAPACITY, Actor::Panel));
    let backwards = refused(&events[..2], "2026-02-03", order("2026-02-02"));
    assert_eq!(backwards, Refusal::OutOfOrder { after: day("2026-02-03"), day: day("2026-02-02") });
}

#[test]
fn ea_s31_is_law_from_1_november_2023() {
    let convicted = [("2023-10-02", charged(1)), ("2023-10-31", CONVICTED)];
    assert!(then(&norfolk(&convicted), "2023-11-01", order("2023-11-29")).is_ok());
    let starts = day("2023-11-01");
    let early = refused(&convicted, "2023-10-31", order("2023-11-29"));
    assert_eq!(early, Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::NotYet { starts })));
}

/// Section 50(7): elected at the poll of 2 May 2024, the term begins on the 9th; until then the old one runs.
#[test]
fn prsra_s50_7_the_winner_of_an_ordinary_election_follows_on_the_seventh_day() {
    let old = [("2024-04-02", charged(1)), ("2024-04-03", suspended(1)), ("2024-05-03", ORDINARY)];
    let elected = norfolk(&old);
    assert_eq!(elected.stage(eve("2024-05-09")), TenureStage::Suspended);
    assert_eq!(elected.stage(day("2024-05-09")), TenureStage::Elected);
    assert_eq!(elected.is_suspended_by_panel(day("2024-05-09")), Ok(false));
    assert_eq!(elected.ended_under(day("2024-05-09")), Some(&ORDINARY_TERM));
    assert_eq!(elected.ended_under(eve("2024-05-09")), None);
    let accepted = then(&elected, "2024-05-07", TenureEvent::Accepted {}).unwrap();
    assert_eq!(accepted.stage(eve("2024-05-09")), TenureStage::Suspended);
    assert_eq!(accepted.stage(day("2024-05-09")), TenureStage::InOffice);
    let unmet = Refusal::ConditionUnmet(&ORDINARY_TERM);
    assert_eq!(refused(&[], "2024-05-01", ORDINARY), unmet);
    assert!(then(&norfolk(&[]), "2024-05-02", ORDINARY).is_ok());
    assert!(then(&norfolk(&[]), "2024-05-09", ORDINARY).is_ok());
    assert_eq!(refused(&[], "2024-05-10", ORDINARY), unmet);
    // The election of 2020 was held in 2021.
    assert!(then(&norfolk(&[]), "2021-05-07", ORDINARY).is_ok());
    assert_eq!(refused(&[], "2020-05-07", ORDINARY), unmet);
}

/// Elections Act 2022 s. 31(3)(b), (4)(b): an appeal against the conviction keeps the office as one against the order.
#[test]
fn ea_s31_3b_quashing_the_conviction_ends_the_order_on_it() {
    let events = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED), ("2026-02-02", order("2026-03-02"))];
    let quashed = then(&norfolk(&events), "2026-03-02", QUASHED).unwrap();
    assert_eq!(quashed.stage(day("2026-03-02")), TenureStage::InOffice);
    // And for good, though the three months would be over.
    assert_eq!(quashed.stage(day("2026-12-01")), TenureStage::InOffice);
    assert_eq!(quashed.history().last().unwrap().1, &ORDER_UPHELD);
    let without = norfolk(&[events[0], events[1], ("2026-03-02", QUASHED)]);
    assert_eq!(without.history().last().unwrap().1, &SUSPENSION_ACQUITTED);
    // Once the order has vacated the office it is too late. (s. 31(5).)
    assert_eq!(refused(&events, "2026-03-03", QUASHED), Refusal::Forbidden(&ORDER_NOT_UNDONE));
    // Another conviction leaves the order.
    let other = TenureEvent::Convicted { charge: Charge(2) };
    let two = [events[0], ("2026-01-06", charged(2)), events[1], ("2026-02-02", other), events[2]];
    let quashed =
        then(&norfolk(&two), "2026-02-03", TenureEvent::ConvictionQuashed { charge: Charge(2) }).unwrap();
    assert_eq!(quashed.stage(day("2026-02-03")), TenureStage::SuspendedByOrder);
}

/// Section 66(3)(c), (4)(b): the order may fall, a final conviction disqualifies all the same; and it is final once.
#[test]
fn prsra_s66_4b_a_conviction_that_became_final_under_an_order_disqualifies_when_the_order_falls() {
    let events = [
        ("2026-01-05", charged(1)),
        ("2026-02-02", CONVICTED),
        ("2026-02-02", order("2026-03-02")),
        ("2026-02-10", APPEALED),
    ];
    let last = [&events[..], &[("2026-03-02", FINAL)]].concat();
    assert_eq!(refused(&last, "2026-03-03", FINAL), Refusal::ConditionUnmet(&CONVICTION_FINAL));
    let upheld = then(&norfolk(&last), "2026-03-20", TenureEvent::OrderAppealUpheld {}).unwrap();
    assert_eq!(upheld.to_declare(day("2026-03-20")), Some(VacancyGround::Disqualification));
    let [declare] = upheld.next(day("2026-03-21"))[..] else { panic!("one act") };
    assert_eq!(declare.by, Deadline::Forthwith { after: day("2026-03-20") });
    // Not final yet, it disqualifies only when it is.
    let upheld = then(&norfolk(&events), "2026-03-20", TenureEvent::OrderAppealUpheld {}).unwrap();
    assert_eq!(upheld.stage(day("2026-03-20")), TenureStage::InOffice);
    let later = then(&upheld, "2026-03-21", FINAL).unwrap();
    assert_eq!(later.to_declare(day("2026-03-21")), Some(VacancyGround::Disqualification));
}

/// READING: section 60(1)(a) speaks of any Act, section 59(1)(e) of a vacancy without a declaration.
#[test]
fn prsra_s59_1e_whether_an_officer_declares_after_an_order_is_a_gap() {
    let events = [("2026-01-05", charged(1)), ("2026-02-02", CONVICTED), ("2026-02-02", order("2026-03-02"))];
    let gap = Refusal::NoRule(&DECLARATION_AFTER_ORDER);
    let declare = declared(OFFICER, VacancyGround::Disqualification);
    assert_eq!(refused(&events, "2026-02-03", declare), gap);
    assert_eq!(refused(&events, "2026-03-03", declare), gap);
    assert_eq!(DECLARATION_AFTER_ORDER.readings.len(), 2);
    let keys: Vec<String> = ORDER_VACANCY.provisions().iter().map(ToString::to_string).collect();
    assert!(keys[0].contains("59(1)(e)"), "{keys:?}");
    // The High Court may be asked while the office is held; once it is vacant there is nobody to declare out.
    let court = declared(COURT, VacancyGround::Disqualification);
    let vacated = then(&norfolk(&events), "2026-02-03", court).unwrap();
    assert_eq!(vacated.vacancy(day("2026-02-03")).unwrap().cause.rule(), &VACANT_WHEN_DECLARED);
    assert_eq!(refused(&events, "2026-03-03", court), Refusal::ConditionUnmet(&DECLARE_VACANT));
    // A conviction on another charge that becomes final disqualifies by itself.
    let other = [
        ("2026-01-06", charged(2)),
        ("2026-02-02", TenureEvent::Convicted { charge: Charge(2) }),
        ("2026-02-20", TenureEvent::ConvictionFinal { charge: Charge(2) }),
        ("2026-02-21", declare),
    ];
    let declared = norfolk(&[&events[..1], &other[..1], &events[1..], &other[1..]].concat());
    assert_eq!(declared.vacancy(day("2026-04-01")).map(|one| one.on), Some(day("2026-02-21")));
}

/// Section 30(2)(c) is for convictions that cannot disqualify; of an offence that can, whether it does is the gap.
#[test]
fn prsra_s30_2c_only_a_charge_that_cannot_disqualify_ends_in_a_harmless_conviction() {
    let harmless = |number| TenureEvent::ConvictedWithoutDisqualification { charge: Charge(number) };
    assert_eq!(
        refused(&[("2026-01-05", charged(1))], "2026-01-06", harmless(1)),
        Refusal::NoRule(&CONVICTION_OPEN)
    );
    let fine = TenureEvent::Charged {
        charge: A,
        charged_in: ChargedIn::IsleOfMan,
        maximum: MaximumSentence::Months { months: 0 },
    };
    for event in [abroad(1), fine] {
        let convicted = norfolk(&[("2026-01-05", event), ("2026-01-06", harmless(1))]);
        assert_eq!(convicted.stage(day("2026-01-06")), TenureStage::InOffice);
        // The charge is gone.
        assert!(then(&convicted, "2026-01-07", event).is_ok());
    }
}

/// Section 63(2): at the end of the six months, neither sooner nor later.
#[test]
fn prsra_s63_2_the_office_is_lost_on_the_last_of_the_six_months() {
    let opens = Some(day("2026-07-11"));
    assert_eq!(
        refused(&[], "2026-07-10", ceased("2026-01-12")),
        Refusal::NotYet { rule: &SIX_MONTHS, opens }
    );
    assert!(then(&norfolk(&[]), "2026-07-11", ceased("2026-01-12")).is_ok());
    assert_eq!(refused(&[], "2026-07-12", ceased("2026-01-12")), Refusal::ConditionUnmet(&SIX_MONTHS));
}

#[test]
fn prsra_s62_1_what_the_panel_has_to_cover() {
    let on = day("2026-03-10");
    let cover = |events: &[(&str, TenureEvent)]| norfolk(events).cover(on);
    let charge = ("2026-03-02", charged(1));
    assert_eq!(cover(&[]), Ok(None));
    assert_eq!(cover(&[charge]), Ok(None));
    assert_eq!(cover(&[charge, ("2026-03-03", suspended(1))]), Ok(Some(Cover::Suspension)));
    assert_eq!(cover(&[("2026-03-02", TenureEvent::Died {})]), Ok(Some(Cover::Vacancy)));
    assert_eq!(cover(&[("2026-03-02", ceased("2025-09-03"))]), Ok(Some(Cover::Vacancy)));
    assert_eq!(
        cover(&[("2026-03-02", TenureEvent::Disqualified {})]),
        Err(Unsettled::NoRule(&DISQUALIFIED_HOLDER))
    );
    // Want of acceptance alone is no incapacity.
    assert_eq!(
        cover(&[("2026-01-02", TenureEvent::Died {}), ("2026-03-06", by_election("2026-03-05"))]),
        Ok(None)
    );
}

/// The orders leave a mayor's vacancies to other law.
#[test]
fn a_mayor_can_be_suspended_but_the_vacancy_rules_are_not_for_mayors() {
    let mayor = after(Area::GreaterManchester, &[("2026-01-05", charged(1)), ("2026-01-06", suspended(1))]);
    for event in
        [TenureEvent::Resigned {}, TenureEvent::Died {}, FINAL, TenureEvent::Disqualified {}, ORDINARY]
    {
        assert_eq!(then(&mayor, "2026-03-02", event).unwrap_err(), Refusal::ConditionUnmet(&NOT_FOR_MAYORS));
    }
    assert!(then(&mayor, "2026-03-02", TenureEvent::SuspensionLifted {}).is_ok());
    // Convicted, the mayor stays in doubt until the panel ends the suspension.
    let convicted = then(&mayor, "2026-03-02", CONVICTED).unwrap();
    assert_eq!(convicted.stage(day("2027-03-02")), TenureStage::SuspensionInDoubt);
    let lifted = then(&convicted, "2027-03-02", TenureEvent::SuspensionLifted {}).unwrap();
    assert_eq!(lifted.stage(day("2027-03-02")), TenureStage::InOffice);
    let london = Tenure::in_office(Area::Metropolitan);
    let refusal = then(&london, "2026-03-02", TenureEvent::Died {}).unwrap_err();
    assert_eq!(refusal, Refusal::Unsettled(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
}

#[test]
fn progress_says_where_the_office_stands() {
    let tenure = norfolk(&[("2026-03-02", TenureEvent::Resigned {})]);
    let progress = tenure.progress(day("2026-03-03"));
    assert_eq!(progress.settled().unwrap().to_string(), "vacant since 2026-03-02");
    assert_eq!(progress.grounds().len(), 1);
    let json = serde_json::to_value(&tenure).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"area": "norfolk", "events": [{"on": "2026-03-02", "event": {"kind": "resigned"}}]})
    );
}
