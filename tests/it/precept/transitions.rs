//! Every cell of the table of a scrutiny: each stage with each event, and nothing outside the table.

use chrono::NaiveDate;
use pcc_rules::precept::{Dated, Direction, Event, Scrutiny, Stage, Verdict};
use pcc_rules::process::Process as _;

use super::{after, issued, proposed, reported, revised, second, to_end, to_veto, vetoed, voted};
use crate::day;
use crate::model::facts::with_eves;

/// A history that leads to each stage on a day.
fn reached() -> Vec<(Stage, NaiveDate, Scrutiny)> {
    let told = ("2026-01-30", proposed("278.01"));
    let veto = to_veto(Direction::TooHigh);
    let with = |more: &[(&'static str, Event)]| after(&[&veto[..], more].concat());
    let end = to_end(Direction::TooHigh, "275.00", &[]);
    vec![
        (Stage::NotNotified, day("2026-01-30"), after(&[])),
        (Stage::UnderReview, day("2026-02-08"), after(std::slice::from_ref(&told))),
        (Stage::NoReport, day("2026-02-09"), after(std::slice::from_ref(&told))),
        (Stage::Reported, day("2026-02-06"), after(&[told, ("2026-02-06", reported(&[]))])),
        (Stage::Vetoed, day("2026-02-06"), with(&[])),
        (Stage::Revised, day("2026-02-22"), with(&[("2026-02-13", revised("275.00"))])),
        (Stage::SecondReported, day("2026-02-20"), after(&end[..5])),
        (Stage::AskedTooLate, day("2026-02-23"), with(&[("2026-02-23", revised("275.00"))])),
        (Stage::Ended, day("2026-02-24"), after(&end)),
        (
            Stage::Issued,
            day("2026-02-25"),
            after(
                &[&end[..], &[("2026-02-25", issued("275.00")), ("2026-02-25", Event::Published {})]]
                    .concat(),
            ),
        ),
    ]
}

/// Every event, and for each the stages it is allowed in with the stage it leads to. The rest is refused.
fn table() -> Vec<(&'static str, Event, Vec<(Stage, Stage)>)> {
    use Stage::{
        AskedTooLate, Ended, Issued, NoReport, NotNotified, Reported, Revised, SecondReported, UnderReview,
        Vetoed,
    };
    let all = [
        NotNotified,
        UnderReview,
        NoReport,
        Reported,
        Vetoed,
        Revised,
        SecondReported,
        AskedTooLate,
        Ended,
        Issued,
    ];
    vec![
        // The substitute is proposed after 8 February, so its review starts where the panel's time is over.
        ("a precept is proposed", proposed("278.01"), vec![(NotNotified, UnderReview), (Issued, NoReport)]),
        // A veto carried after 8 February cannot be reported by then: regulation 4(2).
        ("a veto is carried", voted(8), vec![(UnderReview, UnderReview), (NoReport, Ended)]),
        ("a veto fails", voted(7), vec![(UnderReview, UnderReview), (NoReport, NoReport)]),
        ("the panel reports", reported(&["270.00"]), vec![(UnderReview, Reported), (NoReport, Reported)]),
        ("the panel reports a veto that was not carried", vetoed(Direction::TooHigh), vec![]),
        ("the commissioner responds", Event::Responded {}, vec![(Reported, Ended), (SecondReported, Ended)]),
        ("a lower precept is notified", revised("278.00"), vec![(Vetoed, Revised)]),
        ("the same precept is notified", revised("278.01"), vec![]),
        ("a higher precept is notified", revised("278.02"), vec![]),
        ("the panel accepts", second(Some(Verdict::Accepts), &[]), vec![(Revised, SecondReported)]),
        ("the panel rejects", second(Some(Verdict::Rejects), &[]), vec![(Revised, SecondReported)]),
        (
            "the response is published",
            Event::Published {},
            [Revised, SecondReported, AskedTooLate, Ended, Issued].map(|stage| (stage, stage)).to_vec(),
        ),
        ("the tax bases are notified", Event::TaxBasesNotified {}, all.map(|stage| (stage, stage)).to_vec()),
        ("the revised precept is issued", issued("275.00"), vec![(Ended, Issued)]),
        ("the vetoed precept is issued", issued("278.01"), vec![]),
    ]
}

#[test]
fn the_table_of_a_scrutiny_holds_cell_by_cell() {
    let reached = reached();
    assert_eq!(reached.len(), 10, "every stage");
    for (stage, on, season) in &reached {
        assert_eq!(season.stage(*on), *stage);
        for (name, event, allowed) in table() {
            let expected = allowed.iter().find(|(from, _)| from == stage).map(|(_, to)| *to);
            let result = season.clone().apply(Dated { on: *on, event });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(*on)),
                expected,
                "{stage:?}: {name}: {result:?}"
            );
        }
    }
}

/// Every area, for policing and for fire, on both sides of each day on which that changed: who may propose a precept.
#[test]
fn prsra_sch5_and_frsa_sch_a2_who_proposes_a_precept() {
    use pcc_rules::area::Area;
    use pcc_rules::precept::Kind;
    let commissioners_with_fire = [
        ("essex", "2017-10-01", "9999-12-31"),
        ("staffordshire", "2018-08-01", "9999-12-31"),
        ("north-yorkshire", "2018-11-15", "2024-05-06"),
        ("northamptonshire", "2019-01-01", "9999-12-31"),
        // As a shadow authority for the precepts of its first year.
        ("cumbria", "2023-01-01", "9999-12-31"),
    ];
    let mut cases = 0;
    let changes = ["2012-11-22", "2017-04-03", "2023-01-01", "2024-05-07"].into_iter();
    let changes = changes.chain(commissioners_with_fire.iter().map(|(_, from, _)| *from));
    let days = with_eves(changes);
    for (area, on) in Area::ALL.into_iter().flat_map(|area| days.iter().map(move |on| (area, *on))) {
        let outside = !["metropolitan", "city-of-london"].contains(&area.id());
        let fire = commissioners_with_fire
            .iter()
            .any(|(name, from, to)| *name == area.id() && day(from) <= on && on <= day(to));
        for (kind, may) in [(Kind::Policing, on >= day("2012-11-22")), (Kind::Fire, fire)] {
            let told = Dated { on, event: proposed("278.01") };
            let season = Scrutiny::new(area, super::year(2026), kind).apply(told);
            assert_eq!(season.is_ok(), outside && may, "{kind} in {area} on {on}: {season:?}");
            cases += 1;
        }
    }
    assert_eq!(cases, 1548);
}
