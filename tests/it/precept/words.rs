//! What every event and outcome of the topic says of itself, how it counts, and steps out of their turn.

use pcc_rules::precept::*;
use pcc_rules::reasoning::{Outcome as _, Refusal, Standing};

use super::{
    after, figures, issued, pounds, proposed, refusal, reported, revised, second, to_end, to_veto, vetoed,
    voted,
};
use crate::day;

#[test]
fn events_say_themselves() {
    let recommending = Event::Reported {
        recommendations: [figures(&["275.00"]), vec![Recommendation { precept: None }]].concat(),
    };
    for (event, words) in [
        (proposed("278.01"), "the panel is notified of a precept of £278.01"),
        (voted(8), "the panel votes on a veto: 8 of 12 members in favour"),
        (reported(&[]), "the panel reports without a veto"),
        (recommending, "the panel reports without a veto, recommending £275; without naming a figure"),
        (vetoed(Direction::TooHigh), "the panel reports that it has vetoed the precept as too high"),
        (vetoed(Direction::TooLow), "the panel reports that it has vetoed the precept as too low"),
        (vetoed(Direction::Neither), "the panel reports that it has vetoed the precept"),
        (Event::Responded {}, "the commissioner responds to the report"),
        (revised("275.00"), "the commissioner responds with a revised precept of £275"),
        (
            second(Some(Verdict::Accepts), &["270.00", "271.00"]),
            "the panel's second report accepts the revised precept, recommending £270; £271",
        ),
        (second(Some(Verdict::Rejects), &[]), "the panel's second report rejects the revised precept"),
        (second(None, &[]), "the panel makes its second report"),
        (Event::Published {}, "the commissioner publishes the response"),
        (Event::TaxBasesNotified {}, "the last billing authority notifies its tax base"),
        (issued("275.00"), "the commissioner issues a precept of £275"),
    ] {
        assert_eq!(event.to_string(), words);
    }
}

#[test]
fn outcomes_say_themselves() {
    let progress = |stage, due: Option<&str>, late| Progress {
        stage,
        due: due.map(day),
        issuable: None,
        issued: (stage == Stage::Issued).then(|| pounds("275.00")),
        late,
    };
    for (one, words, standing) in [
        (
            progress(Stage::UnderReview, Some("2026-02-08"), 0),
            "proposed precept under review by the panel; next by 2026-02-08",
            Standing::Stated,
        ),
        (progress(Stage::Vetoed, None, 2), "precept vetoed; steps after their last day: 2", Standing::NotMet),
        (progress(Stage::Issued, None, 0), "precept issued: £275", Standing::Met),
        (
            progress(Stage::Issued, None, 1),
            "precept issued: £275; steps after their last day: 1",
            Standing::NotMet,
        ),
    ] {
        assert_eq!((one.to_string(), one.standing()), (words.to_owned(), standing));
    }
    let ended = after(&to_end(Direction::TooHigh, "275.00", &["277.00"])).progress(day("2026-02-24"));
    let ended = ended.settled().unwrap().to_string();
    let expected = "scrutiny ended; may be issued: £275 or less, or as recommended £277; next by 2026-02-15";
    assert_eq!(ended, expected);
}

/// Each step waits for the one before it, and says which.
#[test]
fn prsra_sch5_a_step_out_of_its_turn_says_what_it_waits_for() {
    let waits = |rule| Refusal::NotYet { rule, opens: None };
    let veto = to_veto(Direction::TooHigh);
    let told = &veto[..1];
    let with = |more: &[(&'static str, Event)]| [&veto[..], more].concat();
    let in_time = with(&[("2026-02-13", revised("275.00"))]);
    let too_late = with(&[("2026-02-23", revised("275.00"))]);
    for (events, on, event, expected) in [
        (&[][..], "2026-01-30", reported(&[]), waits(&NOTIFY)),
        (&[], "2026-01-30", vetoed(Direction::TooHigh), waits(&NOTIFY)),
        (&[], "2026-01-30", voted(8), waits(&NOTIFY)),
        (&[], "2026-01-30", Event::Responded {}, waits(&RESPOND)),
        (told, "2026-02-05", Event::Responded {}, waits(&RESPOND)),
        (told, "2026-02-09", Event::Responded {}, waits(&RESPOND)),
        (&in_time, "2026-02-14", Event::Responded {}, waits(&RESPOND_TO_SECOND)),
        (&too_late, "2026-02-23", Event::Responded {}, Refusal::NoRule(&ASKED_TOO_LATE)),
        (&too_late, "2026-02-23", second(None, &[]), Refusal::NoRule(&ASKED_TOO_LATE)),
        (&veto, "2026-02-14", second(None, &[]), waits(&REVISE)),
        (told, "2026-02-05", second(None, &[]), Refusal::ConditionUnmet(&SECOND_REPORT)),
    ] {
        assert_eq!(refusal(events, on, event.clone()), expected, "{event} on {on}");
    }
}
