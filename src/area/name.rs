//! What the body that governs an area is called. (PRSRA 2011 ss. 1(3) to (3B), 3(1); the transfer orders.)

use core::fmt;

use chrono::NaiveDate;

use super::{Area, Body};
use crate::law::{
    OutOfForce, POLICE_ACT_1996, PRSRA_2011, Provision, SI_2017_470, SI_2021_112, SI_2023_1432, SI_2024_414,
};

/// The name of a body on a day, such as "Police and Crime Commissioner for Hampshire".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BodyName {
    body: Body,
    area: Area,
    area_name: &'static str,
}

impl BodyName {
    /// The body.
    #[must_use]
    pub const fn body(&self) -> Body {
        self.body
    }

    /// What the name rests on. Who is also the fire and rescue authority is called so since 3 April 2017. A mayor's name
    /// is that of the combined authority, which the transfer order gives.
    #[must_use]
    pub const fn by(&self) -> Provision {
        match self.body {
            Body::Commissioner => PRSRA_2011.section("1(3)"),
            Body::FireCommissioner => PRSRA_2011.section("1(3B)"),
            Body::MayorsOffice => PRSRA_2011.section("3(1)"),
            Body::CommonCouncil => POLICE_ACT_1996.section("6AZA"),
            Body::Mayor => match self.area {
                Area::GreaterManchester => SI_2017_470.whole(),
                Area::WestYorkshire => SI_2021_112.whole(),
                Area::NorthYorkshire => SI_2023_1432.whole(),
                _ => SI_2024_414.whole(),
            },
        }
    }
}

impl fmt::Display for BodyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.body {
            Body::Commissioner => write!(f, "Police and Crime Commissioner for {}", self.area_name),
            Body::FireCommissioner => write!(f, "Police, Fire and Crime Commissioner for {}", self.area_name),
            Body::Mayor => write!(
                f,
                "Mayor of the {} Combined Authority",
                match self.area {
                    Area::NorthYorkshire => "York and North Yorkshire",
                    Area::SouthYorkshire => "South Yorkshire Mayoral",
                    _ => self.area_name,
                }
            ),
            Body::MayorsOffice => f.write_str("Mayor's Office for Policing and Crime"),
            Body::CommonCouncil => f.write_str("Common Council of the City of London"),
        }
    }
}

impl Area {
    /// What the body that governs the area on a day is called.
    ///
    /// ```
    /// use pcc_rules::area::Area;
    ///
    /// let name = |day: &str| Area::NorthYorkshire.body_name_on(day.parse().unwrap_or_default()).map(|name| name.to_string());
    /// assert_eq!(name("2018-11-14")?, "Police and Crime Commissioner for North Yorkshire");
    /// assert_eq!(name("2018-11-15")?, "Police, Fire and Crime Commissioner for North Yorkshire");
    /// assert_eq!(name("2024-05-07")?, "Mayor of the York and North Yorkshire Combined Authority");
    /// # Ok::<(), pcc_rules::law::OutOfForce>(())
    /// ```
    ///
    /// # Errors
    /// Before the first body the 2011 Act made for it.
    pub fn body_name_on(self, day: NaiveDate) -> Result<BodyName, OutOfForce> {
        Ok(BodyName { body: self.body_on(day)?, area: self, area_name: self.name_on(day) })
    }
}
