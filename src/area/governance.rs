//! Who exercises the functions of a commissioner in an area, by day.

use core::fmt;

use chrono::NaiveDate;

use crate::law::{
    POLICE_ACT_1996, PRSRA_2011, Row, SI_2011_3019, SI_2012_2892, SI_2017_470, SI_2017_864, SI_2018_696,
    SI_2018_970, SI_2018_1072, SI_2021_112, SI_2022_1230, SI_2023_1432, SI_2024_414, Timeline, ymd,
};

/// The kind of body that is the local policing body of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Body {
    /// A police and crime commissioner.
    Commissioner,
    /// A commissioner who is also the fire and rescue authority: police, fire and crime commissioner.
    FireCommissioner,
    /// The mayor of a combined authority.
    Mayor,
    /// The Mayor's Office for Policing and Crime.
    MayorsOffice,
    /// The Common Council of the City of London.
    CommonCouncil,
}

impl Body {
    /// Whether it is a commissioner, with or without fire functions.
    #[must_use]
    pub const fn is_commissioner(self) -> bool {
        matches!(self, Self::Commissioner | Self::FireCommissioner)
    }

    /// Whether it is a commissioner or a combined-authority mayor with a commissioner's functions.
    #[must_use]
    pub const fn has_commissioner_functions(self) -> bool {
        self.is_commissioner() || matches!(self, Self::Mayor)
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Commissioner => "police and crime commissioner",
            Self::FireCommissioner => "police, fire and crime commissioner",
            Self::Mayor => "mayor with police and crime commissioner functions",
            Self::MayorsOffice => "Mayor's Office for Policing and Crime",
            Self::CommonCouncil => "Common Council of the City of London",
        })
    }
}

/// Every area outside London got a commissioner on the same day. (PRSRA 2011 s. 1(9); SI 2012/2892 art. 2.)
const FIRST: Row<Body> = Row::from(ymd(2012, 11, 22), SI_2012_2892.article("2(a)"), Body::Commissioner);

/// The first days without a commissioner, which the elections turn on too.
pub(crate) const GREATER_MANCHESTER_MAYOR: NaiveDate = ymd(2017, 5, 8);
pub(crate) const WEST_YORKSHIRE_MAYOR: NaiveDate = ymd(2021, 5, 10);
pub(crate) const NORTH_YORKSHIRE_MAYOR: NaiveDate = ymd(2024, 5, 7);
pub(crate) const SOUTH_YORKSHIRE_MAYOR: NaiveDate = ymd(2024, 5, 7);

/// Cumbria's commissioner precepted for fire before there was a fire and rescue authority to be.
pub(super) static CUMBRIA_SHADOW: Timeline<()> =
    Timeline::new(&[Row::between(ymd(2023, 1, 1), ymd(2023, 4, 1), SI_2022_1230.article("11"), ())]);

pub(super) static COMMISSIONER: &[Row<Body>] = &[FIRST];
pub(super) static GREATER_MANCHESTER: &[Row<Body>] =
    &[FIRST, Row::from(GREATER_MANCHESTER_MAYOR, SI_2017_470.whole(), Body::Mayor)];
pub(super) static ESSEX: &[Row<Body>] =
    &[FIRST, Row::from(ymd(2017, 10, 1), SI_2017_864.whole(), Body::FireCommissioner)];
pub(super) static STAFFORDSHIRE: &[Row<Body>] =
    &[FIRST, Row::from(ymd(2018, 8, 1), SI_2018_696.whole(), Body::FireCommissioner)];
// The 2023 Order's articles disagree on the last day of fire functions; the commissioner's own term decides.
pub(super) static NORTH_YORKSHIRE: &[Row<Body>] = &[
    FIRST,
    Row::from(ymd(2018, 11, 15), SI_2018_970.whole(), Body::FireCommissioner),
    Row::from(NORTH_YORKSHIRE_MAYOR, SI_2023_1432.article("32"), Body::Mayor),
];
pub(super) static NORTHAMPTONSHIRE: &[Row<Body>] =
    &[FIRST, Row::from(ymd(2019, 1, 1), SI_2018_1072.whole(), Body::FireCommissioner)];
pub(super) static WEST_YORKSHIRE: &[Row<Body>] =
    &[FIRST, Row::from(WEST_YORKSHIRE_MAYOR, SI_2021_112.article("34(1)"), Body::Mayor)];
pub(super) static CUMBRIA: &[Row<Body>] =
    &[FIRST, Row::from(ymd(2023, 4, 1), SI_2022_1230.article("3"), Body::FireCommissioner)];
pub(super) static SOUTH_YORKSHIRE: &[Row<Body>] =
    &[FIRST, Row::from(SOUTH_YORKSHIRE_MAYOR, SI_2024_414.article("4(2)"), Body::Mayor)];
pub(super) static METROPOLITAN: &[Row<Body>] =
    &[Row::from(ymd(2012, 1, 16), SI_2011_3019.article("3"), Body::MayorsOffice)];
// The City never had a commissioner: its Common Council stays police authority. Section 6AZA, which says so, came with
// the changes of January 2012; how the City was provided for before is not encoded.
pub(super) static CITY: &[Row<Body>] =
    &[Row::from(ymd(2012, 1, 16), POLICE_ACT_1996.section("6AZA"), Body::CommonCouncil)];

/// The provision under which a commissioner is named for the area.
pub(super) const NAMED_BY: crate::law::Provision = PRSRA_2011.section("1(3)");
