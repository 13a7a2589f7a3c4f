//! Every case of the topic's questions against the model, unknown facts included.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::panel::{
    AnnualReportFacts, Balance, BalanceFacts, Decision, DecisionFacts, Division, Harm, InformationFacts,
    MayorFacts, MayorNomination, Meeting, Members, Method, OwnQuorum, PanelDuty, PlanReviewFacts, Procedure,
    ProcedureFacts, ProcedureItem, PublicationFacts, Quorum, QuorumFacts, Side, Supply, SupportFacts,
};

use crate::model::areas::{KINDS, Kind, elected_bodies, kind};
use crate::model::areas::{has_mayor, is_fire_area};
use crate::model::facts::{BOTH, known, with_eves};
use crate::model::panel::{self as model, outside_london};
use crate::model::worlds::{Law, Says, every_case, not_law, values};
use crate::{day, eve};

pub(super) const MAYORS_ORDERS: &str = "uksi/2024/414/schedule/1/paragraph/34";

/// Both sides of the first day of the Schedule and of commissioners, and a later day.
fn days() -> [NaiveDate; 4] {
    [eve("2012-04-25"), day("2012-04-25"), day("2012-11-22"), day("2024-05-09")]
}

/// A commissioner's area, a fire area, a mayor's, a Welsh one and London's: the first three change on their days.
pub(super) const BODIES: [Area; 5] =
    [Area::Kent, Area::Essex, Area::SouthYorkshire, Area::Gwent, Area::Metropolitan];

fn done(done: bool) -> PanelDuty {
    if done { PanelDuty::Done } else { PanelDuty::NotDone }
}

#[test]
fn prsra_s28_2_and_3_support_and_the_draft_plan_in_every_case() {
    let on = [eve("2012-11-22"), day("2012-11-22")];
    let facts = values!(SupportFacts { supportive: BOTH });
    let cases = every_case(&facts, &["supportive"], &on, |f, on| {
        let supportive = known(&f.supportive);
        not_law(Some("2012-11-22"), on)
            .unwrap_or_else(|| Law::of(done(supportive), &[("panel.support", supportive)]))
    });
    assert_eq!(cases, 6);
    let facts = values!(PlanReviewFacts { reviewed: BOTH, reported: BOTH });
    let cases = every_case(&facts, &[], &on, |f, on| {
        let (reviewed, reported) = (known(&f.reviewed), known(&f.reported));
        not_law(Some("2012-11-22"), on).unwrap_or_else(|| {
            Law::of(
                done(reviewed && reported),
                &[("panel.plan-review", reviewed), ("panel.plan-report", reported)],
            )
        })
    });
    assert_eq!(cases, 18);
}

#[test]
fn prsra_s28_4_the_annual_report_in_every_case() {
    let facts = values!(AnnualReportFacts {
        meeting: Meeting::ALL.iter().copied(),
        prompt: BOTH,
        questioned: BOTH,
        reviewed: BOTH,
        reported: BOTH,
    });
    let cases = every_case(&facts, &["prompt"], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        let met = known(&f.meeting).as_str() == "public" && known(&f.prompt);
        let (asked, reviewed, reported) = (known(&f.questioned), known(&f.reviewed), known(&f.reported));
        not_law(Some("2012-11-22"), on).unwrap_or_else(|| {
            Law::of(
                done(met && asked && reviewed && reported),
                &[
                    ("panel.annual-report-meeting", met),
                    ("panel.annual-report-questions", asked),
                    ("panel.annual-report-review", reviewed),
                    ("panel.annual-report-report", reported),
                ],
            )
        })
    });
    assert_eq!(cases, 648);
}

#[test]
fn prsra_s28_7_and_8_publication_in_every_case() {
    let facts = values!(PublicationFacts { area: KINDS, published: BOTH, copied: BOTH });
    let cases = every_case(&facts, &[], &[eve("2012-11-22"), day("2012-11-22")], |f, on| {
        let kind = kind(known(&f.area));
        if let Some(stop) = not_law(outside_london(kind, "2012-11-22"), on) {
            return stop;
        }
        let (published, copied) = (known(&f.published), known(&f.copied));
        // Copies to councils are for England alone.
        if kind == Kind::England {
            Law::of(done(published && copied), &[("panel.publish", published), ("panel.copies", copied)])
        } else {
            Law::of(done(published), &[("panel.publish", published)])
        }
    });
    assert_eq!(cases, 90);
}

#[test]
fn prsra_sch6_para25_procedure_and_quorum_in_every_case() {
    let mut rules = vec![None];
    for bits in 0..32 {
        let given = ProcedureItem::ALL.iter().enumerate().filter(|(i, _)| bits & (1 << i) != 0);
        rules.push(Some(given.map(|(_, item)| *item).collect::<Set<_>>()));
    }
    let facts = values!(ProcedureFacts { rules: rules });
    let on = [eve("2012-04-25"), day("2012-04-25")];
    let cases = every_case(&facts, &[], &on, |f, on| {
        if let Some(stop) = not_law(Some("2012-04-25"), on) {
            return stop;
        }
        let Some(given) = known(&f.rules) else {
            return Law::of(Procedure::NotMade, &[("panel.rules-of-procedure", false)]);
        };
        let given: Vec<&str> = given.iter().map(ProcedureItem::as_str).collect();
        let missing = model::procedure_leaves_out(&given);
        let found = [("panel.rules-of-procedure", true), ("panel.chair", missing.is_empty())];
        if missing.is_empty() {
            return Law::of(Procedure::Complete, &found);
        }
        let missing = missing.iter().map(|item| item.parse::<ProcedureItem>().unwrap());
        Law::of(Procedure::Missing(missing.collect()), &found)
    });
    assert_eq!(cases, 68);

    let quorums = [None, Some(1), Some(3), Some(5)];
    let facts = values!(QuorumFacts {
        quorum: quorums.map(|number| number.map(|number| OwnQuorum::new(number).unwrap())),
        present: [0, 1, 2, 3, 4, 5, 6].map(Members),
    });
    let cases = every_case(&facts, &[], &on, |f, on| {
        let Some(quorum) = known(&f.quorum) else {
            let gap = Law::open(Says::Gap("ukpga/2011/13/schedule/6/paragraph/25"), &[]);
            return not_law(Some("2012-04-25"), on).unwrap_or(gap);
        };
        let enough = known(&f.present).0 >= quorum.get();
        let outcome = if enough { Quorum::Present } else { Quorum::Lacking };
        not_law(Some("2012-04-25"), on).unwrap_or_else(|| Law::of(outcome, &[("panel.quorum", enough)]))
    });
    assert_eq!(cases, 80);
}

#[test]
fn prsra_s13_information_in_every_case() {
    let harms = (0..8).map(|bits| {
        let seen = Harm::ALL.iter().enumerate().filter(move |(i, _)| bits & (1 << i) != 0);
        seen.map(|(_, harm)| *harm).collect::<Set<_>>()
    });
    let facts =
        values!(InformationFacts { area: KINDS, reasonably_required: BOTH, harms: harms, prohibited: BOTH });
    let days = with_eves(["2012-01-16", "2012-11-22"]);
    let cases = every_case(&facts, &["reasonably-required", "harms"], &days, |f, on| {
        if let Some(stop) = not_law(elected_bodies(kind(known(&f.area))), on) {
            return stop;
        }
        let (required, prohibited) = (known(&f.reasonably_required), known(&f.prohibited));
        let harms: Vec<&str> = known(&f.harms).iter().map(Harm::as_str).collect();
        let mut found = vec![("panel.information-prohibited", prohibited)];
        if !prohibited {
            found.push(("panel.information", required));
            found.push(("panel.information-national-security", harms.contains(&"national-security")));
            found.push(("panel.information-safety", harms.contains(&"safety")));
            found.push(("panel.information-crime-and-justice", harms.contains(&"crime-and-justice")));
        }
        let outcome = match model::supply(required, harms.len(), prohibited) {
            "forbidden" => Supply::Forbidden,
            "must" => Supply::Must,
            _ => {
                found.push(("panel.information-other", true));
                Supply::NeedNot
            }
        };
        Law::of(outcome, &found)
    });
    assert_eq!(cases, 1620);
}

#[test]
fn lga1972_sch12_para39_decisions_in_every_case() {
    let divisions = [(0, 0), (1, 0), (0, 1), (5, 5), (6, 5), (5, 6)];
    let facts = values!(DecisionFacts {
        area: KINDS,
        method: Method::ALL.iter().copied(),
        division: divisions.map(|(in_favour, against)| Division { in_favour, against }),
        casting_vote: [None, Some(Side::InFavour), Some(Side::Against)],
    });
    let cases = every_case(&facts, &[], &days(), |f, on| {
        let kind = kind(known(&f.area));
        if let Some(stop) = not_law(outside_london(kind, "2012-04-25"), on) {
            return stop;
        }
        let (wales, method) = (kind == Kind::Wales, known(&f.method).as_str());
        let Division { in_favour, against } = known(&f.division);
        let chair = known(&f.casting_vote).is_some_and(|side| side.as_str() == "in-favour");
        let mut found = Vec::new();
        if method != "silent" {
            found.push(("panel.method-of-decision", true));
        }
        if method != "other" {
            found.push(("panel.majority", in_favour > against));
        }
        if method == "silent" && !wales && in_favour == against {
            found.push(("panel.casting-vote", chair));
        }
        match model::decision(wales, method, (in_favour, against), chair) {
            "own" => Law::of(Decision::ByOwnMethod, &found),
            "carried" => Law::of(Decision::Carried, &found),
            "lost" => Law::of(Decision::Lost, &found),
            _ => Law::open(Says::Gap("uksi/2012/2734/schedule/paragraph/24"), &found),
        }
    });
    assert_eq!(cases, 2800);
}

#[test]
fn prsra_sch6_paras31_to_32a_balance_in_every_case() {
    let facts = values!(BalanceFacts {
        area: BODIES,
        balanced: BOTH,
        skilled: BOTH,
        more_would_help: [None, Some(false), Some(true)],
        has_more: BOTH,
        fire_considered: BOTH,
    });
    let days = with_eves(["2012-04-25", "2017-10-01"]);
    let cases = every_case(&facts, &["balanced", "skilled"], &days, |f, on| {
        let area = known(&f.area);
        if let Some(stop) = not_law(outside_london(kind(area), "2012-04-25"), on) {
            return stop;
        }
        let fire = is_fire_area(area, on).then(|| known(&f.fire_considered));
        let (balanced, skilled) = (known(&f.balanced), known(&f.skilled));
        let five = model::balance(balanced, skilled, known(&f.more_would_help), known(&f.has_more), fire);
        let names = [
            "panel.balanced",
            "panel.skilled",
            "panel.decide-on-more",
            "panel.have-more",
            "panel.fire-expertise",
        ];
        let weighed = if fire.is_some() { 5 } else { 4 };
        let found: Vec<_> = names.into_iter().zip(five).take(weighed).collect();
        let met = !five.contains(&false);
        Law::of(if met { Balance::Met } else { Balance::NotMet }, &found)
    });
    assert_eq!(cases, 7776);
}

#[test]
fn prsra_sch6_para33_nominating_the_mayor_in_every_case() {
    let areas = [Area::Kent, Area::GreaterManchester, Area::WestYorkshire, Area::Metropolitan];
    let facts =
        values!(MayorFacts { area: areas, has_mayor: BOTH, on_panel: BOTH, declined: BOTH, nominated: BOTH });
    let days =
        [eve("2012-04-25"), day("2012-04-25"), eve("2017-05-08"), day("2017-05-08"), day("2021-05-10")];
    let cases = every_case(&facts, &[], &days, |f, on| {
        let area = known(&f.area);
        if let Some(stop) = not_law(outside_london(kind(area), "2012-04-25"), on) {
            return stop;
        }
        if area.id() == "greater-manchester" && has_mayor(area, on) {
            return Law::of(MayorNomination::NotApplicable, &[("panel.mayor-rule-excluded", true)]);
        }
        if has_mayor(area, on) {
            return Law::open(Says::LeftOut(MAYORS_ORDERS), &[]);
        }
        let (declined, nominated) = (known(&f.declined), known(&f.nominated));
        match model::mayor(known(&f.has_mayor), known(&f.on_panel), declined, nominated) {
            "not-applicable" => Law::of(MayorNomination::NotApplicable, &[("panel.nominate-mayor", true)]),
            "lifted" => Law::of(MayorNomination::Lifted, &[("panel.mayor-declined", true)]),
            word => {
                let outcome = if word == "nominated" {
                    MayorNomination::Nominated
                } else {
                    MayorNomination::PassedOver
                };
                Law::of(outcome, &[("panel.mayor-declined", false), ("panel.nominate-mayor", nominated)])
            }
        }
    });
    assert_eq!(cases, 2025);
}
