//! Questions about complaints in plain booleans, strings and counted days. (SI 2012/62.)

use chrono::{Datelike, Days, NaiveDate};

use super::panel_time::has_a_mayor;
use crate::day;

/// Who governs an area on a day, or the day on which the first to do so began.
pub(crate) fn body(area: &str, on: NaiveDate) -> Result<&'static str, NaiveDate> {
    let (first, name) = match area {
        "metropolitan" => (day("2012-01-16"), "mayors-office"),
        "city-of-london" => (day("2012-01-16"), "common-council"),
        _ => (day("2012-11-22"), "commissioner"),
    };
    if on < first {
        Err(first)
    } else if has_a_mayor(area, on) {
        Ok("mayor")
    } else {
        Ok(name)
    }
}

/// Who deals with what is not serious: the panel, or a monitoring officer; nobody where the body has no such office.
/// (Regs 28(1), 29(1); Sch. 7 paras 3, 4.) Those whom a mayor replaced are not provided for here.
pub(crate) fn route(body: &str, office: &str) -> Result<Option<&'static str>, &'static str> {
    let own = |offices: &[&str]| offices.contains(&office);
    Ok(match body {
        "commissioner" if own(&["commissioner", "deputy", "acting-commissioner"]) => Some("panel"),
        "mayors-office" | "mayor" if own(&["deputy-mayor"]) => Some("panel"),
        "mayors-office" if own(&["mayors-office", "deputy-mayor-member"]) => {
            Some("london-monitoring-officer")
        }
        "mayor" if own(&["commissioner", "deputy"]) => return Err("before the mayor"),
        "mayor" if own(&["mayor", "deputy-mayor-member", "acting-commissioner"]) => {
            Some("authority-monitoring-officer")
        }
        _ => None,
    })
}

/// What a matter is. (S. 31(1); Sch. 7 para. 2(6); reg. 17.)
pub(crate) fn matter(complaint: bool, offence: bool, triable: bool) -> &'static str {
    // Reg. 2(1): no criminal offence unless it can be tried here.
    let criminal = offence && triable;
    match (complaint, criminal) {
        (true, true) => "serious complaint",
        (true, false) => "other complaint",
        (false, true) => "conduct matter",
        (false, false) if offence => "elsewhere",
        (false, false) => "neither",
    }
}

/// What whoever received a complaint does. (Regs 9, 10.)
pub(crate) fn recording(
    recipient: &str,
    proceedings: bool,
    withdrawn: bool,
    exceptional: bool,
) -> &'static str {
    // Reg. 9(1) to (5).
    let does = match recipient {
        "panel" => "record",
        "iopc" if exceptional => "need not",
        "iopc" | "another-panel" | "chief-officer" | "office-holder" => "notify",
        _ => "need not",
    };
    // Reg. 9(6); reg. 10(1) names panels, chief officers and office holders.
    let excused = (proceedings || withdrawn) && does != "need not";
    match (excused, recipient) {
        (false, _) => does,
        (true, "iopc") => "need not",
        (true, _) => "need not but tell",
    }
}

/// What a panel does about a conduct matter. (Regs 11, 12.)
pub(crate) struct ConductMatter {
    pub(crate) own_panel: bool,
    pub(crate) civil: bool,
    pub(crate) directed: bool,
    pub(crate) recorded_as_complaint: bool,
    pub(crate) proceedings: bool,
}

impl ConductMatter {
    pub(crate) fn excepted(&self) -> bool {
        self.recorded_as_complaint || self.proceedings
    }

    pub(crate) fn act(&self) -> &'static str {
        if !self.own_panel {
            // Reg. 11(2)(b), to which (4) is no exception; reg. 12 is for the holder's own panel.
            return if self.civil { "notify" } else { "need not" };
        }
        // Regs 11(3), 12(1); a direction under 12(3) has to be complied with.
        if self.directed || !self.excepted() { "record" } else { "need not" }
    }
}

/// Whether a reference is in time. (Reg. 13(3), (4), (7); reg. 37.)
pub(crate) fn referral(
    ground: &str,
    before: bool,
    clear: NaiveDate,
    referred: Option<NaiveDate>,
    prevented: bool,
    today: NaiveDate,
) -> &'static str {
    let end = clear + Days::new(1);
    if ground != "called-in" && before {
        return "not required";
    }
    let late = referred.unwrap_or(today) > end;
    match (late, referred) {
        (false, Some(_)) => "in time",
        (false, None) => "due",
        (true, _) if prevented => "excused",
        (true, _) => "late",
    }
}

/// A complaint that the panel may want to handle otherwise. (Reg. 15.)
#[derive(Clone, Copy)]
pub(crate) struct Otherwise {
    pub(crate) recorded: bool,
    pub(crate) referable: bool,
    pub(crate) otherwise: bool,
    pub(crate) about_staff: bool,
    pub(crate) delayed: bool,
    pub(crate) good_reason: bool,
    pub(crate) injustice: bool,
    pub(crate) already_subject: bool,
    pub(crate) names_nobody: bool,
    pub(crate) traceable: bool,
    pub(crate) abusive: bool,
    pub(crate) same_as_before: bool,
    pub(crate) fresh_allegations: bool,
    pub(crate) fresh_evidence: bool,
    pub(crate) ended: bool,
}

impl Otherwise {
    /// Limb by limb of paragraph (3).
    pub(crate) fn kinds(&self) -> [bool; 6] {
        let repetitious =
            self.same_as_before && !self.fresh_allegations && !self.fresh_evidence && self.ended;
        [
            self.about_staff,
            self.delayed && (!self.good_reason || self.injustice),
            self.already_subject,
            self.names_nobody && !self.traceable,
            self.abusive,
            repetitious,
        ]
    }

    /// Paragraph (1).
    pub(crate) fn open(&self) -> bool {
        self.recorded && !self.referable
    }

    pub(crate) fn may(&self) -> bool {
        self.open() && self.otherwise && self.kinds().contains(&true)
    }
}

/// More than twelve months, by going on a day at a time to the same day of the year after.
pub(crate) fn over_a_year(incident: NaiveDate, made: NaiveDate) -> bool {
    let mut anniversary = incident;
    loop {
        let next = anniversary + Days::new(1);
        let same = next.month() == incident.month() && next.day() == incident.day();
        // There is no 29 February in the year after.
        let too_short = incident.day() == 29
            && next.month() == 3
            && incident.month() == 2
            && next.year() > incident.year();
        if too_short {
            return made > anniversary;
        }
        anniversary = next;
        if same {
            return made > anniversary;
        }
    }
}

/// To whom a panel may leave its part, Part 4 apart. (Reg. 7.)
pub(crate) fn leave_to(body: &str, to: &str) -> &'static str {
    match (to, body) {
        // Para. (2), with s. 62(9).
        ("chief-executive-acting", _) => "forbidden complaints.no-office-holder-as-delegate",
        // Para. (1)(a): the chief executive of the body, a commissioner's or the Mayor's Office's.
        ("chief-executive", "commissioner" | "mayors-office") => "may complaints.delegation",
        ("london-monitoring-officer", "mayors-office") => "may complaints.delegation-in-london",
        ("authority-monitoring-officer", "mayor") => "may complaints.delegation-under-a-mayor",
        (_, "commissioner") => "no power complaints.delegation",
        (_, "mayors-office") => "no power complaints.delegation-in-london",
        (_, "mayor") => "no power complaints.delegation-under-a-mayor",
        (to, body) => panic!("no such case: {to} under {body}"),
    }
}

/// Who may resolve a complaint. (Regs 7(1), 28(1), (3), (4).)
pub(crate) fn resolve(by: &str) -> &'static str {
    match by {
        "panel" => "may complaints.informal-resolution",
        "sub-committee" | "member" | "outsider" => "may complaints.resolvers",
        "chief-executive" => "no rule uksi/2012/62/regulation/7/1",
        "delegate" => "forbidden complaints.resolution-not-delegated",
        "office-holder" => "forbidden complaints.no-office-holder-resolves",
        other => panic!("nobody: {other}"),
    }
}

/// What a panel may do about a complaint, and since when. (Reg. 28; Sch. 7 paras 2, 3, 6; s. 30(1).)
pub(crate) fn handle(act: &str) -> (&'static str, &'static str) {
    let since_2012 = |answer| (answer, "2012-01-16");
    match act {
        "resolve" => since_2012("may complaints.informal-resolution"),
        "treat-as-resolved" => since_2012("may complaints.already-settled"),
        "require-answers" => since_2012("may complaints.not-investigating"),
        "investigate" => since_2012("forbidden complaints.no-investigation"),
        "investigate-serious" => since_2012("no power complaints.investigated-by"),
        "apologise-unasked" => since_2012("forbidden complaints.apology"),
        "punish" => since_2012("no power complaints.no-sanction"),
        "remove" => since_2012("no power complaints.no-removal"),
        // A commissioner outside London, from the first of them.
        "suspend-uncharged" => ("condition commissioner.suspend", "2012-11-22"),
        other => panic!("nothing: {other}"),
    }
}
