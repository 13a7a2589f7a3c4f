//! A small program that asks the three rules of whichever engines it is built with: what `weigh` weighs.

use peers::engines;
use peers::rules::Input;

fn main() {
    // From outside, so that nothing is found out while compiling.
    let number = |place, otherwise| {
        std::env::args().nth(place).and_then(|number| number.parse::<u16>().ok()).unwrap_or(otherwise)
    };
    let pence = |place, pounds| u64::from(number(place, pounds)) * 1_000_000;
    let inputs = [
        Input::Veto { members: number(1, 12), in_favour: number(2, 8) },
        Input::Sections { present: number(3, 0b001_1101).to_le_bytes()[0] },
        Input::Reserves { general: pence(4, 500), total: pence(5, 1280), budget: pence(6, 18310) },
    ];
    for engine in engines::all() {
        println!("{}: {:?}", engine.name, inputs.map(|input| (engine.call)(input)));
    }
}
