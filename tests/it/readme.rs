//! The README tells what the last runs found, and counts what there is.

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Each table stands in the README as its command wrote it.
#[test]
fn tables_stand_as_they_were_measured() {
    let readme = read("README.md");
    for path in ["benches/peers/speed.md", "benches/peers/weight.md", "tests/fuzz/runs.md"] {
        let measured = read(path);
        let table = measured.split("\n\n").next().unwrap().trim();
        assert!(table.starts_with('|') && table.lines().count() > 2, "{path} holds no table");
        assert!(readme.contains(table), "the README does not tell what stands in {path}:\n{table}");
    }
}

/// Of the mutants the README has the whole: the head of their table and its last row.
#[test]
fn the_mutants_are_as_they_were_tried() {
    let (readme, tried) = (read("README.md"), read("tests/mutants/runs.md"));
    let (table, below) = tried.split_once("\n\n").unwrap();
    let minutes = below.split(';').next().unwrap();
    assert!(minutes.ends_with(" minutes") && readme.contains(&format!("\n{minutes} ")), "{minutes}");
    let table: Vec<&str> = table.lines().collect();
    let whole = format!("{}\n{}\n{}", table[0], table[1], table[table.len() - 1]);
    assert!(
        readme.contains(&whole),
        "the README does not tell what stands in tests/mutants/runs.md:\n{whole}"
    );
    let equivalent = read("tests/mutants/equivalent.txt");
    let reasons = equivalent.lines().filter(|line| line.contains(" -- ")).count();
    assert!(
        readme.contains(&format!("the {reasons} that no integration test can tell")),
        "{reasons} are equivalent"
    );
}

/// Every command that the README gives is there to be run.
#[test]
fn commands_are_there() {
    let readme = read("README.md");
    let scripts: Vec<&str> = readme
        .split(['`', '\n', ' '])
        .filter(|word| ["benches/", "tests/"].iter().any(|folder| word.starts_with(folder)))
        .collect();
    assert!(scripts.len() >= 5, "{scripts:?}");
    for script in scripts {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(script).exists(), "`{script}` is not there");
    }
}

/// Figures of the README that follow from the crate itself; `sweep` asserts the two that count what it asked.
#[test]
fn counts_are_what_there_is() {
    let readme = read("README.md");
    let rules = pcc_rules::CATALOGUE.rules().count();
    let questions = crate::prop::every_question().count();
    let counts = format!("{rules} rules and {questions} questions");
    assert!(readme.contains(&counts), "the README does not say {counts}");
    for (sweep, count) in [("months.rs", "867,330"), ("changes.rs", "12,452")] {
        assert!(readme.contains(count), "the README does not say {count}");
        let asserted = count.replace(',', "_");
        assert!(
            read(&format!("tests/it/sweep/{sweep}")).contains(&asserted),
            "{sweep} does not assert {count}"
        );
    }
}
