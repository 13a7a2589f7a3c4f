//! The Policing Protocol: which one is in force, who must have regard to it, and what it expects of whom.
//! (PRSRA 2011 s. 79; SI 2011/2744; SI 2023/649.)
//!
//! The first Protocol was in force from 16 January 2012 to 2 July 2023, the second from 3 July 2023. The Secretary
//! of State, the commissioner or Mayor's Office, the chief constable and the panel must have regard to it: that duty
//! is statute, from 22 November 2012, in London from 16 January 2012. What it says is a code: departing from
//! it, once regard was had, is no breach. Staff and constables are expected to have regard (para. 5); the City's
//! bodies are not bound, only encouraged (para. 6). Paragraph numbers are the same in both up to 26, and differ after.
//!
//! [`expectations`] lists what it says that no Act says in the same terms; the rest restates Acts.

use chrono::NaiveDate;

use super::Duty;
use crate::area::Area;
use crate::law::{
    Actor, Extent, Instrument, OutOfForce, PROTOCOL_2011, PROTOCOL_2023, PRSRA_2011, Place, Row, Rule, Span,
    Timeline, commenced, ymd,
};
use crate::reasoning::{Answer, Question, Reasons, Weigh, facts};

const FIRST: NaiveDate = ymd(2012, 1, 16);
const LAST_OF_2011: NaiveDate = ymd(2023, 7, 2);
const SECOND: NaiveDate = ymd(2023, 7, 3);

static ROWS: &[Row<&'static Instrument>] = &[
    Row::between(FIRST, LAST_OF_2011, PROTOCOL_2011.article("1(1)"), &PROTOCOL_2011),
    Row::from(SECOND, PROTOCOL_2023.article("1(1)"), &PROTOCOL_2023),
];

/// The Protocols, each with its days.
pub static PROTOCOLS: Timeline<&'static Instrument> = Timeline::new(ROWS);

/// Outside London nobody had to have regard to it before there were commissioners and section 79(2) began.
const LONDON_2011: Span = Span::since(FIRST, PROTOCOL_2011.article("1(1)"))
    .within(Extent::METROPOLITAN)
    .until(LAST_OF_2011, PROTOCOL_2023.article("3"));
const ELSEWHERE_2011: Span = commenced::NOV_2012.until(LAST_OF_2011, PROTOCOL_2023.article("3"));
const SINCE_2023: Span = Span::since(SECOND, PROTOCOL_2023.article("1(1)")).within(Extent::ELECTED_BODIES);

static UNDER_2011: &[Span] = &[LONDON_2011, ELSEWHERE_2011];
static UNDER_2023: &[Span] = &[SINCE_2023];
static UNDER_BOTH: &[Span] = &[LONDON_2011, ELSEWHERE_2011, SINCE_2023];

/// The duty to have regard.
pub static REGARD_TO_PROTOCOL: Rule = Rule::duty(
    "duties.regard-to-protocol",
    Actor::Commissioner,
    "everybody to whom the Policing Protocol applies has regard to it in exercising functions",
)
.also_by(&[Actor::ChiefConstable, Actor::Panel, Actor::SecretaryOfState])
.under(&[PRSRA_2011.section("79(2)"), PRSRA_2011.section("79(6)")])
.in_force(commenced::LONDON_THEN_ELSEWHERE);

macro_rules! expectations {
    ($($(#[$doc:meta])* $rule:ident = $kind:ident $id:literal, $bearer:ident to [$($towards:ident),*],
        [$($provision:expr),+], $spans:expr, $statement:literal;)+) => {
        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::$kind($id, Actor::$bearer, $statement)
                .towards(&[$(Actor::$towards),*])
                .under(&[$($provision),+])
                .in_force($spans);
        )+

        /// What the Protocol expects, in the order of its paragraphs.
        static EXPECTATIONS: &[&Rule] = &[$(&$rule),+];
    };
}

expectations! {
    PROTOCOL_STAFF_REGARD = duty "duties.protocol-staff-regard", Staff to [],
        [PROTOCOL_2023.only_schedule("5"), PROTOCOL_2011.only_schedule("5")], UNDER_BOTH,
        "the commissioner's staff, and constables and staff of the force, are expected to have regard to the Protocol";
    PROTOCOL_NOLAN = duty "duties.protocol-nolan-principles", Commissioner to [Public],
        [PROTOCOL_2023.only_schedule("10"), PROTOCOL_2011.only_schedule("10")], UNDER_BOTH,
        "all parties abide by the seven principles of public life";
    PROTOCOL_FUNDING = duty "duties.protocol-funding", Commissioner to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("16"), PROTOCOL_2011.only_schedule("16")], UNDER_BOTH,
        "all policing money comes to the commissioner, who allocates it after consulting the chief constable or as a grant's terms say";
    PROTOCOL_SCRUTINY = duty "duties.protocol-scrutiny", Commissioner to [Public],
        [PROTOCOL_2023.only_schedule("17(b)"), PROTOCOL_2011.only_schedule("17(b)")], UNDER_BOTH,
        "the commissioner scrutinises, supports and challenges the force's performance, against the plan's priorities included";
    PROTOCOL_PERFORMANCE = duty "duties.protocol-performance", Commissioner to [Public],
        [PROTOCOL_2023.only_schedule("17(c)"), PROTOCOL_2011.only_schedule("17(c)")], UNDER_BOTH,
        "the chief constable is held to account for the performance of the force's officers and staff";
    PROTOCOL_GOVERNANCE_SCHEMES = duty "duties.protocol-governance-schemes", Commissioner to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("17(d)"), PROTOCOL_2023.only_schedule("23(m)")], UNDER_2023,
        "the commissioner's scheme of governance does not fetter the force's financial management or the chief constable's operational independence";
    PROTOCOL_MONITOR_COMPLAINTS = duty "duties.protocol-monitor-complaints", Commissioner to [Public],
        [PROTOCOL_2023.only_schedule("17(n)"), PROTOCOL_2011.only_schedule("17(n)")], UNDER_BOTH,
        "the commissioner monitors complaints against officers and staff, and is responsible for those against the chief constable";
    PROTOCOL_NO_FETTER = prohibition "duties.protocol-no-fetter", Commissioner to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("18"), PROTOCOL_2011.only_schedule("18")], UNDER_BOTH,
        "the commissioner does not fetter the operational independence of the force and its chief constable";
    PROTOCOL_ACCESS = duty "duties.protocol-access", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("19"), PROTOCOL_2023.only_schedule("23(e)"), PROTOCOL_2023.only_schedule("23(l)"),
            PROTOCOL_2011.only_schedule("19"), PROTOCOL_2011.only_schedule("23(e)"), PROTOCOL_2011.only_schedule("23(l)")],
        UNDER_BOTH,
        "the commissioner has access to information, officers and staff, not unreasonably withheld or obstructed";
    PROTOCOL_ANSWERS_TO = duty "duties.protocol-answers-to", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("22"), PROTOCOL_2011.only_schedule("22")], UNDER_BOTH,
        "the chief constable answers to the law for police powers, and to the commissioner for delivery and money";
    PROTOCOL_IMPARTIAL = duty "duties.protocol-impartial", ChiefConstable to [Public],
        [PROTOCOL_2011.only_schedule("23(a)")], UNDER_2011,
        "the chief constable leads the force consistently with the attestation of constables, and impartially";
    PROTOCOL_POLITICALLY_IMPARTIAL = duty "duties.protocol-politically-impartial", ChiefConstable to [Public],
        [PROTOCOL_2023.only_schedule("23(a)")], UNDER_2023,
        "the chief constable leads the force consistently with the Code of Ethics and the attestation, and impartially in politics too";
    PROTOCOL_CONSULT_APPOINTMENTS = duty "duties.protocol-consult-appointments", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("23(b)"), PROTOCOL_2011.only_schedule("23(b)")], UNDER_BOTH,
        "the commissioner is consulted before officers above chief superintendent, and staff of like standing, are appointed";
    PROTOCOL_SUPPORT_PLAN = duty "duties.protocol-support-plan", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("23(c)"), PROTOCOL_2023.only_schedule("23(d)"), PROTOCOL_2011.only_schedule("23(c)"),
            PROTOCOL_2011.only_schedule("23(d)")],
        UNDER_BOTH,
        "the chief constable supports delivery of the plan and helps to plan the budget";
    PROTOCOL_BRIEFING = duty "duties.protocol-briefing", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("23(g)"), PROTOCOL_2011.only_schedule("23(g)")], UNDER_BOTH,
        "the commissioner is told of any matter on which the public may need the commissioner's assurance";
    PROTOCOL_EXPLAIN = duty "duties.protocol-explain-operations", ChiefConstable to [Public],
        [PROTOCOL_2023.only_schedule("23(h)"), PROTOCOL_2011.only_schedule("23(h)")], UNDER_BOTH,
        "the chief constable regularly explains operations to the public";
    PROTOCOL_POLITICS = duty "duties.protocol-independent-of-commissioner", ChiefConstable to [Public],
        [PROTOCOL_2023.only_schedule("23(j)"), PROTOCOL_2011.only_schedule("23(j)")], UNDER_BOTH,
        "the chief constable stays politically independent of the commissioner";
    PROTOCOL_COMPLAINTS = duty "duties.protocol-complaints", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("23(k)"), PROTOCOL_2011.only_schedule("23(k)")], UNDER_BOTH,
        "the chief constable manages complaints and keeps the commissioner informed of them regularly and in time";
    PROTOCOL_PANEL = prohibition "duties.protocol-panel", Panel to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("24"), PROTOCOL_2011.only_schedule("24")], UNDER_BOTH,
        "the panel scrutinises the commissioner, with a view to support, and not the chief constable";
    PROTOCOL_INVITATION_2011 = power "duties.protocol-invitation-2011", Panel to [ChiefConstable],
        [PROTOCOL_2011.only_schedule("26")], UNDER_2011,
        "where the panel scrutinises the commissioner on an operational matter, the chief constable may be invited, not required, to attend";
    PROTOCOL_INVITATION_2023 = power "duties.protocol-invitation-2023", Panel to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("26")], UNDER_2023,
        "where the panel scrutinises oversight of an operational matter, the chief constable may where necessary be invited, at reasonable notice, but not required";
    PROTOCOL_NATIONAL_POLICY = duty "duties.protocol-national-policy", Commissioner to [SecretaryOfState],
        [PROTOCOL_2023.only_schedule("30")], UNDER_2023,
        "the commissioner takes national policy into account in delivering the plan";
    PROTOCOL_INFORMED = duty "duties.protocol-informed", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("36"), PROTOCOL_2011.only_schedule("34")], UNDER_BOTH,
        "the commissioner is regularly and in good time informed of decisions and operations";
    PROTOCOL_SAFEGUARD = duty "duties.protocol-safeguard-independence", Commissioner to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("37"), PROTOCOL_2011.only_schedule("35")], UNDER_BOTH,
        "commissioner and chief constable safeguard operational independence together, without hampering the commissioner's role";
    PROTOCOL_POLICE_FUND = duty "duties.protocol-police-fund", Commissioner to [Public],
        [PROTOCOL_2023.only_schedule("41"), PROTOCOL_2011.only_schedule("39")], UNDER_BOTH,
        "the commissioner answers to the public for the police fund";
    PROTOCOL_BUDGETS = duty "duties.protocol-budgets", ChiefConstable to [Commissioner],
        [PROTOCOL_2023.only_schedule("42"), PROTOCOL_2011.only_schedule("40")], UNDER_BOTH,
        "the chief constable runs allocated budgets day to day, within the commissioner's objectives and conditions";
    PROTOCOL_DISPUTES = duty "duties.protocol-disputes", Commissioner to [ChiefConstable],
        [PROTOCOL_2023.only_schedule("44"), PROTOCOL_2011.only_schedule("42")], UNDER_BOTH,
        "differences between commissioner and chief constable are settled locally where possible; the inspectorate may advise";
}

/// The Protocol to which regard must be had in a place on a day.
///
/// # Errors
/// Before the duty was law there, and in the City of London.
pub fn protocol_on(place: Place, law_on: NaiveDate) -> Result<&'static Row<&'static Instrument>, OutOfForce> {
    REGARD_TO_PROTOCOL.check_force(place, law_on)?;
    PROTOCOLS.on(law_on)
}

/// What the Protocol in force there and then expects of whom. Each rule is a code: see [`Rule::binding`].
///
/// ```
/// use chrono::NaiveDate;
/// use pcc_rules::{duties::expectations, law::{Actor, Place}};
///
/// let day = NaiveDate::from_ymd_opt(2024, 5, 9).ok_or("no such day")?;
/// let of_panel = expectations(Place::Wales, day)?.filter(|rule| rule.bearer() == Actor::Panel).count();
/// assert_eq!(of_panel, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Before the duty to have regard was law there, and in the City of London.
pub fn expectations(
    place: Place,
    law_on: NaiveDate,
) -> Result<impl Iterator<Item = &'static Rule>, OutOfForce> {
    protocol_on(place, law_on)?;
    Ok(EXPECTATIONS.iter().copied().filter(move |rule| rule.is_law(place, law_on)))
}

facts! {
    /// Whether regard was had to the Policing Protocol.
    pub struct ProtocolFacts {
        /// The police area.
        pub area: Fact<Area>,
        /// Whether the office asked about had regard to the Protocol then in force, followed or not.
        pub had_regard: Fact<bool>,
    }
}

/// Whether regard was had to the Policing Protocol. (PRSRA 2011 s. 79(2).)
impl Question for ProtocolFacts {
    type Outcome = Duty;

    const RULE: &'static Rule = &REGARD_TO_PROTOCOL;

    fn decide<R: Reasons>(&self, law_on: NaiveDate, reasons: &mut R) -> Answer<Duty> {
        let mut weigh = Weigh::new(law_on, self.area().map(|area| area.place()), reasons);
        Duty::from_truth(weigh.test(&REGARD_TO_PROTOCOL, self.had_regard().is(|yes| *yes))?)
    }
}
