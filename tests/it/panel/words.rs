//! Every answer of the topic in words, and how it counts.

use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::panel::{
    Act, Arrangement, Arrangements, Balance, Bar, Bars, CoOption, Complement, Decision, MayorNomination,
    NumberFault, Numbers, PanelDuty, Procedure, ProcedureItem, Quorum, Roster, Supply, may,
};
use pcc_rules::reasoning::{Outcome, Standing};

use crate::day;

fn reads(outcome: impl Outcome, text: &str, standing: Standing) {
    assert_eq!(outcome.to_string(), text);
    assert_eq!(outcome.standing(), standing, "{text}");
}

#[test]
fn duties_and_decisions_in_words() {
    reads(PanelDuty::Done, "the panel has done its duty", Standing::Met);
    reads(PanelDuty::NotDone, "the panel has not done its duty", Standing::NotMet);
    reads(Balance::Met, "the duties of balance are done", Standing::Met);
    reads(Balance::NotMet, "a duty of balance is not done", Standing::NotMet);
    reads(Decision::Carried, "carried", Standing::Stated);
    reads(Decision::Lost, "lost", Standing::Stated);
    let own = "decided by the method of the panel's own rules of procedure";
    reads(Decision::ByOwnMethod, own, Standing::Stated);
    reads(Quorum::Present, "a quorum was present", Standing::Met);
    reads(Quorum::Lacking, "no quorum was present", Standing::NotMet);
    reads(Supply::Must, "must be supplied", Standing::Stated);
    reads(Supply::NeedNot, "need not be supplied, but may be", Standing::Stated);
    reads(Supply::Forbidden, "an enactment forbids supplying it", Standing::Stated);
    reads(Procedure::Complete, "the rules of procedure cover all they must", Standing::Met);
    let missing = Procedure::Missing(Set::from_iter([ProcedureItem::ChairRemoval]));
    reads(missing, "the rules of procedure leave out: chair-removal", Standing::NotMet);
    reads(Procedure::NotMade, "the panel has made no rules of procedure", Standing::NotMet);
}

#[test]
fn who_sits_in_words() {
    let bars = Bars::from_iter([Bar::Commissioner, Bar::NotUnanimous]);
    reads(Roster::Lawful, "every member may sit", Standing::Met);
    let breaches = "on the panel in spite of a bar: commissioner, not-unanimous";
    reads(Roster::Breaches(bars), breaches, Standing::NotMet);
    reads(CoOption::May, "may be co-opted", Standing::Met);
    reads(CoOption::MayNot(bars), "may not be co-opted: commissioner, not-unanimous", Standing::NotMet);
    let none = "there is no mayor who has to be nominated";
    reads(MayorNomination::NotApplicable, none, Standing::NotApplicable);
    let lifted = "the mayor need not be nominated again this term";
    reads(MayorNomination::Lifted, lifted, Standing::NotApplicable);
    reads(MayorNomination::Nominated, "the mayor is nominated", Standing::Met);
    let passed_over = "the mayor is passed over, and has to be nominated";
    reads(MayorNomination::PassedOver, passed_over, Standing::NotMet);
}

/// A vacancy is only worth a look; a member too many is a breach, whatever else there is.
#[test]
fn numbers_in_words() {
    let numbers = |faults: &[NumberFault]| Numbers {
        complement: Complement { appointed: 10, co_opted: 2 },
        faults: faults.iter().copied().collect(),
    };
    let text = "10 appointed and 2 co-opted members";
    reads(numbers(&[]), &format!("{text}, all in post"), Standing::Met);
    let short = numbers(&[NumberFault::AppointedShort, NumberFault::CoOptedShort]);
    reads(short, &format!("{text}: appointed-short, co-opted-short"), Standing::Warning);
    let mixed = numbers(&[NumberFault::AppointedShort, NumberFault::CoOptedOver]);
    reads(mixed, &format!("{text}: appointed-short, co-opted-over"), Standing::NotMet);
    let over = numbers(&[NumberFault::AppointedOver]);
    reads(over, &format!("{text}: appointed-over"), Standing::NotMet);
}

#[test]
fn arrangements_in_words() {
    let faulty = |missing: &[Arrangement], make_procedure| Arrangements::Faulty {
        missing: missing.iter().copied().collect(),
        make_procedure,
    };
    reads(Arrangements::Complete, "the arrangements provide for all they must", Standing::Met);
    let terms = [Arrangement::Terms];
    reads(faulty(&terms, false), "the arrangements leave out: terms", Standing::NotMet);
    let make = "the arrangements make rules of procedure, which they may not";
    reads(faulty(&[], true), make, Standing::NotMet);
    let both = "the arrangements leave out: terms; and make rules of procedure, which they may not";
    reads(faulty(&terms, true), both, Standing::NotMet);
}

#[test]
fn a_permission_in_words() {
    let text = |act| may(act, Area::Kent, day("2024-05-09")).unwrap().to_string();
    assert_eq!(
        text(Act::VetoPrecept),
        "the panel may, having reviewed a proposed precept, veto it [PRSRA 2011 Sch. 5 para. 4]"
    );
    let response = text(Act::RequireResponse);
    assert!(
        response.ends_with("; for the panel: what period for a written response is reasonable"),
        "{response}"
    );
}
