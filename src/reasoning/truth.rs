//! Strong Kleene logic over tests that may wait for facts or for somebody's judgement.

use core::ops::{BitAnd, BitOr, Not};

use super::{Answer, Judgement, Needs, Unsettled};

/// The result of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Truth {
    Met,
    NotMet,
    /// These facts are needed to tell.
    Unknown(Needs),
    /// Somebody must judge; the facts, if any, record what was judged.
    ForJudgement(&'static Judgement, Needs),
}

use Truth::{ForJudgement, Met, NotMet, Unknown};

impl Truth {
    /// Met settles one way and not met the other; everything else stays open.
    #[inline]
    pub(crate) fn settle<T>(self, met: T, not_met: T) -> Answer<T> {
        match self {
            Met => Ok(met),
            NotMet => Ok(not_met),
            Unknown(needs) => Err(Unsettled::NeedsFacts(needs)),
            ForJudgement(judgement, needs) => Err(Unsettled::ForJudgement { judgement, needs }),
        }
    }

    /// A branch on a truth: where it is open, so is all that follows.
    #[inline]
    pub(crate) fn holds(self) -> Answer<bool> {
        self.settle(true, false)
    }
}

/// Two open truths: needing facts comes before needing judgement, and needs add up.
#[inline]
fn both_open(a: Truth, b: Truth) -> Truth {
    match (a, b) {
        (ForJudgement(judgement, a), ForJudgement(_, b)) => ForJudgement(judgement, a.and(b)),
        (Unknown(a) | ForJudgement(_, a), Unknown(b) | ForJudgement(_, b)) => Unknown(a.and(b)),
        (settled, _) => settled,
    }
}

impl From<bool> for Truth {
    #[inline]
    fn from(met: bool) -> Self {
        if met { Met } else { NotMet }
    }
}

impl Not for Truth {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        match self {
            Met => NotMet,
            NotMet => Met,
            open => open,
        }
    }
}

impl BitAnd for Truth {
    type Output = Self;

    #[inline]
    fn bitand(self, other: Self) -> Self {
        match (self, other) {
            (NotMet, _) | (_, NotMet) => NotMet,
            (Met, other) => other,
            (open, Met) => open,
            (a, b) => both_open(a, b),
        }
    }
}

impl BitOr for Truth {
    type Output = Self;

    #[inline]
    fn bitor(self, other: Self) -> Self {
        !(!self & !other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Actor;

    static NAMES: &[&str] = &["a", "b"];
    static JUDGE: Judgement = Judgement::new("is it reasonable", Actor::Panel);

    fn all() -> [Truth; 6] {
        let (a, b) = (Needs::one(NAMES, 0), Needs::one(NAMES, 1));
        [Met, NotMet, Unknown(a), Unknown(b), ForJudgement(&JUDGE, Needs::NONE), ForJudgement(&JUDGE, b)]
    }

    /// What each could still turn out to be: the model that the operators are checked against.
    fn could_be(truth: Truth, met: bool) -> bool {
        match truth {
            Met => met,
            NotMet => !met,
            _ => true,
        }
    }

    #[test]
    fn and_is_settled_exactly_when_every_completion_agrees() {
        for a in all() {
            for b in all() {
                for met in [true, false] {
                    let possible = [true, false].iter().any(|&x| {
                        [true, false].iter().any(|&y| could_be(a, x) && could_be(b, y) && ((x && y) == met))
                    });
                    assert_eq!(could_be(a & b, met), possible, "{a:?} & {b:?}");
                    assert_eq!(could_be(!(!a | !b), met), possible, "de Morgan {a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn needs_of_both_open_sides_add_up() {
        let [.., a, b, _, judged] = all();
        assert_eq!(a & b, Unknown(Needs::one(NAMES, 0).and(Needs::one(NAMES, 1))));
        assert_eq!(a & judged, Unknown(Needs::one(NAMES, 0).and(Needs::one(NAMES, 1))));
        assert_eq!(a & NotMet, NotMet);
        assert_eq!(a | Met, Met);
    }
}
