//! The rules of the accounts, in the order of a year's work.

use crate::law::Actor::{
    ChiefConstable, ChiefFinanceOfficer, Commissioner, ForceFinanceOfficer, SecretaryOfState,
};
use crate::law::{
    ACCOUNTS_REGS_2011, ACCOUNTS_REGS_2015, ACCOUNTS_WALES_REGS_2014, Confidence, Extent, LAAA_2014,
    PRSRA_2011, Provision, Rule, SI_2020_404, SI_2021_112, SI_2021_263, SI_2022_708, SI_2024_907, Span,
    commenced, rules, ymd,
};

/// English police areas and the metropolitan police district: Wales has regulations of its own.
const ENGLAND: Extent = Extent::ENGLAND.and(Extent::METROPOLITAN);

static BY_2011: &[Span] = &[commenced::LONDON_JAN_2012, commenced::NOV_2012.within(Extent::ENGLAND)];
static BY_2015: &[Span] =
    &[Span::since(ymd(2015, 4, 1), ACCOUNTS_REGS_2015.regulation("1(1)")).within(ENGLAND)];
static BY_2020: &[Span] = &[Span::since(ymd(2020, 4, 30), SI_2020_404.regulation("1")).within(ENGLAND)];
static BY_2021: &[Span] = &[Span::since(ymd(2021, 3, 31), SI_2021_263.regulation("1")).within(ENGLAND)];
static BY_2024: &[Span] = &[Span::since(ymd(2024, 9, 30), SI_2024_907.regulation("1(3)")).within(ENGLAND)];
/// Left out of regulation 10 by the regulations that brought the last dates.
static IN_REGULATION_10_FROM_2020: &[Span] = &[Span::since(ymd(2020, 4, 30), SI_2020_404.regulation("1"))
    .until(ymd(2024, 9, 29), OMITTED)
    .within(ENGLAND)];
static IN_REGULATION_10_FROM_2021: &[Span] = &[Span::since(ymd(2021, 3, 31), SI_2021_263.regulation("1"))
    .until(ymd(2024, 9, 29), OMITTED)
    .within(ENGLAND)];
static IN_REGULATION_10_FROM_2022: &[Span] = &[Span::since(ymd(2022, 7, 22), SI_2022_708.regulation("1"))
    .until(ymd(2024, 9, 29), OMITTED)
    .within(ENGLAND)];
const OMITTED: Provision = SI_2024_907.regulation("2(4)(d)");
static WEST_YORKSHIRE: &[Span] =
    &[Span::since(ymd(2021, 5, 10), SI_2021_112.article("41")).within(Extent::ENGLAND)];

rules! {
    // Law from a week after the first poll, of a year that had begun with it.
    BODYS_YEAR = condition("finance.year-of-the-commissioner", Commissioner,
        "a commissioner's first financial year runs from the first poll to the next 31 March; then twelve months to each 31 March")
        .under(&[PRSRA_2011.schedule("1", "16")])
        .in_force(commenced::SCHEDULE_1);
    LONDONS_YEAR = condition("finance.year-of-the-mayors-office", Commissioner,
        "the Mayor's Office began after 1 October, so its first financial year runs to the second 31 March; then twelve months")
        .under(&[PRSRA_2011.schedule("3", "9")])
        .in_force(&[commenced::LONDON_JAN_2012]);
    WEST_YORKSHIRES_LAST_YEAR = condition("finance.year-west-yorkshires-last", Commissioner,
        "West Yorkshire's commissioner's last financial year runs on to 9 May 2021")
        .under(&[SI_2021_112.article("41")])
        .in_force(WEST_YORKSHIRE)
        .confidence_is(Confidence::Inferred);

    OWN_ACCOUNTS = duty("finance.own-accounts", Commissioner,
        "the body and the chief constable each keep accounting records and prepare a statement of accounts of their own, audited apart")
        .also_by(&[ChiefConstable])
        .under(&[LAAA_2014.section("3"), ACCOUNTS_REGS_2011.whole(), ACCOUNTS_WALES_REGS_2014.whole()])
        .in_force(commenced::LONDON_THEN_ELSEWHERE)
        .confidence_is(Confidence::Inferred);
    DRAFT_BY_JUNE = duty("finance.draft-2012-to-2014", ChiefFinanceOfficer,
        "the finance officer certifies the accounts of 2012 to 2014 by 30 June; the auditor appoints the day for inspection")
        .also_by(&[ForceFinanceOfficer])
        .under(&[ACCOUNTS_REGS_2011.regulation("8(2)"), ACCOUNTS_REGS_2011.regulation("9")])
        .in_force(BY_2011);
    RIGHTS_OPEN = duty("finance.rights-open", ChiefFinanceOfficer,
        "the finance officer opens the public's rights so that their thirty working days take in the ten that the regulations name")
        .also_by(&[ForceFinanceOfficer])
        .under(&[ACCOUNTS_REGS_2015.regulation("15(1)(a)"), ACCOUNTS_REGS_2015.regulation("21")])
        .in_force(BY_2015);
    RIGHTS_OPEN_2019 = duty("finance.rights-open-2019", ChiefFinanceOfficer,
        "for the accounts of 2019 the public's rights open on or before the first working day of September 2020")
        .also_by(&[ForceFinanceOfficer])
        .under(&[ACCOUNTS_REGS_2015.regulation("15(5)"), SI_2020_404.regulation("2(4)")])
        .in_force(BY_2020);
    RIGHTS_OPEN_AUGUST = duty("finance.rights-open-2020-and-2021", ChiefFinanceOfficer,
        "for the accounts of 2020 and 2021 the public's rights open on or before the first working day of August")
        .also_by(&[ForceFinanceOfficer])
        .under(&[ACCOUNTS_REGS_2015.regulation("15(6)")])
        .in_force(BY_2021);
    RIGHTS_OPEN_JULY = duty("finance.rights-open-2024-to-2027", ChiefFinanceOfficer,
        "for the accounts of 2024 to 2027 the public's rights open on or before the first working day of July")
        .also_by(&[ForceFinanceOfficer])
        .under(&[ACCOUNTS_REGS_2015.regulation("15(7)"), SI_2024_907.regulation("2(5)")])
        .in_force(BY_2024);
    RIGHTS_PERIOD = condition("finance.rights-period", ChiefFinanceOfficer,
        "the public's rights run for one period of thirty working days from the day after the draft and its notice are all on the website")
        .also_by(&[ForceFinanceOfficer])
        .under(&[
            ACCOUNTS_REGS_2015.regulation("14(1)"), ACCOUNTS_REGS_2015.regulation("14(2)"),
            ACCOUNTS_REGS_2015.regulation("15(2)"), ACCOUNTS_REGS_2015.regulation("15(3)")])
        .in_force(BY_2015);
    RIGHTS_LATE_NOTICE = duty("finance.rights-late-notice", Commissioner,
        "where the public's rights have not opened in time a notice with the reasons is published, and they open as soon as practicable")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("15(1A)")])
        .in_force(BY_2021);

    PUBLISHED_2011 = duty("finance.accounts-published-2012-to-2014", Commissioner,
        "the accounts of 2012 to 2014 are approved and published by 30 September")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2011.regulation("8(3)")])
        .in_force(BY_2011);
    PUBLISHED = duty("finance.accounts-published", Commissioner,
        "the accounts are published once approved, by 31 July after the year; those of 2015 and 2016 by 30 September")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("10(1)"), ACCOUNTS_REGS_2015.regulation("21")])
        .in_force(BY_2015);
    PUBLISHED_2019 = duty("finance.accounts-published-2019", Commissioner,
        "the accounts of 2019 are published by 30 November 2020")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("10(4)"), SI_2020_404.regulation("2(2)")])
        .in_force(IN_REGULATION_10_FROM_2020);
    PUBLISHED_BY_2021 = duty("finance.accounts-published-2020-and-2021", Commissioner,
        "the accounts of 2020, and those of 2021 until July 2022, are published by 30 September")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("10(4A)")])
        .in_force(IN_REGULATION_10_FROM_2021);
    PUBLISHED_BY_2022 = duty("finance.accounts-published-2021-to-2027", Commissioner,
        "the accounts of 2021 are published by 30 November 2022, and those of 2022 and later years by 30 September until September 2024")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("10(4B)"), ACCOUNTS_REGS_2015.regulation("10(4C)"),
            SI_2022_708.regulation("2")])
        .in_force(IN_REGULATION_10_FROM_2022);
    LAST_DATES = duty("finance.accounts-last-dates", Commissioner,
        "accounts of 2015 to 2022 still unpublished are published by 13 December 2024, and each of 2023 to 2027 by a day of its own")
        .also_by(&[ChiefConstable])
        .under(&[
            ACCOUNTS_REGS_2015.regulation("9A(2)"), ACCOUNTS_REGS_2015.regulation("9A(3)"),
            SI_2024_907.regulation("2(3)")])
        .in_force(BY_2024);
    AUDIT_OPEN_NOTICE = duty("finance.accounts-notice-audit-open", Commissioner,
        "where the audit is not concluded by the day a notice says so with the reasons; publication follows the auditor's final findings")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("10(2)")])
        .in_force(BY_2015);
    EXCUSED_NOTICE = duty("finance.accounts-notice-excused", Commissioner,
        "with no opinion yet and an objection, a court case or value for money open, a notice gives the reasons; publication follows soon")
        .also_by(&[ChiefConstable])
        .under(&[ACCOUNTS_REGS_2015.regulation("9A(4)"), ACCOUNTS_REGS_2015.regulation("9A(5)")])
        .in_force(BY_2024);
    FAILURE_NOTICE = duty("finance.accounts-notice-failure", Commissioner,
        "any other failure to publish by the last date: a notice with reasons that accepts the duty, copied to the Secretary of State")
        .also_by(&[ChiefConstable])
        .towards(&[SecretaryOfState])
        .under(&[ACCOUNTS_REGS_2015.regulation("9A(6)")])
        .in_force(BY_2024);
}
