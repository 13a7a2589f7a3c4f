//! What a panel can be on its first day.

use std::collections::BTreeSet;

/// An opening in plain numbers: councils with their extra members, appointed members with their council, and so on.
pub(crate) struct Plain {
    pub(crate) welsh: bool,
    pub(crate) councils: Vec<(u16, u16)>,
    pub(crate) appointed: Vec<(u16, u16)>,
    pub(crate) co_opted: Vec<u16>,
    pub(crate) resolution: Option<u16>,
}

impl Plain {
    /// Paras 4, 5 and 13, and nothing twice.
    pub(crate) fn stands(&self) -> bool {
        let number = self.councils.len();
        let names: BTreeSet<u16> = self.councils.iter().map(|one| one.0).collect();
        let persons = self.appointed.iter().map(|one| one.0).chain(self.co_opted.iter().copied());
        let (seats, people) = (number.max(10), persons.clone().count());
        // Para. 5(2): extra members only in England, and only of two to nine councils.
        let extras = if self.welsh || number < 2 { 0 } else { seats - number };
        let given: usize = self.councils.iter().map(|one| usize::from(one.1)).sum();
        // Para. 4(3), (4).
        let co_opted = usize::from(self.resolution.unwrap_or(2));
        let resolved = self.resolution.is_none() || co_opted > 2 && seats + co_opted <= 20;
        number > 0
            && number < 500
            && names.len() == number
            && given == extras
            && persons.collect::<BTreeSet<_>>().len() == people
            && self.appointed.iter().all(|one| names.contains(&one.1))
            && self.appointed.len() <= seats
            && resolved
            && self.co_opted.len() <= co_opted
    }
}
