//! Every answer of the topic in words, and how it counts.

use pcc_rules::plan::{
    Content, Copies, CopyFor, Head, InEffect, Issuing, Making, NationalThreat, Objectives, Operational,
    Promptness, Regard, Regardful, Review, ReviewDuty, Section, Step,
};
use pcc_rules::reasoning::{Outcome, Standing};
use pcc_rules::{Set, plan};

use crate::day;

fn reads(outcome: impl Outcome, text: &str, standing: Standing) {
    assert_eq!(outcome.to_string(), text);
    assert_eq!(outcome.standing(), standing, "{text}");
}

#[test]
fn what_a_plan_holds_in_words() {
    reads(Content::Complete, "every required section is set out", Standing::Met);
    let missing = Content::Missing(Set::from_iter([Section::Grants, Section::Services]));
    reads(missing, "missing: services, grants", Standing::NotMet);
    reads(Objectives::UnderEachHead, "there are objectives under each head", Standing::Met);
    let none = Objectives::NoneUnder(Set::from_iter([Head::Policing]));
    reads(none, "no objective for: policing", Standing::Warning);
    reads(Operational::Clear, "no commitment touches operational matters", Standing::Met);
    let commitments = Set::from_iter([plan::CommitmentKind::TacticBanned]);
    let tactic = Operational::Flagged { commitments, matters: Set::EMPTY };
    reads(tactic, "may touch operational matters: tactic-banned", Standing::Warning);
    let matters = Set::from_iter([plan::OperationalMatter::Investigate]);
    let example = Operational::Flagged { commitments, matters };
    let text = "may touch operational matters: tactic-banned (in the Protocol: investigate)";
    reads(example, text, Standing::Warning);
    assert_eq!(NationalThreat::Cyber.to_string(), "cyber");
}

#[test]
fn how_a_plan_is_made_in_words() {
    let making = |missing: &[Step], out_of_order: &[Step]| Making::Incomplete {
        missing: missing.iter().copied().collect(),
        out_of_order: out_of_order.iter().copied().collect(),
    };
    reads(Making::Complete, "every step that binds was taken in order", Standing::Met);
    reads(making(&[Step::Draft], &[]), "not taken: draft", Standing::NotMet);
    reads(making(&[], &[Step::Respond]), "out of order: respond", Standing::NotMet);
    let both = making(&[Step::Draft], &[Step::Respond]);
    reads(both, "not taken: draft; out of order: respond", Standing::NotMet);
    reads(Copies::AllSent, "copies are sent and published", Standing::Met);
    let outstanding = Copies::Outstanding(Set::from_iter([CopyFor::Public]));
    let text = format!("still to have a copy, {}: public", plan::COPIES_DUE);
    reads(outstanding, &text, Standing::Warning);
}

#[test]
fn when_a_plan_was_issued_in_words() {
    let (issued, last_day) = (day("2025-02-10"), day("2025-03-31"));
    for (outcome, text, standing) in [
        (
            Issuing::InTime { issued, last_day },
            "issued on 2025-02-10, in time: the last day was 2025-03-31",
            Standing::Met,
        ),
        (
            Issuing::Late { issued, last_day },
            "issued on 2025-02-10, late: the last day was 2025-03-31",
            Standing::NotMet,
        ),
        (Issuing::Missed { last_day }, "not issued by 2025-03-31, the last day", Standing::NotMet),
        (Issuing::NotYetDue { last_day }, "not issued yet; due by 2025-03-31", Standing::Stated),
        (Issuing::NoDuty, "no plan is due from this election", Standing::NotApplicable),
    ] {
        reads(outcome, text, standing);
    }
    reads(Promptness::Prompt, "issued as soon as practicable after taking office", Standing::Met);
    let late = "not issued as soon as practicable after taking office";
    reads(Promptness::NotPrompt, late, Standing::NotMet);
    reads(Promptness::NoDuty, "no plan is due from this election", Standing::NotApplicable);
    let running = InEffect::Plan { issued, first: day("2025-04-01"), last: day("2029-03-31") };
    let text = "the plan issued on 2025-02-10 has effect, from 2025-04-01 to 2029-03-31 unless replaced";
    reads(running, text, Standing::Stated);
    reads(InEffect::NoPlan, "no plan is in effect", Standing::Warning);
}

#[test]
fn regard_and_review_in_words() {
    reads(Regard::ByBoth, "body and chief constable had regard to the plan", Standing::Met);
    let not_by = Regard::NotBy(Set::from_iter([Regardful::Body]));
    reads(not_by, "no regard had to the plan by: body", Standing::NotMet);
    let text = "the plan has been reviewed since anything called for it";
    reads(Review::UpToDate, text, Standing::Met);
    let due = Review::Due(Set::from_iter([ReviewDuty::SprChange]));
    reads(due, "a review of the plan is called for: spr-change", Standing::Warning);
}
