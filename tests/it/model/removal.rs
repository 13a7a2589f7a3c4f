//! A removal by the paragraphs: what has been done of each, and what each asks to have been done before.

mod next;

use chrono::NaiveDate;
use pcc_rules::chief_constable::removal::Dated;
use serde_json::Value;

use super::panel_time::{Over, Time, has_a_mayor};

/// What was done on the proposal that is open. (Sch. 8 para. 13; SI 2003/527 reg. 11A(1).)
#[derive(Clone, Default, PartialEq, Eq)]
struct Proposal {
    views: bool,
    reasons: bool,
    panel_notified: bool,
    panel_has_reasons: bool,
    invited: bool,
    considered: bool,
    represented_uncopied: bool,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Plain {
    area: &'static str,
    acting: bool,
    state: &'static str,
    proposal: Proposal,
    advice_is_call: bool,
    heard: bool,
    uncopied_since: Option<NaiveDate>,
    unpublished: bool,
    pub(crate) suspended: bool,
    untold: bool,
    stopped_acting: bool,
    time: Time,
    last: Option<NaiveDate>,
}

fn names(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

impl Plain {
    pub(crate) fn new(area: &'static str, acting: bool) -> Self {
        Self {
            area,
            acting,
            state: "InPost",
            proposal: Proposal::default(),
            advice_is_call: false,
            heard: false,
            uncopied_since: None,
            unpublished: false,
            suspended: false,
            untold: false,
            stopped_acting: false,
            time: Time::new(area, 42),
            last: None,
        }
    }

    fn over(&self, on: NaiveDate) -> Over {
        if self.state == "PanelScrutiny" { self.time.over(on) } else { Over::No }
    }

    /// Whether a reading is open on a day: no rule says where the removal stands.
    pub(crate) fn in_doubt(&self, on: NaiveDate) -> bool {
        self.over(on) == Over::InDoubt || self.state == "Called" && self.stopped_acting
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        self.stage_if(self.over(on) == Over::Yes)
    }

    fn stage_if(&self, over: bool) -> &'static str {
        if self.state == "PanelScrutiny" && over { "MayCall" } else { self.state }
    }

    /// The process after an event, if the law allows it. What turns on the six weeks must be so on every reading.
    pub(crate) fn after(&self, dated: &Dated) -> Option<Self> {
        if self.last.is_some_and(|last| dated.on < last) {
            return None;
        }
        let event = serde_json::to_value(&dated.event).unwrap();
        let [running, over] = [false, true].map(|over| self.moved(&event, dated.on, over));
        match self.over(dated.on) {
            Over::No => running,
            Over::Yes => over,
            Over::InDoubt if running == over => running,
            Over::InDoubt => None,
        }
    }

    fn moved(&self, event: &Value, on: NaiveDate, over: bool) -> Option<Self> {
        let stage = self.stage_if(over);
        let mut next = self.clone();
        next.last = Some(on);
        let proposed = stage == "Proposed";
        let free = ["InPost", "Retained"].contains(&stage);
        let open = &self.proposal;
        // A step that can come first opens a proposal of which nothing else has been done.
        let opens = |next: &mut Self| {
            if free {
                (next.state, next.proposal) = ("Proposed", Proposal::default());
            }
            proposed || free
        };
        let allowed = match event["kind"].as_str().unwrap() {
            // Section 38(2), and over whoever acts s. 41(10).
            "suspended" => {
                let possible = !self.suspended && stage != "Ended" && !self.stopped_acting;
                (next.suspended, next.untold) = (true, true);
                possible
            }
            "suspension-ended" => std::mem::take(&mut next.suspended),
            "suspension-notified" => std::mem::take(&mut next.untold),
            "views-obtained" => {
                let possible = opens(&mut next) && !next.proposal.views;
                next.proposal.views = true;
                possible
            }
            // Paragraph 13(2) with regulation 11A(1)(c): a copy of the views at the time of the reasons.
            "reasons-given" => {
                let whole = names(&event["given"]).len() == 2;
                next.proposal.reasons = true;
                proposed && whole && open.views && !open.reasons
            }
            // Paragraph 13(3)(a); (b), a copy of the reasons given, with regulation 11A(1)(d), the views at that time.
            "proposal-notified" => {
                let given = names(&event["given"]);
                let [notice, reasons, views] =
                    ["notification", "reasons", "views"].map(|one| given.contains(&one));
                let opened = opens(&mut next);
                let new = notice && !next.proposal.panel_notified
                    || reasons && views && !next.proposal.panel_has_reasons;
                let copies = !reasons && !views || reasons && views && next.proposal.reasons;
                next.proposal.panel_notified |= notice;
                next.proposal.panel_has_reasons |= reasons;
                opened && new && copies
            }
            // Paragraph 13(4).
            "invited" => {
                let possible = opens(&mut next) && !next.proposal.invited;
                next.proposal.invited = true;
                possible
            }
            "represented" => {
                next.uncopied_since = next.uncopied_since.or(Some(on));
                next.proposal.represented_uncopied = true;
                next.proposal.considered = false;
                proposed
            }
            "representations-copied" => {
                next.proposal.represented_uncopied = false;
                next.uncopied_since.take().is_some()
            }
            "considered" => {
                next.proposal.considered = true;
                proposed && open.invited && open.reasons && !open.considered
            }
            // Paragraph 14(1): after compliance with paragraph 13, all of it; regulation 11A(2) says who gets what.
            "still-proposed" => {
                let given = names(&event["given"]);
                let mayors_have_no = has_a_mayor(self.area, on).then_some("copies-to-chief-executive");
                let all = [
                    "notice-to-chief-constable",
                    "notice-to-panel",
                    "reasons-to-chief-constable",
                    "reasons-to-panel",
                    "copies-to-inspectorate",
                    "copies-to-chief-executive",
                ];
                let whole = all
                    .into_iter()
                    .filter(|one| Some(*one) != mayors_have_no)
                    .all(|one| given.contains(&one));
                let complied = open.views
                    && open.reasons
                    && open.panel_notified
                    && open.panel_has_reasons
                    && open.invited
                    && open.considered
                    && !open.represented_uncopied;
                (next.state, next.heard) = ("PanelScrutiny", false);
                next.time.begin(on);
                proposed && complied && whole
            }
            "consulted" => stage == "PanelScrutiny",
            // Paragraph 15(9): in private, both entitled to attend.
            "heard" => {
                next.heard = true;
                let proper = event["sitting"] == "private" && names(&event["open-to"]).len() == 2;
                stage == "PanelScrutiny" && proper
            }
            "recommended" => {
                next.state = "Recommended";
                next.advice_is_call = event["advice"] == "call";
                next.unpublished = true;
                stage == "PanelScrutiny" && self.heard
            }
            "published" => std::mem::take(&mut next.unpublished),
            "blocked" => false,
            "decided" => {
                let accepts = event["response"] == "accepts";
                next.state = if accepts == self.advice_is_call { "MayCall" } else { "Retained" };
                stage == "Recommended"
            }
            "dropped" => {
                next.state = "InPost";
                ["Proposed", "PanelScrutiny", "Recommended", "MayCall"].contains(&stage)
            }
            "called-on" => {
                next.state = "Called";
                stage == "MayCall"
            }
            "left" => {
                let departure = event["departure"].as_str().unwrap();
                let acts = self.acting && !self.stopped_acting;
                if departure == "stopped-acting" {
                    next.stopped_acting = stage == "Called";
                    if stage != "Called" {
                        next.state = "Ended";
                    }
                } else {
                    (next.state, next.suspended) = ("Ended", false);
                    next.stopped_acting = false;
                }
                // Regulation 11(2D): the term of whoever acts does not expire.
                let possible = match departure {
                    "stopped-acting" => acts,
                    "term-expired" => !acts,
                    _ => true,
                };
                stage != "Ended" && possible
            }
            "polled" => {
                next.time.poll(on, event["poll"].as_str().unwrap());
                true
            }
            "declared" => {
                next.time.declare(on);
                true
            }
            other => panic!("an event the model does not know: {other}"),
        };
        if next.state != "Proposed" {
            next.proposal = Proposal::default();
        }
        allowed.then_some(next)
    }
}
