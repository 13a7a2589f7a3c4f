//! The types of [`membership`](crate::panel::membership).

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any, one_of};
use crate::area::Area;
use crate::law::ymd;
use crate::listed::Set;
use crate::panel::membership::{
    Composition, CouncilNumber, CouncilSeats, Dated, Event, Failure, Nominee, Opening, Origin, Person,
    Request, Seated,
};
use crate::panel::{Councils, Resolution, Role, Vote};
use crate::process::Process as _;

/// One of four.
impl Sample for CouncilNumber {
    fn strategy() -> BoxedStrategy<Self> {
        (1..5u16).prop_map(Self).boxed()
    }
}

/// One of nine.
impl Sample for Person {
    fn strategy() -> BoxedStrategy<Self> {
        (1..10u16).prop_map(Self).boxed()
    }
}

impl Sample for Nominee {
    fn strategy() -> BoxedStrategy<Self> {
        (any(), any()).prop_map(|(person, council)| Self { person, council }).boxed()
    }
}

/// One to three nominations.
impl Sample for Request {
    fn strategy() -> BoxedStrategy<Self> {
        (any(), 1..4u16).prop_map(|(council, nominations)| Self { council, nominations }).boxed()
    }
}

/// A panel of one to four councils or of ten, all its seats filled, or all but a few, on a day.
pub fn opening(since: NaiveDate) -> BoxedStrategy<Opening> {
    let areas = one_of(Vec::from([Area::Norfolk, Area::Kent, Area::Gwent, Area::SouthWales]));
    let councils = one_of(Vec::from([1u16, 2, 3, 4, 4, 10]));
    (
        areas,
        councils,
        0..3u16,
        one_of(Vec::from([0u16, 1, 1, 2, 3, 10])),
        one_of(Vec::from([0u16, 1, 2, 2, 2])),
    )
        .prop_map(move |(area, number, to_first, vacant, co_opted)| {
            let welsh = area == Area::Gwent || area == Area::SouthWales;
            let extras = Councils::new(number).ok().and_then(Councils::extra_members).filter(|_| !welsh);
            let extras = extras.unwrap_or(0);
            let first = to_first.min(extras);
            let councils: Vec<CouncilSeats> = (1..=number)
                .map(|at| CouncilSeats {
                    council: CouncilNumber(at),
                    extras: match at {
                        1 => first,
                        2 => extras.saturating_sub(first),
                        _ => 0,
                    },
                })
                .collect();
            let quota =
                |one: &CouncilSeats| if number == 1 || welsh { 10 } else { one.extras.saturating_add(1) };
            let seats = councils.iter().flat_map(|one| (0..quota(one)).map(|_| one.council));
            let appointed = seats.take(usize::from(10u16.saturating_sub(vacant)));
            let mut members: Vec<Seated> = (101..)
                .zip(appointed)
                .map(|(person, council)| Seated { person: Person(person), by: Origin::Council { council } })
                .collect();
            members.extend((0..co_opted).map(|at| Seated {
                person: Person(at.saturating_add(201)),
                by: Origin::CoOpted { council_member: false },
            }));
            Opening { area, since, councils, members, resolution: None }
        })
        .boxed()
}

impl Sample for Opening {
    fn strategy() -> BoxedStrategy<Self> {
        opening(ymd(2024, 4, 11))
    }
}

/// Somebody on the panel from the first day, or later.
fn member() -> BoxedStrategy<Person> {
    prop_oneof![3 => (101..111u16).prop_map(Person), 1 => (201..203u16).prop_map(Person), 2 => any::<Person>()].boxed()
}

/// Any event, of four councils and a few persons.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        let council = || any::<CouncilNumber>();
        let person = || any::<Person>();
        let number = || one_of(Vec::from([2u16, 3, 3, 4, 8, 11])).prop_map(Resolution);
        let few = prop_oneof![4 => vec(any::<Person>(), 1..3), 1 => vec(any::<Person>(), 0..6)];
        let secretarys = prop_oneof![4 => vec(any::<Nominee>(), 1..4), 1 => vec(any::<Nominee>(), 0..11)];
        let roles = prop_oneof![
            3 => Just(Set::<Role>::EMPTY),
            2 => Just(Set::from_iter([Role::CouncilMember])),
            1 => any::<Set<Role>>(),
        ];
        let vote = prop_oneof![3 => (8..14u16).prop_map(|all| (all, all)), 1 => (8..14u16, 0..8u16)]
            .prop_filter_map("no more in favour than members", |(all, votes)| Vote::new(all, votes).ok());
        prop_oneof![
            1 => (council(), person()).prop_map(|(council, mayor)| Self::MayorTookOffice { council, mayor }),
            1 => council().prop_map(|council| Self::MayorLeftOffice { council }),
            2 => council().prop_map(|council| Self::CouncilMet { council }),
            10 => (council(), few).prop_map(|(council, nominees)| Self::Nominated { council, nominees }),
            8 => person().prop_map(|nominee| Self::Accepted { nominee }),
            4 => person().prop_map(|nominee| Self::Declined { nominee }),
            1 => person().prop_map(|nominee| Self::Withdrawn { nominee }),
            10 => person().prop_map(|nominee| Self::Appointed { nominee }),
            2 => (council(), any()).prop_map(|(council, failure)| Self::FailureNotified { council, failure }),
            4 => (council(), any()).prop_map(|(council, failure)| Self::FailureFound { council, failure }),
            2 => council().prop_map(|council| Self::NoticeGiven { council }),
            1 => council().prop_map(|council| Self::NoticeWithdrawn { council }),
            5 => vec(any::<Request>(), 1..3).prop_map(|requests| Self::Asked { requests }),
            2 => council().prop_map(|council| Self::AskedAgain { council }),
            5 => secretarys.prop_map(|nominees| Self::SecretaryNominated { nominees }),
            1 => any::<bool>().prop_map(|would_help| Self::DecidedOnMore { would_help }),
            1 => number().prop_map(|co_opted| Self::AskedToAgree { co_opted }),
            3 => number().prop_map(|co_opted| Self::Agreed { co_opted }),
            3 => number().prop_map(|co_opted| Self::Resolved { co_opted }),
            6 => (person(), roles, vote).prop_map(|(person, roles, vote)| Self::CoOpted { person, roles, vote }),
            1 => person().prop_map(|person| Self::CoOptionNotified { person }),
            5 => (member(), any()).prop_map(|(member, how)| Self::Left { member, how }),
            1 => member().prop_map(|person| Self::CeasedToBeCouncillor { person }),
        ]
        .boxed()
    }
}

/// An opening and those of some events that the law allows, in order.
impl Sample for Composition {
    fn strategy() -> BoxedStrategy<Self> {
        let opened = any::<Opening>().prop_filter_map("an opening that can be", |one| Self::open(one).ok());
        (opened, history(ymd(2024, 4, 11), 14))
            .prop_map(|(open, events)| {
                events.into_iter().fold(open, |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

/// A few events that follow one another: a nomination to its end, a default, a mayor's refusal, more co-opted members.
fn course() -> BoxedStrategy<Vec<Event>> {
    let one = any::<Event>().prop_map(|event| vec![event]);
    let end = |nominee| {
        prop_oneof![
            5 => Just(vec![Event::Accepted { nominee }, Event::Appointed { nominee }]),
            2 => Just(vec![Event::Declined { nominee }]),
            1 => Just(vec![Event::Accepted { nominee }]),
            1 => Just(vec![Event::CeasedToBeCouncillor { person: nominee }]),
        ]
    };
    let with = |first: Vec<Event>, mut rest: Vec<Event>| {
        let mut all = first;
        all.append(&mut rest);
        all
    };
    let nomination = (any::<CouncilNumber>(), any::<Person>()).prop_flat_map(move |(council, person)| {
        let first = vec![Event::Nominated { council, nominees: vec![person] }];
        end(person).prop_map(move |rest| with(first.clone(), rest))
    });
    let secretarys = any::<Nominee>().prop_flat_map(move |nominee| {
        let first = vec![Event::SecretaryNominated { nominees: vec![nominee] }];
        end(nominee.person).prop_map(move |rest| with(first.clone(), rest))
    });
    let failure = prop_oneof![3 => Just(Failure::NotNominated), 1 => any::<Failure>()];
    let default = (any::<CouncilNumber>(), failure, any::<bool>(), any::<Nominee>()).prop_map(
        |(council, failure, notice, nominee)| {
            let met = Event::CouncilMet { council };
            let then = if notice {
                Event::NoticeGiven { council }
            } else {
                Event::FailureNotified { council, failure }
            };
            let nominees = vec![nominee];
            let last = if notice {
                Event::NoticeWithdrawn { council }
            } else {
                Event::SecretaryNominated { nominees }
            };
            vec![met, Event::FailureFound { council, failure }, then, last]
        },
    );
    let mayor =
        (any::<CouncilNumber>(), any::<Person>(), any::<bool>()).prop_map(|(council, mayor, refuses)| {
            let last =
                if refuses { Event::Declined { nominee: mayor } } else { Event::MayorLeftOffice { council } };
            vec![
                Event::MayorTookOffice { council, mayor },
                Event::Nominated { council, nominees: vec![mayor] },
                last,
            ]
        });
    let failed =
        (any::<CouncilNumber>(), any::<Person>(), 1..4u16).prop_map(|(council, nominee, nominations)| {
            let nominees = vec![nominee];
            vec![
                Event::Asked { requests: vec![Request { council, nominations }] },
                Event::Nominated { council, nominees },
                Event::Declined { nominee },
                Event::AskedAgain { council },
            ]
        });
    let more = (one_of(Vec::from([3u16, 4, 5])), any::<Person>(), 9..14u16).prop_filter_map(
        "a vote of somebody",
        |(number, person, members)| {
            let co_opted = Resolution(number);
            let roles = Set::from_iter([Role::CouncilMember]);
            let vote = Vote::new(members, members).ok()?;
            Some(vec![
                Event::Agreed { co_opted },
                Event::Resolved { co_opted },
                Event::CoOpted { person, roles, vote },
                Event::CoOptionNotified { person },
            ])
        },
    );
    let late = any::<CouncilNumber>().prop_map(|council| {
        let told = |failure| Event::FailureNotified { council, failure };
        vec![told(Failure::NotNominated), told(Failure::NotAppointed), Event::CouncilMet { council }]
    });
    prop_oneof![8 => one, 3 => late, 5 => nomination, 3 => secretarys, 3 => default, 2 => mayor, 3 => failed, 3 => more]
        .boxed()
}

/// Events in order of their days, the first from `start` on: days apart, or about the fortnight or the three weeks.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![6 => 0..4u64, 1 => 13..16u64, 2 => 20..23u64];
    vec((step, course()), 0..length)
        .prop_map(move |courses| {
            let mut on = start;
            let mut events = Vec::new();
            for (days, course) in courses {
                on = crate::calendar::plus_days(on, days);
                events.extend(course.into_iter().map(|event| Dated { on, event }));
            }
            events
        })
        .boxed()
}
