//! Deciding by cases, where three-valued tests would see a doubt that every case resolves.

use super::{Answer, Needs, Read, Unsettled};

/// Runs `decide` on every way the unknown facts could turn out. Where all agree, that is the answer; else the
/// facts needed are those that, all others alike, change it. For a handful of yes-or-no facts.
pub(crate) fn by_cases<const N: usize, T: PartialEq>(
    facts: [Read<bool>; N],
    decide: impl Fn([bool; N]) -> Answer<T>,
) -> Answer<T> {
    let every = || {
        (0..1u32 << N).map(|case| core::array::from_fn::<bool, N, _>(|i| case & (1 << i) != 0)).filter(
            |case| {
                facts.iter().zip(case).all(|(fact, value)| match fact {
                    Read::Known(known) => known == value,
                    Read::Unknown(_) => true,
                })
            },
        )
    };
    let mut needs = Needs::NONE;
    for (i, fact) in facts.iter().enumerate() {
        let Read::Unknown(need) = fact else { continue };
        let tells = every().any(|case| {
            let flipped = core::array::from_fn(|j| case.get(j).is_some_and(|value| *value != (i == j)));
            decide(case) != decide(flipped)
        });
        if tells {
            needs = needs.and(*need);
        }
    }
    match every().next() {
        Some(case) if needs.is_empty() => decide(case),
        _ => Err(Unsettled::NeedsFacts(needs)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static NAMES: &[&str] = &["a", "b", "c"];

    fn unknown(index: usize) -> Read<bool> {
        Read::Unknown(Needs::one(NAMES, index))
    }

    #[test]
    fn a_doubt_that_every_case_resolves_is_no_doubt() {
        let either = |[a, b, c]: [bool; 3]| Ok(if a { b } else { c });
        assert_eq!(by_cases([unknown(0), Read::Known(true), Read::Known(true)], either), Ok(true));
        assert_eq!(
            by_cases([unknown(0), Read::Known(true), unknown(2)], either),
            Err(Unsettled::NeedsFacts(Needs::one(NAMES, 0).and(Needs::one(NAMES, 2))))
        );
        assert_eq!(
            by_cases([Read::Known(true), unknown(1), unknown(2)], either),
            Err(Unsettled::NeedsFacts(Needs::one(NAMES, 1)))
        );
    }
}
