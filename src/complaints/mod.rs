//! Complaints about the commissioner, the deputy and their like in London and under mayors, and conduct matters.
//! (PRSRA 2011 s. 31 and Sch. 7; SI 2012/62.)
//!
//! A complaint goes to the office holder's own panel, which records it. If the conduct appears to be a crime, the panel
//! refers it by the end of the next day to the Director General of the Independent Office for Police Conduct, who alone
//! can have it investigated; so too every conduct matter, which is the sign of a crime without a complaint. Every other
//! complaint, and any that comes back, the panel tries to resolve informally: it hears both sides, investigates
//! nothing, and has no sanction. Some it may handle as it thinks fit. In London and under mayors some go to a
//! monitoring officer.
//!
//! | question | ask | provision |
//! |---|---|---|
//! | whom can complaints be about, and who deals with them? | [`HolderFacts`] | s. 31(3); regs 2(1), 28(1), 29(1) |
//! | is it serious, or a conduct matter? | [`MatterFacts`] | s. 31(1), Sch. 7 para. 2(6); reg. 17 |
//! | must it be passed on or recorded? | [`RecordingFacts`], [`ConductRecordingFacts`] | regs 9 to 12 |
//! | is it referred in time? | [`ReferralFacts`], [`last_day_to_refer`] | regs 13, 37 |
//! | may the panel handle it otherwise? | [`DisapplicationFacts`] | reg. 15 |
//! | what may the panel do, and leave to whom? | [`may_handle`], [`may_leave_to`], [`may_resolve`] | regs 7, 28 |
//! | do people know where complaints go? what is kept? | [`AddressFacts`], [`RecordsFacts`] | regs 30, 34 |
//! | where does a complaint stand, and who acts next? | [`Complaint`] | regs 9 to 31 |
//!
//! Complaints about the police are other law ([`duties::ComplaintFacts`](crate::duties::ComplaintFacts)); so is what
//! follows from a charge ([`commissioner`](crate::commissioner)). Law from 16 January 2012, as changed on 8 January 2018.
//! Outside London there was nobody to complain of before 22 November 2012. Part of a complaint is a complaint of its
//! own here. How long a panel takes to answer is its own policy, not law.

mod disapplication;
pub mod handling;
mod keeping;
mod matter;
mod office_holder;
mod powers;
mod recording;
mod referral;
mod rules;

pub use disapplication::*;
pub use handling::Complaint;
pub use keeping::*;
pub use matter::*;
pub use office_holder::*;
pub use powers::*;
pub use recording::*;
pub use referral::*;
pub use rules::*;

use crate::law::{COMPLAINTS_REGS_2012 as REGS, LeftOut, PRSRA_2011, Rule, SI_2017_1250};
use crate::reasoning::Gap;

/// The rules of the topic.
pub static RULES: &[&Rule] = rules::RULES;

/// READING: regulation 27 keeps out what was referred and not referred back; no other provision says what becomes of it.
pub static AFTER_REPORT: Gap = Gap {
    statement: "what becomes of a complaint after the investigation's report, where there is no prosecution",
    readings: &[
        "nothing more under the Regulations: it was referred and never referred back, so Part 4 is not for it",
        "it is resolved informally: Schedule 7 asks that of complaints that cease to be investigated",
    ],
    provisions: &[REGS.regulation("27"), PRSRA_2011.schedule("7", "3(1)(b)")],
};

/// READING: regulation 7 keeps Part 4 from the chief executive as delegate; regulation 28(3) lets the panel appoint
/// anybody but an office holder.
pub static CHIEF_EXECUTIVE_RESOLVES: Gap = Gap {
    statement: "whether the panel may appoint the chief executive to secure the informal resolution of a complaint",
    readings: &[
        "it may not: informal resolution is what may not be left to the chief executive",
        "it may: an appointment is no delegation, and only office holders may not be appointed",
    ],
    provisions: &[REGS.regulation("7(1)"), REGS.regulation("28(3)")],
};

/// No provision says what follows when the end of the next day passes.
pub static LATE_REFERENCE: Gap = Gap {
    statement: "what follows if a complaint or conduct matter is not referred by the end of the next day",
    readings: &[
        "the panel is in breach, must still refer it, and the reference is good",
        "besides, the Director General may require it at any time",
    ],
    provisions: &[REGS.regulation("13(3)"), REGS.regulation("13(5)")],
};

/// READING: regulation 13(7) asks for no second reference; regulation 16(6) applies the Regulations to the matter anew.
pub static REFERRED_ANEW: Gap = Gap {
    statement: "whether a complaint that came back, was withdrawn and became a conduct matter must be referred again",
    readings: &[
        "it must: every conduct matter recorded under regulation 16(6) is referred",
        "it need not: it was referred before, and nobody directed it again",
    ],
    provisions: &[REGS.regulation("13(7)"), REGS.regulation("16(6)")],
};

/// Where the law of the topic gives no answer, or can be read in more than one way.
pub static GAPS: &[&Gap] = &[&AFTER_REPORT, &CHIEF_EXECUTIVE_RESOLVES, &LATE_REFERENCE, &REFERRED_ANEW];

/// Provisions of the topic that are not encoded, and why.
pub static LEFT_OUT: &[LeftOut] = &[
    BEFORE_THE_MAYOR,
    LeftOut {
        provision: PRSRA_2011.schedule("7", "7"),
        reason: "powers to apply and amend other enactments: spent on the making of the Regulations",
    },
    LeftOut {
        provision: REGS.regulation("3"),
        reason: "the Director General's general functions and advice: standards for a body outside the office",
    },
    LeftOut {
        provision: SI_2017_1250.regulation("21(6)"),
        reason: "regulations 3A and 3B, on the Independent Office itself: a body outside the office",
    },
    LeftOut {
        provision: REGS.regulation("4"),
        reason: "guidance under section 22 of the 2002 Act as applied: no guidance under it was read",
    },
    LeftOut {
        provision: REGS.regulation("5"),
        reason: "reports of the Director General to the Secretary of State: a body outside the office",
    },
    LeftOut {
        provision: REGS.regulation("6"),
        reason: "keeping informed, and assistance to investigations as they may reasonably require: no test of its own",
    },
    LeftOut {
        provision: REGS.regulation("7(3)"),
        reason: "what a monitoring officer with delegated powers tells the chief executive or head of paid service",
    },
    LeftOut {
        provision: REGS.regulation("8(5)"),
        reason: "directions on evidence, in paragraphs (5) and (6): their contents are whatever is directed",
    },
    LeftOut {
        provision: REGS.regulation("10(2)(a)"),
        reason: "a decision on part of what was received: that part is taken as a complaint of its own",
    },
    LeftOut {
        provision: REGS.regulation("13(3)(b)"),
        reason: "the manner of a reference, in paragraphs (3)(b) and (4)(b): whatever the Director General specifies",
    },
    LeftOut {
        provision: REGS.regulation("18(5)"),
        reason: "changing the form of an investigation, with directions and notices, in paragraphs (2) to (8)",
    },
    LeftOut {
        provision: REGS.regulation("19"),
        reason: "who investigates for a force under the Director General's management: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("20"),
        reason: "who investigates for the Director General and with what powers: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("21"),
        reason: "combining and splitting investigations: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("22"),
        reason: "suspending an investigation for criminal proceedings, and resuming it: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("23"),
        reason: "no prosecution before the report: a bar on prosecutors, in words applied from the 2002 Act",
    },
    LeftOut {
        provision: REGS.regulation("24(2)"),
        reason: "the grounds of discontinuing, and how a chief constable applies for it, in paragraphs (2) to (7)",
    },
    LeftOut {
        provision: REGS.regulation("24(10)"),
        reason: "what the Director General does itself on a discontinuance: taken together with what it directs",
    },
    LeftOut {
        provision: REGS.regulation("25(4)"),
        reason: "that secrecy does not keep things out of a report: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("26(5)"),
        reason: "notices about prosecution, in paragraphs (5) and (6): between prosecutor and Director General",
    },
    LeftOut {
        provision: REGS.regulation("28(6)"),
        reason: "procedures that the Secretary of State approves in guidance: no such guidance was read",
    },
    LeftOut {
        provision: REGS.regulation("28(14)"),
        reason: "statements made for a resolution are not admissible later: the law of evidence",
    },
    LeftOut {
        provision: REGS.regulation("29(2)"),
        reason: "how London's monitoring officer deals with it: by Part 3 of the 2000 Act, for England repealed on 1 July 2012",
    },
    LeftOut {
        provision: REGS.regulation("31(2)"),
        reason: "anonymous copies, and the review of a copy kept back, in paragraphs (2) and (4)",
    },
    LeftOut {
        provision: REGS.regulation("32"),
        reason: "keeping people informed of an investigation every four weeks: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("33"),
        reason: "when information about an investigation is kept back: the investigator's law",
    },
    LeftOut {
        provision: REGS.regulation("35"),
        reason: "information that the Director General calls for: its contents are whatever is called for",
    },
    LeftOut {
        provision: REGS.regulation("36"),
        reason: "access to premises, on 48 hours' notice for an examination of arrangements: not a matter of a complaint",
    },
    LeftOut {
        provision: REGS.regulation("38"),
        reason: "the register of the Director General: a body outside the office",
    },
];
