//! Tests of the topic.
