//! Which mutants do not compile. That a mutant cannot stand beside the original does not say so: here each is made in
//! the source itself, as `cargo mutants` would, though many at a time, one in a function.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::list::Mutant;
use crate::text::{Edit, Marks, UNMARK, apply, mark};
use crate::tree::Tree;

/// Those of the suspects that the compiler refuses.
pub fn refused(
    repository: &Path,
    folder: PathBuf,
    mutants: &[Mutant],
    mut suspects: Vec<usize>,
) -> Result<BTreeSet<usize>> {
    let tree = Tree::copy(repository, folder, "\n[workspace]\n", &[])?;
    let texts = tree.sources().map(|file| Ok((file.to_string(), tree.read(file)?))).collect::<Result<_>>()?;
    let source = Source { tree, mutants, texts };
    ensure!(source.check(&[])?.is_none(), "the crate does not compile without a mutant");
    let mut refused = BTreeSet::new();
    while !suspects.is_empty() {
        let mut together = source.one_a_function(&suspects);
        // Until what is left of them compiles: an error can hide another.
        while !together.is_empty()
            && let Some(blamed) = source.check(&together)?
        {
            let mut known: Vec<usize> = together.extract_if(.., |number| blamed.contains(number)).collect();
            if known.is_empty() && together.len() > 1 {
                // The compiler points elsewhere: try fewer, and the others again.
                together.truncate(together.len() / 2);
                continue;
            }
            if known.is_empty() {
                known = std::mem::take(&mut together);
            }
            suspects.retain(|number| !known.contains(number));
            refused.extend(known);
        }
        suspects.retain(|number| !together.contains(number));
        eprintln!("{} do not compile, {} to check", refused.len(), suspects.len());
    }
    Ok(refused)
}

struct Source<'a> {
    tree: Tree,
    mutants: &'a [Mutant],
    /// The files as they were.
    texts: BTreeMap<String, String>,
}

impl Source<'_> {
    /// Some of the suspects, no two of them in one function.
    fn one_a_function(&self, suspects: &[usize]) -> Vec<usize> {
        let mut functions = BTreeMap::<&str, Vec<Range<usize>>>::new();
        let mut some = Vec::new();
        for &number in suspects {
            let mutant = &self.mutants[number];
            let of = mutant.function.span.range(&self.texts[&mutant.file]);
            let others = functions.entry(&mutant.file).or_default();
            if others.iter().all(|other| other.end <= of.start || of.end <= other.start) {
                others.push(of);
                some.push(number);
            }
        }
        some
    }

    /// Makes these mutants and checks the crate. Unless it compiles: those in whose functions there are errors.
    fn check(&self, numbers: &[usize]) -> Result<Option<BTreeSet<usize>>> {
        let mut edits = BTreeMap::<&str, Vec<Edit>>::new();
        for &number in numbers {
            let mutant = &self.mutants[number];
            let source = &self.texts[&mutant.file];
            let function = mutant.function.span.range(source);
            edits.entry(&mutant.file).or_default().extend([
                Edit::insert(function.start, mark(&[number])),
                mutant.edit(source),
                Edit::insert(function.end, UNMARK.into()),
            ]);
        }
        let mut marks = Marks::default();
        for (file, source) in &self.texts {
            let text = apply(source, edits.remove(file.as_str()).unwrap_or_default());
            marks.read(file, &text);
            self.tree.write(file, &text)?;
        }
        let errors = self.tree.cargo(&["check", "--lib"])?.errors;
        // A constant fails to evaluate where it stands, which need not be in the function that is wrong.
        let blamed =
            errors.iter().filter(|error| error.code.as_ref().is_none_or(|code| code.code != "E0080"));
        let blamed = blamed.flat_map(|error| marks.blame(error)).copied().collect();
        Ok((!errors.is_empty()).then_some(blamed))
    }
}
