use pcc_rules::area::Area;
use pcc_rules::complaints::{
    self as law, APPEARS_CRIMINAL, AddressFacts, ConductRecordingFacts, EXCEPTIONAL, Keeping, Matter,
    MatterFacts, Recipient, RecordKind, Recording, RecordingFacts, RecordsFacts,
};
use pcc_rules::law::{Actor, Rule};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question as _, Set};

use crate::{day, finding};

const ON: &str = "2026-11-22";

fn received(recipient: Recipient) -> RecordingFacts {
    RecordingFacts {
        area: Area::Norfolk.into(),
        recipient: recipient.into(),
        criminal_proceedings: false.into(),
        withdrawn: false.into(),
        exceptional: false.into(),
    }
}

/// Sch. 7 para. 2(6), s. 31(1)(b), reg. 17: what a matter is turns on an offence that can be tried here, and on whether
/// anybody complains.
#[test]
fn prsra_sch7_para2_6_what_is_serious() {
    for (complaint, offence, triable_here, expected) in [
        (true, true, true, Matter::SeriousComplaint),
        (true, true, false, Matter::OtherComplaint),
        (true, false, true, Matter::OtherComplaint),
        (true, false, false, Matter::OtherComplaint),
        (false, true, true, Matter::ConductMatter),
        (false, true, false, Matter::Elsewhere),
        (false, false, true, Matter::Neither),
        (false, false, false, Matter::Neither),
    ] {
        let facts = MatterFacts {
            area: Area::Norfolk.into(),
            complaint: complaint.into(),
            offence: offence.into(),
            triable_here: triable_here.into(),
        };
        let determination = facts.determine(day(ON));
        assert_eq!(determination.settled(), Some(&expected), "{complaint} {offence} {triable_here}");
        let met = |rule| finding(determination.grounds(), rule) == Some(Finding::Met);
        assert_eq!(met(&law::SERIOUS_COMPLAINT), expected == Matter::SeriousComplaint);
        assert_eq!(met(&law::CONDUCT_MATTER), expected == Matter::ConductMatter);
        assert_eq!(met(&law::CONDUCT_ELSEWHERE), expected == Matter::Elsewhere);
        assert_eq!(met(&law::CRIMINAL_OFFENCE), triable_here);
        // Whether it appears to be an offence is for the panel.
        let open = MatterFacts { offence: Fact::Unknown, ..facts }.answer(day(ON));
        if triable_here || !complaint {
            let Err(Unsettled::ForJudgement { judgement, needs }) = open else { panic!("{open:?}") };
            assert_eq!((judgement, judgement.decider), (&APPEARS_CRIMINAL, Actor::Panel));
            assert!(needs.names().eq(["offence"]));
        }
    }
}

/// Reg. 9(1) to (5): the panel records; four others notify it; nobody else has a duty.
#[test]
fn cmr_reg9_who_records_and_who_notifies() {
    let duties: [(Recipient, Recording, Option<&Rule>); 6] = [
        (Recipient::Panel, Recording::Record, Some(&law::RECORDED)),
        (Recipient::AnotherPanel, Recording::Notify, Some(&law::WRONG_PANEL_NOTIFIES)),
        (Recipient::Iopc, Recording::Notify, Some(&law::IOPC_NOTIFIES)),
        (Recipient::ChiefOfficer, Recording::Notify, Some(&law::CHIEF_OFFICER_NOTIFIES)),
        (Recipient::OfficeHolder, Recording::Notify, Some(&law::HOLDER_NOTIFIES)),
        (Recipient::SomebodyElse, Recording::NeedNot, None),
    ];
    for (recipient, expected, rule) in duties {
        let determination = received(recipient).determine(day(ON));
        assert_eq!(determination.settled(), Some(&expected), "{recipient}");
        if let Some(rule) = rule {
            assert_eq!(finding(determination.grounds(), rule), Some(Finding::Met), "{recipient}");
        }
        assert_eq!(recipient.rule(), rule);
    }
    assert_eq!(law::WRONG_PANEL_NOTIFIES.bearer(), Actor::Panel);
    assert_eq!(law::HOLDER_NOTIFIES.bearer(), Actor::OfficeHolder);
}

/// Reg. 9(6): criminal proceedings and a withdrawal release everybody; reg. 10(2): who then has to tell, and why.
#[test]
fn cmr_regs9_6_and_10_2_nobody_need_and_who_tells() {
    for recipient in Recipient::ALL {
        let tells = !matches!(recipient, Recipient::Iopc | Recipient::SomebodyElse);
        let expected = if tells { Recording::NeedNotButTell } else { Recording::NeedNot };
        let proceedings = RecordingFacts { criminal_proceedings: true.into(), ..received(*recipient) };
        let withdrawn = RecordingFacts { withdrawn: true.into(), ..received(*recipient) };
        for (facts, rule) in [(proceedings, &law::CRIMINAL_PROCEEDINGS), (withdrawn, &law::WITHDRAWN_BEFORE)]
        {
            let determination = facts.determine(day(ON));
            assert_eq!(determination.settled(), Some(&expected), "{recipient}");
            if *recipient != Recipient::SomebodyElse {
                assert_eq!(finding(determination.grounds(), rule), Some(Finding::Met));
                let told = finding(determination.grounds(), &law::GROUNDS_TOLD);
                assert_eq!(told == Some(Finding::Met), tells);
            }
        }
        assert_eq!(recipient.tells_grounds(), tells);
    }
}

/// Reg. 9(1): exceptional circumstances are the Director General's exception and nobody else's.
#[test]
fn cmr_reg9_1_exceptional_circumstances_are_for_the_director_general() {
    for recipient in Recipient::ALL {
        let facts = RecordingFacts { exceptional: true.into(), ..received(*recipient) };
        let plain = received(*recipient).answer(day(ON));
        let expected = if *recipient == Recipient::Iopc { Ok(Recording::NeedNot) } else { plain };
        assert_eq!(facts.answer(day(ON)), expected, "{recipient}");
    }
    let open = RecordingFacts { exceptional: Fact::Unknown, ..received(Recipient::Iopc) };
    let Err(Unsettled::ForJudgement { judgement, .. }) = open.answer(day(ON)) else { panic!("judged") };
    assert_eq!((judgement, judgement.decider), (&EXCEPTIONAL, Actor::Iopc));
    assert!(
        RecordingFacts { exceptional: Fact::Unknown, ..received(Recipient::Panel) }.answer(day(ON)).is_ok()
    );
}

/// Regs 11, 12: every combination, against the regulations said again.
#[test]
fn cmr_regs11_12_conduct_matters() {
    for bits in 0..32u32 {
        let [own, civil, directed, complaint, proceedings] = [0, 1, 2, 3, 4].map(|i| bits & (1 << i) != 0);
        let facts = ConductRecordingFacts {
            area: Area::Norfolk.into(),
            own_panel: own.into(),
            civil: civil.into(),
            directed: directed.into(),
            recorded_as_complaint: complaint.into(),
            criminal_proceedings: proceedings.into(),
        };
        let expected = if own && directed {
            Recording::Record
        } else if own && (complaint || proceedings) {
            Recording::NeedNot
        } else if own {
            Recording::Record
        } else if civil {
            Recording::Notify
        } else {
            Recording::NeedNot
        };
        let determination = facts.determine(day(ON));
        assert_eq!(determination.settled(), Some(&expected), "{facts:?}");
        let met = |rule| finding(determination.grounds(), rule) == Some(Finding::Met);
        assert_eq!(met(&law::CONDUCT_NOTIFIED), expected == Recording::Notify);
        assert_eq!(met(&law::CONDUCT_RECORDED), expected == Recording::Record);
        assert_eq!(met(&law::RECORD_AS_DIRECTED), own && directed);
        assert_eq!(met(&law::CONDUCT_EXCEPTIONS), complaint || proceedings);
    }
}

/// Reg. 30: told by the panel and published by the body; one without the other is not enough.
#[test]
fn cmr_reg30_the_address_is_notified_and_published() {
    for (notified, published) in [(true, true), (true, false), (false, true), (false, false)] {
        let facts = AddressFacts {
            area: Area::Norfolk.into(),
            notified: notified.into(),
            published: published.into(),
        };
        let determination = facts.determine(day(ON));
        assert_eq!(*determination.settled().unwrap() == Keeping::Done, notified && published);
        let met = |rule| finding(determination.grounds(), rule) == Some(Finding::Met);
        assert_eq!((met(&law::ADDRESS_NOTIFIED), met(&law::ADDRESS_PUBLISHED)), (notified, published));
    }
}

/// Reg. 34: all three kinds; each one missing shows.
#[test]
fn cmr_reg34_three_kinds_of_records() {
    let ask = |kept| RecordsFacts { area: Area::Norfolk.into(), kept: Fact::Known(kept) }.answer(day(ON));
    assert_eq!(ask(Set::all()), Ok(Keeping::Done));
    for missing in RecordKind::ALL {
        assert_eq!(ask(Set::all().without(Set::from_iter([*missing]))), Ok(Keeping::NotDone), "{missing}");
    }
    assert_eq!(law::RECORDS.bearer(), Actor::Panel);
}
