//! The types of [`commissioner`](crate::commissioner).

use alloc::vec;
use alloc::vec::Vec;

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::{Just, prop_oneof};
use proptest::strategy::{BoxedStrategy, Strategy};

use super::{Sample, any};
use crate::area::Area;
use crate::calendar::plus_days;
use crate::commissioner::{
    Acting, ActingEvent, Appointee, Because, Charge, ChargedIn, DatedActing, DatedTenure, MaximumSentence,
    Representations, Tenure, TenureEvent,
};
use crate::law::ymd;
use crate::process::{Dated, Process as _};

/// Around two years, or life.
impl Sample for MaximumSentence {
    fn strategy() -> BoxedStrategy<Self> {
        let months = prop_oneof![0..3u16, 23..26u16, 0..200u16];
        prop_oneof![
            4 => months.prop_map(|months| Self::Months { months }),
            1 => Just(Self::Life),
            1 => Just(Self::FixedLife),
        ]
        .boxed()
    }
}

/// The first day of the histories.
const START: NaiveDate = ymd(2024, 1, 10);

/// One of their first days.
fn first_days() -> BoxedStrategy<NaiveDate> {
    (0..5u64).prop_map(|days| plus_days(START, days)).boxed()
}

/// One of two.
impl Sample for Charge {
    fn strategy() -> BoxedStrategy<Self> {
        (1..3u16).prop_map(Self).boxed()
    }
}

/// Any event; the days it tells lie in the first half of 2024.
impl Sample for TenureEvent {
    fn strategy() -> BoxedStrategy<Self> {
        let grave = (any::<Charge>(), Just(ChargedIn::UnitedKingdom), Just(MaximumSentence::Life));
        let charged = |(charge, charged_in, maximum)| Self::Charged { charge, charged_in, maximum };
        let on = |make: fn(Charge) -> Self| any::<Charge>().prop_map(make);
        prop_oneof![
            4 => grave.prop_map(charged),
            2 => (any::<Charge>(), any::<ChargedIn>(), any::<MaximumSentence>()).prop_map(charged),
            4 => on(|charge| Self::Suspended { charge }),
            1 => on(|charge| Self::ChargeDropped { charge }),
            1 => on(|charge| Self::Acquitted { charge }),
            4 => on(|charge| Self::Convicted { charge }),
            1 => on(|charge| Self::ConvictedWithoutDisqualification { charge }),
            2 => on(|charge| Self::ConvictionQuashed { charge }),
            2 => on(|charge| Self::ConvictionFinal { charge }),
            1 => Just(Self::SuspensionLifted {}),
            4 => (any::<Charge>(), 0..160u64).prop_map(|(charge, days)| Self::OrderMade {
                charge,
                appeal_by: plus_days(START, days),
            }),
            2 => Just(Self::OrderAppealed {}),
            2 => Just(Self::OrderAppealUpheld {}),
            2 => Just(Self::OrderAppealFailed {}),
            1 => Just(Self::Disqualified {}),
            1 => first_days().prop_map(|appointed_on| Self::CeasedForIncapacity { appointed_on }),
            2 => Just(Self::DefaultedOnAcceptance {}),
            4 => (any(), any()).prop_map(|(by, ground)| Self::DeclaredVacant { by, ground }),
            1 => Just(Self::Resigned {}),
            1 => Just(Self::Died {}),
            4 => Just(Self::ElectedAtOrdinary {}),
            4 => first_days().prop_map(|polled_on| Self::ElectedAtByElection { polled_on }),
            1 => Just(Self::WinnerDied {}),
            1 => Just(Self::WinnerDisqualified {}),
            4 => Just(Self::Accepted {}),
        ]
        .boxed()
    }
}

impl Sample for Because {
    fn strategy() -> BoxedStrategy<Self> {
        let incapacity =
            any::<Representations>().prop_map(|representations| Self::Incapacity { representations });
        prop_oneof![Just(Self::Vacancy {}), incapacity, Just(Self::Suspension {})].boxed()
    }
}

/// Any event; half of those appointed are on the staff.
impl Sample for ActingEvent {
    fn strategy() -> BoxedStrategy<Self> {
        let appointed = |appointee: BoxedStrategy<Appointee>| {
            (any::<Because>(), appointee)
                .prop_map(|(because, appointee)| Self::Appointed { because, appointee })
        };
        prop_oneof![
            2 => Just(Self::FellVacant {}),
            4 => Just(Self::Incapacitated {}),
            3 => Just(Self::Suspended {}),
            6 => appointed(Just(Appointee::Staff).boxed()),
            6 => appointed(any()),
            1 => any().prop_map(|by| Self::Ended { by }),
            1 => Just(Self::IncapacityEnded {}),
            1 => Just(Self::SuspensionEnded {}),
            4 => first_days().prop_map(|term_begins| Self::Elected { term_begins }),
            1 => Just(Self::WinnerDied {}),
        ]
        .boxed()
    }
}

/// An office in office and those of some events that the law allows, in order.
impl Sample for Tenure {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), tenure_history(12))
            .prop_map(|(area, events)| {
                events.into_iter().fold(Self::in_office(area), |so_far, event| {
                    so_far.clone().apply(event).unwrap_or(so_far)
                })
            })
            .boxed()
    }
}

/// Those of some events that the law allows, in order.
impl Sample for Acting {
    fn strategy() -> BoxedStrategy<Self> {
        (any::<Area>(), acting_history(12))
            .prop_map(|(area, events)| {
                events
                    .into_iter()
                    .fold(Self::nobody(area), |so_far, event| so_far.clone().apply(event).unwrap_or(so_far))
            })
            .boxed()
    }
}

fn history<E: Sample + Clone>(length: usize) -> BoxedStrategy<Vec<Dated<E>>> {
    let step = || prop_oneof![3 => Just(0u64), 3 => 1..8u64, 1 => 0..60u64, 1 => 85..95u64, 1 => 180..186u64];
    let polled = super::dated(ymd(2024, 4, 22), step(), length);
    prop_oneof![super::dated(START, step(), length), polled].boxed()
}

/// How a commissioner came under a court's order, three times in ten; nothing else.
fn ordered() -> BoxedStrategy<Vec<TenureEvent>> {
    let charge = Charge(1);
    let (charged_in, maximum) = (ChargedIn::UnitedKingdom, MaximumSentence::Life);
    let ordered = vec![
        TenureEvent::Charged { charge, charged_in, maximum },
        TenureEvent::Convicted { charge },
        TenureEvent::OrderMade { charge, appeal_by: plus_days(START, 30) },
    ];
    let appealed = [ordered.clone(), vec![TenureEvent::OrderAppealed {}]].concat();
    prop_oneof![7 => Just(Vec::new()), 1 => Just(ordered), 2 => Just(appealed)].boxed()
}

/// Events of an office in order of their days, from 10 January or 22 April 2024 on. By-elections are polled up to four
/// days before they are declared; six months of incapacity are over on the day of the event, or would have been up to
/// four days before; an order can be appealed until two days before it was made, or up to 157 days after.
pub fn tenure_history(length: usize) -> BoxedStrategy<Vec<DatedTenure>> {
    let close = |dated: DatedTenure| {
        let on = dated.on;
        let days = |drawn: NaiveDate| drawn.signed_duration_since(START);
        let before = |drawn: NaiveDate| on.checked_sub_signed(days(drawn)).unwrap_or(on);
        let event = match dated.event {
            TenureEvent::ElectedAtByElection { polled_on } => {
                TenureEvent::ElectedAtByElection { polled_on: before(polled_on) }
            }
            TenureEvent::CeasedForIncapacity { appointed_on } => {
                let first = plus_days(before(appointed_on), 1);
                let appointed_on = first.checked_sub_months(Months::new(6)).unwrap_or(first);
                TenureEvent::CeasedForIncapacity { appointed_on }
            }
            TenureEvent::OrderMade { charge, appeal_by } => {
                let later = on.checked_add_signed(days(appeal_by));
                let appeal_by = later.and_then(|day| day.checked_sub_days(Days::new(2))).unwrap_or(on);
                TenureEvent::OrderMade { charge, appeal_by }
            }
            event => event,
        };
        DatedTenure { on, event }
    };
    (ordered(), history(length))
        .prop_map(move |(ordered, events): (_, Vec<DatedTenure>)| {
            let on = events.first().map_or(START, |first| first.on);
            let first = ordered.into_iter().map(|event| DatedTenure { on, event });
            first.chain(events).map(close).collect()
        })
        .boxed()
}

/// Events of an acting commissioner in order of their days, from 10 January or 22 April 2024 on. Terms begin on the day of the election
/// or up to four days after, but around the poll of 2 May 2024 with the seventh day after it three times in five.
pub fn acting_history(length: usize) -> BoxedStrategy<Vec<DatedActing>> {
    let close = |dated: DatedActing| {
        let on = dated.on;
        let event = match dated.event {
            ActingEvent::Elected { term_begins } => {
                let days = term_begins.signed_duration_since(START).num_days();
                let ordinary = days > 1 && (ymd(2024, 4, 29)..=ymd(2024, 5, 9)).contains(&on);
                let later = plus_days(on, days.unsigned_abs());
                ActingEvent::Elected { term_begins: if ordinary { ymd(2024, 5, 9) } else { later } }
            }
            event => event,
        };
        DatedActing { on, event }
    };
    history(length).prop_map(move |events: Vec<DatedActing>| events.into_iter().map(close).collect()).boxed()
}
