//! Panels, in plain numbers and booleans.

/// Schedule 8 paragraph 5(4): at least two-thirds of the members vote in favour. Counted out in thirds of a vote.
pub(crate) fn two_thirds(members: u16, in_favour: u16) -> bool {
    let thirds_given: u32 = (0..in_favour).map(|_| 3).sum();
    let thirds_asked: u32 = (0..members).map(|_| 2).sum();
    thirds_given >= thirds_asked
}

/// Schedule 6 paragraphs 4(2) and 13(2).
pub(crate) fn appointed(councils: u16) -> u16 {
    if councils <= 10 { 10 } else { councils }
}

/// Schedule 6 paragraphs 4(3), 4(4) and their Welsh twins: the co-opted members a panel is to have.
pub(crate) fn co_opted(councils: u16, resolution: Option<u16>, agreed: bool) -> u16 {
    match resolution {
        Some(number) if number >= 3 && agreed && appointed(councils) + number <= 20 => number,
        _ => 2,
    }
}

/// Schedule 6 paragraph 23: whether the co-opted members may stand together.
pub(crate) fn councillors_may_be_co_opted(council_members: u16, others: u16) -> bool {
    let all = council_members + others;
    if council_members == 0 {
        true
    } else if all <= 2 {
        false
    } else {
        others >= 2
    }
}

/// Local Government Act 1972 Schedule 12 paragraph 39: a majority of those voting, and a second vote on a tie.
pub(crate) fn carried(in_favour: u16, against: u16, chair_in_favour: bool) -> bool {
    if in_favour == against { chair_in_favour } else { in_favour > against }
}

/// Schedule 6 paragraph 23, as the reason why the co-opted members may not stand together.
pub(crate) fn council_members_bar(council_members: u16, others: u16) -> Option<&'static str> {
    if councillors_may_be_co_opted(council_members, others) {
        None
    } else if council_members + others <= 2 {
        Some("council-member-of-two")
    } else {
        Some("council-member-of-more")
    }
}

/// Paragraphs 21 and 22: the bars that are the name of a role. Those of fire staff are for panels of fire areas alone.
pub(crate) fn bars(fire: bool) -> Vec<&'static str> {
    let mut bars = vec![
        "commissioner",
        "commissioners-staff",
        "force-civilian-staff",
        "member-of-parliament",
        "member-of-senedd",
        "member-of-scottish-parliament",
        "member-of-european-parliament",
    ];
    if fire {
        bars.extend(["fire-authority-staff", "transferred-fire-staff"]);
    }
    bars
}

/// A member: whether co-opted, and the roles by name.
#[derive(Debug, Clone)]
pub(crate) struct Sitting {
    pub(crate) co_opted: bool,
    pub(crate) roles: Vec<&'static str>,
}

/// Every bar in spite of which somebody sits.
pub(crate) fn breaches(panel: &[Sitting], fire: bool) -> Vec<&'static str> {
    let mut breaches = Vec::new();
    for bar in bars(fire) {
        // Only paragraph 21 reaches those whom the councils appointed.
        let barred = |one: &Sitting| one.roles.contains(&bar) && (one.co_opted || bar == "commissioner");
        if panel.iter().any(barred) {
            breaches.push(bar);
        }
    }
    let (mut council_members, mut others) = (0, 0);
    for one in panel.iter().filter(|one| one.co_opted) {
        if one.roles.contains(&"council-member") {
            council_members += 1;
        } else {
            others += 1;
        }
    }
    breaches.extend(council_members_bar(council_members, others));
    breaches
}

/// Why somebody may not be co-opted beside others. Unanimity counts members, and is asked for a council member alone.
pub(crate) fn co_option(
    roles: &[&str],
    fire: bool,
    beside: (u16, u16),
    (members, in_favour): (u16, u16),
    unanimity_is_law: bool,
) -> Vec<&'static str> {
    let mut why: Vec<&str> = bars(fire).into_iter().filter(|bar| roles.contains(bar)).collect();
    if roles.contains(&"council-member") {
        why.extend(council_members_bar(beside.0 + 1, beside.1));
        if unanimity_is_law && in_favour < members {
            why.push("not-unanimous");
        }
    }
    why
}

/// Paragraph 33: whether the council's nominations are as they must be, in the crate's words.
pub(crate) fn mayor(has_mayor: bool, on_panel: bool, declined: bool, nominated: bool) -> &'static str {
    if !has_mayor || on_panel {
        "not-applicable"
    } else if declined {
        "lifted"
    } else if nominated {
        "nominated"
    } else {
        "passed-over"
    }
}

/// Paragraphs 31(4), 31, 32 and 32A. The panel has to decide, and to act if it decided yes.
pub(crate) fn balance(
    balanced: bool,
    skilled: bool,
    more_would_help: Option<bool>,
    has_more: bool,
    fire: Option<bool>,
) -> [bool; 5] {
    let acted = match more_would_help {
        Some(true) => has_more,
        Some(false) | None => true,
    };
    [balanced, skilled, more_would_help.is_some(), acted, fire.unwrap_or(true)]
}

/// Paragraphs 5, 11, 24 and 29: what the arrangements must provide for.
pub(crate) fn arrangements_needed(england: bool, councils: u16) -> Vec<&'static str> {
    let mut needed = vec![
        "co-option",
        "terms",
        "resignation-and-removal",
        "reappointment",
        "promotion",
        "support",
        "guidance",
    ];
    if england && (2..=9).contains(&councils) {
        needed.push("extra-members");
    }
    if england && councils >= 2 {
        needed.push("costs");
    }
    needed
}

/// Paragraph 25(2): what rules of procedure leave out; none at all is another thing.
pub(crate) fn procedure_leaves_out(given: &[&str]) -> Vec<&'static str> {
    let chair = ["chair-appointment", "chair-resignation", "chair-removal"];
    chair.into_iter().filter(|item| !given.contains(item)).collect()
}

/// Section 13: `must`, `need-not` or `forbidden`.
pub(crate) fn supply(reasonably_required: bool, harms: usize, prohibited: bool) -> &'static str {
    if prohibited {
        "forbidden"
    } else if reasonably_required && harms == 0 {
        "must"
    } else {
        "need-not"
    }
}

/// An ordinary decision: `carried`, `lost`, `own` where the panel has a method of its own, or `open`.
pub(crate) fn decision(
    wales: bool,
    method: &str,
    (in_favour, against): (u16, u16),
    casting_in_favour: bool,
) -> &'static str {
    let tie = in_favour == against;
    let carried = match method {
        "other" => return "own",
        "silent" if wales && tie => return "open",
        "no-casting-vote" => in_favour > against,
        _ => carried(in_favour, against, casting_in_favour),
    };
    if carried { "carried" } else { "lost" }
}

/// Paragraphs 6 to 8 for England: the members one council may appoint, none where it cannot have so many extra ones.
pub(crate) fn seats_of_council(councils: u16, extras: u16) -> Option<u16> {
    if councils == 1 {
        (extras == 0).then_some(10)
    } else if councils >= 10 {
        (extras == 0).then_some(1)
    } else {
        (councils + extras <= 10).then_some(1 + extras)
    }
}

/// The first of the three conditions of a resolution that fails: paragraphs 4(4) and 13(4).
pub(crate) fn resolution_fails(councils: u16, number: u16, agreed: bool) -> Option<&'static str> {
    if number <= 2 {
        Some("panel.resolution-more-than-two")
    } else if appointed(councils) + number > 20 {
        Some("panel.resolution-at-most-twenty")
    } else if !agreed {
        Some("panel.resolution-agreed")
    } else {
        None
    }
}

/// Paragraph 27(2) and (3): the special functions, and the first day of each list; none for the rest.
pub(crate) fn special_from(function: &str) -> Option<&'static str> {
    match function {
        "plan-review"
        | "annual-report"
        | "senior-appointment"
        | "precept"
        | "chief-constable-appointment" => Some("2012-04-25"),
        "fire-plan-review" | "fire-annual-report" | "fire-precept" => Some("2017-04-03"),
        _ => None,
    }
}

/// Sections 28 and 29, Schedules 1, 5, 6 and 8: `may`, or why not; with its first day.
pub(crate) fn power(act: &str, wales: bool) -> (&'static str, &'static str) {
    match act {
        // Advice that the person gave is protected; that of others, and the commissioner's, is not.
        "require-staff-on-own-advice" => ("no-power", "2012-11-22"),
        "require-chief-constable" | "review-chief-constable" => ("no-power", "2012-11-22"),
        "request-chief-constable-alone" => ("condition-unmet", "2012-11-22"),
        // Two vetoes and no more.
        "veto-chief-constable" | "veto-precept" => ("may", "2012-11-22"),
        veto if veto.starts_with("veto-") => ("no-power", "2012-11-22"),
        "co-opt-by-sub-committee" => ("forbidden", "2012-04-25"),
        "take-other-function" if wales => ("no-rule", "2012-04-25"),
        "take-other-function" => ("no-power", "2012-04-25"),
        _ => ("may", "2012-11-22"),
    }
}

/// The acts of attendance and of scrutiny of the commissioner, which the Orders on mayors change.
pub(crate) fn mayors_orders_change(act: &str) -> bool {
    let requested = act.starts_with("request-chief-constable");
    let required =
        act.starts_with("require-") && act != "require-chief-constable" && act != "require-response";
    requested || required || act == "review-commissioner"
}

/// Where a panel is law at all, from a day: everywhere but in London.
pub(crate) fn outside_london(kind: super::areas::Kind, first: &'static str) -> Option<&'static str> {
    use super::areas::Kind;
    matches!(kind, Kind::England | Kind::Wales).then_some(first)
}
