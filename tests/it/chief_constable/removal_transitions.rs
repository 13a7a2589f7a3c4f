//! Every cell of the table of a removal: each stage with each event, and nothing outside the table.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::Response;
use pcc_rules::chief_constable::removal::{
    Advice, Dated, Departure, Event, FurtherItem, Party, ProposalItem, ReasonsItem, Removal, Sitting, Stage,
    Subject,
};
use pcc_rules::law::Rule;
use pcc_rules::process::Poll;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::Refusal;

use crate::day;

pub(crate) const HEARD: fn() -> Event = || Event::Heard { sitting: Sitting::Private, open_to: Set::all() };
pub(crate) const ADVISES_CALL: Event = Event::Recommended { advice: Advice::Call };
pub(crate) const ADVISES_NO_CALL: Event = Event::Recommended { advice: Advice::DoNotCall };
pub(crate) const ACCEPTS: Event = Event::Decided { response: Response::Accepts };
pub(crate) const REJECTS: Event = Event::Decided { response: Response::Rejects };
pub(crate) const RESIGNED: Event = Event::Left { departure: Departure::Resigned };

pub(crate) fn after(events: &[(&str, Event)]) -> Removal {
    Removal::from_events(
        Area::Norfolk,
        Subject::ChiefConstable,
        events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() }),
    )
    .unwrap_or_else(|error| panic!("{error}"))
}

/// The steps to a call, one a day from 26 October 2026, so that the panel gets its notice on Monday 2 November 2026
/// and has until Sunday 13 December. The first `n` of them.
pub(crate) fn steps(n: usize) -> Vec<(&'static str, Event)> {
    [
        ("2026-10-26", Event::ViewsObtained {}),
        ("2026-10-27", Event::ReasonsGiven { given: Set::all() }),
        ("2026-10-27", Event::ProposalNotified { given: Set::all() }),
        ("2026-10-27", Event::Invited {}),
        ("2026-10-30", Event::Considered {}),
        ("2026-11-02", Event::StillProposed { given: Set::all() }),
        ("2026-11-20", HEARD()),
        ("2026-11-27", ADVISES_CALL),
        ("2026-11-30", ACCEPTS),
        ("2026-12-01", Event::CalledOn {}),
        ("2026-12-02", RESIGNED),
    ][..n]
        .to_vec()
}

pub(crate) fn with(n: usize, more: &[(&'static str, Event)]) -> Vec<(&'static str, Event)> {
    [&steps(n)[..], more].concat()
}

pub(crate) fn refusal(events: &[(&str, Event)], on: &str, event: Event) -> Refusal {
    after(events).apply(Dated { on: day(on), event }).unwrap_err()
}

pub(crate) fn not_yet(rule: &'static Rule) -> Refusal {
    Refusal::NotYet { rule, opens: None }
}

pub(crate) fn next(events: &[(&str, Event)], on: &str) -> Vec<&'static str> {
    after(events).next(day(on)).iter().map(|one| one.rule.id()).collect()
}

const INVITED: fn() -> (&'static str, Event) = || ("2026-10-26", Event::Invited {});

/// A history that leads to each stage on a day, with a word for what sets rows of one stage apart.
fn reached() -> Vec<(Stage, &'static str, NaiveDate, Removal)> {
    let represented = ("2026-10-30", Event::Represented {});
    vec![
        (Stage::InPost, "", day("2026-10-25"), after(&with(0, &[]))),
        (Stage::Proposed, "invited first", day("2026-10-26"), after(&[INVITED()])),
        (Stage::Proposed, "views", day("2026-10-26"), after(&with(1, &[]))),
        (Stage::Proposed, "reasons", day("2026-10-27"), after(&with(2, &[]))),
        (Stage::Proposed, "notified", day("2026-10-27"), after(&with(3, &[]))),
        (Stage::Proposed, "invited", day("2026-10-29"), after(&with(4, &[]))),
        (Stage::Proposed, "considered", day("2026-10-30"), after(&with(5, &[]))),
        (Stage::Proposed, "represented again", day("2026-10-30"), after(&with(5, &[represented]))),
        (Stage::PanelScrutiny, "unheard", day("2026-12-13"), after(&with(6, &[]))),
        (Stage::PanelScrutiny, "heard", day("2026-12-13"), after(&with(7, &[]))),
        (Stage::Recommended, "", day("2026-11-27"), after(&with(8, &[]))),
        (Stage::MayCall, "told", day("2026-11-30"), after(&with(9, &[]))),
        (Stage::MayCall, "by lapse", day("2026-12-14"), after(&with(7, &[]))),
        (Stage::Retained, "", day("2026-11-30"), after(&with(8, &[("2026-11-30", REJECTS)]))),
        (Stage::Called, "", day("2026-12-01"), after(&with(10, &[]))),
        (Stage::Ended, "", day("2026-12-02"), after(&with(11, &[]))),
    ]
}

/// Every event, and for each the rows it is allowed in with the stage it leads to. The rest is refused. A row is named by
/// its stage, or by its stage and word where not every row of the stage allows the event.
fn table() -> Vec<(String, Event, Vec<(Stage, Option<&'static str>, Stage)>)> {
    use Stage::{Called, Ended, InPost, MayCall, PanelScrutiny, Proposed, Recommended, Retained};
    let all = [InPost, Proposed, PanelScrutiny, Recommended, MayCall, Retained, Called, Ended];
    let live = &all[..7];
    let stays = |from: &[Stage]| from.iter().map(|stage| (*stage, None, *stage)).collect::<Vec<_>>();
    let to = |from: &[Stage], to: Stage| from.iter().map(|stage| (*stage, None, to)).collect::<Vec<_>>();
    let proposed = |words: &[&'static str]| {
        words.iter().map(|word| (Proposed, Some(*word), Proposed)).collect::<Vec<_>>()
    };
    let opens = |mut more: Vec<(Stage, Option<&'static str>, Stage)>| {
        more.extend(to(&[InPost, Retained], Proposed));
        more
    };
    let given = |items: &[ProposalItem]| Event::ProposalNotified { given: items.iter().copied().collect() };
    let (notification, reasons, views) =
        (ProposalItem::Notification, ProposalItem::Reasons, ProposalItem::Views);
    let mut table: Vec<(String, Event, Vec<(Stage, Option<&'static str>, Stage)>)> = vec![
        ("suspends".into(), Event::Suspended {}, stays(live)),
        ("tells of no suspension".into(), Event::SuspensionNotified {}, vec![]),
        ("ends no suspension".into(), Event::SuspensionEnded {}, vec![]),
        ("views".into(), Event::ViewsObtained {}, opens(proposed(&["invited first"]))),
        ("reasons".into(), Event::ReasonsGiven { given: Set::all() }, proposed(&["views"])),
        ("notifies and copies".into(), Event::ProposalNotified { given: Set::all() }, proposed(&["reasons"])),
        ("notifies alone".into(), given(&[notification]), {
            opens(proposed(&["invited first", "views", "reasons"]))
        }),
        ("copies alone".into(), given(&[reasons, views]), proposed(&["reasons"])),
        ("reasons without views".into(), given(&[notification, reasons]), vec![]),
        ("views without reasons".into(), given(&[notification, views]), vec![]),
        ("nothing".into(), given(&[]), vec![]),
        ("invites".into(), Event::Invited {}, opens(proposed(&["views", "reasons", "notified"]))),
        ("represents".into(), Event::Represented {}, stays(&[Proposed])),
        ("copies representations".into(), Event::RepresentationsCopied {}, proposed(&["represented again"])),
        ("considers".into(), Event::Considered {}, proposed(&["invited", "represented again"])),
        (
            "still proposes".into(),
            Event::StillProposed { given: Set::all() },
            vec![(Proposed, Some("considered"), PanelScrutiny)],
        ),
        ("consults".into(), Event::Consulted {}, stays(&[PanelScrutiny])),
        ("hears".into(), HEARD(), stays(&[PanelScrutiny])),
        ("hears in public".into(), Event::Heard { sitting: Sitting::Public, open_to: Set::all() }, vec![]),
        ("recommends to call".into(), ADVISES_CALL, vec![(PanelScrutiny, Some("heard"), Recommended)]),
        ("recommends not to".into(), ADVISES_NO_CALL, vec![(PanelScrutiny, Some("heard"), Recommended)]),
        ("publishes".into(), Event::Published {}, {
            let mut allowed = stays(&[Recommended, Retained, Called, Ended]);
            allowed.push((MayCall, Some("told"), MayCall));
            allowed
        }),
        ("blocks".into(), Event::Blocked {}, vec![]),
        ("accepts".into(), ACCEPTS, vec![(Recommended, None, MayCall)]),
        ("rejects".into(), REJECTS, vec![(Recommended, None, Retained)]),
        ("drops".into(), Event::Dropped {}, to(&[Proposed, PanelScrutiny, Recommended, MayCall], InPost)),
        ("calls".into(), Event::CalledOn {}, vec![(MayCall, None, Called)]),
        ("poll".into(), Event::Polled { poll: Poll::Ordinary }, stays(&all)),
        ("by-election".into(), Event::Polled { poll: Poll::ByElection }, stays(&all)),
        ("declaration".into(), Event::Declared {}, stays(&all)),
    ];
    for departure in Departure::ALL {
        let allowed = if *departure == Departure::StoppedActing { vec![] } else { to(live, Ended) };
        table.push((format!("leaves: {departure}"), Event::Left { departure: *departure }, allowed));
    }
    for item in ReasonsItem::ALL {
        let given = Set::from_iter([*item]);
        table.push((format!("only {item}"), Event::ReasonsGiven { given }, vec![]));
    }
    for item in FurtherItem::ALL {
        let given = Set::all().without(Set::from_iter([*item]));
        table.push((format!("without {item}"), Event::StillProposed { given }, vec![]));
    }
    for party in Party::ALL {
        let event = Event::Heard { sitting: Sitting::Private, open_to: Set::from_iter([*party]) };
        table.push((format!("hears {party} alone"), event, vec![]));
    }
    table
}

#[test]
fn the_table_of_a_removal_holds_cell_by_cell() {
    let reached = reached();
    let stages: BTreeSet<Stage> = reached.iter().map(|(stage, ..)| *stage).collect();
    assert_eq!(stages.len(), 8, "every stage");
    for (stage, word, on, removal) in &reached {
        assert_eq!(removal.stage(*on), *stage);
        for (name, event, allowed) in table() {
            let row = |from: &Stage, of: &Option<&str>| from == stage && of.is_none_or(|of| of == *word);
            let expected = allowed.iter().find(|(from, of, _)| row(from, of)).map(|(.., to)| *to);
            let result = removal.clone().apply(Dated { on: *on, event });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(*on)),
                expected,
                "{stage:?}, {word}: {name}: {result:?}"
            );
        }
    }
}

/// Suspension runs beside every stage: it can begin at each, is told once, and ends without moving the stage.
#[test]
fn a_suspension_moves_no_stage() {
    for (stage, _, on, removal) in reached() {
        if stage == Stage::Ended {
            continue;
        }
        let step = |removal: Removal, event| removal.apply(Dated { on, event });
        let suspended = step(removal, Event::Suspended {}).unwrap();
        assert_eq!((suspended.stage(on), suspended.is_suspended()), (stage, true));
        assert!(step(suspended.clone(), Event::Suspended {}).is_err(), "suspended already");
        let told = step(suspended.clone(), Event::SuspensionNotified {}).unwrap();
        assert_eq!((told.stage(on), told.owes_notice_of_suspension()), (stage, false));
        assert!(step(told.clone(), Event::SuspensionNotified {}).is_err(), "told already");
        // The end of a suspension does not end the duty to tell of it.
        let lifted = step(suspended, Event::SuspensionEnded {}).unwrap();
        assert!(!lifted.is_suspended() && lifted.owes_notice_of_suspension());
        assert!(step(lifted, Event::SuspensionNotified {}).is_ok());
        let again = step(step(told, Event::SuspensionEnded {}).unwrap(), Event::Suspended {}).unwrap();
        assert_eq!((again.stage(on), again.owes_notice_of_suspension()), (stage, true));
    }
}
