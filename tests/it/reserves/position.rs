use pcc_rules::reserves::{Of, Position, PositionError, Stated};

use super::pounds;
use crate::day;

fn stated(general: Option<&str>, earmarked: Option<&str>, total: Option<&str>) -> Stated {
    let [general, earmarked, total] = [general, earmarked, total].map(|one| one.map(pounds));
    Stated { general, earmarked, total }
}

/// West Mercia, March 2011 to 2017, £m: general and earmarked make the total, capital apart.
const WEST_MERCIA: [(&str, &str, &str, &str); 7] = [
    ("2011-03-31", "6200000", "25900000", "32100000"),
    ("2012-03-31", "6200000", "31600000", "37800000"),
    ("2013-03-31", "8900000", "37200000", "46100000"),
    ("2014-03-31", "12000000", "41100000", "53100000"),
    ("2015-03-31", "13500000", "50400000", "63900000"),
    ("2016-03-31", "13500000", "46600000", "60100000"),
    ("2017-03-31", "13500000", "39600000", "53100000"),
];

#[test]
fn west_mercia_general_and_earmarked_make_the_total() {
    for (date, general, earmarked, total) in WEST_MERCIA {
        let all = Position::new(day(date), stated(Some(general), Some(earmarked), Some(total))).unwrap();
        assert_eq!(all.balance(Of::General), Some(pounds(general)));
        assert_eq!(all.balance(Of::Total), Some(pounds(total)));
        assert_eq!(all.earmarked(), Some(pounds(earmarked)));
        // Any two give the third.
        for two in [
            stated(Some(general), Some(earmarked), None),
            stated(Some(general), None, Some(total)),
            stated(None, Some(earmarked), Some(total)),
        ] {
            assert_eq!(Position::new(day(date), two), Ok(all));
        }
        let off = Position::new(day(date), stated(Some(general), Some(earmarked), Some("53100000.01")));
        assert!(matches!(off, Err(PositionError::DoesNotSum { .. })), "{off:?}");
    }
}

#[test]
fn positions_that_cannot_be_are_refused() {
    let new = |stated| Position::new(day("2021-03-31"), stated);
    assert_eq!(new(stated(None, None, None)), Err(PositionError::NothingStated));
    assert_eq!(new(stated(None, Some("1"), None)), Err(PositionError::NothingStated));
    let above = PositionError::PartAboveTotal { part: pounds("2.01"), total: pounds("2") };
    assert_eq!(new(stated(Some("2.01"), None, Some("2"))), Err(above));
    assert_eq!(new(stated(None, Some("2.01"), Some("2"))), Err(above));
    assert_eq!(above.to_string(), "a part of `2.01` is above the total of `2.00`");
    assert_eq!(new(stated(Some("2"), None, Some("2"))).unwrap().earmarked(), Some(pounds("0")));
    let only_general = new(stated(Some("2"), None, None)).unwrap();
    assert_eq!((only_general.balance(Of::Total), only_general.earmarked()), (None, None));
    let most = "184467440737095516.15";
    assert!(matches!(new(stated(Some(most), Some("0.01"), None)), Err(PositionError::TooLarge(..))));
    let error = new(stated(Some("1"), Some("2"), Some("4"))).unwrap_err().to_string();
    assert_eq!(error, "`1.00` general and `2.00` earmarked do not make a total of `4.00`");
}
