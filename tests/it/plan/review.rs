use pcc_rules::area::Area;
use pcc_rules::plan::{self, Review, ReviewDuty, ReviewFacts};
use pcc_rules::reasoning::{Finding, Outcome, Standing};
use pcc_rules::{Fact, Question, Set};

use crate::{day, eve, finding};

fn facts(area: Area, reviewed: Option<&str>, panel_report_since: bool) -> ReviewFacts {
    ReviewFacts {
        area: Fact::Known(area),
        reviewed: Fact::Known(reviewed.map(day)),
        panel_report_since: Fact::Known(panel_report_since),
    }
}

fn due(duties: impl IntoIterator<Item = ReviewDuty>) -> Review {
    Review::Due(Set::from_iter(duties))
}

/// A plan last looked at the day before the Requirement of 20 February 2023 wants a review from that day.
#[test]
fn prsra_s5_9_b_ii_a_change_of_the_requirement_calls_for_a_review() {
    for area in [Area::Norfolk, Area::Metropolitan] {
        let before = facts(area, Some("2023-02-19"), false);
        assert_eq!(before.answer(eve("2023-02-20")), Ok(Review::UpToDate));
        let d = before.determine(day("2023-02-20"));
        assert_eq!(d.settled(), Some(&due([ReviewDuty::SprChange])));
        assert_eq!(finding(d.grounds(), &plan::REVIEW_ON_SPR_CHANGE), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), &plan::KEEP_UNDER_REVIEW), Some(Finding::Met));
        assert_eq!(facts(area, Some("2023-02-20"), false).answer(day("2026-11-22")), Ok(Review::UpToDate));
    }
    // The same of March 2015.
    let of_2014 = facts(Area::Norfolk, Some("2014-06-01"), false);
    assert_eq!(of_2014.answer(eve("2015-03-31")), Ok(Review::UpToDate));
    assert_eq!(of_2014.answer(day("2015-03-31")), Ok(due([ReviewDuty::SprChange])));
}

#[test]
fn prsra_s5_9_b_i_a_panel_report_on_the_annual_report_calls_for_a_review() {
    let d = facts(Area::Gwent, Some("2025-06-01"), true).determine(day("2025-10-01"));
    assert_eq!(d.settled(), Some(&due([ReviewDuty::PanelReport])));
    assert_eq!(finding(d.grounds(), &plan::REVIEW_ON_PANEL_REPORT), Some(Finding::NotMet));
    let none = facts(Area::Gwent, Some("2025-06-01"), false).determine(day("2025-10-01"));
    assert_eq!(none.settled(), Some(&Review::UpToDate));
    assert_eq!(finding(none.grounds(), &plan::REVIEW_ON_PANEL_REPORT), Some(Finding::Met));
}

/// Section 6(9) has no such limb: in London the panel's report is not even asked about.
#[test]
fn prsra_s6_9_not_in_london() {
    let london = facts(Area::Metropolitan, Some("2025-09-09"), true);
    let d = london.determine(day("2025-10-01"));
    assert_eq!(d.settled(), Some(&Review::UpToDate));
    assert_eq!(finding(d.grounds(), &plan::REVIEW_ON_PANEL_REPORT), None);
    let unasked = ReviewFacts { panel_report_since: Fact::Unknown, ..london };
    assert_eq!(unasked.answer(day("2025-10-01")), Ok(Review::UpToDate));
}

#[test]
fn prsra_s5_9_a_a_plan_never_looked_at_wants_a_review() {
    let never = facts(Area::Kent, None, false);
    assert_eq!(never.answer(day("2014-06-01")), Ok(due([ReviewDuty::UnderReview])));
    let all = facts(Area::Kent, None, true).answer(day("2025-10-01"));
    assert_eq!(all, Ok(Review::Due(Set::all())));
    assert_eq!(due([ReviewDuty::UnderReview]).standing(), Standing::Warning);
    assert_eq!(Review::UpToDate.standing(), Standing::Met);
    assert_eq!(ReviewDuty::ALL.len(), 3);
}

#[test]
fn unknown_facts_are_needed() {
    let unknown = ReviewFacts { area: Fact::Known(Area::Kent), ..ReviewFacts::default() };
    assert!(unknown.determine(day("2025-10-01")).needs().names().eq(["reviewed", "panel-report-since"]));
}

/// Before the Requirement first changed there was no change to review the plan for, whenever it was last reviewed.
#[test]
fn prsra_s5_9_b_ii_no_change_asks_for_nothing() {
    let facts =
        ReviewFacts { area: Area::Norfolk.into(), panel_report_since: false.into(), ..Default::default() };
    let found = |on| finding(facts.determine(on).grounds(), &plan::REVIEW_ON_SPR_CHANGE);
    assert_eq!(found(eve("2015-03-31")), Some(Finding::Met));
    assert_eq!(found(day("2015-03-31")), Some(Finding::Unknown));
}
