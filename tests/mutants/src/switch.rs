//! Which mutant is on; copied into the mutated sources as the module `switch`. The environment tells: `MUTANT` the
//! number of the one that is on, `MUTANTS_REACHED` a file for the numbers of those that were reached while none is.

extern crate std as host;

use core::intrinsics::const_eval_select;
use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
use host::env;
use host::fs::File;
use host::io::Write;
use host::sync::OnceLock;

enum Mode {
    One(u32),
    Record(File),
}

static MODE: OnceLock<Mode> = OnceLock::new();
static REACHED: [AtomicBool; 1 << 16] = [const { AtomicBool::new(false) }; 1 << 16];

/// Which of these mutants is on: the first is 1, and 0 is the original. In a constant it is always the original, for
/// the compiler knows no environment.
pub(crate) const fn which(mutants: &'static [u32]) -> usize {
    const fn original(_: &'static [u32]) -> usize {
        0
    }
    const_eval_select((mutants,), original, chosen)
}

pub(crate) const fn on(mutant: &'static [u32]) -> bool {
    which(mutant) == 1
}

fn chosen(mutants: &'static [u32]) -> usize {
    match MODE.get_or_init(mode) {
        Mode::One(one) => {
            let mut at = 0;
            while at < mutants.len() {
                if mutants[at] == *one {
                    return at + 1;
                }
                at += 1;
            }
        }
        Mode::Record(file) => {
            for &mutant in mutants {
                let reached = &REACHED[mutant as usize];
                if !reached.load(Relaxed) && !reached.swap(true, Relaxed) {
                    // In bytes, for a test may count what is allocated.
                    (&*file).write_all(&mutant.to_le_bytes()).unwrap();
                }
            }
        }
    }
    0
}

#[cold]
fn mode() -> Mode {
    // The first failure is enough: no other test need run, and no property need shrink. Also while recording, so that a
    // test that panics on purpose is found out.
    host::panic::set_hook(host::boxed::Box::new(|_| host::process::exit(101)));
    match env::var_os("MUTANTS_REACHED") {
        Some(path) => Mode::Record(File::create(path).unwrap()),
        None => Mode::One(env::var("MUTANT").unwrap().parse().unwrap()),
    }
}

/// One of two iterators: the original and a mutant of an `impl Iterator` are of two types.
#[derive(Clone)]
pub(crate) enum Either<A, B> {
    Left(A),
    Right(B),
}

impl<T, A: Iterator<Item = T>, B: Iterator<Item = T>> Iterator for Either<A, B> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        match self {
            Self::Left(iterator) => iterator.next(),
            Self::Right(iterator) => iterator.next(),
        }
    }
}
