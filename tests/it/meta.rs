//! Sweeps over the whole crate: what must hold of every rule, instrument and file, so that review need not check it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pcc_rules::CATALOGUE;
use pcc_rules::law::{Binding, INSTRUMENTS, Place};

use crate::day;

pub(crate) fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// Whether a name stands in a text as a word of its own, so many times at least.
pub(crate) fn stands_in(text: &str, name: &str, times: usize) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name)
        .filter(|(at, _)| {
            !text[..*at].chars().next_back().is_some_and(word)
                && !text[at + name.len()..].chars().next().is_some_and(word)
        })
        .count()
        >= times
}

/// The names of the statics that declare rules, their ids, and how often a name stands in the source before anything
/// uses the rule: where it is declared and, unless a table makes both, in a list.
fn declared() -> Vec<(String, String, usize)> {
    let mut rules = Vec::new();
    for (_, text) in files("src") {
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let line = line.trim_start();
            let (line, before_use) = match line.strip_prefix("pub static ") {
                Some(rest) => (rest, 2),
                // A table whose macro also makes an accessor for each rule uses it there.
                None => (line, usize::from(!text.contains("=> &$"))),
            };
            let Some((name, rest)) = line.split_once(if before_use == 2 { ": Rule" } else { " = " }) else {
                continue;
            };
            let name = name.split(',').next().unwrap_or_default();
            if name.is_empty()
                || !name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
            {
                continue;
            }
            // The id is the first text on this line or the next two.
            let after = [&[rest], &lines[at + 1..(at + 3).min(lines.len())]].concat().join(" ");
            if let Some(id) = after.split('"').nth(1).filter(|id| is_id(id)) {
                rules.push((name.to_string(), id.to_string(), before_use));
            }
        }
    }
    rules
}

fn is_id(text: &str) -> bool {
    text.split_once('.').is_some_and(|(topic, name)| {
        topic.parse::<pcc_rules::law::Topic>().is_ok()
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    })
}

#[test]
fn ids_are_unique_and_say_their_topic() {
    let mut seen = BTreeSet::new();
    for rule in CATALOGUE.rules() {
        assert!(seen.insert(rule.id()), "`{}` stands twice", rule.id());
        let (topic, name) = rule.id().split_once('.').unwrap();
        assert_eq!(topic, rule.topic().as_str());
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{}",
            rule.id()
        );
    }
}

#[test]
fn every_rule_has_a_statement_a_provision_and_a_start() {
    for rule in CATALOGUE.rules() {
        let id = rule.id();
        assert!(!rule.provisions().is_empty(), "`{id}` has no provision");
        assert!(!rule.spans().is_empty(), "`{id}` has no start");
        let statement = rule.statement();
        assert!(
            !statement.is_empty() && !statement.ends_with('.') && !statement.contains('\n'),
            "`{id}`: {statement}"
        );
        assert!(statement.len() <= 200, "`{id}`: a statement is one line: {statement}");
        for span in rule.spans() {
            assert!(
                span.last_day().is_none_or(|last| span.first_day() <= last),
                "`{id}` ends before it starts"
            );
            assert_eq!(span.last_day().is_some(), span.ended_by().is_some(), "`{id}`: an end has a cause");
        }
        // Spans of one place do not overlap: on no day is a rule law twice.
        for place in Place::ALL {
            let mut there: Vec<_> =
                rule.spans().iter().filter(|span| span.extent().contains(place)).collect();
            there.sort_by_key(|span| span.first_day());
            for pair in there.windows(2) {
                assert!(
                    pair[0].last_day().is_some_and(|last| last < pair[1].first_day()),
                    "`{id}` overlaps itself"
                );
            }
        }
    }
}

/// Every rule of law has a first day with the instrument that began it; those without say so here, one by one.
#[test]
fn every_start_has_its_commencing_instrument_where_known() {
    let without: Vec<&str> = CATALOGUE
        .rules()
        .filter(|rule| rule.binding().is_law() && rule.spans().iter().any(|span| span.began_by().is_none()))
        .map(pcc_rules::law::Rule::id)
        .collect();
    assert_eq!(without, WITHOUT_INSTRUMENT);
}

/// The starts whose instrument was not found.
const WITHOUT_INSTRUMENT: &[&str] = &[
    "chief-constable.eligible-fire-mayor",
    "chief-constable.fixed-term",
    "election.mayors-supplementary-vote-again",
    "election.appropriate-officer-wales",
    "staff.restricted-ordinary-rules",
    "staff.data-protection-officer",
    "staff.data-protection-controller",
    "staff.data-protection-no-conflict",
];

/// Orders and regulations have articles, regulations and schedules; only codes and guidance have bare paragraphs.
#[test]
fn no_instrument_of_legislation_is_cited_by_a_bare_paragraph() {
    let left_out = CATALOGUE.left_out().map(|one| one.provision);
    for one in CATALOGUE.rules().flat_map(|rule| rule.provisions().iter().copied()).chain(left_out) {
        let key = one.key().to_string();
        let bare =
            key.strip_prefix(one.instrument().key()).is_some_and(|rest| rest.starts_with("/paragraph"));
        assert!(!(bare && one.instrument().is_legislation()), "{key}");
    }
}

/// Nothing that rests on the 2011 Act, or on regulations made under it, is law before the first of it commenced.
#[test]
fn nothing_is_in_force_before_its_commencement() {
    let first = |key: &str| match key {
        "ukpga/2011/13" => Some("2011-10-31"),
        "uksi/2012/2271" => Some("2012-11-22"),
        "uksi/2012/1433" => Some("2012-07-02"),
        "uksi/2012/2734" => Some("2012-11-22"),
        "uksi/2012/62" | "uksi/2011/3050" | "uksi/2011/2744" => Some("2012-01-16"),
        "uksi/2023/649" => Some("2023-07-03"),
        "ukpga/2014/12" => Some("2014-03-20"),
        _ => None,
    };
    for rule in CATALOGUE.rules() {
        let Some(start) = rule.provisions().iter().filter_map(|one| first(one.instrument().key())).min()
        else {
            continue;
        };
        for span in rule.spans() {
            assert!(span.first_day() >= day(start), "`{}` starts before {start}", rule.id());
        }
    }
}

/// A rule that is declared is in the catalogue; one in the catalogue is declared, used by code and named by a test.
#[test]
fn every_rule_is_catalogued_used_and_tested() {
    let declared = declared();
    let ids: BTreeSet<&str> = declared.iter().map(|(_, id, _)| id.as_str()).collect();
    let catalogued: BTreeSet<&str> = CATALOGUE.rules().map(pcc_rules::law::Rule::id).collect();
    let differ: Vec<_> = ids.symmetric_difference(&catalogued).collect();
    assert!(differ.is_empty(), "declared or catalogued, but not both: {differ:?}");
    let source: String = files("src").into_iter().map(|(_, text)| text).collect();
    let tests: String = files("tests/it")
        .into_iter()
        .filter(|(path, _)| !path.ends_with("meta.rs"))
        .map(|(_, text)| text)
        .collect();
    for (name, id, before_use) in &declared {
        assert!(stands_in(&source, name, before_use + 1), "`{id}` ({name}) is not used");
        assert!(stands_in(&tests, name, 1) || tests.contains(id.as_str()), "`{id}` ({name}) has no test");
    }
}

/// By the full name of its facts, for several topics have facts of one name.
#[test]
fn every_question_is_held_to_the_laws_of_a_question_and_fuzzed() {
    let (_, fuzzed) =
        files("tests/fuzz/src").into_iter().find(|(path, _)| path.ends_with("questions.rs")).unwrap();
    let held: BTreeSet<&str> = crate::prop::every_question().map(|(name, _)| name()).collect();
    assert_eq!(held.len(), crate::prop::every_question().count(), "a question stands twice");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (path, text) in files("src") {
        let module =
            path.strip_prefix(&root).unwrap().with_extension("").to_string_lossy().replace('/', "::");
        let module = module.strip_suffix("::mod").unwrap_or(&module);
        for facts in text.split("\nfacts! {").skip(1) {
            let name = facts.split_once("pub struct ").unwrap().1.split_whitespace().next().unwrap();
            assert!(held.contains(format!("pcc_rules::{module}::{name}").as_str()), "{name} in {module}");
            assert!(stands_in(&fuzzed, name, 1), "{name} in {module} is not fuzzed");
        }
    }
}

/// Every gap and every omission that code can answer with is one the catalogue lists, and it lists none twice.
#[test]
fn every_gap_and_omission_is_catalogued() {
    // In the source a quotation mark inside a text is escaped, and a line is broken.
    let one_line = |text: &str| {
        text.replace('"', "'").replace("\\\n", "").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let gaps: Vec<String> = CATALOGUE.gaps().map(|gap| one_line(gap.statement)).collect();
    let reasons: Vec<String> = CATALOGUE.left_out().map(|left_out| one_line(left_out.reason)).collect();
    let mut declared = (0, 0);
    for (path, text) in files("src") {
        let text = text.replace("\\\"", "'");
        let check = |kind: &str, field: &str, listed: &[String]| {
            let mut found = 0;
            for body in text.split(&format!(": {kind} = {kind} {{")).skip(1) {
                let said = body.split_once(field).and_then(|(_, rest)| rest.split('"').nth(1)).unwrap();
                assert!(listed.contains(&one_line(said)), "in {}: {said}", path.display());
                found += 1;
            }
            found
        };
        declared.0 += check("Gap", "statement:", &gaps);
        declared.1 += check("LeftOut", "reason:", &reasons);
    }
    assert_eq!((declared.0, gaps.iter().collect::<BTreeSet<_>>().len()), (gaps.len(), gaps.len()));
    assert!(declared.1 > 20 && declared.1 < reasons.len());
    let left_out = CATALOGUE.left_out().map(|one| (one.provision.key().to_string(), one.reason));
    assert_eq!(left_out.collect::<BTreeSet<_>>().len(), reasons.len());
}

#[test]
fn instruments_have_distinct_keys_and_names() {
    let mut keys = BTreeSet::new();
    for instrument in INSTRUMENTS {
        assert!(keys.insert(instrument.key()), "`{}` stands twice", instrument.key());
        assert!(!instrument.title().is_empty() && !instrument.short().is_empty());
        if instrument.is_legislation() && instrument.binding().is_law() {
            let kinds: &[&str] = if instrument.binding() == Binding::Statute {
                &["ukpga/", "eur/"]
            } else {
                &["uksi/", "wsi/"]
            };
            assert!(kinds.iter().any(|kind| instrument.key().starts_with(kind)), "{}", instrument.key());
        }
    }
}

/// Every provision left out says why, in one line.
#[test]
fn what_is_left_out_says_why() {
    assert!(CATALOGUE.left_out().count() > 10);
    for left_out in CATALOGUE.left_out() {
        assert!(left_out.reason.len() > 15 && !left_out.reason.contains('\n'), "{}", left_out.provision);
    }
}

/// No float, no clock, no input or output, no unfinished code in the library; no file beyond its size.
#[test]
fn the_source_is_pure_and_finished() {
    for (path, text) in files("src") {
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for word in
            ["f32", "f64", "todo!", "unimplemented!", "dbg!", "println!", "SystemTime", "Utc::now", "std::fs"]
        {
            assert!(!stands_in(&code, word, 1), "`{word}` in {}", path.display());
        }
        assert!(text.lines().count() <= 620, "{} is asking to be split", path.display());
    }
}

/// Law, reasoning, calendar, area and process know nothing of the topics, and only the office knows them all: code flows
/// one way.
#[test]
fn the_foundation_knows_no_topic() {
    let foundation = ["law", "reasoning", "calendar", "area", "process", "money"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (path, text) in files("src") {
        let module = path.strip_prefix(&root).unwrap().iter().next().unwrap().to_str().unwrap().to_owned();
        if ["lib.rs", "office", "strategies"].contains(&module.as_str()) {
            continue;
        }
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        assert!(!stands_in(&code, "crate::office", 1), "a topic uses the office: {}", path.display());
        if foundation.contains(&module.as_str()) {
            for rule in CATALOGUE.rules() {
                let topic = rule.topic().as_str().replace('-', "_");
                assert!(!stands_in(&code, &format!("crate::{topic}"), 1), "`{topic}` in {}", path.display());
            }
        }
    }
}

/// Every rule with whom it binds and protects, all its provisions and days, and every area with who governed it, as last reviewed. A change shows
/// here; `UPDATE_CASES=1 cargo test` writes the list anew for the review.
#[test]
fn rules_and_areas_stand_as_reviewed() {
    let mut now = String::new();
    for rule in CATALOGUE.rules() {
        let keys: Vec<String> = rule.provisions().iter().map(|one| one.key().to_string()).collect();
        let spans: Vec<String> = rule.spans().iter().map(span).collect();
        now += &format!(
            "{} | {} | {} | {} | {} | {} | {} | {}\n",
            rule.id(),
            rule.modality(),
            named(rule.bearers()),
            named(rule.owed_to().iter().copied()),
            rule.binding(),
            rule.confidence(),
            keys.join(" "),
            spans.join("; ")
        );
    }
    for area in pcc_rules::area::Area::ALL {
        for row in area.bodies().rows() {
            now += &format!("{area} | {} | {:?} | {}\n", row.first_day(), row.value(), row.by().key());
        }
    }
    crate::stands_as_reviewed("rules.txt", &now);
}

fn named(actors: impl Iterator<Item = pcc_rules::law::Actor>) -> String {
    actors.map(|actor| actor.as_str()).collect::<Vec<_>>().join(" ")
}

fn span(span: &pcc_rules::law::Span) -> String {
    let places: String = Place::ALL
        .iter()
        .filter(|place| span.extent().contains(**place))
        .map(|place| format!("{place:?} "))
        .collect();
    let by = |provision: Option<pcc_rules::law::Provision>| {
        provision.map_or_else(|| "-".to_string(), |one| one.key().to_string())
    };
    let last = span.last_day().map_or_else(|| "-".to_string(), |day| day.to_string());
    format!("{places}{} {} {last} {}", span.first_day(), by(span.began_by()), by(span.ended_by()))
}

/// What callers share between threads can be shared.
#[test]
fn public_types_are_send_and_sync() {
    fn check<T: Send + Sync>() {}
    check::<pcc_rules::law::Rule>();
    check::<pcc_rules::law::Provision>();
    check::<pcc_rules::law::Catalogue>();
    check::<pcc_rules::Determination<pcc_rules::plan::Content>>();
    check::<pcc_rules::Refusal>();
    check::<pcc_rules::Unsettled>();
    check::<pcc_rules::chief_constable::Appointment>();
    check::<pcc_rules::office::Office>();
    check::<pcc_rules::office::Assessment<'static>>();
}

/// An error is one line in lower case without a full stop; what was given stands in backticks, so a message may begin
/// with it.
#[test]
fn messages_of_errors_are_of_one_style() {
    let mut seen = 0;
    for (path, text) in files("src") {
        for message in text.split("#[error(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"')) {
            let ends = ["\")", "\",", "\"\n"].iter().filter_map(|end| message.find(end));
            let message = &message[..ends.min().unwrap()];
            assert!(!message.starts_with(char::is_uppercase), "{message} in {}", path.display());
            assert!(!message.ends_with('.') && !message.contains('\n'), "{message} in {}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 60, "the sweep sees {seen} messages");
}
