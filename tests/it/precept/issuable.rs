use pcc_rules::precept::*;
use pcc_rules::reasoning::{Refusal, Unsettled};

use super::{after, figures, pounds, proposed, reported, revised, second, to_end, to_veto, voted};
use crate::day;

fn may(events: &[(&str, Event)], on: &str, sum: &str) -> Result<(), Refusal> {
    after(events).may_issue(pounds(sum), day(on))
}

fn answered(sums: &[&str]) -> Vec<(&'static str, Event)> {
    vec![
        ("2026-01-30", proposed("278.01")),
        ("2026-02-06", reported(sums)),
        ("2026-02-09", Event::Responded {}),
    ]
}

#[test]
fn prsra_sch5_para5_3_without_a_veto_only_the_proposed_or_a_recommended_precept() {
    let forbidden = Err(Refusal::Forbidden(&AS_PROPOSED_OR_RECOMMENDED));
    assert_eq!(may(&answered(&[]), "2026-02-09", "278.01"), Ok(()));
    for other in ["278.00", "278.02"] {
        assert_eq!(may(&answered(&[]), "2026-02-09", other), forbidden, "{other}");
    }
    let two = answered(&["270.00", "280.00"]);
    for (sum, expected) in [
        ("278.01", Ok(())),
        ("270.00", Ok(())),
        ("280.00", Ok(())),
        ("270.01", forbidden),
        ("279.99", forbidden),
    ] {
        assert_eq!(may(&two, "2026-02-09", sum), expected, "{sum}");
    }
}

/// A recommendation that names no figure opens those that accord with it, which somebody must judge.
#[test]
fn prsra_sch5_para5_3_b_a_recommendation_without_a_figure_is_for_judgement() {
    let events = [
        ("2026-01-30", proposed("278.01")),
        ("2026-02-06", Event::Reported { recommendations: vec![Recommendation::default()] }),
        ("2026-02-09", Event::Responded {}),
    ];
    assert_eq!(may(&events, "2026-02-09", "278.01"), Ok(()));
    let open = may(&events, "2026-02-09", "278.00").unwrap_err();
    assert!(
        matches!(open, Refusal::Unsettled(Unsettled::ForJudgement { judgement, .. }) if *judgement == ACCORDS),
        "{open}"
    );
}

/// After a veto as too high: the revised precept or less, and above it only what the second report recommends.
#[test]
fn pcp_regs_reg8_3_a_after_a_veto_as_too_high_not_above_the_revised_precept() {
    let end = |recommended: &[&str]| to_end(Direction::TooHigh, "275.00", recommended);
    let forbidden = Err(Refusal::Forbidden(&NOT_ABOVE_REVISED));
    for (sum, expected) in
        [("275.00", Ok(())), ("270.00", Ok(())), ("275.01", forbidden), ("276.00", forbidden)]
    {
        assert_eq!(may(&end(&[]), "2026-02-24", sum), expected, "{sum}");
    }
    assert_eq!(may(&end(&["276.00"]), "2026-02-24", "276.00"), Ok(()));
    assert_eq!(may(&end(&["276.00"]), "2026-02-24", "275.50"), forbidden);
}

#[test]
fn pcp_regs_reg8_3_b_after_a_veto_as_too_low_not_below_the_revised_precept() {
    let end = |recommended: &[&str]| to_end(Direction::TooLow, "280.00", recommended);
    let forbidden = Err(Refusal::Forbidden(&NOT_BELOW_REVISED));
    for (sum, expected) in
        [("280.00", Ok(())), ("285.00", Ok(())), ("279.99", forbidden), ("279.00", forbidden)]
    {
        assert_eq!(may(&end(&[]), "2026-02-24", sum), expected, "{sum}");
    }
    assert_eq!(may(&end(&["279.00"]), "2026-02-24", "279.00"), Ok(()));
    assert_eq!(may(&end(&["279.00"]), "2026-02-24", "279.50"), forbidden);
}

/// The limit yields to the second report alone: what the report on the vetoed precept recommends opens nothing.
#[test]
fn pcp_regs_reg8_3_the_first_report_lifts_no_limit() {
    let mut events = to_end(Direction::TooHigh, "275.00", &[]);
    events[2].1 = Event::ReportedVeto { because: Direction::TooHigh, recommendations: figures(&["276.00"]) };
    assert_eq!(may(&events, "2026-02-24", "276.00"), Err(Refusal::Forbidden(&NOT_ABOVE_REVISED)));
}

/// Neither too high nor too low: no limit, but of the vetoed figure itself the text does not plainly say.
#[test]
fn pcp_regs_reg5_3_a_veto_without_a_direction_leaves_every_other_figure_open() {
    for sum in ["275.00", "280.00"] {
        let end = to_end(Direction::Neither, sum, &["278.01"]);
        for open in ["0.00", "278.00", "278.02", "9999.99"] {
            assert_eq!(may(&end, "2026-02-24", open), Ok(()), "{open}");
        }
        assert_eq!(may(&end, "2026-02-24", "278.01"), Err(Refusal::NoRule(&VETOED_FIGURE)));
        assert_eq!(after(&end).issuable(day("2026-02-24")).unwrap().rule(), &NO_DIRECTION);
    }
}

#[test]
fn pcp_regs_reg4_2_an_unreported_veto_leaves_the_proposed_precept_and_no_other() {
    let events = [("2026-01-30", proposed("278.01")), ("2026-02-08", voted(8))];
    let not_yet = Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None });
    assert_eq!(may(&events, "2026-02-08", "278.01"), not_yet);
    assert_eq!(may(&events, "2026-02-09", "278.01"), Ok(()));
    for other in ["278.00", "278.02"] {
        assert_eq!(may(&events, "2026-02-09", other), Err(Refusal::NoPower(&UNREPORTED_VETO)));
    }
}

#[test]
fn pcp_regs_reg6_3_without_a_second_report_the_revised_precept_and_no_other() {
    let events = [to_veto(Direction::TooHigh), vec![("2026-02-13", revised("275.00"))]].concat();
    let not_yet = Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None });
    assert_eq!(may(&events, "2026-02-22", "275.00"), not_yet);
    assert_eq!(may(&events, "2026-02-23", "275.00"), Ok(()));
    for other in ["270.00", "275.01", "278.01"] {
        assert_eq!(may(&events, "2026-02-23", other), Err(Refusal::NoPower(&NO_SECOND_REPORT)), "{other}");
    }
}

#[test]
fn prsra_sch5_para6_2_the_vetoed_precept_is_barred_while_the_scrutiny_runs() {
    let mut events = to_veto(Direction::TooHigh);
    let forbidden = Err(Refusal::Forbidden(&VETOED_NOT_ISSUED));
    let not_yet = Err(Refusal::NotYet { rule: &AFTER_SCRUTINY, opens: None });
    for more in [None, Some(revised("275.00")), Some(second(None, &[]))] {
        events.extend(more.map(|event| ("2026-02-13", event)));
        assert_eq!(may(&events, "2026-02-13", "278.01"), forbidden);
        assert_eq!(may(&events, "2026-02-13", "278.00"), not_yet);
    }
}

#[test]
fn what_may_be_issued_says_itself() {
    let say = |events: &[(&str, Event)]| after(events).issuable(day("2026-02-24")).unwrap().to_string();
    assert_eq!(
        say(&to_end(Direction::TooHigh, "275.00", &["276.00"])),
        "£275 or less, or as recommended £276"
    );
    assert_eq!(say(&to_end(Direction::TooLow, "280.00", &[])), "£280 or more");
    assert_eq!(say(&to_end(Direction::Neither, "280.00", &[])), "any sum but the vetoed £278.01");
    assert_eq!(say(&answered(&[])), "£278.01");
    let open = after(&to_end(Direction::TooHigh, "275.00", &["276.00"])).issuable(day("2026-02-24")).unwrap();
    assert_eq!(open.limit(), Limit::AtMost { precept: pounds("275.00") });
    assert_eq!(
        serde_json::to_value(&open).unwrap(),
        serde_json::json!({
            "limit": { "kind": "at-most", "precept": "275.00" },
            "recommendations": [{ "precept": "276.00" }],
            "rule": "precept.not-above-revised",
        })
    );
}
