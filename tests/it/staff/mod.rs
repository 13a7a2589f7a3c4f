mod activity;
mod confirmation;
mod confirmation_table;
mod data_protection;
mod documents;
mod election_bar;
mod every;
mod every_office;
mod every_report;
mod membership;
mod merit;
mod officers;
mod posts;
mod qualification;
mod reports;
mod resignation;
mod restriction;
mod rules;
mod words;

use pcc_rules::area::Area;
use pcc_rules::staff::{RestrictionFacts, Role};

pub(crate) fn who(area: Area, role: Role) -> RestrictionFacts {
    RestrictionFacts { area: area.into(), role: role.into() }
}
