use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::commissioner::*;
use pcc_rules::law::{Actor, Place};
use pcc_rules::plan::{self, Maker};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Refusal, Unsettled};

use crate::day;

const REGARD: Because = Because::Incapacity { representations: Representations::Considered };

fn appointed(because: Because) -> ActingEvent {
    ActingEvent::Appointed { because, appointee: Appointee::Staff }
}

fn after(area: Area, events: &[(&str, ActingEvent)]) -> Acting {
    Acting::from_events(area, events.iter().map(|(on, event)| DatedActing { on: day(on), event: *event }))
        .unwrap_or_else(|error| panic!("{error}"))
}

fn norfolk(events: &[(&str, ActingEvent)]) -> Acting {
    after(Area::Norfolk, events)
}

fn then(acting: &Acting, on: &str, event: ActingEvent) -> Result<Acting, Refusal> {
    acting.clone().apply(DatedActing { on: day(on), event })
}

const VACANT: (&str, ActingEvent) = ("2026-01-05", ActingEvent::FellVacant {});
const ILL: (&str, ActingEvent) = ("2026-01-05", ActingEvent::Incapacitated {});
const SUSPENDED: (&str, ActingEvent) = ("2026-01-05", ActingEvent::Suspended {});

/// A history that leads to each stage on 2 March 2026.
fn reached() -> Vec<(ActingStage, Acting)> {
    let on = "2026-01-12";
    vec![
        (ActingStage::NotNeeded, norfolk(&[])),
        (ActingStage::Needed, norfolk(&[VACANT])),
        (ActingStage::ForVacancy, norfolk(&[VACANT, (on, appointed(Because::Vacancy {}))])),
        (ActingStage::ForIncapacity, norfolk(&[ILL, (on, appointed(REGARD))])),
        (ActingStage::ForSuspension, norfolk(&[SUSPENDED, (on, appointed(Because::Suspension {}))])),
        (
            ActingStage::RunsOn,
            norfolk(&[
                SUSPENDED,
                (on, appointed(Because::Suspension {})),
                ("2026-02-02", ActingEvent::FellVacant {}),
            ]),
        ),
        (ActingStage::AwaitingWinner, norfolk(&[VACANT, (on, ActingEvent::Elected {})])),
    ]
}

/// Every event, and for each the stages it is allowed in with the stage it leads to. The rest is refused.
fn table() -> Vec<(ActingEvent, Vec<(ActingStage, ActingStage)>)> {
    use ActingStage::{AwaitingWinner, ForIncapacity, ForSuspension, ForVacancy, Needed, NotNeeded, RunsOn};
    let panel = ActingEvent::Ended { by: EndedBy::Panel };
    let outsider = ActingEvent::Appointed { because: Because::Vacancy {}, appointee: Appointee::PanelMember };
    vec![
        (
            ActingEvent::FellVacant {},
            vec![
                (NotNeeded, Needed),
                (ForIncapacity, RunsOn),
                (ForSuspension, RunsOn),
                (AwaitingWinner, Needed),
            ],
        ),
        (ActingEvent::Incapacitated {}, vec![(NotNeeded, Needed), (ForSuspension, ForSuspension)]),
        (ActingEvent::Suspended {}, vec![(NotNeeded, Needed), (ForIncapacity, ForIncapacity)]),
        (appointed(Because::Vacancy {}), vec![(Needed, ForVacancy)]),
        (appointed(Because::Suspension {}), vec![]),
        (appointed(REGARD), vec![]),
        (outsider, vec![]),
        (
            panel,
            vec![(ForVacancy, Needed), (ForIncapacity, Needed), (ForSuspension, Needed), (RunsOn, Needed)],
        ),
        (ActingEvent::IncapacityEnded {}, vec![(ForIncapacity, NotNeeded)]),
        (ActingEvent::SuspensionEnded {}, vec![(ForSuspension, NotNeeded)]),
        (
            ActingEvent::Elected {},
            vec![
                (NotNeeded, NotNeeded),
                (Needed, AwaitingWinner),
                (ForVacancy, AwaitingWinner),
                (ForIncapacity, AwaitingWinner),
                (ForSuspension, AwaitingWinner),
                (RunsOn, AwaitingWinner),
            ],
        ),
        (ActingEvent::TookOffice {}, vec![(AwaitingWinner, NotNeeded)]),
    ]
}

#[test]
fn the_table_of_acting_holds_cell_by_cell() {
    let (reached, on) = (reached(), day("2026-03-02"));
    assert_eq!(reached.len(), 7, "every stage");
    for (stage, acting) in &reached {
        assert_eq!(acting.stage(on), *stage);
        for (event, allowed) in table() {
            let expected = allowed.iter().find(|(from, _)| from == stage).map(|(_, to)| *to);
            let result = acting.clone().apply(DatedActing { on, event });
            let found = result.as_ref().ok().map(|after| after.stage(on));
            assert_eq!(found, expected, "{stage:?}: {event}: {result:?}");
        }
    }
}

#[test]
fn each_event_rests_on_its_rule() {
    let ids = |events: &[(&str, ActingEvent)]| -> Vec<&str> {
        norfolk(events).history().map(|(_, rule)| rule.id()).collect()
    };
    let ends = ids(&[
        ILL,
        ("2026-01-12", appointed(REGARD)),
        ("2026-01-13", ActingEvent::Ended { by: EndedBy::ActingCommissioner }),
        ("2026-01-14", appointed(REGARD)),
        ("2026-01-15", ActingEvent::IncapacityEnded {}),
        ("2026-01-16", ActingEvent::Suspended {}),
        ("2026-01-17", appointed(Because::Suspension {})),
        ("2026-01-18", ActingEvent::SuspensionEnded {}),
        ("2026-01-19", ActingEvent::FellVacant {}),
        ("2026-01-20", appointed(Because::Vacancy {})),
        ("2026-03-20", ActingEvent::Elected {}),
        ("2026-03-23", ActingEvent::TookOffice {}),
    ]);
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
        &ACCEPT_OFFICE,
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
        for (stage, acting) in reached() {
            let expected = match stage {
                ActingStage::NotNeeded | ActingStage::Needed => Err(Refusal::NoPower(&ACTING_FUNCTIONS)),
                ActingStage::AwaitingWinner => Err(Refusal::NoRule(&ELECTION_GAP)),
                _ => may,
            };
            assert_eq!(acting.may_do(*function, on), expected, "{stage:?} {function}");
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

/// READING: section 62(6)(a) fires on the election, sections 50(7) and 70(1) let the winner act later.
#[test]
fn prsra_s62_6a_between_election_and_office_is_a_gap() {
    let on = day("2026-03-03");
    let acting = norfolk(&[
        VACANT,
        ("2026-01-12", appointed(Because::Vacancy {})),
        ("2026-03-02", ActingEvent::Elected {}),
    ]);
    assert_eq!(acting.progress(on).answer(), Err(&Unsettled::NoRule(&ELECTION_GAP)));
    assert_eq!(ELECTION_GAP.readings.len(), 2);
    assert!(acting.next(on).is_empty());
    assert_eq!(
        then(&acting, "2026-03-03", appointed(Because::Vacancy {})).unwrap_err(),
        Refusal::NoRule(&ELECTION_GAP)
    );
    let taken = then(&acting, "2026-03-04", ActingEvent::TookOffice {}).unwrap();
    assert_eq!(taken.gap(day("2026-03-04")), None);
    // With a commissioner who can act until the winner does, there is none.
    assert_eq!(norfolk(&[("2024-05-03", ActingEvent::Elected {})]).gap(day("2024-05-04")), None);
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
            DatedTenure { on: last, event: TenureEvent::CeasedForIncapacity {} },
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
