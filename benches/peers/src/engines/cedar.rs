//! cedar-policy: yes or no, whole numbers only.

use std::rc::Rc;

use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use serde_json::json;

use super::Engine;
use crate::rules::{Input, REQUIRED};

pub fn engine() -> Engine {
    let required = serde_json::to_string(&REQUIRED).expect("a list");
    let policies = format!(
        r#"
        permit(principal, action == Action::"veto", resource) when {{ context.in_favour * 3 >= context.members * 2 }};
        permit(principal, action == Action::"sections", resource) when {{ context.sections.containsAll({required}) }};
        permit(principal, action == Action::"reserves", resource) when {{
            context.general * 1000 >= context.budget * 25
            && context.general * 100 <= context.budget * 3
            && context.total * 100 >= context.budget * 6
        }};
        "#
    );
    let policies: PolicySet = policies.parse().expect("it parses");
    let (authorizer, entities) = (Authorizer::new(), Entities::empty());
    let ask = Rc::new(move |request: &Request| {
        (authorizer.is_authorized(request, &policies, &entities).decision() == Decision::Allow).into()
    });
    let uid = |text: &str| text.parse::<EntityUid>().expect("an entity");
    let (who, what) = (uid(r#"Office::"norfolk""#), uid(r#"Office::"norfolk""#));
    let actions = [uid(r#"Action::"veto""#), uid(r#"Action::"sections""#), uid(r#"Action::"reserves""#)];
    Engine::of(
        "cedar-policy",
        move |input| {
            // Whole pence, for Cedar has no fractions to multiply.
            let (action, context) = match input {
                Input::Veto { .. } => (0, super::json(input)),
                Input::Sections { .. } => (1, super::json(input)),
                Input::Reserves { general, total, budget } => {
                    (2, json!({ "general": general, "total": total, "budget": budget }))
                }
            };
            let context = Context::from_json_value(context, None).expect("a context");
            Request::new(who.clone(), actions[action].clone(), what.clone(), context, None)
                .expect("a request")
        },
        move |request| ask(request),
    )
    .yes_or_no()
}
