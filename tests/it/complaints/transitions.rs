//! Every cell of the tables of a complaint and of a conduct matter: each place it can stand in with each event.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::complaints::handling::*;
use pcc_rules::complaints::{self as law, Description, Holder, Recipient};
use pcc_rules::law::Rule;
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Gap, Refusal};

use crate::day;

const ON: &str = "2026-11-18";
const RECEIVED: Event = Event::Received { by: Recipient::Panel };
const ELSEWHERE: Event = Event::Received { by: Recipient::AnotherPanel };
const PROCEEDINGS: Event = Event::Declined { because: Because::CriminalProceedings };
const INVESTIGATE: Event = Event::Determined { outcome: Determined::Investigate };
const REFER_BACK: Event = Event::Determined { outcome: Determined::ReferBack };
const DIRECTED: Event = Event::Discontinued { direction: Direction::Resolve };
const NOTHING_MORE: Event = Event::Discontinued { direction: Direction::NoFurtherAction };
const BY_MEMBER: Event = Event::ResolutionArranged { by: Resolver::Member };
const BY_PANEL: Event = Event::ResolutionArranged { by: Resolver::Panel };

fn abusive() -> Event {
    Event::Disapplied { under: Set::from_iter([Description::Abusive]) }
}

/// The places a matter can stand in, each with a name of two letters, how it is reached, and its stage.
fn places(kind: Kind) -> Vec<(&'static str, Complaint, Stage)> {
    let norfolk = |events: &[Event]| after(Area::Norfolk, Holder::Commissioner, kind, events);
    let recorded = [RECEIVED, Event::Recorded {}];
    let from = |base: &[Event], more: &[Event]| norfolk(&[base, more].concat());
    if kind == Kind::ConductMatter {
        let with_iopc = [RECEIVED, Event::Recorded {}, Event::Referred {}];
        return vec![
            ("NM", norfolk(&[]), Stage::NotMade),
            ("EL", norfolk(&[ELSEWHERE]), Stage::Elsewhere),
            ("RE", norfolk(&[RECEIVED]), Stage::Received),
            ("NT", norfolk(&[RECEIVED, PROCEEDINGS]), Stage::NotTakenUp),
            ("RF", norfolk(&recorded), Stage::Referable),
            ("WI", norfolk(&with_iopc), Stage::WithIopc),
            ("UI", from(&with_iopc, &[INVESTIGATE]), Stage::UnderInvestigation),
            ("RP", from(&with_iopc, &[INVESTIGATE, Event::Reported {}]), Stage::Reported),
            ("DI", from(&with_iopc, &[REFER_BACK]), Stage::AtDiscretion),
            ("DC", from(&with_iopc, &[INVESTIGATE, NOTHING_MORE]), Stage::Closed),
            ("CL", from(&with_iopc, &[REFER_BACK, Event::Concluded {}]), Stage::Closed),
        ];
    }
    let with_iopc = [&recorded[..], &[Event::FoundSerious {}, Event::Referred {}]].concat();
    let invited = [&recorded[..], &[BY_MEMBER, Event::CommentInvited {}]].concat();
    let resolved = [&invited[..], &[Event::OutcomeRecorded {}]].concat();
    let london = [&recorded[..], &[Event::PassedOn {}]].concat();
    let determined = Event::WithdrawalDetermined { conduct_matter: false };
    vec![
        ("NM", norfolk(&[]), Stage::NotMade),
        ("EL", norfolk(&[ELSEWHERE]), Stage::Elsewhere),
        ("RE", norfolk(&[RECEIVED]), Stage::Received),
        ("NT", norfolk(&[RECEIVED, PROCEEDINGS]), Stage::NotTakenUp),
        ("RC", norfolk(&recorded), Stage::Recorded),
        ("RF", from(&recorded, &[Event::FoundSerious {}]), Stage::Referable),
        ("WI", norfolk(&with_iopc), Stage::WithIopc),
        ("UI", from(&with_iopc, &[INVESTIGATE]), Stage::UnderInvestigation),
        ("RP", from(&with_iopc, &[INVESTIGATE, Event::Reported {}]), Stage::Reported),
        ("RB", from(&with_iopc, &[REFER_BACK]), Stage::ReferredBack),
        ("RX", from(&with_iopc, &[INVESTIGATE, DIRECTED]), Stage::ReferredBack),
        ("RY", from(&with_iopc, &[INVESTIGATE, DIRECTED, BY_MEMBER]), Stage::Resolving),
        ("RS", from(&recorded, &[BY_MEMBER]), Stage::Resolving),
        ("RI", norfolk(&invited), Stage::Resolving),
        ("RD", norfolk(&resolved), Stage::Resolved),
        ("RH", from(&resolved, &[Event::RepresentationsInvited {}]), Stage::Resolved),
        ("MO", after(Area::Metropolitan, Holder::MayorsOffice, kind, &london), Stage::WithMonitoringOfficer),
        ("DI", from(&recorded, &[abusive()]), Stage::AtDiscretion),
        ("WG", from(&recorded, &[Event::Withdrawn {}]), Stage::Withdrawing),
        ("WX", from(&with_iopc, &[Event::Withdrawn {}]), Stage::Withdrawing),
        ("WD", from(&recorded, &[Event::Withdrawn {}, determined]), Stage::Withdrawn),
        ("CL", from(&recorded, &[Event::TreatedAsResolved {}]), Stage::Closed),
        ("DC", from(&with_iopc, &[INVESTIGATE, NOTHING_MORE]), Stage::Closed),
    ]
}

fn after(area: Area, about: Holder, kind: Kind, events: &[Event]) -> Complaint {
    let events = events.iter().map(|event| Dated { on: day(ON), event: event.clone() });
    Complaint::from_events(area, about, kind, events).unwrap_or_else(|error| panic!("{error}"))
}

/// A row: the event, the rule it turns on, and a cell for each place. Two capitals are the place it leads to; a small
/// letter is a refusal, which [`refused`] spells out.
type Row = (Event, &'static Rule, &'static str);

/// What a small letter stands for, where `home` is the rule that the row turns on.
fn refused(letter: &str, home: &'static Rule, kind: Kind) -> Refusal {
    let complaint = kind == Kind::Complaint;
    let not_yet = |rule| Refusal::NotYet { rule, opens: None };
    let gap = |gap: &'static Gap| Refusal::NoRule(gap);
    match letter {
        // Of the row's own rule.
        "c" => Refusal::ConditionUnmet(home),
        "f" => Refusal::Forbidden(home),
        "p" => Refusal::NoPower(home),
        "y" => not_yet(home),
        // Of where the matter stands.
        "n" => not_yet(if complaint { &law::RECORDED } else { &law::CONDUCT_RECORDED }),
        "e" => not_yet(if complaint { &law::WRONG_PANEL_NOTIFIES } else { &law::CONDUCT_NOTIFIED }),
        "v" => not_yet(&law::WITHDRAWAL_REVIEWED),
        "x" => not_yet(&law::WITHDRAWAL_PUBLIC_INTEREST),
        "w" => Refusal::ConditionUnmet(&law::WITHDRAWN),
        "d" => Refusal::Forbidden(&law::AFTER_DISCONTINUANCE),
        "g" => gap(&law::AFTER_REPORT),
        // Of another rule.
        "i" => Refusal::ConditionUnmet(&law::INFORMAL_RESOLUTION),
        "j" => Refusal::NoPower(&law::INFORMAL_RESOLUTION),
        "l" => Refusal::ConditionUnmet(&law::PASSED_ON_IN_LONDON),
        "o" => Refusal::ConditionUnmet(&law::REFERRED_ONCE),
        "k" => Refusal::ConditionUnmet(if complaint {
            &law::WRONG_PANEL_NOTIFIES
        } else {
            &law::CONDUCT_EXCEPTIONS
        }),
        "m" => Refusal::ConditionUnmet(&law::DISAPPLICATION),
        "q" => not_yet(&law::COMMENT),
        "s" => not_yet(&law::WITHDRAWAL_ASKED),
        "h" => Refusal::Forbidden(&law::NO_HOLDER_RESOLVES),
        "t" => Refusal::Forbidden(&law::RESOLUTION_NOT_DELEGATED),
        "z" => gap(&law::CHIEF_EXECUTIVE_RESOLVES),
        other => panic!("`{other}` stands for nothing"),
    }
}

#[rustfmt::skip]
fn complaint() -> Vec<Row> {
    use law as l;
    let by = |by| Event::ResolutionArranged { by };
    let because = |because| Event::Declined { because };
    let direction = |direction| Event::Discontinued { direction };
    let apology = |agreed| Event::ApologyTendered { admitted: true, agreed };
    let published = |public_interest| Event::Published { public_interest };
    let determined = |conduct_matter| Event::WithdrawalDetermined { conduct_matter };
    let none = Event::Disapplied { under: Set::EMPTY };
    vec![
        // places:                                                    NM EL RE NT RC RF WI UI RP RB RX RY RS RI RD RH MO DI WG WX WD CL DC
        (RECEIVED, &l::RECORDED,                                     "RE e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (ELSEWHERE, &l::RECORDED,                                    "EL e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::Notified {}, &l::RECORDED,                           "n  RE c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (PROCEEDINGS, &l::RECORDED,                                  "n  NT NT c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (because(Because::Withdrawn), &l::RECORDED,                  "n  NT NT c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (because(Because::Exceptional), &l::RECORDED,                "n  k  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (because(Because::NotAComplaint), &l::RECORDED,              "n  NT NT c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (because(Because::RecordedAsComplaint), &l::RECORDED,        "n  k  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::Recorded {}, &l::RECORDED,                           "n  e  RC RC c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::RecordingDirected {}, &l::RECORDING_DIRECTED,        "p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p"),
        (Event::Told {}, &l::GROUNDS_TOLD,                           "c  c  c  NT c  c  WI UI RP RB RX RY c  c  c  c  c  DI WG WX WD c  DC"),
        (Event::CopiesSupplied {}, &l::COPIES,                       "n  n  n  n  RC RF WI UI RP RB RX RY RS RI RD RH MO DI v  x  w  CL d"),
        (Event::FoundSerious {}, &l::SERIOUS_COMPLAINT,              "n  e  RF RF RF c  c  o  o  o  o  o  RF RF RF RF RF RF v  x  w  RF d"),
        (Event::CalledIn {}, &l::CALLED_IN,                          "n  e  RF RF RF RF RF RF RF RF RF RF RF RF RF RF RF RF v  x  w  RF d"),
        (Event::Referred {}, &l::SERIOUS_REFERRED,                   "n  e  c  c  c  WI c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (INVESTIGATE, &l::IOPC_DETERMINES,                           "n  e  c  c  c  c  UI c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (REFER_BACK, &l::IOPC_DETERMINES,                            "n  e  c  c  c  c  RB c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (NOTHING_MORE, &l::INVESTIGATION_DISCONTINUED,               "n  e  c  c  c  c  c  DC c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (direction(Direction::Report), &l::INVESTIGATION_DISCONTINUED, "n  e  c  c  c  c  c  UI c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (direction(Direction::Resolve), &l::INVESTIGATION_DISCONTINUED, "n  e  c  c  c  c  c  RB c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (direction(Direction::Disapply), &l::INVESTIGATION_DISCONTINUED, "n  e  c  c  c  c  c  DI c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (direction(Direction::PanelDiscretion), &l::INVESTIGATION_DISCONTINUED, "n  e  c  c  c  c  c  DI c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::Reported {}, &l::REPORT_SUBMITTED,                   "n  e  c  c  c  c  c  RP c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::ReportPublished {}, &l::REPORT_PUBLISHED,            "n  e  c  c  c  c  c  c  CL c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (abusive(), &l::DISAPPLICABLE,                               "n  e  n  n  DI f  f  f  g  DI f  f  DI DI c  c  c  c  v  x  w  c  d"),
        (none, &l::DISAPPLICABLE,                                    "n  e  n  n  m  f  f  f  g  m  f  f  m  m  c  c  c  c  v  x  w  c  d"),
        (Event::Concluded {}, &l::DISAPPLICATION,                    "n  e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  CL v  x  w  c  d"),
        (BY_PANEL, &l::OTHER_COMPLAINTS,                             "n  e  n  n  RS f  f  f  g  RS RS i  i  i  i  i  l  i  v  x  w  i  d"),
        (by(Resolver::SubCommittee), &l::OTHER_COMPLAINTS,           "n  e  n  n  RS f  f  f  g  RS RS i  i  i  i  i  l  i  v  x  w  i  d"),
        (BY_MEMBER, &l::OTHER_COMPLAINTS,                            "n  e  n  n  RS f  f  f  g  RS RS i  i  i  i  i  l  i  v  x  w  i  d"),
        (by(Resolver::Outsider), &l::OTHER_COMPLAINTS,               "n  e  n  n  RS f  f  f  g  RS RS i  i  i  i  i  l  i  v  x  w  i  d"),
        (by(Resolver::OfficeHolder), &l::OTHER_COMPLAINTS,           "n  e  n  n  h  f  f  f  g  h  h  i  i  i  i  i  l  i  v  x  w  i  d"),
        (by(Resolver::Delegate), &l::OTHER_COMPLAINTS,               "n  e  n  n  t  f  f  f  g  t  t  i  i  i  i  i  l  i  v  x  w  i  d"),
        (by(Resolver::ChiefExecutive), &l::OTHER_COMPLAINTS,         "n  e  n  n  z  f  f  f  g  z  z  i  i  i  i  i  l  i  v  x  w  i  d"),
        (Event::Remitted {}, &l::REMITTED,                           "n  e  c  c  c  c  c  c  c  c  c  RY RS RI c  c  c  c  v  x  w  c  d"),
        (Event::CommentInvited {}, &l::COMMENT,                      "n  e  c  c  c  c  c  c  c  c  c  RI RI c  c  c  c  c  v  x  w  c  d"),
        (Event::SilenceNoted {}, &l::SILENCE_NOTED,                  "n  e  c  c  c  c  c  c  c  c  c  q  q  RI c  c  c  c  v  x  w  c  d"),
        (apology(true), &l::APOLOGY,                                 "n  e  c  c  c  c  c  c  c  c  c  RY RS RI c  c  c  c  v  x  w  c  d"),
        (apology(false), &l::APOLOGY,                                "n  e  c  c  c  c  c  c  c  c  c  f  f  f  c  c  c  c  v  x  w  c  d"),
        (Event::OutcomeRecorded {}, &l::OUTCOME,                     "n  e  c  c  c  c  c  c  c  c  c  q  q  RD c  c  c  c  v  x  w  c  d"),
        (Event::TreatedAsResolved {}, &l::OTHER_COMPLAINTS,          "n  e  n  n  CL f  f  f  g  CL CL CL CL CL i  i  l  i  v  x  w  i  d"),
        (Event::RepresentationsInvited {}, &l::PUBLICATION,          "n  e  c  c  c  c  c  c  c  c  c  c  c  c  RH RH c  c  v  x  w  c  d"),
        (published(true), &l::PUBLICATION,                           "n  e  c  c  c  c  c  c  c  c  c  c  c  c  y  RH c  c  v  x  w  c  d"),
        (published(false), &l::PUBLICATION,                          "n  e  c  c  c  c  c  c  c  c  c  c  c  c  y  f  c  c  v  x  w  c  d"),
        (Event::PassedOn {}, &l::OTHER_COMPLAINTS,                   "n  e  n  n  j  f  f  f  g  j  j  i  i  i  i  i  l  i  v  x  w  i  d"),
        (Event::OutcomeTold {}, &l::OUTCOME_TOLD,                    "n  e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  CL c  v  x  w  c  d"),
        (Event::Withdrawn {}, &l::WITHDRAWN,                         "n  e  WG c  WG WG WX WX WX WG WX WX WG WG c  c  WG WG v  x  w  c  d"),
        (Event::WithdrawalIndicated {}, &l::WITHDRAWAL_ASKED,        "n  e  RE c  RC RF WI UI RP RB RX RY RS RI c  c  MO DI v  x  w  c  d"),
        (Event::WithdrawalAsked {}, &l::WITHDRAWAL_ASKED,            "n  e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  v  x  w  c  d"),
        (Event::Replied { withdraws: true }, &l::WITHDRAWAL_REPLIED, "n  e  s  c  s  s  s  s  s  s  s  s  s  s  c  c  s  s  v  x  w  c  d"),
        (determined(true), &l::WITHDRAWAL_REVIEWED,                  "n  e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  RF WI w  c  d"),
        (determined(false), &l::WITHDRAWAL_REVIEWED,                 "n  e  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  c  WD WD w  c  d"),
        (Event::Investigated {}, &l::NO_INVESTIGATION,               "f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f  f"),
        (Event::Removed {}, &l::NO_REMOVAL,                          "p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p  p"),
    ]
}

#[rustfmt::skip]
fn conduct_matter() -> Vec<Row> {
    use law as l;
    let because = |because| Event::Declined { because };
    let direction = |direction| Event::Discontinued { direction };
    vec![
        // places:                                                    NM EL RE NT RF WI UI RP DI DC CL
        (RECEIVED, &l::CONDUCT_RECORDED,                             "RE e  c  c  c  c  c  c  c  d  c"),
        (ELSEWHERE, &l::CONDUCT_RECORDED,                            "EL e  c  c  c  c  c  c  c  d  c"),
        (Event::Received { by: Recipient::ChiefOfficer }, &l::CONDUCT_RECORDED, "c c c c c c c c c c c"),
        (Event::Notified {}, &l::CONDUCT_RECORDED,                   "n  RE c  c  c  c  c  c  c  d  c"),
        (PROCEEDINGS, &l::CONDUCT_RECORDED,                          "n  NT NT c  c  c  c  c  c  d  c"),
        (because(Because::RecordedAsComplaint), &l::CONDUCT_RECORDED, "n NT NT c  c  c  c  c  c  d  c"),
        (because(Because::NotAComplaint), &l::CONDUCT_RECORDED,      "n  k  k  c  c  c  c  c  c  d  c"),
        (because(Because::Withdrawn), &l::CONDUCT_RECORDED,          "n  k  k  c  c  c  c  c  c  d  c"),
        (Event::Recorded {}, &l::CONDUCT_RECORDED,                   "n  e  RF RF c  c  c  c  c  d  c"),
        (Event::RecordingDirected {}, &l::RECORDING_DIRECTED,        "RE RE RE RE c  c  c  c  c  d  c"),
        (Event::Told {}, &l::GROUNDS_TOLD,                           "c  c  c  c  c  WI UI RP DI DC CL"),
        (Event::CopiesSupplied {}, &l::COPIES,                       "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::FoundSerious {}, &l::SERIOUS_COMPLAINT,              "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::CalledIn {}, &l::CALLED_IN,                          "n  e  RF RF RF RF RF RF RF d  RF"),
        (Event::Referred {}, &l::CONDUCT_REFERRED,                   "n  e  c  c  WI c  c  c  c  d  c"),
        (INVESTIGATE, &l::IOPC_DETERMINES,                           "n  e  c  c  c  UI c  c  c  d  c"),
        (REFER_BACK, &l::IOPC_DETERMINES,                            "n  e  c  c  c  DI c  c  c  d  c"),
        (NOTHING_MORE, &l::INVESTIGATION_DISCONTINUED,               "n  e  c  c  c  c  DC c  c  d  c"),
        (direction(Direction::Report), &l::INVESTIGATION_DISCONTINUED, "n e c  c  c  c  UI c  c  d  c"),
        (direction(Direction::Resolve), &l::INVESTIGATION_DISCONTINUED, "n e c c  c  c  p  c  c  d  c"),
        (direction(Direction::Disapply), &l::INVESTIGATION_DISCONTINUED, "n e c c c  c  p  c  c  d  c"),
        (direction(Direction::PanelDiscretion), &l::INVESTIGATION_DISCONTINUED, "n e c c c c DI c  c  d  c"),
        (Event::Reported {}, &l::REPORT_SUBMITTED,                   "n  e  c  c  c  c  RP c  c  d  c"),
        (Event::ReportPublished {}, &l::REPORT_PUBLISHED,            "n  e  c  c  c  c  c  CL c  d  c"),
        (abusive(), &l::DISAPPLICABLE,                               "n  e  p  p  p  p  p  p  p  p  p"),
        (Event::Concluded {}, &l::DISAPPLICATION,                    "n  e  c  c  c  c  c  c  CL d  c"),
        (BY_PANEL, &l::OTHER_COMPLAINTS,                             "n  e  p  p  p  p  p  p  p  p  p"),
        (Event::TreatedAsResolved {}, &l::OTHER_COMPLAINTS,          "n  e  p  p  p  p  p  p  p  p  p"),
        (Event::PassedOn {}, &l::OTHER_COMPLAINTS,                   "n  e  p  p  p  p  p  p  p  p  p"),
        (Event::Remitted {}, &l::REMITTED,                           "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::CommentInvited {}, &l::COMMENT,                      "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::SilenceNoted {}, &l::SILENCE_NOTED,                  "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::ApologyTendered { admitted: true, agreed: true }, &l::APOLOGY, "n e c c c c c c  c  d  c"),
        (Event::OutcomeRecorded {}, &l::OUTCOME,                     "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::RepresentationsInvited {}, &l::PUBLICATION,          "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::Published { public_interest: true }, &l::PUBLICATION, "n e  c  c  c  c  c  c  c  d  c"),
        (Event::OutcomeTold {}, &l::OUTCOME_TOLD,                    "n  e  c  c  c  c  c  c  c  d  c"),
        (Event::Withdrawn {}, &l::WITHDRAWN,                         "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::WithdrawalIndicated {}, &l::WITHDRAWAL_ASKED,        "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::WithdrawalAsked {}, &l::WITHDRAWAL_ASKED,            "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::Replied { withdraws: true }, &l::WITHDRAWAL_REPLIED, "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::WithdrawalDetermined { conduct_matter: true }, &l::WITHDRAWAL_REVIEWED, "n e c c c c c c c d c"),
        (Event::Investigated {}, &l::INVESTIGATED_BY,                "p  p  p  p  p  p  p  p  p  p  p"),
        (Event::Removed {}, &l::NO_REMOVAL,                          "p  p  p  p  p  p  p  p  p  p  p"),
    ]
}

fn check(kind: Kind, rows: &[Row]) {
    let on: NaiveDate = day(ON);
    let places = places(kind);
    let stage_of = |name: &str| places.iter().find(|(place, ..)| *place == name).unwrap().2;
    for (name, matter, stage) in &places {
        assert_eq!(matter.stage(on), *stage, "{name}");
    }
    let mut kinds: Vec<&str> = Vec::new();
    for (event, home, cells) in rows {
        kinds.push(pcc_rules::process::Happening::name(event));
        let cells: Vec<&str> = cells.split_whitespace().collect();
        assert_eq!(cells.len(), places.len(), "{event:?}");
        for (cell, (name, matter, _)) in cells.iter().zip(&places) {
            let result = matter.clone().apply(Dated { on, event: event.clone() });
            let expected = if cell.len() == 2 { Ok(stage_of(cell)) } else { Err(refused(cell, home, kind)) };
            assert_eq!(result.map(|after| after.stage(on)), expected, "{kind} in {name}: {event:?}");
        }
    }
    // Every kind of event has a row.
    kinds.dedup();
    assert_eq!(kinds.len(), 34, "{kinds:?}");
}

#[test]
fn the_table_of_a_complaint_holds_cell_by_cell() {
    check(Kind::Complaint, &complaint());
}

#[test]
fn the_table_of_a_conduct_matter_holds_cell_by_cell() {
    check(Kind::ConductMatter, &conduct_matter());
}
