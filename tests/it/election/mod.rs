//! Tests of elections.

mod by_election;
mod electorate;
mod every_case;
mod every_nomination;
mod every_vacancy;
mod golden;
mod nomination;
mod officer;
mod ordinary;
mod rules;
mod timetable;
mod vacancy;
mod voting;
mod words;

const TODAY: &str = "2026-11-22";
