//! From what council tax has to raise to the basic amount, every band and every billing authority's share.
//! (LGFA 1992 ss. 42B to 48; in Wales ss. 44 to 48.)
//!
//! The statute gives exact fractions and no rule of rounding, so the practice is a fact. Most commissioners set band D to
//! a whole number of pence and calculate bands and shares from that ([`Setting::WholePence`]: West Mercia for 2023/24);
//! some calculate all of them from the unrounded amount ([`Setting::Unrounded`]: West Mercia for 2015/16, which printed
//! £185.90 and meant £185.904374). Every outcome keeps the unrounded amount beside the rounded one, and the referendum
//! test is put to the amount actually calculated.
//!
//! Shares are rounded one by one, so they can miss their sum by a penny for each authority.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use chrono::NaiveDate;

use super::rules::{BANDS, BANDS_WALES, BASIC_AMOUNT, BASIC_AMOUNT_WALES, NO_ROUNDING, SHARES, TAX_BASE};
use super::{Band, BasicAmount, Estimate, TaxBase, TaxBases};
use crate::area::Area;
use crate::law::{Place, Rule};
use crate::listed::listed;
use crate::money::{Pounds, Rounding, Unrounded};
use crate::reasoning::{Answer, Outcome, Question, Reasons, Standing, Truth, Weigh, facts};

listed! {
    /// What the bands and the shares are calculated from.
    pub enum Setting {
        /// The basic amount set to whole pence.
        WholePence = "whole-pence",
        /// The basic amount as it comes out.
        Unrounded = "unrounded",
    }
}

/// A commissioner's practice in the calculations: nothing in the Act fixes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "kebab-case", deny_unknown_fields)
)]
pub struct Practice {
    /// What the bands and the shares are calculated from.
    pub setting: Setting,
    /// How an amount becomes whole pence. Half up unless another is named.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rounding: Rounding,
}

impl Practice {
    /// Band D in whole pence, half up.
    pub const WHOLE_PENCE: Self = Self { setting: Setting::WholePence, rounding: Rounding::HalfUp };
    /// Everything from the unrounded amount, half up at the end.
    pub const UNROUNDED: Self = Self { setting: Setting::Unrounded, rounding: Rounding::HalfUp };
}

facts! {
    /// What the amounts of council tax are calculated from.
    pub struct CalculationFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// What council tax has to raise: [`Sums::to_raise`](super::Sums::to_raise).
        pub to_raise: Fact<Estimate>,
        /// The tax bases of the billing authorities.
        pub tax_bases: Fact<TaxBases>,
        /// The commissioner's practice.
        pub practice: Fact<Practice>,
    }
}

/// An amount before and after rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Rounded {
    /// Exact.
    pub unrounded: Unrounded,
    /// In whole pence.
    pub pounds: Pounds,
}

impl Rounded {
    fn new(unrounded: Unrounded, rounding: Rounding) -> Self {
        Self { unrounded, pounds: unrounded.round(rounding) }
    }
}

/// What one billing authority pays.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Share {
    /// The billing authority.
    pub authority: String,
    /// Its tax base.
    pub tax_base: TaxBase,
    /// The basic amount times its tax base.
    pub amount: Rounded,
}

/// The amounts of council tax of a year.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Calculation {
    /// How it was calculated.
    pub practice: Practice,
    /// The tax base of the whole area.
    pub tax_base: TaxBase,
    /// The requirement divided by the tax base, exact.
    pub basic_amount: BasicAmount,
    /// What the bands and shares come from: the same, or the same in whole pence.
    pub set: BasicAmount,
    /// The amount for each band.
    pub bands: Vec<(Band, Rounded)>,
    /// What each billing authority pays, in the order given.
    pub shares: Vec<Share>,
    /// The rounded shares together.
    pub precept: Pounds,
}

impl Calculation {
    /// The amounts for a place.
    #[must_use]
    pub fn of(place: Place, to_raise: Estimate, bases: &TaxBases, practice: Practice) -> Self {
        let basic_amount = BasicAmount::of(to_raise, bases.total());
        let set = match practice.setting {
            Setting::WholePence => basic_amount.rounded(practice.rounding),
            Setting::Unrounded => basic_amount,
        };
        let mut precept = 0u64;
        let shares = bases
            .authorities()
            .iter()
            .map(|one| {
                // No more than the whole requirement and half a penny for each dwelling, so there is an amount.
                let unrounded = set.on(one.tax_base).unwrap_or(Unrounded::ZERO);
                let amount = Rounded::new(unrounded, practice.rounding);
                precept = precept.saturating_add(amount.pounds.pence());
                Share { authority: one.authority.clone(), tax_base: one.tax_base, amount }
            })
            .collect();
        Self {
            practice,
            tax_base: bases.total(),
            basic_amount,
            set,
            bands: bands(place, set, practice.rounding),
            shares,
            precept: Pounds::from_pence(precept),
        }
    }

    /// The amount for a band; Wales alone has band I.
    #[must_use]
    pub fn band(&self, band: Band) -> Option<Rounded> {
        self.bands.iter().find(|(one, _)| *one == band).map(|(_, amount)| *amount)
    }
}

fn bands(place: Place, set: BasicAmount, rounding: Rounding) -> Vec<(Band, Rounded)> {
    Band::of(place).map(|band| (band, Rounded::new(set.band(band), rounding))).collect()
}

fn write_bands(f: &mut fmt::Formatter<'_>, bands: &[(Band, Rounded)]) -> fmt::Result {
    bands.iter().enumerate().try_for_each(|(i, (band, amount))| {
        write!(f, "{}{band} £{}", if i == 0 { "" } else { ", " }, amount.pounds)
    })
}

impl fmt::Display for Calculation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#} for band D on a tax base of {}: ", self.basic_amount.unrounded(), self.tax_base)?;
        write_bands(f, &self.bands)?;
        write!(f, "; a precept of {:#} on {} billing authorities", self.precept, self.shares.len())
    }
}

impl Outcome for Calculation {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// The basic amount, the bands and the shares. (LGFA 1992 ss. 42B, 44, 47, 48.)
impl Question for CalculationFacts {
    type Outcome = Calculation;

    const RULE: &'static Rule = &SHARES;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Calculation> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&SHARES)?;
        let place = self.area().needed()?.place();
        let ((to_raise, bases), practice) =
            self.to_raise().zip(self.tax_bases()).zip(self.practice()).needed()?;
        if place == Place::Wales {
            weigh.test(&BASIC_AMOUNT_WALES, Truth::Met)?;
            weigh.test(&BANDS, Truth::Met)?;
            weigh.test(&BANDS_WALES, Truth::Met)?;
        } else {
            weigh.test(&TAX_BASE, Truth::Met)?;
            weigh.test(&BASIC_AMOUNT, Truth::Met)?;
            weigh.test(&BANDS, Truth::Met)?;
        }
        weigh.test(&SHARES, Truth::Met)?;
        weigh.test(&NO_ROUNDING, Truth::Met)?;
        Ok(Calculation::of(place, *to_raise, bases, *practice))
    }
}

facts! {
    /// A band D as a document gives it.
    pub struct BandsFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// The basic amount that the bands were calculated from: with all its places, if it was not set to whole pence.
        pub basic_amount: Fact<BasicAmount>,
        /// How the other bands become whole pence.
        pub rounding: Fact<Rounding>,
    }
}

/// The amount of every band.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Bands {
    /// How they were rounded.
    pub rounding: Rounding,
    /// Each band with its amount, the lowest first.
    pub amounts: Vec<(Band, Rounded)>,
}

impl fmt::Display for Bands {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_bands(f, &self.amounts)
    }
}

impl Outcome for Bands {
    fn standing(&self) -> Standing {
        Standing::Stated
    }
}

/// What every band pays where band D is known. (LGFA 1992 s. 47(1).)
impl Question for BandsFacts {
    type Outcome = Bands;

    const RULE: &'static Rule = &BANDS;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Bands> {
        let place = self.area().map(|area| area.place());
        let mut weigh = Weigh::new(law_on, place, reasons);
        weigh.in_force(&BANDS)?;
        let place = self.area().needed()?.place();
        let (basic_amount, rounding) = self.basic_amount().zip(self.rounding()).needed()?;
        weigh.test(&BANDS, Truth::Met)?;
        if place == Place::Wales {
            weigh.test(&BANDS_WALES, Truth::Met)?;
        }
        weigh.test(&NO_ROUNDING, Truth::Met)?;
        Ok(Bands { rounding: *rounding, amounts: bands(place, *basic_amount, *rounding) })
    }
}
