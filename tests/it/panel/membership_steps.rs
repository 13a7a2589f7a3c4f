//! Steps on the way to a full panel that histories seldom take.

use pcc_rules::area::Area;
use pcc_rules::panel::ONE_EACH;
use pcc_rules::panel::Role::CouncilMember;
use pcc_rules::panel::membership::*;
use pcc_rules::reasoning::Refusal;

use super::membership::{
    accepted, after, agreed, asked, co_opts, declined, empty, found, four, left, mayor, next_of, nominated,
    refusal, resolved, seated, secretary,
};

const ON: &str = "2026-06-02";

fn on_one_day(opening: Opening, events: &[Event]) -> Composition {
    let events: Vec<(&str, Event)> = events.iter().map(|event| (ON, event.clone())).collect();
    after(opening, &events)
}

/// Ten councils, and nobody on the panel.
fn ten() -> Opening {
    empty(Area::Kent, 10)
}

/// Paragraph 10: a council has not appointed only where a nominee of its own has accepted.
#[test]
fn prsra_sch6_para10_not_appointed_is_of_a_nominee_of_its_own_who_accepted() {
    let panel = on_one_day(ten(), &[nominated(1, &[50]), nominated(2, &[51]), accepted(50)]);
    let found_of = |council| refusal(&panel, ON, found(council, Failure::NotAppointed));
    assert_eq!(found_of(2), Refusal::ConditionUnmet(&DEFAULT_FOUND));
    assert_eq!(found_of(3), Refusal::ConditionUnmet(&DEFAULT_FOUND));
    on_one_day(ten(), &[nominated(1, &[50]), accepted(50), found(1, Failure::NotAppointed)]);
}

/// Paragraphs 33 and 34: a mayor who refused the first nomination, and in whose place another is nominated, is no failure.
#[test]
fn prsra_sch6_para34_a_mayors_first_refusal_stays_none_when_another_is_nominated() {
    let events = [mayor(1, 60), nominated(1, &[60]), declined(60), nominated(1, &[61])];
    let panel = on_one_day(ten(), &events);
    let refused = refusal(&panel, ON, found(1, Failure::MayorDidNotJoin));
    assert_eq!(refused, Refusal::ConditionUnmet(&DEFAULT_FOUND));
}

/// Paragraph 33(3): a mayor who is on the panel need not be among those whom the Secretary of State nominates.
#[test]
fn prsra_sch6_para33_3_a_mayor_on_the_panel_is_not_nominated_again() {
    let members = (1..10).map(|council| seated(59 + council, council)).collect();
    let opening = Opening { members, ..ten() };
    on_one_day(opening, &[mayor(1, 60), found(10, Failure::NotNominated), secretary(&[(80, 10)])]);
}

/// Paragraph 33(1): nor does a council nominate a mayor who is on the panel, or who is nominated.
#[test]
fn prsra_sch6_para33_1_a_mayor_here_already_is_not_nominated_again() {
    let two_left = [left(12, Leaving::Resigned), left(13, Leaving::Resigned)];
    on_one_day(four(), &[&two_left[..], &[mayor(1, 11), nominated(1, &[50])]].concat());
    on_one_day(four(), &[&two_left[..], &[mayor(1, 60), nominated(1, &[60]), nominated(1, &[50])]].concat());
    let passed_over = on_one_day(four(), &[&two_left[..], &[mayor(1, 60)]].concat());
    assert!(matches!(refusal(&passed_over, ON, nominated(1, &[50])), Refusal::ConditionUnmet(_)));
}

/// A mayor elected again keeps an open nomination; one who is followed by another loses it.
#[test]
fn a_mayors_open_nomination_lasts_as_long_as_the_mayor() {
    let open = [mayor(1, 60), nominated(1, &[60])];
    let then = |next| on_one_day(ten(), &[&open[..], &[mayor(1, next)]].concat());
    on_one_day(ten(), &[&open[..], &[mayor(1, 60), accepted(60)]].concat());
    assert_eq!(refusal(&then(61), ON, accepted(60)), Refusal::NotYet { rule: &ACCEPTS, opens: None });
}

/// Nobody is no nomination, whatever seats there are.
#[test]
fn prsra_sch6_para7_2_nobody_is_no_nomination() {
    let panel = on_one_day(ten(), &[]);
    assert_eq!(refusal(&panel, ON, nominated(1, &[])), Refusal::ConditionUnmet(&ONE_EACH));
}

/// Paragraph 16(4): whom the Secretary of State nominated and who refused is made good by another.
#[test]
fn prsra_sch6_para16_4_a_refusal_of_the_secretarys_own_nominee_is_made_good() {
    let events = [asked(&[(1, 10)]), nominated(1, &[50]), declined(50), secretary(&[(70, 1)]), declined(70)];
    let before = on_one_day(empty(Area::Gwent, 4), &events[..4]);
    let panel = on_one_day(empty(Area::Gwent, 4), &events);
    assert!(next_of(&before, ON, &ASK_AGAIN_OR_NOMINATE).is_none());
    assert!(next_of(&panel, ON, &ASK_AGAIN_OR_NOMINATE).unwrap().is_duty());
}

/// Regulation 8: of somebody who has left there is nothing to tell, of the others there is; and who was no council member
/// cannot stop being one.
#[test]
fn nan_reg8_a_co_option_is_told_of_those_who_are_still_there() {
    let joined = [
        agreed(4),
        resolved(4),
        co_opts(93, &[CouncilMember], 12, 12),
        co_opts(94, &[CouncilMember], 13, 13),
        left(93, Leaving::Resigned),
    ];
    let panel = on_one_day(four(), &joined);
    let tell = |person| Event::CoOptionNotified { person: Person(person) };
    assert_eq!(refusal(&panel, ON, tell(93)), Refusal::ConditionUnmet(&NOTIFY_CO_OPTION));
    assert!(next_of(&panel, ON, &NOTIFY_CO_OPTION).is_some());
    let told = on_one_day(four(), &[&joined[..], &[tell(94)]].concat());
    assert!(next_of(&told, ON, &NOTIFY_CO_OPTION).is_none());
    let ceased = refusal(&panel, ON, Event::CeasedToBeCouncillor { person: Person(91) });
    assert_eq!(ceased, Refusal::ConditionUnmet(&COUNCILLORS_ONLY));
}

/// Regulation 4 of the nominations Regulations times the first use of a power; for another nomination in the place of one
/// that was refused no day is set.
#[test]
fn nan_reg4_no_day_is_set_for_another_nomination() {
    let nobody_else = |opening: &Opening| Opening {
        members: (2..11).map(|n| seated(70 + n, n)).collect(),
        ..opening.clone()
    };
    let refused = on_one_day(nobody_else(&ten()), &[nominated(1, &[50]), declined(50)]);
    assert_eq!(next_of(&refused, ON, &ONE_EACH).unwrap().timed_by, None);
    let unused = on_one_day(nobody_else(&ten()), &[]);
    assert_eq!(next_of(&unused, ON, &ONE_EACH).unwrap().timed_by, Some(&NOTIFY_NO_NOMINATION));
}
