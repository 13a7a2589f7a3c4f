//! Vetoes on record. The sources give rises in the Band D amount, not the sum of the whole precept, so the rises stand in
//! for sums: the tax base is the same before and after a veto, and a higher amount is a higher precept. Days and votes
//! that the sources do not give are marked.

use pcc_rules::area::Area;
use pcc_rules::panel::Vote;
use pcc_rules::precept::*;
use pcc_rules::process::Process;
use pcc_rules::reasoning::Refusal;

use super::{dated, issued, pounds, proposed, revised, second, vetoed, voted, year};
use crate::day;

/// Warwickshire panel, 2022/23 (democracy.warwickshire.gov.uk, document 6291): the first proposal vetoed, revised to a
/// rise of £9.75, which is 3.85%. The source read does not give the first proposal; the limit without a referendum was
/// £10. Whatever the first proposal above £9.75, the revised one is lower; at £9.75 or less it would not be.
#[test]
fn warwickshire_2022_the_revised_rise_is_lower_than_any_first_rise_above_it() {
    // 9.75 on 252.96 is 3.85%, and 262.71 the Band D amount of the year.
    assert_eq!(pounds("252.96").checked_add(pounds("9.75")), Some(pounds("262.71")));
    for pence in 960..=1000u64 {
        let first = pcc_rules::money::Pounds::from_pence(pence);
        // Days are not in the source.
        let season = Scrutiny::from_events(
            Area::Warwickshire,
            year(2022),
            Kind::Policing,
            dated(&[
                ("2022-02-01", Event::Proposed { precept: first }),
                ("2022-02-07", voted(8)),
                ("2022-02-08", vetoed(Direction::TooHigh)),
            ]),
        )
        .unwrap();
        let next = season.apply(Dated { on: day("2022-02-15"), event: revised("9.75") });
        assert_eq!(next.is_ok(), pence > 975, "first proposal {first}");
    }
}

/// Leicestershire panel, 2026/27 (democracy.leics.gov.uk, document 88091): £11 vetoed as too low, revised to £15.
#[test]
fn leicestershire_2026_a_veto_as_too_low_asks_for_more() {
    let season = Scrutiny::from_events(
        Area::Leicestershire,
        year(2026),
        Kind::Policing,
        dated(&[
            ("2026-01-30", proposed("11.00")),
            ("2026-02-04", voted(8)),
            ("2026-02-06", vetoed(Direction::TooLow)),
        ]),
    )
    .unwrap();
    for wrong in ["11.00", "10.99"] {
        let result = season.clone().apply(Dated { on: day("2026-02-13"), event: revised(wrong) });
        assert_eq!(result, Err(Refusal::Forbidden(&REVISED_HIGHER)), "{wrong}");
    }
    let season = season.apply(Dated { on: day("2026-02-13"), event: revised("15.00") }).unwrap();
    let ended =
        dated(&[("2026-02-19", second(Some(Verdict::Accepts), &[])), ("2026-02-20", Event::Responded {})])
            .into_iter()
            .try_fold(season, Process::apply)
            .unwrap();
    let on = day("2026-02-20");
    assert_eq!(ended.may_issue(pounds("15.00"), on), Ok(()));
    assert_eq!(ended.may_issue(pounds("14.99"), on), Err(Refusal::Forbidden(&NOT_BELOW_REVISED)));
    assert!(ended.apply(Dated { on, event: issued("15.00") }).is_ok());
}

/// Cumbria panel, 2014/15 (councilportal.cumbria.gov.uk, document 183): vetoed by all members, because the limit for a
/// referendum was not yet known. That says neither too high nor too low, so the revised precept has no direction.
#[test]
fn cumbria_2014_a_unanimous_veto_for_another_reason_sets_no_direction() {
    for members in 1..=20u16 {
        let vote = Vote::new(members, members).unwrap();
        for (sum, ok) in [("1.98", true), ("1.99", false), ("2.00", true)] {
            let season = Scrutiny::from_events(
                Area::Cumbria,
                year(2014),
                Kind::Policing,
                dated(&[
                    ("2014-01-31", proposed("1.99")),
                    ("2014-02-05", Event::VotedOnVeto { vote }),
                    ("2014-02-06", vetoed(Direction::Neither)),
                ]),
            )
            .unwrap();
            let next = season.apply(Dated { on: day("2014-02-14"), event: revised(sum) });
            assert_eq!(next.is_ok(), ok, "{sum}");
        }
    }
}

/// North Yorkshire panel: on 5 February 2019 a rise of more than 10% vetoed. The decision was in time; it was a veto for
/// good only with a report by 8 February. The commissioner had become the fire authority on 15 November 2018.
#[test]
fn north_yorkshire_2019_the_vote_was_in_time_and_the_report_had_three_days() {
    let season = |kind| {
        Scrutiny::from_events(
            Area::NorthYorkshire,
            year(2019),
            kind,
            dated(&[("2019-01-31", proposed("10.01")), ("2019-02-05", voted(8))]),
        )
    };
    for kind in [Kind::Policing, Kind::Fire] {
        let voted = season(kind).unwrap();
        let report = |on: &str| voted.clone().apply(Dated { on: day(on), event: vetoed(Direction::TooHigh) });
        assert!(report("2019-02-08").is_ok());
        let last_day = day("2019-02-08");
        assert_eq!(report("2019-02-09"), Err(Refusal::TooLate { rule: &REPORT_BY, last_day }));
        assert_eq!(voted.may_issue(pounds("10.01"), day("2019-02-09")), Ok(()));
    }
}
