//! The rules of nomination, appointment and default, in the order of Schedule 6, then of SI 2012/1433.

use crate::law::Actor::{Council, Panel, SecretaryOfState};
use crate::law::{Confidence, Extent, PCP_NOMINATIONS_2012, PRSRA_2011, Rule, Span, rules, ymd};
use crate::panel::establishment::{PART_2, PART_3};
use crate::panel::voting::SCHEDULE_6;

/// The regulations on nominations, which are about Part 2 of the Schedule here.
static ENGLAND_JULY_2012: &[Span] =
    &[Span::since(ymd(2012, 7, 2), PCP_NOMINATIONS_2012.regulation("1(1)")).within(Extent::ENGLAND)];
static JULY_2012: &[Span] =
    &[Span::since(ymd(2012, 7, 2), PCP_NOMINATIONS_2012.regulation("1(1)")).within(Extent::OUTSIDE_LONDON)];

rules! {
    COUNCILLORS_ONLY = condition("panel.councillors-only", Council,
        "only a councillor of a council in the area is nominated and appointed; an elected mayor counts as one")
        .towards(&[SecretaryOfState])
        .under(&[PRSRA_2011.schedule("6", "41(3)"), PRSRA_2011.schedule("6", "9(2)"), PRSRA_2011.schedule("6", "10(2)")])
        .in_force(SCHEDULE_6);
    NOMINATE_ONE = power("panel.nominate-one", Council,
        "of two to nine councils, one that appoints no extra member and has appointed none may nominate one")
        .under(&[PRSRA_2011.schedule("6", "8(2)")])
        .in_force(PART_2);
    NOMINATE_TO_QUOTA = power("panel.nominate-to-quota", Council,
        "of two to nine councils, one that appoints extra members may nominate as many as its quota lacks")
        .under(&[PRSRA_2011.schedule("6", "8(3)"), PRSRA_2011.schedule("6", "8(5)")])
        .in_force(PART_2);
    ACCEPTS = condition("panel.nominee-accepts", Council,
        "a nominee becomes a member only if the nominee accepts")
        .towards(&[SecretaryOfState])
        .under(&[
            PRSRA_2011.schedule("6", "9(2)"), PRSRA_2011.schedule("6", "10(4)"),
            PRSRA_2011.schedule("6", "16(3)"), PRSRA_2011.schedule("6", "16(5)")])
        .in_force(SCHEDULE_6);
    APPOINT_NOMINEE = power("panel.appoint-nominee", Council,
        "the council may appoint its nominee who accepts")
        .under(&[PRSRA_2011.schedule("6", "9(2)")])
        .in_force(PART_2);
    NOMINATE_ANOTHER = power("panel.nominate-another", Council,
        "if a nominee does not accept, the council may nominate another of its councillors")
        .under(&[PRSRA_2011.schedule("6", "9(3)")])
        .in_force(PART_2);

    DEFAULT_FOUND = condition("panel.default-found", SecretaryOfState,
        "the Secretary of State is satisfied that the panel lacks appointed members and that a council failed or has no power")
        .towards(&[Council])
        .under(&[PRSRA_2011.schedule("6", "10(1)"), PRSRA_2011.schedule("6", "10(10)"), PRSRA_2011.schedule("6", "41(2)")])
        .in_force(PART_2);
    NOMINATE_IN_DEFAULT = duty("panel.nominate-in-default", SecretaryOfState,
        "on a default the Secretary of State nominates as many councillors of the area as the panel lacks")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("6", "10(2)"), PRSRA_2011.schedule("6", "10(5)"), PRSRA_2011.schedule("6", "10(11)")])
        .in_force(PART_2);
    APPOINT_IN_DEFAULT = duty("panel.appoint-in-default", SecretaryOfState,
        "the Secretary of State appoints such a nominee who accepts")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("6", "10(4)")])
        .in_force(PART_2);
    FAIR_REPRESENTATION = duty("panel.fair-representation", SecretaryOfState,
        "as far as practicable each of ten or more councils has only one councillor on the panel, each of fewer at least one")
        .towards(&[Council])
        .under(&[
            PRSRA_2011.schedule("6", "10(6)"), PRSRA_2011.schedule("6", "10(7)"),
            PRSRA_2011.schedule("6", "15(4)(b)"), PRSRA_2011.schedule("6", "15(5)")])
        .in_force(SCHEDULE_6);
    NOTICE_OF_DEFAULT = power("panel.notice-of-default", SecretaryOfState,
        "the Secretary of State may give a council notice of being satisfied that it failed")
        .towards(&[Council])
        .under(&[PRSRA_2011.schedule("6", "10(8)")])
        .in_force(PART_2);
    NOTICE_BARS = prohibition("panel.notice-bars", Council,
        "a council may not nominate while such a notice is in force")
        .under(&[PRSRA_2011.schedule("6", "6(3)"), PRSRA_2011.schedule("6", "7(3)"), PRSRA_2011.schedule("6", "8(4)")])
        .in_force(PART_2);
    NOTICE_WITHDRAWN = power("panel.notice-withdrawn", SecretaryOfState,
        "the Secretary of State may withdraw such a notice at any time")
        .towards(&[Council])
        .under(&[PRSRA_2011.schedule("6", "10(9)")])
        .in_force(PART_2);

    ASK_IN_WALES = duty("panel.ask-in-wales", SecretaryOfState,
        "in Wales the Secretary of State asks councils for as many nominations as the panel lacks")
        .towards(&[Council])
        .under(&[
            PRSRA_2011.schedule("6", "15(1)"), PRSRA_2011.schedule("6", "15(2)"), PRSRA_2011.schedule("6", "15(3)(c)"),
            PRSRA_2011.schedule("6", "15(4)(a)")])
        .in_force(PART_3);
    NOMINATE_WHEN_ASKED = power("panel.nominate-when-asked", Council,
        "a Welsh council may make the nominations it is asked for")
        .towards(&[SecretaryOfState])
        .under(&[PRSRA_2011.schedule("6", "16(2)")])
        .in_force(PART_3);
    APPOINT_IN_WALES = duty("panel.appoint-in-wales", SecretaryOfState,
        "in Wales the Secretary of State appoints every nominee who accepts")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("6", "16(3)"), PRSRA_2011.schedule("6", "16(5)")])
        .in_force(PART_3);
    ASK_AGAIN_OR_NOMINATE = duty("panel.ask-again-or-nominate", SecretaryOfState,
        "if a Welsh council makes no nomination or its nominee refuses, it is asked again or a councillor of the area nominated")
        .towards(&[Council])
        .under(&[PRSRA_2011.schedule("6", "16(4)"), PRSRA_2011.schedule("6", "16(6)")])
        .in_force(PART_3);

    NOMINATE_MAYOR_IN_DEFAULT = duty("panel.nominate-mayor-in-default", SecretaryOfState,
        "an elected mayor who is not on the panel is among those the Secretary of State nominates")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("6", "33(3)")])
        .in_force(SCHEDULE_6);
    MAYORS_FIRST_REFUSAL = prohibition("panel.mayors-first-refusal", SecretaryOfState,
        "a mayor's first nomination of the term by the council, if it fails, gives no cause to nominate in default")
        .towards(&[Council])
        .under(&[PRSRA_2011.schedule("6", "34(2)"), PRSRA_2011.schedule("6", "34(1)")])
        .in_force(SCHEDULE_6);
    MAYORAL_TERM = condition("panel.mayoral-term", Council,
        "a mayor's term starts when the mayor took that office, or most recently did")
        .under(&[PRSRA_2011.schedule("6", "35(2)")])
        .in_force(SCHEDULE_6);

    NOTIFY_NO_NOMINATION = duty("panel.notify-no-nomination", Council,
        "a council that has not nominated before the relevant date tells the Secretary of State in writing on that date")
        .towards(&[SecretaryOfState])
        .under(&[PCP_NOMINATIONS_2012.regulation("4"), PCP_NOMINATIONS_2012.regulation("9")])
        .in_force(ENGLAND_JULY_2012);
    NOTIFY_NO_APPOINTMENT = duty("panel.notify-no-appointment", Council,
        "a council that has not appointed 14 days after its nominee accepted tells the Secretary of State in writing that day")
        .towards(&[SecretaryOfState])
        .under(&[PCP_NOMINATIONS_2012.regulation("5"), PCP_NOMINATIONS_2012.regulation("9")])
        .in_force(ENGLAND_JULY_2012);
    REASONS_FOR_MORE = duty("panel.reasons-for-more", Panel,
        "a panel that asks for agreement to more co-opted members gives its reasons of balance in writing")
        .towards(&[SecretaryOfState])
        .under(&[PCP_NOMINATIONS_2012.regulation("6"), PCP_NOMINATIONS_2012.regulation("9")])
        .in_force(JULY_2012);
    NOTIFY_CO_OPTION = duty("panel.notify-co-option", Panel,
        "a panel that co-opts a council member tells the Secretary of State name, council and reasons in writing")
        .towards(&[SecretaryOfState])
        .under(&[PCP_NOMINATIONS_2012.regulation("8"), PCP_NOMINATIONS_2012.regulation("9")])
        .in_force(JULY_2012);
    NOMINEES_COUNTED = condition("panel.nominees-counted", Council,
        "a nomination still open takes up one of the council's seats until it is refused")
        .under(&[PRSRA_2011.schedule("6", "6(2)"), PRSRA_2011.schedule("6", "7(2)"), PRSRA_2011.schedule("6", "8(3)")])
        .in_force(PART_2)
        .confidence_is(Confidence::Inferred);
}
