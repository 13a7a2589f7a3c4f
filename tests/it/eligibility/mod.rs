//! Who may be elected and hold the office; expectations from the text of PRSRA 2011 ss. 64 to 73 and of the Elections Act
//! 2022, the guidance of the Electoral Commission, and the Wiltshire poll of May 2021.

mod acceptance;
mod challenge;
mod dates;
mod every_case;
mod limbs;
mod rules;
mod words;

use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::eligibility::*;
use pcc_rules::process::Poll;

use crate::day;

/// A person whom nothing disqualifies at any stage: British, of age, on both registers, and nothing else.
pub(crate) fn clear(area: Area, stage: Stage, election: Poll) -> CandidateFacts {
    let registers = Set::from_iter([Register::LocalGovernment, Register::Parliamentary]);
    CandidateFacts {
        area: area.into(),
        stage: stage.into(),
        election: election.into(),
        poll_on: day("2024-05-02").into(),
        nominated_on: day("2024-04-05").into(),
        born: BirthDate(day("1970-01-01")).into(),
        registers_at_nomination: registers.into(),
        registers_at_poll: registers.into(),
        barred_peer: false.into(),
        citizenship: Set::from_iter([Citizenship::British]).into(),
        elsewhere: Set::EMPTY.into(),
        police_posts: Set::EMPTY.into(),
        deputy: false.into(),
        acting_throughout: false.into(),
        public_offices: Set::EMPTY.into(),
        insolvency: Set::EMPTY.into(),
        convictions: Vec::new().into(),
        incapacities: Set::EMPTY.into(),
        disqualification_order: None.into(),
        council_posts: Set::EMPTY.into(),
        fire_posts: Set::EMPTY.into(),
        legislatures: Set::EMPTY.into(),
        seats_taken: Set::EMPTY.into(),
    }
}

/// A conviction of an offence with so many months at most, final on a day.
pub(crate) fn convicted(months: u16, on: &str) -> Conviction {
    Conviction {
        convicted_in: pcc_rules::commissioner::ChargedIn::UnitedKingdom,
        maximum: pcc_rules::commissioner::MaximumSentence::Months { months },
        finality: Finality::Final { on: day(on) },
    }
}

/// Complete facts near the case: clear at every stage, and with each fact in turn as it bites or matters.
pub(crate) fn near(facts: &CandidateFacts) -> Vec<CandidateFacts> {
    type Change = fn(&mut CandidateFacts);
    let set = |changes: &[Change]| {
        let mut one = clear(Area::Gwent, Stage::Poll, Poll::ByElection);
        changes.iter().for_each(|change| change(&mut one));
        one
    };
    let staff: Change = |f| f.police_posts = Set::from_iter([PolicePost::CommissionerStaff]).into();
    let deputy: Change = |f| f.deputy = true.into();
    let local: Change = |f| {
        f.registers_at_nomination = Set::from_iter([Register::LocalGovernment]).into();
        f.registers_at_poll = Set::from_iter([Register::LocalGovernment]).into();
    };
    let union: Change = |f| f.citizenship = Set::from_iter([Citizenship::EuropeanUnion]).into();
    let changes: &[&[Change]] = &[
        &[],
        &[|f| f.area = Area::Essex.into()],
        &[|f| f.area = Area::Metropolitan.into()],
        &[|f| f.stage = Stage::Nomination.into()],
        &[|f| f.stage = Stage::Nomination.into(), |f| f.election = Poll::Ordinary.into()],
        &[|f| f.stage = Stage::TakingOffice.into()],
        &[|f| f.stage = Stage::Holding.into()],
        &[|f| f.election = Poll::Ordinary.into()],
        &[|f| f.born = BirthDate(day("2031-01-01")).into()],
        &[|f| f.nominated_on = day("1960-01-01").into()],
        &[|f| f.registers_at_nomination = Set::EMPTY.into()],
        &[|f| f.registers_at_poll = Set::EMPTY.into()],
        &[local],
        &[local, |f| f.barred_peer = true.into()],
        &[|f| f.citizenship = Set::EMPTY.into()],
        &[union],
        &[union, |f| f.poll_on = day("2024-05-09").into()],
        &[|f| f.elsewhere = Set::all().into()],
        &[|f| f.elsewhere = Set::from_iter([Elsewhere::Commissioner]).into()],
        &[|f| f.elsewhere = Set::from_iter([Elsewhere::CountyMayor]).into()],
        &[staff],
        &[staff, deputy],
        &[staff, deputy, |f| f.stage = Stage::TakingOffice.into()],
        &[staff, deputy, |f| f.acting_throughout = true.into()],
        &[|f| f.police_posts = Set::all().into()],
        &[|f| f.police_posts = Set::from_iter([PolicePost::Constable]).into()],
        &[|f| f.public_offices = Set::all().into()],
        &[|f| f.insolvency = Set::all().into()],
        &[|f| f.convictions = vec![convicted(1, "2000-01-01")].into()],
        &[|f| f.incapacities = Set::all().into()],
        &[|f| f.disqualification_order = Some(day("2023-11-01")).into()],
        &[|f| f.disqualification_order = Some(day("2026-01-01")).into()],
        &[|f| f.council_posts = Set::all().into()],
        &[|f| f.fire_posts = Set::all().into()],
        &[|f| f.legislatures = Set::all().into()],
        &[|f| f.seats_taken = Set::all().into()],
    ];
    let mut all: Vec<CandidateFacts> = changes.iter().map(|changes| set(changes)).collect();
    // The known facts stay; the laws fill in the others from these.
    all.iter_mut().for_each(|one| {
        for index in 0..<CandidateFacts as pcc_rules::reasoning::Facts>::NAMES.len() {
            if pcc_rules::reasoning::Facts::is_known(facts, index) {
                pcc_rules::reasoning::Facts::take(one, index, facts);
            }
        }
    });
    all
}
