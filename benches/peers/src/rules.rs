//! The three rules, their inputs, and the cases on which every engine has to agree with the law.

/// The sections of a police and crime plan outside London since 1 September 2014, as JSON names them.
pub const REQUIRED: [&str; 7] =
    ["objectives", "policing-to-be-provided", "resources", "reporting", "measurement", "services", "grants"];

/// What a rule is asked of. Money is in pence.
#[derive(Debug, Clone, Copy)]
pub enum Input {
    /// Persons who are members, and of them those in favour.
    Veto { members: u16, in_favour: u16 },
    /// The sections that a plan sets out, bit by bit in the order of [`REQUIRED`].
    Sections { present: u8 },
    /// A general reserve wanted within 2.5% to 3% of a budget, and total reserves of at least 6% of it.
    Reserves { general: u64, total: u64, budget: u64 },
}

/// What a rule finds: whether the veto is carried; how many sections are missing; whether the policy is kept.
pub type Found = u32;

impl Input {
    /// The right answer, by whole numbers alone.
    pub fn expected(self) -> Found {
        match self {
            Self::Veto { members, in_favour } => (3 * u32::from(in_favour) >= 2 * u32::from(members)).into(),
            Self::Sections { present } => 7 - (present & 0x7f).count_ones(),
            Self::Reserves { general, total, budget } => {
                let (general, total, budget) = (u128::from(general), u128::from(total), u128::from(budget));
                let within = 1000 * general >= 25 * budget && 100 * general <= 3 * budget;
                (within && 100 * total >= 6 * budget).into()
            }
        }
    }

    pub fn present(present: u8) -> impl Iterator<Item = &'static str> {
        REQUIRED
            .into_iter()
            .enumerate()
            .filter(move |(bit, _)| present & (1 << bit) != 0)
            .map(|(_, name)| name)
    }
}

/// Every membership up to 60 at the least number of votes that carries and at one vote less.
pub fn votes() -> Vec<Input> {
    let vote = |members: u16, in_favour| Input::Veto { members, in_favour };
    (1..=60)
        .flat_map(|members: u16| {
            let need = (2 * members).div_ceil(3);
            [vote(members, need), vote(members, need - 1)]
        })
        .collect()
}

/// Every set of sections.
pub fn sections() -> Vec<Input> {
    (0..128).map(|present| Input::Sections { present }).collect()
}

/// Budgets of £100m to £200m whose limits are whole pence: at each limit, a penny under it and a penny over.
pub fn reserves() -> Vec<Input> {
    let mut all = Vec::new();
    for step in 0..1000u64 {
        let budget = 10_000_000_000 + step * 10_007_000;
        let (lo, hi, floor) = (budget / 1000 * 25, budget / 100 * 3, budget / 100 * 6);
        for penny in [0, 1, 2] {
            all.push(Input::Reserves { general: lo + penny - 1, total: floor + 100, budget });
            all.push(Input::Reserves { general: hi + penny - 1, total: floor + 100, budget });
            all.push(Input::Reserves { general: lo + 100, total: floor + penny - 1, budget });
        }
    }
    all
}
