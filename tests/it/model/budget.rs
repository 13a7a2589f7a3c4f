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

/// The estimates of a year, in pence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Estimates {
    pub(crate) wales: bool,
    pub(crate) expenditure: u64,
    pub(crate) grants_repaid: u64,
    pub(crate) fund_deficit: u64,
    pub(crate) contingencies: u64,
    pub(crate) reserves_raised: u64,
    pub(crate) earlier_deficit: u64,
    pub(crate) central_grants: u64,
    pub(crate) other_income: u64,
    pub(crate) fund_surplus: u64,
    pub(crate) reserves_used: u64,
}

/// What they come to: outgoings, income, requirement, grants taken off, left to raise.
pub(crate) type Sums = (u64, u64, u64, Option<u64>, u64);

fn excess(more: u64, less: u64) -> u64 {
    more.saturating_sub(less)
}

impl Estimates {
    /// Sections 42A(3)(b), 43(3)(b): what the reserves used exceed spending and contingencies by.
    pub(crate) fn beyond(&self) -> u64 {
        let deficit = if self.wales { 0 } else { self.fund_deficit };
        excess(self.reserves_used, self.expenditure + deficit + self.contingencies)
    }

    /// Sections 42A, 42B(2); in Wales 43, 44.
    pub(crate) fn sums(&self) -> Sums {
        let set_aside = self.contingencies + self.reserves_raised + self.earlier_deficit;
        let received = self.other_income + self.reserves_used;
        if self.wales {
            let outgoings = self.expenditure + self.grants_repaid + set_aside;
            let requirement = excess(outgoings, received);
            let left = excess(requirement, self.central_grants);
            (outgoings, received, requirement, Some(self.central_grants), left)
        } else {
            let outgoings = self.expenditure + self.fund_deficit + set_aside;
            let income = received + self.central_grants + self.fund_surplus;
            let requirement = excess(outgoings, income);
            (outgoings, income, requirement, None, requirement)
        }
    }
}

/// Section 49: whether substitutes have effect, and which of the four limits they break. `rises` is of the requirement
/// and of the basic amount.
pub(crate) fn substitutes(
    wales: bool,
    rises: [bool; 2],
    [same_base, same_grants, quashed, directed]: [bool; 4],
) -> Option<Vec<&'static str>> {
    if quashed {
        return None;
    }
    let freed = directed && !wales;
    let limits = [
        ("requirement", rises[0] && !freed),
        ("basic-amount", rises[1] && !freed),
        ("tax-base", !same_base),
        ("grants", wales && !same_grants),
    ];
    Some(limits.iter().filter(|(_, broken)| *broken).map(|(name, _)| *name).collect())
}

/// Shares in hundredths of a point that should total a hundred: exactly, within half a step for each, or not.
pub(crate) fn shares(shares: &[u64], nearest: u64) -> &'static str {
    let total: u64 = shares.iter().sum();
    let off = total.abs_diff(10_000);
    let half_steps: u64 = shares.iter().map(|_| nearest).sum();
    if off == 0 {
        "hundred"
    } else if off + off <= half_steps {
        "rounded"
    } else {
        "not-one-whole"
    }
}
