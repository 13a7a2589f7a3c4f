use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::complaints::handling::*;
use pcc_rules::complaints::{self as law, Description, Holder, LATE_REFERENCE, REFERRED_ANEW, Recipient};
use pcc_rules::law::{Actor, OutOfForce, Rule};
use pcc_rules::process::{Next, OnDefault, Process as _};
use pcc_rules::reasoning::Outcome as _;
use pcc_rules::reasoning::{Finding, Refusal, Standing};

use super::dated;
use crate::{day, eve, finding};

const RECEIVED: Event = Event::Received { by: Recipient::Panel };
const BACK: Event = Event::Determined { outcome: Determined::ReferBack };
const INVESTIGATE: Event = Event::Determined { outcome: Determined::Investigate };

fn with(area: Area, about: Holder, kind: Kind, events: &[(&str, Event)]) -> Complaint {
    let events = events.iter().map(|(on, event)| dated(on, event.clone()));
    Complaint::from_events(area, about, kind, events).unwrap_or_else(|error| panic!("{error}"))
}

fn complaint(events: &[(&str, Event)]) -> Complaint {
    with(Area::Norfolk, Holder::Commissioner, Kind::Complaint, events)
}

/// The rules of what is next.
fn next(complaint: &Complaint, on: &str) -> Vec<&'static str> {
    complaint.next(day(on)).iter().map(|next| next.rule.id()).collect()
}

fn ids(rules: &[&Rule]) -> Vec<&'static str> {
    rules.iter().map(|rule| rule.id()).collect()
}

fn by(complaint: &Complaint, on: &str, rule: &Rule) -> Next {
    complaint.next(day(on)).into_iter().find(|next| next.rule == rule).expect("is next")
}

/// Found serious on Friday 20 November 2026: the last day is Saturday the 21st, and a later reference is late but good.
#[test]
fn cmr_reg13_a_serious_complaint_is_referred_by_the_end_of_the_next_day() {
    let found = [
        ("2026-11-16", RECEIVED),
        ("2026-11-17", Event::Recorded {}),
        ("2026-11-20", Event::FoundSerious {}),
    ];
    let serious = complaint(&found);
    assert_eq!(
        (serious.stage(day("2026-11-20")), serious.due()),
        (Stage::Referable, Some(day("2026-11-21")))
    );
    let must = by(&serious, "2026-11-20", &law::SERIOUS_REFERRED);
    assert_eq!((must.who(), must.is_duty()), (Actor::Panel, true));
    assert_eq!(must.by, Deadline::By { day: day("2026-11-21") });
    assert_eq!(must.timed_by, Some(&law::REFERRED_IN_TIME));
    assert!(matches!(must.on_default, OnDefault::NoRule(gap) if *gap == LATE_REFERENCE));
    for (on, late) in [("2026-11-20", 0), ("2026-11-21", 0), ("2026-11-22", 1)] {
        let referred = serious.clone().apply(dated(on, Event::Referred {})).unwrap();
        assert_eq!(referred.late().len(), late, "{on}");
        assert_eq!(referred.stage(day(on)), Stage::WithIopc);
    }
    let progress = |on: &str| *serious.progress(day(on)).settled().unwrap();
    assert_eq!((progress("2026-11-21").overdue, progress("2026-11-22").overdue), (false, true));
    assert_eq!(progress("2026-11-22").standing(), Standing::NotMet);
    let grounds = serious.progress(day("2026-11-22"));
    assert_eq!(finding(grounds.grounds(), &law::SERIOUS_REFERRED), Some(Finding::NotMet));
}

/// A call counts from its notice, ends informal resolution, and does not put off a day that is earlier.
#[test]
fn cmr_reg13_4_and_28_2_a_call_in() {
    let resolving = [
        ("2026-11-16", RECEIVED),
        ("2026-11-16", Event::Recorded {}),
        ("2026-11-17", Event::ResolutionArranged { by: Resolver::Panel }),
    ];
    let called = [&resolving[..], &[("2026-11-20", Event::CalledIn {})]].concat();
    let called = complaint(&called);
    assert_eq!(called.due(), Some(day("2026-11-21")));
    assert_eq!(called.history().last().unwrap().1, &law::RESOLUTION_GIVES_WAY);
    assert_eq!(by(&called, "2026-11-20", &law::CALLED_IN_REFERRED).timed_by, Some(&law::CALLED_IN_IN_TIME));
    let both = complaint(&[
        ("2026-11-16", RECEIVED),
        ("2026-11-16", Event::FoundSerious {}),
        ("2026-11-17", Event::CalledIn {}),
    ]);
    assert_eq!((both.due(), both.is_recorded()), (Some(day("2026-11-17")), false));
    // It still has to be recorded, and can be after the reference.
    assert!(next(&both, "2026-11-17").contains(&law::RECORDED.id()));
    let later = both
        .apply(dated("2026-11-17", Event::Referred {}))
        .and_then(|referred| referred.apply(dated("2026-11-18", Event::Recorded {})))
        .unwrap();
    assert_eq!((later.stage(day("2026-11-18")), later.is_recorded()), (Stage::WithIopc, true));
}

/// A recorded conduct matter has the day after its recording; the Director General can have it recorded.
#[test]
fn cmr_regs12_and_13_2_a_conduct_matter_is_recorded_and_referred() {
    let conduct = |events: &[_]| with(Area::Norfolk, Holder::Deputy, Kind::ConductMatter, events);
    let recorded = conduct(&[("2026-11-16", RECEIVED), ("2026-11-18", Event::Recorded {})]);
    assert_eq!(recorded.due(), Some(day("2026-11-19")));
    assert_eq!(recorded.history().last().unwrap().1, &law::CONDUCT_RECORDED);
    let refused = [
        ("2026-11-16", RECEIVED),
        ("2026-11-17", Event::Declined { because: Because::RecordedAsComplaint }),
        ("2026-11-18", Event::RecordingDirected {}),
    ];
    let directed = conduct(&refused);
    assert_eq!(next(&directed, "2026-11-18").last(), Some(&law::RECORD_AS_DIRECTED.id()));
    let again = Event::Declined { because: Because::CriminalProceedings };
    assert_eq!(
        directed.clone().apply(dated("2026-11-19", again)).unwrap_err(),
        Refusal::Forbidden(&law::RECORD_AS_DIRECTED)
    );
    let done = directed.apply(dated("2026-11-19", Event::Recorded {})).unwrap();
    assert_eq!(done.due(), Some(day("2026-11-20")));
    let back = [
        ("2026-11-16", RECEIVED),
        ("2026-11-16", Event::Recorded {}),
        ("2026-11-17", Event::Referred {}),
        ("2026-11-24", BACK),
    ];
    assert_eq!(conduct(&back).stage(day("2026-11-24")), Stage::AtDiscretion);
    assert_eq!(conduct(&back).history().last().unwrap().1, &law::REFERRED_BACK);
}

/// Informal resolution from arrangement to publication, each step under its rule.
#[test]
fn cmr_reg28_informal_resolution_step_by_step() {
    let steps = [
        ("2026-11-02", RECEIVED, &law::RECORDED),
        ("2026-11-03", Event::Recorded {}, &law::RECORDED),
        ("2026-11-03", Event::CopiesSupplied {}, &law::COPIES),
        ("2026-11-04", Event::ResolutionArranged { by: Resolver::SubCommittee }, &law::RESOLVERS),
        ("2026-11-05", Event::CommentInvited {}, &law::COMMENT),
        ("2026-11-12", Event::SilenceNoted {}, &law::SILENCE_NOTED),
        ("2026-11-13", Event::Remitted {}, &law::REMITTED),
        ("2026-11-16", Event::ApologyTendered { admitted: true, agreed: true }, &law::APOLOGY),
        ("2026-11-17", Event::OutcomeRecorded {}, &law::OUTCOME),
        ("2026-11-18", Event::RepresentationsInvited {}, &law::PUBLICATION),
        ("2026-11-30", Event::Published { public_interest: true }, &law::PUBLICATION),
    ];
    let whole = complaint(&steps.clone().map(|(on, event, _)| (on, event)));
    let rules: Vec<&str> = whole.history().map(|(_, rule)| rule.id()).collect();
    assert_eq!(rules, steps.clone().map(|(.., rule)| rule.id()));
    let first = |n: usize| complaint(&steps.clone().map(|(on, event, _)| (on, event))[..n]);
    assert_eq!(
        next(&first(1), "2026-11-02"),
        ids(&[&law::EVIDENCE_OF_HOLDER, &law::EVIDENCE, &law::RECORDED])
    );
    assert_eq!(
        next(&first(2), "2026-11-03"),
        ids(&[&law::INFORMAL_RESOLUTION, &law::DISAPPLICATION, &law::COPIES])
    );
    assert_eq!(next(&first(4), "2026-11-04"), ids(&[&law::COMMENT, &law::DISAPPLICATION, &law::REMITTED]));
    assert_eq!(
        by(&first(4), "2026-11-04", &law::COMMENT).by,
        Deadline::AsSoonAsPracticable { after: day("2026-11-04") }
    );
    assert_eq!(next(&first(7), "2026-11-13"), ids(&[&law::OUTCOME, &law::DISAPPLICATION]));
    assert!(next(&whole, "2026-11-30").is_empty());
}

/// An apology takes both the admission and the agreement.
#[test]
fn cmr_reg28_11_an_apology_takes_admission_and_agreement() {
    let resolving = complaint(&[
        ("2026-11-02", RECEIVED),
        ("2026-11-03", Event::Recorded {}),
        ("2026-11-04", Event::ResolutionArranged { by: Resolver::Panel }),
    ]);
    for (admitted, agreed) in [(true, true), (true, false), (false, true), (false, false)] {
        let result =
            resolving.clone().apply(dated("2026-11-05", Event::ApologyTendered { admitted, agreed }));
        assert_eq!(result.is_ok(), admitted && agreed);
        if let Err(refusal) = result {
            assert_eq!(refusal, Refusal::Forbidden(&law::APOLOGY));
        }
    }
}

/// The panel wrote on 2 November 2026: 21 days of silence end with the 23rd, and on the 24th it counts as withdrawn.
#[test]
fn cmr_reg16_8_silence_for_21_days_withdraws() {
    let asked = [
        ("2026-10-26", RECEIVED),
        ("2026-10-27", Event::Recorded {}),
        ("2026-10-30", Event::WithdrawalIndicated {}),
        ("2026-11-02", Event::WithdrawalAsked {}),
    ];
    let silent = complaint(&asked);
    assert_eq!(next(&complaint(&asked[..3]), "2026-10-30").last(), Some(&law::WITHDRAWAL_ASKED.id()));
    let reply = by(&silent, "2026-11-02", &law::WITHDRAWAL_REPLIED);
    assert_eq!((reply.who(), reply.by), (Actor::Complainant, Deadline::By { day: day("2026-11-23") }));
    assert!(matches!(reply.on_default, OnDefault::Provided(rule) if *rule == law::WITHDRAWAL_BY_SILENCE));
    assert_eq!(silent.stage(day("2026-11-23")), Stage::Recorded);
    assert_eq!(silent.stage(day("2026-11-24")), Stage::Withdrawing);
    let progress = silent.progress(day("2026-11-24"));
    assert_eq!(finding(progress.grounds(), &law::WITHDRAWAL_BY_SILENCE), Some(Finding::Met));
    assert_eq!(next(&silent, "2026-11-24"), ids(&[&law::WITHDRAWAL_REVIEWED, &law::WITHDRAWAL_TOLD]));
    let replied = |on, withdraws| silent.clone().apply(dated(on, Event::Replied { withdraws }));
    assert_eq!(replied("2026-11-23", false).unwrap().stage(day("2027-01-01")), Stage::Recorded);
    assert_eq!(replied("2026-11-23", true).unwrap().stage(day("2026-11-23")), Stage::Withdrawing);
    assert_eq!(
        replied("2026-11-24", false).unwrap_err(),
        Refusal::NotYet { rule: &law::WITHDRAWAL_REVIEWED, opens: None }
    );
    // What could be withdrawn from can be over before the 21 days are.
    let over = [&asked[..], &[("2026-11-03", Event::TreatedAsResolved {})]].concat();
    assert_eq!(complaint(&over).stage(day("2027-01-01")), Stage::Closed);
}

/// A withdrawn complaint about a crime goes on as a conduct matter: with the panel it is then to be referred, with the
/// Director General it stays.
#[test]
fn cmr_reg16_6_a_withdrawn_complaint_becomes_a_conduct_matter() {
    let yes = Event::WithdrawalDetermined { conduct_matter: true };
    let at_panel = [
        ("2026-11-02", RECEIVED),
        ("2026-11-03", Event::Recorded {}),
        ("2026-11-09", Event::Withdrawn {}),
        ("2026-11-10", yes.clone()),
    ];
    let conduct = complaint(&at_panel);
    assert_eq!((conduct.kind(), conduct.what()), (Kind::ConductMatter, Kind::Complaint));
    assert_eq!(
        (conduct.stage(day("2026-11-10")), conduct.due()),
        (Stage::Referable, Some(day("2026-11-11")))
    );
    assert_eq!(conduct.history().last().unwrap().1, &law::BECOMES_CONDUCT_MATTER);
    assert!(matches!(
        by(&conduct, "2026-11-10", &law::CONDUCT_REFERRED).on_default,
        OnDefault::NoRule(gap) if *gap == LATE_REFERENCE
    ));
    let referred = [
        ("2026-11-02", RECEIVED),
        ("2026-11-03", Event::Recorded {}),
        ("2026-11-03", Event::FoundSerious {}),
        ("2026-11-04", Event::Referred {}),
    ];
    let with_iopc =
        [&referred[..], &[("2026-11-09", Event::Withdrawn {}), ("2026-11-10", yes.clone())]].concat();
    assert_eq!(next(&complaint(&with_iopc[..5]), "2026-11-09")[0], law::WITHDRAWAL_PUBLIC_INTEREST.id());
    assert_eq!(complaint(&with_iopc).stage(day("2026-11-10")), Stage::WithIopc);
    // It came back before it was withdrawn: whether it is referred again can be read two ways.
    let back =
        [&referred[..], &[("2026-11-06", BACK), ("2026-11-09", Event::Withdrawn {}), ("2026-11-10", yes)]]
            .concat();
    assert!(matches!(
        by(&complaint(&back), "2026-11-10", &law::CONDUCT_REFERRED).on_default,
        OnDefault::NoRule(gap) if *gap == REFERRED_ANEW
    ));
    assert_eq!(REFERRED_ANEW.readings.len(), 2);
}

/// Reg. 16(3) to (5): whoever was last sent it judges a withdrawal, whatever the panel has been directed to do since.
#[test]
fn cmr_reg16_3_what_was_referred_and_not_referred_back_is_the_director_generals() {
    let start = [
        ("2026-11-02", RECEIVED),
        ("2026-11-02", Event::Recorded {}),
        ("2026-11-03", Event::FoundSerious {}),
        ("2026-11-03", Event::Referred {}),
        ("2026-11-04", INVESTIGATE),
        ("2026-11-04", Event::Told {}),
    ];
    let directed = Event::Discontinued { direction: Direction::Resolve };
    let by_panel = Event::ResolutionArranged { by: Resolver::Panel };
    let on = |more: &[Event]| {
        let more = more.iter().map(|event| ("2026-11-05", event.clone()));
        complaint(&start.iter().cloned().chain(more).collect::<Vec<_>>())
    };
    let theirs = ids(&[&law::WITHDRAWAL_PUBLIC_INTEREST, &law::WITHDRAWAL_REPORTED, &law::WITHDRAWAL_TOLD]);
    let conduct_matter = Event::WithdrawalDetermined { conduct_matter: true };
    for (before, then) in [
        (vec![], Stage::UnderInvestigation),
        (vec![Event::Reported {}], Stage::Reported),
        (vec![directed.clone()], Stage::Referable),
        (vec![directed.clone(), by_panel.clone()], Stage::Referable),
        (vec![Event::Discontinued { direction: Direction::PanelDiscretion }], Stage::Referable),
        (vec![Event::CalledIn {}], Stage::Referable),
    ] {
        let withdrawn = on(&[&before[..], &[Event::Withdrawn {}]].concat());
        assert_eq!(next(&withdrawn, "2026-11-05"), theirs, "{before:?}");
        let after = withdrawn.apply(dated("2026-11-06", conduct_matter.clone())).unwrap();
        assert_eq!(after.stage(day("2026-11-06")), then, "{before:?}");
    }
    // London's panel has it passed on, which is no referring back either.
    let passed_on = [directed.clone(), Event::PassedOn {}, Event::Withdrawn {}];
    let passed_on = passed_on.map(|event| ("2026-11-05", event));
    let passed_on = [&start[..], &passed_on].concat();
    let passed_on = with(Area::Metropolitan, Holder::MayorsOffice, Kind::Complaint, &passed_on);
    assert_eq!(next(&passed_on, "2026-11-05"), theirs);
    // Silence does the same as a signature.
    let silent = on(&[Event::WithdrawalIndicated {}, Event::WithdrawalAsked {}]);
    assert_eq!(next(&silent, "2026-11-27"), theirs);
    // Referred back by a determination, it is the panel's again.
    let back =
        complaint(&[&start[..4], &[("2026-11-04", BACK), ("2026-11-05", Event::Withdrawn {})]].concat());
    assert_eq!(next(&back, "2026-11-05")[0], law::WITHDRAWAL_REVIEWED.id());
    assert!(!next(&back, "2026-11-05").contains(&law::WITHDRAWAL_REPORTED.id()));
}

/// Regs 15(1), 24(9)(c), (11): what the panel is directed to resolve was not referred back, so regulation 15 is closed.
#[test]
fn cmr_reg15_1_is_closed_after_a_direction_to_resolve() {
    let directed = complaint(&[
        ("2026-11-02", RECEIVED),
        ("2026-11-02", Event::Recorded {}),
        ("2026-11-03", Event::FoundSerious {}),
        ("2026-11-03", Event::Referred {}),
        ("2026-11-04", INVESTIGATE),
        ("2026-11-05", Event::Discontinued { direction: Direction::Resolve }),
    ]);
    let otherwise = Event::Disapplied { under: Set::from_iter([Description::Abusive]) };
    let resolving = Event::ResolutionArranged { by: Resolver::Panel };
    let resolving = directed.clone().apply(dated("2026-11-06", resolving)).unwrap();
    for complaint in [directed, resolving] {
        assert!(!next(&complaint, "2026-11-06").contains(&law::DISAPPLICATION.id()));
        let refused = complaint.apply(dated("2026-11-06", otherwise.clone())).unwrap_err();
        assert_eq!(refused, Refusal::Forbidden(&law::DISAPPLICABLE));
    }
}

/// Those who have to be told, and of what.
#[test]
fn who_is_told_of_each_step() {
    let declined = |by, because| {
        complaint(&[("2026-11-02", Event::Received { by }), ("2026-11-03", Event::Declined { because })])
    };
    let told = declined(Recipient::ChiefOfficer, Because::Withdrawn);
    assert_eq!(next(&told, "2026-11-03"), ids(&[&law::GROUNDS_TOLD]));
    assert!(law::GROUNDS_TOLD.bearers().any(|bearer| bearer == Actor::ChiefConstable));
    let done = told.apply(dated("2026-11-04", Event::Told {})).unwrap();
    assert_eq!(done.history().last().unwrap().1, &law::GROUNDS_TOLD);
    assert!(next(&done, "2026-11-04").is_empty());
    assert!(next(&declined(Recipient::Iopc, Because::Exceptional), "2026-11-03").is_empty());
    let serious = [
        ("2026-11-02", RECEIVED),
        ("2026-11-03", Event::Recorded {}),
        ("2026-11-03", Event::CopiesSupplied {}),
        ("2026-11-03", Event::FoundSerious {}),
        ("2026-11-04", Event::Referred {}),
    ];
    assert_eq!(next(&complaint(&serious), "2026-11-04"), ids(&[&law::IOPC_DETERMINES, &law::REFERENCE_TOLD]));
    let back = [&serious[..], &[("2026-11-04", Event::Told {}), ("2026-11-10", BACK)]].concat();
    assert_eq!(
        next(&complaint(&back), "2026-11-10"),
        ids(&[&law::INFORMAL_RESOLUTION, &law::DISAPPLICATION, &law::REFERRED_BACK_TOLD])
    );
    let investigated = [&serious[..], &[("2026-11-10", INVESTIGATE)]].concat();
    assert_eq!(
        next(&complaint(&investigated), "2026-11-10"),
        ids(&[&law::REPORT_SUBMITTED, &law::INVESTIGATION_DISCONTINUED, &law::REFERENCE_TOLD])
    );
    let reported =
        [&investigated[..], &[("2026-11-10", Event::Told {}), ("2027-03-01", Event::Reported {})]].concat();
    assert_eq!(
        next(&complaint(&reported), "2027-03-01"),
        ids(&[&law::REPORT_CONSIDERED, &law::REPORT_PUBLISHED])
    );
    let otherwise = [
        ("2026-11-02", RECEIVED),
        ("2026-11-03", Event::Recorded {}),
        ("2026-11-03", Event::CopiesSupplied {}),
        ("2026-11-04", Event::Disapplied { under: Set::from_iter([Description::Repetitious]) }),
    ];
    assert_eq!(next(&complaint(&otherwise), "2026-11-04"), ids(&[&law::DISAPPLICATION_TOLD]));
    let elsewhere = complaint(&[("2026-11-02", Event::Received { by: Recipient::OfficeHolder })]);
    assert_eq!(next(&elsewhere, "2026-11-02"), ids(&[&law::HOLDER_NOTIFIES]));
}

/// London and the mayors: their own complaints pass to the monitoring officer; a deputy mayor who is no member is the
/// panel's.
#[test]
fn cmr_reg29_some_complaints_pass_to_a_monitoring_officer() {
    let arranged = Event::ResolutionArranged { by: Resolver::Panel };
    for (area, about, rule) in [
        (Area::Metropolitan, Holder::MayorsOffice, &law::PASSED_ON_IN_LONDON),
        (Area::Metropolitan, Holder::DeputyMayorMember, &law::PASSED_ON_IN_LONDON),
        (Area::WestYorkshire, Holder::Mayor, &law::PASSED_ON_UNDER_MAYORS),
        (Area::WestYorkshire, Holder::DeputyMayorMember, &law::PASSED_ON_UNDER_MAYORS),
    ] {
        let recorded = [("2026-11-02", RECEIVED), ("2026-11-03", Event::Recorded {})];
        let recorded = with(area, about, Kind::Complaint, &recorded);
        assert_eq!(next(&recorded, "2026-11-03")[0], rule.id());
        assert_eq!(
            recorded.clone().apply(dated("2026-11-04", arranged.clone())).unwrap_err(),
            Refusal::NoPower(rule)
        );
        let passed = recorded.apply(dated("2026-11-04", Event::PassedOn {})).unwrap();
        assert_eq!(passed.history().last().unwrap().1, rule);
        let told = by(&passed, "2026-11-04", &law::OUTCOME_TOLD);
        assert_eq!(
            (told.who(), told.by),
            (Actor::MonitoringOfficer, Deadline::AsSoonAsPracticable { after: day("2026-11-04") })
        );
    }
    for area in [Area::Metropolitan, Area::WestYorkshire] {
        let recorded = [("2026-11-02", RECEIVED), ("2026-11-03", Event::Recorded {})];
        let deputy = with(area, Holder::DeputyMayor, Kind::Complaint, &recorded);
        assert!(deputy.apply(dated("2026-11-04", arranged.clone())).is_ok());
    }
}

/// No commissioner before 22 November 2012; no such office; no law in the City.
#[test]
fn a_complaint_needs_an_office_holder() {
    let first =
        |area, about, on| Complaint::new(area, about, Kind::Complaint).apply(Dated { on, event: RECEIVED });
    let starts = day("2012-11-22");
    assert_eq!(
        first(Area::Norfolk, Holder::Commissioner, eve("2012-11-22")).unwrap_err(),
        OutOfForce::NotYet { starts }.into()
    );
    assert!(first(Area::Norfolk, Holder::Commissioner, day("2012-11-22")).is_ok());
    let starts = day("2012-01-16");
    let london = |on| first(Area::Metropolitan, Holder::MayorsOffice, on);
    assert_eq!(london(eve("2012-01-16")).unwrap_err(), OutOfForce::NotYet { starts }.into());
    assert!(london(day("2012-01-16")).is_ok());
    let none = first(Area::Norfolk, Holder::SomebodyElse, day("2026-11-02")).unwrap_err();
    assert_eq!(none, Refusal::ConditionUnmet(&law::OFFICE_HOLDERS));
    assert!(first(Area::CityOfLondon, Holder::Commissioner, day("2026-11-02")).is_err());
}

/// The stored form, spelt out; a misspelt field, a wrong order and a missing step are each told.
#[test]
fn a_stored_complaint_reads_back_or_says_what_is_wrong() {
    let json = r#"{"area":"norfolk","about":"commissioner","what":"complaint","events":[
        {"on":"2026-11-02","event":{"kind":"received","by":"panel"}},
        {"on":"2026-11-03","event":{"kind":"recorded"}},
        {"on":"2026-11-04","event":{"kind":"found-serious"}},
        {"on":"2026-11-05","event":{"kind":"referred"}},
        {"on":"2026-11-06","event":{"kind":"determined","outcome":"refer-back"}},
        {"on":"2026-11-09","event":{"kind":"resolution-arranged","by":"member"}},
        {"on":"2026-11-10","event":{"kind":"comment-invited"}},
        {"on":"2026-11-11","event":{"kind":"outcome-recorded"}}]}"#;
    let read: Complaint = serde_json::from_str(json).unwrap();
    assert_eq!((read.stage(day("2026-11-11")), read.late().len()), (Stage::Resolved, 0));
    let error = |from: &str, to: &str| {
        assert!(json.contains(from), "{from}");
        serde_json::from_str::<Complaint>(&json.replacen(from, to, 1)).unwrap_err().to_string()
    };
    for (from, to, expected) in [
        (r#""by":"panel""#, r#""from":"panel""#, "unknown field `from`"),
        (
            "2026-11-04",
            "2026-11-01",
            "event 3 (`found-serious` on 2026-11-01) is refused: `2026-11-01` comes before",
        ),
        (
            r#"{"on":"2026-11-06","event":{"kind":"determined","outcome":"refer-back"}},"#,
            "",
            "event 5 (`resolution-arranged` on 2026-11-09) is refused: forbidden: Part 4 is for",
        ),
        (
            r#"{"on":"2026-11-10","event":{"kind":"comment-invited"}},"#,
            "",
            "event 7 (`outcome-recorded` on 2026-11-11) is refused: not yet: the complainant and",
        ),
        (
            r#""by":"member""#,
            r#""by":"delegate""#,
            "event 6 (`resolution-arranged` on 2026-11-09) is refused: forbidden",
        ),
        (r#""kind":"referred""#, r#""kind":"refered""#, "unknown variant `refered`"),
        ("norfolk", "norfolkshire", "`norfolkshire` is not one of the 43 police areas"),
        (r#""about":"commissioner""#, r#""about":"mayor""#, "event 1 (`received` on 2026-11-02) is refused"),
        (r#""kind":"recorded""#, r#""kind":"recorded","by":"panel""#, "unknown field `by`"),
    ] {
        let got = error(from, to);
        assert!(got.contains(expected), "{got}");
    }
}

/// South Yorkshire's commissioner gave way to its mayor on 7 May 2024: what then becomes of a complaint already made is
/// not encoded, and nothing is said to be owed.
#[test]
fn a_complaint_of_before_the_mayor_is_not_encoded_from_the_mayors_first_day() {
    let made = with(
        Area::SouthYorkshire,
        Holder::Commissioner,
        Kind::Complaint,
        &[("2024-05-01", RECEIVED), ("2024-05-02", Event::FoundSerious {})],
    );
    assert!(made.progress(day("2024-05-06")).settled().is_some() && !next(&made, "2024-05-06").is_empty());
    let after = made.progress(day("2024-05-07"));
    assert!(matches!(after.answer(), Err(pcc_rules::Unsettled::NotEncoded(_))), "{after}");
    assert_eq!(next(&made, "2024-05-07"), Vec::<&str>::new());
    assert!(made.apply(dated("2024-05-07", Event::Referred {})).is_err());
}

/// Regs 11, 12: a conduct matter that reaches its own panel is recorded, another panel notifies, and the Director General
/// directs and does not notify.
#[test]
fn cmr_regs11_12_a_conduct_matter_by_whom_it_reaches() {
    let reaches = |by, more: &[(&str, Event)]| {
        let first = [("2026-11-02", Event::Received { by })];
        with(Area::Norfolk, Holder::Commissioner, Kind::ConductMatter, &[&first[..], more].concat())
    };
    for (by, rule) in [
        (Recipient::Panel, &law::CONDUCT_RECORDED),
        (Recipient::AnotherPanel, &law::CONDUCT_NOTIFIED),
        (Recipient::Iopc, &law::RECORDING_DIRECTED),
    ] {
        assert_eq!(reaches(by, &[]).history().next().unwrap().1, rule, "{by}");
    }
    let notified = dated("2026-11-03", Event::Notified {});
    assert_eq!(
        reaches(Recipient::Iopc, &[]).apply(notified.clone()).unwrap_err(),
        Refusal::ConditionUnmet(&law::RECORDING_DIRECTED)
    );
    let other = reaches(Recipient::AnotherPanel, &[]).apply(notified.clone()).unwrap();
    assert_eq!(other.history().last().unwrap().1, &law::CONDUCT_NOTIFIED);
    // A complaint the Director General does notify.
    let complained = complaint(&[("2026-11-02", Event::Received { by: Recipient::Iopc })]);
    assert_eq!(complained.apply(notified).unwrap().history().last().unwrap().1, &law::IOPC_NOTIFIES);
}

/// Reg. 24(8) to (10): each direction under the power to discontinue; no direction shuts the matter.
#[test]
fn cmr_reg24_a_discontinuance_rests_on_what_is_directed() {
    let directed = |direction| {
        let events = [
            ("2026-11-02", RECEIVED),
            ("2026-11-02", Event::Recorded {}),
            ("2026-11-02", Event::FoundSerious {}),
            ("2026-11-03", Event::Referred {}),
            ("2026-11-04", INVESTIGATE),
            ("2026-11-05", Event::Discontinued { direction }),
        ];
        complaint(&events).history().last().unwrap().1
    };
    for direction in Direction::ALL {
        let shut = *direction == Direction::NoFurtherAction;
        let rule = if shut { &law::AFTER_DISCONTINUANCE } else { &law::INVESTIGATION_DISCONTINUED };
        assert_eq!(directed(*direction), rule, "{direction}");
    }
}

/// Reg. 28(5), (10): only from somebody appointed does a complaint go back, and silence is noted once comment was invited,
/// and once.
#[test]
fn cmr_reg28_5_10_going_back_and_silence_each_once() {
    let resolving = |by, more: &[(&str, Event)]| {
        let first = [
            ("2026-11-02", RECEIVED),
            ("2026-11-02", Event::Recorded {}),
            ("2026-11-03", Event::ResolutionArranged { by }),
        ];
        complaint(&[&first[..], more].concat())
    };
    let refused = |one: Complaint, event| one.apply(dated("2026-11-20", event)).unwrap_err();
    let again = [("2026-11-04", Event::Remitted {})];
    for (by, more) in [(Resolver::Panel, &[][..]), (Resolver::Member, &again[..])] {
        let refusal = refused(resolving(by, more), Event::Remitted {});
        assert_eq!(refusal, Refusal::ConditionUnmet(&law::REMITTED), "{by}");
    }
    let invited = [("2026-11-04", Event::CommentInvited {}), ("2026-11-05", Event::SilenceNoted {})];
    let silence = |more| refused(resolving(Resolver::Panel, more), Event::SilenceNoted {});
    assert_eq!(silence(&[]), Refusal::NotYet { rule: &law::COMMENT, opens: None });
    assert_eq!(silence(&invited), Refusal::ConditionUnmet(&law::SILENCE_NOTED));
}

/// Where it stands in words, before and after the last day for the reference.
#[test]
fn the_progress_of_a_complaint_in_words() {
    let recorded = [("2026-11-02", RECEIVED), ("2026-11-02", Event::Recorded {})];
    let serious = complaint(&[&recorded[..], &[("2026-11-02", Event::FoundSerious {})]].concat());
    let says = |one: &Complaint, on: &str| one.progress(day(on)).settled().unwrap().to_string();
    assert_eq!(says(&complaint(&recorded), "2026-11-02"), "recorded");
    assert_eq!(says(&serious, "2026-11-03"), "referable, to be referred by 2026-11-03");
    assert_eq!(says(&serious, "2026-11-04"), "referable, and it was to be referred by 2026-11-03");
}
