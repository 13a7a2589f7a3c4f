use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::law::{Actor, Place};
use pcc_rules::plan::{self, Maker};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Refusal, Unsettled};

use super::acting_table::cases;
use crate::{day, eve};

pub(super) const REGARD: Because = Because::Incapacity { representations: Representations::Considered };

pub(super) fn appointed(because: Because) -> ActingEvent {
    ActingEvent::Appointed { because, appointee: Appointee::Staff }
}

fn after(area: Area, events: &[(&str, ActingEvent)]) -> Acting {
    Acting::from_events(area, events.iter().map(|(on, event)| DatedActing { on: day(on), event: *event }))
        .unwrap_or_else(|error| panic!("{error}"))
}

pub(super) fn norfolk(events: &[(&str, ActingEvent)]) -> Acting {
    after(Area::Norfolk, events)
}

fn then(acting: &Acting, on: &str, event: ActingEvent) -> Result<Acting, Refusal> {
    acting.clone().apply(DatedActing { on: day(on), event })
}

pub(super) const VACANT: (&str, ActingEvent) = ("2026-01-05", ActingEvent::FellVacant {});
pub(super) const ILL: (&str, ActingEvent) = ("2026-01-05", ActingEvent::Incapacitated {});
const VACANT_2024: (&str, ActingEvent) = ("2024-04-02", ActingEvent::FellVacant {});
pub(super) const SUSPENDED: (&str, ActingEvent) = ("2026-01-05", ActingEvent::Suspended {});

pub(super) fn elected(term_begins: &str) -> ActingEvent {
    ActingEvent::Elected { term_begins: day(term_begins) }
}

/// Declared on 3 May 2024; the term begins on the 9th.
pub(super) fn ordinary() -> (&'static str, ActingEvent) {
    ("2024-05-03", elected("2024-05-09"))
}

#[test]
fn each_event_rests_on_its_rule() {
    let ids = |events: &[(&str, ActingEvent)]| -> Vec<&str> {
        norfolk(events).history().map(|(_, rule)| rule.id()).collect()
    };
    let stepped_down = ActingEvent::Ended { by: EndedBy::ActingCommissioner };
    let ends = ids(&[
        ILL,
        ("2026-01-12", appointed(REGARD)),
        ("2026-01-13", ActingEvent::Ended { by: EndedBy::Panel }),
        ("2026-01-14", appointed(REGARD)),
        ("2026-01-15", ActingEvent::IncapacityEnded {}),
        ("2026-01-16", ActingEvent::Suspended {}),
        ("2026-01-17", appointed(Because::Suspension {})),
        ("2026-01-18", ActingEvent::SuspensionEnded {}),
        ("2026-01-19", ActingEvent::FellVacant {}),
        ("2026-01-20", appointed(Because::Vacancy {})),
        ("2026-03-20", elected("2026-03-20")),
    ]);
    let steps_down =
        norfolk(&[VACANT, ("2026-01-12", appointed(Because::Vacancy {})), ("2026-01-13", stepped_down)]);
    assert_eq!(steps_down.history().last().unwrap().1, &ACTING_STEPS_DOWN);
    let expected = [
        &INCAPACITATED,
        &ACTING_INCAPACITY,
        &ACTING_ENDS_TERMINATION,
        &ACTING_INCAPACITY,
        &ACTING_ENDS_INCAPACITY,
        &SUSPEND,
        &ACTING_SUSPENSION,
        &ACTING_ENDS_SUSPENSION,
        &ACTING_VACANCY,
        &ACTING_VACANCY,
        &ACTING_ENDS_ELECTION,
    ];
    assert_eq!(ends, expected.map(pcc_rules::law::Rule::id));
}

#[test]
fn prsra_s62_1_the_panel_must_appoint_for_each_of_three_reasons_and_no_time_is_stated() {
    for (trigger, rule) in
        [(VACANT, &ACTING_VACANCY), (ILL, &ACTING_INCAPACITY), (SUSPENDED, &ACTING_SUSPENSION)]
    {
        let [next] = norfolk(&[trigger]).next(day("2026-01-05"))[..] else { panic!("one act") };
        assert_eq!((next.rule, next.who(), next.is_duty()), (rule, Actor::Panel, true));
        assert_eq!(next.by, pcc_rules::calendar::Deadline::NoneStated);
    }
    assert!(norfolk(&[]).next(day("2026-01-05")).is_empty());
}

/// Section 62(6)(b): two powers, of two people.
#[test]
fn prsra_s62_6b_the_panel_or_the_acting_commissioner_may_end_it() {
    let acting = norfolk(&[VACANT, ("2026-01-12", appointed(Because::Vacancy {}))]);
    let next = acting.next(day("2026-01-12"));
    let found: Vec<_> = next.iter().map(|one| (one.rule, one.who(), one.is_duty())).collect();
    assert_eq!(
        found,
        [(&ACTING_ENDS_TERMINATION, Actor::Panel, false), (&ACTING_STEPS_DOWN, Actor::Staff, false)]
    );
}

/// Section 62(2): whoever is not on the staff when appointed is refused, for each reason; and the deputy is on it.
#[test]
fn prsra_s62_2_only_from_the_staff() {
    for (trigger, because) in
        [(VACANT, Because::Vacancy {}), (ILL, REGARD), (SUSPENDED, Because::Suspension {})]
    {
        for appointee in Appointee::ALL {
            let event = ActingEvent::Appointed { because, appointee: *appointee };
            let result = then(&norfolk(&[trigger]), "2026-01-06", event);
            match appointee.as_str() {
                "staff" | "deputy" => {
                    assert_eq!(result.unwrap().appointee(day("2026-01-06")), Some(*appointee));
                }
                _ => assert_eq!(result.unwrap_err(), Refusal::ConditionUnmet(&ACTING_FROM_STAFF)),
            }
        }
    }
}

#[test]
fn prsra_s62_3_for_incapacity_representations_are_regarded() {
    for representations in Representations::ALL {
        let because = Because::Incapacity { representations: *representations };
        let result = then(&norfolk(&[ILL]), "2026-01-06", appointed(because));
        let ignored = representations.as_str() == "ignored";
        assert_eq!(result.err(), ignored.then_some(Refusal::ConditionUnmet(&ACTING_REPRESENTATIONS)));
    }
}

/// Section 62(4), in agreement with the rules of plans.
#[test]
fn prsra_s62_4_everything_but_issuing_and_varying_a_plan() {
    let on = day("2026-03-02");
    for function in Function::ALL {
        let plan = match function.as_str() {
            "issue-plan" => Some(plan::Event::Issue),
            "vary-plan" => Some(plan::Event::Variation),
            _ => None,
        };
        let may = acting_may_do(*function, Place::Wales, on);
        match plan {
            Some(event) => {
                assert_eq!(may, Err(Refusal::Forbidden(&plan::NOT_BY_ACTING)));
                assert_eq!(may, plan::may_make(event, Maker::ActingCommissioner, Place::Wales, on));
            }
            None if function.as_str() == "property" => assert_eq!(may, Ok(&ACTING_PROPERTY)),
            None => assert_eq!(may, Ok(&ACTING_FUNCTIONS)),
        }
        // Somebody has to be acting.
        for (name, on, stage, acting) in cases() {
            let expected = match stage {
                ActingStage::NotNeeded | ActingStage::Needed => Err(Refusal::NoPower(&ACTING_FUNCTIONS)),
                ActingStage::InDoubt => Err(Refusal::NoRule(&ELECTION_GAP)),
                _ => acting_may_do(*function, Place::England, day(on)),
            };
            assert_eq!(acting.may_do(*function, day(on)), expected, "{name} {function}");
        }
    }
    assert!(acting_may_do(Function::Precept, Place::England, day("2012-04-25")).is_ok());
    assert!(acting_may_do(Function::Precept, Place::England, day("2012-04-24")).is_err());
}

/// Section 62(7): the vacancy does not end the appointment, nor does what it was made for ending afterwards.
#[test]
fn prsra_s62_7_the_same_appointment_runs_on_in_a_vacancy() {
    let on = day("2026-02-02");
    let acting = norfolk(&[
        ILL,
        ("2026-01-06", ActingEvent::Appointed { because: REGARD, appointee: Appointee::Deputy }),
        ("2026-02-02", ActingEvent::FellVacant {}),
    ]);
    assert_eq!((acting.stage(on), acting.appointee(on)), (ActingStage::RunsOn, Some(Appointee::Deputy)));
    assert_eq!(acting.history().last().unwrap().1, &ACTING_RUNS_ON);
    assert_eq!(acting.ceases_after(on), None);
    let refusal = then(&acting, "2026-02-03", ActingEvent::IncapacityEnded {}).unwrap_err();
    assert_eq!(refusal, Refusal::ConditionUnmet(&ACTING_ENDS_INCAPACITY));
    // No fresh appointment is called for.
    assert!(then(&acting, "2026-02-03", appointed(Because::Vacancy {})).is_err());
}

/// READING: section 62(6)(a) ends an appointment on the election, section 50(7) begins the term six days later.
#[test]
fn prsra_s62_6a_an_appointment_that_ran_at_an_ordinary_election_is_in_doubt_until_the_term() {
    let (last, starts) = (day("2024-05-08"), day("2024-05-09"));
    for (event, because) in [
        (ActingEvent::FellVacant {}, Because::Vacancy {}),
        (ActingEvent::Incapacitated {}, REGARD),
        (ActingEvent::Suspended {}, Because::Suspension {}),
    ] {
        let acting = norfolk(&[("2024-04-02", event), ("2024-04-03", appointed(because)), ordinary()]);
        assert_eq!(acting.progress(last).answer(), Err(&Unsettled::NoRule(&ELECTION_GAP)));
        assert_eq!((acting.gap(last), acting.appointee(last)), (Some(&ELECTION_GAP), None));
        assert!(acting.next(last).is_empty());
        let refusal = then(&acting, "2024-05-08", appointed(because)).unwrap_err();
        assert_eq!(refusal, Refusal::NoRule(&ELECTION_GAP));
        // Once the panel has ended the old appointment, or it had ended, it can make a new one.
        let ended = then(&acting, "2024-05-08", ActingEvent::Ended { by: EndedBy::Panel }).unwrap();
        assert!(then(&ended, "2024-05-08", appointed(because)).unwrap().stage(last).is_acting());
        // Whoever acts, in the new term nobody does.
        assert_eq!((acting.stage(starts), acting.gap(starts)), (ActingStage::NotNeeded, None));
        assert_eq!((acting.ended_under(last), acting.ended_under(starts)), (None, Some(&ORDINARY_TERM)));
    }
    assert_eq!(ELECTION_GAP.readings.len(), 2);
}

/// Section 62(1) goes on after an election as before it, while the old term runs or nobody holds the office.
#[test]
fn prsra_s62_1_after_an_ordinary_election_the_panel_appoints_where_nobody_acted() {
    let last = day("2024-05-08");
    for (event, because) in [
        (ActingEvent::FellVacant {}, Because::Vacancy {}),
        (ActingEvent::Incapacitated {}, REGARD),
        (ActingEvent::Suspended {}, Because::Suspension {}),
    ] {
        for events in [[ordinary(), ("2024-05-06", event)], [("2024-04-02", event), ordinary()]] {
            let acting = norfolk(&events);
            assert_eq!((acting.stage(last), acting.gap(last)), (ActingStage::Needed, None));
            let [must] = acting.next(last)[..] else { panic!("one act") };
            assert!(must.is_duty());
            let acts = then(&acting, "2024-05-07", appointed(because)).unwrap();
            assert!(acts.stage(last).is_acting());
            assert_eq!(acts.stage(day("2024-05-09")), ActingStage::NotNeeded);
        }
    }
    // With a commissioner who can act until the winner does, nobody is needed.
    assert_eq!(norfolk(&[ordinary()]).stage(last), ActingStage::NotNeeded);
}

/// Section 51(8)(a) and 62(8)(a): the winner of a by-election holds at once, and want of acceptance is no incapacity.
#[test]
fn prsra_s51_8a_at_a_by_election_the_appointment_ends_at_once() {
    let acting = norfolk(&[VACANT, ("2026-01-12", appointed(Because::Vacancy {}))]);
    let won = then(&acting, "2026-03-02", elected("2026-03-02")).unwrap();
    let on = day("2026-03-02");
    assert_eq!((won.stage(on), won.gap(on)), (ActingStage::NotNeeded, None));
    assert!(won.next(on).is_empty());
    assert_eq!(won.history().last().unwrap().1, &ACTING_ENDS_ELECTION);
    // The winner can be suspended, or go, before accepting.
    for event in [ActingEvent::Suspended {}, ActingEvent::FellVacant {}] {
        assert_eq!(then(&won, "2026-03-03", event).unwrap().stage(day("2026-03-03")), ActingStage::Needed);
    }
    let cell = |events: &[(&str, ActingEvent)], on, term| then(&norfolk(events), on, elected(term)).err();
    let unmet = |rule| Some(Refusal::ConditionUnmet(rule));
    assert_eq!(cell(&[], "2026-03-02", "2026-03-02"), unmet(&ORDINARY_TERM));
    assert_eq!(cell(&[VACANT], "2026-03-02", "2026-03-03"), unmet(&BY_ELECTION_TERM));
    assert_eq!(
        cell(&[VACANT], "2026-03-02", "2026-03-01"),
        Some(Refusal::OutOfOrder { after: on, day: eve("2026-03-02") })
    );
    assert_eq!(cell(&[], "2024-05-01", "2024-05-09"), unmet(&ORDINARY_TERM));
    assert_eq!(cell(&[], "2024-05-02", "2024-05-09"), None);
    assert_eq!(cell(&[], "2024-05-09", "2024-05-09"), None);
}

/// The old term ends on its last day, whoever was to follow.
#[test]
fn prsra_s50_7b_if_the_winner_dies_the_office_is_vacant_when_the_old_term_ends() {
    let dead = ("2024-05-06", ActingEvent::WinnerDied {});
    let (last, starts) = (day("2024-05-08"), day("2024-05-09"));
    let held = norfolk(&[ordinary(), dead]);
    assert_eq!((held.stage(last), held.stage(starts)), (ActingStage::NotNeeded, ActingStage::Needed));
    let ill = [("2024-05-03", ActingEvent::Incapacitated {}), ("2024-05-06", appointed(REGARD))];
    let acting = norfolk(&[&[ordinary()], &ill[..], &[dead]].concat());
    assert_eq!((acting.stage(last), acting.stage(starts)), (ActingStage::ForIncapacity, ActingStage::RunsOn));
    assert_eq!(acting.ceases_after(starts), None);
    // An appointment in doubt stays so: whether the election ended it does not turn on what came of it.
    let acting = norfolk(&[VACANT_2024, ("2024-04-03", appointed(Because::Vacancy {})), ordinary(), dead]);
    assert_eq!(
        (acting.stage(starts), acting.stage(day("2024-07-01"))),
        (ActingStage::InDoubt, ActingStage::InDoubt)
    );
    let refused = then(&norfolk(&[ordinary(), dead]), "2024-05-07", ActingEvent::WinnerDied {}).unwrap_err();
    assert_eq!(refused, Refusal::ConditionUnmet(&ORDINARY_TERM));
}

/// Section 62(6)(c), (d): each reason by itself; while the other goes on the duty comes back.
#[test]
fn prsra_s62_6_an_appointment_ends_with_its_own_reason_alone() {
    let both = norfolk(&[ILL, SUSPENDED, ("2026-01-12", appointed(REGARD))]);
    let on = day("2026-02-02");
    let well = then(&both, "2026-02-02", ActingEvent::IncapacityEnded {}).unwrap();
    assert_eq!((well.stage(on), well.next(on)[0].rule), (ActingStage::Needed, &ACTING_SUSPENSION));
    let back = then(&both, "2026-02-02", ActingEvent::SuspensionEnded {}).unwrap();
    assert_eq!(back.stage(on), ActingStage::ForIncapacity);
}

/// Section 63: six months beginning with the day of appointment; the corresponding-date rule, clamped at the month end.
#[test]
fn prsra_s63_six_months_of_incapacity_end_the_tenure() {
    for (appointed_on, last) in [
        ("2026-01-12", "2026-07-11"),
        ("2026-03-01", "2026-08-31"),
        ("2025-08-31", "2026-02-28"),
        ("2023-08-31", "2024-02-29"),
    ] {
        assert_eq!(last_of_six_months(day(appointed_on)), day(last), "{appointed_on}");
    }
    let acting = norfolk(&[ILL, ("2026-01-12", appointed(REGARD))]);
    let (last, next) = (day("2026-07-11"), day("2026-07-12"));
    assert_eq!(acting.ceases_after(last), Some(last));
    assert_eq!((acting.stage(last), acting.ended_under(last)), (ActingStage::ForIncapacity, None));
    assert_eq!((acting.stage(next), acting.ended_under(next)), (ActingStage::RunsOn, Some(&SIX_MONTHS)));
    assert_eq!(acting.ceases_after(next), None);
    assert!(then(&acting, "2026-07-11", ActingEvent::IncapacityEnded {}).is_ok());
    let late = then(&acting, "2026-07-12", ActingEvent::IncapacityEnded {}).unwrap_err();
    assert_eq!(late, Refusal::ConditionUnmet(&SIX_MONTHS));
    assert!(
        acting.progress(last).settled().unwrap().to_string().ends_with("unless able to act by 2026-07-11")
    );
}

#[test]
fn prsra_s63_a_second_appointment_does_not_put_the_end_off_and_recovery_does() {
    let twice = norfolk(&[
        ILL,
        ("2026-01-12", appointed(REGARD)),
        ("2026-04-01", ActingEvent::Ended { by: EndedBy::Panel }),
        ("2026-04-02", appointed(REGARD)),
    ]);
    assert_eq!(twice.ceases_after(day("2026-04-02")), Some(day("2026-07-11")));
    let again = norfolk(&[
        ILL,
        ("2026-01-12", appointed(REGARD)),
        ("2026-04-01", ActingEvent::IncapacityEnded {}),
        ("2026-04-02", ActingEvent::Incapacitated {}),
        ("2026-04-02", appointed(REGARD)),
    ]);
    assert_eq!(again.ceases_after(day("2026-04-02")), Some(day("2026-10-01")));
}

/// Section 63 speaks of incapacity alone.
#[test]
fn prsra_s63_does_not_run_for_suspension_or_vacancy() {
    for (trigger, because, stage) in [
        (SUSPENDED, Because::Suspension {}, ActingStage::ForSuspension),
        (VACANT, Because::Vacancy {}, ActingStage::ForVacancy),
    ] {
        let acting = norfolk(&[trigger, ("2026-01-12", appointed(because))]);
        assert_eq!(acting.stage(day("2028-01-12")), stage);
        assert_eq!(acting.ceases_after(day("2026-01-12")), None);
    }
}

/// SI 2021/112 Sch. 5 para. 27: suspension only, the authority's staff, never the mayor's own deputy mayor.
#[test]
fn si_2021_112_sch5_para27_acting_for_a_mayor() {
    let on = day("2026-01-06");
    let vacant = after(Area::WestYorkshire, &[VACANT]);
    assert_eq!(vacant.stage(on), ActingStage::NotNeeded);
    let refusal = then(&vacant, "2026-01-06", appointed(Because::Vacancy {})).unwrap_err();
    assert_eq!(refusal, Refusal::NoPower(&MAYOR_ONLY_SUSPENDED));
    let ill =
        then(&after(Area::WestYorkshire, &[]), "2026-01-06", ActingEvent::Incapacitated {}).unwrap_err();
    assert_eq!(ill, Refusal::NoPower(&MAYOR_ONLY_SUSPENDED));
    let suspended = after(Area::WestYorkshire, &[SUSPENDED]);
    assert_eq!(suspended.stage(on), ActingStage::Needed);
    for (appointee, expected) in [
        (Appointee::Staff, None),
        (Appointee::Deputy, None),
        (Appointee::DeputyMayor, Some(Refusal::Forbidden(&NOT_DEPUTY_MAYOR))),
        (Appointee::PanelMember, Some(Refusal::ConditionUnmet(&MAYOR_POOL))),
        (Appointee::Outsider, Some(Refusal::ConditionUnmet(&MAYOR_POOL))),
    ] {
        let event = ActingEvent::Appointed { because: Because::Suspension {}, appointee };
        assert_eq!(then(&suspended, "2026-01-06", event).err(), expected, "{appointee}");
    }
    // A mayor's term begins as the Order says: in West Yorkshire on the fourth day after the poll (art. 3(4)).
    let polled = [
        ("2024-04-02", ActingEvent::Suspended {}),
        ("2024-04-03", appointed(Because::Suspension {})),
        ("2024-05-03", elected("2024-05-06")),
    ];
    let elected = after(Area::WestYorkshire, &polled);
    assert_eq!(elected.stage(day("2024-05-05")), ActingStage::InDoubt);
    assert_eq!(
        (elected.stage(day("2024-05-06")), elected.ended_under(day("2024-05-06"))),
        (ActingStage::NotNeeded, None)
    );
    // The day before the mayor took over, the commissioner's vacancy called for one.
    let before = after(Area::WestYorkshire, &[("2021-05-09", ActingEvent::FellVacant {})]);
    assert_eq!(before.stage(day("2021-05-09")), ActingStage::Needed);
    assert_eq!(before.stage(day("2021-05-10")), ActingStage::NotNeeded);
}

/// Both processes through one story: incapacity, six months, declaration.
#[test]
fn the_two_processes_agree_on_a_story() {
    let acting = norfolk(&[ILL, ("2026-01-12", appointed(REGARD))]);
    let last: NaiveDate = acting.ceases_after(day("2026-01-12")).unwrap();
    let tenure = Tenure::from_events(
        Area::Norfolk,
        [
            DatedTenure {
                on: last,
                event: TenureEvent::CeasedForIncapacity { appointed_on: day("2026-01-12") },
            },
            DatedTenure {
                on: day("2026-07-13"),
                event: TenureEvent::DeclaredVacant {
                    by: DeclaredBy::AppropriateOfficer,
                    ground: VacancyGround::Incapacity,
                },
            },
        ],
    )
    .unwrap();
    let on = day("2026-07-13");
    assert_eq!(tenure.cover(on), Ok(Some(Cover::Vacancy)));
    assert_eq!(acting.stage(on), ActingStage::RunsOn);
    assert_eq!(tenure.vacancy(on).map(|one| one.on), Some(on));
}
