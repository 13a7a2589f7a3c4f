//! Writes the seeds: the examples' offices, and every object in the examples that some question or process takes.

use std::path::{Path, PathBuf};
use std::{fs, io};

use pcc_rules_fuzz::{PROCESSES, QUESTIONS};
use serde_json::Value;

/// Every file under a folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    Ok(all)
}

/// The value and every value inside it.
fn within(value: &Value) -> Vec<&Value> {
    let inner: Vec<&Value> = match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    };
    std::iter::once(value).chain(inner.into_iter().flat_map(within)).collect()
}

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kinds = [("facts", QUESTIONS), ("process", PROCESSES)];
    let mut counts = [0usize; 3];
    for folder in ["office", "facts", "process"] {
        fs::create_dir_all(here.join("corpus").join(folder))?;
    }
    for path in files(&here.join("../../examples"))? {
        let text = fs::read_to_string(&path)?;
        let Ok(value) = serde_json::from_str::<Value>(&text) else { continue };
        if path.parent().is_some_and(|folder| folder.ends_with("offices")) {
            counts[0] += 1;
            fs::write(here.join(format!("corpus/office/{}", counts[0])), &text)?;
        }
        for object in within(&value).into_iter().filter(|value| value.is_object()) {
            for (kind, count) in kinds.iter().zip(&mut counts[1..]) {
                for (which, take) in (0u8..).zip(kind.1) {
                    let json = object.to_string();
                    if take(json.as_bytes()) {
                        *count += 1;
                        let seed = [&[which], json.as_bytes()].concat();
                        fs::write(here.join(format!("corpus/{}/{count}", kind.0)), seed)?;
                    }
                }
            }
        }
    }
    println!("seeds: {} offices, {} facts, {} processes", counts[0], counts[1], counts[2]);
    Ok(())
}
