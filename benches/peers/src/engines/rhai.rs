//! rhai, a scripting language, with its numbers as they come: whole ones and floats.

use std::rc::Rc;

use rhai::{Array, Dynamic, Scope};

use super::Engine;
use crate::rules::{Input, REQUIRED};

pub fn engine() -> Engine {
    let mut engine = rhai::Engine::new();
    engine.set_optimization_level(rhai::OptimizationLevel::Full);
    let required = serde_json::to_string(&REQUIRED).expect("a list");
    let rules = [
        "in_favour * 3 >= members * 2".to_owned(),
        format!(
            "let missing = 0; for one in {required} {{ if !(one in sections) {{ missing += 1; }} }} missing"
        ),
        "general >= budget * 0.025 && general <= budget * 0.03 && total >= budget * 0.06".to_owned(),
    ];
    let rules = Rc::new(rules.map(|source| engine.compile(source).expect("it compiles")));
    let engine = Rc::new(engine);
    Engine::of(
        "rhai",
        |input| {
            let mut scope = Scope::new();
            let pounds = |pence: u64| pence as f64 / 100.0;
            let rule: usize = match input {
                Input::Veto { members, in_favour } => {
                    scope.push("members", i64::from(members)).push("in_favour", i64::from(in_favour));
                    0
                }
                Input::Sections { present } => {
                    scope.push("sections", Input::present(present).map(Dynamic::from).collect::<Array>());
                    1
                }
                Input::Reserves { general, total, budget } => {
                    scope
                        .push("general", pounds(general))
                        .push("total", pounds(total))
                        .push("budget", pounds(budget));
                    2
                }
            };
            (rule, scope)
        },
        move |(rule, scope)| {
            let value =
                engine.eval_ast_with_scope::<Dynamic>(&mut scope.clone(), &rules[*rule]).expect("it runs");
            value.as_bool().map(u32::from).or_else(|_| value.as_int().map(|n| n as u32)).expect("an answer")
        },
    )
}
