//! Who must or may act next in a removal, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    ACCEPT_OR_REJECT, CALL, CONSULT_INSPECTORATE, COPIES_TO_CHIEF_EXECUTIVE, COPIES_TO_INSPECTORATE,
    DECISION_NOTIFIED, FRESH_REASONS, FURTHER_NOTICE, GATE_LAPSE, MUST_GO, PANEL_RECOMMENDS,
    RECOMMEND_IN_TIME, RECOMMENDATION_CONSIDERED, RECOMMENDATION_PUBLISHED, REPRESENTATIONS_COPIED,
    SCRUTINY_HEARING, SUSPEND, SUSPENSION_NOTIFIED, VIEWS_REGARDED,
};
use super::{CALL_OUTLIVES_ACTING, Owed, Removal, Stage};
use crate::calendar::Deadline;
use crate::listed::Set;
use crate::process::{Next, OnDefault};

impl Removal {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let stage = self.stage(on);
        let mut next: Vec<Next> = Vec::with_capacity(6);
        match stage {
            // Nothing is owed before a call is proposed.
            Stage::InPost | Stage::Retained | Stage::Ended => {}
            Stage::Recommended => {
                let rules = [&RECOMMENDATION_CONSIDERED, &ACCEPT_OR_REJECT, &DECISION_NOTIFIED];
                next.extend(rules.map(Next::open));
            }
            Stage::MayCall => next.push(Next::open(&CALL)),
            Stage::Proposed => self.owed_steps(on, &mut next),
            Stage::PanelScrutiny => {
                let act = |rule, on_default| self.time.act(rule, &RECOMMEND_IN_TIME, on_default, on);
                let lapses = OnDefault::Provided(&GATE_LAPSE);
                if !self.heard() {
                    next.push(act(&SCRUTINY_HEARING, lapses));
                }
                // A power that is not used is gone with the time, and nothing follows.
                next.push(act(&CONSULT_INSPECTORATE, OnDefault::NoLimit));
                next.push(act(&PANEL_RECOMMENDS, lapses));
            }
            Stage::Called => {
                let on_default = match self.gap(on) {
                    Some(_) => OnDefault::NoRule(&CALL_OUTLIVES_ACTING),
                    None => OnDefault::NoLimit,
                };
                next.push(Next { on_default, ..Next::open(&MUST_GO) });
            }
        }
        if let Some(after) = self.to_copy_since {
            let by = Deadline::AsSoonAsPracticable { after };
            next.push(Next { by, ..Next::open(&REPRESENTATIONS_COPIED) });
        }
        if self.unpublished {
            next.push(Next::open(&RECOMMENDATION_PUBLISHED));
        }
        if self.owes_notice_of_suspension() {
            next.push(Next::open(&SUSPENSION_NOTIFIED));
        }
        if !self.is_suspended() && stage != Stage::Ended && self.gap(on) != Some(&CALL_OUTLIVES_ACTING) {
            next.push(Next::open(&SUSPEND));
        }
        next
    }

    /// What can be done of what is owed on a proposal, in the order of the text; the further notice once nothing is.
    fn owed_steps(&self, on: NaiveDate, next: &mut Vec<Next>) {
        let owed = self.owed();
        // Copies of representations have a time of their own.
        let listed = owed.without(Set::from_iter([Owed::CopyOfRepresentations]));
        let ready = listed.iter().filter(|one| one.can_be_done(owed));
        next.extend(ready.flat_map(|one| [Some(one.rule()), one.views_with_it()]).flatten().map(Next::open));
        if !owed.contains(Owed::Views) {
            next.push(Next::open(&VIEWS_REGARDED));
        }
        if owed.is_empty() {
            next.extend([&FURTHER_NOTICE, &FRESH_REASONS, &COPIES_TO_INSPECTORATE].map(Next::open));
            if self.has_chief_executive(on) == Ok(true) {
                next.push(Next::open(&COPIES_TO_CHIEF_EXECUTIVE));
            }
        }
    }
}
