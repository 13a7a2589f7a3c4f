//! Every event in every kind of case of an office.

use chrono::NaiveDate;
use pcc_rules::commissioner::*;
use pcc_rules::process::Process as _;

use super::tenure::{
    A, ACCEPTED, APPEALED, CONVICTED, COURT, FINAL, OFFICER, ORDINARY, QUASHED, by_election, ceased, charged,
    declared, norfolk, order, suspended,
};
use crate::day;

/// A case by name, the day, the stage it is in, and how it came about.
type Case = (&'static str, &'static str, TenureStage, Tenure);

fn cases() -> Vec<Case> {
    use TenureStage::{
        Elected, InOffice, Suspendable, Suspended, SuspendedByOrder, SuspensionInDoubt, ToBeDeclared, Vacant,
    };
    let charge = ("2026-01-05", charged(1));
    let suspend = ("2026-01-06", suspended(1));
    let convict = ("2026-02-02", CONVICTED);
    let ordered = ("2026-02-02", order("2026-03-30"));
    let elected = [("2025-11-03", TenureEvent::Died {}), ("2026-01-16", by_election("2026-01-15"))];
    let charged_then = |more: &[(&'static str, TenureEvent)]| norfolk(&[&[charge][..], more].concat());
    let elected_then = |more: &[(&'static str, TenureEvent)]| norfolk(&[&elected[..], more].concat());
    let on = "2026-03-02";
    let appealed = ("2026-02-03", APPEALED);
    let won = ("2024-05-03", ORDINARY);
    let resigned = |on| (on, TenureEvent::Resigned {});
    vec![
        ("in office", on, InOffice, norfolk(&[])),
        ("charged", on, Suspendable, charged_then(&[])),
        ("suspended", on, Suspended, charged_then(&[suspend])),
        ("in doubt", on, SuspensionInDoubt, charged_then(&[suspend, convict])),
        ("ordered", on, SuspendedByOrder, charged_then(&[convict, ordered])),
        ("appealed", on, SuspendedByOrder, charged_then(&[convict, ordered, appealed])),
        (
            "appealed, final",
            on,
            SuspendedByOrder,
            charged_then(&[convict, ordered, appealed, ("2026-03-01", FINAL)]),
        ),
        (
            "ordered, suspended",
            on,
            SuspendedByOrder,
            charged_then(&[("2026-01-07", charged(2)), ("2026-01-08", suspended(2)), convict, ordered]),
        ),
        ("disqualified", on, ToBeDeclared, charged_then(&[suspend, convict, ("2026-03-02", FINAL)])),
        ("incapacity", on, ToBeDeclared, norfolk(&[(on, ceased("2025-09-03"))])),
        (
            "not accepted",
            on,
            ToBeDeclared,
            norfolk(&[("2025-11-03", TenureEvent::Died {}), ("2025-12-19", by_election("2025-12-18"))]),
        ),
        ("resigned", on, Vacant, norfolk(&[resigned("2026-02-02")])),
        ("vacated by order", on, Vacant, charged_then(&[convict, ("2026-02-02", order("2026-02-20"))])),
        ("elected", on, Elected, elected_then(&[])),
        ("elected, charged", on, Elected, elected_then(&[("2026-01-19", charged(1))])),
        (
            "elected, suspended",
            on,
            Suspended,
            elected_then(&[("2026-01-19", charged(1)), ("2026-01-20", suspended(1))]),
        ),
        ("polled", "2024-05-03", InOffice, norfolk(&[])),
        ("polled, vacant", "2024-05-03", Vacant, norfolk(&[resigned("2024-04-02")])),
        ("winner", "2024-05-07", InOffice, norfolk(&[won])),
        ("winner, vacant", "2024-05-07", Vacant, norfolk(&[resigned("2024-04-02"), won])),
        ("winner dead", "2024-05-10", Vacant, norfolk(&[won, ("2024-05-07", TenureEvent::WinnerDied {})])),
        (
            "winner out",
            "2024-05-10",
            ToBeDeclared,
            norfolk(&[won, ("2024-05-07", TenureEvent::WinnerDisqualified {})]),
        ),
    ]
}

const HELD: [&str; 13] = [
    "in office",
    "charged",
    "suspended",
    "in doubt",
    "ordered",
    "appealed",
    "appealed, final",
    "ordered, suspended",
    "elected",
    "elected, charged",
    "elected, suspended",
    "polled",
    "winner",
];

/// Every event, and for each the cases it is allowed in with the stage it leads to. The rest is refused.
fn table(on: NaiveDate) -> Vec<(TenureEvent, Vec<(&'static str, TenureStage)>)> {
    use TenureStage::{
        Elected, InOffice, Suspendable, Suspended, SuspendedByOrder, SuspensionInDoubt, ToBeDeclared, Vacant,
    };
    let held = |to: TenureStage, but: &[&str]| -> Vec<(&'static str, TenureStage)> {
        HELD.iter().filter(|case| !but.contains(case)).map(|case| (*case, to)).collect()
    };
    let ended = || {
        vec![
            ("charged", InOffice),
            ("suspended", InOffice),
            ("elected, charged", Elected),
            ("elected, suspended", Elected),
        ]
    };
    let disqualification = VacancyGround::Disqualification;
    let (incapacity, no_acceptance) = (VacancyGround::Incapacity, VacancyGround::NoAcceptance);
    vec![
        (
            charged(3),
            vec![
                ("in office", Suspendable),
                ("charged", Suspendable),
                ("suspended", Suspended),
                ("in doubt", SuspensionInDoubt),
                ("ordered", SuspendedByOrder),
                ("appealed", SuspendedByOrder),
                ("appealed, final", SuspendedByOrder),
                ("ordered, suspended", SuspendedByOrder),
                ("elected", Elected),
                ("elected, charged", Elected),
                ("elected, suspended", Suspended),
                ("polled", Suspendable),
                ("winner", Suspendable),
            ],
        ),
        (
            charged(1),
            vec![
                ("in office", Suspendable),
                ("elected", Elected),
                ("polled", Suspendable),
                ("winner", Suspendable),
            ],
        ),
        (suspended(1), vec![("charged", Suspended), ("elected, charged", Suspended)]),
        (suspended(2), vec![]),
        (TenureEvent::ChargeDropped { charge: A }, ended()),
        (TenureEvent::Acquitted { charge: A }, ended()),
        (TenureEvent::ConvictedWithoutDisqualification { charge: A }, vec![]),
        (
            CONVICTED,
            vec![
                ("charged", InOffice),
                ("suspended", SuspensionInDoubt),
                ("elected, charged", Elected),
                ("elected, suspended", SuspensionInDoubt),
            ],
        ),
        (
            QUASHED,
            vec![
                ("in doubt", InOffice),
                ("ordered", InOffice),
                ("appealed", InOffice),
                ("appealed, final", InOffice),
                ("ordered, suspended", Suspended),
            ],
        ),
        (
            FINAL,
            vec![
                ("in doubt", ToBeDeclared),
                ("ordered", SuspendedByOrder),
                ("appealed", SuspendedByOrder),
                ("ordered, suspended", SuspendedByOrder),
            ],
        ),
        (
            TenureEvent::SuspensionLifted {},
            vec![
                ("suspended", Suspendable),
                ("in doubt", InOffice),
                ("ordered, suspended", SuspendedByOrder),
                ("elected, suspended", Elected),
            ],
        ),
        (order("2026-03-30"), vec![("in doubt", SuspendedByOrder)]),
        (APPEALED, vec![("ordered", SuspendedByOrder), ("ordered, suspended", SuspendedByOrder)]),
        (TenureEvent::OrderAppealUpheld {}, vec![("appealed", InOffice), ("appealed, final", ToBeDeclared)]),
        (TenureEvent::OrderAppealFailed {}, vec![("appealed", Vacant), ("appealed, final", Vacant)]),
        (TenureEvent::Disqualified {}, held(ToBeDeclared, &[])),
        (ceased("2025-09-03"), held(ToBeDeclared, &["polled", "winner"])),
        (TenureEvent::DefaultedOnAcceptance {}, vec![]),
        (declared(OFFICER, disqualification), vec![("disqualified", Vacant), ("winner out", Vacant)]),
        (
            declared(COURT, disqualification),
            [held(Vacant, &[]), vec![("disqualified", Vacant), ("winner out", Vacant)]].concat(),
        ),
        (declared(OFFICER, incapacity), vec![("incapacity", Vacant)]),
        (declared(COURT, incapacity), vec![("incapacity", Vacant)]),
        (declared(OFFICER, no_acceptance), vec![("not accepted", Vacant)]),
        (declared(COURT, no_acceptance), vec![("not accepted", Vacant)]),
        (TenureEvent::Resigned {}, held(Vacant, &[])),
        (TenureEvent::Died {}, held(Vacant, &[])),
        (
            TenureEvent::ElectedAtByElection { polled_on: on },
            vec![
                ("resigned", Elected),
                ("vacated by order", Elected),
                ("polled, vacant", Elected),
                ("winner dead", Elected),
            ],
        ),
        // 2026 has no ordinary election.
        (ORDINARY, vec![("polled", InOffice), ("polled, vacant", Vacant)]),
        (TenureEvent::WinnerDied {}, vec![("winner", InOffice), ("winner, vacant", Vacant)]),
        (TenureEvent::WinnerDisqualified {}, vec![("winner", InOffice), ("winner, vacant", Vacant)]),
        (
            ACCEPTED,
            vec![
                ("elected", InOffice),
                ("elected, charged", Suspendable),
                ("elected, suspended", Suspended),
                ("winner", InOffice),
                ("winner, vacant", Vacant),
            ],
        ),
    ]
}

#[test]
fn the_table_of_an_office_holds_cell_by_cell() {
    let cases = cases();
    for (name, on, stage, tenure) in &cases {
        let on = day(on);
        assert_eq!(tenure.stage(on), *stage, "{name}");
        for (event, allowed) in table(on) {
            assert!(allowed.iter().all(|(from, _)| cases.iter().any(|(case, ..)| case == from)));
            let expected = allowed.iter().find(|(from, _)| from == name).map(|(_, to)| *to);
            let result = tenure.clone().apply(DatedTenure { on, event });
            let found = result.as_ref().ok().map(|after| after.stage(on));
            assert_eq!(found, expected, "{name}: {event}: {result:?}");
        }
    }
}
