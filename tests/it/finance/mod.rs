mod accounts;
mod dealing;
mod every;
mod every_accounts;
mod fund;
mod grant;
mod reports;
mod words;

use pcc_rules::calendar::FinancialYear;

fn year(starts_in: i32) -> FinancialYear {
    FinancialYear::starting(starts_in).unwrap()
}
