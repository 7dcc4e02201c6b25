//! A werksessie: from a date and a group of people to an agenda, a meeting that ends on time, and a report.
//!
//! Values only: clocks, random bits and today's date come in from outside, and nothing here keeps or draws anything.

// Before: what is chosen.
pub mod edit;
pub mod goal;
pub mod history;
pub mod lines;
pub mod people;
pub mod plan;
pub mod setup;
pub mod view;

// Before: the agenda and its time.
pub mod activity;
pub mod adapt;
pub mod agenda;
pub mod block;
pub mod doubt;
pub mod fit;
pub mod meeting;
pub mod ready;
pub mod split;
pub mod ways_out;

// Before: what lies ready.
pub mod calendar;
pub mod card;
pub mod checklist;
pub mod handout;
pub mod invitation;
pub mod materials;
pub mod seating;

// During.
pub mod catch_up;
pub mod clocks;
pub mod countdown;
pub mod face;
pub mod live;
pub mod run;

// During and after: what it brings.
pub mod action;
pub mod capture;
pub mod idea;
pub mod problem;
pub mod report;
pub mod tally;

// Days, times and lengths.
pub mod date;
pub mod minutes;
pub mod read_date;
pub mod read_time;
pub mod spoken;
pub mod time;
pub mod zone;

// Names in saved data.
pub mod id;
pub mod named;

// Words, in Dutch.
pub mod advice;
pub mod prompts;
pub mod report_words;
pub mod sentences;
pub mod words;
