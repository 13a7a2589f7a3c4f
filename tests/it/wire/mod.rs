//! What stands in JSON, type by type, as last reviewed in `cases/wire.txt`.

mod lists;
mod shapes;

use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::office::{Office, assess};
use pcc_rules::strategies::{Sample, any};
use pcc_rules::{Listed, Process, Question};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shapes::Shapes;

/// Shapes of what is written, and of the part that is read back.
pub(crate) struct Wire {
    written: Shapes,
    read: Shapes,
}

/// So many values of a type, the same every time and whatever else is drawn.
fn some<T: Sample>(times: usize) -> Vec<T> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = any::<T>();
    (0..times).map(|_| strategy.new_tree(&mut runner).expect("the strategy draws").current()).collect()
}

impl Wire {
    /// Sees a value that is written and never read.
    fn written<T: Serialize>(&mut self, value: &T) {
        self.written.see(value);
    }

    /// Sees a value that is written and read back, as it was.
    fn stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, value: &T) {
        self.written.see(value);
        self.read.see(value);
        let text = serde_json::to_string(value).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    }

    /// Every word of a closed list.
    fn list<T: Listed + Serialize + DeserializeOwned>(&mut self) {
        for word in T::LIST {
            self.stored(word);
            assert_eq!(serde_json::to_value(word).unwrap(), word.name());
        }
    }

    /// Facts and answers of a question.
    pub(crate) fn question<Q>(&mut self)
    where
        Q: Question + Sample + Serialize + DeserializeOwned + PartialEq,
        Q::Outcome: Serialize,
    {
        let drawn = some::<Q>(DRAWS);
        for (n, (facts, day)) in drawn.iter().zip(some::<NaiveDate>(DRAWS)).enumerate() {
            self.stored(facts);
            self.written(&facts.determine(day));
            // Complete facts settle it more often.
            let mut complete = facts.clone();
            for other in drawn.iter().cycle().skip(n).take(8) {
                for index in 0..Q::NAMES.len() {
                    if !complete.is_known(index) {
                        complete.take(index, other);
                    }
                }
            }
            self.written(&complete.determine(day));
        }
    }

    fn process<P>(&mut self)
    where
        P: Process + Sample + Serialize + DeserializeOwned + PartialEq,
        P::Event: Sample + Serialize + DeserializeOwned + PartialEq,
    {
        self.values::<P>(16);
        self.values::<P::Event>(200);
    }

    fn values<T: Sample + Serialize + DeserializeOwned + PartialEq>(&mut self, times: usize) {
        for value in some::<T>(times) {
            self.stored(&value);
        }
    }
}

const DRAWS: usize = 16;

fn wire() -> Wire {
    let mut wire = Wire { written: Shapes::default(), read: Shapes::default() };
    lists::shown_to(&mut wire);
    let t = std::time::Instant::now();
    crate::prop::shown_to(&mut wire);
    eprintln!("questions {:?}", t.elapsed());
    wire.process::<pcc_rules::chief_constable::Appointment>();
    wire.process::<pcc_rules::chief_constable::removal::Removal>();
    wire.process::<pcc_rules::commissioner::Acting>();
    wire.process::<pcc_rules::commissioner::Tenure>();
    wire.process::<pcc_rules::complaints::handling::Complaint>();
    wire.process::<pcc_rules::finance::reports::FinanceReport>();
    wire.process::<pcc_rules::panel::membership::Composition>();
    wire.process::<pcc_rules::panel::scrutiny::InformationRequest>();
    wire.process::<pcc_rules::panel::scrutiny::Occasion>();
    wire.process::<pcc_rules::panel::scrutiny::Review>();
    wire.process::<pcc_rules::precept::Scrutiny>();
    wire.process::<pcc_rules::referendum::Referendum>();
    wire.process::<pcc_rules::staff::confirmation::Confirmation>();
    wire.process::<pcc_rules::staff::reports::OfficerReport>();
    eprintln!("processes {:?}", t.elapsed());
    for (office, day) in some::<Office>(4).iter().zip(some::<NaiveDate>(4)) {
        wire.stored(office);
        wire.written(&assess(office, day));
    }
    wire
}

#[test]
fn what_is_written_stands_as_reviewed() {
    let started = std::time::Instant::now();
    let wire = wire();
    eprintln!("{:?}", started.elapsed());
    let now = wire.written.to_string();
    std::fs::write("/tmp/w/wire.txt", &now).unwrap();
    std::fs::write("/tmp/w/seldom.txt", wire.written.seldom(10).join("\n")).unwrap();
    let missing = missing(&wire.written, "Serialize");
    std::fs::write("/tmp/w/missing.txt", missing.join("\n")).unwrap();
    let missing = super::wire::missing(&wire.read, "Deserialize");
    std::fs::write("/tmp/w/missing-read.txt", missing.join("\n")).unwrap();
}

/// Whether the parts of a path stand, in order, in another that ends alike.
fn leads_to(public: &str, defined: &str) -> bool {
    let mut parts = defined.split("::").peekable();
    let first = public.split_once("::").map(|(module, _)| module);
    if first.is_some_and(|module| parts.peek() != Some(&module)) {
        return false;
    }
    public.split("::").all(|part| parts.any(|other| other == part)) && parts.next().is_none()
}

/// The types of the public API with a trait, and the variants and fields of those seen, that were not seen.
fn missing(shapes: &Shapes, one: &str) -> Vec<String> {
    let mut seen = shapes.names();
    let mut types: Vec<_> =
        crate::api::types().into_iter().filter(|(_, of)| of.traits.contains(one)).collect();
    types.sort_by_key(|(path, _)| std::cmp::Reverse(path.matches("::").count()));
    let mut missing = Vec::new();
    for (path, of) in types {
        let at = seen
            .keys()
            .filter(|defined| leads_to(&path, defined))
            .min_by_key(|defined| defined.len())
            .cloned();
        let Some(names) = at.and_then(|at| seen.remove(&at)) else {
            missing.push(path);
            continue;
        };
        if names.contains("text") || of.traits.contains("Listed") {
            continue;
        }
        for name in of.names.iter().chain(&of.inner) {
            let name = kebab(name);
            if !names.contains(&name) {
                missing.push(format!("{path}: {name}"));
            }
        }
    }
    missing
}

/// `InFavour` and `in_favour` as `in-favour`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(if c == '_' { '-' } else { c.to_ascii_lowercase() });
    }
    kebab
}
