use pcc_rules::area::Area;
use pcc_rules::panel::Resolution;
use pcc_rules::panel::membership::{CouncilNumber, CouncilSeats, Opening, Origin, Person, Seated};

use crate::day;
use crate::model::membership::opening::Plain;

/// What is wrong besides the numbers.
#[derive(Clone, Copy)]
enum Slip {
    None,
    CouncilTwice,
    PersonTwice,
    StrangeCouncil,
}

fn real(plain: &Plain) -> Opening {
    let seated = |person: u16, by| Seated { person: Person(person), by };
    let appointed = plain
        .appointed
        .iter()
        .map(|(person, council)| seated(*person, Origin::Council { council: CouncilNumber(*council) }));
    let co_opted =
        plain.co_opted.iter().map(|person| seated(*person, Origin::CoOpted { council_member: false }));
    let council =
        |(council, extras): &(u16, u16)| CouncilSeats { council: CouncilNumber(*council), extras: *extras };
    Opening {
        area: if plain.welsh { Area::Gwent } else { Area::Kent },
        since: day("2026-06-01"),
        councils: plain.councils.iter().map(council).collect(),
        members: appointed.chain(co_opted).collect(),
        resolution: plain.resolution.map(Resolution),
    }
}

fn plain(welsh: bool, number: u16, extras: u16, appointed: u16, co_opted: u16, slip: Slip) -> Plain {
    let mut councils: Vec<(u16, u16)> = (1..=number).map(|one| (one, 0)).collect();
    if let Some(first) = councils.first_mut() {
        first.1 = extras;
    }
    let mut members: Vec<(u16, u16)> = (1..=appointed).map(|one| (100 + one, 1)).collect();
    match slip {
        Slip::None => {}
        Slip::CouncilTwice => councils.iter_mut().for_each(|one| one.0 = one.0.min(number.max(2) - 1)),
        Slip::PersonTwice => members.iter_mut().for_each(|one| one.0 = one.0.min(99 + appointed.max(2))),
        Slip::StrangeCouncil => members.iter_mut().for_each(|one| one.1 = number + 1),
    }
    Plain { welsh, councils, appointed: members, co_opted: (201..201 + co_opted).collect(), resolution: None }
}

/// Up to twenty-one councils in either nation, with the extra members right and one off, the seats filled and one over, and
/// each resolution around the least and the most.
#[test]
fn prsra_sch6_paras4_5_13_a_panel_that_can_be_in_every_case() {
    let (mut cases, mut stand) = (0, 0);
    for welsh in [false, true] {
        for number in (0..=21u16).chain([499, 500]) {
            let seats = number.max(10);
            let right = if welsh || number < 2 { 0 } else { seats - number };
            for extras in [right, right + 1, right.saturating_sub(1)] {
                for appointed in [0, seats, seats + 1] {
                    for co_opted in [0, 2, 3] {
                        for resolution in [
                            None,
                            Some(2),
                            Some(3),
                            Some(20u16.saturating_sub(seats)),
                            Some(21u16.saturating_sub(seats)),
                        ] {
                            let one = Plain {
                                resolution,
                                ..plain(welsh, number, extras, appointed, co_opted, Slip::None)
                            };
                            assert_eq!(real(&one).check().is_ok(), one.stands(), "{:?}", real(&one));
                            stand += usize::from(one.stands());
                            cases += 1;
                        }
                    }
                }
            }
            for slip in [Slip::CouncilTwice, Slip::PersonTwice, Slip::StrangeCouncil] {
                let one = plain(welsh, number, right, seats, 2, slip);
                assert_eq!(real(&one).check().is_ok(), one.stands(), "{:?}", real(&one));
                cases += 1;
            }
        }
    }
    assert_eq!((cases, stand > 500), (6_624, true));
}
