//! The steps from a first proposal to the further notice. (Sch. 8 paras 13, 14; SI 2003/527 reg. 11A.)

use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::chief_constable::removal::*;
use pcc_rules::law::Rule;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;

use super::removal_transitions::{after, next, not_yet, refusal, steps, with};
use crate::{day, eve};

/// SI 2003/527 reg. 11A(1)(a) to (c) with para. 13(2): views first, and a copy with the reasons.
#[test]
fn police_regs_reg11a_1_the_views_come_first_and_go_with_the_reasons() {
    let given = |items: &[ReasonsItem]| Event::ReasonsGiven { given: items.iter().copied().collect() };
    assert_eq!(refusal(&[], "2026-10-27", given(ReasonsItem::ALL)), not_yet(&VIEWS_OBTAINED));
    let invited = [("2026-10-26", Event::Invited {})];
    assert_eq!(refusal(&invited, "2026-10-27", given(ReasonsItem::ALL)), not_yet(&VIEWS_OBTAINED));
    assert_eq!(
        refusal(&steps(1), "2026-10-27", given(&[ReasonsItem::Explanation])),
        Refusal::ConditionUnmet(&VIEWS_TO_CHIEF_CONSTABLE)
    );
    assert_eq!(
        refusal(&steps(1), "2026-10-27", given(&[ReasonsItem::Views])),
        Refusal::ConditionUnmet(&REASONS)
    );
}

/// Paragraph 13(3)(a) waits for nothing; 13(3)(b) is a copy of reasons that were given, and the views go with it.
#[test]
fn prsra_sch8_para13_3_the_panel_gets_notification_reasons_and_views() {
    let given = |items: &[ProposalItem]| Event::ProposalNotified { given: items.iter().copied().collect() };
    let [notification, reasons, views] =
        [ProposalItem::Notification, ProposalItem::Reasons, ProposalItem::Views];
    for before in [&[][..], &steps(1)[..], &steps(2)[..]] {
        let notified = [before, &[("2026-10-27", given(&[notification]))]].concat();
        assert_eq!(after(&notified).history().last().unwrap().1, &PROPOSAL_NOTIFIED);
        assert!(!after(&notified).owed().contains(Owed::Notification));
    }
    for early in [given(&[reasons, views]), given(ProposalItem::ALL), given(&[reasons]), given(&[views])] {
        assert_eq!(refusal(&steps(1), "2026-10-27", early), not_yet(&REASONS));
    }
    for (items, rule) in [
        (vec![notification, reasons], &VIEWS_TO_PANEL),
        (vec![reasons], &VIEWS_TO_PANEL),
        (vec![notification, views], &REASONS_TO_PANEL),
        (vec![], &PROPOSAL_NOTIFIED),
    ] {
        assert_eq!(refusal(&steps(2), "2026-10-27", given(&items)), Refusal::ConditionUnmet(rule));
    }
    let copied = with(2, &[("2026-10-27", given(&[reasons, views]))]);
    assert_eq!(after(&copied).history().last().unwrap().1, &REASONS_TO_PANEL);
    assert!(after(&copied).owed().contains(Owed::Notification));
    assert_eq!(
        refusal(&copied, "2026-10-27", given(&[reasons, views])),
        Refusal::ConditionUnmet(&REASONS_TO_PANEL)
    );
    assert_eq!(
        refusal(&steps(3), "2026-10-27", given(&[notification])),
        Refusal::ConditionUnmet(&PROPOSAL_NOTIFIED)
    );
}

/// Paragraphs 13 and 14 and regulation 11A fix three orders. All that keep them lead to the six weeks, and no other does.
#[test]
fn prsra_sch8_para13_the_text_fixes_three_orders_and_no_more() {
    let given = |items: &[ProposalItem]| Event::ProposalNotified { given: items.iter().copied().collect() };
    let steps = [
        Event::ViewsObtained {},
        Event::ReasonsGiven { given: Set::all() },
        given(&[ProposalItem::Notification]),
        given(&[ProposalItem::Reasons, ProposalItem::Views]),
        Event::Invited {},
    ];
    let mut allowed = 0;
    for order in orders(5) {
        let at = |step| order.iter().position(|one| *one == step).unwrap();
        let keeps = at(0) < at(1) && at(1) < at(3);
        let events: Vec<(&str, Event)> =
            order.iter().map(|step| ("2026-10-26", steps[*step].clone())).collect();
        let events = [&events[..], &[("2026-10-27", Event::Considered {})]].concat();
        let last = ("2026-11-02", Event::StillProposed { given: Set::all() });
        let result = Removal::from_events(
            Area::Norfolk,
            Subject::ChiefConstable,
            events.into_iter().chain([last]).map(|(on, event)| Dated { on: day(on), event }),
        );
        assert_eq!(result.is_ok(), keeps, "{order:?}: {result:?}");
        allowed += usize::from(keeps);
    }
    assert_eq!(allowed, 20, "of 120 orders a sixth keep three steps in their order");
}

/// Every order of so many things.
fn orders(of: usize) -> Vec<Vec<usize>> {
    match of.checked_sub(1) {
        None => vec![vec![]],
        Some(last) => orders(last)
            .into_iter()
            .flat_map(|order| {
                (0..of).map(move |at| {
                    let mut longer = order.clone();
                    longer.insert(at, last);
                    longer
                })
            })
            .collect(),
    }
}

/// Any representations made are considered and copied before the commissioner goes on; none need be made.
#[test]
fn prsra_sch8_para13_4_5_representations_are_considered_and_copied_before_the_further_notice() {
    let further = || Event::StillProposed { given: Set::all() };
    assert_eq!(refusal(&[], "2026-10-28", Event::Represented {}), not_yet(&OPPORTUNITY));
    assert_eq!(refusal(&steps(3), "2026-10-28", Event::Considered {}), not_yet(&OPPORTUNITY));
    assert_eq!(refusal(&steps(3), "2026-10-28", further()), not_yet(&OPPORTUNITY));
    assert_eq!(refusal(&steps(4), "2026-10-28", further()), not_yet(&REPRESENTATIONS_CONSIDERED));
    let early = [("2026-10-26", Event::Invited {}), ("2026-10-26", Event::Represented {})];
    assert_eq!(refusal(&early, "2026-10-27", Event::Considered {}), not_yet(&OPPORTUNITY_INFORMED));
    let made = with(4, &[("2026-10-28", Event::Represented {})]);
    let copies = |events: &[(&str, Event)], on: &str| {
        let acts = after(events).next(day(on));
        acts.into_iter().find(|act| *act.rule == REPRESENTATIONS_COPIED).map(|act| act.by)
    };
    let first = Some(Deadline::AsSoonAsPracticable { after: day("2026-10-28") });
    assert_eq!(copies(&made, "2026-10-28"), first);
    // More representations do not put the first day off.
    let more = [&made[..], &[("2026-10-29", Event::Represented {})]].concat();
    assert_eq!(copies(&more, "2026-10-29"), first);
    let considered = [&made[..], &[("2026-10-29", Event::Considered {})]].concat();
    assert_eq!(refusal(&considered, "2026-10-30", further()), not_yet(&REPRESENTATIONS_COPIED));
    let copied = [&considered[..], &[("2026-10-30", Event::RepresentationsCopied {})]].concat();
    assert_eq!(
        refusal(&copied, "2026-10-30", Event::RepresentationsCopied {}),
        Refusal::ConditionUnmet(&REPRESENTATIONS_COPIED)
    );
    assert!(after(&copied).apply(Dated { on: day("2026-10-30"), event: further() }).is_ok());
    // What comes after others were considered is considered too.
    let again = [&copied[..], &[("2026-10-30", Event::Represented {})]].concat();
    assert_eq!(refusal(&again, "2026-10-30", further()), not_yet(&REPRESENTATIONS_CONSIDERED));
    assert_eq!(
        refusal(&steps(6), "2026-11-03", Event::Represented {}),
        Refusal::ConditionUnmet(&OPPORTUNITY)
    );
}

/// Representations on a proposal that was dropped are still to be copied, but hold up no other proposal.
#[test]
fn representations_hold_up_their_own_proposal_alone() {
    let dropped = with(4, &[("2026-10-28", Event::Represented {}), ("2026-10-28", Event::Dropped {})]);
    assert_eq!(next(&dropped, "2026-10-28"), [&REPRESENTATIONS_COPIED, &SUSPEND].map(Rule::id));
    let later = steps(6).into_iter().map(|(_, event)| ("2026-10-29", event));
    let again: Vec<(&str, Event)> = dropped.into_iter().chain(later).collect();
    let scrutiny = after(&again);
    assert_eq!(scrutiny.stage(day("2026-10-29")), Stage::PanelScrutiny);
    assert!(scrutiny.next(day("2026-10-29")).iter().any(|act| *act.rule == REPRESENTATIONS_COPIED));
}

#[test]
fn prsra_sch8_para14_and_reg11a_2_the_further_notice_goes_to_four_with_fresh_reasons() {
    for (item, rule) in [
        (FurtherItem::NoticeToChiefConstable, &FURTHER_NOTICE),
        (FurtherItem::NoticeToPanel, &FURTHER_NOTICE),
        (FurtherItem::ReasonsToChiefConstable, &FRESH_REASONS),
        (FurtherItem::ReasonsToPanel, &FRESH_REASONS),
        (FurtherItem::CopiesToInspectorate, &COPIES_TO_INSPECTORATE),
        (FurtherItem::CopiesToChiefExecutive, &COPIES_TO_CHIEF_EXECUTIVE),
    ] {
        let given = Set::all().without(Set::from_iter([item]));
        assert_eq!(
            refusal(&steps(5), "2026-11-02", Event::StillProposed { given }),
            Refusal::ConditionUnmet(rule),
            "{item}"
        );
    }
    let expected = [
        &VIEWS_REGARDED,
        &FURTHER_NOTICE,
        &FRESH_REASONS,
        &COPIES_TO_INSPECTORATE,
        &COPIES_TO_CHIEF_EXECUTIVE,
        &SUSPEND,
    ];
    assert_eq!(next(&steps(5), "2026-11-02"), expected.map(Rule::id));
}

/// SI 2024/414 Sch. 2 para. 21(f) and its twins: a mayor has no chief executive under Sch. 1 para. 6(1)(a), so no copies
/// are owed to one, the day the mayor takes over and not the day before.
#[test]
fn police_regs_reg11a_2_c_a_mayor_owes_no_copies_to_a_chief_executive() {
    let without = Set::all().without(Set::from_iter([FurtherItem::CopiesToChiefExecutive]));
    let further = |area, on: &str| {
        let events = steps(5).into_iter().map(|(_, event)| Dated { on: day(on), event });
        let removal = Removal::from_events(area, Subject::ChiefConstable, events).unwrap();
        let asked = removal.next(day(on)).iter().any(|act| *act.rule == COPIES_TO_CHIEF_EXECUTIVE);
        let left_out = removal.apply(Dated { on: day(on), event: Event::StillProposed { given: without } });
        (asked, left_out.err())
    };
    let owed = (true, Some(Refusal::ConditionUnmet(&COPIES_TO_CHIEF_EXECUTIVE)));
    for (area, mayor_since) in [
        (Area::GreaterManchester, "2017-05-08"),
        (Area::WestYorkshire, "2021-05-10"),
        (Area::NorthYorkshire, "2024-05-07"),
        (Area::SouthYorkshire, "2024-05-07"),
    ] {
        assert_eq!(further(area, mayor_since), (false, None), "{area}");
        assert_eq!(further(area, &eve(mayor_since).to_string()), owed, "{area}");
    }
    assert_eq!(further(Area::Norfolk, "2026-11-02"), owed);
}
