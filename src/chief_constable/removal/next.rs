//! Who must or may act next in a removal, by when, and what follows if nobody does.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::rules::{
    ACCEPT_OR_REJECT, CALL, CONSULT_INSPECTORATE, COPIES_TO_CHIEF_EXECUTIVE, COPIES_TO_INSPECTORATE,
    DECISION_NOTIFIED, FRESH_REASONS, FURTHER_NOTICE, GATE_LAPSE, MUST_GO, OPPORTUNITY, PANEL_RECOMMENDS,
    PROPOSAL_NOTIFIED, REASONS, RECOMMEND_IN_TIME, RECOMMENDATION_CONSIDERED, RECOMMENDATION_PUBLISHED,
    REPRESENTATIONS_CONSIDERED, REPRESENTATIONS_COPIED, SCRUTINY_HEARING, SUSPEND, SUSPENSION_NOTIFIED,
    VIEWS_OBTAINED, VIEWS_REGARDED, VIEWS_TO_CHIEF_CONSTABLE, VIEWS_TO_PANEL,
};
use super::{Removal, Stage};
use crate::calendar::Deadline;
use crate::law::Rule;
use crate::process::{Next, OnDefault};

impl Removal {
    pub(super) fn next_acts(&self, on: NaiveDate) -> Vec<Next> {
        let stage = self.stage(on);
        let mut next: Vec<Next> = Vec::with_capacity(6);
        let steps: &[&'static Rule] = match stage {
            Stage::InPost | Stage::Retained => &[&VIEWS_OBTAINED],
            Stage::ViewsHeld => &[&VIEWS_REGARDED, &REASONS, &VIEWS_TO_CHIEF_CONSTABLE],
            Stage::ReasonsGiven => &[&PROPOSAL_NOTIFIED, &VIEWS_TO_PANEL],
            Stage::Explained => &[&OPPORTUNITY],
            Stage::Invited => &[&REPRESENTATIONS_CONSIDERED],
            Stage::Considered => {
                &[&FURTHER_NOTICE, &FRESH_REASONS, &COPIES_TO_INSPECTORATE, &COPIES_TO_CHIEF_EXECUTIVE]
            }
            Stage::PanelScrutiny => &[],
            Stage::Recommended => &[
                &RECOMMENDATION_CONSIDERED,
                &ACCEPT_OR_REJECT,
                &DECISION_NOTIFIED,
                &RECOMMENDATION_PUBLISHED,
            ],
            Stage::MayCall => &[&CALL],
            Stage::Called => &[&MUST_GO],
            Stage::Ended => &[],
        };
        next.extend(steps.iter().map(|rule| Next::open(rule)));
        if let Some(after) = self.to_copy_since() {
            let by = Deadline::AsSoonAsPracticable { after };
            next.push(Next { by, ..Next::open(&REPRESENTATIONS_COPIED) });
        }
        if stage == Stage::PanelScrutiny {
            let lapses = OnDefault::Provided(&GATE_LAPSE);
            if !self.heard() {
                next.push(self.timed(&SCRUTINY_HEARING, lapses, on));
            }
            // A power that is not used is gone with the time, and nothing follows.
            next.push(self.timed(&CONSULT_INSPECTORATE, OnDefault::NoLimit, on));
            next.push(self.timed(&PANEL_RECOMMENDS, lapses, on));
        }
        if self.owes_notice_of_suspension() {
            next.push(Next::open(&SUSPENSION_NOTIFIED));
        }
        if !self.is_suspended() && stage != Stage::Ended {
            next.push(Next::open(&SUSPEND));
        }
        next
    }

    /// An act of the panel inside its six weeks.
    fn timed(&self, rule: &'static Rule, on_default: OnDefault, on: NaiveDate) -> Next {
        self.panel_time().act(rule, &RECOMMEND_IN_TIME, on_default, on)
    }
}
