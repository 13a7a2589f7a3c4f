//! The rules of the appointment, in the order of Schedule 8 Part 1 and of SI 2012/2271 Part 3.

use crate::law::Actor::{Candidate, ChiefConstable, Commissioner, Panel, Public};
use crate::law::{
    Extent, LDEDCA_2009, PCA_2017, PCP_REGS_2012, POLICE_ACT_1996, POLICE_REGS_2003, PRSRA_2011, Rule,
    SI_2012_2712, SI_2014_1916, SI_2017_1139, Span, commenced, rules, ymd,
};

/// SI 2012/2271 came into force with the commissioners.
static REGULATIONS: &[Span] =
    &[Span::since(ymd(2012, 11, 22), PCP_REGS_2012.regulation("1")).within(Extent::OUTSIDE_LONDON)];

rules! {
    APPOINTS = power("chief-constable.appoints", Commissioner,
        "the commissioner appoints the chief constable, and only as Schedule 8 Part 1 allows")
        .towards(&[ChiefConstable])
        .under(&[PRSRA_2011.section("38(1)"), PRSRA_2011.schedule("8", "1(1)")])
        .in_force(commenced::OUTSIDE_LONDON);

    ELIGIBLE_CONSTABLE = condition("chief-constable.eligible-constable", Candidate,
        "whoever is or has been a constable in any part of the United Kingdom is eligible")
        .under(&[PRSRA_2011.schedule("8", "2(1A)(a)"), PRSRA_2011.schedule("8", "2(1)(a)")])
        .in_force(commenced::SCHEDULE_8);
    ELIGIBLE_OVERSEAS = condition("chief-constable.eligible-overseas", Candidate,
        "whoever is or has been an officer of an approved overseas force, of at least the approved rank, is eligible")
        .under(&[PRSRA_2011.schedule("8", "2(1A)(b)")])
        .in_force(&[Span::since(ymd(2014, 7, 21), SI_2014_1916.article("2(a)")).within(Extent::OUTSIDE_LONDON)]);
    ELIGIBLE_FIRE = condition("chief-constable.eligible-fire", Candidate,
        "where fire functions are delegated to the chief constable, senior fire experience with specified police training makes eligible")
        .under(&[PRSRA_2011.schedule("8", "2(1AA)")])
        .in_force(&[commenced::APR_2017]);
    ELIGIBLE_FIRE_MAYOR = condition("chief-constable.eligible-fire-mayor", Candidate,
        "the same where a mayor delegates fire functions to the chief constable")
        .under(&[PRSRA_2011.schedule("8", "2(1AA)"), LDEDCA_2009.section("107EA(2)")])
        .in_force(&[Span::from(ymd(2017, 7, 17)).within(Extent::ENGLAND)]);
    NOT_BARRED = prohibition("chief-constable.not-barred", Commissioner,
        "a person on the police barred list may not be appointed")
        .under(&[POLICE_ACT_1996.section("88C"), PRSRA_2011.schedule("8", "1(2)"), PCA_2017.section("30(5)")])
        .in_force(&[Span::since(ymd(2017, 12, 15), SI_2017_1139.whole()).within(Extent::OUTSIDE_LONDON)]);
    AFTER_PROCESS = prohibition("chief-constable.appointed-after-process", Commissioner,
        "nobody may be appointed before the end of the confirmation process")
        .under(&[PRSRA_2011.schedule("8", "2(1)(b)")])
        .in_force(commenced::SCHEDULE_8);
    PROCESS_LAPSES = condition("chief-constable.process-lapses", Panel,
        "the process ends if three weeks pass with no report given to the commissioner")
        .under(&[PRSRA_2011.schedule("8", "2(3)"), PRSRA_2011.schedule("8", "2(2)(a)"), PRSRA_2011.schedule("8", "2(2)(b)")])
        .in_force(commenced::SCHEDULE_8);
    NOTIFY = duty("chief-constable.notify", Commissioner,
        "the panel is notified of each proposed appointment, with the name, the criteria, why they are met, and the terms")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "3(1)"), PRSRA_2011.schedule("8", "3(2)")])
        .in_force(commenced::SCHEDULE_8);
    REVIEW = duty("chief-constable.review", Panel, "the panel reviews the proposed appointment")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "4(2)")])
        .in_force(commenced::SCHEDULE_8);
    REPORT = duty("chief-constable.report", Panel,
        "the panel reports on the proposed appointment to the commissioner")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "4(3)")])
        .in_force(commenced::SCHEDULE_8);
    RECOMMEND = duty("chief-constable.recommend", Panel,
        "unless it vetoes, the panel recommends in its report whether or not to appoint")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "4(4)"), PRSRA_2011.schedule("8", "4(5)")])
        .in_force(commenced::SCHEDULE_8);
    REPORT_IN_TIME = duty("chief-constable.report-in-time", Panel,
        "the panel reviews and reports within three weeks beginning with the day it receives the notification")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "4(6)")])
        .in_force(commenced::SCHEDULE_8);
    PUBLISH = duty("chief-constable.publish-report", Panel,
        "the panel publishes its report, in the manner it decides")
        .towards(&[Public])
        .under(&[PRSRA_2011.schedule("8", "4(7)"), PRSRA_2011.schedule("8", "4(8)")])
        .in_force(commenced::SCHEDULE_8);
    PAUSE = condition("chief-constable.post-election-pause", Panel,
        "days from an ordinary poll to delivery of the declaration of acceptance, both included, do not count")
        .under(&[PRSRA_2011.schedule("8", "4(9)"), PRSRA_2011.schedule("8", "4(10)")])
        .in_force(commenced::SCHEDULE_8);
    VETO = power("chief-constable.veto", Panel,
        "having reviewed, the panel may veto a candidate notified under paragraph 3")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "5(1)"), PRSRA_2011.schedule("8", "5(3)")])
        .in_force(commenced::SCHEDULE_8);
    VETO_REPORTED = duty("chief-constable.veto-reported", Panel,
        "a report on a vetoed candidate says that the panel has vetoed")
        .towards(&[Commissioner])
        .under(&[PRSRA_2011.schedule("8", "5(2)")])
        .in_force(commenced::SCHEDULE_8);
    VETO_MAJORITY = condition("chief-constable.veto-majority", Panel,
        "a veto needs two-thirds of all persons who are members of the panel when it decides")
        .under(&[PRSRA_2011.schedule("8", "5(4)")])
        .in_force(commenced::SCHEDULE_8);
    VETO_IN_TIME = condition("chief-constable.veto-in-time", Panel,
        "a veto is decided within the three weeks that run from the notification")
        .under(&[PRSRA_2011.schedule("8", "5(5)")])
        .in_force(commenced::SCHEDULE_8);
    HEARING = duty("chief-constable.hearing", Panel,
        "a public confirmation hearing, with the candidate asked to attend, comes before the report and any veto")
        .towards(&[Candidate, Public])
        .under(&[PRSRA_2011.schedule("8", "6(1)"), PRSRA_2011.schedule("8", "6(2)"), PRSRA_2011.schedule("8", "6(3)")])
        .in_force(commenced::SCHEDULE_8);
    DECIDE = duty("chief-constable.decide", Commissioner,
        "the commissioner accepts or rejects the recommendation and tells the panel which, which ends the process")
        .towards(&[Panel])
        .under(&[PRSRA_2011.schedule("8", "7(2)"), PRSRA_2011.schedule("8", "7(3)"), PRSRA_2011.schedule("8", "2(4)"), PRSRA_2011.schedule("8", "2(2)(a)")])
        .in_force(commenced::SCHEDULE_8);
    VETOED_NOT_APPOINTED = prohibition("chief-constable.vetoed-not-appointed", Commissioner,
        "a vetoed candidate may not be appointed")
        .under(&[PRSRA_2011.schedule("8", "8(2)")])
        .in_force(commenced::SCHEDULE_8);

    RESERVE = duty("chief-constable.reserve", Commissioner,
        "after a veto the commissioner proposes another person, a reserve candidate")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("9(1)")])
        .in_force(REGULATIONS);
    RESERVE_NOTIFY = duty("chief-constable.reserve-notify", Commissioner,
        "the panel is told of a reserve candidate with the same four items")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("9(2)")])
        .in_force(REGULATIONS);
    RESERVE_REPORT = duty("chief-constable.reserve-report", Panel,
        "the panel reviews and reports on a reserve candidate within three weeks beginning with the day it is notified")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("10(1)")])
        .in_force(REGULATIONS);
    RESERVE_HEARING = duty("chief-constable.reserve-hearing", Panel,
        "a public confirmation hearing comes before the report on a reserve candidate")
        .towards(&[Candidate, Public])
        .under(&[PCP_REGS_2012.regulation("10(2)")])
        .in_force(REGULATIONS);
    RESERVE_RECOMMEND = duty("chief-constable.reserve-recommend", Panel,
        "the report on a reserve candidate recommends whether or not to appoint")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("10(3)")])
        .in_force(REGULATIONS);
    RESERVE_PUBLISH = duty("chief-constable.reserve-publish", Panel,
        "the panel publishes its report on a reserve candidate")
        .towards(&[Public])
        .under(&[PCP_REGS_2012.regulation("10(4)")])
        .in_force(REGULATIONS);
    RESERVE_PAUSE = condition("chief-constable.reserve-pause", Panel,
        "the post-election period does not count for a reserve candidate either")
        .under(&[PCP_REGS_2012.regulation("10(5)")])
        .in_force(REGULATIONS);
    VETO_ONCE = prohibition("chief-constable.veto-once", Panel,
        "after one veto nobody proposed for the vacancy can be vetoed: each further person is a reserve candidate")
        .towards(&[Commissioner])
        .under(&[PCP_REGS_2012.regulation("12(3)"), PCP_REGS_2012.regulation("9(1)")])
        .in_force(REGULATIONS);
    RESERVE_DECIDE = duty("chief-constable.reserve-decide", Commissioner,
        "the commissioner has regard to the report on a reserve candidate and tells the panel of acceptance or rejection")
        .towards(&[Panel])
        .under(&[PCP_REGS_2012.regulation("11(a)"), PCP_REGS_2012.regulation("11(b)")])
        .in_force(REGULATIONS);
    RESERVE_ENDS = condition("chief-constable.reserve-ends", Commissioner,
        "the process for a reserve candidate ends when the panel is told of the decision")
        .under(&[PCP_REGS_2012.regulation("12(1)")])
        .in_force(REGULATIONS);
    RESERVE_THEN = power("chief-constable.reserve-then", Commissioner,
        "the commissioner may then appoint the reserve candidate or propose another person")
        .under(&[PCP_REGS_2012.regulation("12(2)(a)"), PCP_REGS_2012.regulation("12(2)(b)")])
        .in_force(REGULATIONS);

    FIXED_TERM = condition("chief-constable.fixed-term", Commissioner,
        "a chief constable is appointed for a fixed term of at most five years")
        .towards(&[ChiefConstable])
        .under(&[POLICE_REGS_2003.regulation("11(2)(a)"), POLICE_REGS_2003.regulation("11(2A)")])
        .in_force(&[Span::from(ymd(2012, 11, 22)).within(Extent::OUTSIDE_LONDON)]);
    EXTENSION = condition("chief-constable.extension", Commissioner,
        "the term may be extended by agreement once by at most three years, then by at most one year at a time")
        .towards(&[ChiefConstable])
        .under(&[POLICE_REGS_2003.regulation("11(2B)")])
        .in_force(&[Span::since(ymd(2012, 11, 22), SI_2012_2712.regulation("4(3)")).within(Extent::OUTSIDE_LONDON)]);
}
