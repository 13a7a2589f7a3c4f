//! Questions of the topic, and properties of its functions.

super::questions! {
    content: pcc_rules::plan::ContentFacts;
}
