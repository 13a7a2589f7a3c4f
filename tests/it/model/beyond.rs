//! Every case of facts some of which can be more than any list of values: those values are only what an unknown fact
//! can turn out to be, and are not asked with.

/// Asks with every combination of the first `asked` values of each fact and of each unknown, and returns how many there
/// were. `model` decides known facts, by the place of their values among the asked and then the others; its answers are
/// numbers below eight. `check` is told the answers left, and the facts that can change the answer, a bit each.
pub(crate) fn every_partial<const N: usize>(
    asked: [usize; N],
    others: [usize; N],
    model: impl Fn([usize; N]) -> u8,
    mut check: impl FnMut([Option<usize>; N], u8, u8),
) -> usize {
    let sizes: [usize; N] = std::array::from_fn(|fact| asked[fact] + others[fact] + 1);
    let total = sizes.iter().product();
    let (mut left, mut matters, mut cases) = (vec![0u8; total], vec![0u8; total], 0);
    for index in 0..total {
        let (mut rest, mut stride) = (index, 1);
        let mut known = [None; N];
        // The unknown facts, each with the step back to the case in which it has its last value.
        let mut unknown: Vec<(usize, usize)> = Vec::new();
        for fact in 0..N {
            match rest % sizes[fact] {
                value if value + 1 < sizes[fact] => known[fact] = Some(value),
                _ => unknown.push((fact, stride)),
            }
            (rest, stride) = (rest / sizes[fact], stride * sizes[fact]);
        }
        let learned =
            |(fact, stride): (usize, usize)| (1..sizes[fact]).map(move |back| index - back * stride);
        match unknown.first() {
            None => left[index] = 1 << model(known.map(Option::unwrap)),
            Some(&first) => left[index] = learned(first).fold(0, |all, one| all | left[one]),
        }
        for &(fact, _) in &unknown {
            let can = match unknown.iter().find(|(other, _)| *other != fact) {
                Some(&other) => learned(other).any(|one| matters[one] & 1 << fact != 0),
                None => left[index].count_ones() > 1,
            };
            matters[index] |= u8::from(can) << fact;
        }
        if (0..N).all(|fact| known[fact].is_none_or(|value| value < asked[fact])) {
            check(known, left[index], matters[index]);
            cases += 1;
        }
    }
    cases
}
