//! What every outcome of the topic says of itself, how it counts, and the grounds of citizenship.

use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::eligibility::*;
use pcc_rules::law::Actor;
use pcc_rules::process::Poll;
use pcc_rules::reasoning::{Finding, Outcome, Standing};
use pcc_rules::{Listed, Set};

use super::clear;
use crate::day;

#[test]
fn outcomes_say_themselves() {
    use Standing::{Met, NotApplicable, NotMet, Stated};
    let by = day("2021-07-06");
    let outcomes: [(&dyn Outcome, &str, Standing); 12] = [
        (&Acceptance::Accepted, "accepted: may act and is paid, with arrears", Met),
        (&Acceptance::Awaited { by }, "due by 2021-07-06; until then no acting and no pay", Stated),
        (
            &Acceptance::Defaulted { after: by },
            "not accepted by 2021-07-06: the office is vacant, and is to be declared so forthwith",
            NotMet,
        ),
        (&Acts::Valid, "valid despite any disqualification", Met),
        (&Acts::NotSaved, "not saved by the section", NotApplicable),
        (&Challenge::MayApply, "anybody may apply to the High Court, securing costs of up to £5,000", Stated),
        (&Challenge::ForPetition, "no declaration: an election petition raises or has raised it", Stated),
        (&Eligibility::Eligible, "eligible: no limb disqualifies", Met),
        (&Eligibility::Disqualified, "disqualified", NotMet),
        (&LimbFinding::Clear, "clear", Met),
        (&LimbFinding::Caught, "disqualifies", NotMet),
        (&LimbFinding::NotAsked(Stage::Poll), "not asked at the stage of poll", NotApplicable),
    ];
    for (outcome, words, standing) in outcomes {
        assert_eq!((outcome.to_string(), outcome.standing()), (words.to_owned(), standing));
    }
}

/// Section 68 and the saving of Sch. 8 para. 12 for every set of citizenships: the answer, and which rules are grounds.
#[test]
fn prsra_s68_and_ea_sch8_para12_every_set_of_citizenships() {
    let mut cases = 0;
    let days = ["2023-10-31", "2023-11-01", "2024-05-06", "2024-05-07"].map(day);
    for (on, poll) in days.into_iter().flat_map(|on| ["2024-05-06", "2024-05-07"].map(|poll| (on, day(poll))))
    {
        for (stage, bits) in Stage::ALL.iter().flat_map(|stage| (0..128u32).map(move |bits| (*stage, bits))) {
            let citizen_of: Set<Citizenship> =
                Citizenship::ALL.iter().filter(|one| bits & 1 << one.index() != 0).copied().collect();
            let facts = CandidateFacts {
                poll_on: poll.into(),
                citizenship: citizen_of.into(),
                ..clear(Area::Kent, stage, Poll::Ordinary)
            };
            let found = facts.on_limb(Limb::Citizenship, on);
            let has = |names: &[&str]| citizen_of.iter().any(|one| names.contains(&one.as_str()));
            let always = has(&["british", "qualifying-commonwealth", "irish"]);
            let kept = has(&["qualifying-eu", "eu-retained-rights"]);
            let union = kept || has(&["european-union"]);
            let new_rule = is_new_rule(stage, on, poll);
            let citizen = always || kept || union && !new_rule;
            let expected = if citizen { LimbFinding::Clear } else { LimbFinding::Caught };
            assert_eq!(found.settled(), Some(&expected), "{citizen_of} at {stage} on {on}");
            let ground = |id: &str| {
                found.grounds().iter().find(|ground| ground.rule.id() == id).map(|ground| ground.finding)
            };
            let met = |met: bool| if met { Finding::Met } else { Finding::NotMet };
            assert_eq!(ground("eligibility.citizenship"), Some(met(citizen)));
            // What became of the citizens of the Union is told of those who are nothing else.
            let of_account = union && !always;
            let rule = (of_account && new_rule).then_some(met(citizen));
            assert_eq!(ground("eligibility.union-citizens"), rule, "{citizen_of} at {stage} on {on}");
            let held = stage.as_str() == "taking-office" || stage.as_str() == "holding";
            let saved = (of_account && !new_rule && held && on >= day("2024-05-07")).then_some(Finding::Met);
            assert_eq!(
                ground("eligibility.union-citizens-in-office"),
                saved,
                "{citizen_of} at {stage} on {on}"
            );
            cases += 1;
        }
    }
    assert_eq!(cases, 4096);
}

/// SI 2023/1145: for polls from 7 May 2024, and their nominations from November 2023.
fn is_new_rule(stage: Stage, on: NaiveDate, poll: NaiveDate) -> bool {
    let new_poll = poll >= day("2024-05-07");
    match stage.as_str() {
        "poll" => on >= day("2024-05-07"),
        "nomination" => on >= day("2024-05-07") || on >= day("2023-11-01") && new_poll,
        _ => on >= day("2024-05-07") && new_poll,
    }
}

/// What bars from being elected alone is the candidate's; what bars from taking up or holding the office the
/// commissioner's too.
#[test]
fn prsra_ss64_to_70_whom_each_limb_binds() {
    for limb in Limb::ALL.iter().copied() {
        let after = limb.stages().iter().any(|stage| ["taking-office", "holding"].contains(&stage.as_str()));
        let expected =
            if after { vec![Actor::Candidate, Actor::Commissioner] } else { vec![Actor::Candidate] };
        assert_eq!(limb.rule().bearers().collect::<Vec<_>>(), expected, "{limb}");
    }
}
