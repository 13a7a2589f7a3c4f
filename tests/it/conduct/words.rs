//! What each outcome of conduct says, and how it counts when a whole office is assessed.

use pcc_rules::conduct::*;
use pcc_rules::law::Binding;
use pcc_rules::reasoning::{Outcome, Standing};

use crate::day;

use Standing::{Met, NotApplicable, NotMet, Stated};

#[test]
fn every_outcome_says_itself_and_counts() {
    let budget = Due::new(Item::Budget, Trigger::YearBegins, day("2025-04-01")).unwrap();
    let policy = |binding| Reach::Reaches(Standard::OwnCode, binding);
    let outcomes: &[(&dyn Outcome, &str, Standing)] = &[
        (&Published::InTime(budget), "budget (year-begins 2025-04-01) published in time, by 2025-03-31", Met),
        (&Published::NotYet(budget), "budget (year-begins 2025-04-01) to be published by 2025-03-31", Stated),
        (
            &Published::NotInTime(budget),
            "budget (year-begins 2025-04-01) not published in time, by 2025-03-31",
            NotMet,
        ),
        (&Published::Excepted(Exception::Safety), "need not be published: safety", NotApplicable),
        (
            &Published::NotStarted,
            "an election to fill a vacancy starts no time for publishing",
            NotApplicable,
        ),
        (&Manner::Free, "no manner of publication is specified", NotApplicable),
        (&Manner::AsSpecified, "published in the manner specified", Met),
        (&Manner::NotAsSpecified, "not published in the manner specified", NotMet),
        (&Registration::Registered, "in the register", Met),
        (
            &Registration::Incomplete,
            "in the register without saying whether it was accepted or refused",
            NotMet,
        ),
        (&Registration::Missing, "not in the register, where it belongs", NotMet),
        (&Registration::NotApplicable, "need not be in the register", NotApplicable),
        (&policy(Binding::Regulations), "own-code: binds, by regulations", Stated),
        (&policy(Binding::Code), "own-code: regard must be had to it", Stated),
        (&policy(Binding::LocalPolicy), "own-code: does not bind in law (local-policy)", Stated),
        (
            &Reach::DoesNotReach(Standard::Vetting),
            "vetting: not required of the holder of this office",
            NotApplicable,
        ),
        (&Publicity::May, "may be published", Met),
        (
            &Publicity::MayNot,
            "may not be published: it appears designed to affect support for a party",
            NotMet,
        ),
        (&Publicity::WithoutRegard, "decided without regard to the code on publicity", NotMet),
    ];
    for (outcome, words, standing) in outcomes {
        assert_eq!(outcome.to_string(), *words);
        assert_eq!(outcome.standing(), *standing, "{words}");
    }
}
