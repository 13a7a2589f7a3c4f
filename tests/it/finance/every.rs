//! Every case of the questions on the fund, the committee, services, grants, dealings and reports.

use chrono::NaiveDate;
use pcc_rules::Fact;
use pcc_rules::area::Area;
use pcc_rules::finance::reports::{Authority, Doer, FinanceReportFacts};
use pcc_rules::finance::*;

use crate::model::facts::{BOTH, known, name, names, sets, with_eves, words, yes};
use crate::model::finance::{self as model, Seat};
use crate::model::worlds::{every_word, in_words, values};
use crate::{day, eve};

pub(super) const AREAS: [Area; 5] =
    [Area::Norfolk, Area::Gwent, Area::WestYorkshire, Area::Metropolitan, Area::CityOfLondon];

pub(super) fn seat(area: &Fact<Area>) -> Seat {
    match known(area) {
        Area::Norfolk => Seat::England,
        Area::Gwent => Seat::Wales,
        Area::WestYorkshire => Seat::WestYorkshire,
        Area::Metropolitan => Seat::London,
        Area::CityOfLondon => Seat::City,
        other => panic!("{other} is none of the areas"),
    }
}

#[test]
fn prsra_s21_every_fund() {
    let facts = values!(FundFacts { area: AREAS, kept: BOTH, everything: BOTH, accounts: BOTH });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2012-01-16", "2012-11-22", "2021-05-10"]),
        |f, on| model::fund(seat(&f.area), on, yes(&f.kept), yes(&f.everything), yes(&f.accounts)),
        |fund| match fund {
            Fund::Kept => "kept".into(),
            Fund::Lacks(duties) => format!("lacks {}", words(duties)),
        },
    );
    assert_eq!(cases, 972);
}

#[test]
fn fmcop_every_audit_committee() {
    let facts = values!(AuditCommitteeFacts { area: AREAS, exists: BOTH, independent: BOTH, joint: BOTH });
    let cases = every_word(
        &facts,
        &[],
        &with_eves(["2012-01-16", "2012-11-22", "2021-05-10"]),
        |f, on| model::committee(seat(&f.area), on, yes(&f.exists), yes(&f.independent), yes(&f.joint)),
        |found| match found {
            AuditCommittee::Joint => "joint",
            AuditCommittee::Separate => "separate",
            AuditCommittee::NotIndependent => "not independent",
            AuditCommittee::None => "none",
        },
    );
    assert_eq!(cases, 972);
}

/// Both sides of each day on which grants, services or what is published of them began or changed.
fn grant_days() -> Vec<NaiveDate> {
    with_eves(["2012-01-16", "2012-11-22", "2014-03-20", "2021-05-10"])
}

fn commissioned(found: &Commissioned) -> &'static str {
    match found {
        Commissioned::Within => "within",
        Commissioned::NotSoJudged => "not so judged",
        Commissioned::NoArrangement => "no arrangement",
        Commissioned::NotForThis => "not for this",
    }
}

#[test]
fn asbcpa_s143_1_every_service() {
    let facts =
        values!(ServicesFacts { area: AREAS, purpose: ServicePurpose::ALL.iter().copied(), so_judged: BOTH });
    let services = |f: &ServicesFacts, on| model::services(on, name(&f.purpose), yes(&f.so_judged));
    assert_eq!(every_word(&facts, &["so-judged"], &grant_days(), services, commissioned), 576);
}

#[test]
fn prsra_s9_and_asbcpa_s143_3_every_grant() {
    let facts = values!(GrantFacts {
        area: AREAS,
        with_arrangement: BOTH,
        purpose: ServicePurpose::ALL.iter().copied(),
        so_judged: BOTH,
    });
    let grant = |f: &GrantFacts, on| {
        model::grant(seat(&f.area), on, yes(&f.with_arrangement), name(&f.purpose), yes(&f.so_judged))
    };
    assert_eq!(every_word(&facts, &["so-judged"], &grant_days(), grant, commissioned), 1_728);
}

#[test]
fn si_2011_3050_para_3_f_every_grant_published() {
    let facts = values!(GrantPublicationFacts {
        area: AREAS,
        purpose: ServicePurpose::ALL.iter().copied(),
        published: sets(),
    });
    let cases = every_word(
        &facts,
        &[],
        &grant_days(),
        |f, on| model::grant_published(seat(&f.area), on, name(&f.purpose), &names(&f.published)),
        |found| match found {
            GrantPublication::Full => "full".into(),
            GrantPublication::Lacks(missing) => format!("lacks {}", words(missing)),
        },
    );
    assert_eq!(cases, 3_264);
}

/// Every dealing of a commissioner, a mayor and in the City on one day, and without the mayor on the eve of the change of
/// 2014.
#[test]
fn prsra_schs_1_to_4_and_lga_2003_every_dealing() {
    let go = |areas: &[Area], on| {
        let facts = values!(DealingFacts {
            area: areas.iter().copied(),
            by: Authority::ALL.iter().copied(),
            act: Act::ALL.iter().copied(),
            consent: BOTH,
            within_limits: BOTH,
            in_sterling: BOTH,
            treasury_consent: BOTH,
            pending_revenue: BOTH,
            scheme_land: BOTH,
        });
        every_word(
            &facts,
            &[],
            &[on],
            |f, on| {
                let said = model::Dealing {
                    consent: yes(&f.consent),
                    within_limits: yes(&f.within_limits),
                    sterling: yes(&f.in_sterling),
                    treasury: yes(&f.treasury_consent),
                    pending_revenue: yes(&f.pending_revenue),
                    scheme_land: yes(&f.scheme_land),
                };
                model::dealing(seat(&f.area), on, name(&f.by), name(&f.act), &said)
            },
            |found| {
                let power = match found.power {
                    Power::Within => "within",
                    Power::NoPower => "no power",
                    Power::NoConsent => "no consent",
                    Power::OverLimit => "over a limit",
                    Power::NotSterling => "not sterling",
                    Power::NotPendingRevenue => "not pending revenue",
                };
                format!("{} {}: {power}", found.by, found.act)
            },
        )
    };
    let today = go(&[Area::Norfolk, Area::WestYorkshire, Area::CityOfLondon], day("2024-05-09"));
    let before = go(&[Area::Norfolk, Area::CityOfLondon], eve("2014-05-13"));
    assert_eq!((today, before), (78_732, 59_049));
}

/// The table by day and place, against the same model: with every condition met, with none, and in between.
#[test]
fn prsra_schs_1_to_4_every_cell() {
    let all = |said| model::Dealing {
        consent: said,
        within_limits: true,
        sterling: true,
        treasury: false,
        pending_revenue: true,
        scheme_land: false,
    };
    let mut cells = 0;
    for on in with_eves(["2012-01-16", "2012-11-22", "2014-05-13", "2021-05-10"]) {
        for area in AREAS {
            let seat = seat(&area.into());
            for by in Authority::ALL {
                for act in Act::ALL {
                    cells += 1;
                    let word = |said| model::dealing(seat, on, by.as_str(), act.as_str(), &all(said));
                    let (with, without) = (word(true), word(false));
                    let found = cell(*act, *by, area.place(), on);
                    if model::mayor(seat, on) && *by == Authority::Body {
                        // The table is about bodies; that a mayor's is another is for the question.
                        continue;
                    }
                    match found {
                        Ok(Cell::May(_)) => assert!(with.ends_with(": within") && with == without),
                        Ok(Cell::WithConsent(_)) => {
                            assert!(with.ends_with(": within") && without.ends_with(": no consent"));
                        }
                        Ok(Cell::MayNot(_)) => assert!(with.ends_with(": no power") && with == without),
                        open => assert_eq!(in_words(open, |_| "a cell"), with),
                    }
                }
            }
        }
    }
    assert_eq!(cells, 640);
}

#[test]
fn lgfa88_s114_2_and_3_every_report() {
    let facts = values!(FinanceReportFacts {
        area: AREAS,
        of: Authority::ALL.iter().copied(),
        irregularities: sets(),
        by: Doer::ALL.iter().copied(),
        shortfall: BOTH,
    });
    let cases = every_word(
        &facts,
        &["irregularities", "shortfall"],
        &with_eves(["2012-01-16", "2012-11-22", "2021-05-10"]),
        |f, on| {
            let irregular = !known(&f.irregularities).is_empty();
            let (of, by) = (name(&f.of), name(&f.by));
            model::reports_due(seat(&f.area), on, of, irregular, by, yes(&f.shortfall))
        },
        |due| {
            let on: Vec<&str> = due.on.iter().map(|on| on.as_str()).collect();
            format!("{} {}", due.of, on.join(" ")).trim_end().to_owned()
        },
    );
    assert_eq!(cases, 20_412);
}
