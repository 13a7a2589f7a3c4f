//! cel, the Common Expression Language.

use std::rc::Rc;

use cel::{Context, Program, Value};

use super::Engine;
use crate::rules::{Input, REQUIRED};

pub fn engine() -> Engine {
    let required = serde_json::to_string(&REQUIRED).expect("a list");
    let rules = [
        "in_favour * 3 >= members * 2".to_owned(),
        format!("size({required}.filter(one, !(one in sections)))"),
        "general >= budget * 0.025 && general <= budget * 0.03 && total >= budget * 0.06".to_owned(),
    ];
    let rules = Rc::new(rules.map(|source| Program::compile(&source).expect("it compiles")));
    Engine::of(
        "cel",
        |input| {
            let mut context = Context::default();
            let pounds = |pence: u64| pence as f64 / 100.0;
            let rule: usize = match input {
                Input::Veto { members, in_favour } => {
                    context.add_variable_from_value("members", i64::from(members));
                    context.add_variable_from_value("in_favour", i64::from(in_favour));
                    0
                }
                Input::Sections { present } => {
                    let sections: Vec<String> = Input::present(present).map(str::to_owned).collect();
                    context.add_variable_from_value("sections", sections);
                    1
                }
                Input::Reserves { general, total, budget } => {
                    context.add_variable_from_value("general", pounds(general));
                    context.add_variable_from_value("total", pounds(total));
                    context.add_variable_from_value("budget", pounds(budget));
                    2
                }
            };
            (rule, context)
        },
        move |(rule, context)| match rules[*rule].execute(context).expect("it runs") {
            Value::Bool(yes) => yes.into(),
            Value::Int(count) => u32::try_from(count).expect("a count"),
            other => panic!("{other:?}"),
        },
    )
}
