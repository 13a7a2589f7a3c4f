//! What a panel asks of its commissioner, as it happens: reviews, attendance, information.
//!
//! A [`Review`] is of a draft plan or variation, of an annual report, or of anything else the commissioner does. It goes
//! from the draft or report to the panel's report or recommendations, their publication and copies, and the
//! commissioner's response. The Act gives no number of days for any of it: only the time that the panel itself sets for
//! a written response has a last day. An [`Occasion`] is one meeting to which people are called: the commissioner and
//! staff can be required, the chief constable only requested, and only beside the commissioner. An
//! [`InformationRequest`] is a requirement under section 13 with its four exceptions.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | where does the review of a draft plan stand? | [`Review`] | ss. 5(6), 5(7), 28(3) |
//! | where does the review of an annual report stand? | [`Review`] | ss. 12, 28(4) |
//! | who must come, who may be asked, what may they keep back? | [`Occasion`] | ss. 18(7)(c), 29 |
//! | must this be supplied, and who says so? | [`InformationRequest`] | s. 13 |
//!
//! Each process gives the facts of the questions it bears on: [`Review::plan_review`], [`Review::annual_report`],
//! [`Review::publication`], [`Review::plan_steps`], [`InformationRequest::facts`]. The panels of mayors are encoded for
//! plans, annual reports and information; who can be called before them, and their general scrutiny, are not.

mod occasion;
mod request;
mod review;
mod review_event;
mod rules;

pub use occasion::*;
pub use request::*;
pub use review::*;
pub use review_event::*;
pub use rules::*;

use crate::law::{PRSRA_2011, Rule};
use crate::reasoning::Gap;

/// The rules of reports, attendance and stand-ins that the questions of the panel do not state.
pub(super) static RULES: &[&Rule] = rules::RULES;

/// No penalty stands in sections 12, 13 and 29.
pub static NO_SANCTION: Gap = Gap {
    statement: "what follows where the commissioner or staff do not do what the panel may require",
    readings: &[
        "nothing but the panel's own scrutiny and publicity: the sections state no penalty",
        "a court may be asked to order it, as with any public duty",
    ],
    provisions: &[PRSRA_2011.section("29(4)"), PRSRA_2011.section("29(5)"), PRSRA_2011.section("13(1)")],
};

/// READING: the panel must review the draft it is given; nothing says for how long.
pub static REVIEW_AFTER_ISSUE: Gap = Gap {
    statement: "whether a panel still reviews a draft once the plan is issued or varied",
    readings: &[
        "it must: the duty is to review the draft it was given, and does not end with the issue",
        "it need not: the review is a step before the issue, after which regard and response have no object",
    ],
    provisions: &[PRSRA_2011.section("28(3)"), PRSRA_2011.section("5(6)")],
};

/// READING: section 18(7)(c) speaks of attendance that section 29 requires; this one is required by section 12(3).
pub static PRESENTED_BY_ANOTHER: Gap = Gap {
    statement: "whether somebody other than commissioner and deputy may present the annual report at the public meeting",
    readings: &[
        "yes: attendance under section 12(3) is not on the list of what only the deputy may take over",
        "no: attending the panel is for commissioner or deputy, whichever section asks for it",
    ],
    provisions: &[PRSRA_2011.section("12(3)"), PRSRA_2011.section("18(7)(c)")],
};

/// The response to a plan or annual report review is published; of others the Act says nothing.
pub static OTHER_RESPONSE: Gap = Gap {
    statement: "whether a response to a report of general scrutiny has to be published",
    readings: &[
        "no: sections 5 and 12 ask it of two kinds of response, and section 29 of none",
        "the commissioner may be bound to publish it as information needed to judge the commissioner's work",
    ],
    provisions: &[PRSRA_2011.section("29(3)"), PRSRA_2011.section("11(3)")],
};

/// READING: section 29(1) is a power to put questions; section 29(2) mentions documents.
pub static DOCUMENTS: Gap = Gap {
    statement: "whether a panel may require a person who attends to produce a document",
    readings: &[
        "yes: the protection of advice in documents supposes that documents can be required",
        "no: the power is to have questions answered; documents are for the duty to supply information",
    ],
    provisions: &[PRSRA_2011.section("29(1)"), PRSRA_2011.section("29(2)"), PRSRA_2011.section("13(1)")],
};

/// READING: outside section 29(6) nothing is said of asking somebody who need not come.
pub static INVITATION: Gap = Gap {
    statement: "whether a panel may ask people to attend whom it cannot require, other than the chief constable",
    readings: &[
        "yes: an invitation binds nobody and needs no power",
        "no: a panel has the functions that the Acts give it, and this is not one of them",
    ],
    provisions: &[PRSRA_2011.section("29(6)"), PRSRA_2011.schedule("6", "4(6)")],
};
