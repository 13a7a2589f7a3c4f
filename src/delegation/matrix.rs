//! Which function may go where: the table of functions, by who arranges and for whom. (PRSRA 2011 ss. 18(7), 19(7).)
//!
//! Three ways lead from the body: to its deputy, to anybody else, and onward from the deputy to anybody else. A
//! listed function is shut to the last two; some are shut to the deputy too. What is not listed is open on all three.
//! Each row says which rule shuts a way, and the rule from whose first day the row is law: the two audit functions
//! from 1 April 2015, police complaints as they are now from 1 February 2020. London has a list of its own, and the
//! mayors' Orders change one row and drop two.

use chrono::NaiveDate;

use super::rules::{
    AUDIT_BY_DEPUTY_ALONE, BY_DEPUTY, COMPLAINTS_KEPT, KEPT_FROM_DEPUTY, KEPT_FROM_OTHERS,
    LONDON_KEPT_FROM_DEPUTY, LONDON_KEPT_FROM_OTHERS, LONDON_NOT_BY_DEPUTY, MAYORS_BUDGET, NOT_BY_DEPUTY,
    ONLY_WHAT_IS_HELD, TO_DEPUTY, TO_OTHERS,
};
use crate::area::{Area, Body};
use crate::law::{LeftOut, Rule, SI_2024_414};
use crate::listed::listed;
use crate::plan::VARYING_BY_DELEGATE;
use crate::reasoning::{Answer, Gap, Unsettled};

listed! {
    /// A function of the body, as far as delegation tells them apart.
    pub enum Function {
        /// Issuing a police and crime plan. (ss. 18(7)(a), 19(7)(a).)
        IssuePlan = "issue-plan",
        /// Varying a police and crime plan, which neither list names.
        VaryPlan = "vary-plan",
        /// Determining police and crime objectives. (ss. 18(7)(b), 19(7)(b).)
        DetermineObjectives = "determine-objectives",
        /// Attending a meeting of the panel that has required it. (ss. 18(7)(c), 19(7)(c).)
        AttendPanel = "attend-panel",
        /// Preparing an annual report. (ss. 18(7)(d), 19(7)(d).)
        PrepareAnnualReport = "prepare-annual-report",
        /// Appointing or suspending the chief constable, or calling for retirement or resignation. (s. 18(7)(e).)
        AppointOrRemoveChiefConstable = "appoint-or-remove-chief-constable",
        /// Calculating a council tax or budget requirement; of a mayor, the policing component's. (s. 18(7)(f).)
        CalculateBudget = "calculate-budget",
        /// Appointing a local auditor. (ss. 18(7)(g), 19(7)(i).)
        AppointAuditor = "appoint-auditor",
        /// Deciding whether to limit the auditor's liability by agreement. (ss. 18(7)(h), 19(7)(j).)
        LimitAuditorsLiability = "limit-auditors-liability",
        /// A function in police complaints under Part 2 of the Police Reform Act 2002. (ss. 18(3)(aa), 19(3)(aa).)
        PoliceComplaints = "police-complaints",
        /// The same in a complaint or matter that the saving for those known before 1 February 2020 covers. (SI 2020/5 reg. 3.)
        OlderPoliceComplaints = "older-police-complaints",
        /// London: recommending a Commissioner of Police of the Metropolis for appointment. (s. 19(7)(e).)
        RecommendCommissioner = "recommend-commissioner",
        /// London: representations on the appointment of a Deputy Commissioner. (s. 19(7)(f).)
        RepresentOnDeputyCommissioner = "represent-on-deputy-commissioner",
        /// London: being consulted on appointing or removing other senior officers. (s. 19(7)(g).)
        ConsultedOnSeniorOfficers = "consulted-on-senior-officers",
        /// London: suspending the Commissioner or Deputy Commissioner, or calling for retirement or resignation. (s. 19(7)(h).)
        SuspendOrRemoveMetropolitanChiefs = "suspend-or-remove-metropolitan-chiefs",
        /// Any other function.
        Other = "other",
    }
}

listed! {
    /// A way a function may go.
    pub enum Route {
        /// From the body to its deputy. (ss. 18(1)(b), 19(1)(b).)
        ToDeputy = "to-deputy",
        /// From the body to anybody else. (ss. 18(2), 19(2).)
        ToOther = "to-other",
        /// From the deputy to anybody else. (ss. 18(4), 19(4).)
        DeputyToOther = "deputy-to-other",
    }
}

/// What the law says of one function on one way. Of whom: see [`Delegate`](super::Delegate).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// It may go, under this power.
    Allowed(&'static Rule),
    /// It may not, under this rule.
    Forbidden(&'static Rule),
    /// The text reads two ways.
    Unclear(&'static Gap),
    /// The body has no such function.
    NotAFunction,
}

impl Route {
    /// The power it uses.
    #[must_use]
    pub const fn power(self) -> &'static Rule {
        match self {
            Self::ToDeputy => &TO_DEPUTY,
            Self::ToOther => &TO_OTHERS,
            Self::DeputyToOther => &BY_DEPUTY,
        }
    }
}

/// Whether a way is open to a function.
#[derive(Clone, Copy)]
enum Way {
    Open,
    Shut(&'static Rule),
    Unclear(&'static Gap),
}

/// One function on the three ways, and the rule whose days are the row's.
struct Row {
    function: Function,
    to_deputy: Way,
    to_other: Way,
    by_deputy: Way,
    since: &'static Rule,
}

use Function as F;
use Way::{Open, Shut, Unclear};

const fn row(function: Function, to_deputy: Way, to_other: Way, by_deputy: Way) -> Row {
    Row { function, to_deputy, to_other, by_deputy, since: &TO_DEPUTY }
}

const fn since(since: &'static Rule, row: Row) -> Row {
    Row { since, ..row }
}

const NOT_DEPUTY: Way = Shut(&KEPT_FROM_DEPUTY);
const NOT_OTHERS: Way = Shut(&KEPT_FROM_OTHERS);
const NO_FURTHER: Way = Shut(&NOT_BY_DEPUTY);
const AUDIT: Way = Shut(&AUDIT_BY_DEPUTY_ALONE);
const COMPLAINT: Way = Shut(&COMPLAINTS_KEPT);
/// Nothing that is kept from the deputy can be held by the deputy.
const NOT_HELD: Way = Shut(&ONLY_WHAT_IS_HELD);
const VARYING: Way = Unclear(&VARYING_BY_DELEGATE);
const BUDGET: Way = Shut(&MAYORS_BUDGET);
const MET_NOT_DEPUTY: Way = Shut(&LONDON_KEPT_FROM_DEPUTY);
const MET_NOT_OTHERS: Way = Shut(&LONDON_KEPT_FROM_OTHERS);
const MET_NO_FURTHER: Way = Shut(&LONDON_NOT_BY_DEPUTY);

// Where a function has two rows the later holds from its first day.
#[rustfmt::skip]
static COMMISSIONER: &[Row] = &[
    row(F::IssuePlan,                     NOT_DEPUTY, NOT_OTHERS, NO_FURTHER),
    row(F::VaryPlan,                      VARYING,    VARYING,    VARYING),
    row(F::DetermineObjectives,           Open,       NOT_OTHERS, NO_FURTHER),
    row(F::AttendPanel,                   Open,       NOT_OTHERS, NO_FURTHER),
    row(F::PrepareAnnualReport,           Open,       NOT_OTHERS, NO_FURTHER),
    row(F::AppointOrRemoveChiefConstable, NOT_DEPUTY, NOT_OTHERS, NO_FURTHER),
    row(F::CalculateBudget,               NOT_DEPUTY, NOT_OTHERS, NO_FURTHER),
    since(&AUDIT_BY_DEPUTY_ALONE, row(F::AppointAuditor,         Open, AUDIT, AUDIT)),
    since(&AUDIT_BY_DEPUTY_ALONE, row(F::LimitAuditorsLiability, Open, AUDIT, AUDIT)),
    row(F::PoliceComplaints,              Open,       Open,       Open),
    since(&COMPLAINTS_KEPT, row(F::PoliceComplaints, COMPLAINT, COMPLAINT, NOT_HELD)),
    row(F::OlderPoliceComplaints,         Open,       Open,       Open),
    row(F::Other,                         Open,       Open,       Open),
];

#[rustfmt::skip]
static MAYOR: &[Row] = &[
    row(F::IssuePlan,                     NOT_DEPUTY, NOT_OTHERS, NO_FURTHER),
    row(F::VaryPlan,                      VARYING,    VARYING,    VARYING),
    row(F::DetermineObjectives,           Open,       NOT_OTHERS, NO_FURTHER),
    row(F::AttendPanel,                   Open,       NOT_OTHERS, NO_FURTHER),
    row(F::PrepareAnnualReport,           Open,       NOT_OTHERS, NO_FURTHER),
    row(F::AppointOrRemoveChiefConstable, NOT_DEPUTY, NOT_OTHERS, NO_FURTHER),
    row(F::CalculateBudget,               BUDGET,     BUDGET,     BUDGET),
    row(F::PoliceComplaints,              Open,       Open,       Open),
    since(&COMPLAINTS_KEPT, row(F::PoliceComplaints, COMPLAINT, COMPLAINT, NOT_HELD)),
    row(F::OlderPoliceComplaints,         Open,       Open,       Open),
    row(F::Other,                         Open,       Open,       Open),
];

#[rustfmt::skip]
static MAYORS_OFFICE: &[Row] = &[
    row(F::IssuePlan,                         MET_NOT_DEPUTY, MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::VaryPlan,                          VARYING,        VARYING,        VARYING),
    row(F::DetermineObjectives,               Open,           MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::AttendPanel,                       Open,           MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::PrepareAnnualReport,               Open,           MET_NOT_OTHERS, MET_NO_FURTHER),
    since(&AUDIT_BY_DEPUTY_ALONE, row(F::AppointAuditor,         Open, AUDIT, AUDIT)),
    since(&AUDIT_BY_DEPUTY_ALONE, row(F::LimitAuditorsLiability, Open, AUDIT, AUDIT)),
    row(F::PoliceComplaints,                  Open,           Open,           Open),
    since(&COMPLAINTS_KEPT, row(F::PoliceComplaints, COMPLAINT, COMPLAINT, NOT_HELD)),
    row(F::OlderPoliceComplaints,             Open,           Open,           Open),
    row(F::RecommendCommissioner,             MET_NOT_DEPUTY, MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::RepresentOnDeputyCommissioner,     MET_NOT_DEPUTY, MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::ConsultedOnSeniorOfficers,         MET_NOT_DEPUTY, MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::SuspendOrRemoveMetropolitanChiefs, MET_NOT_DEPUTY, MET_NOT_OTHERS, MET_NO_FURTHER),
    row(F::Other,                             Open,           Open,           Open),
];

/// The auditor of a combined authority.
pub static MAYORS_AUDITOR: LeftOut = LeftOut {
    provision: SI_2024_414.schedule("1", "21(c)(ii)"),
    reason: "the mayors' Orders drop the two audit functions from the list, and whose they then are was not looked up",
};

/// What the law of a day says of a function on one of the three ways.
///
/// ```
/// use pcc_rules::area::Area;
/// use pcc_rules::delegation::{Cell, Function, KEPT_FROM_OTHERS, Route, TO_DEPUTY, cell};
///
/// let day = "2024-05-09".parse()?;
/// let objectives = |route| cell(Area::Kent, Function::DetermineObjectives, route, day);
/// assert_eq!(objectives(Route::ToDeputy), Ok(Cell::Allowed(&TO_DEPUTY)));
/// assert_eq!(objectives(Route::ToOther), Ok(Cell::Forbidden(&KEPT_FROM_OTHERS)));
/// # Ok::<(), chrono::ParseError>(())
/// ```
///
/// # Errors
/// Out of force before the area had the body, in the City of London, and for the audit functions before 1 April 2015;
/// not encoded for a mayor's audit functions.
pub fn cell(area: Area, function: Function, route: Route, on: NaiveDate) -> Answer<Cell> {
    TO_DEPUTY.check_force(area.place(), on)?;
    let rows = match area.body_on(on)? {
        Body::Mayor if matches!(function, F::AppointAuditor | F::LimitAuditorsLiability) => {
            return Err(Unsettled::NotEncoded(&MAYORS_AUDITOR));
        }
        Body::Mayor => MAYOR,
        Body::MayorsOffice => MAYORS_OFFICE,
        _ => COMMISSIONER,
    };
    let mut found = Ok(Cell::NotAFunction);
    for row in rows.iter().filter(|row| row.function == function) {
        match row.since.check_force(area.place(), on) {
            Ok(()) => found = Ok(row.on(route)),
            // A function that began later.
            Err(out) if found == Ok(Cell::NotAFunction) => found = Err(Unsettled::OutOfForce(out)),
            // An older row stands.
            Err(_) => {}
        }
    }
    found
}

impl Row {
    const fn on(&self, route: Route) -> Cell {
        let way = match route {
            Route::ToDeputy => self.to_deputy,
            Route::ToOther => self.to_other,
            Route::DeputyToOther => self.by_deputy,
        };
        match way {
            Open => Cell::Allowed(route.power()),
            Shut(rule) => Cell::Forbidden(rule),
            Unclear(gap) => Cell::Unclear(gap),
        }
    }
}
