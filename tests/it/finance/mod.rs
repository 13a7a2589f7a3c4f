mod accounts;
mod dealing;
mod every;
mod every_accounts;
mod fund;
mod grant;
mod reports;
mod words;
