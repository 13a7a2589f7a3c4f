//! What the fuzz targets and their seeds share: every question and every process as a function of bytes.

mod processes;
mod questions;

pub use processes::PROCESSES;
pub use questions::QUESTIONS;

/// The bytes that pick one of many and are then its input.
pub fn pick<'a>(all: &'static [fn(&[u8]) -> bool], bytes: &'a [u8]) -> Option<(fn(&[u8]) -> bool, &'a [u8])> {
    let (which, input) = bytes.split_first()?;
    Some((*all.get(usize::from(*which))?, input))
}
