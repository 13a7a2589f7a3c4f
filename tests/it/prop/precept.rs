//! Questions of the topic, and properties of its functions.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::calendar::FinancialYear;
use pcc_rules::law::Rule;
use pcc_rules::money::Pounds;
use pcc_rules::precept::{Event, Kind, NO_REPORT, Scrutiny, Stage};
use pcc_rules::process::Process as _;
use pcc_rules::reasoning::{Finding, Refusal, Unsettled};
use pcc_rules::strategies::any;
use pcc_rules::strategies::precept::history;
use proptest::prelude::*;

use crate::{day, model};

/// The sums that random seasons use, and one on either side.
const SUMS: std::ops::Range<u64> = 27_496..27_507;

fn norfolk() -> Scrutiny {
    Scrutiny::new(Area::Norfolk, FinancialYear::starting(2026).unwrap(), Kind::Policing)
}

/// Whether a sum may be issued is a comparison with figures the panel or the commissioner named.
fn open_sums(season: &Scrutiny, on: NaiveDate) -> Vec<u64> {
    SUMS.filter(|sum| season.may_issue(Pounds::from_pence(*sum), on).is_ok()).collect()
}

proptest! {
    #![proptest_config(crate::prop::random(256))]

    /// Whatever happens, valid or not, the plain model agrees on every step and on every sum that may be issued.
    #[test]
    fn random_histories_agree_with_the_plain_model(events in history(day("2026-01-28"), 40)) {
        let mut real = norfolk();
        let mut plain = model::precept::Plain::new();
        for dated in events {
            let on = dated.on;
            let stage = real.stage(on);
            let allowed = plain.allows(&dated);
            match real.clone().apply(dated.clone()) {
                Ok(after) => {
                    prop_assert!(allowed, "the model refuses {:?} at {:?}", dated, stage);
                    plain.happens(&dated);
                    real = after;
                }
                Err(refusal) => prop_assert!(!allowed, "refused {:?} at {:?}: {}", dated, stage, refusal),
            }
            prop_assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on));
            prop_assert_eq!(real.history().last().map_or("", |(_, rule)| rule.id()), plain.rule);
            let late: Vec<&str> = real.late().map(|(_, rule)| rule.id()).collect();
            prop_assert_eq!(&late, &plain.late);
            let gap = real.gap(on).map(|gap| if *gap == NO_REPORT { "no report" } else { "asked too late" });
            prop_assert_eq!(gap, plain.gap(on));
            prop_assert_eq!(real.ended_under(on).map(Rule::id), plain.ended_under(on));
            let next: Vec<_> = real.next(on).iter().map(|next| (next.rule.id(), next.by.last_day())).collect();
            prop_assert_eq!(&next, &plain.next(on));
            for next in real.next(on) {
                let default = super::by_default(&next);
                prop_assert_eq!(default, plain.on_default(next.rule.id(), on), "{}", next.rule.id());
            }
            let progress = real.progress(on);
            match progress.answer() {
                Ok(found) => {
                    let due = next.iter().filter_map(|(_, last)| *last).min();
                    prop_assert_eq!((found.stage, found.due, found.late), (real.stage(on), due, late.len()));
                    prop_assert_eq!((&found.issuable, found.issued), (&real.issuable(on).ok(), real.issued()));
                }
                Err(open) => prop_assert_eq!(Some(*open), real.gap(on).map(Unsettled::NoRule)),
            }
            let met = progress.grounds().iter().filter(|ground| ground.finding == Finding::Met);
            let failed = real.history().filter(|(_, rule)| rule.id() == "precept.veto-majority").count();
            let steps = real.history().count() - failed + usize::from(plain.ended_under(on).is_some());
            prop_assert_eq!(met.count(), steps);
            prop_assert_eq!(progress.grounds().len(), steps + failed + late.len());
            for sum in SUMS {
                let answer = real.may_issue(Pounds::from_pence(sum), on);
                prop_assert_eq!(answer.is_ok(), plain.issuable(sum, on), "{} at {:?}", sum, real.stage(on));
                let judged = matches!(answer, Err(Refusal::Unsettled(Unsettled::ForJudgement { .. })));
                prop_assert_eq!(judged, plain.for_judgement(sum, on), "{} at {:?}", sum, real.stage(on));
            }
        }
    }

    /// Nothing is issued before the scrutiny has ended, and only what `may_issue` allowed that day.
    #[test]
    fn only_what_may_be_issued_is_issued(season in any::<Scrutiny>()) {
        let steps: Vec<_> = season.history().map(|(dated, _)| dated.clone()).collect();
        let mut so_far = Scrutiny::new(season.area(), season.year(), season.kind());
        for dated in steps {
            if let Event::Issued { precept } = dated.event {
                prop_assert_eq!(so_far.stage(dated.on), Stage::Ended);
                prop_assert_eq!(so_far.may_issue(precept, dated.on), Ok(()));
                prop_assert!(so_far.ended_under(dated.on).is_some());
            }
            so_far = so_far.apply(dated).unwrap();
        }
        prop_assert_eq!(so_far, season);
    }

    /// Time alone never closes a figure that is open, nor takes an ended scrutiny back.
    #[test]
    fn a_later_day_closes_no_figure(season in any::<Scrutiny>(), days in 0..60i64) {
        let last = season.history().map(|(dated, _)| dated.on).last().unwrap_or(day("2026-01-28"));
        let later = last + chrono::TimeDelta::days(days);
        let (before, after) = (open_sums(&season, last), open_sums(&season, later));
        prop_assert!(before.iter().all(|sum| after.contains(sum)), "{before:?} then {after:?}");
        if season.stage(last) == Stage::Ended {
            prop_assert_eq!(season.stage(later), Stage::Ended);
        }
    }

    /// Somebody always has something to do, or the precept is issued, or no rule says who.
    #[test]
    fn a_scrutiny_is_never_stuck_without_a_reason(season in any::<Scrutiny>(), days in 0..60i64) {
        let last = season.history().map(|(dated, _)| dated.on).last().unwrap_or(day("2026-01-28"));
        let on = last + chrono::TimeDelta::days(days);
        let reason = season.stage(on) == Stage::Issued || season.gap(on).is_some();
        prop_assert!(!season.next(on).is_empty() || reason, "{:?}", season.stage(on));
    }
}

/// The random seasons reach every stage, so that the properties are about all of them.
#[test]
fn random_seasons_reach_every_stage() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..1500 {
        let events = history(day("2026-01-28"), 40).new_tree(&mut runner).unwrap().current();
        let mut season = norfolk();
        for dated in events {
            let on = dated.on;
            if let Ok(after) = season.clone().apply(dated) {
                season = after;
            }
            seen.insert(format!("{:?}", season.stage(on)));
        }
    }
    assert_eq!(seen.len(), 10, "{seen:?}");
}
