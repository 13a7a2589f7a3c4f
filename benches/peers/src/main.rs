//! What three rules cost here and in the engines that one might embed instead, and how often each engine is wrong at
//! the exact boundary. Policies are prepared beforehand; inputs beforehand or, in the second column, in the call.

mod engines;
mod rules;

use std::hint::black_box;
use std::time::{Duration, Instant};

use engines::Engine;
use rules::{Found, Input};

/// The least of many batches: what the machine's other work can only lengthen.
fn nanoseconds(mut call: impl FnMut() -> Found) -> f64 {
    let mut batch = 16u32;
    loop {
        let start = Instant::now();
        for _ in 0..batch {
            black_box(call());
        }
        if start.elapsed() > Duration::from_millis(2) || batch > 1 << 28 {
            break;
        }
        batch *= 2;
    }
    (0..25)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..batch {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(batch)
        })
        .fold(f64::INFINITY, f64::min)
}

/// How many of the cases an engine gets wrong, its input ready or built in the call.
fn wrong(engine: &Engine, cases: &[Input]) -> usize {
    let wrong = |case: &&Input| {
        let expected = match case {
            Input::Sections { .. } if engine.yes_or_no => u32::from(case.expected() == 0),
            _ => case.expected(),
        };
        (engine.prepare)(**case)() != expected || (engine.call)(**case) != expected
    };
    cases.iter().filter(wrong).count()
}

fn main() {
    let engines = engines::all();
    let rules = [
        ("two-thirds veto", rules::votes(), Input::Veto { members: 12, in_favour: 8 }),
        ("missing plan sections", rules::sections(), Input::Sections { present: 0b001_1101 }),
        (
            "reserves in range and above floor",
            rules::reserves(),
            Input::Reserves { general: 500_000_000, total: 1_280_000_000, budget: 18_310_000_000 },
        ),
    ];
    for (rule, cases, example) in rules {
        println!(
            "\n### {rule}\n\n| | inputs ready, ns | × | inputs built, ns | × | wrong of {} |\n|---|---:|---:|---:|---:|---:|",
            cases.len()
        );
        let mut hand = None;
        for engine in &engines {
            let ready = nanoseconds((engine.prepare)(example));
            let built = nanoseconds(|| (engine.call)(black_box(example)));
            let (hand_ready, hand_built) = *hand.get_or_insert((ready, built));
            println!(
                "| {} | {ready:.1} | {:.1} | {built:.1} | {:.1} | {} |",
                engine.name,
                ready / hand_ready,
                built / hand_built,
                wrong(engine, &cases),
            );
        }
    }
}
