//! The financial year of a body. (PRSRA 2011 Sch. 1 para. 16, Sch. 3 para. 9; SI 2021/112 art. 41.)

use chrono::NaiveDate;

use super::rules::{BODYS_YEAR, LONDONS_YEAR, WEST_YORKSHIRES_LAST_YEAR};
use crate::area::{Area, Body};
use crate::calendar::{commissioners_year, mayors_office_year};
use crate::law::{LeftOut, OutOfForce, Place, Rule, SI_2017_470, ymd};
use crate::reasoning::{Answer, Unsettled};

/// Where a mayor has the functions, or took them over within the year.
pub static MAYORS_YEAR: LeftOut = LeftOut {
    provision: SI_2017_470.whole(),
    reason: "where a mayor has the functions the year is the combined authority's; of the years cut short by a transfer, \
             West Yorkshire's alone was read",
};

/// First and last day of the financial year that holds a day, of an area's policing body, and the rule.
///
/// ```
/// use pcc_rules::area::Area;
/// use pcc_rules::finance::accounts::body_year;
///
/// // A week before the commissioner took office: the year began with the poll.
/// let (first, last, _) = body_year(Area::Norfolk, "2012-11-15".parse()?)?;
/// assert_eq!((first.to_string(), last.to_string()), ("2012-11-15".into(), "2013-03-31".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Before the body's first year, in the City of London, and where a mayor has the functions.
pub fn body_year(area: Area, day: NaiveDate) -> Answer<(NaiveDate, NaiveDate, &'static Rule)> {
    match area.place() {
        Place::City => Err(OutOfForce::DoesNotExtend.into()),
        Place::Metropolitan => {
            let (first, last) = mayors_office_year(day)?;
            Ok((first, last, &LONDONS_YEAR))
        }
        Place::England | Place::Wales => {
            let (first, last) = commissioners_year(day)?;
            // West Yorkshire's ran on from April 2020 to the eve of the transfer.
            let closing = (ymd(2020, 4, 1), ymd(2021, 5, 9));
            if area == Area::WestYorkshire && closing.0 <= day && day <= closing.1 {
                return Ok((closing.0, closing.1, &WEST_YORKSHIRES_LAST_YEAR));
            }
            let mayor = |day| area.body_on(day) == Ok(Body::Mayor);
            if mayor(day) || (mayor(last) && area != Area::WestYorkshire) {
                return Err(Unsettled::NotEncoded(&MAYORS_YEAR));
            }
            Ok((first, last, &BODYS_YEAR))
        }
    }
}
