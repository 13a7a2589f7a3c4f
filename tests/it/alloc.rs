//! What an answer costs in memory, counted by the allocator of the test binary, thread by thread.
#![allow(unsafe_code, reason = "an allocator cannot be written without it")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use pcc_rules::{Question, Set};

use crate::day;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u32> = const { Cell::new(0) };
}

fn count() {
    // A thread that is ending has no counter left, and nobody reads it.
    let _ = ALLOCATIONS.try_with(|counter| counter.set(counter.get() + 1));
}

// SAFETY: every call is handed to the system allocator as it came; counting neither allocates nor frees.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How often the allocator is asked while something runs.
fn allocations<T>(run: impl FnOnce() -> T) -> u32 {
    let before = ALLOCATIONS.with(Cell::get);
    let result = run();
    let after = ALLOCATIONS.with(Cell::get);
    drop(result);
    after - before
}

fn costs<Q: Question>(question: &Q) -> (u32, u32) {
    let on = day("2024-05-09");
    assert!(question.answer(on).is_ok(), "the case is settled");
    (allocations(|| question.answer(on)), allocations(|| question.determine(on)))
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(1)), 1);
    assert_eq!(allocations(|| 1), 0);
}

/// The bare answer allocates nothing; the answer with its grounds allocates once.
#[test]
fn a_bare_answer_allocates_nothing_and_grounds_allocate_once() {
    use pcc_rules::area::Area;
    use pcc_rules::chief_constable::{EligibilityFacts, VetoFacts};
    use pcc_rules::panel::Vote;
    use pcc_rules::plan::ContentFacts;

    let content = ContentFacts { area: Area::Norfolk.into(), sections: Set::all().into() };
    assert_eq!(costs(&content), (0, 1), "missing plan sections");
    let veto = VetoFacts {
        vetoed_before: false.into(),
        received_on: day("2024-04-15").into(),
        post_election: None.into(),
        heard_on: Some(day("2024-04-22")).into(),
        decided_on: day("2024-04-22").into(),
        vote: Vote::new(12, 8).unwrap().into(),
        reported_on: Some(day("2024-04-23")).into(),
    };
    assert_eq!(costs(&veto), (0, 1), "veto");
    assert_eq!(costs(&EligibilityFacts::constable()), (0, 1), "eligibility");
}
