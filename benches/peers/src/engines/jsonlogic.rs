//! datalogic-rs, a JSONLogic engine.

use std::rc::Rc;

use datalogic_rs::datavalue::OwnedDataValue;
use serde_json::json;

use super::Engine;
use crate::rules::{Input, REQUIRED};

pub fn engine() -> Engine {
    let engine = Rc::new(datalogic_rs::Engine::new());
    let var = |name: &str| json!({ "var": name });
    let rules = [
        json!({ ">=": [{ "*": [var("in_favour"), 3] }, { "*": [var("members"), 2] }] }),
        json!({ "reduce": [
            { "map": [REQUIRED.map(|name| json!({ "in": [name, var("sections")] })), { "if": [var(""), 0, 1] }] },
            { "+": [var("current"), var("accumulator")] },
            0
        ] }),
        json!({ "and": [
            { ">=": [var("general"), { "*": [var("budget"), 0.025] }] },
            { "<=": [var("general"), { "*": [var("budget"), 0.03] }] },
            { ">=": [var("total"), { "*": [var("budget"), 0.06] }] }
        ] }),
    ];
    let rules = Rc::new(rules.map(|rule| engine.compile(&rule.to_string()).expect("it compiles")));
    Engine::of(
        "datalogic-rs",
        |input| {
            let rule: usize = match input {
                Input::Veto { .. } => 0,
                Input::Sections { .. } => 1,
                Input::Reserves { .. } => 2,
            };
            (rule, OwnedDataValue::from_json(&super::json(input).to_string()).expect("JSON"))
        },
        move |(rule, input)| {
            let mut session = engine.session();
            let value = session.eval(&rules[*rule], input).expect("it runs");
            value
                .as_bool()
                .map(u32::from)
                .or_else(|| value.as_i64().and_then(|n| n.try_into().ok()))
                .expect("an answer")
        },
    )
}
