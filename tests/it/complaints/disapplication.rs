use chrono::NaiveDate;
use pcc_rules::area::Area;
use pcc_rules::complaints::{
    self as law, Description, Disapplication, DisapplicationFacts, EarlierEnd, FALLS_WITHIN,
    SHOULD_HANDLE_OTHERWISE,
};
use pcc_rules::law::Rule;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question as _};

use crate::{day, finding};

const ON: &str = "2026-11-22";

/// Recorded, not to be referred, to be handled otherwise in the panel's view, and of no kind.
fn of_no_kind() -> DisapplicationFacts {
    DisapplicationFacts {
        area: Area::Norfolk.into(),
        recorded: true.into(),
        referable: false.into(),
        otherwise: true.into(),
        about_staff: false.into(),
        latest_incident: day("2026-10-01").into(),
        made_on: day("2026-10-02").into(),
        good_reason: true.into(),
        injustice: false.into(),
        already_subject: false.into(),
        names_nobody: false.into(),
        traceable: true.into(),
        abusive: false.into(),
        same_as_before: false.into(),
        fresh_allegations: true.into(),
        fresh_evidence: true.into(),
        earlier_end: None.into(),
    }
}

fn repetitious() -> DisapplicationFacts {
    DisapplicationFacts {
        same_as_before: true.into(),
        fresh_allegations: false.into(),
        fresh_evidence: false.into(),
        earlier_end: Some(EarlierEnd::Resolved).into(),
        ..of_no_kind()
    }
}

fn delayed(incident: &str, made: &str) -> DisapplicationFacts {
    DisapplicationFacts {
        latest_incident: day(incident).into(),
        made_on: day(made).into(),
        good_reason: false.into(),
        ..of_no_kind()
    }
}

/// Each kind alone is enough, stands under its own limb, and no other limb is met.
#[test]
fn cmr_reg15_3_each_kind_alone_is_enough() {
    let none = of_no_kind();
    let yes = || Fact::Known(true);
    let cases: [(Description, &Rule, DisapplicationFacts); 6] = [
        (
            Description::AboutStaff,
            &law::ABOUT_STAFF,
            DisapplicationFacts { about_staff: yes(), ..none.clone() },
        ),
        (Description::Delayed, &law::DELAYED, delayed("2025-10-01", "2026-10-02")),
        (
            Description::AlreadySubject,
            &law::ALREADY_SUBJECT,
            DisapplicationFacts { already_subject: yes(), ..none.clone() },
        ),
        (
            Description::Anonymous,
            &law::ANONYMOUS,
            DisapplicationFacts { names_nobody: yes(), traceable: false.into(), ..none.clone() },
        ),
        (Description::Abusive, &law::ABUSIVE, DisapplicationFacts { abusive: yes(), ..none.clone() }),
        (Description::Repetitious, &law::REPETITIOUS, repetitious()),
    ];
    for (kind, rule, facts) in &cases {
        assert_eq!(kind.rule(), *rule);
        let determination = facts.determine(day(ON));
        assert_eq!(determination.settled(), Some(&Disapplication::May), "{kind}");
        for other in Description::ALL {
            let expected = if other == kind { Finding::Met } else { Finding::NotMet };
            assert_eq!(finding(determination.grounds(), other.rule()), Some(expected), "{kind}: {other}");
        }
        // Unrecorded, referable, or fit for resolution in the panel's view: none of the kinds helps.
        for not in [
            DisapplicationFacts { recorded: false.into(), ..facts.clone() },
            DisapplicationFacts { referable: true.into(), ..facts.clone() },
            DisapplicationFacts { otherwise: false.into(), ..facts.clone() },
        ] {
            assert_eq!(not.answer(day(ON)), Ok(Disapplication::MayNot), "{kind}");
        }
    }
    let not = none.determine(day(ON));
    assert_eq!(not.settled(), Some(&Disapplication::MayNot));
    assert_eq!(finding(not.grounds(), &law::DISAPPLICATION), Some(Finding::NotMet));
    assert_eq!(finding(not.grounds(), &law::DISAPPLICABLE), Some(Finding::Met));
}

/// Reg. 15(3)(b): twelve months to the day are not more than twelve; a day later is. A leap day has its year on 28
/// February.
#[test]
fn cmr_reg15_3_b_more_than_twelve_months() {
    for (incident, made, more) in [
        ("2025-10-01", "2026-09-30", false),
        ("2025-10-01", "2026-10-01", false),
        ("2025-10-01", "2026-10-02", true),
        ("2024-02-29", "2025-02-28", false),
        ("2024-02-29", "2025-03-01", true),
        ("2023-02-28", "2024-02-28", false),
        ("2023-02-28", "2024-02-29", true),
    ] {
        let expected = if more { Disapplication::May } else { Disapplication::MayNot };
        assert_eq!(delayed(incident, made).answer(day(ON)), Ok(expected), "{incident} {made}");
    }
    // With a good reason it takes likely injustice as well; without one it does not.
    for (good_reason, injustice, enough) in
        [(false, false, true), (false, true, true), (true, true, true), (true, false, false)]
    {
        let facts = DisapplicationFacts {
            good_reason: good_reason.into(),
            injustice: injustice.into(),
            ..delayed("2025-10-01", "2026-10-02")
        };
        assert_eq!(facts.answer(day(ON)) == Ok(Disapplication::May), enough);
    }
    let far: NaiveDate = NaiveDate::MAX;
    let facts = DisapplicationFacts { latest_incident: far.into(), made_on: far.into(), ..delayed(ON, ON) };
    assert_eq!(facts.answer(day(ON)), Ok(Disapplication::MayNot));
}

/// Reg. 15(4): all four parts; each of the four ends will do.
#[test]
fn cmr_reg15_4_repetitious_in_four_parts() {
    for end in EarlierEnd::ALL {
        let facts = DisapplicationFacts { earlier_end: Some(*end).into(), ..repetitious() };
        assert_eq!(facts.answer(day(ON)), Ok(Disapplication::May), "{end}");
    }
    for short in [
        DisapplicationFacts { same_as_before: false.into(), ..repetitious() },
        DisapplicationFacts { fresh_allegations: true.into(), ..repetitious() },
        DisapplicationFacts { fresh_evidence: true.into(), ..repetitious() },
        DisapplicationFacts { earlier_end: None.into(), ..repetitious() },
    ] {
        assert_eq!(short.answer(day(ON)), Ok(Disapplication::MayNot));
    }
    // Anonymous takes both halves as well.
    for (names_nobody, traceable) in [(true, true), (false, false)] {
        let facts = DisapplicationFacts {
            names_nobody: names_nobody.into(),
            traceable: traceable.into(),
            ..of_no_kind()
        };
        assert_eq!(facts.answer(day(ON)), Ok(Disapplication::MayNot));
    }
}

/// What the panel considers is for the panel.
#[test]
fn cmr_reg15_2_the_panel_judges() {
    let judged = |facts: DisapplicationFacts| match facts.answer(day(ON)) {
        Err(Unsettled::ForJudgement { judgement, needs }) => (judgement, needs.names().collect::<Vec<_>>()),
        other => panic!("{other:?}"),
    };
    let (judgement, needs) = judged(DisapplicationFacts { abusive: Fact::Unknown, ..of_no_kind() });
    assert_eq!((judgement, needs), (&FALLS_WITHIN, vec!["abusive"]));
    let (judgement, needs) = judged(DisapplicationFacts { otherwise: Fact::Unknown, ..repetitious() });
    assert_eq!((judgement, needs), (&SHOULD_HANDLE_OTHERWISE, vec!["otherwise"]));
    // A day that is not known is a fact, not a judgement.
    let open = DisapplicationFacts { made_on: Fact::Unknown, ..delayed("2025-10-01", "2026-10-02") };
    assert!(
        matches!(open.answer(day(ON)), Err(Unsettled::NeedsFacts(needs)) if needs.names().eq(["made-on"]))
    );
}
