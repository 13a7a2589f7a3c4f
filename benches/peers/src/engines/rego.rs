//! regorus, a Rego interpreter.

use std::cell::RefCell;
use std::rc::Rc;

use regorus::Value;

use super::Engine;
use crate::rules::Input;

const POLICY: &str = r#"
package rules
import rego.v1

veto := 1 if { input.in_favour * 3 >= input.members * 2 } else := 0

required := {"objectives", "policing-to-be-provided", "resources", "reporting", "measurement", "services", "grants"}
missing := count(required - {section | some section in input.sections})

kept := 1 if {
    input.general >= input.budget * 0.025
    input.general <= input.budget * 0.03
    input.total >= input.budget * 0.06
} else := 0
"#;

pub fn engine() -> Engine {
    let mut engine = regorus::Engine::new();
    engine.add_policy("rules.rego".into(), POLICY.into()).expect("it parses");
    let compiled = ["data.rules.veto", "data.rules.missing", "data.rules.kept"]
        .map(|rule| engine.clone().compile_with_entrypoint(&rule.into()).expect("it compiles"));
    let compiled = Rc::new(RefCell::new(compiled));
    Engine::of(
        "regorus",
        |input| {
            let rule: usize = match input {
                Input::Veto { .. } => 0,
                Input::Sections { .. } => 1,
                Input::Reserves { .. } => 2,
            };
            (rule, Value::from(super::json(input)))
        },
        move |(rule, input)| {
            let value = compiled.borrow()[*rule].eval_with_input(input.clone()).expect("it runs");
            value.as_u32().expect("a number")
        },
    )
}
