//! The rules of the scrutiny, in the order of Schedule 5 and of SI 2012/2271 Part 2.

use crate::law::Actor::{Commissioner, Council, Panel, Public};
use crate::law::{
    Confidence, Extent, FRSA_2004, LGFA_1992, PCP_REGS_2012, PRSRA_2011, Rule, SI_2022_1230, Span, commenced,
    rules, ymd,
};

/// SI 2012/2271 came into force with the commissioners.
static REGULATIONS: &[Span] =
    &[Span::since(ymd(2012, 11, 22), PCP_REGS_2012.regulation("1(1)")).within(Extent::OUTSIDE_LONDON)];

/// The 1992 Act is older than commissioners: it has bound them since there were any.
static PRECEPTING: &[Span] = commenced::OUTSIDE_LONDON;

rules! {
    AFTER_SCRUTINY = prohibition("precept.after-scrutiny", Commissioner,
        "no precept may be issued before the end of the scrutiny process")
        .under(&[PRSRA_2011.schedule("5", "1(1)"), PRSRA_2011.section("26")])
        .in_force(commenced::SCHEDULE_5);
    ENDS_ON_RESPONSE = condition("precept.ends-on-response", Commissioner,
        "without a veto the scrutiny ends when the response to the panel's report is given")
        .under(&[PRSRA_2011.schedule("5", "1(2)(a)")])
        .in_force(commenced::SCHEDULE_5);
    SUBSTITUTE = condition("precept.substitute", Commissioner,
        "a substitute for a precept already issued goes through scrutiny as the first did")
        .under(&[PRSRA_2011.schedule("5", "1(3)")])
        .in_force(commenced::SCHEDULE_5);
    NOTIFY = duty("precept.notify", Commissioner, "the panel is notified of the precept proposed for the financial year")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("5", "2")])
        .in_force(commenced::SCHEDULE_5);
    REVIEW = duty("precept.review", Panel, "the panel reviews the proposed precept")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("5", "3(1)")])
        .in_force(commenced::SCHEDULE_5);
    REPORT = duty("precept.report", Panel,
        "the panel reports on the proposed precept, and may recommend, also what precept to issue")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("5", "3(2)"), PRSRA_2011.schedule("5", "3(3)")])
        .in_force(commenced::SCHEDULE_5);
    VETO = power("precept.veto", Panel, "having reviewed it, the panel may veto the proposed precept")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("5", "4(1)"), PRSRA_2011.schedule("5", "4(3)")])
        .in_force(commenced::SCHEDULE_5);
    VETO_REPORTED = duty("precept.veto-reported", Panel,
        "a report on a vetoed precept says that the panel has vetoed it")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("5", "4(2)")])
        .in_force(commenced::SCHEDULE_5);
    VETO_MAJORITY = condition("precept.veto-majority", Panel,
        "a veto needs two-thirds of all persons who are members of the panel when it decides")
        .under(&[PRSRA_2011.schedule("5", "4(4)")])
        .in_force(commenced::SCHEDULE_5);
    RESPOND = duty("precept.respond", Commissioner,
        "without a veto the commissioner has regard to the report and responds to it and to its recommendations")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("5", "5(2)(b)"), PRSRA_2011.schedule("5", "5(2)(a)")])
        .in_force(commenced::SCHEDULE_5);
    PUBLISH = duty("precept.publish-response", Commissioner,
        "the response is published, in the manner the panel decides")
        .towards(&[Public])
        .under(&[PRSRA_2011.schedule("5", "5(2)(c)"), PRSRA_2011.schedule("5", "5(4)")])
        .in_force(commenced::SCHEDULE_5);
    AS_PROPOSED_OR_RECOMMENDED = prohibition("precept.as-proposed-or-recommended", Commissioner,
        "without a veto only the proposed precept may be issued, or one that accords with a recommendation in the report")
        .under(&[PRSRA_2011.schedule("5", "5(3)(b)"), PRSRA_2011.schedule("5", "5(3)(a)")])
        .in_force(commenced::SCHEDULE_5);
    VETOED_NOT_ISSUED = prohibition("precept.vetoed-not-issued", Commissioner,
        "a vetoed precept may not be issued, unless the regulations allow it")
        .under(&[PRSRA_2011.schedule("5", "6(2)"), PRSRA_2011.schedule("5", "6(5)")])
        .in_force(commenced::SCHEDULE_5);
    RESPOND_TO_VETO = duty("precept.respond-to-veto", Commissioner,
        "after a veto the commissioner has regard to the report and responds to it and to its recommendations")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("5", "6(3)(b)"), PRSRA_2011.schedule("5", "6(3)(a)")])
        .in_force(commenced::SCHEDULE_5);
    PUBLISH_AFTER_VETO = duty("precept.publish-response-to-veto", Commissioner,
        "the response to a veto is published, in the manner the panel decides")
        .towards(&[Public])
        .under(&[PRSRA_2011.schedule("5", "6(3)(c)"), PRSRA_2011.schedule("5", "6(4)")])
        .in_force(commenced::SCHEDULE_5);

    NOTIFY_BY = duty("precept.notify-by", Commissioner,
        "the panel is notified of the proposed precept by 1 February before the year")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("3")])
        .in_force(REGULATIONS);
    REPORT_BY = duty("precept.report-by", Panel, "the panel reviews and reports by 8 February before the year")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("4(1)")])
        .in_force(REGULATIONS);
    UNREPORTED_VETO = power("precept.unreported-veto", Commissioner,
        "a veto without a report by 8 February ends the scrutiny, and the proposed precept may be issued despite it")
        .under(&[PCP_REGS_2012.regulation("4(2)")])
        .in_force(REGULATIONS);
    RESPOND_TO_VETO_BY = duty("precept.respond-to-veto-by", Commissioner,
        "the response to a veto is given and published by 15 February before the year")
        .towards(&[Panel, Public])
        .under(&[PCP_REGS_2012.regulation("5(1)")])
        .in_force(REGULATIONS);
    REVISE = duty("precept.revise", Commissioner, "the response to a veto notifies the panel of a revised precept")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("5(2)")])
        .in_force(REGULATIONS);
    REVISED_LOWER = prohibition("precept.revised-lower", Commissioner,
        "after a veto as too high the revised precept is lower than the proposed one, not equal to it")
        .under(&[PCP_REGS_2012.regulation("5(3)(a)")])
        .in_force(REGULATIONS);
    REVISED_HIGHER = prohibition("precept.revised-higher", Commissioner,
        "after a veto as too low the revised precept is higher than the proposed one, not equal to it")
        .under(&[PCP_REGS_2012.regulation("5(3)(b)")])
        .in_force(REGULATIONS);
    REVIEW_REVISED = duty("precept.review-revised", Panel, "the panel reviews the revised precept")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("6(1)(a)")])
        .in_force(REGULATIONS);
    SECOND_REPORT = duty("precept.second-report", Panel,
        "the panel reports on the revised precept, and may recommend, also what precept to issue")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("6(1)(b)"), PCP_REGS_2012.regulation("6(2)(b)")])
        .in_force(REGULATIONS);
    SECOND_REPORT_BY = duty("precept.second-report-by", Panel,
        "the panel reviews and reports on the revised precept by 22 February before the year")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("6(1)")])
        .in_force(REGULATIONS);
    REJECTION_STOPS_NOTHING = prohibition("precept.rejection-stops-nothing", Panel,
        "only the first proposal can be vetoed: the panel may reject the revised precept, and it may be issued all the same")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("6(2)(a)")])
        .in_force(REGULATIONS);
    NO_SECOND_REPORT = power("precept.no-second-report", Commissioner,
        "without a second report by 22 February the scrutiny ends, and the revised precept may be issued")
        .under(&[PCP_REGS_2012.regulation("6(3)")])
        .in_force(REGULATIONS);
    RESPOND_TO_SECOND = duty("precept.respond-to-second", Commissioner,
        "the commissioner has regard to the second report and responds to it and to its recommendations")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("7(b)"), PCP_REGS_2012.regulation("7(a)")])
        .in_force(REGULATIONS);
    PUBLISH_SECOND = duty("precept.publish-second-response", Commissioner,
        "the response to the second report is published")
        .towards(&[Public])
        .under(&[PCP_REGS_2012.regulation("7(c)")])
        .in_force(REGULATIONS);
    SECOND_RESPONSE_BY = duty("precept.second-response-by", Commissioner,
        "the response to the second report is given and published by 1 March before the year")
        .towards(&[Panel, Public])
        .under(&[PCP_REGS_2012.regulation("7")])
        .in_force(REGULATIONS);
    ENDS_ON_SECOND_RESPONSE = condition("precept.ends-on-second-response", Commissioner,
        "after a veto and a second report the scrutiny ends when the response to that report is given")
        .under(&[PCP_REGS_2012.regulation("8(1)")])
        .in_force(REGULATIONS);
    REVISED_OR_OTHER = power("precept.revised-or-other", Commissioner,
        "after the second response the revised precept may be issued, or within the limits another")
        .under(&[PCP_REGS_2012.regulation("8(2)")])
        .in_force(REGULATIONS);
    NOT_ABOVE_REVISED = prohibition("precept.not-above-revised", Commissioner,
        "after a veto as too high no precept above the revised one, unless it accords with a recommendation in the second report")
        .under(&[PCP_REGS_2012.regulation("8(3)(a)")])
        .in_force(REGULATIONS);
    NOT_BELOW_REVISED = prohibition("precept.not-below-revised", Commissioner,
        "after a veto as too low no precept below the revised one, unless it accords with a recommendation in the second report")
        .under(&[PCP_REGS_2012.regulation("8(3)(b)")])
        .in_force(REGULATIONS);
    NO_DIRECTION = condition("precept.no-direction", Commissioner,
        "a veto reported as neither too high nor too low sets no direction, and so no limit later")
        .under(&[PCP_REGS_2012.regulation("5(3)"), PCP_REGS_2012.regulation("8(3)")])
        .in_force(REGULATIONS)
        .confidence_is(Confidence::Inferred);

    ISSUE = duty("precept.issue", Commissioner, "a precept is issued to each billing authority for the year")
        .towards(&[Council])
        .under(&[LGFA_1992.section("40(1)"), LGFA_1992.section("40(2)")])
        .in_force(PRECEPTING);
    ISSUE_BY = duty("precept.issue-by", Commissioner, "the precept is issued before 1 March before the year")
        .towards(&[Council])
        .under(&[LGFA_1992.section("40(5)")])
        .in_force(PRECEPTING);
    LATE_NOT_VOID = immunity("precept.late-not-void", Commissioner,
        "a precept is not invalid merely because it is issued on or after 1 March")
        .under(&[LGFA_1992.section("40(5)")])
        .in_force(PRECEPTING);
    NOT_BEFORE = condition("precept.not-before-tax-bases", Commissioner,
        "a precept waits for 1 February or for the tax base of every billing authority; issued sooner, it counts as not issued")
        .towards(&[Council])
        .under(&[LGFA_1992.section("40(5A)"), LGFA_1992.section("40(8)")])
        .in_force(&[commenced::NOV_2012.within(Extent::ENGLAND)]);
    ISSUE_SUBSTITUTE = duty("precept.issue-substitute", Commissioner,
        "a substitute is issued as soon as reasonably practicable after its calculations, whatever the date")
        .towards(&[Council])
        .under(&[LGFA_1992.section("42")])
        .in_force(PRECEPTING);
    FIRE = condition("precept.fire", Panel,
        "the precept of a commissioner who is the fire and rescue authority has a scrutiny and a veto of its own")
        .towards(&[Commissioner])
        .under(&[FRSA_2004.schedule("A2", "12"), PRSRA_2011.schedule("5", "1"), SI_2022_1230.article("11")])
        .in_force(&[commenced::APR_2017.within(Extent::ENGLAND)])
        .confidence_is(Confidence::Secondary);
}
