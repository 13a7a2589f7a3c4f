//! The tests, built once with every mutant that can stand beside the original.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::slice;

use anyhow::{Context, Result, bail, ensure};

use crate::list::Mutant;
use crate::schema;
use crate::text::Marks;
use crate::tree::Tree;

/// The crate from the mutated sources. The originals stay, for tests that read them.
const MANIFEST: &str = r#"
[lib]
path = "mutated/lib.rs"

[workspace]
"#;

/// `const_eval_select` lets a `const fn` hold a switch; it is not stable. What a mutant leaves unused, or how a switch
/// looks, is nobody's concern.
const ENVIRONMENT: &[(&str, &str)] = &[("RUSTC_BOOTSTRAP", "pcc_rules"), ("RUSTFLAGS", "--cap-lints=allow")];

#[derive(Debug)]
pub struct Build {
    pub tree: Tree,
    /// The integration tests.
    pub tests: PathBuf,
    /// The mutants in it, with whether each is in a `const fn`.
    pub switches: BTreeMap<usize, bool>,
}

pub fn build(repository: &Path, folder: PathBuf, mutants: &[(usize, &Mutant)]) -> Result<Build> {
    let tree = Tree::copy(repository, folder, MANIFEST, ENVIRONMENT)?;
    let mut refused = BTreeSet::new();
    loop {
        let (switches, marks) = write(&tree, mutants, &refused)?;
        let errors = tree.cargo(&["check", "--lib"])?.errors;
        let before = refused.len();
        refused.extend(errors.iter().flat_map(|error| match (&error.code, marks.blame(error)) {
            // A `match` that lacks an arm: as a rule for want of the last, which is for all other cases.
            (Some(code), [.., last]) if code.code == "E0004" => slice::from_ref(last),
            (_, blamed) => blamed,
        }));
        eprintln!("{} switches: {} errors, {} mutants refused", switches.len(), errors.len(), refused.len());
        if errors.is_empty() {
            let built = tree.cargo(&[
                "test",
                "--no-run",
                "--test",
                "it",
                "--config",
                "profile.mutants.package.\"*\".opt-level=1",
            ])?;
            ensure!(built.errors.is_empty(), "the tests do not compile with the mutants");
            let tests = built.executables.into_iter().next_back().context("no tests were built")?;
            return Ok(Build { tree, tests, switches });
        }
        if refused.len() == before {
            let told: Vec<String> = errors.into_iter().filter_map(|error| error.rendered).collect();
            bail!("errors that belong to no mutant:\n{}", told.join("\n"));
        }
    }
}

/// Writes the sources with all mutants but those refused.
fn write(
    tree: &Tree,
    mutants: &[(usize, &Mutant)],
    refused: &BTreeSet<usize>,
) -> Result<(BTreeMap<usize, bool>, Marks)> {
    let mut by_file = BTreeMap::<&str, Vec<_>>::new();
    for &(number, mutant) in mutants.iter().filter(|(number, _)| !refused.contains(number)) {
        by_file.entry(&mutant.file).or_default().push((number, mutant));
    }
    let mut switches = BTreeMap::new();
    let mut marks = Marks::default();
    for file in tree.sources() {
        let source = tree.read(file)?;
        let some = by_file.remove(file).unwrap_or_default();
        let (mut text, taken) =
            if some.is_empty() { (source, Vec::new()) } else { schema::write(&source, &some)? };
        switches.extend(taken);
        if file == "src/lib.rs" {
            text = format!("#![feature(core_intrinsics, const_eval_select)]\n{text}\nmod switch;\n");
        }
        let mutated = file.replacen("src/", "mutated/", 1);
        marks.read(&mutated, &text);
        tree.write(&mutated, &text)?;
    }
    tree.write("mutated/switch.rs", include_str!("switch.rs"))?;
    Ok((switches, marks))
}
