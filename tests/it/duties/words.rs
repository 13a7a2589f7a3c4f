//! Every answer of the topic in words, and how it counts.

use pcc_rules::Set;
use pcc_rules::calendar::Deadline;
use pcc_rules::duties::{Evidence, Information, Limb, Mechanism, MechanismsInUse, Oversight};
use pcc_rules::reasoning::{Outcome, Standing};

use crate::day;

fn reads(outcome: impl Outcome, text: &str, standing: Standing) {
    assert_eq!(outcome.to_string(), text);
    assert_eq!(outcome.standing(), standing, "{text}");
}

#[test]
fn information_in_words() {
    let outstanding = Information::Outstanding(Deadline::NoneStated);
    let deadline = Deadline::NoneStated;
    for (outcome, text, standing) in [
        (Information::NothingRequired, "no information was required", Standing::NotApplicable),
        (Information::Given, "the information was given as required", Standing::Met),
        (Information::WrongForm, "the information was not given in the form set", Standing::NotMet),
        (outstanding, &*format!("the information has not been given yet; {deadline}"), Standing::Warning),
        (Information::Refused, "the information was refused", Standing::NotMet),
    ] {
        reads(outcome, text, standing);
    }
}

#[test]
fn evidence_in_words() {
    let mechanisms = Set::from_iter([Mechanism::Committee, Mechanism::PublicMeeting]);
    let evidence =
        |records| Evidence { limb: Limb::Complaints, records, latest: day("2024-05-09"), mechanisms };
    let enough = "whether that is enough is for the commissioner to judge";
    let rest = format!("on limb (ca), the latest of 2024-05-09, by public-meeting, committee; {enough}");
    reads(evidence(1), &format!("1 record {rest}"), Standing::Stated);
    reads(evidence(2), &format!("2 records {rest}"), Standing::Stated);
    let in_use = "in use: public-meeting, committee; by itself no evidence on any limb";
    reads(MechanismsInUse { mechanisms }, in_use, Standing::Stated);
    let none = "no mechanism is in use; the Act asks for none in particular";
    reads(MechanismsInUse { mechanisms: Set::EMPTY }, none, Standing::Stated);
    reads(Oversight::UnderTheLimb, "handling the matter falls under limb (ca)", Standing::Stated);
    let older = "an older matter, outside limb (ca) and left to the general duty";
    reads(Oversight::OlderMatter, older, Standing::Stated);
}
