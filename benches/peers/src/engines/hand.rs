//! What somebody writes who embeds no engine: whole pence, or `rust_decimal`.

#[cfg(feature = "decimals")]
use rust_decimal::Decimal;

use super::Engine;
use crate::rules::Input;

pub fn integers() -> Engine {
    Engine::of(
        "hand-written, integers",
        |input| input,
        |input| match *input {
            Input::Veto { members, in_favour } => (u32::from(in_favour) * 3 >= u32::from(members) * 2).into(),
            Input::Sections { present } => (!present & 0x7f).count_ones(),
            Input::Reserves { general, total, budget } => {
                let (general, total, budget) = (u128::from(general), u128::from(total), u128::from(budget));
                (general * 1000 >= budget * 25 && general * 100 <= budget * 3 && total * 100 >= budget * 6)
                    .into()
            }
        },
    )
}

#[cfg(feature = "decimals")]
enum Value {
    Veto(Decimal, Decimal),
    Sections(u8),
    Reserves(Decimal, Decimal, Decimal),
}

#[cfg(feature = "decimals")]
pub fn decimals() -> Engine {
    let pounds = |pence: u64| Decimal::new(i64::try_from(pence).unwrap(), 2);
    let (two, three) = (Decimal::TWO, Decimal::from(3));
    let (lo, hi, floor) = (Decimal::new(25, 3), Decimal::new(3, 2), Decimal::new(6, 2));
    Engine::of(
        "hand-written, rust_decimal",
        move |input| match input {
            Input::Veto { members, in_favour } => Value::Veto(members.into(), in_favour.into()),
            Input::Sections { present } => Value::Sections(present),
            Input::Reserves { general, total, budget } => {
                Value::Reserves(pounds(general), pounds(total), pounds(budget))
            }
        },
        move |value| match *value {
            Value::Veto(members, in_favour) => (in_favour * three >= members * two).into(),
            Value::Sections(present) => (!present & 0x7f).count_ones(),
            Value::Reserves(general, total, budget) => {
                (general >= budget * lo && general <= budget * hi && total >= budget * floor).into()
            }
        },
    )
}
