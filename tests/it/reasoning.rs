//! What facts and answers say of themselves.

use pcc_rules::area::Area;
use pcc_rules::pay::MayoralAllowanceFacts;
use pcc_rules::plan::{ContentFacts, Section, Sections};
use pcc_rules::reasoning::{Facts as _, Finding, Needs, Standing};
use pcc_rules::{Fact, Question as _};

use crate::day;

/// The names in declared order, with commas between, and as a set.
#[test]
fn needs_are_named_in_order() {
    let facts = MayoralAllowanceFacts { area: Area::NorthYorkshire.into(), ..Default::default() };
    let open = facts.answer(day("2024-06-01")).unwrap_err();
    assert_eq!(open.to_string(), "these facts are still needed: recipient, leads-a-council, report, scheme");
    let needs = open.needs();
    assert_eq!(format!("{needs:?}"), r#"{"recipient", "leads-a-council", "report", "scheme"}"#);
    assert_eq!((needs.len(), needs.is_empty()), (4, false));
    assert_eq!(
        (Needs::NONE.len(), Needs::NONE.is_empty(), Needs::NONE.to_string()),
        (0, true, String::new())
    );
    for index in 0..=200 {
        assert_eq!(needs.contains(index), (1..=4).contains(&index), "{index}");
        assert!(!Needs::NONE.contains(index));
    }
}

/// A fact is known or not, taken by its place, and past the last place there is none.
#[test]
fn facts_are_taken_by_their_place() {
    let sections: Sections = [Section::Grants].into_iter().collect();
    let full = ContentFacts { area: Area::Kent.into(), sections: sections.into() };
    assert_eq!(ContentFacts::NAMES, ["area", "sections"]);
    for index in 0..4 {
        let mut one = ContentFacts::default();
        assert!(!one.is_known(index));
        assert_eq!(full.is_known(index), index < 2);
        one.take(index, &full);
        assert_eq!((one.area == full.area, one.sections == full.sections), (index == 0, index == 1));
        let mut none = full.clone();
        none.take(index, &ContentFacts::default());
        assert_eq!((none.area.is_unknown(), none.sections.is_unknown()), (index == 0, index == 1));
    }
    assert_eq!(full.area.known(), Some(&Area::Kent));
    assert_eq!(
        (full.area.as_ref(), Fact::<Area>::Unknown.as_ref()),
        (Fact::Known(&Area::Kent), Fact::Unknown)
    );
    assert_eq!(Fact::<Area>::default().known(), None);
}

#[test]
fn standings_and_findings_have_their_words() {
    let standings = [
        (Standing::Met, "met"),
        (Standing::NotMet, "not met"),
        (Standing::NotApplicable, "not applicable"),
        (Standing::Stated, "stated"),
        (Standing::Warning, "warning"),
    ];
    for (standing, word) in standings {
        assert_eq!(standing.to_string(), word);
        assert_eq!(format!("{standing:>16}"), format!("{word:>16}"));
    }
    for (finding, word) in [
        (Finding::Met, "met"),
        (Finding::NotMet, "not met"),
        (Finding::Unknown, "unknown"),
        (Finding::ForJudgement, "for judgement"),
    ] {
        assert_eq!(finding.to_string(), word);
    }
}
