//! The rules on complaints and conduct matters, in the order of the Regulations.
//!
//! The text is that of 2012 with the changes of 8 January 2018 (SI 2017/1250 reg. 21), which put the Director General
//! of the Independent Office for Police Conduct in the place of the Commission: [`Actor::Iopc`](crate::law::Actor::Iopc)
//! is whichever of the two it was that day. Nothing else in the rules below changed with it.

use crate::law::Actor::{
    ChiefConstable, Commissioner, Complainant, Iopc, MonitoringOfficer, OfficeHolder, Panel, Public,
};
use crate::law::{
    COMPLAINTS_REGS_2012 as REGS, Confidence, Extent, PRSRA_2011, Rule, SI_2017_470, SI_2021_112,
    SI_2023_1432, SI_2024_414, Span, commenced, rules, ymd,
};

const SINCE_2012: Span = Span::since(ymd(2012, 1, 16), REGS.regulation("1"));

/// Everywhere with an elected local policing body.
static IN_FORCE: &[Span] = &[SINCE_2012.within(Extent::ELECTED_BODIES)];
static IN_LONDON: &[Span] = &[SINCE_2012.within(Extent::METROPOLITAN)];
/// Nobody acts as commissioner before section 62 began.
static OUTSIDE_LONDON: &[Span] = &[commenced::APR_2012];
/// From the first mayor with a commissioner's functions; each later mayor from the day of its own Order.
const SINCE_MAYORS: Span = Span::since(ymd(2017, 5, 8), SI_2017_470.whole()).within(Extent::ENGLAND);
static UNDER_MAYORS: &[Span] = &[SINCE_MAYORS];
/// Where complaints pass to a monitoring officer.
static LONDON_AND_MAYORS: &[Span] = &[SINCE_2012.within(Extent::METROPOLITAN), SINCE_MAYORS];

rules! {
    OFFICE_HOLDERS = condition("complaints.office-holders", OfficeHolder,
        "complaints are about commissioners, deputies, the Mayor's Office for Policing and Crime and its deputy mayor alone")
        .under(&[PRSRA_2011.section("31(3)"), REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    MAYORAL_OFFICE_HOLDERS = condition("complaints.office-holders-under-a-mayor", OfficeHolder,
        "where a mayor has a commissioner's functions, complaints are about the mayor and the deputy mayor for policing")
        .under(&[
            SI_2024_414.schedule("1", "51(2)"), SI_2023_1432.schedule("5", "51(2)"),
            SI_2021_112.schedule("5", "52(2)"), SI_2017_470.schedule("1", "52(2)")])
        .in_force(UNDER_MAYORS);
    FORMER_HOLDER = condition("complaints.former-holder", OfficeHolder,
        "conduct while in office counts after the holder has left")
        .under(&[REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    EARLIER_CONDUCT = condition("complaints.earlier-conduct", OfficeHolder,
        "conduct before taking office counts if the person is in office when it comes to the panel's attention")
        .under(&[REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    ACTING_COMMISSIONER = condition("complaints.acting-commissioner", OfficeHolder,
        "an acting commissioner is dealt with as the commissioner")
        .under(&[PRSRA_2011.section("62(9)"), REGS.regulation("2(1)")])
        .in_force(OUTSIDE_LONDON)
        .confidence_is(Confidence::Inferred);

    CRIMINAL_OFFENCE = condition("complaints.criminal-offence", OfficeHolder,
        "a criminal offence is one that can be tried in England and Wales")
        .under(&[REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    SERIOUS_COMPLAINT = condition("complaints.serious", OfficeHolder,
        "a complaint is serious if its conduct is or involves, or appears to be or involve, a criminal offence")
        .under(&[PRSRA_2011.schedule("7", "2(6)"), REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    CONDUCT_MATTER = condition("complaints.conduct-matter", OfficeHolder,
        "a conduct matter is one with an indication that an office holder may have committed a criminal offence")
        .under(&[PRSRA_2011.section("31(1)(b)"), REGS.regulation("2(1)")])
        .in_force(IN_FORCE);
    CONDUCT_ELSEWHERE = duty("complaints.conduct-elsewhere", OfficeHolder,
        "the holder tells the panel of what is no conduct matter only for happening outside England and Wales")
        .towards(&[Panel])
        .under(&[REGS.regulation("17(1)"), REGS.regulation("17(2)")])
        .in_force(IN_FORCE);

    DELEGATION = power("complaints.delegation", Panel,
        "the panel may leave its part in complaints, informal resolution apart, to the body's chief executive")
        .under(&[REGS.regulation("7(1)(a)")])
        .in_force(IN_FORCE);
    DELEGATION_IN_LONDON = power("complaints.delegation-in-london", Panel,
        "the Assembly's panel may also leave its part, Part 4 apart, to the Greater London Authority's monitoring officer")
        .under(&[REGS.regulation("7(1)(b)")])
        .in_force(IN_LONDON);
    DELEGATION_UNDER_MAYORS = power("complaints.delegation-under-a-mayor", Panel,
        "a mayor's panel may leave its part, Part 4 apart, to the combined authority's monitoring officer")
        .under(&[
            SI_2024_414.schedule("1", "51(3)"), SI_2023_1432.schedule("5", "51(3)"),
            SI_2021_112.schedule("5", "52(3)"), SI_2017_470.schedule("1", "52(3)")])
        .in_force(UNDER_MAYORS);
    RESOLUTION_NOT_DELEGATED = prohibition("complaints.resolution-not-delegated", Panel,
        "informal resolution is not delegated with the rest")
        .under(&[REGS.regulation("7(1)")])
        .in_force(IN_FORCE);
    NO_HOLDER_AS_DELEGATE = prohibition("complaints.no-office-holder-as-delegate", Panel,
        "nothing is delegated to an officer who is also an office holder")
        .under(&[REGS.regulation("7(2)")])
        .in_force(IN_FORCE);

    EVIDENCE = duty("complaints.evidence", Panel,
        "the panel secures that evidence of the conduct is obtained and preserved")
        .under(&[REGS.regulation("8(1)")])
        .in_force(IN_FORCE);
    EVIDENCE_OF_HOLDER = duty("complaints.evidence-of-the-holder", OfficeHolder,
        "the office holder takes the steps that seem right to obtain and preserve evidence, as soon as practicable")
        .under(&[REGS.regulation("8(2)"), REGS.regulation("8(3)"), REGS.regulation("8(4)")])
        .in_force(IN_FORCE);

    IOPC_NOTIFIES = duty("complaints.iopc-notifies", Iopc,
        "a complaint made to the Director General is notified to the panel, save in exceptional circumstances")
        .towards(&[Panel])
        .under(&[REGS.regulation("9(1)")])
        .in_force(IN_FORCE);
    WRONG_PANEL_NOTIFIES = duty("complaints.wrong-panel-notifies", Panel,
        "a panel finds out whether the office holder is its own and, if not, notifies the panel whose the holder is")
        .towards(&[Panel])
        .under(&[REGS.regulation("9(2)(a)"), REGS.regulation("9(2)(b)")])
        .in_force(IN_FORCE);
    CHIEF_OFFICER_NOTIFIES = duty("complaints.chief-officer-notifies", ChiefConstable,
        "a chief officer of police notifies the panel of a complaint made to him")
        .towards(&[Panel])
        .under(&[REGS.regulation("9(3)")])
        .in_force(IN_FORCE);
    HOLDER_NOTIFIES = duty("complaints.office-holder-notifies", OfficeHolder,
        "an office holder notifies the panel of a complaint made to the holder about the holder's own conduct")
        .towards(&[Panel])
        .under(&[REGS.regulation("9(4)")])
        .in_force(IN_FORCE);
    RECORDED = duty("complaints.recorded", Panel,
        "the panel of the office holder records a complaint made or notified to it")
        .towards(&[Complainant])
        .under(&[REGS.regulation("9(5)")])
        .in_force(IN_FORCE);
    CRIMINAL_PROCEEDINGS = condition("complaints.criminal-proceedings", Panel,
        "nobody need notify or record a complaint whose subject criminal proceedings deal or dealt with")
        .under(&[REGS.regulation("9(6)(a)")])
        .in_force(IN_FORCE);
    WITHDRAWN_BEFORE = condition("complaints.withdrawn-before", Panel,
        "nobody need notify or record a complaint that was withdrawn")
        .under(&[REGS.regulation("9(6)(b)")])
        .in_force(IN_FORCE);
    GROUNDS_TOLD = duty("complaints.grounds-told", Panel,
        "the complainant is told that a complaint is not notified or not recorded, and on what grounds")
        .also_by(&[OfficeHolder, ChiefConstable])
        .towards(&[Complainant])
        .under(&[REGS.regulation("10(2)")])
        .in_force(IN_FORCE);
    CONDUCT_NOTIFIED = duty("complaints.conduct-notified", Panel,
        "a panel that meets a conduct matter in a civil claim against another panel's holder notifies that panel")
        .towards(&[Panel])
        .under(&[REGS.regulation("11(2)(b)"), REGS.regulation("11(1)")])
        .in_force(IN_FORCE);
    CONDUCT_RECORDED = duty("complaints.conduct-recorded", Panel,
        "the panel records a conduct matter that comes to its attention, in a civil claim or otherwise")
        .under(&[REGS.regulation("12(1)"), REGS.regulation("11(3)")])
        .in_force(IN_FORCE);
    CONDUCT_EXCEPTIONS = condition("complaints.conduct-exceptions", Panel,
        "a conduct matter recorded as a complaint, or dealt with by criminal proceedings, need not be recorded")
        .under(&[REGS.regulation("12(2)"), REGS.regulation("11(4)")])
        .in_force(IN_FORCE);
    RECORDING_DIRECTED = power("complaints.recording-directed", Iopc,
        "the Director General may direct the panel to record a conduct matter that it has not recorded")
        .towards(&[Panel])
        .under(&[REGS.regulation("12(3)")])
        .in_force(IN_FORCE);
    RECORD_AS_DIRECTED = duty("complaints.record-as-directed", Panel,
        "the panel complies with a direction to record")
        .towards(&[Iopc])
        .under(&[REGS.regulation("12(3)")])
        .in_force(IN_FORCE);

    SERIOUS_REFERRED = duty("complaints.serious-referred", Panel,
        "the panel refers a complaint that it finds serious to the Director General")
        .towards(&[Iopc])
        .under(&[REGS.regulation("13(1)(a)")])
        .in_force(IN_FORCE);
    CONDUCT_REFERRED = duty("complaints.conduct-referred", Panel,
        "the panel refers every conduct matter that it has recorded to the Director General")
        .towards(&[Iopc])
        .under(&[REGS.regulation("13(2)(a)")])
        .in_force(IN_FORCE);
    CALLED_IN = power("complaints.called-in", Iopc,
        "the Director General may at any time require a complaint or conduct matter to be referred")
        .towards(&[Panel])
        .under(&[REGS.regulation("13(5)"), REGS.regulation("13(1)(b)"), REGS.regulation("13(2)(b)")])
        .in_force(IN_FORCE);
    CALLED_IN_REFERRED = duty("complaints.called-in-referred", Panel,
        "the panel refers what the Director General requires to be referred")
        .towards(&[Iopc])
        .under(&[REGS.regulation("13(1)(b)"), REGS.regulation("13(2)(b)")])
        .in_force(IN_FORCE);
    REFERRED_IN_TIME = duty("complaints.referred-in-time", Panel,
        "it is referred as soon as practicable, at the latest by the end of the day after it first becomes clear")
        .towards(&[Iopc])
        .under(&[REGS.regulation("13(3)(a)")])
        .in_force(IN_FORCE);
    CALLED_IN_IN_TIME = duty("complaints.called-in-in-time", Panel,
        "what is called in is referred as soon as practicable, at the latest by the end of the day after the notice")
        .towards(&[Iopc])
        .under(&[REGS.regulation("13(4)(a)")])
        .in_force(IN_FORCE);
    EXCEPTIONAL_CIRCUMSTANCES = condition("complaints.exceptional-circumstances", Panel,
        "no time limit applies where exceptional circumstances prevent that it is kept")
        .under(&[REGS.regulation("37")])
        .in_force(IN_FORCE)
        .confidence_is(Confidence::Inferred);
    REFERENCE_TOLD = duty("complaints.reference-told", Panel,
        "the complainant is told of a reference, and the office holder too unless that might prejudice an investigation")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("13(6)")])
        .in_force(IN_FORCE);
    REFERRED_ONCE = condition("complaints.referred-once", Panel,
        "what was referred before need not be referred again unless the Director General directs it")
        .under(&[REGS.regulation("13(7)")])
        .in_force(IN_FORCE);
    IOPC_DETERMINES = duty("complaints.iopc-determines", Iopc,
        "the Director General determines whether what is referred has to be investigated")
        .under(&[REGS.regulation("14(1)")])
        .in_force(IN_FORCE);
    REFERRED_BACK = duty("complaints.referred-back", Iopc,
        "what need not be investigated goes back: a complaint to Part 4, a conduct matter to the panel's discretion")
        .towards(&[Panel])
        .under(&[REGS.regulation("14(2)")])
        .in_force(IN_FORCE);
    REFERRED_BACK_TOLD = duty("complaints.referred-back-told", Iopc,
        "the complainant and the office holder are told that it goes back")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("14(3)")])
        .in_force(IN_FORCE);

    DISAPPLICATION = power("complaints.disapplication", Panel,
        "the panel may handle a complaint of a listed kind as it thinks fit, or not at all")
        .under(&[REGS.regulation("15(2)")])
        .in_force(IN_FORCE);
    DISAPPLICABLE = condition("complaints.disapplicable", Panel,
        "only a recorded complaint that need not be referred, or was referred back, is handled otherwise")
        .under(&[REGS.regulation("15(1)")])
        .in_force(IN_FORCE);
    ABOUT_STAFF = condition("complaints.about-staff", Panel,
        "it is entirely about conduct towards somebody then working as the holder's staff")
        .under(&[REGS.regulation("15(3)(a)")])
        .in_force(IN_FORCE);
    DELAYED = condition("complaints.delayed", Panel,
        "it came more than 12 months after the latest incident, without good reason or with injustice likely")
        .under(&[REGS.regulation("15(3)(b)")])
        .in_force(IN_FORCE);
    ALREADY_SUBJECT = condition("complaints.already-subject", Panel,
        "the matter is already the subject of a complaint")
        .under(&[REGS.regulation("15(3)(c)")])
        .in_force(IN_FORCE);
    ANONYMOUS = condition("complaints.anonymous", Panel,
        "it names neither complainant nor interested person with an address, and none can practicably be found out")
        .under(&[REGS.regulation("15(3)(d)")])
        .in_force(IN_FORCE);
    ABUSIVE = condition("complaints.abusive", Panel,
        "it is vexatious, oppressive or otherwise an abuse of the procedures")
        .under(&[REGS.regulation("15(3)(e)")])
        .in_force(IN_FORCE);
    REPETITIOUS = condition("complaints.repetitious", Panel,
        "it repeats an earlier matter that has run its course, with no significant new allegation and no new evidence")
        .under(&[REGS.regulation("15(3)(f)"), REGS.regulation("15(4)")])
        .in_force(IN_FORCE);
    DISAPPLICATION_TOLD = duty("complaints.disapplication-told", Panel,
        "the complainant is told that the complaint is handled otherwise")
        .towards(&[Complainant])
        .under(&[REGS.regulation("15(5)")])
        .in_force(IN_FORCE);

    WITHDRAWN = duty("complaints.withdrawn", Panel,
        "a signed withdrawal is recorded forthwith, and then the Regulations cease to apply to the complaint")
        .towards(&[Complainant])
        .under(&[REGS.regulation("16(1)"), REGS.regulation("16(2)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_REVIEWED = duty("complaints.withdrawal-reviewed", Panel,
        "the panel determines whether a withdrawn complaint is to be treated as a conduct matter")
        .under(&[REGS.regulation("16(4)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_PUBLIC_INTEREST = duty("complaints.withdrawal-public-interest", Iopc,
        "of a complaint it has, the Director General determines whether the public interest makes it a conduct matter")
        .under(&[REGS.regulation("16(5)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_REPORTED = duty("complaints.withdrawal-reported", Panel,
        "the panel tells the Director General that it recorded the withdrawal of a complaint referred and not sent back")
        .towards(&[Iopc])
        .under(&[REGS.regulation("16(3)")])
        .in_force(IN_FORCE);
    BECOMES_CONDUCT_MATTER = duty("complaints.becomes-conduct-matter", Panel,
        "a withdrawn complaint so determined is recorded and handled as a conduct matter")
        .under(&[REGS.regulation("16(6)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_ASKED = duty("complaints.withdrawal-asked", Panel,
        "the panel writes to a complainant whose wish to withdraw is not in writing and signed")
        .towards(&[Complainant])
        .under(&[REGS.regulation("16(8)(a)"), REGS.regulation("16(7)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_BY_SILENCE = condition("complaints.withdrawal-by-silence", Complainant,
        "no reply within 21 days counts as a signed withdrawal")
        .under(&[REGS.regulation("16(8)(b)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_REPLIED = power("complaints.withdrawal-replied", Complainant,
        "the complainant may reply and have the complaint go on")
        .towards(&[Panel])
        .under(&[REGS.regulation("16(8)(c)")])
        .in_force(IN_FORCE);
    WITHDRAWAL_TOLD = duty("complaints.withdrawal-told", Panel,
        "the office holder is told of a recorded withdrawal, unless the complaint itself was kept from the holder")
        .towards(&[OfficeHolder])
        .under(&[REGS.regulation("16(9)"), REGS.regulation("16(10)")])
        .in_force(IN_FORCE);

    INVESTIGATED_BY = duty("complaints.investigated-by", Iopc,
        "serious complaints and conduct matters are investigated by the Director General or a force so managed, nobody else")
        .under(&[REGS.regulation("18(4)"), PRSRA_2011.schedule("7", "2(2)")])
        .in_force(IN_FORCE);
    INVESTIGATION_DISCONTINUED = power("complaints.investigation-discontinued", Iopc,
        "the Director General may discontinue an investigation on listed grounds, and direct what is to follow")
        .towards(&[Panel])
        .under(&[REGS.regulation("24(1)"), REGS.regulation("24(6)"), REGS.regulation("24(9)")])
        .in_force(IN_FORCE);
    AFTER_DISCONTINUANCE = prohibition("complaints.after-discontinuance", Panel,
        "after a discontinuance nothing more is done but what is directed")
        .also_by(&[Iopc])
        .under(&[REGS.regulation("24(8)(c)")])
        .in_force(IN_FORCE);
    REPORT_SUBMITTED = duty("complaints.report-submitted", Iopc,
        "an investigation that is completed ends with a report")
        .under(&[REGS.regulation("25(2)"), REGS.regulation("25(3)")])
        .in_force(IN_FORCE);
    REPORT_CONSIDERED = duty("complaints.report-considered", Iopc,
        "the Director General decides whether the report goes to the Director of Public Prosecutions")
        .under(&[REGS.regulation("26(2)"), REGS.regulation("26(3)"), REGS.regulation("26(4)")])
        .in_force(IN_FORCE);
    REPORT_PUBLISHED = duty("complaints.report-published", Iopc,
        "the report is sent to the panel and published, save what has to be kept back")
        .towards(&[Panel, Public])
        .under(&[REGS.regulation("26(7)"), REGS.regulation("26(8)")])
        .in_force(IN_FORCE);

    OTHER_COMPLAINTS = condition("complaints.other-complaints", Panel,
        "Part 4 is for recorded complaints that need not be referred, or were referred back, and are not handled otherwise")
        .under(&[REGS.regulation("27")])
        .in_force(IN_FORCE);
    INFORMAL_RESOLUTION = duty("complaints.informal-resolution", Panel,
        "the panel makes arrangements for the informal resolution of every other complaint")
        .towards(&[Complainant])
        .under(&[REGS.regulation("28(1)"), PRSRA_2011.schedule("7", "3(2)(b)")])
        .in_force(IN_FORCE);
    RESOLUTION_GIVES_WAY = duty("complaints.resolution-gives-way", Panel,
        "informal resolution stops when the complaint is called in or referred")
        .under(&[REGS.regulation("28(2)")])
        .in_force(IN_FORCE);
    RESOLVERS = power("complaints.resolvers", Panel,
        "the panel may appoint a sub-committee, one of its members or an outsider to resolve a complaint")
        .under(&[REGS.regulation("28(3)")])
        .in_force(IN_FORCE);
    NO_HOLDER_RESOLVES = prohibition("complaints.no-office-holder-resolves", Panel,
        "no office holder is appointed to resolve a complaint")
        .under(&[REGS.regulation("28(4)")])
        .in_force(IN_FORCE);
    REMITTED = power("complaints.remitted", Panel,
        "a complaint may go back from whoever was appointed to the panel as a whole")
        .under(&[REGS.regulation("28(5)")])
        .in_force(IN_FORCE);
    NO_INVESTIGATION = prohibition("complaints.no-investigation", Panel,
        "informal resolution does not include investigating the complaint")
        .under(&[REGS.regulation("28(7)"), PRSRA_2011.schedule("7", "3(2)(a)")])
        .in_force(IN_FORCE);
    NOT_INVESTIGATING = power("complaints.not-investigating", Panel,
        "requiring the office holder's information, documents or attendance is not investigating")
        .towards(&[OfficeHolder])
        .under(&[REGS.regulation("28(7)"), PRSRA_2011.section("13(1)"), PRSRA_2011.section("29(1)")])
        .in_force(IN_FORCE);
    ALREADY_SETTLED = power("complaints.already-settled", Panel,
        "the panel may treat as resolved what was satisfactorily dealt with before, subject to what the complainant says")
        .under(&[REGS.regulation("28(8)")])
        .in_force(IN_FORCE);
    COMMENT = duty("complaints.comment", Panel,
        "the complainant and the office holder are given the opportunity to comment as soon as practicable")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("28(9)")])
        .in_force(IN_FORCE);
    SILENCE_NOTED = duty("complaints.silence-noted", Panel,
        "that the office holder chooses not to comment is recorded in writing")
        .under(&[REGS.regulation("28(10)")])
        .in_force(IN_FORCE);
    APOLOGY = prohibition("complaints.apology", Panel,
        "no apology is passed on unless the office holder has admitted the conduct and agreed to the apology")
        .under(&[REGS.regulation("28(11)")])
        .in_force(IN_FORCE);
    OUTCOME = duty("complaints.outcome", Panel,
        "the outcome is recorded as soon as practicable, with a copy to the complainant and the office holder")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("28(12)")])
        .in_force(IN_FORCE);
    PUBLICATION = prohibition("complaints.publication", Panel,
        "no part of the record is published before both could make representations, nor against the public interest")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("28(13)")])
        .in_force(IN_FORCE);
    PASSED_ON_IN_LONDON = duty("complaints.passed-on-in-london", Panel,
        "other complaints about the Mayor's Office, or a deputy mayor who sits in the Assembly, pass to the monitoring officer")
        .towards(&[MonitoringOfficer])
        .under(&[REGS.regulation("29(1)"), PRSRA_2011.schedule("7", "4")])
        .in_force(IN_LONDON);
    PASSED_ON_UNDER_MAYORS = duty("complaints.passed-on-under-a-mayor", Panel,
        "other complaints about a mayor, or a deputy who is a member of the authority, pass to its monitoring officer")
        .towards(&[MonitoringOfficer])
        .under(&[
            SI_2024_414.schedule("1", "51(6)"), SI_2023_1432.schedule("5", "51(6)"),
            SI_2021_112.schedule("5", "52(6)"), SI_2017_470.schedule("1", "52")])
        .in_force(UNDER_MAYORS);
    OUTCOME_TOLD = duty("complaints.outcome-told", MonitoringOfficer,
        "the monitoring officer tells the panel of the outcome as soon as practicable")
        .towards(&[Panel])
        .under(&[REGS.regulation("29(3)")])
        .in_force(LONDON_AND_MAYORS);

    ADDRESS_NOTIFIED = duty("complaints.address-notified", Panel,
        "the panel notifies the body of the name and address to which complaints go")
        .towards(&[Commissioner])
        .under(&[REGS.regulation("30(1)")])
        .in_force(IN_FORCE);
    ADDRESS_PUBLISHED = duty("complaints.address-published", Commissioner,
        "the body publishes the name and address for complaints, by the means the panel specifies")
        .towards(&[Public])
        .under(&[REGS.regulation("30(2)")])
        .in_force(IN_FORCE);
    COPIES = duty("complaints.copies", Panel,
        "the complainant gets a copy of the record; the office holder one of the complaint, unless it is kept back")
        .towards(&[Complainant, OfficeHolder])
        .under(&[REGS.regulation("31(1)"), REGS.regulation("31(3)")])
        .in_force(IN_FORCE);
    RECORDS = duty("complaints.records", Panel,
        "the panel keeps records of complaints, of conduct matters and of all it does under the Regulations")
        .under(&[REGS.regulation("34")])
        .in_force(IN_FORCE);

    NO_REMOVAL = condition("complaints.no-removal", Panel,
        "nothing in the Regulations makes an office holder leave office or lets anybody require it")
        .towards(&[OfficeHolder])
        .under(&[PRSRA_2011.schedule("7", "6(1)"), REGS.whole()])
        .in_force(IN_FORCE);
    NO_SANCTION = condition("complaints.no-sanction", Panel,
        "the Regulations give the panel no sanction over an office holder")
        .towards(&[OfficeHolder])
        .under(&[REGS.regulation("28"), PRSRA_2011.schedule("7", "3(5)")])
        .in_force(IN_FORCE)
        .confidence_is(Confidence::Inferred);
}
