//! The police and crime plan in plain days, words and lists.

use chrono::{Datelike, NaiveDate};

use super::areas::{Kind, elected_bodies};
use crate::day;

/// Section 7(1): what a plan sets out. The grants of section 9 left it on the day the 2014 Act's services came.
pub(crate) fn sections(on: NaiveDate) -> Vec<&'static str> {
    let mut sections = vec!["objectives", "policing-to-be-provided", "resources", "reporting", "measurement"];
    if on < day("2014-03-20") {
        sections.push("crime-reduction-grants");
    } else {
        sections.extend(["services", "grants"]);
    }
    sections
}

/// The editions of the Strategic Policing Requirement. Of the first two the month alone is known: its last day.
const EDITIONS: [&str; 3] = ["2012-07-31", "2015-03-31", "2023-02-20"];

pub(crate) fn edition(on: NaiveDate) -> Option<usize> {
    EDITIONS.iter().rposition(|first| day(first) <= on)
}

/// The day on which an edition last took the place of another.
pub(crate) fn edition_changed(on: NaiveDate) -> Option<NaiveDate> {
    edition(on).filter(|edition| *edition > 0).map(|edition| day(EDITIONS[edition]))
}

/// Sections 5(9) and 6(9): why the plan is to be reviewed.
pub(crate) fn review(
    london: bool,
    reviewed: Option<NaiveDate>,
    panel_report_since: bool,
    on: NaiveDate,
) -> Vec<&'static str> {
    let mut due = Vec::new();
    if reviewed.is_none() {
        due.push("under-review");
    }
    if !london && panel_report_since {
        due.push("panel-report");
    }
    if let Some(changed) = edition_changed(on) {
        let since = reviewed.is_some_and(|reviewed| changed <= reviewed);
        if !since {
            due.push("spr-change");
        }
    }
    due
}

/// Section 5(10) and (11): whether what was sent is what the event calls for.
pub(crate) fn copy_serves(copied: &str, event: &str) -> bool {
    matches!(
        (event, copied),
        ("issue", "issued-plan") | ("variation", "variation") | ("variation", "plan-as-varied")
    )
}

/// What a plan is for; everything else directs the force.
pub(crate) fn is_strategic(commitment: &str) -> bool {
    ["objective", "outcome", "resources", "measure", "reporting"].contains(&commitment)
}

/// The example of the Protocol that a commitment comes nearest to.
pub(crate) fn matter(commitment: &str) -> Option<&'static str> {
    match commitment {
        "arrest-or-detection-numbers" => Some("balance-needs"),
        "investigation-directed" => Some("investigate"),
        "deployment-directed" | "shift-structure" | "unit-structure" => Some("organise-and-deploy"),
        "post-directed" => Some("appoint-and-dismiss"),
        "person-directed" => Some("specific-duties"),
        _ => None,
    }
}

/// The last day of the body's financial year that holds a day, found day by day; none before its first.
pub(crate) fn year_end(london: bool, holds: NaiveDate) -> Option<NaiveDate> {
    // Schedule 3 paragraph 9: the Mayor's Office's first year ran past its first 31 March.
    if london && holds < day("2013-03-31") {
        return (day("2012-01-16") <= holds).then_some(day("2013-03-31"));
    }
    // Schedule 1 paragraph 16: a commissioner's first year began with the first poll.
    if !london && holds < day("2012-11-15") {
        return None;
    }
    holds.iter_days().find(|one| one.month() == 3 && one.day() == 31)
}

/// Why no plan was, or was not, issued in time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Issuing {
    InTime(NaiveDate),
    Late(NaiveDate),
    Missed,
    NotYetDue,
}

/// Sections 5(1), (2): the first plan from the day office was taken on, against the last day of the poll's year.
pub(crate) fn issuing(
    last_day: NaiveDate,
    took_office: NaiveDate,
    issued: &[NaiveDate],
    on: NaiveDate,
) -> Issuing {
    if on < took_office {
        return Issuing::NotYetDue;
    }
    let mut sorted: Vec<NaiveDate> = issued.to_vec();
    sorted.sort_unstable();
    match sorted.into_iter().find(|one| took_office <= *one) {
        Some(first) if first <= last_day => Issuing::InTime(first),
        Some(first) => Issuing::Late(first),
        None if on <= last_day => Issuing::NotYetDue,
        None => Issuing::Missed,
    }
}

/// A plan: its day of issue, the day it names to begin, and the poll it was due after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Paper {
    pub(crate) issued: NaiveDate,
    pub(crate) named: Option<NaiveDate>,
    pub(crate) after_poll: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) paper: Paper,
    pub(crate) first: NaiveDate,
    pub(crate) last: NaiveDate,
    pub(crate) fails: Vec<&'static str>,
}

/// The ordinary election that was expected next: not the one of the day itself, and from 25 March 2020 that of 2021.
fn expected_after(issued: NaiveDate, london: bool) -> NaiveDate {
    let first = if london { "2012-05-03" } else { "2012-11-15" };
    let of_2020 = if issued < day("2020-03-25") { "2020-05-07" } else { "2021-05-06" };
    let polls = [first, "2016-05-05", of_2020, "2024-05-02", "2028-05-04", "2032-05-06"];
    polls.into_iter().map(day).find(|poll| issued < *poll).unwrap()
}

/// Section 7(7). None where there was no body to issue it.
pub(crate) fn run(paper: Paper, kind: Kind) -> Option<Run> {
    let london = kind == Kind::London;
    if paper.issued < day(elected_bodies(kind)?) {
        return None;
    }
    let next_poll = expected_after(paper.issued, london);
    let last = year_end(london, next_poll)?;
    let (mut first, mut fails) = (paper.issued, Vec::new());
    if let Some(named) = paper.named {
        if named <= paper.issued {
            fails.push("after-issue");
        }
        if next_poll < named {
            fails.push("by-next-election");
        }
        if let Some(poll) = paper.after_poll {
            // The last day of the year of the duty, and one more.
            if year_end(london, poll)?.succ_opt()? < named {
                fails.push("by-next-year");
            }
        }
        if fails.is_empty() {
            first = named;
        }
    }
    Some(Run { paper, first, last, fails })
}

/// The plan in effect, or why that cannot be told.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Effect {
    Plan(Run),
    NoPlan,
    Crossed,
    Postponed,
}

/// Section 7(3): a plan has effect until its end or until another first has effect. Which that is reads two ways where
/// one issued earlier begins later: what began last has taken over, or what was issued last has.
pub(crate) fn in_effect(papers: &[Paper], kind: Kind, on: NaiveDate) -> Effect {
    let issued: Vec<Run> =
        papers.iter().filter(|one| one.issued <= on).filter_map(|one| run(*one, kind)).collect();
    let begun: Vec<&Run> = issued.iter().filter(|one| one.first <= on).collect();
    let running = |one: &&&Run| on <= one.last;
    let began_last = begun.iter().max_by_key(|one| (one.first, one.paper.issued)).filter(running);
    let issued_last = begun.iter().max_by_key(|one| (one.paper.issued, one.first)).filter(running);
    match (began_last, issued_last) {
        (Some(one), Some(other)) if one.paper.issued == other.paper.issued => Effect::Plan((*one).clone()),
        (None, None) => {
            let on_its_face = day("2021-03-31");
            let carried = on_its_face < on && on <= day("2022-03-31");
            if carried && issued.iter().any(|one| one.last == on_its_face) {
                Effect::Postponed
            } else {
                Effect::NoPlan
            }
        }
        _ => Effect::Crossed,
    }
}

/// What was done towards a plan or a variation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Making {
    pub(crate) kind: Kind,
    pub(crate) fire: bool,
    pub(crate) is_issue: bool,
    pub(crate) public_views: Option<NaiveDate>,
    pub(crate) victims_views: Option<NaiveDate>,
    pub(crate) draft: Option<NaiveDate>,
    pub(crate) consulted: Option<NaiveDate>,
    pub(crate) sent: Option<NaiveDate>,
    pub(crate) reasonable_time: bool,
    pub(crate) reported: Option<NaiveDate>,
    pub(crate) regard_to_panel: bool,
    pub(crate) response: Option<NaiveDate>,
    pub(crate) response_published: Option<NaiveDate>,
    pub(crate) differs: bool,
    pub(crate) consulted_again: Option<NaiveDate>,
    pub(crate) regard_to_spr: bool,
    pub(crate) regard_to_framework: bool,
    pub(crate) joint: bool,
    pub(crate) regard_to_priorities: bool,
    pub(crate) priorities_set_out: bool,
    pub(crate) issued: Option<NaiveDate>,
}

/// A step that binds: its name, whether it was taken, and whether at its time.
pub(crate) type Taken = (&'static str, bool, bool);

/// Sections 5(5)-(8) and 6(5)-(8), Police Act 1996 s. 96(1A): every step that binds, clause by clause.
pub(crate) fn steps(m: &Making, on: NaiveDate) -> Vec<Taken> {
    let starts = day(elected_bodies(m.kind).unwrap());
    // Nothing was issued under these rules before they were law.
    let issued = m.issued.filter(|issued| starts <= *issued);
    let mut steps: Vec<Taken> = Vec::new();
    let mut dated = |step, done: Option<NaiveDate>, after: Option<NaiveDate>, before: Option<NaiveDate>| {
        let (mut taken, mut in_time) = (false, true);
        if let Some(done) = done {
            taken = true;
            let too_soon = after.is_some_and(|after| done < after);
            let too_late = [before, issued].into_iter().flatten().any(|limit| limit < done);
            in_time = !too_soon && !too_late;
        }
        steps.push((step, taken, in_time));
    };
    if m.is_issue {
        dated("public-views", m.public_views, None, None);
        dated("victims-views", m.victims_views, None, None);
    }
    dated("draft", m.draft, None, None);
    dated("consult-chief-constable", m.consulted, None, m.draft);
    dated("send-to-panel", m.sent, m.draft, m.reported);
    // A report that came after the issue asks nothing of that issue.
    let reported = m.reported.filter(|reported| issued.is_none_or(|issued| *reported <= issued));
    if reported.is_some() {
        dated("respond", m.response, reported, None);
        dated("publish-response", m.response_published, m.response, None);
    }
    if m.differs {
        dated("consult-again", m.consulted_again, None, None);
    }
    let mut done = |step, binds, done| {
        if binds {
            steps.push((step, done, true));
        }
    };
    done("reasonable-time", m.sent.is_some(), m.reasonable_time);
    done("regard-to-panel", reported.is_some(), m.regard_to_panel);
    done("regard-to-spr", edition(on).is_some(), m.regard_to_spr);
    done("regard-to-fire-framework", m.fire, m.regard_to_framework);
    done("regard-to-fire-priorities", m.fire && !m.joint, m.regard_to_priorities);
    done("fire-priorities-set-out", m.fire && m.joint, m.priorities_set_out);
    steps
}

/// Sections 18(7), 19(7) and 62(4): `may`, `may-not`, or `open` of a delegate who would vary.
pub(crate) fn may_make(event: &str, maker: &str) -> &'static str {
    match (maker, event) {
        ("commissioner", _) => "may",
        ("acting-commissioner", _) | (_, "issue") => "may-not",
        _ => "open",
    }
}
