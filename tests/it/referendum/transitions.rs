//! Every stage with every event, and nothing outside the table.

use pcc_rules::process::Process as _;
use pcc_rules::referendum::{Dated, Event, Referendum, Stage};

use super::{NO, TIE, YES, after, determined, notified, steps, substituted, with};
use crate::day;

#[test]
fn the_table_of_a_referendum_holds_cell_by_cell() {
    use Stage::{
        Carried, Directed, Excessive, Lost, NotExcessive, NotHeld, Notified, SubstituteIssued,
        SubstituteNeeded, Substituted,
    };
    let none = ("2024-05-02", Event::NotHeld {});
    let single = with(2, &[("2024-03-08", notified(1))]);
    let reached: [(Stage, &str, Referendum); 10] = [
        (NotExcessive, "2024-05-01", after(&[])),
        (Excessive, "2024-05-01", after(&steps(1))),
        (Substituted, "2024-05-01", after(&steps(2))),
        (Notified, "2024-05-02", after(&single)),
        (Carried, "2024-05-02", after(&with(3, &[("2024-05-02", YES)]))),
        (Lost, "2024-05-02", after(&with(3, &[("2024-05-02", NO)]))),
        (NotHeld, "2024-05-02", after(&[&single[..], &[none]].concat())),
        (SubstituteNeeded, "2024-05-02", after(&steps(2))),
        (Directed, "2024-05-02", after(&with(1, &[("2024-05-02", Event::Directed {})]))),
        (
            SubstituteIssued,
            "2024-05-02",
            after(&with(
                1,
                &[("2024-05-02", Event::Directed {}), ("2024-05-02", Event::SubstituteIssued {})],
            )),
        ),
    ];
    let table = [
        (determined("180.00"), vec![(NotExcessive, Excessive)]),
        (determined("173.00"), vec![]),
        (substituted("173.00"), vec![(Excessive, Substituted)]),
        (substituted("173.01"), vec![]),
        (notified(7), vec![(Substituted, Notified)]),
        (YES, vec![(Notified, Carried)]),
        (NO, vec![(Notified, Lost)]),
        (TIE, vec![(Notified, Lost)]),
        (Event::NotHeld {}, vec![(Notified, NotHeld)]),
        (Event::ResultTold {}, vec![(Carried, Carried), (Lost, Lost)]),
        (
            Event::Directed {},
            [NotExcessive, Excessive, Substituted, Notified, Carried, NotHeld, SubstituteNeeded]
                .map(|from| (from, Directed))
                .to_vec(),
        ),
        (
            Event::SubstituteIssued {},
            vec![(SubstituteNeeded, SubstituteIssued), (Directed, SubstituteIssued)],
        ),
        // The time for ordering a day has gone.
        (Event::DayOrdered { day: day("2024-06-06") }, vec![]),
    ];
    for (stage, on, process) in &reached {
        assert_eq!(process.stage(day(on)), *stage);
        for (event, allowed) in &table {
            let expected = allowed.iter().find(|(from, _)| from == stage).map(|(_, to)| *to);
            let result = process.clone().apply(Dated { on: day(on), event: event.clone() });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(day(on))),
                expected,
                "at {stage:?}: {event}: {result:?}"
            );
        }
    }
}
