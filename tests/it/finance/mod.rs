mod accounts;
mod dealing;
mod fund;
mod grant;
mod reports;
