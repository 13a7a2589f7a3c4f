//! Every case of the topic's questions against the model, unknown facts included.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::complaints::handling::Resolver;
use pcc_rules::complaints::{
    AddressFacts, ComplaintAct, ComplaintDelegate, ConductRecordingFacts, Covered, Disapplication,
    DisapplicationFacts, EarlierEnd, Holder, HolderFacts, Keeping, Matter, MatterFacts, Recipient,
    RecordKind, Recording, RecordingFacts, RecordsFacts, Referral, ReferralFacts, ReferralGround, Route,
    last_day_to_refer, may_handle, may_leave_to, may_resolve,
};
use pcc_rules::panel::Permission;
use pcc_rules::reasoning::{Outcome as _, Standing};
use pcc_rules::{Fact, Question, Refusal, Set, Unsettled};
use proptest::prelude::*;

use crate::model::areas::{KINDS, Kind, kind};
use crate::model::complaints as model;
use crate::model::facts::{BOTH, known, with_eves};
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};
use crate::{day, eve};

/// The Regulations: everywhere with an elected body, from the same day.
fn no_law<T>(area: &Fact<Area>, on: NaiveDate) -> Option<Law<T>> {
    not_law((kind(known(area)) != Kind::City).then_some("2012-01-16"), on)
}

fn days() -> [NaiveDate; 3] {
    [eve("2012-01-16"), day("2012-01-16"), day("2026-11-22")]
}

#[test]
fn cmr_regs2_28_29_an_office_holder_in_every_case() {
    let facts = values!(HolderFacts {
        area: KINDS.into_iter().chain([
            Area::Essex,
            Area::GreaterManchester,
            Area::WestYorkshire,
            Area::NorthYorkshire,
            Area::SouthYorkshire,
        ]),
        holder: Holder::ALL.iter().copied(),
        held_then: BOTH,
        holds_now: BOTH,
    });
    let starts = ["2012-01-16", "2012-11-22", "2017-05-08", "2021-05-10", "2024-05-07"];
    let days = with_eves(starts);
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = no_law(&f.area, on) {
            return stop;
        }
        let body = match model::body(known(&f.area).id(), on) {
            Ok(body) => body,
            Err(starts) => return Law::open(Says::NotYet(starts), &[]),
        };
        let (then, now) = (known(&f.held_then), known(&f.holds_now));
        let mut found = vec![("complaints.former-holder", then), ("complaints.earlier-conduct", now)];
        if !then && !now {
            return Law::of(Covered::NotCovered, &found);
        }
        let holder = known(&f.holder);
        let Ok(route) = model::route(body, holder.as_str()) else {
            return Law::open(Says::LeftOut("uksi/2024/414/article/8"), &found);
        };
        let mayoral = "complaints.office-holders-under-a-mayor";
        found.push((if body == "mayor" { mayoral } else { "complaints.office-holders" }, route.is_some()));
        let Some(route) = route else { return Law::of(Covered::NotCovered, &found) };
        if holder == Holder::ActingCommissioner {
            found.push(("complaints.acting-commissioner", true));
        }
        Law::of(Covered::Covered(route.parse::<Route>().unwrap()), &found)
    });
    assert_eq!(cases, 8_100);
}

#[test]
fn prsra_s31_1_a_matter_in_every_case() {
    let facts = values!(MatterFacts { area: KINDS, complaint: BOTH, offence: BOTH, triable_here: BOTH });
    let cases = every_case(&facts, &["offence"], &days(), |f, on| {
        if let Some(stop) = no_law(&f.area, on) {
            return stop;
        }
        let (complaint, offence, triable) = (known(&f.complaint), known(&f.offence), known(&f.triable_here));
        let criminal = offence && triable;
        let mut found = vec![("complaints.criminal-offence", triable)];
        if complaint {
            found.push(("complaints.serious", criminal));
        } else {
            found.push(("complaints.conduct-matter", criminal));
        }
        if !complaint && !criminal {
            found.push(("complaints.conduct-elsewhere", offence));
        }
        let outcome = match model::matter(complaint, offence, triable) {
            "serious complaint" => Matter::SeriousComplaint,
            "other complaint" => Matter::OtherComplaint,
            "conduct matter" => Matter::ConductMatter,
            "elsewhere" => Matter::Elsewhere,
            _ => Matter::Neither,
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 405);
    // Where there is neither, the Regulations ask for nothing.
    use Matter::{ConductMatter, Elsewhere, Neither, OtherComplaint, SeriousComplaint};
    for matter in [SeriousComplaint, OtherComplaint, ConductMatter, Elsewhere] {
        assert_eq!(matter.standing(), Standing::Stated);
    }
    assert_eq!(Neither.standing(), Standing::NotApplicable);
}

fn recording(word: &str) -> Recording {
    match word {
        "record" => Recording::Record,
        "notify" => Recording::Notify,
        "need not but tell" => Recording::NeedNotButTell,
        _ => Recording::NeedNot,
    }
}

#[test]
fn cmr_regs9_10_a_complaint_received_in_every_case() {
    let facts = values!(RecordingFacts {
        area: KINDS,
        recipient: Recipient::ALL.iter().copied(),
        criminal_proceedings: BOTH,
        withdrawn: BOTH,
        exceptional: BOTH,
    });
    let cases = every_case(&facts, &["exceptional"], &days(), |f, on| {
        if let Some(stop) = no_law(&f.area, on) {
            return stop;
        }
        let recipient = known(&f.recipient).as_str();
        let (proceedings, withdrawn) = (known(&f.criminal_proceedings), known(&f.withdrawn));
        let word = model::recording(recipient, proceedings, withdrawn, known(&f.exceptional));
        let acts = ["record", "notify"].contains(&word);
        let duty = match recipient {
            "panel" => "complaints.recorded",
            "another-panel" => "complaints.wrong-panel-notifies",
            "iopc" => "complaints.iopc-notifies",
            "chief-officer" => "complaints.chief-officer-notifies",
            "office-holder" => "complaints.office-holder-notifies",
            _ => return Law::of(recording(word), &[("complaints.recorded", false)]),
        };
        let mut found = vec![
            ("complaints.criminal-proceedings", proceedings),
            ("complaints.withdrawn-before", withdrawn),
            (duty, acts),
        ];
        if !acts {
            found.push(("complaints.grounds-told", word == "need not but tell"));
        }
        Law::of(recording(word), &found)
    });
    assert_eq!(cases, 2_835);
}

#[test]
fn cmr_regs11_12_a_conduct_matter_in_every_case() {
    let facts = values!(ConductRecordingFacts {
        area: KINDS,
        own_panel: BOTH,
        civil: BOTH,
        directed: BOTH,
        recorded_as_complaint: BOTH,
        criminal_proceedings: BOTH,
    });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        if let Some(stop) = no_law(&f.area, on) {
            return stop;
        }
        let matter = model::ConductMatter {
            own_panel: known(&f.own_panel),
            civil: known(&f.civil),
            directed: known(&f.directed),
            recorded_as_complaint: known(&f.recorded_as_complaint),
            proceedings: known(&f.criminal_proceedings),
        };
        let word = matter.act();
        Law::of(
            recording(word),
            &[
                ("complaints.conduct-notified", word == "notify"),
                ("complaints.record-as-directed", matter.own_panel && matter.directed),
                ("complaints.conduct-exceptions", matter.excepted()),
                ("complaints.conduct-recorded", word == "record"),
            ],
        )
    });
    assert_eq!(cases, 3_645);
}

/// Clear on the 9th or the 10th; the reference, if there is one, on the last day of the one, of the other, or after.
#[test]
fn cmr_reg13_a_reference_in_every_case() {
    let facts = values!(ReferralFacts {
        area: KINDS,
        ground: [None].into_iter().chain(ReferralGround::ALL.iter().copied().map(Some)),
        referred_before: BOTH,
        clear_on: ["2024-05-09", "2024-05-10"].map(day),
        referred_on: [None, Some("2024-05-10"), Some("2024-05-11"), Some("2024-05-12")].map(|on| on.map(day)),
        prevented: BOTH,
    });
    let days = ["2012-01-15", "2024-05-10", "2024-05-11", "2024-05-12"].map(day);
    let cases = every_case(&facts, &["prevented"], &days, |f, on| {
        if let Some(stop) = no_law(&f.area, on) {
            return stop;
        }
        let Some(ground) = known(&f.ground) else {
            return Law::of(Referral::NotRequired, &[("complaints.serious-referred", false)]);
        };
        let (before, clear, prevented) = (known(&f.referred_before), known(&f.clear_on), known(&f.prevented));
        let word = model::referral(ground.as_str(), before, clear, known(&f.referred_on), prevented, on);
        let called = ground == ReferralGround::CalledIn;
        let (duty, in_time) = match ground {
            ReferralGround::SeriousComplaint => {
                ("complaints.serious-referred", "complaints.referred-in-time")
            }
            ReferralGround::ConductMatter => ("complaints.conduct-referred", "complaints.referred-in-time"),
            ReferralGround::CalledIn => ("complaints.called-in-referred", "complaints.called-in-in-time"),
        };
        let mut found = vec![(duty, true)];
        if !called {
            found.push(("complaints.referred-once", before));
        }
        if ["in time", "excused", "late"].contains(&word) {
            found.push((in_time, word == "in time"));
        }
        if ["excused", "late"].contains(&word) {
            found.push(("complaints.exceptional-circumstances", prevented));
        }
        let last_day = clear + Days::new(1);
        let outcome = match word {
            "not required" => Referral::NotRequired,
            "in time" => Referral::InTime { last_day },
            "due" => Referral::Due { last_day },
            "excused" => Referral::Excused { last_day },
            _ => Referral::Late { last_day },
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 13_500);
    for clear in ["2024-02-28", "2024-02-29", "2024-12-31", "2026-11-20"].map(day) {
        assert_eq!(last_day_to_refer(clear), clear + Days::new(1));
    }
}

fn keeping(done: bool) -> Keeping {
    if done { Keeping::Done } else { Keeping::NotDone }
}

#[test]
fn cmr_regs30_34_address_and_records_in_every_case() {
    let facts = values!(AddressFacts { area: KINDS, notified: BOTH, published: BOTH });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let (notified, published) = (known(&f.notified), known(&f.published));
        no_law(&f.area, on).unwrap_or_else(|| {
            Law::of(
                keeping(notified && published),
                &[("complaints.address-notified", notified), ("complaints.address-published", published)],
            )
        })
    });
    assert_eq!(cases, 135);
    let sets = (0..8).map(|bits| {
        let kept = RecordKind::ALL.iter().enumerate().filter(|(at, _)| bits & 1 << at != 0);
        kept.map(|(_, kind)| *kind).collect::<Set<RecordKind>>()
    });
    let facts = values!(RecordsFacts { area: KINDS, kept: sets });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let kept = known(&f.kept);
        let all = RecordKind::ALL.iter().all(|kind| kept.contains(*kind));
        no_law(&f.area, on).unwrap_or_else(|| Law::of(keeping(all), &[("complaints.records", all)]))
    });
    assert_eq!(cases, 135);
}

/// The fifteen facts that the model knows, in order; the days and the end of the earlier matter stand for two of them.
fn otherwise_from(bits: u32) -> model::Otherwise {
    let is = |at: u32| bits & 1 << at != 0;
    model::Otherwise {
        recorded: is(0),
        referable: is(1),
        otherwise: is(2),
        about_staff: is(3),
        delayed: is(4),
        good_reason: is(5),
        injustice: is(6),
        already_subject: is(7),
        names_nobody: is(8),
        traceable: is(9),
        abusive: is(10),
        same_as_before: is(11),
        fresh_allegations: is(12),
        fresh_evidence: is(13),
        ended: is(14),
    }
}

/// The facts that the bits speak of, known where `told` says so.
fn disapplication(bits: u32, told: u32, end: EarlierEnd) -> DisapplicationFacts {
    let fact = |at: u32| if told & 1 << at == 0 { Fact::Unknown } else { (bits & 1 << at != 0).into() };
    let delayed = bits & 1 << 4 != 0;
    DisapplicationFacts {
        area: Area::Norfolk.into(),
        recorded: fact(0),
        referable: fact(1),
        otherwise: fact(2),
        about_staff: fact(3),
        latest_incident: if told & 1 << 4 == 0 { Fact::Unknown } else { day("2023-05-09").into() },
        made_on: day(if delayed { "2024-05-10" } else { "2024-05-09" }).into(),
        good_reason: fact(5),
        injustice: fact(6),
        already_subject: fact(7),
        names_nobody: fact(8),
        traceable: fact(9),
        abusive: fact(10),
        same_as_before: fact(11),
        fresh_allegations: fact(12),
        fresh_evidence: fact(13),
        earlier_end: if told & 1 << 14 == 0 {
            Fact::Unknown
        } else {
            (bits & 1 << 14 != 0).then_some(end).into()
        },
    }
}

/// Where the facts of the bits stand among all facts.
const PLACES: [usize; 15] = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
/// What records a judgement of the panel: all but the days, the record, the reference, the name and the earlier end.
const JUDGED: [usize; 10] = [3, 4, 7, 8, 9, 11, 12, 13, 14, 15];

/// Every complete case, its grounds too where it is of a number that a prime divides.
#[test]
fn cmr_reg15_a_disapplication_in_every_case() {
    let mut cases = 0;
    for bits in 0..1 << 15 {
        let plain = otherwise_from(bits);
        let facts = disapplication(bits, u32::MAX, EarlierEnd::ALL[(bits % 4) as usize]);
        let expected = if plain.may() { Disapplication::May } else { Disapplication::MayNot };
        if bits % 7 == 0 {
            let kinds = ["about-staff", "delayed", "already-subject", "anonymous", "abusive", "repetitious"];
            let mut found: Vec<(&'static str, bool)> = vec![("complaints.disapplicable", plain.open())];
            for (rule, kind) in pcc_rules::complaints::Description::ALL.iter().zip(kinds).zip(plain.kinds()) {
                let (description, name) = rule;
                assert_eq!(description.rule().id(), format!("complaints.{name}"));
                found.push((description.rule().id(), kind));
            }
            found.push(("complaints.disapplication", plain.may()));
            one_case(&facts, day("2026-11-22"), &Law::of(expected, &found));
        } else {
            assert_eq!(facts.answer(day("2026-11-22")), Ok(expected), "{facts:?}");
        }
        cases += 1;
    }
    assert_eq!(cases, 32_768);
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Whatever is unknown: settled exactly if all that it can turn out to be agrees, and needs exactly what can tell.
    #[test]
    fn cmr_reg15_what_is_unknown_leaves_open_what_it_can_change(
        bits in 0u32..1 << 15,
        hidden in proptest::collection::vec(0usize..15, 0..8),
    ) {
        let hidden: Vec<usize> = hidden.into_iter().collect::<std::collections::BTreeSet<_>>().into_iter().collect();
        let told = hidden.iter().fold(u32::MAX, |told, at| told & !(1 << at));
        let turned_out = |case: u32| {
            hidden.iter().enumerate().fold(bits & told, |all, (at, hidden)| all | (case >> at & 1) << hidden)
        };
        let may: Vec<bool> = (0..1u32 << hidden.len()).map(|case| otherwise_from(turned_out(case)).may()).collect();
        let tells = |at: usize| (0..may.len()).any(|case| may[case] != may[case ^ 1 << at]);
        let matters: Vec<usize> = (0..hidden.len()).filter(|at| tells(*at)).map(|at| PLACES[hidden[at]]).collect();
        let answer = disapplication(bits, told, EarlierEnd::Resolved).answer(day("2026-11-22"));
        match &answer {
            Ok(outcome) => {
                prop_assert!(matters.is_empty());
                prop_assert_eq!(*outcome == Disapplication::May, may[0]);
            }
            Err(open) => {
                let needs: Vec<usize> = (0..17).filter(|at| open.needs().contains(*at)).collect();
                prop_assert_eq!(&needs, &matters, "{:?}", answer);
                let judged = needs.iter().all(|at| JUDGED.contains(at));
                prop_assert_eq!(matches!(open, Unsettled::ForJudgement { .. }), judged);
            }
        }
    }

    /// Paragraph (3)(b): more than twelve months, counted to the same day of the year after.
    #[test]
    fn cmr_reg15_3_b_twelve_months_counted_day_by_day(incident in 0u64..3_000, later in 350u64..380) {
        let incident = day("2018-01-01") + Days::new(incident);
        let made = incident + Days::new(later);
        let facts = DisapplicationFacts {
            latest_incident: incident.into(),
            made_on: made.into(),
            ..disapplication(0b101, u32::MAX, EarlierEnd::Resolved)
        };
        let may = facts.answer(day("2026-11-22")) == Ok(Disapplication::May);
        prop_assert_eq!(may, model::over_a_year(incident, made), "{} to {}", incident, made);
    }
}

/// The same on the leap days, and both sides of the year after each day of a leap year and the year before it.
#[test]
fn cmr_reg15_3_b_both_sides_of_twelve_months_from_every_day() {
    let mut cases = 0;
    for incident in (0..731).map(|later| day("2019-03-01") + Days::new(later)) {
        for made in (365..=366).map(|later| incident + Days::new(later)) {
            let facts = DisapplicationFacts {
                latest_incident: incident.into(),
                made_on: made.into(),
                ..disapplication(0b101, u32::MAX, EarlierEnd::Resolved)
            };
            let may = facts.answer(day("2026-11-22")) == Ok(Disapplication::May);
            assert_eq!(may, model::over_a_year(incident, made), "{incident} to {made}");
            cases += 1;
        }
    }
    assert_eq!(cases, 1_462);
}

/// An answer of a function in words: the rule, or what refuses.
fn word(answer: Result<Permission, Refusal>) -> String {
    match answer {
        Ok(permission) => format!("may {}", permission.rule.id()),
        Err(Refusal::Forbidden(rule)) => format!("forbidden {}", rule.id()),
        Err(Refusal::NoPower(rule)) => format!("no power {}", rule.id()),
        Err(Refusal::ConditionUnmet(rule)) => format!("condition {}", rule.id()),
        Err(Refusal::NoRule(gap)) => format!("no rule {}", gap.provisions[0].key()),
        Err(Refusal::Unsettled(Unsettled::OutOfForce(_))) => "not law".to_owned(),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn cmr_regs7_28_what_a_panel_may_do_and_leave_to_whom_in_every_case() {
    let starts = ["2012-01-16", "2012-11-22", "2017-05-08", "2021-05-10", "2024-05-07"];
    let mut cases = 0;
    for area in Area::ALL {
        for on in with_eves(starts) {
            let (city, london) = (area == Area::CityOfLondon, area == Area::Metropolitan);
            for act in ComplaintAct::ALL {
                let (expected, since) = model::handle(act.as_str());
                let elsewhere = city || london && *act == ComplaintAct::SuspendUncharged;
                let expected = if elsewhere || on < day(since) { "not law" } else { expected };
                assert_eq!(word(may_handle(*act, area, on)), expected, "{act} in {area} on {on}");
                cases += 1;
            }
            for to in ComplaintDelegate::ALL {
                let expected = match model::body(area.id(), on) {
                    Ok(body) if !city => model::leave_to(body, to.as_str()),
                    _ => "not law",
                };
                assert_eq!(word(may_leave_to(*to, area, on)), expected, "{to} in {area} on {on}");
                cases += 1;
            }
            for by in Resolver::ALL {
                let law = !city && on >= day("2012-01-16");
                let expected = if law { model::resolve(by.as_str()) } else { "not law" };
                assert_eq!(word(may_resolve(*by, area, on)), expected, "{by} in {area} on {on}");
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 43 * 10 * 20);
}
