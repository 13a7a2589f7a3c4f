//! The limbs that disqualify, each with its clause and the stages at which it is asked. (PRSRA 2011 ss. 64 to 68, 70(5);
//! Elections Act 2022 s. 30.)
//!
//! Section 64 bars from being elected alone: age and register must be right when nominated, the register on the day of
//! the poll too, and neither is asked again. Sections 65 and 66 bar from being elected and from being commissioner, so
//! they are asked at every stage. Section 67 strikes a commissioner who becomes a member of a parliament; a member may
//! be elected, but section 70(5) keeps the declaration of acceptance back until the seat is given up.
//!
//! What is on no list is no bar: councillors, peers, magistrates, party officers and bankrupts may stand.
//!
//! `READING:` the text of sections 65 and 66 speaks of being elected. The crate asks them on the day of nomination as well
//! as on that of the poll, as the Electoral Commission's guidance does and as section 65(1A)(b), which counts from the
//! nomination, supposes; on the other reading a post given up between the two is no bar.
//!
//! Paragraphs (d) to (g) of section 65(1) were off for the first elections, of 15 November 2012, and the members and
//! staff of police authorities barred instead (s. 65(4)).

use crate::law::{
    Actor, Confidence, ELECTIONS_ACT_2022, Extent, HCDA_1975, INSOLVENCY_ACT_1986, PRSRA_2011, RPA_1983,
    Rule, SI_2012_2087, SI_2017_470, SI_2018_227, SI_2023_1145, Span, commenced, ymd,
};
use crate::listed::{Set, listed};

listed! {
    /// When a limb is asked.
    pub enum Stage {
        /// On the day on which the person is nominated.
        Nomination = "nomination",
        /// On the day of the poll.
        Poll = "poll",
        /// Between the election and taking office, when the declaration of acceptance is made and delivered.
        TakingOffice = "taking-office",
        /// In office.
        Holding = "holding",
    }
}

impl Stage {
    /// Whether it is part of an election.
    #[must_use]
    pub const fn is_election(self) -> bool {
        matches!(self, Self::Nomination | Self::Poll)
    }
}

const ELECTED: &[Stage] = &[Stage::Nomination, Stage::Poll];
const ELECTED_OR_HOLDING: &[Stage] = Stage::ALL;
const TAKING: &[Stage] = &[Stage::TakingOffice];
const HOLDING: &[Stage] = &[Stage::Holding];

/// A limb that is asked after the election binds the commissioner too.
const fn also(stages: &[Stage]) -> &'static [Actor] {
    if stages.len() == ELECTED.len() { &[] } else { &[Actor::Commissioner] }
}

static CHAPTER_6: &[Span] = &[commenced::APR_2012];
static FIRST_ELECTIONS: &[Span] =
    &[commenced::APR_2012.until(ymd(2012, 11, 15), PRSRA_2011.section("65(4)"))];
static AFTER_FIRST_ELECTIONS: &[Span] =
    &[Span::since(ymd(2012, 11, 16), PRSRA_2011.section("65(4)")).within(Extent::OUTSIDE_LONDON)];
static CONTROL: &[Span] =
    &[Span::since(ymd(2012, 9, 15), SI_2012_2087.regulation("1(1)")).within(Extent::OUTSIDE_LONDON)];
static MAYORS: &[Span] =
    &[Span::since(ymd(2017, 5, 8), SI_2017_470.article("1(2)")).within(Extent::OUTSIDE_LONDON)];
static FIRE: &[Span] = &[commenced::APR_2017.within(Extent::ENGLAND)];
static LONDON_FIRE: &[Span] =
    &[Span::since(ymd(2018, 4, 1), SI_2018_227.regulation("4(c)(i)")).within(Extent::OUTSIDE_LONDON)];
static NOV_2023: &[Span] =
    &[Span::since(ymd(2023, 11, 1), SI_2023_1145.regulation("3")).within(Extent::OUTSIDE_LONDON)];

macro_rules! limbs {
    ($($(#[$doc:meta])* $rule:ident = $limb:ident, $id:literal, $word:literal, $stages:ident, $spans:ident, $confidence:ident,
        [$($source:expr),+], $statement:literal;)+) => {
        listed! {
            /// A ground that disqualifies.
            pub enum Limb {
                $($(#[$doc])* $limb = $word,)+
            }
        }

        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::prohibition($id, Actor::Candidate, $statement)
                .also_by(also($stages))
                .under(&[$($source),+])
                .in_force($spans)
                .confidence_is(Confidence::$confidence);
        )+

        impl Limb {
            /// The rule that it is.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$limb => &$rule,)+ }
            }

            /// The stages at which it is asked.
            #[must_use]
            pub const fn stages(self) -> &'static [Stage] {
                match self { $(Self::$limb => $stages,)+ }
            }
        }

        pub(super) const LIMB_RULES: &[&Rule] = &[$(&$rule),+];
    };
}

limbs! {
    /// Under 18 when nominated. (s. 64(1)(a), (1A)(a).)
    UNDER_AGE = UnderAge, "eligibility.under-age", "under-age", ELECTED, CHAPTER_6, Seen,
        [PRSRA_2011.section("64(1)(a)"), PRSRA_2011.section("64(1A)(a)")],
        "nobody may be elected who was under 18 when nominated";
    /// Not on the right register on the day of nomination or of the poll. (s. 64(1)(b), (1A)(b), (2).)
    NOT_REGISTERED = NotRegistered, "eligibility.not-registered", "not-registered", ELECTED, CHAPTER_6, Seen,
        [PRSRA_2011.section("64(1)(b)"), PRSRA_2011.section("64(1A)(b)"), PRSRA_2011.section("64(2)")],
        "nobody may be elected who is not on the right register in the police area on the days of nomination and poll";
    /// Nominated for another police area at the same election or for the same day. (s. 64(3), (4)(b).)
    STANDING_ELSEWHERE = StandingElsewhere, "eligibility.standing-elsewhere", "standing-elsewhere", ELECTED, CHAPTER_6,
        Seen, [PRSRA_2011.section("64(3)"), PRSRA_2011.section("64(4)(b)")],
        "nobody may be elected who is nominated for another police area at that election or for the same day";
    /// Nominated, for the same day, for mayor with a commissioner's functions. (s. 64(3A), (4A)(b).)
    STANDING_FOR_MAYOR = StandingForMayor, "eligibility.standing-for-mayor", "standing-for-mayor", ELECTED, MAYORS, Seen,
        [PRSRA_2011.section("64(3A)"), PRSRA_2011.section("64(4A)(b)")],
        "nobody may be elected who is nominated, for the same day, for mayor with a commissioner's functions";
    /// Commissioner for another area, at an election that is not an ordinary one. (s. 64(4)(a).)
    COMMISSIONER_ELSEWHERE = CommissionerElsewhere, "eligibility.commissioner-elsewhere", "commissioner-elsewhere", ELECTED,
        CHAPTER_6, Seen, [PRSRA_2011.section("64(4)(a)")],
        "nobody may be elected at a by-election who is commissioner for another area";
    /// Mayor with a commissioner's functions, at an election that is not an ordinary one. (s. 64(4A)(a).)
    POLICE_MAYOR = PoliceMayor, "eligibility.police-mayor", "police-mayor", ELECTED, MAYORS, Seen,
        [PRSRA_2011.section("64(4A)(a)")],
        "nobody may be elected at a by-election who is a mayor with a commissioner's functions";
    /// Full-time constable of a police force. (s. 65(1)(a); HCDA 1975 s. 1(1)(d), (3).)
    CONSTABLE = Constable, "eligibility.constable", "constable", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("65(1)(a)"), HCDA_1975.section("1(1)(d)"), HCDA_1975.section("1(3)")],
        "a full-time police officer may not be elected or be commissioner";
    /// Member of the British Transport Police or the Civil Nuclear Constabulary. (s. 65(1)(b).)
    OTHER_FORCE = OtherForce, "eligibility.other-force", "other-force", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("65(1)(b)")],
        "a member of the British Transport Police or the Civil Nuclear Constabulary may not be elected or be commissioner";
    /// Special constable. (s. 65(1)(c).)
    SPECIAL_CONSTABLE = SpecialConstable, "eligibility.special-constable", "special-constable", ELECTED_OR_HOLDING,
        CHAPTER_6, Seen, [PRSRA_2011.section("65(1)(c)")],
        "a special constable of a police area, the City or the railways may not be elected or be commissioner";
    /// Staff of a chief officer of a police area's force. (s. 65(1)(d).)
    CHIEF_OFFICER_STAFF = ChiefOfficerStaff, "eligibility.chief-officer-staff", "chief-officer-staff", ELECTED_OR_HOLDING,
        AFTER_FIRST_ELECTIONS, Seen, [PRSRA_2011.section("65(1)(d)"), PRSRA_2011.section("65(2)")],
        "staff of the chief officer of any police force may not be elected or be commissioner";
    /// Staff of a commissioner or of the Mayor's Office for Policing and Crime; see [`DEPUTY_MAY_STAND`](super::DEPUTY_MAY_STAND). (s. 65(1)(e).)
    POLICE_BODY_STAFF = PoliceBodyStaff, "eligibility.police-body-staff", "police-body-staff", ELECTED_OR_HOLDING,
        AFTER_FIRST_ELECTIONS, Seen, [PRSRA_2011.section("65(1)(e)"), PRSRA_2011.section("65(2)")],
        "staff of any commissioner or of the Mayor's Office may not be elected or be commissioner";
    /// The Mayor of London. (s. 65(1)(f).)
    MAYOR_OF_LONDON = MayorOfLondon, "eligibility.mayor-of-london", "mayor-of-london", ELECTED_OR_HOLDING,
        AFTER_FIRST_ELECTIONS, Seen, [PRSRA_2011.section("65(1)(f)")],
        "the Mayor of London may not be elected or be commissioner";
    /// Member of the City's Common Council, or on its police staff. (s. 65(1)(g).)
    COMMON_COUNCIL = CommonCouncil, "eligibility.common-council", "common-council", ELECTED_OR_HOLDING,
        AFTER_FIRST_ELECTIONS, Seen, [PRSRA_2011.section("65(1)(g)"), PRSRA_2011.section("65(2)")],
        "a member of the City's Common Council, or of its police staff, may not be elected or be commissioner";
    /// Member or staff of one of four national bodies. (s. 65(1)(h).)
    OVERSIGHT_BODY = OversightBody, "eligibility.oversight-body", "oversight-body", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("65(1)(h)"), PRSRA_2011.section("65(2)")],
        "a member or employee of a national police authority or of the police complaints body may not be elected or be commissioner";
    /// Employed in an entity that a police body or a chief officer controls. (s. 65(1)(i), (3).)
    POLICE_CONTROLLED = PoliceControlled, "eligibility.police-controlled", "police-controlled", ELECTED_OR_HOLDING, CONTROL,
        Seen, [PRSRA_2011.section("65(1)(i)"), PRSRA_2011.section("65(3)"), SI_2012_2087.regulation("2")],
        "nobody employed in an entity to which a police body or chief officer appoints may be elected or be commissioner";
    /// Member or staff of a police authority, at the first elections. (s. 65(4).)
    POLICE_AUTHORITY = PoliceAuthority, "eligibility.police-authority", "police-authority", ELECTED, FIRST_ELECTIONS, Seen,
        [PRSRA_2011.section("65(4)")],
        "no member or employee of a police authority could be elected at the first elections";
    /// Without the citizenship asked for. (ss. 66(1), 68.)
    CITIZENSHIP = Citizenship, "eligibility.citizenship", "citizenship", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(1)"), PRSRA_2011.section("68")],
        "nobody may be elected or be commissioner who does not meet the citizenship condition";
    /// Judge of the higher and other listed courts. (s. 66(2)(a); HCDA 1975 s. 1(1)(a).)
    JUDICIAL_OFFICE = JudicialOffice, "eligibility.judicial-office", "judicial-office", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(2)(a)"), HCDA_1975.section("1(1)(a)")],
        "a judge whom the Commons disqualify may not be elected or be commissioner";
    /// Civil servant. (s. 66(2)(a); HCDA 1975 s. 1(1)(b).)
    CIVIL_SERVICE = CivilService, "eligibility.civil-service", "civil-service", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(2)(a)"), HCDA_1975.section("1(1)(b)")],
        "a civil servant may not be elected or be commissioner";
    /// Member of the regular armed forces. (s. 66(2)(a); HCDA 1975 s. 1(1)(c).)
    ARMED_FORCES = ArmedForces, "eligibility.armed-forces", "armed-forces", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(2)(a)"), HCDA_1975.section("1(1)(c)"), HCDA_1975.section("3")],
        "a member of the regular armed forces may not be elected or be commissioner";
    /// Member of a legislature outside the United Kingdom. (s. 66(2)(b).)
    FOREIGN_LEGISLATURE = ForeignLegislature, "eligibility.foreign-legislature", "foreign-legislature", ELECTED_OR_HOLDING,
        CHAPTER_6, Seen, [PRSRA_2011.section("66(2)(b)")],
        "a member of a legislature outside the United Kingdom may not be elected or be commissioner";
    /// Under bankruptcy or debt relief restrictions. (s. 66(3)(a), (b).)
    INSOLVENCY = Insolvency, "eligibility.insolvency", "insolvency", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(3)(a)"), PRSRA_2011.section("66(3)(b)"), INSOLVENCY_ACT_1986.schedule("4A", "8")],
        "nobody under bankruptcy or debt relief restrictions may be elected or be commissioner";
    /// Finally convicted of an imprisonable offence. (s. 66(3)(c), (4)(a).)
    CONVICTED = Conviction, "eligibility.conviction", "conviction", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(3)(c)"), PRSRA_2011.section("66(4)(a)")],
        "nobody ever convicted of an offence for which an adult can be imprisoned may be elected or be commissioner";
    /// Incapable by corrupt or illegal practices. (s. 66(3)(d).)
    ELECTORAL_PRACTICE = ElectoralPractice, "eligibility.electoral-practice", "electoral-practice", ELECTED_OR_HOLDING,
        CHAPTER_6, Seen, [PRSRA_2011.section("66(3)(d)"), RPA_1983.whole()],
        "nobody whom corrupt or illegal practices keep from the Commons may be elected or be commissioner";
    /// Incapable by undue influence at an election in Northern Ireland. (s. 66(3)(e).)
    NORTHERN_IRELAND_PRACTICE = NorthernIrelandPractice, "eligibility.northern-ireland-practice",
        "northern-ireland-practice", ELECTED_OR_HOLDING, NOV_2023, Seen, [PRSRA_2011.section("66(3)(e)")],
        "nobody whom undue influence keeps from office in Northern Ireland may be elected or be commissioner";
    /// Staff of a council in the police area. (s. 66(5)(a), (6), (7), (9).)
    COUNCIL_STAFF = CouncilStaff, "eligibility.council-staff", "council-staff", ELECTED_OR_HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("66(5)(a)"), PRSRA_2011.section("66(7)"), PRSRA_2011.section("66(9)")],
        "staff of a council in the police area may not be elected or be its commissioner";
    /// Employed in an entity that a council in the police area controls. (s. 66(5)(b), (8).)
    COUNCIL_CONTROLLED = CouncilControlled, "eligibility.council-controlled", "council-controlled", ELECTED_OR_HOLDING,
        CONTROL, Seen, [PRSRA_2011.section("66(5)(b)"), PRSRA_2011.section("66(8)"), SI_2012_2087.regulation("3")],
        "nobody employed in an entity under a principal council in the police area may be elected or be its commissioner";
    /// Employed by a fire and rescue authority, where the commissioner is one. (s. 66(10), (11).)
    FIRE_AUTHORITY = FireAuthority, "eligibility.fire-authority", "fire-authority", ELECTED_OR_HOLDING, FIRE, Seen,
        [PRSRA_2011.section("66(11)"), PRSRA_2011.section("66(10)")],
        "where the commissioner is the fire authority, no fire authority's employee may be elected or be commissioner";
    /// The London Fire Commissioner or on that staff. (s. 66(12).)
    LONDON_FIRE_COMMISSIONER = LondonFireCommissioner, "eligibility.london-fire-commissioner", "london-fire-commissioner",
        ELECTED_OR_HOLDING, LONDON_FIRE, Seen, [PRSRA_2011.section("66(12)")],
        "neither the London Fire Commissioner nor that office's staff may be elected or be commissioner";
    /// Subject to a criminal court's disqualification order. (Elections Act 2022 ss. 30(2), 37(1).) A holder is suspended at
    /// once and is out when section 31 says so: see [`Tenure`](crate::commissioner::Tenure).
    COURT_ORDER = CourtOrder, "eligibility.court-order", "court-order", ELECTED_OR_HOLDING, NOV_2023, Seen,
        [ELECTIONS_ACT_2022.section("30(2)"), ELECTIONS_ACT_2022.section("37(1)")],
        "nobody may be nominated, elected or hold office in the five years from a court's disqualification order";
    /// Member of a parliament, having joined it in office. (s. 67.)
    LEGISLATURE = Legislature, "eligibility.legislature", "legislature", HOLDING, CHAPTER_6, Seen,
        [PRSRA_2011.section("67")],
        "a commissioner who becomes a member of a parliament of the United Kingdom or of Europe is disqualified";
    /// Member of a parliament, so unable to declare acceptance. (s. 70(5).)
    MAY_NOT_DECLARE = MayNotDeclare, "eligibility.may-not-declare", "may-not-declare", TAKING, CHAPTER_6, Seen,
        [PRSRA_2011.section("70(5)")],
        "a member of a parliament of the United Kingdom or of Europe can neither make nor deliver the declaration";
}

/// Several limbs.
pub type Limbs = Set<Limb>;
