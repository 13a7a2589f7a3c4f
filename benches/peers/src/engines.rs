//! Each engine with the three rules written the way its own documentation would write them.

#[cfg(feature = "cedar")]
mod cedar;
#[cfg(feature = "cel")]
mod cel;
mod hand;
#[cfg(feature = "datalogic")]
mod jsonlogic;
#[cfg(feature = "grounds")]
mod ours;
#[cfg(feature = "rego")]
mod rego;
#[cfg(feature = "rhai")]
mod rhai;
#[cfg(feature = "zen-expression")]
mod zen;

use crate::rules::{Found, Input};

/// A call whose input is ready.
pub type Ready = Box<dyn FnMut() -> Found>;

pub struct Engine {
    pub name: &'static str,
    /// Answers yes or no only: of sections, whether none is missing.
    pub yes_or_no: bool,
    pub prepare: Box<dyn Fn(Input) -> Ready>,
    pub call: Box<dyn Fn(Input) -> Found>,
}

impl Engine {
    /// An engine whose input is a value of its own, built by one function and asked by another.
    pub fn of<T: 'static>(
        name: &'static str,
        build: impl Fn(Input) -> T + Clone + 'static,
        ask: impl Fn(&T) -> Found + Clone + 'static,
    ) -> Self {
        let (build_too, ask_too) = (build.clone(), ask.clone());
        Self {
            name,
            yes_or_no: false,
            prepare: Box::new(move |input| {
                let (value, ask) = (build(input), ask.clone());
                Box::new(move || ask(std::hint::black_box(&value)))
            }),
            call: Box::new(move |input| ask_too(&build_too(input))),
        }
    }

    pub fn yes_or_no(mut self) -> Self {
        self.yes_or_no = true;
        self
    }
}

/// Hand-written integers first: the others are told as multiples of them.
pub fn all() -> Vec<Engine> {
    vec![
        hand::integers(),
        #[cfg(feature = "decimals")]
        hand::decimals(),
        #[cfg(feature = "grounds")]
        ours::functions(),
        #[cfg(feature = "grounds")]
        ours::question(),
        #[cfg(feature = "grounds")]
        ours::with_grounds(),
        #[cfg(feature = "zen-expression")]
        zen::expression(),
        #[cfg(feature = "zen-engine")]
        zen::engine(),
        #[cfg(feature = "rego")]
        rego::engine(),
        #[cfg(feature = "cedar")]
        cedar::engine(),
        #[cfg(feature = "cel")]
        cel::engine(),
        #[cfg(feature = "datalogic")]
        jsonlogic::engine(),
        #[cfg(feature = "rhai")]
        rhai::engine(),
    ]
}

/// The input as JSON, money in pounds.
#[cfg(any(feature = "cedar", feature = "datalogic", feature = "rego", feature = "zen-expression"))]
pub fn json(input: Input) -> serde_json::Value {
    use serde_json::json;
    let pounds = |pence: u64| pence as f64 / 100.0;
    match input {
        Input::Veto { members, in_favour } => json!({ "members": members, "in_favour": in_favour }),
        Input::Sections { present } => json!({ "sections": Input::present(present).collect::<Vec<_>>() }),
        Input::Reserves { general, total, budget } => {
            json!({ "general": pounds(general), "total": pounds(total), "budget": pounds(budget) })
        }
    }
}
