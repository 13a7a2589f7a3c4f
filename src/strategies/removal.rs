//! The types of [`removal`](crate::chief_constable::removal).

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::chief_constable::Response;
use crate::chief_constable::removal::{
    Advice, Dated, Departure, Event, ProposalItem, Removal, Sitting, Subject,
};
use crate::law::ymd;
use crate::listed::Set;
use crate::process::Process as _;

/// Any event; what is given is whole, and a hearing as it must be, three times in four.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        prop_oneof![
            2 => Just(Self::Suspended {}),
            2 => Just(Self::SuspensionNotified {}),
            2 => Just(Self::SuspensionEnded {}),
            9 => proptest::sample::select(in_turn()),
            3 => prop_oneof![
                any().prop_map(|given| Self::ReasonsGiven { given }),
                any().prop_map(|given| Self::ProposalNotified { given }),
                any().prop_map(|given| Self::StillProposed { given }),
                (any(), any()).prop_map(|(sitting, open_to)| Self::Heard { sitting, open_to }),
            ],
            2 => Just(Self::Represented {}),
            2 => Just(Self::RepresentationsCopied {}),
            1 => Just(Self::Consulted {}),
            1 => Just(Self::Published {}),
            2 => any::<Advice>().prop_map(|advice| Self::Recommended { advice }),
            1 => Just(Self::Blocked {}),
            2 => any::<Response>().prop_map(|response| Self::Decided { response }),
            1 => Just(Self::Dropped {}),
            3 => Just(Self::CalledOn {}),
            1 => any::<Departure>().prop_map(|departure| Self::Left { departure }),
            2 => any().prop_map(|poll| Self::Polled { poll }),
            2 => Just(Self::Declared {}),
        ]
        .boxed()
    }
}

/// The five steps of a first proposal, the copies for the panel apart from its notification.
fn opening() -> Vec<Event> {
    let notification = Set::from_iter([ProposalItem::Notification]);
    Vec::from([
        Event::ProposalNotified { given: notification },
        Event::Invited {},
        Event::ViewsObtained {},
        Event::ReasonsGiven { given: Set::all() },
        Event::ProposalNotified { given: Set::all().without(notification) },
    ])
}

/// The steps to a call, in order.
fn in_turn() -> Vec<Event> {
    Vec::from([
        Event::ViewsObtained {},
        Event::ReasonsGiven { given: Set::all() },
        Event::ProposalNotified { given: Set::all() },
        Event::Invited {},
        Event::Considered {},
        Event::StillProposed { given: Set::all() },
        Event::Heard { sitting: Sitting::Private, open_to: Set::all() },
        Event::Recommended { advice: Advice::Call },
        Event::Decided { response: Response::Accepts },
        Event::CalledOn {},
    ])
}

/// Somebody in post and those of some events that the law allows, in order.
impl Sample for Removal {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any::<Subject>(), history(ymd(2024, 4, 11)))
            .prop_map(|(area, subject, events)| {
                events.into_iter().fold(Self::in_post(area, subject), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days, the first on `start`: the steps to a call, each left out one time in ten and half the
/// time with those of the first proposal in any order before them, and with any events between. Days between them are
/// few, or about the six weeks.
pub fn history(start: NaiveDate) -> BoxedStrategy<Vec<Dated>> {
    let shuffled = || prop_oneof![Just(Vec::new()), Just(opening()).prop_shuffle()];
    let steps = (shuffled(), shuffled()).prop_map(|(first, second)| {
        first.into_iter().chain(in_turn()).chain(second).chain(in_turn()).collect()
    });
    super::stepwise(start, steps.boxed(), 10, prop_oneof![6 => 0..4u64, 1 => 38..46u64].boxed())
}
