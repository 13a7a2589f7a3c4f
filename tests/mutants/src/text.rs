//! Edits of a source text, and the marks by which an error of the compiler is laid at the door of a mutant.

use std::collections::HashMap;
use std::ops::Range;

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};

/// The text that takes the place of a stretch; an empty stretch inserts.
#[derive(Debug)]
pub struct Edit {
    pub at: Range<usize>,
    pub text: String,
}

impl Edit {
    pub fn insert(at: usize, text: String) -> Self {
        Self { at: at..at, text }
    }
}

/// Makes edits that do not overlap; those of one place in the order given.
pub fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.at.start);
    let mut text = String::new();
    let mut done = 0;
    for edit in edits {
        text.push_str(&source[done..edit.at.start]);
        text.push_str(&edit.text);
        done = edit.at.end;
    }
    text + &source[done..]
}

/// Opens a stretch that belongs to these mutants.
pub fn mark(mutants: &[usize]) -> String {
    let ids: Vec<String> = mutants.iter().map(usize::to_string).collect();
    format!("/*<{}*/", ids.join(","))
}

/// Closes the stretch opened last.
pub const UNMARK: &str = "/*>*/";

#[derive(Debug)]
struct Stretch {
    at: Range<usize>,
    mutants: Vec<usize>,
}

/// The marked stretches of a text, the innermost before those around it.
fn stretches(text: &str) -> Vec<Stretch> {
    let mut open = Vec::new();
    let mut found = Vec::new();
    for (at, _) in text.match_indices("/*") {
        let Some((mark, _)) = text[at + 2..].split_once("*/") else { break };
        if mark == ">" {
            if let Some((start, mutants)) = open.pop() {
                found.push(Stretch { at: start..at, mutants });
            }
        } else if let Some(ids) = mark.strip_prefix('<') {
            open.push((at, ids.split(',').flat_map(str::parse).collect()));
        }
    }
    found
}

/// The marked stretches of every file, by its path from the package's root.
#[derive(Debug, Default)]
pub struct Marks(HashMap<String, Vec<Stretch>>);

impl Marks {
    pub fn read(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_string(), stretches(text));
    }

    /// The mutants to whom an error belongs: those of the innermost stretch about the place the compiler points to.
    pub fn blame(&self, error: &Diagnostic) -> &[usize] {
        let mut places =
            error.spans.iter().filter(|span| span.is_primary).filter_map(|span| self.within(span));
        places.next().unwrap_or_default()
    }

    fn within(&self, span: &DiagnosticSpan) -> Option<&[usize]> {
        let Some(stretches) = self.0.get(&span.file_name) else {
            // In a macro of another crate: where it was called.
            return self.within(&span.expansion.as_ref()?.span);
        };
        let (start, end) = (span.byte_start as usize, span.byte_end as usize);
        stretches.iter().find(|one| one.at.start <= start && end <= one.at.end).map(|one| &*one.mutants)
    }
}
