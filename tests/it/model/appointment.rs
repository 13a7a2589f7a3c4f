//! An appointment by the paragraphs: what has been done of each, and what each asks to have been done before.

mod next;

use chrono::NaiveDate;
use pcc_rules::chief_constable::Dated;
use serde_json::Value;

use super::panel_time::{Over, Time};
use super::two_thirds;

/// The person the panel was told of last, and what came of it.
#[derive(Clone, PartialEq, Eq)]
struct Proposed {
    candidate: u64,
    /// Under regulation 9 rather than paragraph 3.
    reserve: bool,
    heard: bool,
    veto_carried: bool,
    veto_reported: bool,
    recommended: bool,
    told: bool,
    withdrawn: bool,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Plain {
    filled: bool,
    proposed: Option<Proposed>,
    /// Against whom the power of paragraph 5 was used in this vacancy.
    vetoed: Option<u64>,
    /// The report that would say so never came, or came in no way that is followed.
    doubtful: bool,
    unpublished: bool,
    unpublished_reserve: bool,
    time: Time,
    last: Option<NaiveDate>,
}

impl Plain {
    pub(crate) fn new(area: &'static str) -> Self {
        Self {
            filled: false,
            proposed: None,
            vetoed: None,
            doubtful: false,
            unpublished: false,
            unpublished_reserve: false,
            time: Time::new(area, 21),
            last: None,
        }
    }

    /// Whether the three weeks are over, while anything turns on them: the panel has still to report.
    fn over(&self, on: NaiveDate) -> Over {
        let to_report = |one: &Proposed| {
            !one.recommended && !one.veto_reported && (!one.withdrawn || one.veto_carried && !one.reserve)
        };
        if self.proposed.as_ref().is_some_and(to_report) { self.time.over(on) } else { Over::No }
    }

    pub(crate) fn in_doubt(&self, on: NaiveDate) -> bool {
        let reviewing = self.proposed.as_ref().is_some_and(|one| !one.withdrawn);
        let stage = self.stage(on);
        self.over(on) == Over::InDoubt && reviewing || ["VetoUnreported", "ReserveOverdue"].contains(&stage)
    }

    pub(crate) fn rests_on_a_reading(&self, on: NaiveDate) -> bool {
        let unreported = self.proposed.as_ref().is_some_and(|one| one.withdrawn && one.veto_carried);
        self.doubtful || unreported && self.over(on) != Over::No
    }

    pub(crate) fn stage(&self, on: NaiveDate) -> &'static str {
        self.stage_if(self.over(on) == Over::Yes)
    }

    fn stage_if(&self, over: bool) -> &'static str {
        let idle = if self.vetoed.is_some() { "Vetoed" } else { "Vacant" };
        match &self.proposed {
            _ if self.filled => "Filled",
            None => idle,
            Some(one) if one.withdrawn || one.veto_reported => idle,
            Some(one) => match (one.reserve, one.recommended, one.told) {
                // Paragraph 2(4); regulation 12(1).
                (false, _, true) => "ProcessEnded",
                (true, _, true) => "ReserveEnded",
                (false, true, _) => "Reported",
                (true, true, _) => "ReserveReported",
                // Paragraph 2(3), of which regulation 12 has no twin.
                (false, false, _) if over && one.veto_carried => "VetoUnreported",
                (false, false, _) if over => "ProcessEnded",
                (true, false, _) if over => "ReserveOverdue",
                (false, false, _) => "UnderReview",
                (true, false, _) => "ReserveUnderReview",
            },
        }
    }

    /// The process after an event, if the law allows it. What turns on the three weeks must be so on every reading.
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
        let named = event["candidate"].as_u64();
        let current =
            self.proposed.as_ref().filter(|one| !one.withdrawn && !one.veto_reported && !self.filled);
        let reviewed = ["UnderReview", "ReserveUnderReview", "ReserveOverdue"].contains(&stage);
        let allowed = match event["kind"].as_str().unwrap() {
            // Paragraph 3; regulations 9(1), (2) and 12(2)(b): another person once one was vetoed.
            "proposed" => {
                let unreported = stage == "VetoUnreported";
                let owed = self.proposed.as_ref().is_some_and(|one| {
                    one.withdrawn && one.veto_carried && !one.veto_reported && !one.reserve
                });
                if unreported {
                    next.vetoed = current.map(|one| one.candidate);
                }
                next.doubtful |= unreported || owed;
                let reserve = next.vetoed.is_some();
                let same_again = stage == "ReserveEnded" && named == current.map(|one| one.candidate);
                let open =
                    ["Vacant", "ProcessEnded", "Vetoed", "VetoUnreported", "ReserveEnded"].contains(&stage);
                let whole = event["notice"].as_array().unwrap().len() == 4;
                let barred = next.vetoed.is_some() && next.vetoed == named;
                next.proposed = Some(Proposed {
                    candidate: named.unwrap(),
                    reserve,
                    heard: false,
                    veto_carried: false,
                    veto_reported: false,
                    recommended: false,
                    told: false,
                    withdrawn: false,
                });
                next.time.begin(on);
                open && whole && !barred && !same_again
            }
            // Paragraph 6(1); regulation 10(2).
            "heard" => {
                next.proposed.iter_mut().for_each(|one| one.heard = true);
                reviewed
            }
            // Paragraph 5(1), (4), (5).
            "voted-on-veto" => {
                let number = |name: &str| u16::try_from(event["vote"][name].as_u64().unwrap()).unwrap();
                let carried = two_thirds(number("members"), number("in-favour"));
                next.proposed.iter_mut().for_each(|one| one.veto_carried = carried);
                stage == "UnderReview" && current.is_some_and(|one| one.heard && !one.veto_carried)
            }
            // Paragraph 4(4), (5); regulation 10(3).
            "recommended" => {
                next.proposed.iter_mut().for_each(|one| one.recommended = true);
                let reserve = current.is_some_and(|one| one.reserve);
                next.unpublished |= !reserve;
                next.unpublished_reserve |= reserve;
                reviewed && current.is_some_and(|one| one.heard && !one.veto_carried)
            }
            // Paragraphs 4(3), (6) and 5(2).
            "reported-veto" => {
                let carried = |one: &Proposed| one.veto_carried && !one.veto_reported && !one.reserve;
                let possible = self.proposed.as_ref().is_some_and(carried) && !over && !self.filled;
                next.vetoed = self.proposed.as_ref().map(|one| one.candidate);
                next.proposed.iter_mut().for_each(|one| one.veto_reported = true);
                next.unpublished = true;
                possible
            }
            "published" => {
                (next.unpublished, next.unpublished_reserve) = (false, false);
                self.unpublished || self.unpublished_reserve
            }
            // Paragraph 7(3); regulation 11(b).
            "decided" => {
                next.proposed.iter_mut().for_each(|one| one.told = true);
                ["Reported", "ReserveReported"].contains(&stage)
            }
            // The text asks nothing of a withdrawal; the veto of somebody stays used.
            "withdrawn" => {
                let one = next.proposed.as_mut();
                if let Some(one) = one.filter(|one| one.veto_carried && !one.reserve && !one.recommended) {
                    next.vetoed = Some(one.candidate);
                    if over {
                        // The report can no longer come.
                        next.doubtful = true;
                        one.veto_carried = false;
                    }
                }
                next.proposed.iter_mut().for_each(|one| one.withdrawn = true);
                current.is_some()
            }
            // Paragraphs 2(1), 8(2); regulation 12(2)(a).
            "appointed" => {
                next.filled = true;
                let mine = named.is_some() && named == current.map(|one| one.candidate);
                ["ProcessEnded", "ReserveEnded"].contains(&stage) && mine && eligible(event)
            }
            "fell-vacant" => {
                (next.filled, next.proposed, next.vetoed, next.doubtful) = (false, None, None, false);
                self.filled
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
        allowed.then_some(next)
    }
}

/// Eligible on a day after 2017: not barred, a constable or an approved overseas officer where no fire functions are
/// delegated, trained where they are. Anything unknown is not shown.
fn eligible(event: &Value) -> bool {
    let facts = &event["eligibility"];
    let known = |name: &str, value: bool| facts[name].as_bool() == Some(value);
    let police = known("uk-constable", true) || known("approved-overseas-officer", true);
    let no_fire = known("fire-delegated-by-commissioner", false) && known("fire-delegated-by-mayor", false);
    let fire = known("fire-delegated-by-commissioner", true) || known("fire-delegated-by-mayor", true);
    let trained = known("fire-experience-and-training", true);
    // With police service and training both, it does not matter whether fire functions are delegated.
    known("barred", false) && (police && (no_fire || trained) || fire && trained)
}
