//! Every case of acceptance, of acts and of challenges against the law in plain booleans, unknown facts included.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::eligibility::*;
use pcc_rules::{Fact, Question as _, Set};

use crate::day;
use crate::model::areas::{Kind, kind};
use crate::model::facts::{BOTH, known};
use crate::model::tenure::last_day_to_accept;
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};

/// Chapter 6, from April 2012 outside London; mayors have other law from the day one took over.
fn chapter_6<T>(area: Area, on: NaiveDate) -> Option<Law<T>> {
    let outside = matches!(kind(area), Kind::England | Kind::Wales);
    let mayor = area.id() == "greater-manchester" && on >= day("2017-05-08");
    let mayors = || mayor.then(|| Law::open(Says::LeftOut("ukpga/2009/20/schedule/5B/paragraph/9"), &[]));
    not_law(outside.then_some("2012-04-25"), on).or_else(mayors)
}

/// Section 70 and what hangs on it.
fn acceptance(f: &AcceptanceFacts, on: NaiveDate) -> Law<Acceptance> {
    if let Some(stop) = chapter_6(known(&f.area), on) {
        return stop;
    }
    let elected = known(&f.elected_on);
    let last = last_day_to_accept(elected);
    // What is dated later has not happened; what is dated before the election, or after the last day, does not count.
    let counts =
        |step: Option<NaiveDate>| step.filter(|step| elected <= *step && *step <= on && *step <= last);
    let (made, delivered) = (counts(known(&f.made_on)), counts(known(&f.delivered_on)));
    let before = known(&f.made_before).as_str() != "anybody-else";
    let sits =
        |seats: &Fact<Set<Legislature>>| known(seats).iter().any(|one| one.as_str() != "house-of-lords");
    let (sat_when_made, sat_when_delivered) =
        (sits(&f.legislatures_when_made), sits(&f.legislatures_when_delivered));
    let after_made = matches!((made, delivered), (Some(made), Some(delivered)) if made <= delivered);
    let accepted = after_made && before && !sat_when_made && !sat_when_delivered;
    let mut found = vec![("commissioner.accept-office", accepted), ("pay.after-declaration", accepted)];
    if made.is_some() {
        found.push(("eligibility.declared-before", before));
        let free = !(sat_when_made || delivered.is_some() && sat_when_delivered);
        found.push(("eligibility.may-not-declare", free));
    }
    if accepted {
        return Law::of(Acceptance::Accepted, &found);
    }
    found.push(("commissioner.accept-in-time", on <= last));
    if on <= last {
        found.push(("pay.arrears", true));
        Law::of(Acceptance::Awaited { by: last }, &found)
    } else {
        found.push(("commissioner.declare-vacant", true));
        Law::of(Acceptance::Defaulted { after: last }, &found)
    }
}

fn seats(names: &[Legislature]) -> Set<Legislature> {
    names.iter().copied().collect()
}

#[test]
fn prsra_s70_declarations_in_every_case() {
    // Something declared in good time first, so that every rule is met with early.
    let steps = [Some("2012-12-01"), Some("2021-07-06"), None].map(|on| on.map(day));
    let sits = [seats(&[]), seats(&[Legislature::HouseOfCommons, Legislature::HouseOfLords])];
    let facts = values!(AcceptanceFacts {
        area: [Area::Wiltshire, Area::GreaterManchester, Area::Metropolitan],
        elected_on: ["2012-11-15", "2021-05-06"].map(day),
        made_on: steps,
        made_before: [MadeBefore::Magistrate, MadeBefore::AnybodyElse],
        legislatures_when_made: sits,
        delivered_on: steps,
        legislatures_when_delivered: sits,
    });
    let days = ["2012-11-14", "2017-05-07", "2017-05-08", "2021-07-06", "2021-07-07"].map(day);
    assert_eq!(every_case(&facts, &[], &days, acceptance), 25_920);
}

/// Every step on both sides of each limit, before whom, and every parliament, with all known.
#[test]
fn prsra_s70_every_step_witness_and_parliament() {
    let steps = [
        None,
        Some("2021-05-05"),
        Some("2021-05-06"),
        Some("2021-06-01"),
        Some("2021-07-06"),
        Some("2021-07-07"),
    ];
    let none = seats(&[]);
    let mut people: Vec<(MadeBefore, Set<Legislature>, Set<Legislature>)> =
        MadeBefore::ALL.iter().map(|before| (*before, none, none)).collect();
    for one in Legislature::ALL {
        people.push((MadeBefore::AppropriateOfficer, seats(&[*one]), none));
        people.push((MadeBefore::CommissionerForOaths, none, seats(&[*one])));
    }
    let mut cases = 0;
    for on in ["2021-05-05", "2021-05-06", "2021-06-01", "2021-07-06", "2021-07-07"] {
        for (made, delivered) in steps.into_iter().flat_map(|made| steps.map(|delivered| (made, delivered))) {
            for (before, when_made, when_delivered) in &people {
                let facts = AcceptanceFacts {
                    area: Area::Wiltshire.into(),
                    elected_on: day("2021-05-06").into(),
                    made_on: made.map(day).into(),
                    made_before: (*before).into(),
                    legislatures_when_made: (*when_made).into(),
                    delivered_on: delivered.map(day).into(),
                    legislatures_when_delivered: (*when_delivered).into(),
                };
                one_case(&facts, day(on), &acceptance(&facts, day(on)));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 2880);
}

/// The two months and the business day after them, for every day of election in five years.
#[test]
fn prsra_s70_2_and_s73_every_day_of_election() {
    let mut elected = day("2023-01-01");
    while elected < day("2028-01-01") {
        let facts = AcceptanceFacts {
            area: Area::Kent.into(),
            elected_on: elected.into(),
            made_on: None.into(),
            delivered_on: None.into(),
            ..AcceptanceFacts::default()
        };
        let by = last_day_to_accept(elected);
        assert_eq!(facts.answer(by), Ok(Acceptance::Awaited { by }), "{elected}");
        let after = by + Days::new(1);
        assert_eq!(facts.answer(after), Ok(Acceptance::Defaulted { after: by }), "{elected}");
        elected = elected + Days::new(1);
    }
}

const AREAS: [Area; 5] =
    [Area::Kent, Area::Gwent, Area::GreaterManchester, Area::Metropolitan, Area::CityOfLondon];
const DAYS: [&str; 4] = ["2012-04-24", "2012-04-25", "2017-05-07", "2017-05-08"];

#[test]
fn prsra_s69_acts_in_every_case() {
    let facts = values!(ActsFacts { area: AREAS, elected: BOTH, in_office: BOTH });
    let cases = every_case(&facts, &[], &DAYS.map(day), |f, on| {
        chapter_6(known(&f.area), on).unwrap_or_else(|| {
            let saved = known(&f.elected) && known(&f.in_office);
            Law::of(if saved { Acts::Valid } else { Acts::NotSaved }, &[("eligibility.acts-valid", saved)])
        })
    });
    assert_eq!(cases, 216);
}

#[test]
fn prsra_s71_applications_to_the_court_in_every_case() {
    let facts = values!(ChallengeFacts { area: AREAS, claim: Claim::ALL.iter().copied(), petition: BOTH });
    let cases = every_case(&facts, &[], &DAYS.map(day), |f, on| {
        if let Some(stop) = chapter_6(known(&f.area), on) {
            return stop;
        }
        // Subsection (3): grounds from the election that a petition raises or raised.
        let open = !(known(&f.claim).as_str() == "disqualified-when-elected" && known(&f.petition));
        let mut found = vec![("eligibility.petition", open), ("commissioner.declared-by-high-court", open)];
        if open {
            let then =
                ["eligibility.respondent", "eligibility.security-for-costs", "eligibility.court-is-final"];
            found.extend(then.map(|rule| (rule, true)));
        }
        Law::of(if open { Challenge::MayApply } else { Challenge::ForPetition }, &found)
    });
    assert_eq!(cases, 360);
}
