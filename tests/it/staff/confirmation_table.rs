//! Every event in every kind of case of a senior post.

use pcc_rules::process::Process as _;
use pcc_rules::staff::confirmation::*;

use super::confirmation::{
    ACTING, APPOINTED, B, DECIDED, ORDINARY, REPORTED, after, by_election, proposed, steps, with,
};
use crate::day;

/// A case by name, the day, the stage it is in, and the post.
type Case = (&'static str, &'static str, Stage, Confirmation);

fn cases(post: SeniorPost) -> Vec<Case> {
    use Stage::{Decided, Filled, Reported, UnderReview, Unreported, Vacant};
    let successor = with(5, &[("2026-11-18", proposed(B)), ("2026-11-20", Event::Heard {})]);
    let mut cases = vec![
        ("vacant", "2026-11-02", Vacant, after(post, &[])),
        ("proposed", "2026-11-05", UnderReview, after(post, &steps(1))),
        ("heard", "2026-11-22", UnderReview, after(post, &steps(2))),
        ("silent", "2026-11-23", Unreported, after(post, &steps(2))),
        ("silent, unheard", "2026-11-23", Unreported, after(post, &steps(1))),
        ("reported", "2026-11-13", Reported, after(post, &steps(3))),
        ("decided", "2026-11-16", Decided, after(post, &steps(4))),
        ("filled", "2026-11-17", Filled, after(post, &steps(5))),
        ("filled, successor heard", "2026-11-20", UnderReview, after(post, &successor)),
        (
            "filled, successor silent",
            "2026-12-31",
            Unreported,
            after(post, &[&successor[..], &[("2026-12-31", Event::Heard {})]].concat()),
        ),
    ];
    if post != SeniorPost::Deputy {
        let unable = with(5, &[("2026-11-18", Event::HolderUnable {})]);
        let acting = [&unable[..], &[("2026-11-19", ACTING)]].concat();
        cases.extend([
            ("unable", "2026-11-20", Filled, after(post, &unable)),
            ("unable, acting", "2026-11-20", Filled, after(post, &acting)),
            ("vacant, acting", "2026-11-02", Vacant, after(post, &[("2026-10-30", ACTING)])),
            (
                "heard, acting",
                "2026-11-22",
                UnderReview,
                after(post, &[&[("2026-10-30", ACTING)][..], &steps(2)].concat()),
            ),
        ]);
    }
    cases
}

/// Every case with every event, for each of the three posts, and nothing outside the table.
#[test]
fn the_table_of_a_senior_appointment_holds_cell_by_cell() {
    use Stage::{Decided, Filled, Reported, UnderReview, Unreported, Vacant};
    for post in SeniorPost::ALL {
        let officer = *post != SeniorPost::Deputy;
        let cases = cases(*post);
        let on_review = vec![
            ("proposed", UnderReview),
            ("heard", UnderReview),
            ("silent", Unreported),
            ("silent, unheard", Unreported),
            ("filled, successor heard", UnderReview),
            ("filled, successor silent", Unreported),
            ("heard, acting", UnderReview),
        ];
        let stays = || cases.iter().map(|(name, _, stage, _)| (*name, *stage)).collect::<Vec<_>>();
        let when = |allowed: bool, cells: Vec<(&'static str, Stage)>| if allowed { cells } else { vec![] };
        let gone = |filled: Stage| {
            let mut left = vec![
                ("filled", Vacant),
                ("unable", Vacant),
                ("unable, acting", Vacant),
                ("filled, successor heard", UnderReview),
                ("filled, successor silent", Unreported),
            ];
            left.iter_mut().filter(|(_, stage)| *stage == Vacant).for_each(|(_, stage)| *stage = filled);
            left
        };
        let table = [
            (
                proposed(B),
                vec![
                    ("vacant", UnderReview),
                    ("vacant, acting", UnderReview),
                    ("filled", UnderReview),
                    ("unable", UnderReview),
                    ("unable, acting", UnderReview),
                ],
            ),
            (Event::Heard {}, on_review),
            (
                REPORTED,
                vec![
                    ("heard", Reported),
                    ("silent", Reported),
                    ("filled, successor heard", Reported),
                    ("filled, successor silent", Reported),
                    ("heard, acting", Reported),
                ],
            ),
            (Event::Vetoed {}, vec![]),
            (DECIDED, vec![("reported", Decided)]),
            (
                Event::Withdrawn {},
                vec![
                    ("proposed", Vacant),
                    ("heard", Vacant),
                    ("silent", Vacant),
                    ("silent, unheard", Vacant),
                    ("reported", Vacant),
                    ("decided", Vacant),
                    ("heard, acting", Vacant),
                    ("filled, successor heard", Filled),
                    ("filled, successor silent", Filled),
                ],
            ),
            (APPOINTED, vec![("silent", Filled), ("silent, unheard", Filled), ("decided", Filled)]),
            (Event::Appointed { candidate: B }, vec![]),
            (Event::Left {}, gone(Vacant)),
            (
                Event::HolderUnable {},
                when(
                    officer,
                    vec![
                        ("filled", Filled),
                        ("filled, successor heard", UnderReview),
                        ("filled, successor silent", Unreported),
                    ],
                ),
            ),
            (Event::HolderAble {}, when(officer, vec![("unable", Filled), ("unable, acting", Filled)])),
            (
                ACTING,
                when(
                    officer,
                    vec![
                        ("vacant", Vacant),
                        ("proposed", UnderReview),
                        ("heard", UnderReview),
                        ("silent", Unreported),
                        ("silent, unheard", Unreported),
                        ("reported", Reported),
                        ("decided", Decided),
                        ("unable", Filled),
                    ],
                ),
            ),
            (
                Event::ActingEnded {},
                vec![("vacant, acting", Vacant), ("heard, acting", UnderReview), ("unable, acting", Filled)],
            ),
            (by_election("2026-10-05"), stays()),
            (Event::Declared {}, stays()),
            // An ordinary poll stops the time of whoever is still in time.
            (ORDINARY, stays()),
        ];
        for (name, on, stage, process) in &cases {
            let on = day(on);
            assert_eq!(process.stage(on), *stage, "{post}: {name}");
            for (event, allowed) in &table {
                let expected = allowed.iter().find(|(from, _)| from == name).map(|(_, to)| *to);
                let result = process.clone().apply(Dated { on, event: event.clone() });
                assert_eq!(
                    result.as_ref().ok().map(|after| after.stage(on)),
                    expected,
                    "{post}, {name}: {event}: {result:?}"
                );
            }
        }
    }
}
