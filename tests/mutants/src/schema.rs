//! A source text in which each mutant stands beside the original as a switch.
//!
//! An expression with mutants becomes a `match` on the switch: first the expression as it was (with the switches inside
//! it), then one arm a mutant with the text that `cargo mutants` would write, so that a mutant compiles here as it
//! would alone. A mutated body returns before the original begins; an arm is deleted by a guard that fails.

use std::collections::HashMap;
use std::ops::Range;

use anyhow::Result;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::list::{Genre, Mutant};
use crate::text::{Edit, UNMARK, apply, mark};

/// The text of one file with these of its mutants as switches. Those it took, with whether their function is `const`.
pub fn write(source: &str, mutants: &[(usize, &Mutant)]) -> Result<(String, Vec<(usize, bool)>)> {
    let mut at = HashMap::<_, Vec<_>>::new();
    for &(number, mutant) in mutants {
        let key = (mutant.genre, mutant.span.range(source).start);
        at.entry(key).or_default().push((number, mutant));
    }
    let mut schema = Schema {
        source,
        at,
        context: Context::Run,
        taken: Vec::new(),
        opening: Vec::new(),
        closing: Vec::new(),
    };
    schema.visit_file(&syn::parse_file(source)?);
    // Where several stretches end, the last opened is the first to close; where one ends another may begin.
    schema.closing.reverse();
    schema.closing.append(&mut schema.opening);
    Ok((apply(source, schema.closing), schema.taken))
}

/// When the code at hand is evaluated.
#[derive(Clone, Copy, PartialEq)]
enum Context {
    Run,
    ConstFn,
    Constant,
}

struct Schema<'a> {
    source: &'a str,
    at: HashMap<(Genre, usize), Vec<(usize, &'a Mutant)>>,
    context: Context,
    taken: Vec<(usize, bool)>,
    opening: Vec<Edit>,
    closing: Vec<Edit>,
}

/// The stretch of a node in the source.
fn range(node: &impl Spanned) -> Range<usize> {
    node.span().byte_range()
}

fn numbers(mutants: &[(usize, &Mutant)]) -> Vec<usize> {
    mutants.iter().map(|(number, _)| *number).collect()
}

impl<'a> Schema<'a> {
    /// The mutants that begin at a place. In a constant no switch can be thrown.
    fn take(&mut self, genre: Genre, start: usize) -> Vec<(usize, &'a Mutant)> {
        if self.context == Context::Constant {
            return Vec::new();
        }
        let mutants = self.at.remove(&(genre, start)).unwrap_or_default();
        self.taken.extend(mutants.iter().map(|(number, _)| (*number, self.context == Context::ConstFn)));
        mutants
    }

    fn around(&mut self, range: Range<usize>, before: String, after: String) {
        self.opening.push(Edit::insert(range.start, before));
        self.closing.push(Edit::insert(range.end, after));
    }

    /// An expression and its mutants.
    fn expression(&mut self, range: Range<usize>, mutants: &[(usize, &Mutant)]) {
        if mutants.is_empty() {
            return;
        }
        let source = self.source;
        let arms = arms(mutants, |_, mutant| {
            let mut edit = mutant.edit(source);
            edit.at = edit.at.start - range.start..edit.at.end - range.start;
            apply(&source[range.clone()], vec![edit])
        });
        let ids = numbers(mutants);
        let before = format!("{}(match crate::switch::which(&{ids:?}) {{ 0 => ", mark(&ids));
        self.around(range, before, arms + "})" + UNMARK);
    }

    /// A body and its mutants.
    fn body(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let Some(first) = block.stmts.first() else { return };
        let mutants = self.take(Genre::FnValue, range(first).start);
        if mutants.is_empty() {
            return;
        }
        let ids = numbers(&mutants);
        let mut before = mark(&ids);
        let mut after = String::new();
        if returns_some_iterator(signature) {
            before +=
                &format!("match crate::switch::which(&{ids:?}) {{ 0 => crate::switch::Either::Left({{ ");
            after += "})";
            after += &arms(&mutants, |nth, mutant| {
                let mutant = &mutant.replacement;
                let last = if nth == ids.len() {
                    mutant.clone()
                } else {
                    format!("crate::switch::Either::Left({mutant})")
                };
                "crate::switch::Either::Right(".repeat(nth) + &last + &")".repeat(nth)
            });
            after += "}";
        } else {
            for (number, mutant) in &mutants {
                let (mark, value) = (mark(&[*number]), &mutant.replacement);
                before +=
                    &format!("\nif crate::switch::on(&[{number}]) {{ {mark}return {value};{UNMARK} }}\n");
            }
        }
        let braces = &block.brace_token.span;
        let inside = braces.open().byte_range().end..braces.close().byte_range().start;
        self.around(inside, before, after + UNMARK);
    }
}

/// The arms of a `match` on a switch, after that of the original.
fn arms(mutants: &[(usize, &Mutant)], text: impl Fn(usize, &Mutant) -> String) -> String {
    let mut arms = String::new();
    for (nth, (number, mutant)) in (1..).zip(mutants) {
        let pattern = if nth == mutants.len() { "_".to_string() } else { nth.to_string() };
        arms += &format!(",\n{pattern} => {}{{ {} }}{UNMARK}", mark(&[*number]), text(nth, mutant));
    }
    arms
}

/// A mutant of `impl Iterator` is of another type than the original, so they are two sides of an `Either`.
fn returns_some_iterator(signature: &syn::Signature) -> bool {
    matches!(&signature.output, syn::ReturnType::Type(_, of) if matches!(**of, syn::Type::ImplTrait(_)))
}

/// A chain with `let` is no expression of its own.
fn holds_let(binary: &syn::ExprBinary) -> bool {
    [&binary.left, &binary.right].into_iter().any(|side| match &**side {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => matches!(binary.op, syn::BinOp::And(_)) && holds_let(binary),
        _ => false,
    })
}

impl Schema<'_> {
    fn within(&mut self, context: Context, visit: impl FnOnce(&mut Self)) {
        let around = std::mem::replace(&mut self.context, context);
        visit(self);
        self.context = around;
    }

    fn function(
        &mut self,
        signature: &syn::Signature,
        block: Option<&syn::Block>,
        visit: impl FnOnce(&mut Self),
    ) {
        let context = if signature.constness.is_some() { Context::ConstFn } else { Context::Run };
        self.within(context, |schema| {
            if let Some(block) = block {
                schema.body(signature, block);
            }
            visit(schema);
        });
    }
}

impl<'ast> Visit<'ast> for Schema<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, Some(&item.block), |schema| visit::visit_item_fn(schema, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, Some(&item.block), |schema| visit::visit_impl_item_fn(schema, item));
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.function(&item.sig, item.default.as_ref(), |schema| visit::visit_trait_item_fn(schema, item));
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.within(Context::Constant, |schema| visit::visit_item_const(schema, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.within(Context::Constant, |schema| visit::visit_item_static(schema, item));
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.within(Context::Constant, |schema| visit::visit_impl_item_const(schema, item));
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.within(Context::Constant, |schema| visit::visit_trait_item_const(schema, item));
    }

    fn visit_expr_const(&mut self, item: &'ast syn::ExprConst) {
        self.within(Context::Constant, |schema| visit::visit_expr_const(schema, item));
    }

    fn visit_type_array(&mut self, item: &'ast syn::TypeArray) {
        self.within(Context::Constant, |schema| visit::visit_type_array(schema, item));
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if !holds_let(binary) {
            let mutants = self.take(Genre::BinaryOperator, range(&binary.op).start);
            self.expression(range(binary), &mutants);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        let mutants = self.take(Genre::UnaryOperator, range(&unary.op).start);
        self.expression(range(unary), &mutants);
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_struct(&mut self, value: &'ast syn::ExprStruct) {
        let mutants: Vec<_> =
            value.fields.iter().flat_map(|field| self.take(Genre::StructField, range(field).start)).collect();
        self.expression(range(value), &mutants);
        visit::visit_expr_struct(self, value);
    }

    fn visit_expr_match(&mut self, expression: &'ast syn::ExprMatch) {
        let mut deleted = Vec::new();
        for arm in &expression.arms {
            let mutants = self.take(Genre::MatchArm, range(arm).start);
            for number in numbers(&mutants) {
                let keep = format!("!crate::switch::on(&[{number}])");
                match &arm.pat {
                    syn::Pat::Guard(pat) => {
                        self.around(range(&pat.guard), format!("{keep} && ("), ")".into())
                    }
                    pat => self.closing.push(Edit::insert(range(pat).end, format!(" if {keep}"))),
                }
                deleted.push(number);
            }
            if let syn::Pat::Guard(pat) = &arm.pat {
                let mutants = self.take(Genre::MatchArmGuard, range(&pat.guard).start);
                self.expression(range(&pat.guard), &mutants);
            }
        }
        // The compiler tells here which case no arm is left for.
        if !deleted.is_empty() {
            self.around(range(&*expression.expr), mark(&deleted), UNMARK.into());
        }
        visit::visit_expr_match(self, expression);
    }
}
