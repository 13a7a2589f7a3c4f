//! Every cell of the table of a removal: each stage with each event, and nothing outside the table.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::removal::{
    Advice, Dated, Departure, Event, FurtherItem, Party, ProposalItem, ReasonsItem, Removal, Sitting, Stage,
    Subject,
};
use pcc_rules::chief_constable::{Poll, Response};
use pcc_rules::process::Process as _;

use crate::day;

pub(crate) const HEARD: fn() -> Event = || Event::Heard { sitting: Sitting::Private, open_to: Set::all() };
pub(crate) const ADVISES_CALL: Event = Event::Recommended { advice: Advice::Call };
pub(crate) const ADVISES_NO_CALL: Event = Event::Recommended { advice: Advice::DoNotCall };
pub(crate) const ACCEPTS: Event = Event::Decided { response: Response::Accepts };
pub(crate) const REJECTS: Event = Event::Decided { response: Response::Rejects };
pub(crate) const RESIGNED: Event = Event::Left { departure: Departure::Resigned };

pub(crate) fn after(events: &[(&str, Event)]) -> Removal {
    Removal::from_events(
        Area::SouthYorkshire,
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

fn with(n: usize, more: &[(&'static str, Event)]) -> Removal {
    after(&[&steps(n)[..], more].concat())
}

/// A history that leads to each stage on a day; the stage before the panel both unheard and heard.
fn reached() -> Vec<(Stage, NaiveDate, Removal)> {
    vec![
        (Stage::InPost, day("2026-10-25"), with(0, &[])),
        (Stage::ViewsHeld, day("2026-10-26"), with(1, &[])),
        (Stage::ReasonsGiven, day("2026-10-27"), with(2, &[])),
        (Stage::Explained, day("2026-10-27"), with(3, &[])),
        (Stage::Invited, day("2026-10-29"), with(4, &[])),
        (Stage::Considered, day("2026-10-30"), with(5, &[])),
        (Stage::PanelScrutiny, day("2026-12-13"), with(7, &[])),
        (Stage::Recommended, day("2026-11-27"), with(8, &[])),
        (Stage::MayCall, day("2026-11-30"), with(9, &[])),
        (Stage::Retained, day("2026-11-30"), with(8, &[("2026-11-30", REJECTS)])),
        (Stage::Called, day("2026-12-01"), with(10, &[])),
        (Stage::Ended, day("2026-12-02"), with(11, &[])),
    ]
}

/// Every event, and for each the stages it is allowed in with the stage it leads to. The rest is refused.
fn table() -> Vec<(String, Event, Vec<(Stage, Stage)>)> {
    use Stage::{
        Called, Considered, Ended, Explained, InPost, Invited, MayCall, PanelScrutiny, ReasonsGiven,
        Recommended, Retained, ViewsHeld,
    };
    let all = [
        InPost,
        ViewsHeld,
        ReasonsGiven,
        Explained,
        Invited,
        Considered,
        PanelScrutiny,
        Recommended,
        MayCall,
        Retained,
        Called,
        Ended,
    ];
    let stays = |from: &[Stage]| from.iter().map(|stage| (*stage, *stage)).collect::<Vec<_>>();
    let live = &all[..11];
    let to = |from: &[Stage], to: Stage| from.iter().map(|stage| (*stage, to)).collect::<Vec<_>>();
    let mut table: Vec<(String, Event, Vec<(Stage, Stage)>)> = vec![
        ("suspends".into(), Event::Suspended {}, stays(live)),
        ("tells of no suspension".into(), Event::SuspensionNotified {}, vec![]),
        ("ends no suspension".into(), Event::SuspensionEnded {}, vec![]),
        ("views".into(), Event::ViewsObtained {}, vec![(InPost, ViewsHeld), (Retained, ViewsHeld)]),
        ("reasons".into(), Event::ReasonsGiven { given: Set::all() }, vec![(ViewsHeld, ReasonsGiven)]),
        ("notifies".into(), Event::ProposalNotified { given: Set::all() }, vec![(ReasonsGiven, Explained)]),
        ("invites".into(), Event::Invited {}, vec![(Explained, Invited)]),
        ("represents".into(), Event::Represented {}, vec![(Invited, Invited), (Considered, Invited)]),
        ("copies no representations".into(), Event::RepresentationsCopied {}, vec![]),
        ("considers".into(), Event::Considered {}, vec![(Invited, Considered)]),
        (
            "still proposes".into(),
            Event::StillProposed { given: Set::all() },
            vec![(Considered, PanelScrutiny)],
        ),
        ("consults".into(), Event::Consulted {}, stays(&[PanelScrutiny])),
        ("hears".into(), HEARD(), stays(&[PanelScrutiny])),
        ("hears in public".into(), Event::Heard { sitting: Sitting::Public, open_to: Set::all() }, vec![]),
        ("recommends to call".into(), ADVISES_CALL, vec![(PanelScrutiny, Recommended)]),
        ("recommends not to".into(), ADVISES_NO_CALL, vec![(PanelScrutiny, Recommended)]),
        ("blocks".into(), Event::Blocked {}, vec![]),
        ("accepts".into(), ACCEPTS, vec![(Recommended, MayCall)]),
        ("rejects".into(), REJECTS, vec![(Recommended, Retained)]),
        (
            "drops".into(),
            Event::Dropped {},
            to(
                &[
                    ViewsHeld,
                    ReasonsGiven,
                    Explained,
                    Invited,
                    Considered,
                    PanelScrutiny,
                    Recommended,
                    MayCall,
                ],
                InPost,
            ),
        ),
        ("calls".into(), Event::CalledOn {}, vec![(MayCall, Called)]),
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
    for item in ProposalItem::ALL {
        let given = Set::all().without(Set::from_iter([*item]));
        table.push((format!("without {item}"), Event::ProposalNotified { given }, vec![]));
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
    assert_eq!(reached.len(), 12, "every stage");
    for (stage, on, removal) in &reached {
        assert_eq!(removal.stage(*on), *stage);
        for (name, event, allowed) in table() {
            let expected = allowed.iter().find(|(from, _)| from == stage).map(|(_, to)| *to);
            let result = removal.clone().apply(Dated { on: *on, event });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(*on)),
                expected,
                "{stage:?}: {name}: {result:?}"
            );
        }
    }
}

/// Suspension runs beside every stage: it can begin at each, is told once, and ends without moving the stage.
#[test]
fn a_suspension_moves_no_stage() {
    for (stage, on, removal) in reached() {
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
