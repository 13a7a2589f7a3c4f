//! Every event in every kind of case of acting for a commissioner.

use chrono::{Days, NaiveDate};
use pcc_rules::commissioner::*;
use pcc_rules::process::Process as _;

use super::acting::{ILL, REGARD, SUSPENDED, VACANT, appointed, elected, norfolk, ordinary};
use crate::day;

/// A case by name, the day, the stage it is in, and how it came about.
pub(super) type Case = (&'static str, &'static str, ActingStage, Acting);

pub(super) fn cases() -> Vec<Case> {
    use ActingStage::{ForIncapacity, ForSuspension, ForVacancy, InDoubt, Needed, NotNeeded, RunsOn};
    let (on, polled) = ("2026-03-02", "2024-05-07");
    let appoint = |because| ("2026-01-12", appointed(because));
    let fell = ("2026-02-02", ActingEvent::FellVacant {});
    let (vacancy, suspension) = (Because::Vacancy {}, Because::Suspension {});
    let before = |event| ("2024-04-02", event);
    let appointed_before = |because| ("2024-04-03", appointed(because));
    let vacant = before(ActingEvent::FellVacant {});
    let ill = before(ActingEvent::Incapacitated {});
    vec![
        ("held", on, NotNeeded, norfolk(&[])),
        ("vacant", on, Needed, norfolk(&[VACANT])),
        ("ill", on, Needed, norfolk(&[ILL])),
        ("suspended", on, Needed, norfolk(&[SUSPENDED])),
        ("ill, suspended", on, Needed, norfolk(&[ILL, SUSPENDED])),
        ("for vacancy", on, ForVacancy, norfolk(&[VACANT, appoint(vacancy)])),
        ("for illness", on, ForIncapacity, norfolk(&[ILL, appoint(REGARD)])),
        ("for suspension", on, ForSuspension, norfolk(&[SUSPENDED, appoint(suspension)])),
        ("for illness, suspended", on, ForIncapacity, norfolk(&[ILL, SUSPENDED, appoint(REGARD)])),
        ("for suspension, ill", on, ForSuspension, norfolk(&[ILL, SUSPENDED, appoint(suspension)])),
        (
            "ill, ended",
            on,
            Needed,
            norfolk(&[ILL, appoint(REGARD), ("2026-02-02", ActingEvent::Ended { by: EndedBy::Panel })]),
        ),
        ("running on, illness", on, RunsOn, norfolk(&[ILL, appoint(REGARD), fell])),
        ("running on, suspension", on, RunsOn, norfolk(&[SUSPENDED, appoint(suspension), fell])),
        ("held, elected", polled, NotNeeded, norfolk(&[ordinary()])),
        ("vacant, elected", polled, Needed, norfolk(&[vacant, ordinary()])),
        ("in doubt, vacancy", polled, InDoubt, norfolk(&[vacant, appointed_before(vacancy), ordinary()])),
        ("in doubt, illness", polled, InDoubt, norfolk(&[ill, appointed_before(REGARD), ordinary()])),
        (
            "ill after the poll",
            polled,
            Needed,
            norfolk(&[ordinary(), ("2024-05-06", ActingEvent::Incapacitated {})]),
        ),
        (
            "winner dead",
            polled,
            NotNeeded,
            norfolk(&[ordinary(), ("2024-05-06", ActingEvent::WinnerDied {})]),
        ),
    ]
}

/// Every event, and for each the cases it is allowed in with the stage it leads to. The rest is refused.
fn table(on: NaiveDate) -> Vec<(ActingEvent, Vec<(&'static str, ActingStage)>)> {
    use ActingStage::{ForIncapacity, ForSuspension, ForVacancy, InDoubt, Needed, NotNeeded, RunsOn};
    let outsider = ActingEvent::Appointed { because: Because::Vacancy {}, appointee: Appointee::PanelMember };
    let ended = || {
        vec![
            ("for vacancy", Needed),
            ("for illness", Needed),
            ("for suspension", Needed),
            ("for illness, suspended", Needed),
            ("for suspension, ill", Needed),
            ("running on, illness", Needed),
            ("running on, suspension", Needed),
            ("in doubt, vacancy", Needed),
            ("in doubt, illness", Needed),
        ]
    };
    vec![
        (
            ActingEvent::FellVacant {},
            vec![
                ("held", Needed),
                ("ill", Needed),
                ("suspended", Needed),
                ("ill, suspended", Needed),
                ("for illness", RunsOn),
                ("for suspension", RunsOn),
                ("for illness, suspended", RunsOn),
                ("for suspension, ill", RunsOn),
                ("ill, ended", Needed),
                ("held, elected", Needed),
                ("in doubt, illness", InDoubt),
                ("ill after the poll", Needed),
                ("winner dead", Needed),
            ],
        ),
        (
            ActingEvent::Incapacitated {},
            vec![
                ("held", Needed),
                ("suspended", Needed),
                ("for suspension", ForSuspension),
                ("held, elected", Needed),
                ("winner dead", Needed),
            ],
        ),
        (
            ActingEvent::Suspended {},
            vec![
                ("held", Needed),
                ("ill", Needed),
                ("for illness", ForIncapacity),
                ("ill, ended", Needed),
                ("held, elected", Needed),
                ("in doubt, illness", InDoubt),
                ("ill after the poll", Needed),
                ("winner dead", Needed),
            ],
        ),
        (appointed(Because::Vacancy {}), vec![("vacant", ForVacancy), ("vacant, elected", ForVacancy)]),
        (
            appointed(REGARD),
            vec![
                ("ill", ForIncapacity),
                ("ill, suspended", ForIncapacity),
                ("ill, ended", ForIncapacity),
                ("ill after the poll", ForIncapacity),
            ],
        ),
        (
            appointed(Because::Suspension {}),
            vec![("suspended", ForSuspension), ("ill, suspended", ForSuspension)],
        ),
        (outsider, vec![]),
        (ActingEvent::Ended { by: EndedBy::Panel }, ended()),
        (ActingEvent::Ended { by: EndedBy::ActingCommissioner }, ended()),
        (
            ActingEvent::IncapacityEnded {},
            vec![
                ("ill", NotNeeded),
                ("ill, suspended", Needed),
                ("for illness", NotNeeded),
                ("for illness, suspended", Needed),
                ("for suspension, ill", ForSuspension),
                ("ill, ended", NotNeeded),
                ("in doubt, illness", NotNeeded),
                ("ill after the poll", NotNeeded),
            ],
        ),
        (
            ActingEvent::SuspensionEnded {},
            vec![
                ("suspended", NotNeeded),
                ("ill, suspended", Needed),
                ("for suspension", NotNeeded),
                ("for illness, suspended", ForIncapacity),
                ("for suspension, ill", Needed),
            ],
        ),
        (
            // At a by-election the term begins at once.
            ActingEvent::Elected { term_begins: on },
            vec![
                ("vacant", NotNeeded),
                ("for vacancy", NotNeeded),
                ("running on, illness", NotNeeded),
                ("running on, suspension", NotNeeded),
            ],
        ),
        // 2026 has no ordinary election, and nobody is elected twice.
        (ActingEvent::Elected { term_begins: on + Days::new(7) }, vec![]),
        (elected("2024-05-09"), vec![]),
        (
            ActingEvent::WinnerDied {},
            vec![
                ("held, elected", NotNeeded),
                ("vacant, elected", Needed),
                ("in doubt, vacancy", InDoubt),
                ("in doubt, illness", InDoubt),
                ("ill after the poll", Needed),
            ],
        ),
    ]
}

#[test]
fn the_table_of_acting_holds_cell_by_cell() {
    let cases = cases();
    for (name, on, stage, acting) in &cases {
        let on = day(on);
        assert_eq!(acting.stage(on), *stage, "{name}");
        for (event, allowed) in table(on) {
            assert!(allowed.iter().all(|(from, _)| cases.iter().any(|(case, ..)| case == from)));
            let expected = allowed.iter().find(|(from, _)| from == name).map(|(_, to)| *to);
            let result = acting.clone().apply(DatedActing { on, event });
            let found = result.as_ref().ok().map(|after| after.stage(on));
            assert_eq!(found, expected, "{name}: {event}: {result:?}");
        }
    }
}
