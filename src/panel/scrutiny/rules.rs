//! The rules of annual reports before the panel, and of who stands in for whom.

use crate::law::Actor::{Commissioner, Deputy, Panel, Public};
use crate::law::{PRSRA_2011, Rule, commenced, rules};

rules! {
    ANNUAL_REPORT_SENT = duty("panel.annual-report-sent", Commissioner,
        "the annual report is sent to the panel as soon as practicable after it is produced")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("12(2)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    ANNUAL_REPORT_PRESENTED = duty("panel.annual-report-presented", Commissioner,
        "the commissioner attends the panel's public meeting, presents the annual report and answers its questions")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("12(3)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    ANNUAL_REPORT_RESPONSE = duty("panel.annual-report-response", Commissioner,
        "the panel is given a response to its report or recommendations on the annual report")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("12(4)(a)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    ANNUAL_REPORT_RESPONSE_PUBLISHED = duty("panel.annual-report-response-published", Commissioner,
        "that response is published, in the manner the panel chooses")
        .towards(&[Public])
        .under(&[PRSRA_2011.section("12(4)(b)"), PRSRA_2011.section("12(5)")])
        .in_force(commenced::LONDON_THEN_ELSEWHERE);
    DEPUTY_STANDS_IN = power("panel.deputy-stands-in", Deputy,
        "the deputy may attend the panel for the commissioner, if so arranged")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("18(1)(b)"), PRSRA_2011.section("18(3)(b)")])
        .in_force(commenced::OUTSIDE_LONDON);
    NO_OTHER_STAND_IN = prohibition("panel.no-other-stand-in", Commissioner,
        "nobody but the deputy may attend for a commissioner whom the panel requires")
        .towards(&[Panel])
        .under(&[PRSRA_2011.section("18(3)(d)"), PRSRA_2011.section("18(7)(c)")])
        .in_force(commenced::OUTSIDE_LONDON);
}
