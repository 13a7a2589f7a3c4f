//! Every cell of the table of an appointment: each stage with each event, and nothing outside the table.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::{
    Appointment, Candidate, Dated, EligibilityFacts, Event, NoticeItem, Poll, Recommendation, Response, Stage,
};
use pcc_rules::panel::Vote;
use pcc_rules::process::Process as _;

use crate::day;

const A: Candidate = Candidate(1);
const B: Candidate = Candidate(2);
const C: Candidate = Candidate(3);

pub(crate) fn proposed(candidate: Candidate) -> Event {
    Event::Proposed {
        candidate,
        notice: Set::<NoticeItem>::all(),
        eligibility: EligibilityFacts::constable(),
    }
}

pub(crate) fn voted(in_favour: u16) -> Event {
    Event::VotedOnVeto { vote: Vote::new(12, in_favour).unwrap() }
}

const RECOMMENDED: Event = Event::Recommended { recommendation: Recommendation::DoNotAppoint };
const DECIDED: Event = Event::Decided { response: Response::Rejects };

pub(crate) fn after(events: &[(&str, Event)]) -> Appointment {
    Appointment::from_events(
        Area::Norfolk,
        events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() }),
    )
    .unwrap_or_else(|error| panic!("{error}"))
}

/// A history that leads to each stage on a day. Notified on 2 November 2026, the last day is the 22nd.
fn reached() -> Vec<(Stage, NaiveDate, Appointment)> {
    let heard = [("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {})];
    let with = |more: &[(&'static str, Event)]| after(&[&heard[..], more].concat());
    let vetoed = [("2026-11-11", voted(8)), ("2026-11-12", Event::ReportedVeto {})];
    let reserve = [&vetoed[..], &[("2026-11-20", proposed(B)), ("2026-11-25", Event::Heard {})]].concat();
    let reserve_with = |more: &[(&'static str, Event)]| with(&[&reserve[..], more].concat());
    vec![
        (Stage::Vacant, day("2026-11-02"), after(&[])),
        (Stage::UnderReview, day("2026-11-22"), with(&[])),
        (Stage::Reported, day("2026-11-14"), with(&[("2026-11-13", RECOMMENDED)])),
        (Stage::Vetoed, day("2026-11-13"), with(&vetoed)),
        (Stage::VetoUnreported, day("2026-11-23"), with(&vetoed[..1])),
        (Stage::ProcessEnded, day("2026-11-23"), with(&[])),
        (Stage::ReserveUnderReview, day("2026-12-10"), reserve_with(&[])),
        (Stage::ReserveOverdue, day("2026-12-11"), reserve_with(&[])),
        (Stage::ReserveReported, day("2026-12-02"), reserve_with(&[("2026-12-01", RECOMMENDED)])),
        (
            Stage::ReserveEnded,
            day("2026-12-04"),
            reserve_with(&[("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)]),
        ),
        (
            Stage::Filled,
            day("2026-11-24"),
            with(&[
                ("2026-11-13", RECOMMENDED),
                ("2026-11-16", DECIDED),
                ("2026-11-17", Event::Appointed { candidate: A }),
            ]),
        ),
    ]
}

/// Every event, and for each the stages it is allowed in with the stage it leads to. The rest is refused.
fn table() -> Vec<(&'static str, Event, Vec<(Stage, Stage)>)> {
    use Stage::{
        Filled, ProcessEnded, Reported, ReserveEnded, ReserveOverdue, ReserveReported, ReserveUnderReview,
        UnderReview, Vacant, VetoUnreported, Vetoed,
    };
    let anywhere = || {
        [
            Vacant,
            UnderReview,
            Reported,
            Vetoed,
            VetoUnreported,
            ProcessEnded,
            ReserveUnderReview,
            ReserveOverdue,
            ReserveReported,
            ReserveEnded,
            Filled,
        ]
        .map(|stage| (stage, stage))
        .to_vec()
    };
    let incomplete = Event::Proposed {
        candidate: C,
        notice: Set::from_iter([NoticeItem::Name, NoticeItem::Criteria, NoticeItem::Terms]),
        eligibility: EligibilityFacts::constable(),
    };
    let ineligible = Event::Proposed {
        candidate: C,
        notice: Set::all(),
        eligibility: EligibilityFacts { uk_constable: false.into(), ..EligibilityFacts::constable() },
    };
    vec![
        (
            "another person is proposed",
            proposed(C),
            vec![
                (Vacant, UnderReview),
                (ProcessEnded, UnderReview),
                (Vetoed, ReserveUnderReview),
                (VetoUnreported, ReserveUnderReview),
                (ReserveEnded, ReserveUnderReview),
            ],
        ),
        // A was vetoed on the way to the four stages after a veto, so only the others take A.
        (
            "the first candidate is proposed again",
            proposed(A),
            vec![(Vacant, UnderReview), (ProcessEnded, UnderReview)],
        ),
        // B was the reserve candidate, who may be appointed then but not proposed once more.
        (
            "the reserve candidate is proposed again",
            proposed(B),
            vec![
                (Vacant, UnderReview),
                (ProcessEnded, UnderReview),
                (Vetoed, ReserveUnderReview),
                (VetoUnreported, ReserveUnderReview),
            ],
        ),
        ("a notice without the reasons", incomplete, vec![]),
        ("a person who is not eligible", ineligible, vec![]),
        (
            "the candidate is heard",
            Event::Heard {},
            vec![
                (UnderReview, UnderReview),
                (ReserveUnderReview, ReserveUnderReview),
                (ReserveOverdue, ReserveOverdue),
            ],
        ),
        ("a veto is carried", voted(8), vec![(UnderReview, UnderReview)]),
        ("a veto fails", voted(7), vec![(UnderReview, UnderReview)]),
        (
            "the panel recommends",
            RECOMMENDED,
            vec![
                (UnderReview, Reported),
                (ReserveUnderReview, ReserveReported),
                (ReserveOverdue, ReserveReported),
            ],
        ),
        ("the panel reports a veto that was not carried", Event::ReportedVeto {}, vec![]),
        (
            "the commissioner decides",
            DECIDED,
            vec![(Reported, ProcessEnded), (ReserveReported, ReserveEnded)],
        ),
        (
            "the candidate withdraws",
            Event::Withdrawn {},
            vec![
                (UnderReview, Vacant),
                (Reported, Vacant),
                (ReserveUnderReview, Vetoed),
                (ReserveOverdue, Vetoed),
                (ReserveReported, Vetoed),
            ],
        ),
        ("the first candidate is appointed", Event::Appointed { candidate: A }, vec![(ProcessEnded, Filled)]),
        (
            "the reserve candidate is appointed",
            Event::Appointed { candidate: B },
            vec![(ReserveEnded, Filled)],
        ),
        ("a stranger is appointed", Event::Appointed { candidate: C }, vec![]),
        ("the post falls vacant", Event::FellVacant {}, vec![(Filled, Vacant)]),
        ("a by-election is held", Event::Polled { poll: Poll::ByElection }, anywhere()),
        ("a declaration is delivered without a poll before it", Event::Declared {}, anywhere()),
    ]
}

#[test]
fn the_table_of_an_appointment_holds_cell_by_cell() {
    let reached = reached();
    assert_eq!(reached.len(), 11, "every stage");
    for (stage, on, appointment) in &reached {
        assert_eq!(appointment.stage(*on), *stage);
        for (name, event, allowed) in table() {
            let expected = allowed.iter().find(|(from, _)| from == stage).map(|(_, to)| *to);
            let result = appointment.clone().apply(Dated { on: *on, event });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(*on)),
                expected,
                "{stage:?}: {name}: {result:?}"
            );
        }
    }
}

/// A report that states the veto, in time and after a carried vote: the one way to the stage `Vetoed`.
#[test]
fn a_carried_and_reported_veto_leads_to_a_reserve_candidate() {
    let carried =
        after(&[("2026-11-02", proposed(A)), ("2026-11-10", Event::Heard {}), ("2026-11-11", voted(8))]);
    let reported = carried.apply(Dated { on: day("2026-11-22"), event: Event::ReportedVeto {} }).unwrap();
    assert_eq!(reported.stage(day("2026-11-22")), Stage::Vetoed);
    assert_eq!(reported.vetoed(), Some(A));
}
