//! The tax bases of the billing authorities of an area.

use alloc::string::String;
use alloc::vec::Vec;

use super::TaxBase;

/// A billing authority and its tax base for the year, or for the part of its area inside the police area.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields, rename_all = "kebab-case")
)]
pub struct BillingAuthority {
    /// The district, borough or county that bills for council tax.
    pub authority: String,
    /// Its tax base.
    pub tax_base: TaxBase,
}

/// The tax bases of all billing authorities of a police area: one at least, each once, and together a [`TaxBase`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(try_from = "Vec<BillingAuthority>", into = "Vec<BillingAuthority>")
)]
pub struct TaxBases {
    authorities: Vec<BillingAuthority>,
    total: TaxBase,
}

/// The tax bases cannot be those of one area.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TaxBasesError {
    /// No billing authority.
    #[error("there is no billing authority, but every police area has one at least")]
    None,
    /// One stands twice.
    #[error("`{0}` is given twice, but a billing authority has one tax base for a year")]
    Twice(String),
    /// Together more than a tax base counts.
    #[error("together with `{0}` the tax bases are more than the 1000000000000 dwellings that one counts to")]
    TooLarge(String),
}

impl TaxBases {
    /// The tax bases of an area.
    ///
    /// # Errors
    /// [`TaxBasesError`] where there are none, one stands twice, or they are together too large.
    pub fn new(authorities: Vec<BillingAuthority>) -> Result<Self, TaxBasesError> {
        let mut total: Option<TaxBase> = None;
        let mut names: Vec<&str> = authorities.iter().map(|one| one.authority.as_str()).collect();
        names.sort_unstable();
        for (one, next) in names.iter().zip(names.iter().skip(1)) {
            if one == next {
                return Err(TaxBasesError::Twice((*one).into()));
            }
        }
        for one in &authorities {
            total = Some(match total {
                None => one.tax_base,
                Some(sum) => {
                    sum.and(one.tax_base).ok_or_else(|| TaxBasesError::TooLarge(one.authority.clone()))?
                }
            });
        }
        let total = total.ok_or(TaxBasesError::None)?;
        Ok(Self { authorities, total })
    }

    /// The billing authorities, in the order given.
    #[must_use]
    pub fn authorities(&self) -> &[BillingAuthority] {
        &self.authorities
    }

    /// All together: item T. (LGFA 1992 s. 42B(1).)
    #[must_use]
    pub const fn total(&self) -> TaxBase {
        self.total
    }
}

impl TryFrom<Vec<BillingAuthority>> for TaxBases {
    type Error = TaxBasesError;

    fn try_from(authorities: Vec<BillingAuthority>) -> Result<Self, Self::Error> {
        Self::new(authorities)
    }
}

impl From<TaxBases> for Vec<BillingAuthority> {
    fn from(bases: TaxBases) -> Self {
        bases.authorities
    }
}
