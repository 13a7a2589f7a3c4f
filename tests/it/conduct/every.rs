//! The questions of conduct with every fact known and unknown, against the plain models.

use chrono::{Days, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::Period;
use pcc_rules::conduct::*;
use pcc_rules::law::{Binding, OutOfForce};
use pcc_rules::money::Pounds;

use crate::day;
use crate::every::{areas, every, id, of, yes};
use crate::model::body;
use crate::model::conduct as model;

/// Both sides of each day on which the Order, or who is under it, changed.
const DAYS: [&str; 14] = [
    "2012-01-15",
    "2012-01-16",
    "2012-11-21",
    "2012-11-22",
    "2013-08-11",
    "2013-08-12",
    "2017-05-07",
    "2017-05-08",
    "2017-10-01",
    "2021-05-30",
    "2021-05-31",
    "2024-05-06",
    "2024-05-07",
    "2026-11-22",
];

/// Everything known and unknown of one thing that fell due, in areas of each kind.
fn publications(due: Due, areas: &[Area], published: &[Option<NaiveDate>], on: NaiveDate) -> usize {
    type Facts = PublicationItemFacts;
    let exceptions = [None, Some(Exception::NationalSecurity), Some(Exception::Enactment)];
    let values = [
        of(areas.iter().copied(), |facts: &mut Facts, area| facts.area = area.into()),
        of([due], |facts: &mut Facts, due| facts.due = due.into()),
        of(published.iter().copied(), |facts: &mut Facts, day| facts.published_on = day.into()),
        of([false, true], |facts: &mut Facts, yes| facts.as_soon_as_practicable = yes.into()),
        of(exceptions, |facts: &mut Facts, exception| facts.exception = exception.into()),
    ];
    every(
        &values,
        on,
        |facts| {
            let asked = model::Item {
                item: due.item().as_str(),
                trigger: due.trigger().as_str(),
                on: due.on(),
                published: *facts.published_on.known().unwrap(),
                prompt: yes(&facts.as_soon_as_practicable),
                exception: facts.exception.known().unwrap().map(Exception::as_str),
            };
            model::publication(id(&facts.area), &asked, on)
        },
        |published| {
            match published {
                Published::InTime(_) => "in-time",
                Published::NotYet(_) => "not-yet",
                Published::NotInTime(_) => "not-in-time",
                Published::Excepted(exception) => exception.as_str(),
                Published::NotStarted => "not-started",
            }
            .to_owned()
        },
    )
}

/// Each thing that starts a time, with the items whose time it starts.
fn dues(on: impl Fn(Trigger) -> &'static str) -> impl Iterator<Item = Due> {
    Trigger::ALL.iter().flat_map(move |trigger| {
        let on = day(on(*trigger));
        Item::ALL.iter().filter_map(move |item| Due::new(*item, *trigger, on).ok())
    })
}

/// Art. 2, Sch. Part 2: for an item of each trigger, published never and on each day about the first and the last for it,
/// asked about on each of them.
#[test]
fn sio_sch_part2_every_publication_known_or_not() {
    let on = |trigger| match trigger {
        Trigger::YearBegins => "2025-04-01",
        Trigger::OrdinaryElection | Trigger::ByElection => "2024-05-16",
        Trigger::YearEnds | Trigger::QuarterEnds | Trigger::MonthEnds => "2025-03-31",
        _ => "2025-01-31",
    };
    let areas =
        [Area::Kent, Area::GreaterManchester, Area::SouthYorkshire, Area::Metropolitan, Area::CityOfLondon];
    let mut asked = 0;
    for trigger in Trigger::ALL {
        let due = dues(on).find(|due| due.trigger() == *trigger).unwrap();
        let last = model::last_day(trigger.as_str(), due.on()).unwrap_or(due.on());
        let mut days =
            vec![due.on() - Days::new(1), due.on(), due.on() + Days::new(1), last, last + Days::new(1)];
        days.sort_unstable();
        days.dedup();
        let published: Vec<Option<NaiveDate>> =
            [None].into_iter().chain(days.iter().copied().map(Some)).collect();
        for on in days.into_iter().chain([day("2026-11-22")]) {
            asked += publications(due, &areas, &published, on);
        }
    }
    assert_eq!(asked, 15_984);
}

/// Sch. Part 1: every item that anything starts the time of, on both sides of each day of the Order.
#[test]
fn sio_sch_part1_every_item_on_every_day_of_the_order() {
    let on = |trigger| match trigger {
        Trigger::YearBegins => "2012-04-01",
        Trigger::YearEnds | Trigger::QuarterEnds | Trigger::MonthEnds => "2012-03-31",
        _ => "2012-01-20",
    };
    let areas = [Area::Kent, Area::Metropolitan, Area::CityOfLondon];
    let mut asked = 0;
    for due in dues(on) {
        for on in DAYS {
            asked += publications(due, &areas, &[None], day(on));
        }
    }
    assert_eq!(asked, 41_664);
}

/// Sch. paras 17 to 19.
#[test]
fn sio_sch_paras_17_to_19_every_item_known_or_not() {
    type Facts = MannerFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Item::ALL.iter().copied(), |facts: &mut Facts, item| facts.item = item.into()),
        of([false, true], |facts: &mut Facts, yes| facts.prominent = yes.into()),
        of([false, true], |facts: &mut Facts, yes| facts.linked = yes.into()),
        of([false, true], |facts: &mut Facts, yes| facts.consolidated = yes.into()),
    ];
    let mut asked = 0;
    for on in ["2012-11-21", "2017-10-01", "2024-05-07"] {
        asked += every(
            &values,
            day(on),
            |facts| {
                let item = facts.item.known().unwrap().as_str();
                let (prominent, linked) = (yes(&facts.prominent), yes(&facts.linked));
                model::manner(id(&facts.area), item, prominent, linked, yes(&facts.consolidated), day(on))
            },
            |manner| {
                match manner {
                    Manner::Free => "free",
                    Manner::AsSpecified => "as-specified",
                    Manner::NotAsSpecified => "not-as-specified",
                }
                .to_owned()
            },
        );
    }
    assert_eq!(asked, 34_830);
}

fn registration(registration: &Registration) -> String {
    match registration {
        Registration::Registered => "registered",
        Registration::Incomplete => "incomplete",
        Registration::Missing => "missing",
        Registration::NotApplicable => "not-applicable",
    }
    .to_owned()
}

/// Sch. paras 1(e), 2(e).
#[test]
fn sio_sch_paras_1e_2e_every_entry_known_or_not() {
    let interests = [
        of(areas(), |facts: &mut InterestFacts, area| facts.area = area.into()),
        of(Interest::ALL.iter().copied(), |facts: &mut InterestFacts, one| facts.interest = one.into()),
        of([false, true], |facts: &mut InterestFacts, yes| facts.registered = yes.into()),
    ];
    let offers = [
        of(areas(), |facts: &mut OfferFacts, area| facts.area = area.into()),
        of(Offeree::ALL.iter().copied(), |facts: &mut OfferFacts, to| facts.to = to.into()),
        of(Entry::ALL.iter().copied(), |facts: &mut OfferFacts, entry| facts.entry = entry.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        let interest = |facts: &InterestFacts| {
            let kind = facts.interest.known().unwrap().as_str();
            model::interest(id(&facts.area), kind, yes(&facts.registered), day(on))
        };
        asked += every(&interests, day(on), interest, registration);
        let offer = |facts: &OfferFacts| {
            let (to, entry) = (facts.to.known().unwrap().as_str(), facts.entry.known().unwrap().as_str());
            model::offer(id(&facts.area), to, entry, day(on))
        };
        asked += every(&offers, day(on), offer, registration);
    }
    assert_eq!(asked, 4_340);
}

/// What reaches the holder of the office, and how it binds.
#[test]
fn every_standard_known_or_not() {
    type Facts = StandardFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of(Standard::ALL.iter().copied(), |facts: &mut Facts, standard| facts.standard = standard.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        // A settled answer names its standard, which an answer on an unknown one cannot.
        asked += every(
            &values,
            day(on),
            |facts| {
                let standard = facts.standard.known().unwrap().as_str();
                let reach = model::standard(id(&facts.area), standard, day(on));
                let law = !reach.starts_with("from") && reach != "not here";
                if law { format!("{standard}: {reach}") } else { reach }
            },
            |reach| match reach {
                Reach::DoesNotReach(standard) => format!("{}: none", standard.as_str()),
                Reach::Reaches(standard, binding) => {
                    let binding = match binding {
                        Binding::Regulations => "regulations",
                        Binding::Code => "code",
                        Binding::Guidance => "guidance",
                        Binding::LocalPolicy => "local policy",
                        other => panic!("{other:?}"),
                    };
                    format!("{}: {binding}", standard.as_str())
                }
            },
        );
    }
    assert_eq!(asked, 1_260);
}

/// LGA 1986 ss. 2, 4, 6.
#[test]
fn lga_1986_ss2_4_every_publicity_known_or_not() {
    type Facts = PublicityFacts;
    let values = [
        of(areas(), |facts: &mut Facts, area| facts.area = area.into()),
        of([false, true], |facts: &mut Facts, yes| facts.party_political = yes.into()),
        of([false, true], |facts: &mut Facts, yes| facts.regard_had = yes.into()),
    ];
    let mut asked = 0;
    for on in DAYS {
        asked += every(
            &values,
            day(on),
            |facts| {
                model::publicity(
                    id(&facts.area),
                    yes(&facts.party_political),
                    yes(&facts.regard_had),
                    day(on),
                )
            },
            |publicity| {
                match publicity {
                    Publicity::May => "may",
                    Publicity::MayNot => "may-not",
                    Publicity::WithoutRegard => "without-regard",
                }
                .to_owned()
            },
        );
    }
    assert_eq!(asked, 1_260);
}

/// Sch. paras 2(d), 3(g), 4(b) to (d), art. 1(2): the sum of every item for each body on each day, and on which side of
/// it what is worth a penny less, as much, and a penny more counts.
#[test]
fn sio_sch_paras_2d_3g_4_every_sum() {
    let bodies = [
        (Body::Commissioner, body::Body::Commissioner),
        (Body::FireCommissioner, body::Body::Fire),
        (Body::Mayor, body::Body::Mayor),
        (Body::MayorsOffice, body::Body::London),
    ];
    let mut asked = 0;
    for on in DAYS {
        for item in Item::ALL {
            for (of, plain) in bodies {
                let found = match item.threshold(of, day(on)) {
                    Err(OutOfForce::NotYet { starts }) => Err(format!("from {starts}")),
                    other => Ok(other.unwrap()),
                };
                let expected = model::threshold(item.as_str(), plain, day(on));
                assert_eq!(found.is_ok(), expected.is_ok(), "{item} of {of:?} on {on}");
                let (Ok(found), Ok(expected)) = (found, expected) else { continue };
                assert_eq!(found.is_some(), expected.is_some(), "{item} of {of:?} on {on}");
                let (Some(found), Some((sum, above))) = (found, expected) else { continue };
                for (pence, counts) in [(sum * 100 - 1, !above), (sum * 100, !above), (sum * 100 + 1, above)]
                {
                    assert_eq!(found.includes(Pounds::from_pence(pence)), counts, "{item} of {of:?} on {on}");
                    asked += 1;
                }
            }
            let covers = matches!(item.as_str(), "expenditure" | "contracts" | "tenders" | "small-contracts");
            let both = covers && day(on) >= day("2012-11-22");
            assert_eq!(item.covers_chief_constable(day(on)), both, "{item} on {on}");
        }
    }
    assert_eq!(asked, 708);
}

/// Sch. paras 9 to 16C: the paragraph and the reviews of every item.
#[test]
fn sio_sch_part2_every_item_is_timed_by_its_paragraph() {
    for item in Item::ALL {
        let (paragraph, months) = model::timed_by(item.as_str());
        let key = item.timing().provision().key().to_string();
        assert_eq!(key, format!("uksi/2011/3050/schedule/paragraph/{paragraph}"), "{item}");
        assert_eq!(item.timing().review(), months.map(Period::Months), "{item}");
    }
}
