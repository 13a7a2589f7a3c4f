//! What each outcome of delegation says, and how it counts when a whole office is assessed.

use pcc_rules::Set;
use pcc_rules::delegation::*;
use pcc_rules::reasoning::{Outcome, Standing};

use Standing::{Met, NotApplicable, NotMet};

#[test]
fn every_outcome_says_itself_and_counts() {
    let why = Set::from_iter([Obstacle::NoPower]);
    let outcomes: &[(&dyn Outcome, &str, Standing)] = &[
        (&Arrangement::May, "may be arranged", Met),
        (&Arrangement::MayNot(why), "may not be arranged: no-power", NotMet),
        (&Arrangement::NotAFunction, "no function of this body", NotApplicable),
        (&DeputyAppointment::May, "may be appointed deputy", Met),
        (
            &DeputyAppointment::MayNot(Set::from_iter([DeputyObstacle::DeputyInPost])),
            "may not be appointed deputy: deputy-in-post",
            NotMet,
        ),
        (&FireArrangement::May, "may be delegated", Met),
        (&FireArrangement::MayNot(why), "may not be delegated: no-power", NotMet),
        (
            &FireArrangement::NotApplicable,
            "the commissioner is not the fire and rescue authority",
            NotApplicable,
        ),
    ];
    for (outcome, words, standing) in outcomes {
        assert_eq!(outcome.to_string(), *words);
        assert_eq!(outcome.standing(), *standing, "{words}");
    }
}
