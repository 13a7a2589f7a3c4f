use pcc_rules::precept::LastDays;

use super::year;
use crate::day;

/// The calendar as printed by year: calendar days, though those of 2026 are all Sundays; the last day for issuing is
/// the one before 1 March, in 2028 the 29th.
#[test]
fn pcp_regs_reg3_to_7_the_last_days_are_calendar_days_of_the_year_before() {
    for (starts, issue) in [(2026, "2026-02-28"), (2027, "2027-02-28"), (2028, "2028-02-29")] {
        let days = LastDays::of(year(starts));
        let got = [
            days.notify,
            days.report,
            days.respond_to_veto,
            days.second_report,
            days.respond_to_second,
            days.issue,
        ];
        let on = |month_and_day: &str| day(&format!("{starts}-{month_and_day}"));
        assert_eq!(got, [on("02-01"), on("02-08"), on("02-15"), on("02-22"), on("03-01"), day(issue)]);
    }
}
