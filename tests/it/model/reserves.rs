//! Levels of reserves in whole numbers, and what statute, guidance and code ask to be said of them.

use chrono::NaiveDate;

use crate::day;

fn before_commissioners(on: NaiveDate) -> Option<String> {
    (on < day("2012-11-22")).then(|| "from 2012-11-22".into())
}

/// Section 28 of the Act of 2003: the requirement may not fall to be calculated at all, before or on the review.
pub(crate) fn monitoring(
    on: NaiveDate,
    reviewed: bool,
    same_reserves: bool,
    requirement: (Option<u64>, Option<u64>),
    acted: bool,
) -> String {
    if let Some(out) = before_commissioners(on) {
        return out;
    }
    let worse = match requirement {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(before), Some(after)) => after > before,
    };
    match (reviewed, same_reserves, worse, acted) {
        (false, _, _, _) => "not reviewed",
        (true, false, _, _) => "other reserves",
        (true, true, false, _) => "no worse",
        (true, true, true, true) => "dealt with",
        (true, true, true, false) => "not dealt with",
    }
    .into()
}

/// Section 25: a report by its day and whether it deals with estimates and with reserves.
pub(crate) fn budget_report(
    on: NaiveDate,
    report: Option<(NaiveDate, bool, bool)>,
    decided: NaiveDate,
    regard: bool,
) -> String {
    if let Some(out) = before_commissioners(on) {
        return out;
    }
    match report {
        None => "no report".into(),
        Some((_, false, false)) => "lacks estimates reserves".into(),
        Some((_, false, true)) => "lacks estimates".into(),
        Some((_, true, false)) => "lacks reserves".into(),
        Some((made, true, true)) if made > decided => format!("{made} after {decided}"),
        Some(_) if regard => "done".into(),
        Some(_) => "no regard".into(),
    }
}

/// Guidance from the last day of January 2018, and inside the code by the last day of July.
pub(crate) fn binding(on: NaiveDate) -> Result<&'static str, String> {
    if on < day("2018-01-31") {
        Err("from 2018-01-31".into())
    } else if on < day("2018-07-31") {
        Ok("guidance")
    } else {
        Ok("code")
    }
}

/// What a strategy has: published, every reserve, so many years, detail, programmes.
pub(crate) fn strategy(on: NaiveDate, published: bool, years: u16, parts: [bool; 3]) -> String {
    let binding = match binding(on) {
        Ok(binding) => binding,
        Err(out) => return out,
    };
    if !published {
        return format!("{binding}: not published");
    }
    let mut lacks = String::new();
    let has = [parts[0], years > 1, parts[1], parts[2]];
    for (has, name) in
        has.into_iter().zip([" every-reserve", " looks-ahead", " earmarked-detail", " programmes"])
    {
        if !has {
            lacks += name;
        }
    }
    format!("{binding}:{}", if lacks.is_empty() { " as asked" } else { &lacks })
}

/// A general reserve on a budget: more than a twentieth asks for reasons.
pub(crate) fn general(on: NaiveDate, general: u64, budget: u64, explained: bool, justified: bool) -> String {
    let binding = match binding(on) {
        Ok(binding) => binding,
        Err(out) => return out,
    };
    let justification = match (u128::from(general) * 20 > u128::from(budget), justified) {
        (false, _) => "not-needed",
        (true, true) => "given",
        (true, false) => "missing",
    };
    let explained = if explained { "explained" } else { "not explained" };
    format!("{binding}: {general} of {budget}, {explained}, {justification}")
}

/// How a policy sets the level: shares in ten-thousandths of a point, sums in pence.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rule {
    Between { lo: u128, hi: u128, ends_in: bool },
    AtLeast { lo: u128, end_in: bool },
    AimShare(u128),
    AimSum(u128),
    Assessed,
}

/// A balance against it, in millionths of a penny: how it stands, what is allowed, and how it counts.
pub(crate) fn level(rule: Rule, balance: u128, base: u128, assessed: u128) -> String {
    let (held, penny) = (balance * 1_000_000, 1_000_000);
    let (lo, hi, ends_in, aim) = match rule {
        Rule::Between { lo, hi, ends_in } => (lo * base, Some(hi * base), ends_in, false),
        Rule::AtLeast { lo, end_in } => (lo * base, None, end_in, false),
        Rule::AimShare(share) => (share * base, Some(share * base), true, true),
        Rule::AimSum(sum) => (sum * penny, Some(sum * penny), true, true),
        Rule::Assessed => (assessed * penny, None, true, false),
    };
    let below = held < lo || (held == lo && !ends_in);
    let above = !below && hi.is_some_and(|hi| held > hi || (held == hi && !ends_in));
    let stands = if below {
        format!("short by {}", lo - held)
    } else if above {
        format!("over by {}", held - hi.unwrap())
    } else if aim {
        "on target".into()
    } else {
        format!("clear by {}", held - lo)
    };
    let counts = match (below || above, aim) {
        (false, _) => "met",
        (true, true) => "warning",
        (true, false) => "not met",
    };
    format!("{stands} in {lo} to {}: {counts}", hi.map_or("-".into(), |hi| hi.to_string()))
}

/// General, earmarked and total: two of them give the third, and one gives itself. General and total, or what is wrong.
pub(crate) fn position(
    general: Option<u64>,
    earmarked: Option<u64>,
    total: Option<u64>,
) -> Result<(Option<u64>, Option<u64>), &'static str> {
    match (general, earmarked, total) {
        (None, _, None) => Err("nothing stated"),
        (Some(general), Some(earmarked), Some(total)) if general + earmarked != total => Err("does not sum"),
        (Some(part), None, Some(total)) | (None, Some(part), Some(total)) if part > total => {
            Err("part above total")
        }
        (None, Some(earmarked), Some(total)) => Ok((Some(total - earmarked), Some(total))),
        (Some(general), Some(earmarked), None) => Ok((Some(general), Some(general + earmarked))),
        (general, _, total) => Ok((general, total)),
    }
}

/// Whether some balance and some share within half a step of what is printed belong to one base. Balances in pence,
/// shares in points, steps even numbers of them: tried in hundredths of a penny, of which a point of a penny is one.
pub(crate) fn could_be_base(balance: (u64, u64), share: (u64, u64), base: u64) -> bool {
    let near = |(printed, step): (u64, u64)| (printed.saturating_sub(step / 2), printed + step / 2);
    let ((least, most), (lo, hi)) = (near(balance), near(share));
    (least * 100..=most * 100).any(|true_balance| lo * base <= true_balance && true_balance <= hi * base)
}
