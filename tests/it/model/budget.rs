//! The budget again in whole numbers: pence, hundredths of a dwelling, remainders.

/// A quotient rounded as named.
pub(crate) fn round(dividend: u128, divisor: u128, way: &str) -> u128 {
    let (whole, left) = (dividend / divisor, dividend % divisor);
    let twice = 2 * left;
    let up = match way {
        "half-up" => twice >= divisor,
        "half-even" => twice > divisor || twice == divisor && whole % 2 == 1,
        "down" => false,
        other => panic!("`{other}` is no rounding"),
    };
    whole + u128::from(up)
}

/// A number of dwellings as text, in hundredths.
pub(crate) fn hundredths(text: &str) -> u128 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<2}").parse().unwrap()
}

pub(crate) struct Plain {
    pub(crate) bands: Vec<u128>,
    pub(crate) shares: Vec<u128>,
}

/// Every band and every share in pence.
pub(crate) fn calculate(
    requirement: u128,
    bases: &[u128],
    wales: bool,
    whole_pence: bool,
    way: &str,
) -> Plain {
    let total: u128 = bases.iter().sum();
    let ninths: &[u128] =
        if wales { &[6, 7, 8, 9, 11, 13, 15, 18, 21] } else { &[6, 7, 8, 9, 11, 13, 15, 18] };
    if whole_pence {
        let band_d = round(requirement * 100, total, way);
        Plain {
            bands: ninths.iter().map(|n| round(band_d * n, 9, way)).collect(),
            shares: bases.iter().map(|base| round(band_d * base, 100, way)).collect(),
        }
    } else {
        Plain {
            bands: ninths.iter().map(|n| round(requirement * 100 * n, total * 9, way)).collect(),
            shares: bases.iter().map(|base| round(requirement * base, total, way)).collect(),
        }
    }
}
