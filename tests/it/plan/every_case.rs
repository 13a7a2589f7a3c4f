//! Every case of the topic's questions against the model, unknown facts included.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::plan::{
    Commitment, CommitmentKind, Content, ContentFacts, Copied, Copies, CopiesFacts, CopyFor, Event, Head,
    Objectives, ObjectivesFacts, Operational, OperationalFacts, Regard, RegardFacts, Regardful, Review,
    ReviewDuty, ReviewFacts, Section,
};

use crate::model::areas::{KINDS, Kind, elected_bodies, kind};
use crate::model::facts::{BOTH, known, sets, with_eves};
use crate::model::plan as model;
use crate::model::worlds::{Law, every_case, not_law, values};
use crate::{day, eve};

fn days() -> Vec<NaiveDate> {
    with_eves(["2012-01-16", "2012-11-22"])
}

#[test]
fn prsra_s7_1_content_in_every_case() {
    let facts = values!(ContentFacts { area: KINDS, sections: sets() });
    let days =
        [eve("2012-01-16"), day("2012-01-16"), day("2012-11-22"), eve("2014-03-20"), day("2014-03-20")];
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let given: Vec<&str> = known(&f.sections).iter().map(Section::as_str).collect();
        let needed = model::sections(on).into_iter().map(|one| one.parse::<Section>().unwrap());
        let (there, missing): (Vec<_>, Vec<_>) = needed.partition(|one| given.contains(&one.as_str()));
        let mut found: Vec<_> = there.iter().map(|one| (one.rule().id(), true)).collect();
        found.extend(missing.iter().map(|one| (one.rule().id(), false)));
        let outcome =
            if missing.is_empty() { Content::Complete } else { Content::Missing(Set::from_iter(missing)) };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 6425);
}

#[test]
fn prsra_s7_2_objectives_in_every_case() {
    let facts = values!(ObjectivesFacts { area: KINDS, heads: sets() });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let given: Vec<&str> = known(&f.heads).iter().map(Head::as_str).collect();
        let heads = ["policing", "crime-and-disorder-reduction", "national-functions"];
        let none: Vec<Head> =
            heads.iter().filter(|head| !given.contains(head)).map(|head| head.parse().unwrap()).collect();
        let found = [("plan.objectives-under-each-head", none.is_empty())];
        let outcome = if none.is_empty() {
            Objectives::UnderEachHead
        } else {
            Objectives::NoneUnder(Set::from_iter(none))
        };
        not_law(elected_bodies(kind(known(&f.area))), on).unwrap_or_else(|| Law::of(outcome, &found))
    });
    assert_eq!(cases, 180);
}

#[test]
fn prsra_s8_regard_in_every_case() {
    let facts = values!(RegardFacts { area: KINDS, by_body: BOTH, by_chief_constable: BOTH });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let (body, chief) = (known(&f.by_body), known(&f.by_chief_constable));
        let mut not_by = Set::EMPTY;
        if !body {
            not_by.insert(Regardful::Body);
        }
        if !chief {
            not_by.insert(Regardful::ChiefConstable);
        }
        let outcome = if body && chief { Regard::ByBoth } else { Regard::NotBy(not_by) };
        let found = [("plan.regard-by-body", body), ("plan.regard-by-chief-constable", chief)];
        not_law(elected_bodies(kind(known(&f.area))), on).unwrap_or_else(|| Law::of(outcome, &found))
    });
    assert_eq!(cases, 180);
}

#[test]
fn prsra_s5_9_review_in_every_case() {
    let reviewed = ["2013-01-01", "2015-03-30", "2015-03-31", "2023-02-19", "2023-02-20", "2024-05-09"];
    let mut reviewed: Vec<_> = reviewed.iter().map(|one| Some(day(one))).collect();
    reviewed.push(None);
    let facts = values!(ReviewFacts { area: KINDS, reviewed: reviewed, panel_report_since: BOTH });
    let turns = ["2015-03-30", "2015-03-31", "2023-02-19", "2023-02-20", "2026-11-22"].map(day);
    let days: Vec<_> = days().into_iter().chain(turns).collect();
    let cases = every_case(&facts, &[], &days, |f, on| {
        let kind = kind(known(&f.area));
        if let Some(stop) = not_law(elected_bodies(kind), on) {
            return stop;
        }
        let london = kind == Kind::London;
        let due = model::review(london, known(&f.reviewed), known(&f.panel_report_since), on);
        let mut duties = vec!["under-review", "panel-report", "spr-change"];
        duties.retain(|duty| !(london && *duty == "panel-report"));
        let rule = |duty: &str| duty.parse::<ReviewDuty>().unwrap().rule().id();
        let found: Vec<_> = duties.iter().map(|duty| (rule(duty), !due.contains(duty))).collect();
        if due.is_empty() {
            return Law::of(Review::UpToDate, &found);
        }
        Law::of(Review::Due(due.iter().map(|duty| duty.parse::<ReviewDuty>().unwrap()).collect()), &found)
    });
    assert_eq!(cases, 1080);
}

#[test]
fn prsra_s5_10_and_11_copies_in_every_case() {
    let copied = [None, Some(Copied::IssuedPlan), Some(Copied::Variation), Some(Copied::PlanAsVaried)];
    let facts = values!(CopiesFacts {
        area: KINDS,
        event: Event::ALL.iter().copied(),
        chief_constable: copied,
        responsible_authorities: copied,
        public: copied,
    });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        // In London the provisions on the Mayor's strategies take the place of the subsection.
        let kind = kind(known(&f.area));
        let starts = matches!(kind, Kind::England | Kind::Wales).then_some("2012-11-22");
        if let Some(stop) = not_law(starts, on) {
            return stop;
        }
        let (mut outstanding, mut found) = (Set::EMPTY, Vec::new());
        for (who, rule, copied) in [
            (CopyFor::ChiefConstable, "plan.copy-to-chief-constable", known(&f.chief_constable)),
            (
                CopyFor::ResponsibleAuthorities,
                "plan.copy-to-responsible-authorities",
                known(&f.responsible_authorities),
            ),
            (CopyFor::Public, "plan.copy-published", known(&f.public)),
        ] {
            let word = copied.map_or("nothing", Copied::as_str);
            let serves = model::copy_serves(word, known(&f.event).as_str());
            if serves && word == "plan-as-varied" {
                found.push(("plan.copy-as-varied", true));
            }
            found.push((rule, serves));
            if !serves {
                outstanding.insert(who);
            }
        }
        let all = outstanding.is_empty();
        Law::of(if all { Copies::AllSent } else { Copies::Outstanding(outstanding) }, &found)
    });
    assert_eq!(cases, 3750);
}

#[test]
fn protocol_paras_18_35_operational_matters_in_every_case() {
    let one = |kind: CommitmentKind| Commitment { kind, text: None };
    let mut plans = vec![vec![]];
    for (at, first) in CommitmentKind::ALL.iter().enumerate() {
        plans.extend(CommitmentKind::ALL[at..].iter().map(|second| vec![one(*first), one(*second)]));
    }
    let facts = values!(OperationalFacts { area: KINDS, commitments: plans });
    let turns = [eve("2023-07-03"), day("2023-07-03")];
    let days: Vec<_> = days().into_iter().chain(turns).collect();
    let cases = every_case(&facts, &[], &days, |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let commitments = known(&f.commitments);
        let words: Vec<&str> = commitments.iter().map(|one| one.kind.as_str()).collect();
        let flagged: Vec<&str> = words.into_iter().filter(|word| !model::is_strategic(word)).collect();
        let example = if on < day("2023-07-03") {
            "plan.operational-matters-2011"
        } else {
            "plan.operational-matters-2023"
        };
        let found = [("plan.operational", flagged.is_empty()), (example, flagged.is_empty())];
        if flagged.is_empty() {
            return Law::of(Operational::Clear, &found);
        }
        let matters = flagged.iter().filter_map(|word| model::matter(word));
        let outcome = Operational::Flagged {
            commitments: flagged.iter().map(|word| word.parse::<CommitmentKind>().unwrap()).collect(),
            matters: matters.map(|word| word.parse().unwrap()).collect(),
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 3210);
}
