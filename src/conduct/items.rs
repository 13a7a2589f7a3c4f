//! What has to be published, item by item. (SI 2011/3050 Sch. Part 1.)
//!
//! Each item is a rule of its own, which rests on the paragraph that names the item and on the one that times it. The
//! Mayor's Office has published since 16 January 2012, commissioners since 22 November 2012. What the chief constable
//! spends and contracts for is published by the commissioner too ([`Item::covers_chief_constable`]).

use chrono::NaiveDate;

use super::Timing;
use crate::area::Body;
use crate::law::{
    Actor, Extent, OutOfForce, Row, Rule, SI_2012_2479, SI_2013_1816, SI_2017_470, SI_2021_547,
    SPECIFIED_INFORMATION_2011, Span, Timeline, commenced, ymd,
};
use crate::listed::listed;
use crate::money::Pounds;

/// London from the first day of the Order, elsewhere from the day commissioners took office.
pub(super) static ORDER: &[Span] = &[LONDON, commenced::NOV_2012];
const LONDON: Span =
    Span::since(ymd(2012, 1, 16), SPECIFIED_INFORMATION_2011.article("1(1)")).within(Extent::METROPOLITAN);
/// Where there is a precept to publish.
static OUTSIDE_LONDON: &[Span] = &[commenced::NOV_2012];
/// What the amendment of 2012 replaced before there were commissioners.
static TO_NOV_2012: &[Span] = &[LONDON.until(ymd(2012, 11, 21), SI_2012_2479.article("6"))];
static SINCE_2012: &[Span] =
    &[Span::since(ymd(2012, 11, 22), SI_2012_2479.article("1")).within(Extent::ELECTED_BODIES)];
static SINCE_2013: &[Span] =
    &[Span::since(ymd(2013, 8, 12), SI_2013_1816.article("1")).within(Extent::ELECTED_BODIES)];
pub(super) static SINCE_2021: &[Span] =
    &[Span::since(ymd(2021, 5, 31), SI_2021_547.article("1(1)")).within(Extent::ELECTED_BODIES)];

macro_rules! items {
    ($($rule:ident = $item:ident, $id:literal, $word:literal, $at:literal, $timing:ident, $timed_at:literal, $spans:ident,
        $statement:literal;)+) => {
        listed! {
            /// An item of the Order.
            #[non_exhaustive]
            pub enum Item { $(#[doc = $statement] $item = $word,)+ }
        }

        $(
            #[doc = $statement]
            pub static $rule: Rule = Rule::duty($id, Actor::Commissioner, $statement)
                .towards(&[Actor::Public])
                .under(&[
                    SPECIFIED_INFORMATION_2011.only_schedule($at),
                    SPECIFIED_INFORMATION_2011.only_schedule($timed_at),
                ])
                .in_force($spans);
        )+

        pub(super) static RULES: &[&Rule] = &[$(&$rule),+];

        impl Item {
            /// The duty to publish it.
            #[must_use]
            pub const fn rule(self) -> &'static Rule {
                match self { $(Self::$item => &$rule,)+ }
            }

            /// When it is published.
            #[must_use]
            pub const fn timing(self) -> Timing {
                match self { $(Self::$item => Timing::$timing,)+ }
            }
        }
    };
}

items! {
    NAMES = OfficeHolderNames, "conduct.office-holder-names", "office-holder-names", "1(a)", AfterElection, "9", ORDER,
        "the names of the commissioner and the deputy are published";
    ADDRESSES = OfficeHolderAddresses, "conduct.office-holder-addresses", "office-holder-addresses", "1(b)", AfterElection, "9", ORDER,
        "addresses for correspondence with the commissioner and the deputy are published";
    SALARIES = OfficeHolderSalaries, "conduct.office-holder-salaries", "office-holder-salaries", "1(c)", AfterElection, "9", ORDER,
        "the salaries of the commissioner and the deputy are published";
    ALLOWANCES_PAID = OfficeHolderAllowances, "conduct.office-holder-allowances", "office-holder-allowances", "1(d)", Quarterly, "13", ORDER,
        "allowances paid to the commissioner and the deputy for expenses are published each quarter";
    REGISTER_OF_INTERESTS = RegisterOfInterests, "conduct.register-of-interests", "register-of-interests", "1(e)", AfterElectionAndChange, "15", ORDER,
        "a register of interests of the commissioner and the deputy is published, with every paid job, office and other pecuniary interest";
    COMPLAINT_COUNT = ComplaintCount, "conduct.complaint-count", "complaint-count", "1(f)", AfterYear, "11", ORDER,
        "the number of complaints and conduct matters that the panel has put to the commissioner or the deputy is published";
    STAFF_NUMBER = StaffNumber, "conduct.staff-number", "staff-number", "2(a)", AfterElectionHalfYearly, "12", ORDER,
        "the number of members of staff, the deputy not among them, is published";
    STAFF_PROPORTIONS = StaffProportions, "conduct.staff-proportions", "staff-proportions", "2(b)", AfterElectionHalfYearly, "12", ORDER,
        "the shares of staff who are women, are known to be of an ethnic minority, or are known to have a disability are published";
    STAFF_STRUCTURE = StaffStructure, "conduct.staff-structure", "staff-structure", "2(c)", AfterElectionHalfYearly, "12", ORDER,
        "a chart of how the staff is organised is published";
    SENIOR_EMPLOYEES = SeniorEmployees, "conduct.senior-employees", "senior-employees", "2(d)", AfterElection, "9", ORDER,
        "the title, responsibilities and salary of each senior employee are published, and the name unless consent is refused";
    GIFT_REGISTER = GiftRegister, "conduct.gift-register", "gift-register", "2(e)", AfterElectionAndChange, "15", ORDER,
        "a register is published of each gift or hospitality offered to the commissioner, the deputy or staff, accepted or refused";
    BORROWED_STAFF = BorrowedStaff, "conduct.borrowed-staff", "borrowed-staff", "2A", AfterElectionHalfYearly, "12", SINCE_2012,
        "arrangements to use the staff of the chief constable or of a council are published";
    BUDGET = Budget, "conduct.budget", "budget", "3(a)", BeforeYear, "10", ORDER,
        "the total budget is published before the year";
    PRECEPT_ISSUED = Precept, "conduct.precept", "precept", "3(b)", BeforeYear, "10", OUTSIDE_LONDON,
        "the precept or, where a mayor governs, the policing component is published before the year";
    REVENUE = Revenue, "conduct.revenue", "revenue", "3(c)", BeforeYear, "10", ORDER,
        "each other source of expected revenue is published before the year";
    PROPOSED_SPENDING = ProposedSpending, "conduct.proposed-spending", "proposed-spending", "3(d)", BeforeYear, "10", ORDER,
        "what it is proposed to spend is published before the year";
    INVESTMENT_STRATEGY = InvestmentStrategy, "conduct.investment-strategy", "investment-strategy", "3(e)", BeforeYear, "10", ORDER,
        "the annual investment strategy is published before the year";
    GRANTS = Grants, "conduct.grants", "grants", "3(f)", Monthly, "14", ORDER,
        "each crime and disorder reduction grant is published with its conditions, recipient, purpose and reasons";
    EXPENDITURE = Expenditure, "conduct.expenditure", "expenditure", "3(g)", Monthly, "14", ORDER,
        "each item of expenditure above the threshold is published with its recipient, purpose and why it was value for money";
    TRAVEL = Travel, "conduct.travel", "travel", "3(h)", Quarterly, "13", SINCE_2013,
        "what the office spends on travel, accommodation and subsistence of the commissioner and the deputy is published, item by item";
    PREMISES = Premises, "conduct.premises", "premises", "4(a)", AfterElection, "9", ORDER,
        "the premises and land owned or occupied are published";
    CONTRACTS = Contracts, "conduct.contracts", "contracts", "4(b)", WhenAvailable, "16", ORDER,
        "a copy of each contract above the threshold is published";
    TENDERS = Tenders, "conduct.tenders", "tenders", "4(c)", WhenAvailable, "16", ORDER,
        "a copy of each invitation to tender for a contract expected to be above the threshold is published";
    SMALL_CONTRACTS = SmallContracts, "conduct.small-contracts", "small-contracts", "4(d)", Quarterly, "13", SINCE_2012,
        "contracts up to the threshold are listed with their value, parties and purpose";
    PUBLIC_MEETINGS = PublicMeetings, "conduct.public-meetings", "public-meetings", "5(a)", WhenAvailable, "16", ORDER,
        "the date, time and place of each public meeting are published";
    MEETING_PAPERS = MeetingPapers, "conduct.meeting-papers", "meeting-papers", "5(b)", WhenAvailable, "16", ORDER,
        "the agenda of each public meeting and the papers on it are published";
    MINUTES = Minutes, "conduct.minutes", "minutes", "5(c)", WhenAvailable, "16", ORDER,
        "minutes are published of public meetings, and of private ones that discuss matters of significant public interest";
    DECISIONS = Decisions, "conduct.decisions", "decisions", "5(d)", WhenAvailable, "16", ORDER,
        "a record of each decision of significant public interest is published, however it was made";
    CONDUCT_POLICY = ConductPolicy, "conduct.conduct-policy", "conduct-policy", "6(a)", AfterElection, "9", ORDER,
        "the policy on the conduct of the commissioner and the deputy is published, with how complaints are handled";
    DECISION_POLICY = DecisionPolicy, "conduct.decision-policy", "decision-policy", "6(b)", AfterElection, "9", ORDER,
        "the policy on making decisions of significant public interest is published";
    RECORDS_POLICY = RecordsPolicy, "conduct.records-policy", "records-policy", "6(c)", AfterElection, "9", ORDER,
        "the policy on records, their security, sharing, retention and destruction is published";
    DISCLOSURE_POLICY = DisclosurePolicy, "conduct.disclosure-policy", "disclosure-policy", "6(d)", AfterElection, "9", ORDER,
        "the policy on whistleblowing is published";
    PARTNERSHIP_REPORTS = PartnershipReports, "conduct.partnership-reports", "partnership-reports", "7", WhenAvailable, "16", ORDER,
        "a copy of each report required of the responsible authorities of an area is published";
    PRIORITIES_CONTRIBUTION = PrioritiesContribution, "conduct.priorities-contribution", "priorities-contribution", "7A(a)", WithPlan, "16A", SINCE_2021,
        "what the force contributes to the national priorities for policing is stated";
    PRIORITIES_APPLICABLE = PrioritiesApplicable, "conduct.priorities-applicable", "priorities-applicable", "7A(b)", WithPlan, "16A", SINCE_2021,
        "which national priorities for policing apply in the area, which do not, and why, is explained";
    INSPECTION_REPORT = InspectionReport, "conduct.inspection-report", "inspection-report", "7B(a)", WithinMonth, "16B(a)", SINCE_2021,
        "the latest annual report of the inspectors on the force is published";
    INSPECTION_SUMMARY = InspectionSummary, "conduct.inspection-summary", "inspection-summary", "7B(b)", WithinMonth, "16B(b)", SINCE_2021,
        "the latest summary assessment of the force by the inspectors is published";
    COMPLAINT_DATA = ComplaintData, "conduct.complaint-data", "complaint-data", "7C(a)(i)", WithinMonth, "16C(a)", SINCE_2021,
        "the latest quarterly complaints data on the force is published";
    COMPLAINT_STATISTICS = ComplaintStatistics, "conduct.complaint-statistics", "complaint-statistics", "7C(a)(ii)", WithinMonth, "16C(a)", SINCE_2021,
        "the latest annual report of complaints statistics is published";
    COMPLAINT_REPORT = ComplaintReport, "conduct.complaint-report", "complaint-report", "7C(b)", WithinMonth, "16C(b)", SINCE_2021,
        "a report is published on holding the chief constable to account for complaints and on the body's own part in them";
    CUSTODY_VISITORS = CustodyVisitors, "conduct.custody-visitors", "custody-visitors", "8", Quarterly, "13", TO_NOV_2012,
        "the identity of each custody visitor is published each quarter";
    CUSTODY_VISITING = CustodyVisiting, "conduct.custody-visiting", "custody-visiting", "8", AfterElection, "9", SINCE_2012,
        "how the custody visiting arrangements work is published";
}

/// From where on an item counts by its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Threshold {
    /// Only above this sum.
    Above(Pounds),
    /// Only up to this sum.
    UpTo(Pounds),
}

impl Threshold {
    /// Whether a sum counts.
    #[must_use]
    pub fn includes(self, amount: Pounds) -> bool {
        match self {
            Self::Above(sum) => amount > sum,
            Self::UpTo(sum) => amount <= sum,
        }
    }
}

static CONTRACT_SUMS: Timeline<Pounds> = Timeline::new(&[
    Row::from(ymd(2012, 1, 16), SPECIFIED_INFORMATION_2011.only_schedule("4(b)"), Pounds::whole(500)),
    Row::from(ymd(2012, 11, 22), SI_2012_2479.article("5"), Pounds::whole(10_000)),
]);
/// The four Orders put another sum for each mayor, from the first of them.
static MAYORS_CONTRACT_SUMS: Timeline<Pounds> =
    Timeline::new(&[Row::from(ymd(2017, 5, 8), SI_2017_470.schedule("1", "50(3)(c)"), Pounds::whole(5_000))]);
static SENIOR_SALARIES: Timeline<Pounds> = Timeline::new(&[Row::from(
    ymd(2012, 1, 16),
    SPECIFIED_INFORMATION_2011.article("1(2)"),
    Pounds::whole(58_200),
)]);
static MAYORS_SENIOR_SALARIES: Timeline<Pounds> = Timeline::new(&[Row::from(
    ymd(2017, 5, 8),
    SI_2017_470.schedule("1", "50(2)(c)"),
    Pounds::whole(50_000),
)]);
static EXPENDITURE_SUMS: Timeline<Pounds> = Timeline::new(&[Row::from(
    ymd(2012, 1, 16),
    SPECIFIED_INFORMATION_2011.only_schedule("3(g)"),
    Pounds::whole(500),
)]);

impl Item {
    /// The sum from which, or up to which, an item counts for a body on a day: the yearly salary of a senior employee,
    /// an item of expenditure, the value of a contract. None for all other items: a gift of any value is registered.
    ///
    /// ```
    /// use pcc_rules::area::Body;
    /// use pcc_rules::conduct::{Item, Threshold};
    ///
    /// let day = "2024-05-09".parse()?;
    /// let [commissioner, mayor] = [Body::Commissioner, Body::Mayor].map(|body| Item::Contracts.threshold(body, day));
    /// assert_eq!(commissioner?, Some(Threshold::Above("10000".parse()?)));
    /// assert_eq!(mayor?, Some(Threshold::Above("5000".parse()?)));
    /// assert_eq!(Item::GiftRegister.threshold(Body::Mayor, day)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Before the sum was law for such a body.
    pub fn threshold(self, body: Body, day: NaiveDate) -> Result<Option<Threshold>, OutOfForce> {
        let mayor = body == Body::Mayor;
        let (sums, above) = match self {
            Self::SeniorEmployees => (if mayor { &MAYORS_SENIOR_SALARIES } else { &SENIOR_SALARIES }, true),
            Self::Expenditure => (&EXPENDITURE_SUMS, true),
            Self::Contracts | Self::Tenders => {
                (if mayor { &MAYORS_CONTRACT_SUMS } else { &CONTRACT_SUMS }, true)
            }
            Self::SmallContracts => (if mayor { &MAYORS_CONTRACT_SUMS } else { &CONTRACT_SUMS }, false),
            _ => return Ok(None),
        };
        let sum = *sums.on(day)?.value();
        Ok(Some(if above { Threshold::Above(sum) } else { Threshold::UpTo(sum) }))
    }

    /// Whether, on a day, the item takes in what the chief constable spends or contracts for, which the body publishes
    /// with its own. (SI 2012/2479 arts 4, 5, from 22 November 2012.)
    #[must_use]
    pub fn covers_chief_constable(self, day: NaiveDate) -> bool {
        matches!(self, Self::Expenditure | Self::Contracts | Self::Tenders | Self::SmallContracts)
            && day >= ymd(2012, 11, 22)
    }
}
