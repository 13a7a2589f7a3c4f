//! The types of [`complaints`](crate::complaints).

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::complaints::handling::{Complaint, Dated, Event, Kind};
use crate::complaints::{Holder, Recipient};
use crate::law::ymd;
use crate::process::Process as _;

/// Any event; most complaints reach the panel itself, and most resolutions are the panel's own.
impl Sample for Event {
    fn strategy() -> BoxedStrategy<Self> {
        use crate::complaints::handling::Resolver;
        let events = prop_oneof![
            4 => Just(Self::Recorded {}),
            1 => Just(Self::Notified {}),
            1 => any().prop_map(|because| Self::Declined { because }),
            1 => Just(Self::RecordingDirected {}),
            2 => Just(Self::Told {}),
            2 => Just(Self::CopiesSupplied {}),
            3 => Just(Self::FoundSerious {}),
            1 => Just(Self::CalledIn {}),
            5 => Just(Self::Referred {}),
            5 => any().prop_map(|outcome| Self::Determined { outcome }),
            2 => any().prop_map(|direction| Self::Discontinued { direction }),
            2 => Just(Self::Reported {}),
            1 => Just(Self::ReportPublished {}),
            2 => any().prop_map(|under| Self::Disapplied { under }),
            1 => Just(Self::Concluded {}),
            1 => Just(Self::Investigated {}),
            1 => Just(Self::Removed {}),
        ];
        let resolving = prop_oneof![
            3 => Just(Self::ResolutionArranged { by: Resolver::Panel }),
            3 => any().prop_map(|by| Self::ResolutionArranged { by }),
            1 => Just(Self::Remitted {}),
            5 => Just(Self::CommentInvited {}),
            2 => Just(Self::SilenceNoted {}),
            2 => (any(), any()).prop_map(|(admitted, agreed)| Self::ApologyTendered { admitted, agreed }),
            1 => Just(Self::TreatedAsResolved {}),
            5 => Just(Self::OutcomeRecorded {}),
            2 => Just(Self::RepresentationsInvited {}),
            2 => any().prop_map(|public_interest| Self::Published { public_interest }),
            2 => Just(Self::PassedOn {}),
            2 => Just(Self::OutcomeTold {}),
        ];
        let withdrawing = prop_oneof![
            1 => Just(Self::Withdrawn {}),
            2 => Just(Self::WithdrawalIndicated {}),
            3 => Just(Self::WithdrawalAsked {}),
            2 => any().prop_map(|withdraws| Self::Replied { withdraws }),
            3 => any().prop_map(|conduct_matter| Self::WithdrawalDetermined { conduct_matter }),
        ];
        prop_oneof![
            3 => Just(Self::Received { by: Recipient::Panel }),
            1 => any().prop_map(|by| Self::Received { by }),
            20 => events,
            12 => resolving,
            4 => withdrawing,
        ]
        .boxed()
    }
}

/// Something to handle, and those of some events that the law allows, in order.
impl Sample for Complaint {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), any::<Holder>(), any::<Kind>(), history(ymd(2024, 4, 11), 30))
            .prop_map(|(area, about, what, events)| {
                events.into_iter().fold(Self::new(area, about, what), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Events in order of their days, the first on `start`: days apart, about the 21 of a reply, or now and then years.
pub fn history(start: NaiveDate, length: usize) -> BoxedStrategy<Vec<Dated>> {
    let step = prop_oneof![16 => 0..4u64, 2 => 20..24u64, 1 => 0..900u64];
    super::dated(start, step, length)
}
