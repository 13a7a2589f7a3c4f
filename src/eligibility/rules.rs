//! The rules beside the limbs: what qualifies them, what a disqualification does, and who may say so.

use crate::law::Actor::{Candidate, Commissioner, Deputy, Public};
use crate::law::{
    ELECTIONS_ACT_2022, Extent, PRSRA_2011, RPA_1983, Rule, SI_2017_399, SI_2017_1179, SI_2023_1145, Span,
    commenced, rules, ymd,
};

static CHAPTER_6: &[Span] = &[commenced::APR_2012];
static WALES_2018: &[Span] =
    &[Span::since(ymd(2018, 4, 1), SI_2017_1179.regulation("3(b)")).within(Extent::WALES)];
static DEPUTIES: &[Span] =
    &[Span::since(ymd(2017, 4, 3), SI_2017_399.only_schedule("30")).within(Extent::OUTSIDE_LONDON)];
static NOV_2023: &[Span] =
    &[Span::since(ymd(2023, 11, 1), SI_2023_1145.regulation("3(i)")).within(Extent::OUTSIDE_LONDON)];
static MAY_2024: &[Span] =
    &[Span::since(ymd(2024, 5, 7), SI_2023_1145.regulation("5(b)")).within(Extent::OUTSIDE_LONDON)];

rules! {
    ELIGIBLE = condition("eligibility.eligible", Candidate,
        "whoever no limb disqualifies may be elected and hold the office; what stands on no list is no bar")
        .under(&[
            PRSRA_2011.section("64"),
            PRSRA_2011.section("65"),
            PRSRA_2011.section("66"),
            PRSRA_2011.section("67"),
            ELECTIONS_ACT_2022.section("30")
        ])
        .in_force(CHAPTER_6);
    WELSH_REGISTER = condition("eligibility.welsh-register", Candidate,
        "in Wales the register is the parliamentary one; the local one does for barred peers and EU citizens who may stand")
        .under(&[PRSRA_2011.section("64(1B)"), PRSRA_2011.section("64(1C)")])
        .in_force(WALES_2018);
    UNION_CITIZENS_QUALIFY = condition("eligibility.union-citizens", Candidate,
        "for polls from 7 May 2024 an EU citizen must be of a treaty country or have retained rights")
        .under(&[
            PRSRA_2011.section("68(2)(c)"),
            ELECTIONS_ACT_2022.schedule("8", "6(5)"),
            RPA_1983.section("203A"),
            RPA_1983.section("203B")
        ])
        .in_force(NOV_2023);
    HOLDERS_SAVED = immunity("eligibility.union-citizens-in-office", Commissioner,
        "whoever was elected before that rule began stays qualified by citizenship to the end of the term")
        .under(&[ELECTIONS_ACT_2022.schedule("8", "12")])
        .in_force(MAY_2024);
    DEPUTY_MAY_STAND = immunity("eligibility.deputy-may-stand", Deputy,
        "a deputy may be elected at an ordinary election, or at a by-election if acting commissioner throughout")
        .under(&[PRSRA_2011.section("65(1A)")])
        .in_force(DEPUTIES);

    ACTS_VALID = immunity("eligibility.acts-valid", Commissioner,
        "what a person elected does in the office is valid despite any disqualification")
        .under(&[PRSRA_2011.section("69")])
        .in_force(CHAPTER_6);
    DECLARED_BEFORE = condition("eligibility.declared-before", Commissioner,
        "the declaration is made before the appropriate officer, a justice or magistrate, or a commissioner for oaths")
        .under(&[PRSRA_2011.section("70(3)"), PRSRA_2011.section("70(4)")])
        .in_force(CHAPTER_6);
    PETITION = prohibition("eligibility.petition", Public,
        "nobody gets such a declaration on grounds from the election that a pending or tried petition puts in issue")
        .under(&[PRSRA_2011.section("71(3)")])
        .in_force(CHAPTER_6);
    RESPONDENT = condition("eligibility.respondent", Commissioner,
        "the respondent to the application is the person whose office is in question")
        .under(&[PRSRA_2011.section("71(5)(a)")])
        .in_force(CHAPTER_6);
    SECURITY = duty("eligibility.security-for-costs", Public,
        "the applicant gives the security for costs that the court directs, of at most 5,000 pounds")
        .under(&[PRSRA_2011.section("71(5)(b)"), PRSRA_2011.section("71(6)")])
        .in_force(CHAPTER_6);
    COURT_IS_FINAL = condition("eligibility.court-is-final", Public, "the decision of the High Court is final")
        .under(&[PRSRA_2011.section("71(7)")])
        .in_force(CHAPTER_6);
}
