use pcc_rules::Question;
use pcc_rules::area::Area;
use pcc_rules::panel::{self, MayorFacts, MayorNomination};
use pcc_rules::reasoning::Finding;

use super::{key, outside_london_from};
use crate::{day, eve, finding};

const TODAY: &str = "2026-11-22";

fn mayor(has_mayor: bool, on_panel: bool, declined: bool, nominated: bool) -> MayorFacts {
    MayorFacts {
        area: Area::Leicestershire.into(),
        has_mayor: has_mayor.into(),
        on_panel: on_panel.into(),
        declined: declined.into(),
        nominated: nominated.into(),
    }
}

#[test]
fn prsra_sch6_para33_the_elected_mayor_is_nominated() {
    for (has_mayor, on_panel, declined, nominated, expected) in [
        (false, false, false, false, MayorNomination::NotApplicable),
        (true, true, false, false, MayorNomination::NotApplicable),
        (true, false, true, false, MayorNomination::Lifted),
        (true, false, true, true, MayorNomination::Lifted),
        (true, false, false, true, MayorNomination::Nominated),
        (true, false, false, false, MayorNomination::PassedOver),
    ] {
        assert_eq!(mayor(has_mayor, on_panel, declined, nominated).answer(day(TODAY)), Ok(expected));
    }
    let d = mayor(true, false, false, false).determine(day(TODAY));
    assert_eq!(finding(d.grounds(), &panel::MAYOR_DECLINED), Some(Finding::NotMet));
    assert_eq!(finding(d.grounds(), &panel::NOMINATE_MAYOR), Some(Finding::NotMet));
    for rule in [&panel::NOMINATE_MAYOR, &panel::MAYOR_DECLINED] {
        outside_london_from(rule, "2012-04-25");
    }
    assert_eq!(key(&panel::NOMINATE_MAYOR), "ukpga/2011/13/schedule/6/paragraph/33/2");
    assert_eq!(key(&panel::MAYOR_DECLINED), "ukpga/2011/13/schedule/6/paragraph/33/4");
}

/// Greater Manchester's order excludes the paragraph from 8 May 2017; elsewhere it stays.
#[test]
fn greater_manchester_has_no_duty_to_nominate_mayors() {
    let salford = MayorFacts { area: Area::GreaterManchester.into(), ..mayor(true, false, false, false) };
    assert_eq!(salford.answer(eve("2017-05-08")), Ok(MayorNomination::PassedOver));
    let d = salford.determine(day("2017-05-08"));
    assert_eq!(d.settled(), Some(&MayorNomination::NotApplicable));
    assert_eq!(finding(d.grounds(), &panel::MAYOR_RULE_EXCLUDED), Some(Finding::Met));
    let leicester = MayorFacts { area: Area::Leicestershire.into(), ..salford };
    assert_eq!(leicester.answer(day(TODAY)), Ok(MayorNomination::PassedOver));
}
