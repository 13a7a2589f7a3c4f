use pcc_rules::area::Area;
use pcc_rules::complaints::{self as law, Covered, Holder, HolderFacts, Route};
use pcc_rules::law::OutOfForce;
use pcc_rules::reasoning::{Finding, Unsettled};
use pcc_rules::{Fact, Question as _};

use crate::{day, eve, finding};

fn in_office(area: Area, holder: Holder) -> HolderFacts {
    HolderFacts { area: area.into(), holder: holder.into(), held_then: true.into(), holds_now: true.into() }
}

/// Regs 2(1), 28(1), 29(1): each body has its own office holders, and each holder its own route.
#[test]
fn cmr_regs2_28_29_who_is_covered_and_where_it_goes() {
    use Holder::*;
    let panel = Covered::Covered(Route::Panel);
    let london = Covered::Covered(Route::LondonMonitoringOfficer);
    let authority = Covered::Covered(Route::AuthorityMonitoringOfficer);
    let not = Covered::NotCovered;
    // Commissioner, deputy, mayor, Mayor's Office, deputy mayor, the same a member, acting commissioner, somebody else.
    for (area, expected) in [
        (Area::Norfolk, [panel, panel, not, not, not, not, panel, not]),
        (Area::Gwent, [panel, panel, not, not, not, not, panel, not]),
        (Area::Essex, [panel, panel, not, not, not, not, panel, not]),
        (Area::Metropolitan, [not, not, not, london, panel, london, not, not]),
    ] {
        for (holder, expected) in Holder::ALL.iter().zip(expected) {
            assert_eq!(in_office(area, *holder).answer(day("2026-11-22")), Ok(expected), "{area} {holder}");
        }
    }
    for area in [Area::GreaterManchester, Area::WestYorkshire, Area::SouthYorkshire, Area::NorthYorkshire] {
        for (holder, expected) in [
            (Mayor, authority),
            (DeputyMayor, panel),
            (DeputyMayorMember, authority),
            (ActingCommissioner, authority),
            (MayorsOffice, not),
            (SomebodyElse, not),
        ] {
            assert_eq!(in_office(area, holder).answer(day("2026-11-22")), Ok(expected), "{area} {holder}");
        }
        // What becomes of a complaint about the commissioner of before is in the Orders and not encoded.
        for holder in [Commissioner, Deputy] {
            let answer = in_office(area, holder).answer(day("2026-11-22"));
            assert!(matches!(answer, Err(Unsettled::NotEncoded(_))), "{area} {holder}");
        }
    }
}

/// The day before and the day of each mayor: the commissioner goes to the panel, the mayor to the monitoring officer.
#[test]
fn the_orders_put_the_mayor_in_the_commissioners_place() {
    for (area, first, order) in [
        (Area::GreaterManchester, "2017-05-08", "uksi/2017/470/schedule/1/paragraph/52/2"),
        (Area::WestYorkshire, "2021-05-10", "uksi/2021/112/schedule/5/paragraph/52/2"),
        (Area::SouthYorkshire, "2024-05-07", "uksi/2024/414/schedule/1/paragraph/51/2"),
        (Area::NorthYorkshire, "2024-05-07", "uksi/2023/1432/schedule/5/paragraph/51/2"),
    ] {
        let ask = |holder, on| in_office(area, holder).answer(on);
        assert_eq!(ask(Holder::Commissioner, eve(first)), Ok(Covered::Covered(Route::Panel)));
        assert_eq!(ask(Holder::Mayor, eve(first)), Ok(Covered::NotCovered));
        assert_eq!(ask(Holder::Mayor, day(first)), Ok(Covered::Covered(Route::AuthorityMonitoringOfficer)));
        let cited = law::MAYORAL_OFFICE_HOLDERS.provisions();
        assert!(cited.iter().any(|one| one.key().to_string() == order), "{area}");
    }
    let mayor = in_office(Area::WestYorkshire, Holder::Mayor).determine(day("2026-11-22"));
    assert_eq!(finding(mayor.grounds(), &law::MAYORAL_OFFICE_HOLDERS), Some(Finding::Met));
    assert_eq!(Route::AuthorityMonitoringOfficer.rule(), &law::PASSED_ON_UNDER_MAYORS);
    assert_eq!(Route::LondonMonitoringOfficer.rule(), &law::PASSED_ON_IN_LONDON);
    assert_eq!(Route::Panel.rule(), &law::INFORMAL_RESOLUTION);
}

/// Reg. 2(1): conduct in office after leaving, and conduct before office of whoever holds it now; nothing else.
#[test]
fn cmr_reg2_1_former_holders_and_earlier_conduct() {
    for (held_then, holds_now, covered) in
        [(true, true, true), (true, false, true), (false, true, true), (false, false, false)]
    {
        let facts = HolderFacts {
            held_then: held_then.into(),
            holds_now: holds_now.into(),
            ..in_office(Area::Norfolk, Holder::Deputy)
        };
        let determination = facts.determine(day("2026-11-22"));
        assert_eq!(*determination.settled().unwrap() == Covered::Covered(Route::Panel), covered);
        let found = |rule| finding(determination.grounds(), rule) == Some(Finding::Met);
        assert_eq!((found(&law::FORMER_HOLDER), found(&law::EARLIER_CONDUCT)), (held_then, holds_now));
    }
    let acting = in_office(Area::Norfolk, Holder::ActingCommissioner).determine(day("2026-11-22"));
    assert_eq!(finding(acting.grounds(), &law::ACTING_COMMISSIONER), Some(Finding::Met));
    let else_ = in_office(Area::Norfolk, Holder::SomebodyElse).determine(day("2026-11-22"));
    assert_eq!(finding(else_.grounds(), &law::OFFICE_HOLDERS), Some(Finding::NotMet));
}

#[test]
fn the_city_and_the_days_before_are_out_of_force() {
    let ask = |area, on| in_office(area, Holder::Commissioner).answer(on);
    assert_eq!(ask(Area::CityOfLondon, day("2026-11-22")), Err(OutOfForce::DoesNotExtend.into()));
    let starts = day("2012-01-16");
    assert_eq!(ask(Area::Kent, eve("2012-01-16")), Err(OutOfForce::NotYet { starts }.into()));
    // In force, but there is no commissioner yet.
    let starts = day("2012-11-22");
    assert_eq!(ask(Area::Kent, eve("2012-11-22")), Err(OutOfForce::NotYet { starts }.into()));
    assert!(ask(Area::Kent, day("2012-11-22")).is_ok());
}

/// Reg. 2(1): what the transfer Orders make of a commissioner of before the mayor is a question only about somebody
/// who held the office then, or holds it now.
#[test]
fn cmr_reg2_1_before_the_mayor_comes_after_whether_the_time_is_right() {
    let ask = |held_then, holds_now| {
        HolderFacts { held_then, holds_now, ..in_office(Area::GreaterManchester, Holder::Commissioner) }
            .determine(day("2021-05-31"))
    };
    assert!(ask(Fact::Unknown, Fact::Unknown).needs().names().eq(["held-then", "holds-now"]));
    assert!(ask(false.into(), Fact::Unknown).needs().names().eq(["holds-now"]));
    assert_eq!(ask(false.into(), false.into()).settled(), Some(&Covered::NotCovered));
    assert!(matches!(ask(true.into(), Fact::Unknown).answer(), Err(Unsettled::NotEncoded(_))));
}
