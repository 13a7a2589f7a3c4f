//! Every cell of the table of an appointment: each stage with each event, and nothing outside the table.

use pcc_rules::process::Poll;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::chief_constable::{
    Appointment, Candidate, Dated, EligibilityFacts, Event, NoticeItem, Recommendation, Response, Stage,
};
use pcc_rules::panel::Vote;
use pcc_rules::process::Process as _;

use crate::day;

const A: Candidate = Candidate(1);
const B: Candidate = Candidate(2);
const C: Candidate = Candidate(3);

pub(crate) fn proposed(candidate: Candidate) -> Event {
    Event::Proposed { candidate, notice: Set::<NoticeItem>::all() }
}

pub(crate) fn appointed(candidate: Candidate) -> Event {
    Event::Appointed { candidate, eligibility: EligibilityFacts::constable() }
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

type Row = (Stage, &'static str, NaiveDate, Appointment);

/// A history that leads to each stage on a day, with a word for what sets rows of one stage apart. Notified on 2 November
/// 2026, the last day is the 22nd.
fn reached() -> Vec<Row> {
    use Stage::{
        Filled, ProcessEnded, Reported, ReserveEnded, ReserveOverdue, ReserveReported, ReserveUnderReview,
        UnderReview, Vacant, VetoUnreported, Vetoed,
    };
    let unheard = [("2026-11-02", proposed(A))];
    let heard = [&unheard[..], &[("2026-11-10", Event::Heard {})]].concat();
    let with = |more: &[(&'static str, Event)]| after(&[&heard[..], more].concat());
    let vetoed = [("2026-11-11", voted(8)), ("2026-11-12", Event::ReportedVeto {})];
    let reserve = [&vetoed[..], &[("2026-11-20", proposed(B))]].concat();
    let reserve_heard = [&reserve[..], &[("2026-11-25", Event::Heard {})]].concat();
    let reserve_with = |more: &[(&'static str, Event)]| with(&[&reserve_heard[..], more].concat());
    let told = [("2026-11-13", RECOMMENDED), ("2026-11-16", DECIDED)];
    let reserve_told = [("2026-12-01", RECOMMENDED), ("2026-12-03", DECIDED)];
    vec![
        (Vacant, "", day("2026-11-02"), after(&[])),
        (UnderReview, "unheard", day("2026-11-22"), after(&unheard)),
        (UnderReview, "heard", day("2026-11-22"), with(&[])),
        (UnderReview, "carried", day("2026-11-22"), with(&vetoed[..1])),
        (Reported, "", day("2026-11-14"), with(&told[..1])),
        (Vetoed, "reported", day("2026-11-13"), with(&vetoed)),
        (
            Vetoed,
            "withdrew",
            day("2026-11-22"),
            with(&[vetoed[0].clone(), ("2026-11-12", Event::Withdrawn {})]),
        ),
        (Vetoed, "reserve withdrew", day("2026-12-02"), reserve_with(&[("2026-12-01", Event::Withdrawn {})])),
        (VetoUnreported, "", day("2026-11-23"), with(&vetoed[..1])),
        (ProcessEnded, "by lapse", day("2026-11-23"), after(&unheard)),
        (ProcessEnded, "told", day("2026-11-16"), with(&told)),
        (ReserveUnderReview, "unheard", day("2026-12-10"), with(&reserve)),
        (ReserveUnderReview, "heard", day("2026-12-10"), reserve_with(&[])),
        (ReserveOverdue, "unheard", day("2026-12-11"), with(&reserve)),
        (ReserveOverdue, "heard", day("2026-12-11"), reserve_with(&[])),
        (ReserveReported, "", day("2026-12-02"), reserve_with(&reserve_told[..1])),
        (ReserveEnded, "", day("2026-12-04"), reserve_with(&reserve_told)),
        (Filled, "", day("2026-11-24"), with(&[&told[..], &[("2026-11-17", appointed(A))]].concat())),
    ]
}

/// Every event, and for each the rows it is allowed in with the stage it leads to. The rest is refused. A row is named by
/// its stage, or by its stage and word where not every row of the stage allows the event.
fn table() -> Vec<(&'static str, Event, Vec<(Stage, Option<&'static str>, Stage)>)> {
    use Stage::{
        Filled, ProcessEnded, Reported, ReserveEnded, ReserveOverdue, ReserveReported, ReserveUnderReview,
        UnderReview, Vacant, VetoUnreported, Vetoed,
    };
    let all = [
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
    ];
    let stays = |from: &[Stage]| from.iter().map(|stage| (*stage, None, *stage)).collect::<Vec<_>>();
    let to = |from: &[Stage], to: Stage| from.iter().map(|stage| (*stage, None, to)).collect::<Vec<_>>();
    let incomplete = Event::Proposed {
        candidate: C,
        notice: Set::from_iter([NoticeItem::Name, NoticeItem::Criteria, NoticeItem::Terms]),
    };
    let ineligible = |candidate| Event::Appointed {
        candidate,
        eligibility: EligibilityFacts { uk_constable: false.into(), ..EligibilityFacts::constable() },
    };
    let first = to(&[Vacant, ProcessEnded], UnderReview);
    vec![
        ("another person is proposed", proposed(C), {
            let reserve = to(&[Vetoed, VetoUnreported, ReserveEnded], ReserveUnderReview);
            [first.clone(), reserve].concat()
        }),
        // A was vetoed on the way to the stages after a veto, so only the others take A.
        ("the first candidate is proposed again", proposed(A), first.clone()),
        // B was the reserve candidate, who may be appointed then but not proposed once more.
        ("the reserve candidate is proposed again", proposed(B), {
            [first, to(&[Vetoed, VetoUnreported], ReserveUnderReview)].concat()
        }),
        ("a notice without the reasons", incomplete, vec![]),
        ("the candidate is heard", Event::Heard {}, {
            stays(&[UnderReview, ReserveUnderReview, ReserveOverdue])
        }),
        ("a veto is carried", voted(8), vec![(UnderReview, Some("heard"), UnderReview)]),
        ("a veto fails", voted(7), vec![(UnderReview, Some("heard"), UnderReview)]),
        (
            "the panel recommends",
            RECOMMENDED,
            vec![
                (UnderReview, Some("heard"), Reported),
                (ReserveUnderReview, Some("heard"), ReserveReported),
                (ReserveOverdue, Some("heard"), ReserveReported),
            ],
        ),
        (
            "the panel reports a veto",
            Event::ReportedVeto {},
            vec![(UnderReview, Some("carried"), Vetoed), (Vetoed, Some("withdrew"), Vetoed)],
        ),
        ("the panel publishes", Event::Published {}, {
            let given = [Reported, ReserveUnderReview, ReserveOverdue, ReserveReported, ReserveEnded, Filled];
            let mut allowed = stays(&given);
            allowed.extend([
                (Vetoed, Some("reported"), Vetoed),
                (Vetoed, Some("reserve withdrew"), Vetoed),
                (ProcessEnded, Some("told"), ProcessEnded),
            ]);
            allowed
        }),
        (
            "the commissioner decides",
            DECIDED,
            vec![(Reported, None, ProcessEnded), (ReserveReported, None, ReserveEnded)],
        ),
        ("the candidate withdraws", Event::Withdrawn {}, {
            let mut allowed = to(&[Reported, ProcessEnded], Vacant);
            allowed.extend(to(
                &[VetoUnreported, ReserveUnderReview, ReserveOverdue, ReserveReported, ReserveEnded],
                Vetoed,
            ));
            allowed.extend([
                (UnderReview, Some("unheard"), Vacant),
                (UnderReview, Some("heard"), Vacant),
                (UnderReview, Some("carried"), Vetoed),
            ]);
            allowed
        }),
        ("the first candidate is appointed", appointed(A), to(&[ProcessEnded], Filled)),
        ("the reserve candidate is appointed", appointed(B), to(&[ReserveEnded], Filled)),
        ("a stranger is appointed", appointed(C), vec![]),
        ("the first candidate is appointed, not eligible", ineligible(A), vec![]),
        ("the reserve candidate is appointed, not eligible", ineligible(B), vec![]),
        ("the post falls vacant", Event::FellVacant {}, to(&[Filled], Vacant)),
        ("an ordinary poll is held", Event::Polled { poll: Poll::Ordinary }, stays(&all)),
        ("a by-election is held", Event::Polled { poll: Poll::ByElection }, stays(&all)),
        ("a declaration is delivered without a poll before it", Event::Declared {}, stays(&all)),
    ]
}

#[test]
fn the_table_of_an_appointment_holds_cell_by_cell() {
    let reached = reached();
    let stages: Vec<Stage> = reached.iter().map(|(stage, ..)| *stage).collect();
    assert_eq!(stages.iter().map(|one| format!("{one:?}")).collect::<BTreeSet<_>>().len(), 11, "every stage");
    for (stage, word, on, appointment) in &reached {
        assert_eq!(appointment.stage(*on), *stage, "{word}");
        for (name, event, allowed) in table() {
            let row = |from: &Stage, of: &Option<&str>| from == stage && of.is_none_or(|of| of == *word);
            let expected = allowed.iter().find(|(from, of, _)| row(from, of)).map(|(.., to)| *to);
            let result = appointment.clone().apply(Dated { on: *on, event });
            assert_eq!(
                result.as_ref().ok().map(|after| after.stage(*on)),
                expected,
                "{stage:?}, {word}: {name}: {result:?}"
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
