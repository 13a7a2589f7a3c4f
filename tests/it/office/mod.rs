//! The main job: the facts of whole offices, read, assessed and told.

mod bad_input;
mod four_offices;

use pcc_rules::office::{Office, Verdict, assess};
use pcc_rules::strategies::any;
use pcc_rules::{CATALOGUE, Fact};
use proptest::prelude::*;
use serde_json::Value;

use crate::day;

/// Reads an office; an error comes with the path of the field.
pub(crate) fn read(json: &str) -> Result<Office, String> {
    let mut reader = serde_json::Deserializer::from_str(json);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| format!("{}: {}", error.path(), error.inner()))
}

/// An office of which nothing is known is asked everything and answers nothing it does not know.
#[test]
fn an_office_of_which_nothing_is_known_breaks_no_rule() {
    let office = Office::default();
    let assessment = assess(&office, day("2024-05-09"));
    for verdict in [Verdict::Met, Verdict::NotMet, Verdict::Warning, Verdict::Stated] {
        assert_eq!(assessment.with(verdict).count(), 0, "{verdict}");
    }
    assert!(assessment.with(Verdict::NeedsFacts).count() > 30);
}

/// On a day before any of it was law, everything that turns on the area is out of force there.
#[test]
fn before_the_act_nothing_is_in_force() {
    let office = Office { area: Fact::Known("kent".parse().unwrap()), ..Office::default() }.sited().unwrap();
    let assessment = assess(&office, day("2011-11-01"));
    let in_force: Vec<&str> = assessment
        .findings
        .iter()
        .filter(|finding| finding.verdict() != Verdict::OutOfForce)
        .map(|finding| finding.rule.id())
        .collect();
    // The two duties of chief officers that began everywhere in January 2012 are not law yet either; what is left
    // does not rest on the 2011 Act.
    assert_eq!(in_force, Vec::<&str>::new());
}

proptest! {
    #![proptest_config(crate::prop::random(48))]

    /// Any office on any day: findings in the order of the subjects, each under a rule of the catalogue, each open one
    /// with no standing of its own, and the JSON says the same as the values.
    #[test]
    fn any_office_is_assessed_on_any_day(office in any::<Office>(), on in any::<chrono::NaiveDate>()) {
        let assessment = assess(&office, on);
        let topics: Vec<_> = assessment.findings.iter().map(|finding| finding.rule.topic()).collect();
        prop_assert!(topics.is_sorted(), "ordered by subject");
        let json = serde_json::to_value(&assessment).unwrap();
        let findings = json["findings"].as_array().unwrap();
        prop_assert_eq!(findings.len(), assessment.findings.len());
        for (finding, json) in assessment.findings.iter().zip(findings) {
            prop_assert!(CATALOGUE.find(finding.rule.id()).is_some());
            prop_assert_eq!(&json["outcome"], finding.verdict().as_str());
            prop_assert_eq!(&json["rule"], finding.rule.id());
            let needs: Vec<&str> = finding.needs().names().collect();
            prop_assert_eq!(json["needs"].as_array().unwrap().len(), needs.len());
            prop_assert_eq!(finding.verdict() == Verdict::NeedsFacts, finding.answer.is_err() && !needs.is_empty() && json["outcome"] == "needs-facts");
            for key in ["statement", "topic", "citations", "binding", "confidence", "grounds", "detail"] {
                prop_assert!(json.get(key).is_some_and(|value| *value != Value::Null), "`{key}` is told");
            }
        }
    }

    /// An office written and read back is the same office.
    #[test]
    fn an_office_survives_json(office in any::<Office>()) {
        let json = serde_json::to_string(&office).unwrap();
        prop_assert_eq!(read(&json), Ok(office));
    }
}

/// The panel's processes are told where they stand, with what is next; none can be dated after the day asked about.
#[test]
fn a_panels_processes_are_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk","panel":{
        "composition":{"opening":{"area":"norfolk","since":"2026-01-05","councils":[{"council":1,"extras":0}]},"events":[]},
        "reviews":[{"area":"norfolk","subject":"plan","events":[{"on":"2026-01-05","event":{"kind":"sent"}}]}],
        "occasions":[{"area":"norfolk","meets-on":"2026-01-30","events":[
            {"on":"2026-01-05","event":{"kind":"required","whom":"commissioner"}}]}],
        "requests":[{"area":"norfolk","events":[{"on":"2026-01-05","event":{"kind":"required"}}]}]}}"#,
    )
    .unwrap();
    let assessment = assess(&office, day("2026-01-10"));
    let told = |rule: &str| {
        let of_it = assessment.findings.iter().filter(|finding| finding.rule.id() == rule);
        of_it.map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    assert!(
        told("panel.numbers").contains("0 of 10 appointed, 0 of 2 co-opted"),
        "{}",
        told("panel.numbers")
    );
    assert!(told("panel.single-council").contains("council may"), "{}", told("panel.single-council"));
    assert!(told("panel.plan-review").contains("within a reasonable time"), "{}", told("panel.plan-review"));
    assert!(
        told("panel.commissioner-complies").contains("by 2026-01-30"),
        "{}",
        told("panel.commissioner-complies")
    );
    assert!(told("panel.information").contains("still needed"), "{}", told("panel.information"));
    for part in ["panel.composition", "panel.reviews", "panel.occasions", "panel.requests"] {
        let only = |mut office: Office| {
            office.panel.composition = office.panel.composition.filter(|_| part == "panel.composition");
            office.panel.reviews.retain(|_| part == "panel.reviews");
            office.panel.occasions.retain(|_| part == "panel.occasions");
            office.panel.requests.retain(|_| part == "panel.requests");
            office
        };
        let office = only(office.clone());
        assert_eq!(office.check_by(day("2026-01-05")), Ok(()));
        assert!(
            office.check_by(day("2026-01-04")).unwrap_err().to_string().starts_with(&format!("`{part}`"))
        );
    }
}

/// The scrutiny of a precept and the appointment of a chief constable are told where they stand, with what is next.
#[test]
fn processes_under_way_are_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk",
        "scrutinies":[{"area":"norfolk","year":2026,"kind":"policing","events":[
            {"on":"2026-01-30","event":{"kind":"proposed","precept":"278.01"}}]}],
        "appointment":{"area":"norfolk","events":[{"on":"2026-01-30","event":{"kind":"polled","poll":"by-election"}}]}}"#,
    )
    .unwrap();
    let assessment = assess(&office, day("2026-02-02"));
    let due: Vec<_> = assessment
        .on(pcc_rules::law::Topic::Precept)
        .filter_map(|finding| finding.due().and_then(|due| due.last_day()))
        .collect();
    assert!(!due.is_empty() && due.iter().all(|day| *day == crate::day("2026-02-08")), "{due:?}");
    assert!(assessment.on(pcc_rules::law::Topic::ChiefConstable).count() >= 2);
    assert!(read(r#"{"office":"o","source":"s","area":"kent","scrutinies":[{"area":"norfolk","year":2026,"kind":"policing","events":[]}]}"#)
        .unwrap_err()
        .contains("`scrutinies` is about `norfolk`, but the office is of `kent`"));
}

/// What is given of the holder is asked, no more, and in one finding each.
#[test]
fn what_is_given_of_the_holder_is_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"wiltshire",
        "eligibility":{"source":"s",
            "acceptance":{"elected-on":"2021-05-06","made-on":null,"delivered-on":null},
            "challenges":[{"claim":"disqualified-since"}],
            "candidate":{"stage":"holding","convictions":[{"convicted-in":"united-kingdom",
                "maximum":{"kind":"months","months":6},"finality":{"kind":"final","on":"1991-06-01"}}]},
            "acts":[{"elected":true,"in-office":true}]}}"#,
    )
    .unwrap();
    let on = crate::day("2021-06-01");
    assert_eq!(office.check_by(on), Ok(()));
    let assessment = assess(&office, on);
    let found: Vec<(&str, Verdict)> = assessment
        .findings
        .iter()
        .filter(|finding| matches!(finding.rule.topic().as_str(), "commissioner" | "eligibility"))
        .map(|finding| (finding.rule.id(), finding.verdict()))
        .collect();
    assert_eq!(
        found,
        [
            ("commissioner.accept-office", Verdict::Stated),
            ("commissioner.declared-by-high-court", Verdict::Stated),
            ("eligibility.eligible", Verdict::NotMet),
            ("eligibility.acts-valid", Verdict::Met),
        ]
    );
    let due = assessment.findings.iter().find_map(|finding| finding.due().and_then(|due| due.last_day()));
    assert_eq!(due, Some(crate::day("2021-07-06")));
    let later = office.check_by(crate::day("2021-05-05"));
    assert!(
        later
            .is_err_and(|error| error.to_string().contains("`eligibility.acceptance` is dated `2021-05-06`"))
    );
}

/// A complaint found serious is told as referable, due the day after and overdue from the day after that.
#[test]
fn a_complaint_under_way_is_assessed() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk","complaints":{"cases":[
        {"area":"norfolk","about":"commissioner","what":"complaint","events":[
            {"on":"2026-11-19","event":{"kind":"received","by":"panel"}},
            {"on":"2026-11-20","event":{"kind":"found-serious"}}]}]}}"#,
    )
    .unwrap();
    for (on, verdict) in [("2026-11-21", Verdict::Stated), ("2026-11-22", Verdict::NotMet)] {
        let assessment = assess(&office, day(on));
        let case = assessment.findings.iter().find(|finding| finding.about == Some("commissioner")).unwrap();
        assert_eq!(case.verdict(), verdict, "{on}");
        let due = assessment.on(pcc_rules::law::Topic::Complaints).find_map(pcc_rules::office::Finding::due);
        assert_eq!(due.and_then(|due| due.last_day()), Some(day("2026-11-21")));
    }
    assert!(office.check_by(day("2026-11-20")).is_ok());
    assert!(office.check_by(day("2026-11-19")).unwrap_err().to_string().contains("complaints.cases.events"));
}

/// What falls due is told with its day, and where the text reads two ways, how.
#[test]
fn what_falls_due_and_what_reads_two_ways_is_told() {
    let found = |part: &str, rule: &str, on: &str| {
        let office = read(&format!(r#"{{"office":"o","source":"s",{part}}}"#)).unwrap();
        let assessment = assess(&office, day(on));
        let finding = assessment.findings.iter().find(|finding| finding.rule.id() == rule).unwrap();
        (serde_json::to_value(finding).unwrap(), finding.due().and_then(|due| due.last_day()))
    };
    // PRSRA 2011 s. 51(4): 35 business days after the electors' notice.
    let (_, due) = found(
        r#""area":"norfolk","election":{"vacancies":[
            {"cause":"death","happened-on":"2026-02-20","declared-on":null,"notified-on":"2026-03-02"}]}"#,
        "election.by-election",
        "2026-03-03",
    );
    assert_eq!(due, Some(day("2026-04-22")));
    // SI 2011/3050: the budget of a year before it begins.
    let (_, due) = found(
        r#""area":"norfolk","conduct":{"publications":[
            {"due":{"item":"budget","trigger":"year-begins","on":"2025-04-01"},"published-on":null,"exception":null}]}"#,
        "conduct.specified-information",
        "2025-03-01",
    );
    assert_eq!(due, Some(day("2025-03-31")));
    // SI 2024/414 Sch. 1 para. 18: whether a by-election for the mayor starts the time for a plan.
    let (told, _) = found(
        r#""area":"south-yorkshire","plan":{"issuing":{"issued":[],
            "election":{"kind":"by-election","poll":"2025-05-01","took-office":"2025-05-05"}}}"#,
        "plan.issue-within-year",
        "2025-06-01",
    );
    assert_eq!(told["outcome"], "no-rule");
    let readings = pcc_rules::plan::MAYORAL_BY_ELECTION.readings;
    assert_eq!(told["readings"], serde_json::to_value(readings).unwrap());
    let (told, _) = found(r#""area":"norfolk""#, "plan.issue-within-year", "2025-06-01");
    assert_eq!((told["outcome"].as_str(), told.get("readings")), (Some("needs-facts"), None));
}

/// An office with one entry in each of its lists, and nothing known in it, is asked every question it has a place for:
/// each once for each entry.
#[test]
fn every_part_of_an_office_is_asked() {
    let office = read(
        r#"{"office":"o","source":"s","area":"norfolk",
        "duties":{"information":[{}]},
        "plan":{"making":[{}],"copies":[{}]},
        "panel":{"plan-reviews":[{}],"annual-reports":[{}],"publications":[{}]},
        "commissioner":{"suspension":[{}]},
        "election":{"vacancies":[{"cause":"death"}]},
        "eligibility":{"acceptance":{},"challenges":[{}],"candidate":{"stage":"nomination"},"acts":[{}]},
        "complaints":{"holders":[{}],"matters":[{}],"received":[{}],"conduct-matters":[{}],"references":[{}],
            "disapplications":[{}]},
        "budget":{"substitutions":[{}],"spending":[{}]},
        "staff":{"posts":{"posts":[{"title":"press officer","role":"other-staff"}]},"merit":[{"role":"commissioner"}],
            "activities":[{"act":"announce-candidacy"}],"finance-officers":[{}],"concerns":[{}]},
        "delegation":{"deputies":[{}],"arrangements":[{"function":"issue-plan"}],
            "fire":[{"function":"approve-fire-plan"}]},
        "conduct":{"publications":[{}],"manner":[{"item":"budget"}],"interests":[{"interest":"paid-office"}],
            "offers":[{}],"standards":[{"standard":"seven-principles"}],"publicity":[{}]},
        "reserves":{"levels":[{}],"forecasts":[{}]},
        "finance":{"concerns":[{}],"rights":[{}],"publications":[{}],"dealings":[{"act":"borrow"}],
            "services":[{"purpose":"victims"}],"grants":[{"purpose":"crime-reduction"}],
            "grants-published":[{"purpose":"by-order"}]},
        "pay":{"claims":[{}]}}"#,
    )
    .unwrap();
    let assessment = assess(&office, day("2024-05-09"));
    let asked: Vec<String> = assessment
        .findings
        .iter()
        .map(|finding| {
            let about = finding.about.map(|about| format!(": {about}")).unwrap_or_default();
            format!("{}{about}", finding.rule.id())
        })
        .collect();
    assert_eq!(asked, ASKED);
}

/// The rule that each question is about, in the order of the subjects, with which one it is of several.
const ASKED: &[&str] = &[
    "duties.efficient-and-effective",
    "duties.account-plan",
    "duties.account-strategic-policing-requirement",
    "duties.account-codes-of-practice",
    "duties.account-complaints",
    "duties.account-co-operation",
    "duties.account-engagement",
    "duties.account-value-for-money",
    "duties.account-equality",
    "duties.account-children",
    "duties.account-method",
    "duties.assist-commissioner",
    "duties.value-for-money",
    "duties.neighbourhood-meetings",
    "duties.give-information",
    "duties.regard-to-protocol",
    "plan.content",
    "plan.objectives-under-each-head",
    "plan.issue-within-year",
    "plan.issue-promptly",
    "plan.steps",
    "plan.has-effect",
    "plan.copies",
    "plan.keep-under-review",
    "plan.regard",
    "plan.operational",
    "panel.numbers",
    "panel.no-commissioner",
    "panel.balanced",
    "panel.arrange-co-option",
    "panel.rules-of-procedure",
    "panel.plan-review",
    "panel.annual-report-meeting",
    "panel.publish",
    "budget.calculate",
    "budget.shares",
    "budget.bands",
    "budget.substitute",
    "budget.publish",
    "referendum.determine",
    "commissioner.suspend",
    "commissioner.accept-office",
    "commissioner.declared-by-high-court",
    "election.ordinary",
    "election.supplementary-vote",
    "election.appropriate-officer-designated",
    "election.by-election: death",
    "eligibility.eligible: nomination",
    "eligibility.acts-valid",
    "complaints.address-published",
    "complaints.records",
    "complaints.office-holders",
    "complaints.serious",
    "complaints.recorded",
    "complaints.conduct-recorded",
    "complaints.serious-referred",
    "complaints.disapplication",
    "staff.posts-chief-executive",
    "staff.officers-monitoring-officer",
    "staff.restricted-body-staff: press officer",
    "staff.merit: commissioner",
    "staff.terms: announce-candidacy",
    "staff.data-protection-officer",
    "staff.posts-finance-qualification",
    "staff.reports-monitoring-officer",
    "staff.posts-one-deputy",
    "delegation.to-deputy: issue-plan",
    "delegation.fire-arrangements: approve-fire-plan",
    "conduct.specified-information",
    "conduct.specified-information: budget",
    "conduct.register-of-interests: paid-office",
    "conduct.gift-register",
    "conduct.no-statutory-code: seven-principles",
    "conduct.political-publicity",
    "reserves.report-on-adequacy",
    "reserves.review-budget",
    "reserves.strategy-published",
    "reserves.strategy-tiers",
    "reserves.general-over-five-percent",
    "reserves.policy",
    "reserves.policy-forecast",
    "finance.fund-kept",
    "finance.report-unlawful",
    "finance.own-accounts",
    "finance.own-accounts",
    "finance.audit-committee",
    "finance.dealing-general-power: borrow",
    "finance.services-crime-reduction: victims",
    "finance.grant-with-arrangement: crime-reduction",
    "finance.grant-published: by-order",
    "pay.salary",
    "pay.as-determined",
    "pay.allowances",
];

/// Every area on the first day of every month from before the Act to 2030, nothing else known of the office: what is out of
/// force says so truly, every gap gives its readings, and what is needed is named.
#[test]
fn every_area_is_assessed_in_every_month() {
    use chrono::{Months, NaiveDate};
    use pcc_rules::Unsettled;
    use pcc_rules::area::Area;
    use pcc_rules::law::OutOfForce;

    let first: NaiveDate = day("2011-11-01");
    let months = (0..230).map(|month| first + Months::new(month));
    for on in months {
        for area in Area::ALL {
            let office = Office { area: Fact::Known(area), ..Office::default() }.sited().unwrap();
            for finding in assess(&office, on).findings {
                match &finding.answer {
                    Err(Unsettled::OutOfForce(OutOfForce::NotYet { starts })) => {
                        assert!(*starts > on, "{area} {on} {finding}");
                    }
                    Err(Unsettled::OutOfForce(OutOfForce::Ended { last_day })) => {
                        assert!(*last_day < on, "{area} {on} {finding}");
                    }
                    Err(Unsettled::NoRule(gap)) => {
                        assert!(
                            gap.readings.len() > 1 && !gap.provisions.is_empty(),
                            "{area} {on} {finding}"
                        );
                    }
                    Err(Unsettled::NeedsFacts(needs)) => assert!(!needs.is_empty(), "{area} {on} {finding}"),
                    _ => {}
                }
            }
        }
    }
}
