//! The public API as last reviewed in `cases/api.txt`, which `.ci/api` writes from rustdoc's JSON. Here, on stable Rust, the
//! list is held to the source name by name, and the types on it to what every public type owes its users.

use std::collections::{BTreeMap, BTreeSet};

use crate::meta::files;

/// A public type as the list has it.
#[derive(Default)]
pub(crate) struct Type {
    pub(crate) traits: BTreeSet<String>,
    /// The variants of an enum, or the public fields of a struct; none where all fields are private.
    pub(crate) names: BTreeSet<String>,
    /// The fields of its variants.
    pub(crate) inner: BTreeSet<String>,
    open: bool,
    is_enum: bool,
}

fn reviewed() -> Vec<&'static str> {
    include_str!("cases/api.txt").lines().collect()
}

/// The path that a text begins with, without its type parameters.
fn path(text: &str) -> String {
    let text =
        ["<T>", "<E>", "<'o>", "<'_>"].iter().fold(text.to_string(), |text, of| text.replacen(of, "", 1));
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    text[..end].trim_end_matches(':').to_string()
}

/// Every public struct and enum, by its path.
pub(crate) fn types() -> BTreeMap<String, Type> {
    let mut types: BTreeMap<String, Type> = BTreeMap::new();
    let lines = reviewed();
    for line in &lines {
        let (open, item) =
            line.strip_prefix("#[non_exhaustive] ").map_or((false, *line), |item| (true, item));
        if let Some(name) = item.strip_prefix("pub enum ").or_else(|| item.strip_prefix("pub struct ")) {
            let is_enum = item.starts_with("pub enum ");
            types.insert(path(name), Type { open, is_enum, ..Type::default() });
        }
    }
    for line in &lines {
        let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line);
        if let Some((name, traits)) = line.strip_prefix("impl ").and_then(|line| line.split_once(": ")) {
            if let Some(found) = types.get_mut(name) {
                found.traits.extend(traits.split(' ').map(str::to_string));
            }
        } else if let Some((one, name)) = line.strip_prefix("impl<").and_then(|line| line.split_once(" for "))
        {
            let one = one.rsplit_once("> ").map_or(one, |(_, one)| one);
            if let Some(found) = types.get_mut(&path(name)) {
                found.traits.insert(one.to_string());
            }
        } else if let Some(name) = line.strip_prefix("pub ").map(path) {
            let (of, last) = name.rsplit_once("::").unwrap_or(("", &name));
            if let Some(found) = types.get_mut(of) {
                found.names.insert(last.to_string());
            } else if let Some(found) = of.rsplit_once("::").and_then(|(of, _)| types.get_mut(of)) {
                found.inner.insert(last.to_string());
            }
        }
    }
    // What is re-exported stands a second time, without its traits.
    types.retain(|_, found| !found.traits.is_empty());
    types
}

/// What a public item is called: the module of the crate it is in, the type or trait it belongs to, and its name.
type Name = (String, String, String);

fn names_reviewed() -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    for line in reviewed() {
        let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line);
        let Some(mut item) = line.strip_prefix("pub ") else { continue };
        for word in ["const ", "enum ", "fn ", "mod ", "static ", "struct ", "trait ", "type "] {
            item = item.strip_prefix(word).unwrap_or(item);
        }
        let path = path(item);
        let parts: Vec<&str> = path.split("::").collect();
        let is_type = |part: &&&str| part.starts_with(|c: char| c.is_uppercase());
        let module = parts.first().filter(|part| parts.len() > 1 && !is_type(part)).unwrap_or(&"");
        let (name, before) = parts.split_last().unwrap();
        let owner = before.iter().find(is_type).unwrap_or(&"");
        names.insert((module.to_string(), owner.to_string(), name.to_string()));
    }
    names
}

/// The name at the start of a text.
fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len())]
}

/// Every name that stands in the source after `pub`, and the variants of enums and the items of traits, which need none.
/// The layout is rustfmt's. What a macro makes of its table is not seen.
fn names_declared() -> BTreeSet<Name> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names = BTreeSet::new();
    for (file, text) in files("src") {
        let module = file.strip_prefix(&root).unwrap().iter().next().unwrap().to_str().unwrap();
        let module = if module.ends_with(".rs") { "" } else { module };
        let mut owner: Option<(usize, &str, &str)> = None;
        for line in text.lines().take_while(|line| *line != "#[cfg(test)]") {
            let code = line.trim_start();
            let depth = line.len() - code.len();
            if line.contains('$') || code.starts_with("//") || code.starts_with('#') {
                continue;
            }
            if owner.is_some_and(|(at, ..)| depth <= at && code.starts_with('}')) {
                owner = None;
            }
            let of = owner.filter(|(at, ..)| depth == at + 4);
            let mut declare = |name: &str| {
                let owner = of.map_or("", |(_, owner, _)| owner);
                // Deeper without a type of its own it is the body of a macro.
                if !name.is_empty() && (depth <= 4 || of.is_some()) {
                    names.insert((module.to_string(), owner.to_string(), name.to_string()));
                }
            };
            let item = code.strip_prefix("pub ").map(|rest| rest.strip_prefix("const fn ").unwrap_or(rest));
            match (item, of) {
                (Some(item), _) if !item.starts_with("use ") => {
                    let kinds = ["const ", "enum ", "fn ", "mod ", "static ", "struct ", "trait ", "type "];
                    declare(word(kinds.iter().find_map(|kind| item.strip_prefix(kind)).unwrap_or(item)));
                }
                (None, Some((_, _, "enum"))) if code.starts_with(|c: char| c.is_uppercase()) => {
                    declare(word(code))
                }
                (None, Some((_, _, "trait"))) => {
                    for kind in ["fn ", "const ", "type "] {
                        code.strip_prefix(kind).map(word).into_iter().for_each(&mut declare);
                    }
                }
                _ => {}
            }
            let opens = ["enum ", "struct ", "trait "].iter().find_map(|kind| {
                let name = code.strip_prefix("pub ")?.strip_prefix(kind)?;
                Some((kind.trim_end(), word(name)))
            });
            let methods = code.strip_prefix("impl").filter(|_| !code.contains(" for ")).map(|rest| {
                let rest =
                    rest.strip_prefix('<').and_then(|of| of.split_once("> ")).map_or(rest, |(_, of)| of);
                ("impl", word(rest.trim_start()))
            });
            if let Some((kind, name)) = opens.or(methods).filter(|_| code.ends_with('{')) {
                owner = Some((depth, name, kind));
            }
        }
    }
    names
}

/// A public name that is new must be on the list: `UPDATE_CASES=1 .ci/api`.
#[test]
fn every_public_name_of_the_source_is_on_the_list() {
    let reviewed = names_reviewed();
    let declared = names_declared();
    assert!(declared.len() > 3_000, "the sweep sees {} names", declared.len());
    // What is re-exported at the root has its methods there alone.
    let listed = |(module, owner, name): &Name| {
        [module.as_str(), ""]
            .iter()
            .any(|at| reviewed.contains(&(at.to_string(), owner.clone(), name.clone())))
    };
    let new: Vec<_> = declared.iter().filter(|name| !listed(name)).collect();
    assert!(new.is_empty(), "not on the list in tests/it/cases/api.txt: {new:?}");
}

/// A public name that is gone must be off it.
#[test]
fn every_name_on_the_list_stands_in_the_source() {
    let source: String = files("src").into_iter().map(|(_, text)| text).collect();
    let words: BTreeSet<&str> = source.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let gone: Vec<_> =
        names_reviewed().into_iter().filter(|(.., name)| !words.contains(name.as_str())).collect();
    assert!(gone.is_empty(), "on the list in tests/it/cases/api.txt, but not in the source: {gone:?}");
}

/// What every public type owes its users. Those of which there are only statics are not cloned.
#[test]
fn every_public_type_has_the_traits_users_count_on() {
    let types = types();
    assert!(types.len() > 600, "{} types", types.len());
    let without = |one: &str| -> Vec<&str> {
        types.iter().filter(|(_, of)| !of.traits.contains(one)).map(|(path, _)| path.as_str()).collect()
    };
    for one in ["Send", "Sync", "Debug", "PartialEq", "Eq", "Hash"] {
        assert_eq!(without(one), Vec::<&str>::new(), "without {one}");
    }
    let statics =
        ["law::Instrument", "law::Rule", "reasoning::Gap", "reasoning::Judgement", "reserves::KnownPolicy"];
    assert_eq!(without("Clone"), statics);
}

/// An error says what is wrong and may get new causes; an answer may not, for whoever matches on it should hear of one.
#[test]
fn errors_are_open_and_answers_are_closed() {
    let answers = ["Refusal", "Unsettled", "law::OutOfForce"];
    for (path, of) in types() {
        let has = |one: &str| of.traits.contains(one);
        if path.ends_with("Error") || has("Error") {
            assert!(has("Error") && has("Display"), "{path}");
            assert!(of.open || !of.is_enum || answers.contains(&path.as_str()), "{path} is closed");
        }
        if has("reasoning::Outcome") && path != "office::Detail" {
            assert!(!of.open && has("Display"), "{path}");
            assert!(has("Serialize") || path == "process::Next", "{path} is not written");
        }
    }
}

/// What is read is written too, and what has a text form can be read from it.
#[test]
fn conversions_go_both_ways() {
    for (path, of) in types() {
        let has = |one: &str| of.traits.contains(one);
        assert!(!has("Deserialize") || has("Serialize"), "{path} is read, but not written");
        assert!(!has("FromStr") || (has("Display") && has("Serialize")), "{path} has half a text form");
        assert!(!has("Listed") || (has("FromStr") && has("Ord") && has("strategies::Sample")), "{path}");
        assert!(
            !has("Question") || (has("Default") && has("strategies::Sample") && has("Deserialize")),
            "{path}"
        );
    }
}
