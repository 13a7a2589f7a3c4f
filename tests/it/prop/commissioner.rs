//! Questions of the topic, and properties of its functions.
