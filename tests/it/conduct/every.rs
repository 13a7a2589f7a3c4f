//! The questions of conduct with every fact known and unknown, against the plain models.

use chrono::{Days, NaiveDate};
use pcc_rules::area::{Area, Body};
use pcc_rules::calendar::Period;
use pcc_rules::conduct::*;
use pcc_rules::law::{Binding, OutOfForce};
use pcc_rules::money::Pounds;

use crate::day;
use crate::model::body::{self, AREAS, is_no_law};
use crate::model::conduct as model;
use crate::model::facts::{BOTH, id, known, name, with_eves, yes};
use crate::model::worlds::{Walk, every_word, values};

/// Both sides of each day on which the Order, or who is under it, changed, and two days between.
fn days() -> Vec<NaiveDate> {
    let changes = ["2012-01-16", "2012-11-22", "2013-08-12", "2017-05-08", "2021-05-31", "2024-05-07"];
    [with_eves(changes), ["2017-10-01", "2026-11-22"].map(day).to_vec()].concat()
}

/// Everything known and unknown of one thing that fell due, in areas of each kind; never published unless it is said when.
fn publications(due: Due, areas: &[Area], published: &[Option<NaiveDate>], days: &[NaiveDate]) -> usize {
    type Facts = PublicationItemFacts;
    let base = Facts { due: due.into(), published_on: None.into(), ..Facts::default() };
    let facts = values!(Facts {
        area: areas.iter().copied(),
        published_on: published.iter().copied(),
        as_soon_as_practicable: BOTH,
        exception: [None, Some(Exception::NationalSecurity), Some(Exception::Enactment)],
        ..
    });
    Walk { base, judged: &["as-soon-as-practicable", "exception"], ..Walk::of(&facts) }.words(
        days,
        |f, on| {
            let asked = model::Item {
                item: due.item().as_str(),
                trigger: due.trigger().as_str(),
                on: due.on(),
                published: known(&f.published_on),
                prompt: yes(&f.as_soon_as_practicable),
                exception: known(&f.exception).map(Exception::as_str),
            };
            model::publication(id(&f.area), &asked, on)
        },
        |published| match published {
            Published::InTime(_) => "in-time",
            Published::NotYet(_) => "not-yet",
            Published::NotInTime(_) => "not-in-time",
            Published::Excepted(exception) => exception.as_str(),
            Published::NotStarted => "not-started",
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
        days.push(day("2026-11-22"));
        asked += publications(due, &areas, &published, &days);
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
        asked += publications(due, &areas, &[], &days());
    }
    assert_eq!(asked, 41_664);
}

/// Sch. paras 17 to 19.
#[test]
fn sio_sch_paras_17_to_19_every_item_known_or_not() {
    let facts = values!(MannerFacts {
        area: AREAS,
        item: Item::ALL.iter().copied(),
        prominent: BOTH,
        linked: BOTH,
        consolidated: BOTH,
    });
    let cases = every_word(
        &facts,
        &[],
        &["2012-11-21", "2017-10-01", "2024-05-07"].map(day),
        |f, on| {
            let (prominent, linked, consolidated) = (yes(&f.prominent), yes(&f.linked), yes(&f.consolidated));
            model::manner(id(&f.area), name(&f.item), prominent, linked, consolidated, on)
        },
        |manner| match manner {
            Manner::Free => "free",
            Manner::AsSpecified => "as-specified",
            Manner::NotAsSpecified => "not-as-specified",
        },
    );
    assert_eq!(cases, 34_830);
}

fn registration(registration: &Registration) -> &'static str {
    match registration {
        Registration::Registered => "registered",
        Registration::Incomplete => "incomplete",
        Registration::Missing => "missing",
        Registration::NotApplicable => "not-applicable",
    }
}

/// Sch. paras 1(e), 2(e).
#[test]
fn sio_sch_paras_1e_2e_every_entry_known_or_not() {
    let facts =
        values!(InterestFacts { area: AREAS, interest: Interest::ALL.iter().copied(), registered: BOTH });
    let interest =
        |f: &InterestFacts, on| model::interest(id(&f.area), name(&f.interest), yes(&f.registered), on);
    let interests = every_word(&facts, &[], &days(), interest, registration);
    let facts = values!(OfferFacts {
        area: AREAS,
        to: Offeree::ALL.iter().copied(),
        entry: Entry::ALL.iter().copied(),
    });
    let offer = |f: &OfferFacts, on| model::offer(id(&f.area), name(&f.to), name(&f.entry), on);
    let offers = every_word(&facts, &[], &days(), offer, registration);
    assert_eq!(interests + offers, 4_340);
}

/// What reaches the holder of the office, and how it binds. A settled answer names its standard, which an answer on an
/// unknown one cannot.
#[test]
fn every_standard_known_or_not() {
    let facts = values!(StandardFacts { area: AREAS, standard: Standard::ALL.iter().copied() });
    let cases = every_word(
        &facts,
        &[],
        &days(),
        |f, on| {
            let standard = name(&f.standard);
            let reach = model::standard(id(&f.area), standard, on);
            if is_no_law(&reach) { reach } else { format!("{standard}: {reach}") }
        },
        |reach| match reach {
            Reach::DoesNotReach(standard) => format!("{standard}: none"),
            Reach::Reaches(standard, binding) => {
                let binding = match binding {
                    Binding::Regulations => "regulations",
                    Binding::Code => "code",
                    Binding::Guidance => "guidance",
                    Binding::LocalPolicy => "local policy",
                    other => panic!("{other:?}"),
                };
                format!("{standard}: {binding}")
            }
        },
    );
    assert_eq!(cases, 1_260);
}

/// LGA 1986 ss. 2, 4, 6.
#[test]
fn lga_1986_ss2_4_every_publicity_known_or_not() {
    let facts = values!(PublicityFacts { area: AREAS, party_political: BOTH, regard_had: BOTH });
    let cases = every_word(
        &facts,
        &["party-political"],
        &days(),
        |f, on| model::publicity(id(&f.area), yes(&f.party_political), yes(&f.regard_had), on),
        |publicity| match publicity {
            Publicity::May => "may",
            Publicity::MayNot => "may-not",
            Publicity::WithoutRegard => "without-regard",
        },
    );
    assert_eq!(cases, 1_260);
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
    for on in days() {
        for item in Item::ALL {
            for (of, plain) in bodies {
                let found = match item.threshold(of, on) {
                    Err(OutOfForce::NotYet { starts }) => Err(format!("from {starts}")),
                    other => Ok(other.unwrap()),
                };
                let expected = model::threshold(item.as_str(), plain, on);
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
            let both = covers && on >= day("2012-11-22");
            assert_eq!(item.covers_chief_constable(on), both, "{item} on {on}");
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
