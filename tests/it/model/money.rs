//! Money by hand: texts read digit by digit, fractions as two whole numbers.

/// A text of digits with at most one point as so many parts of one, `places` to the unit; what is too fine is an error.
pub(crate) fn parts(text: &str, places: usize) -> Result<u128, &'static str> {
    let (whole, fine) = text.split_once('.').unwrap_or((text, ""));
    let mut digits = whole.to_string();
    for at in 0..places {
        digits.push(fine.chars().nth(at).unwrap_or('0'));
    }
    if fine.chars().skip(places).any(|digit| digit != '0') {
        return Err("too fine");
    }
    Ok(digits.parse().unwrap())
}

/// A number of pence as `1234.50`, and as people write it: `£1,234.50`, `£1,234`.
pub(crate) fn texts(pence: u64) -> (String, String) {
    let digits = format!("{pence:03}");
    let (pounds, pence) = digits.split_at(digits.len() - 2);
    let mut people = String::new();
    for (at, digit) in pounds.chars().enumerate() {
        if at > 0 && (pounds.len() - at) % 3 == 0 {
            people.push(',');
        }
        people.push(digit);
    }
    if pence != "00" {
        people = format!("{people}.{pence}");
    }
    (format!("{pounds}.{pence}"), format!("£{people}"))
}

/// So many pence over a number, to whole pence one way or the other.
pub(crate) fn rounded(pence: u128, over: u128, way: &str) -> u128 {
    let (whole, rest) = (pence / over, pence % over);
    let up = match way {
        "down" => false,
        "half-up" => rest + rest >= over,
        _ => rest + rest > over || (rest + rest == over && whole % 2 == 1),
    };
    if up { whole + 1 } else { whole }
}

/// The same in pounds with so many decimals, two to ten, the last one half up.
pub(crate) fn decimals(pence: u128, over: u128, places: u32) -> String {
    let places = places.clamp(2, 10) as usize;
    let finer = pence * 10u128.pow(u32::try_from(places).unwrap() - 2);
    let digits = format!("{:0width$}", rounded(finer, over, "half-up"), width = places + 1);
    let (pounds, rest) = digits.split_at(digits.len() - places);
    format!("{pounds}.{rest}")
}

/// Its text: two decimals, ten at most if they say it all, or a fraction in lowest terms.
pub(crate) fn fraction(pence: u128, over: u128) -> String {
    let common = (1..=over).rev().find(|by| pence.is_multiple_of(*by) && over.is_multiple_of(*by)).unwrap();
    let (pence, over) = (pence / common, over / common);
    if over == 1 {
        return texts(u64::try_from(pence).unwrap()).0;
    }
    match (3..=10).find(|places| (pence * 10u128.pow(places - 2)).is_multiple_of(over)) {
        Some(places) => decimals(pence, over, places),
        None => format!("{}.{:02}/{over}", pence / 100, pence % 100),
    }
}
