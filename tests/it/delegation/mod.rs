mod arrangement;
mod deputy;
mod fire;
mod matrix;
mod rules;
