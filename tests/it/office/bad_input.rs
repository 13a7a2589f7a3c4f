//! Each kind of bad input has its own error, which names the field and the value; nothing is lost on the way.

use std::time::Instant;

use pcc_rules::office::assess;

use super::read;
use crate::day;

fn error(json: &str) -> String {
    read(json).expect_err("bad input")
}

/// An office with one part of it given.
fn with(part: &str) -> String {
    format!(r#"{{"office":"o","source":"s","area":"norfolk",{part}}}"#)
}

#[test]
fn each_has_its_own_error_and_names_the_field() {
    for (part, path, message) in [
        (r#""plan":{"contents":{}}"#, "plan", "unknown field `contents`"),
        (r#""plan":{"content":{"section":[]}}"#, "plan.content", "unknown field `section`"),
        (
            r#""plan":{"content":{"sections":["grants","grants"]}}"#,
            "plan.content.sections",
            "`grants` is given twice",
        ),
        (
            r#""plan":{"content":{"sections":["grant"]}}"#,
            "plan.content.sections[0]",
            "unknown variant `grant`",
        ),
        (
            r#""plan":{"content":{"area":"norfok"}}"#,
            "plan.content.area",
            "`norfok` is not one of the 43 police areas",
        ),
        (
            r#""plan":{"content":{"area":"kent"}}"#,
            ".",
            "`plan.content` is about `kent`, but the office is of `norfolk`",
        ),
        (r#""pay":{"stated":{"stated":73300.0}}"#, "pay.stated.stated", "expected a string"),
        (
            r#""pay":{"stated":{"stated":"73300.005"}}"#,
            "pay.stated.stated",
            "`73300.005` pounds is not a whole number of pence",
        ),
        (r#""pay":{"stated":{"stated":"-1"}}"#, "pay.stated.stated", "`-1` pounds is a negative amount"),
        (
            r#""reserves":{"levels":[{"policy":{"of":"total","source":"s","test":{"kind":"percent-min","lo":"101","base":"net-revenue-budget"}}}]}"#,
            "reserves.levels[0].policy",
            "`101` per cent is not between 0 and 100",
        ),
        (
            r#""pay":{"salary":{"declared-on":"2024-02-30"}}"#,
            "pay.salary.declared-on",
            "input is out of range",
        ),
        (
            r#""appointment":{"area":"norfolk","events":[{"on":"2026-11-02","event":{"kind":"heard"}}]}"#,
            "appointment",
            "event 1 (`heard` on 2026-11-02) is refused",
        ),
        (
            r#""appointment":{"area":"norfolk","events":[{"on":"2026-11-02","event":{"kind":"voted-on-veto","vote":{"members":0,"in-favour":0}}}]}"#,
            "appointment",
            "a panel of `0` members cannot vote",
        ),
        (
            r#""appointment":{"area":"norfolk","events":[{"on":"2026-11-02","event":{"kind":"voted-on-veto","vote":{"members":12,"in-favour":13}}}]}"#,
            "appointment",
            "`13` in favour exceed a membership of `12`",
        ),
        (
            r#""plan":{"issuing":{"election":{"kind":"ordinary","poll":"2024-05-02","took-office":"2024-05-01"}}}"#,
            "plan.issuing.election",
            "office taken on `2024-05-01`, before the poll of `2024-05-02`",
        ),
    ] {
        let error = error(&with(part));
        assert!(error.starts_with(path), "{part}: {error}");
        assert!(error.contains(message), "{part}: {error}");
    }
    assert!(error(r#"{"office":"o"}"#).contains("missing field `source`"));
    assert!(
        error(r#"{"office":"o","source":"s","area":"scotland"}"#).contains("`scotland` is not one of the 43")
    );
    assert!(error("[]").contains("invalid"));
    assert!(error("").contains("EOF"));
}

/// Nesting a thousand deep is an error; a million repeats are an error where a list cannot repeat, and a plain result
/// where it can.
#[test]
fn size_is_no_danger() {
    let deep =
        with(&format!(r#""plan":{{"content":{{"sections":{}{}}}}}"#, "[".repeat(1000), "]".repeat(1000)));
    assert!(!error(&deep).is_empty());
    let repeat = |one: &str| vec![one; 1_000_000].join(",");
    let sections = with(&format!(r#""plan":{{"content":{{"sections":[{}]}}}}"#, repeat("\"grants\"")));
    assert!(error(&sections).contains("`grants` is given twice"));
    let records = with(&format!(
        r#""duties":{{"account":{{"records":[{}]}}}}"#,
        repeat(r#"{"on":"2024-01-01","mechanism":"committee","limbs":["plan"]}"#)
    ));
    let office = read(&records).expect("a long list is a list");
    let started = Instant::now();
    let assessment = assess(&office, day("2024-05-09"));
    assert!(
        assessment.findings.iter().any(|finding| finding.to_string().contains("1000000 records on limb (a)"))
    );
    assert!(started.elapsed().as_secs() < 20, "one pass for each limb");
}
