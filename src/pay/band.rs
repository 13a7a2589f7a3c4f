//! The salary scale: five bands, their amounts by day, the fire supplement, and the advice that was not
//! taken. (PRSRA 2011 Sch. 1 para. 2(2) to (4).)
//!
//! The Secretary of State has set one sum for each of five bands of police areas. No area is known to have
//! changed band. The determinations themselves were not read: each figure says where it was found and how
//! surely ([`Figure::confidence`]), and until when it is known to have held ([`Figure::last_confirmed`]). A
//! rise after that day may have been missed.
//!
//! | first day | 1 | 2 | 3 | 4 | 5 | what changed |
//! |---|---|---|---|---|---|---|
//! | 22 November 2012 | 100,000 | 85,000 | 75,000 | 70,000 | 65,000 | the first scale |
//! | 1 May 2018 | 100,000 | 86,700 | 76,500 | 71,400 | 66,300 | 2 per cent, but nothing for band 1 |
//! | 1 May 2022 | 101,900 | 88,600 | 78,400 | 73,300 | 68,200 | £1,900 each |

use chrono::NaiveDate;

use crate::area::Area;
use crate::law::{
    Confidence, PCC_SALARIES_2012, PCC_SALARIES_2018, PCC_SALARIES_2022, Provision, Row, Timeline, ymd,
};
use crate::listed::listed;
use crate::money::{Percent, Pounds};

listed! {
    /// A salary band, the best paid first.
    pub enum Band {
        /// The largest forces.
        One = "1",
        /// Band 2.
        Two = "2",
        /// Band 3.
        Three = "3",
        /// Band 4.
        Four = "4",
        /// The smallest forces.
        Five = "5",
    }
}

impl Band {
    /// The band of an area, for as long as it has a commissioner. London has none.
    #[must_use]
    pub const fn of(area: Area) -> Option<Self> {
        Some(match area {
            Area::GreaterManchester | Area::WestMidlands | Area::WestYorkshire => Self::One,
            Area::AvonAndSomerset
            | Area::DevonAndCornwall
            | Area::Essex
            | Area::HampshireAndIsleOfWight
            | Area::Kent
            | Area::Lancashire
            | Area::Merseyside
            | Area::Northumbria
            | Area::SouthWales
            | Area::SouthYorkshire
            | Area::Sussex
            | Area::ThamesValley => Self::Two,
            Area::Cheshire
            | Area::Derbyshire
            | Area::Hertfordshire
            | Area::Humberside
            | Area::Leicestershire
            | Area::Nottinghamshire
            | Area::Staffordshire
            | Area::WestMercia => Self::Three,
            Area::Bedfordshire
            | Area::Cambridgeshire
            | Area::Cleveland
            | Area::Dorset
            | Area::Durham
            | Area::Gwent
            | Area::Norfolk
            | Area::NorthWales
            | Area::NorthYorkshire
            | Area::Northamptonshire
            | Area::Suffolk
            | Area::Surrey
            | Area::Wiltshire => Self::Four,
            Area::Cumbria
            | Area::DyfedPowys
            | Area::Gloucestershire
            | Area::Lincolnshire
            | Area::Warwickshire => Self::Five,
            Area::Metropolitan | Area::CityOfLondon => return None,
        })
    }
}

/// A yearly sum, how surely it is known, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Figure {
    /// Pounds a year.
    pub amount: Pounds,
    /// How the sum is known: printed in a statement, in a secondary page, or worked out from others.
    pub confidence: Confidence,
    /// The last day on which it is known to have been the figure.
    pub last_confirmed: NaiveDate,
}

const fn figure(amount: u32, confidence: Confidence, last_confirmed: NaiveDate) -> Figure {
    Figure { amount: Pounds::whole(amount), confidence, last_confirmed }
}

/// The five figures of one determination, band 1 first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scale([Figure; 5]);

impl Scale {
    /// The figure of a band.
    #[must_use]
    pub const fn figure(&self, band: Band) -> Figure {
        let [one, two, three, four, five] = self.0;
        match band {
            Band::One => one,
            Band::Two => two,
            Band::Three => three,
            Band::Four => four,
            Band::Five => five,
        }
    }
}

/// The day before the rise of 2018, and of 2022: each rise was announced as one on the scale before it.
const UNTIL_2018: NaiveDate = ymd(2018, 4, 30);
const UNTIL_2022: NaiveDate = ymd(2022, 4, 30);
/// The poll for which a briefing to candidates printed the whole scale.
const BRIEFING_2024: NaiveDate = ymd(2024, 5, 2);
/// The Essex commissioner's £91,600, band 2 with the supplement, in the press.
const ESSEX_2024: NaiveDate = ymd(2024, 5, 4);
/// The top figure in the press when the end of commissioners was announced. What the same report gives as the
/// lowest is band 4's figure, so it confirms no other.
const PRESS_2025: NaiveDate = ymd(2025, 11, 13);

/// The scale by day, each row by the decision that set it.
pub static SCALES: Timeline<Scale> = Timeline::new(&[
    Row::from(
        ymd(2012, 11, 22),
        PCC_SALARIES_2012.whole(),
        // The statement prints the ends of the range; the bands between are from an office's page.
        Scale([
            figure(100_000, Confidence::Seen, UNTIL_2018),
            figure(85_000, Confidence::Secondary, UNTIL_2018),
            figure(75_000, Confidence::Secondary, UNTIL_2018),
            figure(70_000, Confidence::Secondary, UNTIL_2018),
            figure(65_000, Confidence::Seen, UNTIL_2018),
        ]),
    ),
    Row::from(
        ymd(2018, 5, 1),
        PCC_SALARIES_2018.whole(),
        // Worked out from the 2 per cent, and for band 1 back from 2022. Band 4 also follows from the £74,400
        // of Northamptonshire in 2019.
        Scale([
            figure(100_000, Confidence::Inferred, UNTIL_2022),
            figure(86_700, Confidence::Inferred, UNTIL_2022),
            figure(76_500, Confidence::Inferred, UNTIL_2022),
            figure(71_400, Confidence::Secondary, UNTIL_2022),
            figure(66_300, Confidence::Inferred, UNTIL_2022),
        ]),
    ),
    Row::from(
        ymd(2022, 5, 1),
        PCC_SALARIES_2022.whole(),
        Scale([
            figure(101_900, Confidence::Secondary, PRESS_2025),
            figure(88_600, Confidence::Secondary, ESSEX_2024),
            figure(78_400, Confidence::Secondary, BRIEFING_2024),
            figure(73_300, Confidence::Secondary, BRIEFING_2024),
            figure(68_200, Confidence::Secondary, BRIEFING_2024),
        ]),
    ),
]);

/// What a commissioner who is the fire and rescue authority gets beside the band's figure: a flat sum, not
/// raised in 2022.
///
/// The source says "January 2019"; that it was the first of the month is assumed.
pub static FIRE_SUPPLEMENT: Timeline<Figure> = Timeline::new(&[Row::from(
    ymd(2019, 1, 1),
    PCC_SALARIES_2018.whole(),
    figure(3_000, Confidence::Secondary, ESSEX_2024),
)]);

/// Advice to the Secretary of State on the scale. Advice is never pay: no answer of the crate uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recommendation {
    /// The day from which it was to hold.
    pub from: NaiveDate,
    /// Pounds a year for three groups in place of five bands, the best paid first.
    pub groups: [Pounds; 3],
    /// What was to be added for fire and rescue functions, in place of a flat sum.
    pub fire_supplement: Percent,
    /// The statement that declined it.
    pub declined_by: Provision,
}

/// What the Senior Salaries Review Body advised in 2022, which the Government did not accept in full: the
/// bands stayed and each figure rose by £1,900.
pub static RECOMMENDED_2022: Recommendation = Recommendation {
    from: ymd(2022, 5, 1),
    groups: [Pounds::whole(108_800), Pounds::whole(94_300), Pounds::whole(83_200)],
    fire_supplement: Percent::hundredths(750),
    declined_by: PCC_SALARIES_2022.whole(),
};
