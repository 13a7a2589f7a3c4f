//! zen-expression, compiled; zen-engine, a graph of one such expression.

use std::sync::Arc;

use zen_expression::{Variable, compile_expression};

use super::Engine;
use crate::rules::{Found, Input, REQUIRED};

fn sources() -> [String; 3] {
    let required = serde_json::to_string(&REQUIRED).expect("a list");
    [
        "in_favour * 3 >= members * 2".into(),
        format!("count({required}, not (# in sections))"),
        "general >= budget * 0.025 and general <= budget * 0.03 and total >= budget * 0.06".into(),
    ]
}

const fn rule(input: Input) -> usize {
    match input {
        Input::Veto { .. } => 0,
        Input::Sections { .. } => 1,
        Input::Reserves { .. } => 2,
    }
}

fn found(value: &Variable) -> Found {
    match value {
        Variable::Bool(yes) => (*yes).into(),
        Variable::Number(count) => u32::try_from(*count).expect("a count"),
        other => panic!("{other:?}"),
    }
}

pub fn expression() -> Engine {
    let rules = Arc::new(sources().map(|source| compile_expression(&source).expect("it compiles")));
    Engine::of(
        "zen-expression",
        |input| (rule(input), Variable::from(super::json(input))),
        move |(rule, input)| found(&rules[*rule].evaluate(input.shallow_clone()).expect("it runs")),
    )
}

#[cfg(feature = "zen-engine")]
pub fn engine() -> Engine {
    use serde_json::json;
    use zen_engine::Decision;
    use zen_engine::model::GraphContent;

    let decisions = Arc::new(sources().map(|source| {
        let content: GraphContent = serde_json::from_value(json!({
            "nodes": [
                { "id": "in", "name": "in", "type": "inputNode", "content": {} },
                { "id": "rule", "name": "rule", "type": "expressionNode",
                  "content": { "expressions": [{ "id": "found", "key": "found", "value": source }] } },
                { "id": "out", "name": "out", "type": "outputNode", "content": {} }
            ],
            "edges": [
                { "id": "1", "sourceId": "in", "targetId": "rule" },
                { "id": "2", "sourceId": "rule", "targetId": "out" }
            ]
        }))
        .expect("a graph");
        let mut decision = Decision::from(Arc::new(content));
        decision.compile();
        decision
    }));
    Engine::of(
        "zen-engine",
        |input| (rule(input), Variable::from(super::json(input))),
        move |(rule, input)| {
            let response = futures::executor::block_on(decisions[*rule].evaluate(input.shallow_clone()));
            found(&response.expect("it runs").result.dot("found").expect("an answer"))
        },
    )
}
