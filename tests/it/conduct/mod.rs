mod every;
mod items;
mod publication;
mod publicity;
mod register;
mod standard;
mod words;

/// The key of a rule's first provision.
fn key(rule: &pcc_rules::law::Rule) -> String {
    rule.provisions()[0].key().to_string()
}
