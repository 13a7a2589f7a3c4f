//! Every case of the questions on the fund, the committee, services, grants, dealings and reports.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::finance::reports::{Authority, Doer, FinanceReportFacts, Irregularity};
use pcc_rules::finance::*;
use pcc_rules::{Question as _, Set};

use crate::model::every::{asked, every, pick, yes};
use crate::model::finance::{self as model, Seat};
use crate::{day, eve};

const AREAS: [Area; 5] =
    [Area::Norfolk, Area::Gwent, Area::WestYorkshire, Area::Metropolitan, Area::CityOfLondon];
const SEATS: [Seat; 5] = [Seat::England, Seat::Wales, Seat::WestYorkshire, Seat::London, Seat::City];

/// The days on which something of it began or changed, each with its eve.
fn days(changes: &[&str]) -> Vec<NaiveDate> {
    changes.iter().flat_map(|change| [eve(change), day(change)]).collect()
}

#[test]
fn prsra_s21_every_fund() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("kept", 2), ("everything", 2), ("accounts", 2)],
            &[],
            |at| model::fund(SEATS[at[0]], on, at[1] == 1, at[2] == 1, at[3] == 1),
            |at| {
                let [kept, everything, accounts] = [at[1], at[2], at[3]].map(yes);
                asked(
                    FundFacts { area: pick(&AREAS, at[0]), kept, everything, accounts }.answer(on),
                    |fund| match fund {
                        Fund::Kept => "kept".into(),
                        Fund::Lacks(duties) => format!("lacks {duties}").replace(',', ""),
                    },
                )
            },
        );
    }
    assert_eq!(cases, 972);
}

#[test]
fn fmcop_every_audit_committee() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("exists", 2), ("independent", 2), ("joint", 2)],
            &[],
            |at| model::committee(SEATS[at[0]], on, at[1] == 1, at[2] == 1, at[3] == 1),
            |at| {
                let [exists, independent, joint] = [at[1], at[2], at[3]].map(yes);
                let facts = AuditCommitteeFacts { area: pick(&AREAS, at[0]), exists, independent, joint };
                asked(facts.answer(on), |found| {
                    match found {
                        AuditCommittee::Joint => "joint",
                        AuditCommittee::Separate => "separate",
                        AuditCommittee::NotIndependent => "not independent",
                        AuditCommittee::None => "none",
                    }
                    .into()
                })
            },
        );
    }
    assert_eq!(cases, 972);
}

fn commissioned(found: Commissioned) -> String {
    match found {
        Commissioned::Within => "within",
        Commissioned::NotSoJudged => "not so judged",
        Commissioned::NoArrangement => "no arrangement",
        Commissioned::NotForThis => "not for this",
    }
    .into()
}

#[test]
fn asbcpa_s143_1_every_service() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2014-03-20", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("purpose", 3), ("so-judged", 2)],
            &["so-judged"],
            |at| model::services(on, ServicePurpose::ALL[at[1]].as_str(), at[2] == 1),
            |at| {
                let facts = ServicesFacts {
                    area: pick(&AREAS, at[0]),
                    purpose: pick(ServicePurpose::ALL, at[1]),
                    so_judged: yes(at[2]),
                };
                asked(facts.answer(on), commissioned)
            },
        );
    }
    assert_eq!(cases, 576);
}

#[test]
fn prsra_s9_and_asbcpa_s143_3_every_grant() {
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2014-03-20", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("with-arrangement", 2), ("purpose", 3), ("so-judged", 2)],
            &["so-judged"],
            |at| {
                let purpose = ServicePurpose::ALL[at[2]].as_str();
                model::grant(SEATS[at[0]], on, at[1] == 1, purpose, at[3] == 1)
            },
            |at| {
                let facts = GrantFacts {
                    area: pick(&AREAS, at[0]),
                    with_arrangement: yes(at[1]),
                    purpose: pick(ServicePurpose::ALL, at[2]),
                    so_judged: yes(at[3]),
                };
                asked(facts.answer(on), commissioned)
            },
        );
    }
    assert_eq!(cases, 1_728);
}

/// Every subset of a list, the empty one first.
fn subsets<T: pcc_rules::Listed>(all: &[T]) -> Vec<Set<T>> {
    (0..1u32 << all.len())
        .map(|bits| (0..all.len()).filter(|at| bits & (1 << at) != 0).map(|at| all[at]).collect())
        .collect()
}

#[test]
fn si_2011_3050_para_3_f_every_grant_published() {
    let published = subsets(GrantDetail::ALL);
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2014-03-20", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("purpose", 3), ("published", 16)],
            &[],
            |at| {
                let details: Vec<&str> = published[at[2]].iter().map(GrantDetail::as_str).collect();
                model::grant_published(SEATS[at[0]], on, ServicePurpose::ALL[at[1]].as_str(), &details)
            },
            |at| {
                let facts = GrantPublicationFacts {
                    area: pick(&AREAS, at[0]),
                    purpose: pick(ServicePurpose::ALL, at[1]),
                    published: pick(&published, at[2]),
                };
                asked(facts.answer(on), |found| match found {
                    GrantPublication::Full => "full".into(),
                    GrantPublication::Lacks(missing) => format!("lacks {missing}").replace(',', ""),
                })
            },
        );
    }
    assert_eq!(cases, 3_264);
}

/// Every dealing of a commissioner, a mayor and in the City on one day, and without the mayor on the eve of the change of
/// 2014.
#[test]
fn prsra_schs_1_to_4_and_lga_2003_every_dealing() {
    let go = |places: &[usize], on| {
        every(
            &[
                ("area", places.len()),
                ("by", 2),
                ("act", 8),
                ("consent", 2),
                ("within-limits", 2),
                ("in-sterling", 2),
                ("treasury-consent", 2),
                ("pending-revenue", 2),
                ("scheme-land", 2),
            ],
            &[],
            |at| {
                let said = model::Dealing {
                    consent: at[3] == 1,
                    within_limits: at[4] == 1,
                    sterling: at[5] == 1,
                    treasury: at[6] == 1,
                    pending_revenue: at[7] == 1,
                    scheme_land: at[8] == 1,
                };
                let (by, act) = (Authority::ALL[at[1]].as_str(), Act::ALL[at[2]].as_str());
                model::dealing(SEATS[places[at[0]]], on, by, act, &said)
            },
            |at| {
                let facts = DealingFacts {
                    area: pick(&AREAS, at[0].map(|place| places[place])),
                    by: pick(Authority::ALL, at[1]),
                    act: pick(Act::ALL, at[2]),
                    consent: yes(at[3]),
                    within_limits: yes(at[4]),
                    in_sterling: yes(at[5]),
                    treasury_consent: yes(at[6]),
                    pending_revenue: yes(at[7]),
                    scheme_land: yes(at[8]),
                };
                asked(facts.answer(on), |found| {
                    let power = match found.power {
                        Power::Within => "within",
                        Power::NoPower => "no power",
                        Power::NoConsent => "no consent",
                        Power::OverLimit => "over a limit",
                        Power::NotSterling => "not sterling",
                        Power::NotPendingRevenue => "not pending revenue",
                    };
                    format!("{} {}: {power}", found.by, found.act)
                })
            },
        )
    };
    let today = go(&[0, 2, 4], day("2024-05-09"));
    let before = go(&[0, 4], eve("2014-05-13"));
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
    for on in days(&["2012-01-16", "2012-11-22", "2014-05-13", "2021-05-10"]) {
        for (area, seat) in AREAS.into_iter().zip(SEATS) {
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
                        Err(open) => {
                            let said = crate::model::every::Asked::Settled(with);
                            assert_eq!(asked::<()>(Err(open), |()| unreachable!()), said);
                        }
                    }
                }
            }
        }
    }
    assert_eq!(cells, 640);
}

#[test]
fn lgfa88_s114_2_and_3_every_report() {
    let found = subsets(Irregularity::ALL);
    let mut cases = 0;
    for on in days(&["2012-01-16", "2012-11-22", "2021-05-10"]) {
        cases += every(
            &[("area", 5), ("of", 2), ("irregularities", 8), ("by", 6), ("shortfall", 2)],
            &["irregularities", "shortfall"],
            |at| {
                let (of, by) = (Authority::ALL[at[1]].as_str(), Doer::ALL[at[3]].as_str());
                model::reports_due(SEATS[at[0]], on, of, at[2] > 0, by, at[4] == 1)
            },
            |at| {
                let facts = FinanceReportFacts {
                    area: pick(&AREAS, at[0]),
                    of: pick(Authority::ALL, at[1]),
                    irregularities: pick(&found, at[2]),
                    by: pick(Doer::ALL, at[3]),
                    shortfall: yes(at[4]),
                };
                asked(facts.answer(on), |due| {
                    let on: Vec<&str> = due.on.iter().map(|on| on.as_str()).collect();
                    format!("{} {}", due.of, on.join(" ")).trim_end().into()
                })
            },
        );
    }
    assert_eq!(cases, 20_412);
}
