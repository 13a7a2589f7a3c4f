use pcc_rules::referendum::{Referendum, Stage};

use super::{NO, after, with};
use crate::day;

/// Written and read again, a referendum is the same; a history the law does not allow is refused with its event.
#[test]
fn a_stored_referendum_is_read_through_the_same_checks() {
    let lost = after(&with(3, &[("2024-05-02", NO)]));
    let text = serde_json::to_string(&lost).unwrap();
    assert_eq!(serde_json::from_str::<Referendum>(&text).unwrap(), lost);
    assert_eq!(lost.stage(day("2024-05-02")), Stage::Lost);
    for (from, to, expected) in [
        ("2024-05-02", "2024-05-01", "event 4 (`polled` on 2024-05-01) is refused: not before 2024-05-02"),
        ("\"173.00\"", "\"173.01\"", "event 2 (`substituted` on 2024-02-21) is refused: forbidden"),
        ("\"180.00\"", "180.00", "a basic amount in quotes"),
        ("\"authorities\":7", "\"authorities\":0", "nonzero"),
        ("lowest-quartile", "quartile", "unknown field `quartile`"),
        ("\"norfolk\"", "\"gwent\"", "does not extend to this place"),
    ] {
        assert!(text.contains(from), "{from} in {text}");
        let error = serde_json::from_str::<Referendum>(&text.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
