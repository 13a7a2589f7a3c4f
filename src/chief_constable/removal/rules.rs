//! The rules of suspension and removal, in the order of Schedule 8 Part 2 with SI 2003/527 regulation 11A between.

use crate::law::Actor::{ChiefConstable, ChiefExecutive, Commissioner, Inspectorate, Panel, Public};
use crate::law::{
    Confidence, Extent, POLICE_REGS_2003, PRSRA_2011, Rule, SI_2011_3026, SI_2012_2712, Span, commenced,
    rules, ymd,
};

/// Regulation 11A was inserted for the metropolitan district in January and elsewhere in November 2012.
static REGULATION_11A: &[Span] =
    &[Span::since(ymd(2012, 11, 22), SI_2011_3026.regulation("1(1)(b)")).within(Extent::OUTSIDE_LONDON)];

rules! {
    SUSPEND = power("chief-constable.removal-suspend", Commissioner,
        "the commissioner may suspend the chief constable from duty")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.section("38(2)"), PRSRA_2011.section("38(7)")])
        .in_force(commenced::OUTSIDE_LONDON);
    SUSPENSION_NOTIFIED = duty("chief-constable.removal-suspension-notified", Commissioner,
        "the panel is told of a suspension; it has no part in deciding on one")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "11")])
        .in_force(commenced::SCHEDULE_8);
    CALL = power("chief-constable.removal-call", Commissioner,
        "the commissioner may call on the chief constable to resign or retire, and need not")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.section("38(3)"), PRSRA_2011.section("38(6)")])
        .in_force(commenced::OUTSIDE_LONDON);
    ACTING_ALIKE = condition("chief-constable.removal-acting", Commissioner,
        "who acts while the chief constable cannot, is suspended and called on as a chief constable is")
        .under(&[PRSRA_2011.section("41(10)(a)"), PRSRA_2011.section("41(1)(a)"), PRSRA_2011.section("41(5)")])
        .in_force(commenced::OUTSIDE_LONDON);

    GATE = prohibition("chief-constable.removal-gate", Commissioner,
        "no call before the end of the scrutiny process, which is the first of two events")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.schedule("8", "12(1)")])
        .in_force(commenced::SCHEDULE_8);
    GATE_LAPSE = condition("chief-constable.removal-gate-lapse", Panel,
        "the scrutiny process ends if six weeks pass without any recommendation given")
        .under(&[PRSRA_2011.schedule("8", "12(2)(a)")])
        .in_force(commenced::SCHEDULE_8);
    GATE_NOTICE = condition("chief-constable.removal-gate-notice", Commissioner,
        "the scrutiny process ends when the panel is told whether its recommendation is accepted")
        .under(&[PRSRA_2011.schedule("8", "12(2)(b)")])
        .in_force(commenced::SCHEDULE_8);

    VIEWS_OBTAINED = duty("chief-constable.removal-views-obtained", Commissioner,
        "a commissioner who proposes a call obtains the written views of the chief inspector of constabulary")
        .towards(&[Inspectorate])
        .under(&[POLICE_REGS_2003.regulation("11A(1)(a)")])
        .in_force(REGULATION_11A);
    VIEWS_REGARDED = duty("chief-constable.removal-views-regarded", Commissioner,
        "the commissioner has regard to the chief inspector's written views")
        .under(&[POLICE_REGS_2003.regulation("11A(1)(b)")])
        .in_force(REGULATION_11A);
    REASONS = duty("chief-constable.removal-reasons", Commissioner,
        "the chief constable is given a written explanation of why a call is proposed")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.schedule("8", "13(2)")])
        .in_force(commenced::SCHEDULE_8);
    VIEWS_TO_CHIEF_CONSTABLE = duty("chief-constable.removal-views-to-chief-constable", Commissioner,
        "with the reasons the chief constable is given a copy of the chief inspector's views")
        .towards(&[ChiefConstable])
        .under(&[POLICE_REGS_2003.regulation("11A(1)(c)")])
        .in_force(REGULATION_11A);
    PROPOSAL_NOTIFIED = duty("chief-constable.removal-proposal-notified", Commissioner,
        "the panel is notified in writing that a call is proposed")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "13(3)(a)")])
        .in_force(commenced::SCHEDULE_8);
    REASONS_TO_PANEL = duty("chief-constable.removal-reasons-to-panel", Commissioner,
        "the panel is given a copy of the reasons that the chief constable was given")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "13(3)(b)")])
        .in_force(commenced::SCHEDULE_8);
    VIEWS_TO_PANEL = duty("chief-constable.removal-views-to-panel", Commissioner,
        "with the copy of the reasons the panel is given a copy of the chief inspector's views")
        .towards(&[Panel])
        .under(&[POLICE_REGS_2003.regulation("11A(1)(d)")])
        .in_force(REGULATION_11A);
    OPPORTUNITY = duty("chief-constable.removal-opportunity", Commissioner,
        "the chief constable gets the opportunity to make written representations")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.schedule("8", "13(4)")])
        .in_force(commenced::SCHEDULE_8);
    OPPORTUNITY_INFORMED = condition("chief-constable.removal-opportunity-informed", Commissioner,
        "what is made of the opportunity is not closed before the chief constable has the reasons")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.schedule("8", "13(2)"), PRSRA_2011.schedule("8", "13(4)")])
        .in_force(commenced::SCHEDULE_8)
        .confidence_is(Confidence::Inferred);
    WRITTEN_ONLY = condition("chief-constable.removal-written-only", ChiefConstable,
        "before the panel's hearing representations are in writing: only deputies and assistants are heard in person")
        .under(&[PRSRA_2011.schedule("8", "13(4)"), POLICE_REGS_2003.regulation("11B(3)")])
        .in_force(REGULATION_11A)
        .confidence_is(Confidence::Inferred);
    REPRESENTATIONS_CONSIDERED = duty("chief-constable.removal-representations-considered", Commissioner,
        "any written representations are considered")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.schedule("8", "13(5)(a)")])
        .in_force(commenced::SCHEDULE_8);
    REPRESENTATIONS_COPIED = duty("chief-constable.removal-representations-copied", Commissioner,
        "the panel gets a copy of any written representations as soon as practicable")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "13(5)(b)")])
        .in_force(commenced::SCHEDULE_8);

    FURTHER_NOTICE = duty("chief-constable.removal-further-notice", Commissioner,
        "a commissioner who still proposes a call tells the chief constable and the panel so")
        .towards(&[ChiefConstable, Panel])
        .under(&[PRSRA_2011.schedule("8", "14(2)(a)"), PRSRA_2011.schedule("8", "14(2)(b)"), PRSRA_2011.schedule("8", "14(1)")])
        .in_force(commenced::SCHEDULE_8);
    FRESH_REASONS = duty("chief-constable.removal-fresh-reasons", Commissioner,
        "with that notice both get a written explanation of why a call is still proposed")
        .towards(&[ChiefConstable, Panel])
        .under(&[POLICE_REGS_2003.regulation("11A(2)(a)")])
        .in_force(REGULATION_11A);
    COPIES_TO_INSPECTORATE = duty("chief-constable.removal-copies-to-inspectorate", Commissioner,
        "at the same time the chief inspector gets copies of the notice and the explanation")
        .towards(&[Inspectorate])
        .under(&[POLICE_REGS_2003.regulation("11A(2)(b)")])
        .in_force(REGULATION_11A);
    // Not where a mayor governs: see `Removal::has_chief_executive`.
    COPIES_TO_CHIEF_EXECUTIVE = duty("chief-constable.removal-copies-to-chief-executive", Commissioner,
        "at the same time the chief executive gets copies of the notice, the explanation and the chief inspector's views")
        .towards(&[ChiefExecutive])
        .under(&[POLICE_REGS_2003.regulation("11A(2)(c)")])
        .in_force(REGULATION_11A);

    PANEL_RECOMMENDS = duty("chief-constable.removal-recommends", Panel,
        "the panel recommends whether or not to call for the resignation or retirement")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "15(2)")])
        .in_force(commenced::SCHEDULE_8);
    RECOMMEND_IN_TIME = duty("chief-constable.removal-recommends-in-time", Panel,
        "the recommendation is given in writing within six weeks beginning with the day the panel receives the further notice")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "15(3)")])
        .in_force(commenced::SCHEDULE_8);
    CONSULT_INSPECTORATE = power("chief-constable.removal-consult-inspectorate", Panel,
        "before it recommends the panel may consult the chief inspector of constabulary")
        .towards(&[Inspectorate])
        .under(&[PRSRA_2011.schedule("8", "15(4)(a)")])
        .in_force(commenced::SCHEDULE_8);
    SCRUTINY_HEARING = duty("chief-constable.removal-hearing", Panel,
        "before it recommends the panel holds a scrutiny hearing")
        .towards(&[ChiefConstable, Commissioner])
        .under(&[PRSRA_2011.schedule("8", "15(4)(b)")])
        .in_force(commenced::SCHEDULE_8);
    HEARING_PRIVATE = condition("chief-constable.removal-hearing-private", Panel,
        "a scrutiny hearing is a meeting of the panel held in private")
        .under(&[PRSRA_2011.schedule("8", "15(9)")])
        .in_force(commenced::SCHEDULE_8);
    BOTH_MAY_ATTEND = condition("chief-constable.removal-both-may-attend", Panel,
        "commissioner and chief constable are both entitled to attend the hearing, in person or remotely, and speak")
        .towards(&[ChiefConstable, Commissioner])
        .under(&[PRSRA_2011.schedule("8", "15(9)"), PRSRA_2011.schedule("8", "15(10)")])
        .in_force(commenced::SCHEDULE_8)
        .confidence_is(Confidence::Inferred);
    RECOMMENDATION_PUBLISHED = duty("chief-constable.removal-recommendation-published", Panel,
        "the panel publishes its recommendation, in the manner it decides")
        .towards(&[Public])
        .under(&[PRSRA_2011.schedule("8", "15(5)"), PRSRA_2011.schedule("8", "15(6)")])
        .in_force(commenced::SCHEDULE_8);
    SCRUTINY_PAUSE = condition("chief-constable.removal-post-election-pause", Panel,
        "days of the six weeks from an ordinary poll to delivery of the declaration, both included, do not count")
        .under(&[PRSRA_2011.schedule("8", "15(7)"), PRSRA_2011.schedule("8", "15(8)")])
        .in_force(commenced::SCHEDULE_8);
    RECOMMENDATION_CONSIDERED = duty("chief-constable.removal-recommendation-considered", Commissioner,
        "the commissioner considers the panel's recommendation")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "16(1)(a)")])
        .in_force(commenced::SCHEDULE_8);
    ACCEPT_OR_REJECT = power("chief-constable.removal-accept-or-reject", Commissioner,
        "having considered it, the commissioner may accept or reject the recommendation")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "16(1)(b)")])
        .in_force(commenced::SCHEDULE_8);
    DECISION_NOTIFIED = duty("chief-constable.removal-decision-notified", Commissioner,
        "the panel is told whether its recommendation is accepted")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "16(2)")])
        .in_force(commenced::SCHEDULE_8);
    NO_VETO_OF_CALL = condition("chief-constable.removal-no-veto", Panel,
        "the panel advises on a call and cannot block one")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "16(1)(b)"), PRSRA_2011.schedule("8", "15(2)")])
        .in_force(commenced::SCHEDULE_8);

    MUST_GO = duty("chief-constable.removal-must-go", ChiefConstable,
        "a chief constable who is called on must resign or retire")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.section("38(4)")])
        .in_force(commenced::OUTSIDE_LONDON);
    TERM_RUNS_ON = prohibition("chief-constable.removal-term-runs-on", ChiefConstable,
        "the fixed term of whoever acts as chief constable does not expire while they act")
        .under(&[POLICE_REGS_2003.regulation("11(2D)"), POLICE_REGS_2003.regulation("11(2F)(a)")])
        .in_force(&[Span::since(ymd(2012, 11, 22), SI_2012_2712.regulation("4(4)")).within(Extent::OUTSIDE_LONDON)]);
    OTHER_ENDS = condition("chief-constable.removal-other-ends", ChiefConstable,
        "service can also end without a call: by leaving of one's own accord, by a move, or by dismissal")
        .under(&[POLICE_REGS_2003.regulation("11(3)"), POLICE_REGS_2003.regulation("14"), PRSRA_2011.section("38(7)")])
        .in_force(commenced::OUTSIDE_LONDON)
        .confidence_is(Confidence::Inferred);
}
