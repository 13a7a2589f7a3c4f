//! Which rules govern the report on the body, and which the one on the chief constable.

use super::event::ResponseRecipient;
use super::rules::{
    AUDITOR_TOLD, CONDUCT_STOPS, CONSIDERED, FORCE_AUDITOR_TOLD, FORCE_CONDUCT_STOPS, FORCE_CONSIDERED,
    FORCE_NO_NEW_AGREEMENTS, FORCE_RESPONSE, FORCE_RESPONSE_COPIES, FORCE_SHORTFALL_REPORTED,
    FORCE_UNLAWFUL_REPORTED, NO_NEW_AGREEMENTS, RESPONSE, RESPONSE_COPIES, SHORTFALL_REPORTED,
    UNLAWFUL_REPORTED,
};
use crate::law::Rule;

/// The rules of one authority's report.
pub(super) struct Side {
    pub(super) unlawfulness: &'static Rule,
    pub(super) shortfall: &'static Rule,
    pub(super) considered: &'static Rule,
    pub(super) response: &'static Rule,
    pub(super) response_copies: &'static Rule,
    pub(super) auditor_told: &'static Rule,
    pub(super) conduct: &'static Rule,
    pub(super) agreements: &'static Rule,
    pub(super) answers: [ResponseRecipient; 3],
}

pub(super) static BODY: Side = Side {
    unlawfulness: &UNLAWFUL_REPORTED,
    shortfall: &SHORTFALL_REPORTED,
    considered: &CONSIDERED,
    response: &RESPONSE,
    response_copies: &RESPONSE_COPIES,
    auditor_told: &AUDITOR_TOLD,
    conduct: &CONDUCT_STOPS,
    agreements: &NO_NEW_AGREEMENTS,
    answers: [ResponseRecipient::FinanceOfficer, ResponseRecipient::Auditor, ResponseRecipient::PanelMembers],
};

pub(super) static FORCE: Side = Side {
    unlawfulness: &FORCE_UNLAWFUL_REPORTED,
    shortfall: &FORCE_SHORTFALL_REPORTED,
    considered: &FORCE_CONSIDERED,
    response: &FORCE_RESPONSE,
    response_copies: &FORCE_RESPONSE_COPIES,
    auditor_told: &FORCE_AUDITOR_TOLD,
    conduct: &FORCE_CONDUCT_STOPS,
    agreements: &FORCE_NO_NEW_AGREEMENTS,
    answers: [ResponseRecipient::FinanceOfficer, ResponseRecipient::Auditor, ResponseRecipient::Body],
};
