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
        (r#""pay":{"stated":{"stated":73300.0}}"#, "pay.stated.stated", "expected an amount in quotes"),
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
            r#""complaints":{"cases":[{"area":"norfolk","about":"commissioner","what":"complaint","events":[{"on":"2026-11-02","event":{"kind":"recorded"}}]}]}"#,
            "complaints.cases[0]",
            "event 1 (`recorded` on 2026-11-02) is refused: not yet",
        ),
        (
            r#""complaints":{"cases":[{"area":"kent","about":"commissioner","what":"complaint","events":[]}]}"#,
            ".",
            "`complaints.cases` is about `kent`, but the office is of `norfolk`",
        ),
        (
            r#""complaints":{"received":[{"recipient":"council"}]}"#,
            "complaints.received[0].recipient",
            "unknown variant `council`",
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

/// A misspelt or extra field is an error in every kind of event, those without fields of their own included.
#[test]
fn no_event_swallows_a_field() {
    for kind in ["heard", "reported-veto", "withdrawn", "fell-vacant", "declared"] {
        let event = format!(
            r#""appointment":{{"area":"norfolk","events":[{{"on":"2026-11-02","event":{{"kind":"{kind}","extra":1}}}}]}}"#
        );
        assert!(error(&with(&event)).contains("unknown field `extra`"), "{kind}: {}", error(&with(&event)));
    }
}

/// What must have happened by the day asked about cannot be dated after it: the day itself, and the day before it.
#[test]
fn a_date_after_the_day_asked_about_is_told() {
    for (part, path) in [
        (
            r#""duties":{"account":{"records":[{"on":"2024-05-09","mechanism":"committee","limbs":[]}]}}"#,
            "duties.account.records",
        ),
        (r#""plan":{"issuing":{"issued":["2024-05-09"]}}"#, "plan.issuing.issued"),
        (
            r#""plan":{"promptness":{"election":{"kind":"ordinary","poll":"2024-05-09","took-office":"2024-05-16"}}}"#,
            "plan.issuing.election",
        ),
        (r#""plan":{"making":[{"draft":"2024-05-09"}]}"#, "plan.making"),
        (r#""plan":{"making":[{"issued":"2024-05-09"}]}"#, "plan.making"),
        (r#""plan":{"in-effect":{"plans":[{"issued":"2024-05-09"}]}}"#, "plan.in-effect.plans"),
        (r#""plan":{"review":{"reviewed":"2024-05-09"}}"#, "plan.review.reviewed"),
        (
            r#""appointment":{"area":"norfolk","events":[{"on":"2024-05-09","event":{"kind":"declared"}}]}"#,
            "appointment.events",
        ),
        (
            r#""reserves":{"budget-report":{"report":{"made-on":"2024-05-09","matters":[]}}}"#,
            "reserves.budget-report.report",
        ),
        (r#""reserves":{"budget-report":{"decided-on":"2024-05-09"}}"#, "reserves.budget-report.decided-on"),
        (r#""pay":{"salary":{"declared-on":"2024-05-09"}}"#, "pay.salary.declared-on"),
        (
            r#""removal":{"area":"norfolk","subject":"chief-constable","events":[{"on":"2024-05-09","event":{"kind":"suspended"}}]}"#,
            "removal.events",
        ),
        (
            r#""scrutinies":[{"area":"norfolk","year":2025,"kind":"policing","events":[{"on":"2024-05-09","event":{"kind":"proposed","precept":"278.01"}}]}]"#,
            "scrutinies.events",
        ),
        (
            r#""commissioner":{"tenure":{"area":"norfolk","events":[{"on":"2024-05-09","event":{"kind":"died"}}]}}"#,
            "commissioner.tenure.events",
        ),
        (
            r#""commissioner":{"acting":{"area":"norfolk","events":[{"on":"2024-05-09","event":{"kind":"fell-vacant"}}]}}"#,
            "commissioner.acting.events",
        ),
        (
            r#""staff":{"confirmations":[{"area":"norfolk","post":"chief-finance-officer","events":[{"on":"2024-05-09","event":{"kind":"acting-appointed","finance-qualified":true}}]}]}"#,
            "staff.confirmations.events",
        ),
        (
            r#""staff":{"reports":[{"area":"norfolk","of":"monitoring-officer","events":[{"on":"2024-05-09","event":{"kind":"prepared","by":"officer","consultation":"done"}}]}]}"#,
            "staff.reports.events",
        ),
        (
            r#""finance":{"reports":[{"area":"norfolk","of":"body","on":"shortfall","events":[{"on":"2024-05-09","event":{"kind":"made","by":"officer","consultation":"not-done"}}]}]}"#,
            "finance.reports.events",
        ),
        (r#""election":{"vacancies":[{"happened-on":"2024-05-09"}]}"#, "election.vacancies"),
        (r#""election":{"vacancies":[{"declared-on":"2024-05-09"}]}"#, "election.vacancies"),
        (r#""election":{"vacancies":[{"notified-on":"2024-05-09"}]}"#, "election.vacancies"),
        (r#""eligibility":{"acceptance":{"made-on":"2024-05-09"}}"#, "eligibility.acceptance"),
        (
            r#""complaints":{"references":[{"referred-on":"2024-05-09"}]}"#,
            "complaints.references.referred-on",
        ),
        (
            r#""complaints":{"disapplications":[{"made-on":"2024-05-09"}]}"#,
            "complaints.disapplications.made-on",
        ),
        (r#""conduct":{"publications":[{"published-on":"2024-05-09"}]}"#, "conduct.publications"),
        (r#""finance":{"rights":[{"on-website":"2024-05-09"}]}"#, "finance.rights"),
        (r#""finance":{"publications":[{"published":"2024-05-09"}]}"#, "finance.publications"),
    ] {
        let office = read(&with(part)).unwrap_or_else(|error| panic!("{part}: {error}"));
        assert_eq!(office.check_by(day("2024-05-09")), Ok(()), "{path}");
        assert_eq!(
            office.check_by(day("2024-05-08")).unwrap_err().to_string(),
            format!("`{path}` is dated `2024-05-09`, after `2024-05-08`, the day asked about")
        );
    }
}

/// Lists of which each entry is a question of its own are bounded: ten thousand are taken, one more is not.
#[test]
fn a_list_of_questions_is_bounded() {
    let claims = |n| with(&format!(r#""pay":{{"claims":[{}]}}"#, vec!["{}"; n].join(",")));
    assert!(read(&claims(10_000)).is_ok());
    assert!(error(&claims(10_001)).contains("`pay.claims` has 10001 entries, more than the 10000"));
    let posts = |n| {
        with(&format!(
            r#""staff":{{"posts":{{"posts":[{}]}}}}"#,
            vec![r#"{"title":"t","role":"other-staff"}"#; n].join(",")
        ))
    };
    assert!(read(&posts(10_000)).is_ok());
    assert!(error(&posts(10_001)).contains("`staff.posts.posts` has 10001 entries"));
}

/// Two hundred thousand events replay in one pass.
#[test]
fn a_long_history_replays_in_one_pass() {
    let polls = r#"{"on":"2024-05-02","event":{"kind":"polled","poll":"ordinary"}},{"on":"2024-05-02","event":{"kind":"declared"}}"#;
    let proposed = r#"{"on":"2024-04-15","event":{"kind":"proposed","candidate":1,"notice":["name","criteria","why-met","terms"]}}"#;
    let heard = vec![r#"{"on":"2024-05-03","event":{"kind":"heard"}}"#; 100_000].join(",");
    let history = format!("{proposed},{},{heard}", vec![polls; 50_000].join(","));
    let started = Instant::now();
    let office = read(&with(&format!(r#""appointment":{{"area":"norfolk","events":[{history}]}}"#)))
        .expect("a valid history");
    assert_eq!(office.appointment.unwrap().due().unwrap().last, day("2024-05-06"));
    assert!(started.elapsed().as_secs() < 20);
}
