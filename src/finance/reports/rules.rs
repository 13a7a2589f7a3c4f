//! The rules of chief finance officers' reports, in the order of LGFA 1988 ss. 114 to 116.

use crate::law::Actor::{
    Auditor, ChiefConstable, ChiefExecutive, ChiefFinanceOfficer, Commissioner, ForceFinanceOfficer, Panel,
};
use crate::law::{LGFA_1988, PRSRA_2011, Rule, Span, commenced, rules};

static LONDON: &[Span] = &[commenced::LONDON_JAN_2012];

rules! {
    UNLAWFUL_REPORTED = duty("finance.report-unlawful", ChiefFinanceOfficer,
        "the body's finance officer reports what appears to be unlawful spending, a loss by an unlawful course, or an unlawful entry")
        .towards(&[Commissioner])
        .under(&[LGFA_1988.section("114(2)"), LGFA_1988.section("114(8)"), LGFA_1988.section("114(8A)(b)"),
            PRSRA_2011.schedule("16", "188")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_UNLAWFUL_REPORTED = duty("finance.force-report-unlawful", ForceFinanceOfficer,
        "the force's finance officer reports what appears to be unlawful spending, a loss by an unlawful course, or an unlawful entry")
        .towards(&[ChiefConstable])
        .under(&[LGFA_1988.section("114(2)"), LGFA_1988.section("114(8)"), LGFA_1988.section("114(8A)(a)"),
            PRSRA_2011.schedule("16", "188")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    SHORTFALL_REPORTED = duty("finance.report-shortfall", ChiefFinanceOfficer,
        "the body's finance officer reports where a year's spending seems likely to exceed the resources there are, borrowing included")
        .towards(&[Commissioner])
        .under(&[LGFA_1988.section("114(3)"), PRSRA_2011.schedule("16", "188")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_SHORTFALL_REPORTED = duty("finance.force-report-shortfall", ForceFinanceOfficer,
        "the force's finance officer reports where a year's spending seems likely to exceed the resources there are, borrowing included")
        .towards(&[ChiefConstable])
        .under(&[LGFA_1988.section("114(3)"), PRSRA_2011.schedule("16", "188")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    CONSULTS = duty("finance.report-consults", ChiefFinanceOfficer,
        "preparing a report on unlawfulness the body's finance officer consults its two statutory officers so far as practicable")
        .towards(&[ChiefExecutive])
        .under(&[LGFA_1988.section("114(3A)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    COPIES = duty("finance.report-copies", ChiefFinanceOfficer,
        "the finance officer sends the report to the body's auditor, the commissioner and each member of the panel")
        .towards(&[Auditor, Commissioner, Panel])
        .under(&[LGFA_1988.section("114(4)(a)"), LGFA_1988.section("114(4)(b)(i)")])
        .in_force(commenced::SCHEDULE_16);
    LONDON_COPIES = duty("finance.report-copies-london", ChiefFinanceOfficer,
        "in London the report goes to the auditor, the Mayor's Office, each panel member, the Mayor and the Assembly's chair")
        .towards(&[Auditor, Commissioner, Panel])
        .under(&[
            LGFA_1988.section("114(4)(a)"), LGFA_1988.section("114(4)(b)(ii)"), LGFA_1988.section("114(4A)(b)")])
        .in_force(LONDON);
    FORCE_COPIES = duty("finance.force-report-copies", ForceFinanceOfficer,
        "the force's finance officer sends the report to the chief constable's auditor, the chief constable and the body, not the panel")
        .towards(&[Auditor, ChiefConstable, Commissioner])
        .under(&[LGFA_1988.section("114(4)(a)"), LGFA_1988.section("114(4)(b)(iii)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    PERSONALLY = duty("finance.report-personally", ChiefFinanceOfficer,
        "the officer reports in person or, while absent or ill, by a nominated accountant of the staff, or any nominee if none is one")
        .also_by(&[ForceFinanceOfficer])
        .under(&[LGFA_1988.section("114(5)"), LGFA_1988.section("114(6)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    CONSIDERED = duty("finance.report-considered", Commissioner,
        "within 21 days beginning with the day copies are sent the body decides whether it agrees and what, if anything, it will do")
        .towards(&[ChiefFinanceOfficer])
        .under(&[LGFA_1988.section("115(1B)"), LGFA_1988.section("115(1D)"), PRSRA_2011.schedule("16", "189")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_CONSIDERED = duty("finance.force-report-considered", ChiefConstable,
        "within 21 days beginning with the day copies are sent the chief constable decides whether to agree and what, if anything, to do")
        .towards(&[ForceFinanceOfficer])
        .under(&[LGFA_1988.section("115(1C)"), LGFA_1988.section("115(1D)"), PRSRA_2011.schedule("16", "189")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    RESPONSE = duty("finance.report-response", Commissioner,
        "as soon as practicable the body reports what it has done, what it will do, and the reasons for that or for doing nothing")
        .under(&[LGFA_1988.section("115(1E)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_RESPONSE = duty("finance.force-report-response", ChiefConstable,
        "as soon as practicable the chief constable reports what is done, what will be, and the reasons for that or for nothing")
        .under(&[LGFA_1988.section("115(1E)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    RESPONSE_COPIES = duty("finance.report-response-copies", Commissioner,
        "as soon as practicable the body's own report goes to the finance officer, its auditor and each member of the panel")
        .towards(&[ChiefFinanceOfficer, Auditor, Panel])
        .under(&[LGFA_1988.section("115(1F)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_RESPONSE_COPIES = duty("finance.force-report-response-copies", ChiefConstable,
        "as soon as practicable the chief constable's own report goes to the finance officer, the auditor and the policing body")
        .towards(&[ForceFinanceOfficer, Auditor, Commissioner])
        .under(&[LGFA_1988.section("115(1G)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    PROHIBITION_PERIOD = condition("finance.prohibition-period", Commissioner,
        "the prohibition runs from the day copies are sent to the end of the first business day after consideration ends, if it does")
        .also_by(&[ChiefConstable])
        .under(&[
            LGFA_1988.section("115(9)"), LGFA_1988.section("115(10)"), LGFA_1988.section("115(11)"),
            LGFA_1988.section("115(12)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    CONDUCT_STOPS = prohibition("finance.prohibition-conduct", Commissioner,
        "while the prohibition runs the body does not pursue the conduct reported; what it pays by pursuing it is beyond power")
        .under(&[LGFA_1988.section("115(5)"), LGFA_1988.section("115(7)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_CONDUCT_STOPS = prohibition("finance.force-prohibition-conduct", ChiefConstable,
        "while the prohibition runs the chief constable does not pursue the conduct reported; what is paid by it is beyond power")
        .under(&[LGFA_1988.section("115(5)"), LGFA_1988.section("115(7)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    NO_NEW_AGREEMENTS = prohibition("finance.prohibition-agreements", Commissioner,
        "while the prohibition on a shortfall runs the body makes no new agreement that may cost money unless authorised; else beyond power")
        .under(&[LGFA_1988.section("115(6)"), LGFA_1988.section("115(8)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_NO_NEW_AGREEMENTS = prohibition("finance.force-prohibition-agreements", ChiefConstable,
        "while the prohibition on a shortfall runs the chief constable makes no new agreement that may cost money unless authorised")
        .under(&[LGFA_1988.section("115(6)"), LGFA_1988.section("115(8)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    AUTHORISES = power("finance.prohibition-authority", ChiefFinanceOfficer,
        "the finance officer may authorise an agreement in writing, with the ground and reasons: it stops worsening, improves or prevents recurrence")
        .also_by(&[ForceFinanceOfficer])
        .under(&[LGFA_1988.section("115(6A)"), LGFA_1988.section("115(6B)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    AUDITOR_TOLD = duty("finance.report-auditor-told", ChiefFinanceOfficer,
        "the body's finance officer tells its auditor what was decided on the report; no time is stated")
        .towards(&[Auditor])
        .under(&[LGFA_1988.section("116(2B)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
    FORCE_AUDITOR_TOLD = duty("finance.force-report-auditor-told", ForceFinanceOfficer,
        "the force's finance officer tells the chief constable's auditor what was decided on the report; no time is stated")
        .towards(&[Auditor])
        .under(&[LGFA_1988.section("116(2C)")])
        .in_force(commenced::LONDON_THEN_SCHEDULE_16);
}
