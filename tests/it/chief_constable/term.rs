use pcc_rules::chief_constable::{EXTENSION, FIXED_TERM, Term, TermFacts, TermLength};
use pcc_rules::reasoning::Finding;
use pcc_rules::{Fact, Question};

use crate::{day, eve, finding};

/// Five years, then three, then one year at a time: the limit and a month over.
#[test]
fn police_regs_reg11_2a_2b_limits_of_a_term() {
    for (term, longest, rule) in [
        (Term::First, 60, &FIXED_TERM),
        (Term::FirstExtension, 36, &EXTENSION),
        (Term::LaterExtension, 12, &EXTENSION),
    ] {
        let of = |months: u16| TermFacts { term: term.into(), months: months.into() };
        assert_eq!(of(longest).answer(day("2024-05-09")), Ok(TermLength::WithinLimit));
        let d = of(longest + 1).determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&TermLength::TooLong { longest }));
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert!(of(longest).answer(eve("2012-11-22")).is_err());
    }
    let short = TermFacts { term: Fact::Unknown, months: 12.into() };
    assert_eq!(short.answer(day("2024-05-09")), Ok(TermLength::WithinLimit));
}

/// What is short enough for every limit is so under the limit of its own stretch.
#[test]
fn police_regs_reg11_2b_a_short_extension_rests_on_the_limit_of_extensions() {
    let short = |term| TermFacts { term, months: 12.into() }.determine(day("2024-05-09"));
    let extension = short(Term::LaterExtension.into());
    assert_eq!(finding(extension.grounds(), &EXTENSION), Some(Finding::Met));
    assert_eq!(finding(extension.grounds(), &FIXED_TERM), None);
    assert_eq!(finding(short(Fact::Unknown).grounds(), &FIXED_TERM), Some(Finding::Met));
}
