//! What every event, stage and outcome of the topic says of itself, how it counts, and steps out of their turn.

use pcc_rules::area::Area;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Outcome as _, Refusal, Standing};
use pcc_rules::referendum::*;

use super::{NO, YES, after, determined, notified, refusal, steps, substituted, with, year};
use crate::budget::amount;
use crate::day;

#[test]
fn events_and_stages_say_themselves() {
    let events = [
        (Event::DayOrdered { day: day("2024-05-09") }, "the referendums are ordered to be on 2024-05-09"),
        (determined("180.00"), "£180 after £160 is excessive"),
        (substituted("173.00"), "substitute calculations come to £173"),
        (notified(7), "7 billing authorities are told"),
        (YES, "2 vote for the amount and 1 against"),
        (Event::NotHeld {}, "a billing authority holds no referendum"),
        (Event::ResultTold {}, "the Secretary of State is told the result"),
        (Event::Directed {}, "a direction that the provisions do not apply is received"),
        (Event::SubstituteIssued {}, "the substitute precept is issued"),
    ];
    for (event, words) in events {
        assert_eq!(event.to_string(), words);
    }
    for (stage, words) in [
        (Stage::NotExcessive, "not determined to be excessive"),
        (Stage::Excessive, "excessive, without substitute calculations"),
        (Stage::Substituted, "billing authorities to be told"),
        (Stage::Notified, "referendums to come"),
        (Stage::Carried, "approved: the precept stands"),
        (Stage::Lost, "not approved: the substitute precept has effect"),
        (Stage::NotHeld, "no referendum held: the substitute precept has effect"),
        (Stage::SubstituteNeeded, "no notice and no referendum: the substitute precept is to be issued"),
        (Stage::Directed, "directed not to apply: substitutes to be issued"),
        (Stage::SubstituteIssued, "substitute precept issued"),
    ] {
        assert_eq!(stage.to_string(), words);
    }
}

#[test]
fn outcomes_say_themselves() {
    let progress = |late, not_held, due: Option<&str>| Progress {
        stage: Stage::Lost,
        due: due.map(day),
        late,
        not_held,
    };
    let lost = "not approved: the substitute precept has effect";
    let late = "; steps after their last day: 1";
    let without = "; billing authorities without a referendum, where the substitute has effect: 2";
    for (one, words, standing) in [
        (progress(0, 0, None), lost.to_owned(), Standing::Stated),
        (progress(0, 0, Some("2024-05-02")), format!("{lost}; next by 2024-05-02"), Standing::Stated),
        (progress(1, 0, None), format!("{lost}{late}"), Standing::NotMet),
        (progress(0, 2, None), format!("{lost}{without}"), Standing::NotMet),
        (progress(1, 2, None), format!("{lost}{late}{without}"), Standing::NotMet),
        (
            Progress { stage: Stage::NotHeld, ..progress(0, 0, None) },
            "no referendum held: the substitute precept has effect".to_owned(),
            Standing::NotMet,
        ),
        (
            Progress { stage: Stage::SubstituteNeeded, ..progress(0, 0, None) },
            "no notice and no referendum: the substitute precept is to be issued".to_owned(),
            Standing::NotMet,
        ),
    ] {
        assert_eq!((one.to_string(), one.standing()), (words, standing));
    }
    let rise = |starts, proposed: &str| Rise {
        year: year(starts),
        principle: principle_for(year(starts)).unwrap().principle,
        previous: amount("160.00"),
        amount: amount(proposed),
    };
    for (outcome, words, standing) in [
        (
            Increase::NotExcessive(rise(2024, "164.00")),
            "£164 for 2024/25, £4 (2.50%) more than £160: not excessive, as more than £13 more would be",
            Standing::Met,
        ),
        (
            Increase::Excessive(rise(2015, "180.00")),
            "£180 for 2015/16, £20 (12.50%) more than £160: excessive, being 2% more, or more than that; it takes a referendum",
            Standing::Warning,
        ),
        (
            Increase::Directed(rise(2016, "180.00")),
            "£180 for 2016/17, £20 (12.50%) more than £160: 2% more, or more than that; in the lowest quartile also more than £5 more, and a direction frees the year of a referendum",
            Standing::NotApplicable,
        ),
        (
            Increase::NotExcessive(rise(2024, "159.00")),
            "£159 for 2024/25, after £160: not excessive, as more than £13 more would be",
            Standing::Met,
        ),
        (
            Increase::NoPrinciples,
            "no principles are approved for the year, and without them nothing is excessive",
            Standing::NotApplicable,
        ),
    ] {
        assert_eq!((outcome.to_string(), outcome.standing()), (words.to_owned(), standing));
    }
}

/// Each step waits for the one before it, and says which.
#[test]
fn lgfa_ss52zj_to_52zp_a_step_out_of_its_turn_says_what_it_waits_for() {
    let waits = |rule| Refusal::NotYet { rule, opens: None };
    let on = "2024-02-22";
    for (so_far, event, expected) in [
        (0, substituted("173.00"), waits(&DETERMINE)),
        (0, notified(7), waits(&DETERMINE)),
        (1, notified(7), waits(&SUBSTITUTE_CALCULATIONS)),
        (0, YES, waits(&NOTIFY_EXCESS)),
        (1, YES, waits(&NOTIFY_EXCESS)),
        (2, YES, waits(&NOTIFY_EXCESS)),
        (2, substituted("173.00"), Refusal::ConditionUnmet(&SUBSTITUTE_CALCULATIONS)),
        (2, Event::ResultTold {}, waits(&HOLD_POLL)),
        (2, Event::NotHeld {}, Refusal::ConditionUnmet(&HOLD_POLL)),
    ] {
        assert_eq!(refusal(&steps(so_far), on, event.clone()), expected, "{event} after {so_far}");
    }
    assert_eq!(refusal(&steps(3), "2024-03-09", notified(7)), Refusal::ConditionUnmet(&NOTIFY_EXCESS));
    // From the day of the poll it is too late to calculate and to tell: the substitute is needed.
    let unmet = Refusal::ConditionUnmet(&SUBSTITUTE_CALCULATIONS);
    assert_eq!(refusal(&steps(1), "2024-05-02", substituted("173.00")), unmet);
    assert_eq!(refusal(&steps(2), "2024-05-02", notified(7)), Refusal::ConditionUnmet(&NOTIFY_EXCESS));
    let polled = with(3, &[("2024-05-02", NO)]);
    assert_eq!(refusal(&polled, "2024-05-02", YES), Refusal::ConditionUnmet(&HOLD_POLL));
    let told = with(3, &[("2024-05-02", YES), ("2024-05-03", Event::ResultTold {})]);
    let again = refusal(&told, "2024-05-04", Event::ResultTold {});
    assert_eq!(again, Refusal::ConditionUnmet(&TELL_RESULT));
    assert_eq!(after(&told).area(), Area::Norfolk);
    assert!(after(&steps(1)).apply(Dated { on: day("2024-05-01"), event: substituted("173.00") }).is_ok());
}
