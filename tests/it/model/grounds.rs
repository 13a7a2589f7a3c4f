//! What a model finds for each rule, against the grounds of an answer.

use pcc_rules::Determination;
use pcc_rules::reasoning::Finding;

/// The rules that a model has weighed. What it found is for each, by its place: met, not met, not weighed.
#[derive(Default)]
pub(crate) struct Grounds {
    rules: Vec<&'static str>,
}

const MET: u128 = 1;
const NOT_MET: u128 = 2;
const NOT_WEIGHED: u128 = 4;

impl Grounds {
    /// What a model found, as three bits for each rule.
    pub(crate) fn of(&mut self, found: &[(&'static str, bool)]) -> u128 {
        for (rule, _) in found {
            if !self.rules.contains(rule) {
                self.rules.push(rule);
                let new = self.rules.len() - 1;
                assert!(new < 42, "no more rules than bits");
            }
        }
        // A rule not seen yet is not weighed either.
        let mut all = ((1 << 126) - 1) / 7 * NOT_WEIGHED;
        for (rule, met) in found {
            let at = 3 * self.rules.iter().position(|one| one == rule).unwrap();
            all = all & !(7 << at) | (if *met { MET } else { NOT_MET }) << at;
        }
        all
    }

    /// With all facts known, `weighed` is what the model found.
    pub(crate) fn check<T>(
        &self,
        determination: &Determination<T>,
        found: u128,
        weighed: Option<&[(&str, bool)]>,
        what: &dyn Fn() -> String,
    ) {
        let (grounds, settled) = (determination.grounds(), determination.settled().is_some());
        for (at, rule) in self.rules.iter().enumerate() {
            let could_be = found >> (3 * at) & 7;
            let finding =
                grounds.iter().filter(|ground| ground.rule.id() == *rule).map(|ground| ground.finding);
            let right = finding.clone().all(|finding| match finding {
                Finding::Met => could_be & NOT_MET == 0,
                Finding::NotMet => could_be & MET == 0,
                Finding::Unknown | Finding::ForJudgement => {
                    weighed.is_none() && (!settled || could_be.count_ones() > 1)
                }
            });
            let often = weighed.map(|weighed| weighed.iter().filter(|(one, _)| one == rule).count());
            let as_often = often.is_none_or(|often| finding.clone().count() == often);
            assert!(right && as_often, "{}: `{rule}` found {:?}", what(), finding.collect::<Vec<_>>());
        }
        for ground in grounds {
            assert!(
                self.rules.contains(&ground.rule.id()),
                "{}: a ground not in the model: {ground}",
                what()
            );
        }
    }
}
