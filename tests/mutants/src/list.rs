//! The mutants, as `cargo mutants` lists them.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::text::Edit;

#[derive(Debug, Deserialize)]
pub struct Mutant {
    pub file: String,
    pub name: String,
    pub genre: Genre,
    pub replacement: String,
    pub span: Span,
    pub function: Function,
    pub diff: String,
    /// The name without line and column, and with a number where several in the list would share it.
    #[serde(skip)]
    pub plain_name: String,
}

#[derive(Debug, Deserialize, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Genre {
    FnValue,
    BinaryOperator,
    UnaryOperator,
    MatchArm,
    MatchArmGuard,
    StructField,
}

#[derive(Debug, Deserialize)]
pub struct Function {
    pub span: Span,
}

#[derive(Debug, Deserialize)]
pub struct Span {
    start: Place,
    end: Place,
}

/// Both from 1; a column is a character.
#[derive(Debug, Deserialize)]
struct Place {
    line: usize,
    column: usize,
}

impl Place {
    fn offset(&self, source: &str) -> usize {
        let line: usize = source.split_inclusive('\n').take(self.line - 1).map(str::len).sum();
        line + source[line..].chars().take(self.column - 1).map(char::len_utf8).sum::<usize>()
    }
}

impl Span {
    pub fn range(&self, source: &str) -> Range<usize> {
        self.start.offset(source)..self.end.offset(source)
    }
}

impl Mutant {
    /// What `cargo mutants` would do to the source.
    pub fn edit(&self, source: &str) -> Edit {
        Edit { at: self.span.range(source), text: self.replacement.clone() }
    }

    /// The module of the crate it is in.
    pub fn topic(&self) -> &str {
        let path = self.file.trim_start_matches("src/");
        path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
    }

    /// The changed lines of the diff.
    pub fn change(&self) -> impl Iterator<Item = &str> {
        self.diff.lines().skip(2).filter(|line| line.starts_with(['+', '-']))
    }
}

/// The whole list. A mutant's number is its place in it.
pub fn mutants(repository: &Path) -> Result<Vec<Mutant>> {
    let list = Command::new("cargo")
        .args(["mutants", "--list", "--json", "--diff"])
        .current_dir(repository)
        .output()
        .context("cargo mutants")?;
    ensure!(list.status.success(), "cargo mutants --list: {}", String::from_utf8_lossy(&list.stderr));
    let mut mutants: Vec<Mutant> = serde_json::from_slice(&list.stdout)?;

    let plain = |mutant: &Mutant| {
        let Place { line, column } = mutant.span.start;
        mutant.name.replacen(&format!(":{line}:{column}:"), ":", 1)
    };
    let mut times = HashMap::<String, usize>::new();
    mutants.iter().for_each(|mutant| *times.entry(plain(mutant)).or_default() += 1);
    let mut seen = HashMap::<String, usize>::new();
    for mutant in &mut mutants {
        let name = plain(mutant);
        let nth = seen.entry(name.clone()).or_default();
        *nth += 1;
        mutant.plain_name = if times[&name] == 1 { name } else { format!("{name} #{nth}") };
    }
    Ok(mutants)
}
