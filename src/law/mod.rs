//! The law as data: instruments, provisions, dated values, rules and the catalogue of them.
//!
//! | question | answer |
//! |---|---|
//! | where does this stand? | [`Provision`]: citation, key, address |
//! | how does it bind? | [`Binding`] |
//! | when and where is it law? | [`Span`], [`Rule::check_force`], [`OutOfForce`] |
//! | what was the value that day? | [`Timeline::on`] |
//! | which rules are there? | [`Catalogue`] |

mod catalogue;
mod force;
mod instrument;
mod provision;
mod rule;
mod timeline;

pub use catalogue::{Catalogue, LeftOut};
pub(crate) use catalogue::{count, joined};
pub(crate) use force::ymd;
pub use force::{Extent, OutOfForce, Place, Span};
pub use instrument::*;
use provision::Pin;
pub use provision::{Key, Provision, Url};
pub(crate) use rule::rules;
pub use rule::{Actor, Confidence, Modality, Rule, Topic};
pub use timeline::{Row, Timeline};

/// Spans that many rules share, each with the instrument that began it.
pub(crate) mod commenced {
    use super::{Extent, SI_2011_3019, SI_2012_1129, SI_2012_2892, SI_2017_399, Span, ymd};

    /// The bulk of Part 1 of the 2011 Act outside London: the day commissioners took office.
    pub(crate) const NOV_2012: Span =
        Span::since(ymd(2012, 11, 22), SI_2012_2892.article("2(a)")).within(Extent::OUTSIDE_LONDON);
    /// A Schedule to the Act, outside London, the same day: each has a paragraph of the article to itself.
    pub(crate) const fn schedule_nov_2012(article: &'static str) -> Span {
        Span::since(ymd(2012, 11, 22), SI_2012_2892.article(article)).within(Extent::OUTSIDE_LONDON)
    }
    /// Schedule 1, outside London: commissioners.
    pub(crate) static SCHEDULE_1: &[Span] = &[schedule_nov_2012("2(b)")];
    /// Schedule 5, outside London: precepts.
    pub(crate) static SCHEDULE_5: &[Span] = &[schedule_nov_2012("2(d)")];
    /// Schedule 8, outside London: senior police officers.
    pub(crate) static SCHEDULE_8: &[Span] = &[schedule_nov_2012("2(e)")];
    /// Schedule 16, outside London: by which other Acts came to speak of commissioners.
    pub(crate) static SCHEDULE_16: &[Span] = &[schedule_nov_2012("2(i)")];
    /// Schedule 15, London first: what passed from police authorities.
    pub(crate) static LONDON_THEN_SCHEDULE_15: &[Span] = &[LONDON_JAN_2012, schedule_nov_2012("2(h)")];
    /// Schedule 16, London first.
    pub(crate) static LONDON_THEN_SCHEDULE_16: &[Span] = &[LONDON_JAN_2012, schedule_nov_2012("2(i)")];
    /// Part 1 and its Schedules in the metropolitan police district.
    pub(crate) const LONDON_JAN_2012: Span =
        Span::since(ymd(2012, 1, 16), SI_2011_3019.article("3")).within(Extent::METROPOLITAN);
    /// Chapter 6 and the constitution of panels.
    pub(crate) const APR_2012: Span =
        Span::since(ymd(2012, 4, 25), SI_2012_1129.article("2")).within(Extent::OUTSIDE_LONDON);
    /// Fire functions and deputies' terms (2017 Act), outside London.
    pub(crate) const APR_2017: Span =
        Span::since(ymd(2017, 4, 3), SI_2017_399.regulation("2")).within(Extent::OUTSIDE_LONDON);

    /// Outside London alone, from the day commissioners took office.
    pub(crate) static OUTSIDE_LONDON: &[Span] = &[NOV_2012];
    /// London in January 2012, elsewhere in November.
    pub(crate) static LONDON_THEN_ELSEWHERE: &[Span] = &[LONDON_JAN_2012, NOV_2012];
}
