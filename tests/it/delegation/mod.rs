mod arrangement;
mod deputy;
mod every;
mod fire;
mod matrix;
mod rules;
mod words;
