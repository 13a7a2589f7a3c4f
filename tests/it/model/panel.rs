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
