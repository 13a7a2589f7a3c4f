use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::OutOfForce;
use pcc_rules::plan::{self, COPIES_DUE, Copied, Copies, CopiesFacts, CopyFor, Event};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Fact, Question, Set};

use crate::{day, finding};

fn copies(event: Event, copied: [Option<Copied>; 3]) -> CopiesFacts {
    let [chief_constable, authorities, public] = copied.map(Fact::Known);
    CopiesFacts {
        area: Fact::Known(Area::Norfolk),
        event: Fact::Known(event),
        chief_constable,
        responsible_authorities: authorities,
        public,
    }
}

/// Every event with every copy to each of the three: the issued plan after an issue; the variation or the plan as varied
/// after a variation.
#[test]
fn prsra_s5_10_11_every_case() {
    let serves = [
        (Event::Issue, Copied::IssuedPlan),
        (Event::Variation, Copied::Variation),
        (Event::Variation, Copied::PlanAsVaried),
    ];
    let all = [None, Some(Copied::IssuedPlan), Some(Copied::Variation), Some(Copied::PlanAsVaried)];
    for event in [Event::Issue, Event::Variation] {
        for chief in all {
            for authorities in all {
                for public in all {
                    let lacks =
                        |copied: Option<Copied>| copied.is_none_or(|it| !serves.contains(&(event, it)));
                    let outstanding: Set<CopyFor> = [
                        (CopyFor::ChiefConstable, chief),
                        (CopyFor::ResponsibleAuthorities, authorities),
                        (CopyFor::Public, public),
                    ]
                    .into_iter()
                    .filter(|(_, copied)| lacks(*copied))
                    .map(|(who, _)| who)
                    .collect();
                    let expected = if outstanding.is_empty() {
                        Copies::AllSent
                    } else {
                        Copies::Outstanding(outstanding)
                    };
                    let facts = copies(event, [chief, authorities, public]);
                    assert_eq!(facts.answer(day("2025-03-01")), Ok(expected));
                }
            }
        }
    }
}

#[test]
fn prsra_s5_10_each_recipient_has_a_rule() {
    let given = [Some(Copied::IssuedPlan); 3];
    let rules = [&plan::COPY_TO_CHIEF_CONSTABLE, &plan::COPY_TO_AUTHORITIES, &plan::COPY_PUBLISHED];
    for (i, (who, rule)) in CopyFor::ALL.iter().zip(rules).enumerate() {
        let mut copied = given;
        copied[i] = None;
        let d = copies(Event::Issue, copied).determine(day("2025-03-01"));
        assert_eq!(d.settled(), Some(&Copies::Outstanding(Set::from_iter([*who]))));
        assert_eq!(who.rule(), rule);
        assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet));
        assert_eq!(finding(d.grounds(), &plan::AS_VARIED_WILL_DO), None);
    }
}

#[test]
fn prsra_s5_11_the_plan_as_varied_will_do_for_a_variation() {
    let d = copies(Event::Variation, [Some(Copied::PlanAsVaried); 3]).determine(day("2025-03-01"));
    assert_eq!(d.settled(), Some(&Copies::AllSent));
    assert_eq!(finding(d.grounds(), &plan::AS_VARIED_WILL_DO), Some(Finding::Met));
    let issue = copies(Event::Issue, [Some(Copied::PlanAsVaried); 3]).determine(day("2025-03-01"));
    assert_eq!(issue.settled(), Some(&Copies::Outstanding(Set::all())));
    assert_eq!(finding(issue.grounds(), &plan::AS_VARIED_WILL_DO), None);
}

/// No time is stated, so what is outstanding is a warning.
#[test]
fn prsra_s5_10_no_time_is_stated() {
    assert_eq!(COPIES_DUE, Deadline::NoneStated);
    let outstanding = Copies::Outstanding(Set::from_iter([CopyFor::Public]));
    assert_eq!(outstanding.standing(), Standing::Warning);
    assert_eq!(outstanding.to_string(), "still to have a copy, no time limit stated: public");
    assert_eq!(Copies::AllSent.standing(), Standing::Met);
}

/// London has no such rule: the Greater London Authority Act governs instead.
#[test]
fn prsra_s6_london_has_no_rule_on_copies() {
    for area in [Area::Metropolitan, Area::CityOfLondon] {
        let facts = CopiesFacts { area: Fact::Known(area), ..copies(Event::Issue, [None; 3]) };
        let answer = facts.answer(day("2025-03-01"));
        assert_eq!(answer, Err(Unsettled::OutOfForce(OutOfForce::DoesNotExtend)));
    }
}

/// Nothing sent needs no event to be found wanting; what was sent does.
#[test]
fn unknown_facts_are_needed_only_where_they_tell() {
    let facts = CopiesFacts { event: Fact::Unknown, ..copies(Event::Issue, [None; 3]) };
    assert_eq!(facts.answer(day("2025-03-01")), Ok(Copies::Outstanding(Set::all())));
    let sent = [Some(Copied::IssuedPlan), None, None];
    let facts = CopiesFacts { event: Fact::Unknown, public: Fact::Unknown, ..copies(Event::Issue, sent) };
    assert!(facts.determine(day("2025-03-01")).needs().names().eq(["event", "public"]));
}
