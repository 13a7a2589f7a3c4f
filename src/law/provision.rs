//! Pinpoint citations: small `Copy` handles built from an [`Instrument`].

use core::fmt;
use core::hash::{Hash, Hasher};

use super::Instrument;

/// A place in an instrument, such as `PRSRA 2011 Sch. 8 para. 4(6)`.
///
/// `Display` gives the citation; [`key`](Self::key) the stable key, which is its identity;
/// [`url`](Self::url) the address of the text.
///
/// ```
/// use pcc_rules::law::PRSRA_2011;
///
/// let deadline = PRSRA_2011.schedule("8", "4(6)");
/// assert_eq!(deadline.to_string(), "PRSRA 2011 Sch. 8 para. 4(6)");
/// assert_eq!(deadline.key().to_string(), "ukpga/2011/13/schedule/8/paragraph/4/6");
/// ```
#[derive(Clone, Copy)]
pub struct Provision {
    instrument: &'static Instrument,
    pin: Pin,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Pin {
    Whole,
    Section(&'static str),
    Regulation(&'static str),
    Article(&'static str),
    Schedule(&'static str, &'static str),
    OnlySchedule(&'static str),
    Paragraph(&'static str),
}

impl Pin {
    /// The words of the key before the number, and the number with its limbs.
    const fn parts(self) -> (&'static [&'static str], &'static str) {
        match self {
            Self::Whole => (&[], ""),
            Self::Section(at) => (&["section"], at),
            Self::Regulation(at) => (&["regulation"], at),
            Self::Article(at) => (&["article"], at),
            Self::Schedule(_, at) => (&["paragraph"], at),
            Self::OnlySchedule(at) => (&["schedule", "paragraph"], at),
            Self::Paragraph(at) => (&["paragraph"], at),
        }
    }
}

impl Provision {
    pub(super) const fn new(instrument: &'static Instrument, pin: Pin) -> Self {
        Self { instrument, pin }
    }

    /// The instrument it stands in.
    #[must_use]
    pub const fn instrument(self) -> &'static Instrument {
        self.instrument
    }

    /// The stable key: the instrument's, then the place down to the limb.
    #[must_use]
    pub const fn key(self) -> Key {
        Key(self)
    }

    /// The address of the text: legislation.gov.uk, or where a code or policy was published if known.
    #[must_use]
    pub const fn url(self) -> Option<Url> {
        if self.instrument.is_legislation() || self.instrument.address().is_some() {
            Some(Url(self))
        } else {
            None
        }
    }

    /// Whether this is `outer` itself or stands inside it, limb for limb.
    ///
    /// ```
    /// use pcc_rules::law::PRSRA_2011;
    ///
    /// assert!(PRSRA_2011.section("1(8)(ca)").is_within(PRSRA_2011.section("1")));
    /// assert!(!PRSRA_2011.section("18").is_within(PRSRA_2011.section("1")));
    /// ```
    #[must_use]
    pub fn is_within(self, outer: Self) -> bool {
        starts_with(self.segments(), outer.segments())
    }

    /// Whether a key, such as `ukpga/2011/13/schedule/8`, names this provision or something around it.
    #[must_use]
    pub fn is_within_key(self, key: &str) -> bool {
        starts_with(self.segments(), key.split('/'))
    }

    fn segments(self) -> impl Iterator<Item = &'static str> {
        let (words, at) = self.pin.parts();
        let schedule = if let Pin::Schedule(number, _) = self.pin { ["schedule", number] } else { ["", ""] };
        self.instrument
            .key()
            .split('/')
            .chain(schedule)
            .chain(words.iter().copied())
            .chain(at.split(['(', ')']))
            .filter(|segment| !segment.is_empty())
    }
}

fn starts_with<'a, 'b>(
    mut whole: impl Iterator<Item = &'a str>,
    mut start: impl Iterator<Item = &'b str>,
) -> bool {
    start.all(|segment| whole.next() == Some(segment))
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = self.instrument.short();
        match self.pin {
            Pin::Whole => f.write_str(short),
            Pin::Section(at) => write!(f, "{short} s. {at}"),
            Pin::Regulation(at) => write!(f, "{short} reg. {at}"),
            Pin::Article(at) => write!(f, "{short} art. {at}"),
            Pin::Schedule(number, at) => write!(f, "{short} Sch. {number} para. {at}"),
            Pin::OnlySchedule(at) => write!(f, "{short} Sch. para. {at}"),
            Pin::Paragraph(at) => write!(f, "{short} para. {at}"),
        }
    }
}

impl fmt::Debug for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl PartialEq for Provision {
    fn eq(&self, other: &Self) -> bool {
        self.segments().eq(other.segments())
    }
}

impl Eq for Provision {}

impl Hash for Provision {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for segment in self.segments() {
            segment.hash(state);
        }
    }
}

/// A provision's key, printed with slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(Provision);

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, segment) in self.0.segments().enumerate() {
            if i > 0 {
                f.write_str("/")?;
            }
            f.write_str(segment)?;
        }
        Ok(())
    }
}

/// The address of a provision's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Url(Provision);

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.instrument.address() {
            Some(address) => f.write_str(address),
            None => write!(f, "https://www.legislation.gov.uk/{}", self.0.key()),
        }
    }
}

/// Serialised as its key.
#[cfg(feature = "serde")]
impl serde::Serialize for Provision {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.key())
    }
}
