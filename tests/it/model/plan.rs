//! The police and crime plan in plain days and lists.
