//! The rules of senior appointments, in the order of Schedule 1, with section 18(6) for the deputy.

use crate::law::Actor::{Candidate, Commissioner, Deputy, Panel, Public};
use crate::law::{
    Confidence, PCA_2017, PRSRA_2011, Rule, SI_2017_399, SI_2017_470, SI_2021_112, SI_2023_1432, SI_2024_414,
    Span, commenced, rules, ymd,
};
use crate::staff::restriction::SINCE_FIRST_MAYOR;

/// The deputy's term as first enacted, until the Policing and Crime Act 2017 s. 121 commenced.
static DEPUTY_TERM_AS_ENACTED: &[Span] =
    &[commenced::schedule_nov_2012("2(b)").until(ymd(2017, 4, 2), SI_2017_399.regulation("2"))];

rules! {
    SENIOR_APPOINTMENT = condition("staff.confirmation-senior-appointment", Commissioner,
        "the chief executive, the chief finance officer and the deputy are the senior appointments put to the panel")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("1", "9(1)"), PRSRA_2011.schedule("1", "6(2)")])
        .in_force(commenced::SCHEDULE_1);
    OTHER_STAFF = power("staff.confirmation-other-staff", Commissioner,
        "other staff are appointed without a hearing")
        .under(&[PRSRA_2011.schedule("1", "6(3)")])
        .in_force(commenced::SCHEDULE_1);
    ACTING_HOLDER = duty("staff.confirmation-acting-holder", Commissioner,
        "somebody is appointed to act while the post of chief executive or finance officer is vacant or its holder unable")
        .under(&[PRSRA_2011.schedule("1", "7(1)(a)"), PRSRA_2011.schedule("1", "7(1)(b)")])
        .in_force(commenced::SCHEDULE_1);
    ACTING_QUALIFIED = condition("staff.confirmation-acting-qualified", Commissioner,
        "whoever acts as chief finance officer is qualified for the post")
        .under(&[PRSRA_2011.schedule("1", "7(2)")])
        .in_force(commenced::SCHEDULE_1);

    DEPUTY_NO_OFFICE_HOLDER = prohibition("staff.confirmation-deputy-office-holders", Commissioner,
        "no constable, policing body, holder of one, or staff of one is appointed deputy")
        .towards(&[Candidate])
        .under(&[PRSRA_2011.section("18(6)"), PRSRA_2011.section("18(3)(a)")])
        .in_force(commenced::OUTSIDE_LONDON);
    DEPUTY_AGE_AND_SEATS = prohibition("staff.confirmation-deputy-age-and-seats", Commissioner,
        "nobody under 18 on the day of appointment, and no member of a listed parliament or assembly, is appointed deputy")
        .towards(&[Candidate])
        .under(&[
            PRSRA_2011.schedule("1", "8(2)(a)"), PRSRA_2011.schedule("1", "8(2)(c)"), PRSRA_2011.schedule("1", "8(2)(d)"),
            PRSRA_2011.schedule("1", "8(2)(e)"), PRSRA_2011.schedule("1", "8(2)(f)"), PRSRA_2011.schedule("1", "8(2)(g)")])
        .in_force(commenced::SCHEDULE_1);
    DEPUTY_NOT_DISQUALIFIED = prohibition("staff.confirmation-deputy-disqualified", Commissioner,
        "nobody under one of the commissioner's own disqualifications that count here is appointed deputy")
        .towards(&[Candidate])
        .under(&[PRSRA_2011.schedule("1", "8(2)(b)"), PRSRA_2011.schedule("1", "8(6)(a)"), PRSRA_2011.schedule("1", "8(6)(b)")])
        .in_force(commenced::SCHEDULE_1);
    DEPUTY_TERM_2012 = condition("staff.confirmation-deputy-term-2012", Deputy,
        "a deputy's appointment ends no later than the term of office of the commissioner who made it")
        .under(&[PRSRA_2011.schedule("1", "8(3)"), PRSRA_2011.schedule("1", "8(5)")])
        .in_force(DEPUTY_TERM_AS_ENACTED);
    DEPUTY_TERM = condition("staff.confirmation-deputy-term", Deputy,
        "a deputy's appointment ends no later than the sixth day after the poll at the next ordinary election")
        .under(&[PRSRA_2011.schedule("1", "8(3)"), PCA_2017.section("121(4)")])
        .in_force(&[commenced::APR_2017]);
    DEPUTY_BY_ELECTION = condition("staff.confirmation-deputy-by-election", Deputy,
        "a deputy's appointment ends when the winner of a by-election makes and delivers the declaration")
        .under(&[PRSRA_2011.schedule("1", "8(3A)"), PCA_2017.section("121(4)"), PCA_2017.section("121(5)")])
        .in_force(&[commenced::APR_2017]);
    DEPUTY_OTHERWISE = power("staff.confirmation-deputy-otherwise", Commissioner,
        "within those limits the commissioner settles how a deputy's appointment ends")
        .under(&[PRSRA_2011.schedule("1", "8(3B)")])
        .in_force(&[commenced::APR_2017]);

    SENIOR_NOTIFIED = duty("staff.confirmation-notified", Commissioner,
        "the panel is notified of each proposed senior appointment, with the name, the criteria, why they are met, and the terms")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("1", "9(1)"), PRSRA_2011.schedule("1", "9(2)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_REVIEWED = duty("staff.confirmation-reviewed", Panel,
        "the panel reviews the proposed senior appointment")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("1", "10(2)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_REPORTED = duty("staff.confirmation-reported", Panel,
        "the panel reports to the commissioner and recommends whether or not to appoint")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("1", "10(3)"), PRSRA_2011.schedule("1", "10(4)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_IN_TIME = duty("staff.confirmation-in-time", Panel,
        "the panel reviews and reports within three weeks beginning with the day it receives the notification")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("1", "10(5)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_PUBLISHED = duty("staff.confirmation-published", Panel,
        "the panel publishes its report on a senior appointment, in the manner it decides")
        .towards(&[Public])
        .under(&[PRSRA_2011.schedule("1", "10(6)"), PRSRA_2011.schedule("1", "10(7)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_PAUSE = condition("staff.confirmation-post-election-pause", Panel,
        "days from an ordinary poll to delivery of the declaration, both included, do not count for a senior appointment")
        .under(&[PRSRA_2011.schedule("1", "10(8)"), PRSRA_2011.schedule("1", "10(9)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_HEARING = duty("staff.confirmation-hearing", Panel,
        "a public confirmation hearing, with the candidate asked to appear, comes before the report")
        .towards(&[Candidate, Public])
        .under(&[PRSRA_2011.schedule("1", "11(1)"), PRSRA_2011.schedule("1", "11(2)"), PRSRA_2011.schedule("1", "11(3)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_ACCEPT_OR_REJECT = power("staff.confirmation-accept-or-reject", Commissioner,
        "the commissioner may accept or reject the recommendation on a senior appointment")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("1", "12(1)")])
        .in_force(commenced::SCHEDULE_1);
    SENIOR_DECIDED = duty("staff.confirmation-decided", Commissioner,
        "the panel is told whether its recommendation on a senior appointment is accepted")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("1", "12(2)")])
        .in_force(commenced::SCHEDULE_1);
    NO_VETO_OF_STAFF = condition("staff.confirmation-no-veto", Panel,
        "the panel recommends on a senior appointment and has no veto")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("1", "10(4)"), PRSRA_2011.schedule("1", "12(1)")])
        .in_force(commenced::SCHEDULE_1);
    NO_END_OF_PROCESS = condition("staff.confirmation-no-end", Panel,
        "if the three weeks pass without a report the panel is in breach, and nothing stops the appointment")
        .under(&[PRSRA_2011.schedule("1", "10(5)"), PRSRA_2011.schedule("1", "6(2)")])
        .in_force(commenced::SCHEDULE_1)
        .confidence_is(Confidence::Inferred);
    DEPUTY_MAYOR_ALIKE = duty("staff.confirmation-deputy-mayor", Commissioner,
        "a mayor notifies the panel of each proposed deputy mayor for policing, as of a deputy commissioner")
        .towards(&[Panel])
        .under(&[
            SI_2017_470.schedule("1", "32(e)"),
            SI_2021_112.schedule("5", "32(e)"),
            SI_2023_1432.schedule("5", "32(e)"),
            SI_2024_414.schedule("1", "32(e)"),
            PRSRA_2011.schedule("1", "9(2)"),
        ])
        .in_force(&[SINCE_FIRST_MAYOR]);
}
