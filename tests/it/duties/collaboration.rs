use pcc_rules::area::Area;
use pcc_rules::duties::{
    self, ChiefConstablesOpportunitiesFacts, CollaborationFacts, CommissionersOpportunitiesFacts, Duty,
};
use pcc_rules::law::{Actor, OutOfForce, Place};
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question};

use super::{LONDON_THEN_ELSEWHERE, TRI, fact, starts};
use crate::{day, eve, finding};

#[test]
fn pa96_ss22b_22c_23d_first_days_and_sections() {
    starts(&duties::ACCOUNT_COLLABORATION, LONDON_THEN_ELSEWHERE);
    let key = |rule: &pcc_rules::law::Rule| rule.provisions()[0].key().to_string();
    assert_eq!(key(&duties::ACCOUNT_COLLABORATION), "ukpga/1996/16/section/23D/1");
    for (rule, limb) in [
        (&duties::REVIEW_COLLABORATION, "1"),
        (&duties::NOTIFY_PARTNERS, "2"),
        (&duties::CONSIDER_COLLABORATION, "3"),
        (&duties::GIVE_EFFECT_TO_COLLABORATION, "6"),
    ] {
        starts(rule, LONDON_THEN_ELSEWHERE);
        assert_eq!(key(rule), format!("ukpga/1996/16/section/22C/{limb}"));
        assert_eq!(rule.bearer(), Actor::Commissioner);
    }
    for (rule, limb) in [
        (&duties::CHIEF_CONSTABLE_REVIEWS_COLLABORATION, "1"),
        (&duties::CHIEF_CONSTABLE_NOTIFIES_PARTNERS, "2"),
        (&duties::CHIEF_CONSTABLE_CONSIDERS_COLLABORATION, "3"),
        (&duties::CHIEF_CONSTABLE_GIVES_EFFECT, "6"),
    ] {
        starts(rule, &Place::ALL.map(|place| (place, "2012-01-16")));
        assert_eq!(key(rule), format!("ukpga/1996/16/section/22B/{limb}"));
        assert_eq!(rule.bearer(), Actor::ChiefConstable);
    }
}

/// No agreement, nothing to answer for; otherwise the commissioner judges.
#[test]
fn pa96_s23d_1_answering_for_collaboration() {
    for agreement in TRI {
        for held in TRI {
            let facts = CollaborationFacts {
                area: Fact::Known(Area::Kent),
                agreement: fact(agreement),
                held_to_account: fact(held),
            };
            let d = facts.determine(day("2024-05-09"));
            match (agreement, held) {
                (Some(false), _) => assert_eq!(d.settled(), Some(&Duty::NotCalledFor)),
                (Some(true), Some(true)) => assert_eq!(d.settled(), Some(&Duty::Done)),
                (Some(true), Some(false)) => assert_eq!(d.settled(), Some(&Duty::NotDone)),
                (Some(true), None) => {
                    assert!(matches!(d.answer(), Err(Unsettled::ForJudgement { judgement, .. })
                        if judgement.decider == Actor::Commissioner));
                    let found = finding(d.grounds(), &duties::ACCOUNT_COLLABORATION);
                    assert_eq!(found, Some(Finding::ForJudgement));
                }
                (None, Some(_)) => assert!(d.needs().names().eq(["agreement"])),
                (None, None) => assert!(d.needs().names().eq(["agreement", "held-to-account"])),
            }
        }
    }
}

/// The section in plain booleans.
fn model([review, proposed, notified, considered, agrees, partner, effect]: [bool; 7]) -> bool {
    let bound = agrees && partner;
    review && (!proposed || (notified && considered && (effect || !bound)))
}

/// Every combination of the seven facts, unknown included, of both sections: open exactly where completions differ,
/// and what is needed is exactly what can still change the answer.
#[test]
fn pa96_ss22b_and_22c_all_combinations() {
    let names = [
        "under-consideration",
        "proposed",
        "notified",
        "considered",
        "agrees",
        "a-partner-agrees",
        "given-effect",
    ];
    for code in 0..3usize.pow(7) {
        let given: [Option<bool>; 7] = std::array::from_fn(|i| TRI[code / 3usize.pow(i as u32) % 3]);
        let completions: Vec<[bool; 7]> = (0..128usize)
            .map(|bits| std::array::from_fn(|i| given[i].unwrap_or(bits >> i & 1 == 1)))
            .collect();
        let (yes, no) =
            (completions.iter().any(|one| model(*one)), completions.iter().any(|one| !model(*one)));
        let expected = match (yes, no) {
            (true, false) => Some(Duty::Done),
            (false, true) => Some(Duty::NotDone),
            _ => None,
        };
        let [a, b, c, d, e, f, g] = given.map(fact);
        let commissioner = CommissionersOpportunitiesFacts {
            area: Fact::Known(Area::Kent),
            under_consideration: a,
            proposed: b,
            notified: c,
            considered: d,
            agrees: e,
            a_partner_agrees: f,
            given_effect: g,
        };
        let chief = ChiefConstablesOpportunitiesFacts {
            under_consideration: a,
            proposed: b,
            notified: c,
            considered: d,
            agrees: e,
            a_partner_agrees: f,
            given_effect: g,
        };
        let matters: Vec<&str> = (0..7)
            .filter(|&i| {
                expected.is_none()
                    && given[i].is_none()
                    && completions.iter().any(|one| {
                        let mut other = *one;
                        other[i] = !other[i];
                        model(*one) != model(other)
                    })
            })
            .map(|i| names[i])
            .collect();
        for answer in [commissioner.answer(day("2024-05-09")), chief.answer(day("2024-05-09"))] {
            assert_eq!(answer.ok(), expected, "{given:?}");
            let needs: Vec<&str> = answer.err().map_or(Vec::new(), |open| open.needs().names().collect());
            assert_eq!(needs, matters, "{given:?}");
        }
    }
}

/// Two must agree, and whoever is asked must be one of them: others' agreement binds others.
#[test]
fn pa96_s22c_5_and_6_bind_those_who_agree() {
    let facts = CommissionersOpportunitiesFacts {
        area: Fact::Known(Area::Gwent),
        under_consideration: Fact::Known(true),
        proposed: Fact::Known(true),
        notified: Fact::Known(true),
        considered: Fact::Known(true),
        agrees: Fact::Known(true),
        a_partner_agrees: Fact::Known(true),
        given_effect: Fact::Known(false),
    };
    let d = facts.determine(day("2024-05-09"));
    assert_eq!(d.settled(), Some(&Duty::NotDone));
    assert_eq!(finding(d.grounds(), &duties::GIVE_EFFECT_TO_COLLABORATION), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &duties::NOTIFY_PARTNERS), Some(Finding::Met));
    let alone = CommissionersOpportunitiesFacts { a_partner_agrees: Fact::Known(false), ..facts.clone() };
    assert_eq!(alone.answer(day("2024-05-09")), Ok(Duty::Done));
    let against = CommissionersOpportunitiesFacts { agrees: Fact::Known(false), ..facts.clone() };
    assert_eq!(against.answer(day("2024-05-09")), Ok(Duty::Done));
    let not_yet = Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts: day("2012-11-22") }));
    assert_eq!(facts.answer(eve("2012-11-22")), not_yet);
}

/// Each step left undone is found against its own rule and no other, in both sections.
#[test]
fn pa96_ss22b_and_22c_each_step_has_its_own_ground() {
    let rules = [
        [
            &duties::REVIEW_COLLABORATION,
            &duties::NOTIFY_PARTNERS,
            &duties::CONSIDER_COLLABORATION,
            &duties::GIVE_EFFECT_TO_COLLABORATION,
        ],
        [
            &duties::CHIEF_CONSTABLE_REVIEWS_COLLABORATION,
            &duties::CHIEF_CONSTABLE_NOTIFIES_PARTNERS,
            &duties::CHIEF_CONSTABLE_CONSIDERS_COLLABORATION,
            &duties::CHIEF_CONSTABLE_GIVES_EFFECT,
        ],
    ];
    for proposed in [true, false] {
        for undone in 0..4 {
            let step = |n| Fact::Known(n != undone);
            let yes = Fact::Known(true);
            let commissioner = CommissionersOpportunitiesFacts {
                area: Fact::Known(Area::Kent),
                under_consideration: step(0),
                proposed: Fact::Known(proposed),
                notified: step(1),
                considered: step(2),
                agrees: yes,
                a_partner_agrees: yes,
                given_effect: step(3),
            }
            .determine(day("2024-05-09"));
            let chief = ChiefConstablesOpportunitiesFacts {
                under_consideration: step(0),
                proposed: Fact::Known(proposed),
                notified: step(1),
                considered: step(2),
                agrees: yes,
                a_partner_agrees: yes,
                given_effect: step(3),
            }
            .determine(day("2024-05-09"));
            for (d, rules) in [commissioner, chief].iter().zip(rules) {
                for (n, rule) in rules.into_iter().enumerate() {
                    let failed = n == undone && (proposed || n == 0);
                    let expected = if failed { Finding::NotMet } else { Finding::Met };
                    assert_eq!(finding(d.grounds(), rule), Some(expected), "{} {undone}", rule.id());
                }
            }
        }
    }
}
