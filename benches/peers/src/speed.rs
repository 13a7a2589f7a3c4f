//! What three rules cost here and in the engines that one might embed instead, and how often each engine is wrong at
//! the exact boundary. Policies are prepared beforehand; inputs beforehand or, in the second column, in the call.

use std::hint::black_box;
use std::time::{Duration, Instant};

use peers::engines::{self, Engine};
use peers::rules::{self, Found, Input};

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

/// One engine on one rule: nanoseconds with the input ready and with it built in the call, and how often it is wrong.
struct Measured {
    ready: f64,
    built: f64,
    wrong: usize,
}

fn measure(engine: &Engine, cases: &[Input], example: Input) -> Measured {
    Measured {
        ready: nanoseconds((engine.prepare)(example)),
        built: nanoseconds(|| (engine.call)(black_box(example))),
        wrong: wrong(engine, cases),
    }
}

fn main() {
    let engines = engines::all();
    let rules = [
        ("two-thirds veto", rules::votes(), Input::Veto { members: 12, in_favour: 8 }),
        ("missing plan sections", rules::sections(), Input::Sections { present: 0b001_1101 }),
        (
            "reserves in range, above floor",
            rules::reserves(),
            Input::Reserves { general: 500_000_000, total: 1_280_000_000, budget: 18_310_000_000 },
        ),
    ];
    let measured: Vec<Vec<Measured>> = rules
        .iter()
        .map(|(_, cases, example)| engines.iter().map(|engine| measure(engine, cases, *example)).collect())
        .collect();

    let cases: usize = rules.iter().map(|(_, cases, _)| cases.len()).sum();
    let names = rules.each_ref().map(|(name, ..)| *name).join(" | ");
    println!("| | {names} | wrong of {cases} |\n|---|---:|---:|---:|---:|");
    for (at, engine) in engines.iter().enumerate() {
        let times: Vec<String> = measured.iter().map(|rule| format!("{:.1}", rule[at].ready)).collect();
        let wrong: usize = measured.iter().map(|rule| rule[at].wrong).sum();
        println!("| {} | {} | {wrong} |", engine.name, times.join(" | "));
    }
    for ((name, cases, _), rule) in rules.iter().zip(&measured) {
        println!(
            "\n### {name}\n\n| | inputs ready, ns | × | inputs built, ns | × | wrong of {} |",
            cases.len()
        );
        println!("|---|---:|---:|---:|---:|---:|");
        for (engine, Measured { ready, built, wrong }) in engines.iter().zip(rule) {
            let (ready_ratio, built_ratio) = (ready / rule[0].ready, built / rule[0].built);
            println!(
                "| {} | {ready:.1} | {ready_ratio:.1} | {built:.1} | {built_ratio:.1} | {wrong} |",
                engine.name
            );
        }
    }
}
