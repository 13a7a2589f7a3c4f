use pcc_rules::area::Area;
use pcc_rules::conduct::{
    self, AS_SOON_AS_PRACTICABLE, Due, DueError, Exception, Item, LONDON_ELECTION, LONDON_PLAN,
    MAYORAL_ELECTION, Manner, MannerFacts, PublicationItemFacts, Published, Trigger, WOULD_PUBLICATION_HARM,
};
use pcc_rules::law::{Actor, OutOfForce};
use pcc_rules::reasoning::{Finding, Outcome, Standing};
use pcc_rules::{Fact, Question, Unsettled};

use super::key;
use crate::model::conduct as model;
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn due(item: Item, trigger: Trigger, on: &str) -> Due {
    Due::new(item, trigger, day(on)).unwrap()
}

fn facts(due: Due, published_on: Option<&str>) -> PublicationItemFacts {
    PublicationItemFacts {
        area: Area::Norfolk.into(),
        due: due.into(),
        published_on: published_on.map(day).into(),
        exception: None.into(),
        ..PublicationItemFacts::default()
    }
}

/// The budget for 2025/26 is published by 31 March 2025.
#[test]
fn sio_sch_para10_before_the_financial_year() {
    let budget = due(Item::Budget, Trigger::YearBegins, "2025-04-01");
    let ask = |published, on| facts(budget, published).answer(day(on));
    assert_eq!(ask(Some("2025-03-31"), TODAY), Ok(Published::InTime(budget)));
    assert_eq!(ask(Some("2025-04-01"), TODAY), Ok(Published::NotInTime(budget)));
    assert_eq!(ask(None, "2025-03-31"), Ok(Published::NotYet(budget)));
    assert_eq!(ask(None, "2025-04-01"), Ok(Published::NotInTime(budget)));
    // Published later than the day asked about is not yet published.
    assert_eq!(ask(Some("2025-03-31"), "2025-03-30"), Ok(Published::NotYet(budget)));
}

/// Within one month beginning with the inspectors' publication: of 31 January, by the end of February.
#[test]
fn sio_sch_paras_16b_16c_within_the_month() {
    for (published, last) in
        [("2023-01-20", "2023-02-19"), ("2023-01-31", "2023-02-28"), ("2023-12-01", "2023-12-31")]
    {
        for item in [
            Item::InspectionReport,
            Item::InspectionSummary,
            Item::ComplaintData,
            Item::ComplaintStatistics,
            Item::ComplaintReport,
        ] {
            let due = due(item, Trigger::Published, published);
            assert_eq!(due.limit().last_day(), Some(day(last)));
            let after = day(last).succ_opt().unwrap().to_string();
            assert_eq!(facts(due, Some(last)).answer(day(TODAY)), Ok(Published::InTime(due)), "{item}");
            assert_eq!(facts(due, Some(&after)).answer(day(TODAY)), Ok(Published::NotInTime(due)));
            // What was published before the report is not the report.
            let before = eve(published).to_string();
            assert_eq!(facts(due, Some(&before)).answer(day(TODAY)), Ok(Published::NotInTime(due)));
        }
    }
}

/// The statement on national priorities is published with the plan, and reviewed within a month of the annual report.
#[test]
fn sio_sch_para16a_with_the_plan() {
    let with_plan = due(Item::PrioritiesContribution, Trigger::PlanIssued, "2025-03-20");
    assert_eq!(facts(with_plan, Some("2025-03-20")).answer(day(TODAY)), Ok(Published::InTime(with_plan)));
    assert_eq!(facts(with_plan, Some("2025-03-21")).answer(day(TODAY)), Ok(Published::NotInTime(with_plan)));
    let reviewed = due(Item::PrioritiesContribution, Trigger::Published, "2025-06-10");
    assert_eq!(reviewed.limit().last_day(), Some(day("2025-07-09")));
    let london = PublicationItemFacts { area: Area::Metropolitan.into(), ..facts(with_plan, None) };
    assert_eq!(london.answer(day(TODAY)), Err(Unsettled::NoRule(&LONDON_PLAN)));
}

/// "As soon as practicable" is for the body, published or not.
#[test]
fn sio_sch_paras_9_15_16_as_soon_as_practicable_is_judged() {
    for due in [
        due(Item::OfficeHolderSalaries, Trigger::OrdinaryElection, "2024-05-02"),
        due(Item::StaffNumber, Trigger::OrdinaryElection, "2024-05-02"),
        due(Item::RegisterOfInterests, Trigger::Change, "2024-07-01"),
        due(Item::GiftRegister, Trigger::Change, "2024-07-01"),
        due(Item::ComplaintCount, Trigger::YearEnds, "2024-03-31"),
        due(Item::OfficeHolderAllowances, Trigger::QuarterEnds, "2024-06-30"),
        due(Item::Expenditure, Trigger::MonthEnds, "2024-06-30"),
        due(Item::Decisions, Trigger::Available, "2024-06-30"),
    ] {
        assert_eq!(due.limit().last_day(), None);
        let published = facts(due, Some("2024-08-01"));
        let open = published.determine(day(TODAY));
        let Err(Unsettled::ForJudgement { judgement, needs }) = open.answer() else { panic!("{due}") };
        assert_eq!(**judgement, AS_SOON_AS_PRACTICABLE);
        assert_eq!(judgement.decider, Actor::Commissioner);
        assert!(needs.names().eq(["as-soon-as-practicable"]));
        let judged = |facts: &PublicationItemFacts, prompt: bool| PublicationItemFacts {
            as_soon_as_practicable: prompt.into(),
            ..facts.clone()
        };
        assert_eq!(judged(&published, true).answer(day(TODAY)), Ok(Published::InTime(due)));
        assert_eq!(judged(&published, false).answer(day(TODAY)), Ok(Published::NotInTime(due)));
        assert_eq!(judged(&facts(due, None), true).answer(day(TODAY)), Ok(Published::NotYet(due)));
        assert_eq!(judged(&facts(due, None), false).answer(day(TODAY)), Ok(Published::NotInTime(due)));
    }
}

/// What is late or missing may be excepted by the chief constable's view, which is asked for first.
#[test]
fn sio_art2_2_the_chief_constables_view() {
    let budget = due(Item::Contracts, Trigger::Available, "2024-06-30");
    let late = PublicationItemFacts { as_soon_as_practicable: false.into(), ..facts(budget, None) };
    let unknown = PublicationItemFacts { exception: Fact::Unknown, ..late.clone() };
    let d = unknown.determine(day(TODAY));
    let Err(Unsettled::ForJudgement { judgement, needs }) = d.answer() else { panic!("{d}") };
    assert_eq!(**judgement, WOULD_PUBLICATION_HARM);
    assert_eq!(judgement.decider, Actor::ChiefConstable);
    assert!(needs.names().eq(["exception"]));
    for exception in Exception::ALL {
        let facts = PublicationItemFacts { exception: Some(*exception).into(), ..late.clone() };
        let d = facts.determine(day(TODAY));
        assert_eq!(d.answer(), Ok(&Published::Excepted(*exception)));
        assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotApplicable));
        assert_eq!(finding(d.grounds(), &conduct::NOT_PUBLISHED), Some(Finding::Met));
    }
    assert_eq!(late.answer(day(TODAY)), Ok(Published::NotInTime(budget)));
    // What was published in time does not turn on it.
    let early = PublicationItemFacts {
        as_soon_as_practicable: true.into(),
        exception: Fact::Unknown,
        ..facts(budget, Some("2024-07-01"))
    };
    assert_eq!(early.answer(day(TODAY)), Ok(Published::InTime(budget)));
}

/// Nothing in the Order applies to what is excepted: it is not due either, and nobody can say that it is before the
/// chief constable's view is known.
#[test]
fn sio_art2_2_what_is_excepted_is_not_due() {
    let budget = due(Item::Budget, Trigger::YearBegins, "2025-04-01");
    let before =
        |exception| PublicationItemFacts { exception, ..facts(budget, None) }.determine(day("2025-03-01"));
    let excepted = before(Some(Exception::Enactment).into());
    assert_eq!(excepted.answer(), Ok(&Published::Excepted(Exception::Enactment)));
    assert_eq!(before(None.into()).answer(), Ok(&Published::NotYet(budget)));
    assert!(before(Fact::Unknown).needs().names().eq(["exception"]));
    // Nor does it matter then whether it was prompt.
    let prompt = due(Item::Decisions, Trigger::Available, "2024-06-30");
    let facts = PublicationItemFacts { exception: Some(Exception::Safety).into(), ..facts(prompt, None) };
    assert_eq!(facts.answer(day(TODAY)), Ok(Published::Excepted(Exception::Safety)));
}

/// Nothing is late before its time begins, whatever is judged, and nothing can have been published.
#[test]
fn sio_sch_part2_nothing_is_late_before_its_time_begins() {
    for due in [
        due(Item::OfficeHolderNames, Trigger::OrdinaryElection, "2024-05-02"),
        due(Item::Decisions, Trigger::Available, "2024-05-02"),
        due(Item::InspectionReport, Trigger::Published, "2024-05-02"),
    ] {
        let early = PublicationItemFacts {
            published_on: Fact::Unknown,
            as_soon_as_practicable: false.into(),
            ..facts(due, None)
        };
        assert_eq!(early.answer(day("2024-05-01")), Ok(Published::NotYet(due)), "{due}");
    }
}

/// "After the end of" a year, a quarter or a month is not on its last day.
#[test]
fn sio_sch_paras_11_13_14_after_the_end() {
    for due in [
        due(Item::ComplaintCount, Trigger::YearEnds, "2024-03-31"),
        due(Item::Travel, Trigger::QuarterEnds, "2024-03-31"),
        due(Item::Expenditure, Trigger::MonthEnds, "2024-03-31"),
    ] {
        let on = |published| PublicationItemFacts {
            as_soon_as_practicable: true.into(),
            ..facts(due, Some(published))
        };
        assert_eq!(on("2024-04-01").answer(day(TODAY)), Ok(Published::InTime(due)), "{due}");
        assert_eq!(on("2024-03-31").answer(day(TODAY)), Ok(Published::NotYet(due)), "{due}");
        let last = PublicationItemFacts { as_soon_as_practicable: false.into(), ..on("2024-03-31") };
        assert_eq!(last.answer(day("2024-03-31")), Ok(Published::NotYet(due)), "{due}");
        assert_eq!(last.answer(day("2024-04-01")), Ok(Published::NotInTime(due)), "{due}");
    }
}

/// A by-election of a commissioner starts nothing: "election" is one under section 50.
#[test]
fn sio_art1_2_a_by_election_starts_no_time() {
    let by = due(Item::RegisterOfInterests, Trigger::ByElection, "2021-08-19");
    let ask = |area: Area, due| PublicationItemFacts { area: area.into(), ..facts(due, None) };
    let d = ask(Area::Wiltshire, by).determine(day(TODAY));
    assert_eq!(d.answer(), Ok(&Published::NotStarted));
    assert_eq!(finding(d.grounds(), &conduct::ELECTION_MEANT), Some(Finding::NotMet));
    assert_eq!(ask(Area::WestYorkshire, by).answer(day(TODAY)), Ok(Published::NotStarted));
    assert_eq!(ask(Area::SouthYorkshire, by).answer(day(TODAY)), Err(Unsettled::NoRule(&MAYORAL_ELECTION)));
    let ordinary = due(Item::RegisterOfInterests, Trigger::OrdinaryElection, "2024-05-02");
    for due in [by, ordinary] {
        assert_eq!(ask(Area::Metropolitan, due).answer(day(TODAY)), Err(Unsettled::NoRule(&LONDON_ELECTION)));
    }
    assert!(matches!(
        ask(Area::SouthYorkshire, ordinary).answer(day(TODAY)),
        Err(Unsettled::ForJudgement { .. })
    ));
    assert_eq!(key(&conduct::ELECTION_MEANT), "uksi/2011/3050/article/1/2");
}

/// Every trigger with every item: only those that the Order names start a time.
#[test]
fn sio_sch_part2_only_what_the_order_names_starts_a_time() {
    for item in Item::ALL {
        for trigger in Trigger::ALL {
            let on = day(match trigger {
                Trigger::YearBegins => "2025-04-01",
                _ => "2025-03-31",
            });
            let made = Due::new(*item, *trigger, on);
            assert_eq!(made.is_ok(), model::starts(item.as_str(), trigger.as_str()), "{item} {trigger}");
            if let Ok(due) = made {
                assert_eq!(due.limit().last_day(), model::last_day(trigger.as_str(), on), "{item} {trigger}");
            }
        }
    }
}

#[test]
fn a_year_begins_and_ends_on_its_days() {
    let made = |trigger, item, on| Due::new(item, trigger, day(on));
    for (trigger, item, right, wrong) in [
        (Trigger::YearBegins, Item::Budget, "2025-04-01", "2025-04-02"),
        (Trigger::YearEnds, Item::ComplaintCount, "2025-03-31", "2025-03-30"),
        (Trigger::MonthEnds, Item::Expenditure, "2024-02-29", "2024-02-28"),
    ] {
        assert!(made(trigger, item, right).is_ok());
        assert_eq!(made(trigger, item, wrong), Err(DueError::WrongDay { trigger, on: day(wrong) }));
    }
    assert_eq!(
        made(Trigger::MonthEnds, Item::Budget, "2025-03-31").unwrap_err().to_string(),
        "`budget` is not started by `month-ends`: it is published `before-year`"
    );
    let read = |json| serde_json::from_str::<Due>(json);
    let json = r#"{"item":"budget","trigger":"year-begins","on":"2025-04-01"}"#;
    let due = read(json).unwrap();
    assert_eq!(serde_json::to_string(&due).unwrap(), json);
    assert!(read(&json.replace("04-01", "04-02")).unwrap_err().to_string().contains("1 April"));
}

/// London from 16 January 2012, elsewhere from 22 November, the City never; and no time ran out before an item was law.
#[test]
fn prsra_s11_1_from_its_days() {
    let month = due(Item::Expenditure, Trigger::MonthEnds, "2012-10-31");
    let ask = |area: Area, due, on| {
        let facts = PublicationItemFacts { as_soon_as_practicable: true.into(), ..facts(due, None) };
        PublicationItemFacts { area: area.into(), ..facts }.answer(on)
    };
    for (area, first) in [(Area::Metropolitan, "2012-01-16"), (Area::Gwent, "2012-11-22")] {
        assert_eq!(
            ask(area, month, eve(first)),
            Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day(first) }))
        );
        assert_eq!(ask(area, month, day(first)), Ok(Published::NotYet(month)));
    }
    let never = Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend));
    assert_eq!(ask(Area::CityOfLondon, month, day(TODAY)), never);
    let precept = due(Item::Precept, Trigger::YearBegins, "2025-04-01");
    assert_eq!(ask(Area::Metropolitan, precept, day(TODAY)), never);
    let first_year = due(Item::Budget, Trigger::YearBegins, "2012-04-01");
    assert_eq!(
        ask(Area::Gwent, first_year, day(TODAY)),
        Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }))
    );
    assert_eq!(ask(Area::Metropolitan, first_year, day(TODAY)), Ok(Published::NotInTime(first_year)));
    assert_eq!(key(&conduct::SPECIFIED_INFORMATION), "ukpga/2011/13/section/11/1");
}

/// From 31 May 2021 some of it has a place on the website, and inspection reports a link.
#[test]
fn sio_sch_paras_18_19_manner() {
    let ask = |item: Item, prominent: bool, linked: bool, on: &str| {
        let facts = MannerFacts {
            area: Area::Norfolk.into(),
            item: item.into(),
            prominent: prominent.into(),
            linked: linked.into(),
            ..MannerFacts::default()
        };
        facts.answer(day(on))
    };
    assert_eq!(ask(Item::ComplaintData, true, false, TODAY), Ok(Manner::AsSpecified));
    assert_eq!(ask(Item::ComplaintData, false, true, TODAY), Ok(Manner::NotAsSpecified));
    assert_eq!(ask(Item::InspectionReport, true, true, TODAY), Ok(Manner::AsSpecified));
    assert_eq!(ask(Item::InspectionReport, true, false, TODAY), Ok(Manner::NotAsSpecified));
    assert_eq!(ask(Item::InspectionReport, false, true, TODAY), Ok(Manner::NotAsSpecified));
    assert_eq!(ask(Item::Budget, false, false, TODAY), Ok(Manner::Free));
    assert_eq!(ask(Item::ComplaintData, true, true, "2021-05-31"), Ok(Manner::AsSpecified));
    assert!(matches!(ask(Item::ComplaintData, true, true, "2021-05-30"), Err(Unsettled::OutOfForce(_))));
    for rule in [&conduct::PROMINENT, &conduct::LINKED] {
        assert!(rule.in_force_somewhere(day("2021-05-31")) && !rule.in_force_somewhere(day("2021-05-30")));
    }
}

/// A fire commissioner publishes names, addresses, salaries and interests once, not allowances.
#[test]
fn sio_sch_para17_one_form_for_both_offices() {
    let ask = |area: Area, item: Item, consolidated: bool, on: &str| {
        let facts = MannerFacts {
            area: area.into(),
            item: item.into(),
            consolidated: consolidated.into(),
            ..MannerFacts::default()
        };
        facts.answer(day(on))
    };
    for item in [
        Item::OfficeHolderNames,
        Item::OfficeHolderAddresses,
        Item::OfficeHolderSalaries,
        Item::RegisterOfInterests,
    ] {
        assert_eq!(ask(Area::Essex, item, true, "2017-10-01"), Ok(Manner::AsSpecified));
        assert_eq!(ask(Area::Essex, item, false, "2017-10-01"), Ok(Manner::NotAsSpecified));
        assert_eq!(ask(Area::Essex, item, false, "2017-09-30"), Ok(Manner::Free));
        assert_eq!(ask(Area::Kent, item, false, TODAY), Ok(Manner::Free));
        assert_eq!(ask(Area::NorthYorkshire, item, false, "2024-05-06"), Ok(Manner::NotAsSpecified));
        assert_eq!(ask(Area::NorthYorkshire, item, false, "2024-05-07"), Ok(Manner::Free));
    }
    assert_eq!(ask(Area::Essex, Item::OfficeHolderAllowances, false, TODAY), Ok(Manner::Free));
    assert_eq!(key(&conduct::CONSOLIDATED), "uksi/2011/3050/schedule/paragraph/17");
}
