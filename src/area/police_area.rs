//! The 43 police areas of England and Wales.

use core::fmt;
use core::str::FromStr;

use alloc::string::String;
use chrono::NaiveDate;

use super::governance::{self, Body};
use crate::law::{OutOfForce, Place, Provision, Row, SI_2022_790, Timeline, ymd};

macro_rules! areas {
    ($($variant:ident = ($id:literal, $name:literal, $place:ident, $bodies:ident),)+) => {
        /// A police area: the 41 of Schedule 1 to the Police Act 1996, the metropolitan police district and the
        /// City of London. Its text form is its id, such as `devon-and-cornwall`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize),
            serde(try_from = "String", into = "String"))]
        #[non_exhaustive]
        pub enum Area {
            $(#[doc = $name] $variant,)+
        }

        impl Area {
            /// All 43.
            pub const ALL: [Self; 43] = [$(Self::$variant),+];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The name the area has now. [`name_on`](Self::name_on) gives the name of a day.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Which of the four kinds of place it is.
            #[must_use]
            pub const fn place(self) -> Place {
                match self { $(Self::$variant => Place::$place,)+ }
            }

            /// Who has governed it, day by day, and the instrument of each change.
            #[must_use]
            pub const fn bodies(self) -> Timeline<Body> {
                Timeline::new(match self { $(Self::$variant => governance::$bodies,)+ })
            }
        }
    };
}

areas! {
    AvonAndSomerset = ("avon-and-somerset", "Avon and Somerset", England, COMMISSIONER),
    Bedfordshire = ("bedfordshire", "Bedfordshire", England, COMMISSIONER),
    Cambridgeshire = ("cambridgeshire", "Cambridgeshire", England, COMMISSIONER),
    Cheshire = ("cheshire", "Cheshire", England, COMMISSIONER),
    Cleveland = ("cleveland", "Cleveland", England, COMMISSIONER),
    Cumbria = ("cumbria", "Cumbria", England, CUMBRIA),
    Derbyshire = ("derbyshire", "Derbyshire", England, COMMISSIONER),
    DevonAndCornwall = ("devon-and-cornwall", "Devon and Cornwall", England, COMMISSIONER),
    Dorset = ("dorset", "Dorset", England, COMMISSIONER),
    Durham = ("durham", "Durham", England, COMMISSIONER),
    Essex = ("essex", "Essex", England, ESSEX),
    Gloucestershire = ("gloucestershire", "Gloucestershire", England, COMMISSIONER),
    GreaterManchester = ("greater-manchester", "Greater Manchester", England, GREATER_MANCHESTER),
    HampshireAndIsleOfWight = ("hampshire-and-isle-of-wight", "Hampshire and Isle of Wight", England, COMMISSIONER),
    Hertfordshire = ("hertfordshire", "Hertfordshire", England, COMMISSIONER),
    Humberside = ("humberside", "Humberside", England, COMMISSIONER),
    Kent = ("kent", "Kent", England, COMMISSIONER),
    Lancashire = ("lancashire", "Lancashire", England, COMMISSIONER),
    Leicestershire = ("leicestershire", "Leicestershire", England, COMMISSIONER),
    Lincolnshire = ("lincolnshire", "Lincolnshire", England, COMMISSIONER),
    Merseyside = ("merseyside", "Merseyside", England, COMMISSIONER),
    Norfolk = ("norfolk", "Norfolk", England, COMMISSIONER),
    NorthYorkshire = ("north-yorkshire", "North Yorkshire", England, NORTH_YORKSHIRE),
    Northamptonshire = ("northamptonshire", "Northamptonshire", England, NORTHAMPTONSHIRE),
    Northumbria = ("northumbria", "Northumbria", England, COMMISSIONER),
    Nottinghamshire = ("nottinghamshire", "Nottinghamshire", England, COMMISSIONER),
    SouthYorkshire = ("south-yorkshire", "South Yorkshire", England, SOUTH_YORKSHIRE),
    Staffordshire = ("staffordshire", "Staffordshire", England, STAFFORDSHIRE),
    Suffolk = ("suffolk", "Suffolk", England, COMMISSIONER),
    Surrey = ("surrey", "Surrey", England, COMMISSIONER),
    Sussex = ("sussex", "Sussex", England, COMMISSIONER),
    ThamesValley = ("thames-valley", "Thames Valley", England, COMMISSIONER),
    Warwickshire = ("warwickshire", "Warwickshire", England, COMMISSIONER),
    WestMercia = ("west-mercia", "West Mercia", England, COMMISSIONER),
    WestMidlands = ("west-midlands", "West Midlands", England, COMMISSIONER),
    WestYorkshire = ("west-yorkshire", "West Yorkshire", England, WEST_YORKSHIRE),
    Wiltshire = ("wiltshire", "Wiltshire", England, COMMISSIONER),
    DyfedPowys = ("dyfed-powys", "Dyfed-Powys", Wales, COMMISSIONER),
    Gwent = ("gwent", "Gwent", Wales, COMMISSIONER),
    NorthWales = ("north-wales", "North Wales", Wales, COMMISSIONER),
    SouthWales = ("south-wales", "South Wales", Wales, COMMISSIONER),
    Metropolitan = ("metropolitan", "Metropolitan police district", Metropolitan, METROPOLITAN),
    CityOfLondon = ("city-of-london", "City of London", City, CITY),
}

/// There is no such area.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("`{0}` is not one of the 43 police areas of England and Wales, such as `devon-and-cornwall`")]
pub struct UnknownArea(pub String);

/// The day Hampshire became Hampshire and Isle of Wight. (SI 2022/790.)
const HAMPSHIRE_RENAMED: NaiveDate = ymd(2022, 7, 13);

impl Area {
    /// The body that governs policing there on a day.
    ///
    /// # Errors
    /// Before the first body the 2011 Act made for it.
    pub fn body_on(self, day: NaiveDate) -> Result<Body, OutOfForce> {
        self.governed_on(day).map(|row| *row.value())
    }

    /// As [`body_on`](Self::body_on), with the day it took over and the instrument.
    ///
    /// # Errors
    /// Before the first body the 2011 Act made for it.
    pub fn governed_on(self, day: NaiveDate) -> Result<&'static Row<Body>, OutOfForce> {
        self.bodies().on(day)
    }

    /// Whether its commissioner is a precepting authority for fire on a day: as police, fire and crime commissioner or, in
    /// Cumbria from 1 January 2023, as shadow fire and rescue authority. (SI 2022/1230 art. 11.)
    #[must_use]
    pub fn precepts_for_fire_on(self, day: NaiveDate) -> bool {
        let shadow = self == Self::Cumbria && governance::CUMBRIA_SHADOW.on(day).is_ok();
        shadow || self.body_on(day) == Ok(Body::FireCommissioner)
    }

    /// The name of the area on a day: Hampshire was renamed on 13 July 2022. (SI 2022/790.)
    #[must_use]
    pub fn name_on(self, day: NaiveDate) -> &'static str {
        if self == Self::HampshireAndIsleOfWight && day < HAMPSHIRE_RENAMED {
            "Hampshire"
        } else {
            self.name()
        }
    }

    /// What the area's name rests on.
    #[must_use]
    pub const fn named_by(self) -> Provision {
        match self {
            Self::HampshireAndIsleOfWight => SI_2022_790.regulation("2"),
            _ => governance::NAMED_BY,
        }
    }
}

/// The id.
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|area| area.id() == id).ok_or_else(|| UnknownArea(id.into()))
    }
}

impl TryFrom<String> for Area {
    type Error = UnknownArea;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        id.parse()
    }
}

impl From<Area> for String {
    fn from(area: Area) -> Self {
        area.id().into()
    }
}
