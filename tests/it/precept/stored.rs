use pcc_rules::precept::{Scrutiny, Stage};
use pcc_rules::strategies::any;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

use crate::day;

const JSON: &str = r#"{"area":"norfolk","year":2026,"kind":"policing","events":[
    {"on":"2026-01-30","event":{"kind":"proposed","precept":"278.01"}},
    {"on":"2026-02-05","event":{"kind":"voted-on-veto","vote":{"members":12,"in-favour":8}}},
    {"on":"2026-02-06","event":{"kind":"reported-veto","because":"too-high"}},
    {"on":"2026-02-13","event":{"kind":"revised","precept":"275.00"}},
    {"on":"2026-02-20","event":{"kind":"second-reported","recommendations":[{"precept":"276.00"},{}]}},
    {"on":"2026-02-24","event":{"kind":"responded"}}]}"#;

/// The stored form, spelt out; each thing wrong with it is told.
#[test]
fn a_stored_scrutiny_reads_back_or_says_what_is_wrong() {
    let read: Scrutiny = serde_json::from_str(JSON).unwrap();
    assert_eq!(read.stage(day("2026-02-24")), Stage::Ended);
    let error = |from: &str, to: &str| {
        assert!(JSON.contains(from));
        serde_json::from_str::<Scrutiny>(&JSON.replacen(from, to, 1)).unwrap_err().to_string()
    };
    for (from, to, expected) in [
        ("\"in-favour\":8", "\"in-favour\":7", "event 3 (`reported-veto` on 2026-02-06) is refused"),
        ("275.00", "278.01", "event 4 (`revised` on 2026-02-13) is refused: forbidden"),
        (
            "2026-02-13",
            "2026-02-03",
            "event 4 (`revised` on 2026-02-03) is refused: `2026-02-03` comes before",
        ),
        ("too-high", "too-tall", "unknown variant `too-tall`"),
        ("\"policing\"", "\"police\"", "unknown variant `police`"),
        ("\"278.01\"", "278.01", "expected an amount in quotes"),
        ("278.01", "278.011", "is not a whole number of pence"),
        ("norfolk", "norfolkshire", "`norfolkshire` is not one of the 43 police areas"),
        ("2026,", "1066,", "`1066` is not a year between 1990 and 2200"),
        ("\"because\"", "\"why\"", "unknown field `why`"),
    ] {
        let got = error(from, to);
        assert!(got.contains(expected), "{got}");
    }
}

/// Written and read again, a scrutiny is the same.
#[test]
fn a_stored_scrutiny_replays_to_itself() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let season = any::<Scrutiny>().new_tree(&mut runner).unwrap().current();
        let text = serde_json::to_string(&season).unwrap();
        assert_eq!(serde_json::from_str::<Scrutiny>(&text).unwrap(), season);
    }
}

/// The season of the example is stored in the same form, and ends with the revised precept issued.
#[test]
fn the_season_of_the_example_is_one_the_law_allows() {
    let text = include_str!("../../../examples/seasons/veto.json");
    let season: Scrutiny = serde_json::from_str(text).unwrap();
    assert_eq!(season.stage(day("2027-02-23")), Stage::Issued);
    assert_eq!(season.issued(), Some(super::pounds("97600000.00")));
    assert!(season.late().next().is_none());
    // The revised precept or less, or what the second report recommends; not the vetoed precept.
    let last = r#"{ "kind": "issued", "precept": "97600000.00" }"#;
    assert!(text.contains(last));
    for (sum, ok) in
        [("97900000.00", true), ("97900000.01", false), ("96900000.00", true), ("98400000.00", false)]
    {
        let other = text.replace(last, &last.replace("97600000.00", sum));
        assert_eq!(serde_json::from_str::<Scrutiny>(&other).is_ok(), ok, "{sum}");
    }
}
