//! Every case of the questions on who makes up a panel, and on its arrangements, against the model.

use chrono::NaiveDate;
use pcc_rules::Set;
use pcc_rules::area::Area;
use pcc_rules::panel::{
    Arrangement, Arrangements, ArrangementsFacts, Bar, CoOpted, CoOption, CoOptionFacts, Complement,
    Councils, Member, Members, NumberFault, Numbers, NumbersFacts, Resolution, Role, Roster, RosterFacts,
    Seat, Vote,
};

use super::every_case::{BODIES, MAYORS_ORDERS};
use crate::model::areas::{KINDS, Kind, kind};
use crate::model::areas::{has_mayor, is_fire_area};
use crate::model::facts::{BOTH, known};
use crate::model::panel::{self as model, outside_london};
use crate::model::worlds::{Law, Says, every_case, not_law, one_case, values};
use crate::{day, eve};

fn bars(words: &[&str]) -> Set<Bar> {
    words.iter().map(|word| word.parse::<Bar>().unwrap()).collect()
}

/// The rule behind a bar, by its name.
fn bar_rule(bar: &str) -> &'static str {
    bar.parse::<Bar>().unwrap().rule().id()
}

fn arrangements(f: &ArrangementsFacts, on: NaiveDate) -> Law<Arrangements> {
    let kind = kind(known(&f.area));
    if let Some(stop) = not_law(outside_london(kind, "2012-04-25"), on) {
        return stop;
    }
    let given: Vec<&str> = known(&f.provisions).iter().map(Arrangement::as_str).collect();
    let needed = model::arrangements_needed(kind == Kind::England, known(&f.councils).get());
    let make_procedure = given.contains(&"rules-of-procedure");
    let rule = |item: &&str| item.parse::<Arrangement>().unwrap().rule().id();
    let mut found: Vec<_> = needed.iter().map(|item| (rule(item), given.contains(item))).collect();
    found.push(("panel.arrange-no-procedure", !make_procedure));
    let missing: Set<Arrangement> =
        needed.iter().filter(|item| !given.contains(item)).map(|item| item.parse().unwrap()).collect();
    if missing.is_empty() && !make_procedure {
        Law::of(Arrangements::Complete, &found)
    } else {
        Law::of(Arrangements::Faulty { missing, make_procedure }, &found)
    }
}

fn councils(number: u16) -> Councils {
    Councils::new(number).unwrap()
}

#[test]
fn prsra_sch6_paras24_29_arrangements_in_every_case() {
    let all: Set<Arrangement> = Set::all();
    let mut sets = vec![all, Set::EMPTY];
    for one in Arrangement::ALL {
        sets.push(Set::from_iter([*one]));
        for other in Arrangement::ALL {
            if one <= other {
                sets.push(all.without(Set::from_iter([*one, *other])));
            }
        }
    }
    let facts =
        values!(ArrangementsFacts { area: KINDS, councils: [1, 2, 9, 10].map(councils), provisions: sets });
    let cases = every_case(&facts, &[], &[eve("2012-04-25"), day("2012-04-25")], arrangements);
    assert_eq!(cases, 4000);

    let mut cases = 0;
    for area in [Area::Kent, Area::Gwent] {
        for number in [1, 2, 9, 10] {
            for bits in 0..2048u32 {
                let given = Arrangement::ALL.iter().enumerate().filter(|(i, _)| bits & (1 << i) != 0);
                let facts = ArrangementsFacts {
                    area: area.into(),
                    councils: councils(number).into(),
                    provisions: given.map(|(_, one)| *one).collect::<Set<_>>().into(),
                };
                one_case(&facts, day("2024-05-09"), &arrangements(&facts, day("2024-05-09")));
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 16_384);
}

fn numbers(f: &NumbersFacts, on: NaiveDate) -> Law<Numbers> {
    let kind = kind(known(&f.area));
    if let Some(stop) = not_law(outside_london(kind, "2012-04-25"), on) {
        return stop;
    }
    let (councils, agreed) = (known(&f.councils).get(), known(&f.agreed));
    let resolution = known(&f.resolution).map(|Resolution(number)| number);
    let (appointed, co_opted) = (model::appointed(councils), model::co_opted(councils, resolution, agreed));
    let (in_post, co_opted_in_post) = (known(&f.appointed).0, known(&f.co_opted).0);
    let mut faults = Set::EMPTY;
    for (there, fault) in [
        (in_post < appointed, NumberFault::AppointedShort),
        (in_post > appointed, NumberFault::AppointedOver),
        (co_opted_in_post < co_opted, NumberFault::CoOptedShort),
        (co_opted_in_post > co_opted, NumberFault::CoOptedOver),
    ] {
        if there {
            faults.insert(fault);
        }
    }
    let nation = if kind == Kind::Wales {
        ["panel.appointed-wales", "panel.co-opted-wales"]
    } else {
        ["panel.appointed-england", "panel.co-opted-england"]
    };
    let mut found = vec![
        (nation[0], in_post == appointed),
        (nation[1], co_opted_in_post == co_opted),
        ("panel.numbers", faults.is_empty()),
    ];
    if let Some(number) = resolution {
        found.push(("panel.resolution-more-than-two", number > 2));
        found.push(("panel.resolution-at-most-twenty", appointed + number <= 20));
        found.push(("panel.resolution-agreed", agreed));
    }
    Law::of(Numbers { complement: Complement { appointed, co_opted }, faults }, &found)
}

#[test]
fn prsra_sch6_paras4_13_numbers_in_every_case() {
    let resolutions = [None, Some(2), Some(3), Some(4), Some(10), Some(11)];
    let facts = values!(NumbersFacts {
        area: [Area::Kent, Area::Gwent, Area::Metropolitan],
        councils: [1, 10, 12, 17, 18].map(councils),
        appointed: [9, 10, 12, 19].map(Members),
        co_opted: [1, 2, 3, 11].map(Members),
        resolution: resolutions.map(|number| number.map(Resolution)),
        agreed: BOTH,
    });
    let cases = every_case(&facts, &[], &[eve("2012-04-25"), day("2024-05-09")], numbers);
    assert_eq!(cases, 25_200);
}

fn roster(f: &RosterFacts, on: NaiveDate) -> Law<Roster> {
    let area = known(&f.area);
    if let Some(stop) = not_law(outside_london(kind(area), "2012-04-25"), on) {
        return stop;
    }
    if has_mayor(area, on) {
        return Law::open(Says::LeftOut(MAYORS_ORDERS), &[]);
    }
    let fire = is_fire_area(area, on);
    let members: Vec<_> = known(&f.members)
        .iter()
        .map(|one| model::Sitting {
            co_opted: one.seat.as_str() == "co-opted",
            roles: one.roles.iter().map(Role::as_str).collect(),
        })
        .collect();
    let breaches = model::breaches(&members, fire);
    let mut weighed = model::bars(fire);
    weighed.extend(["council-member-of-two", "council-member-of-more"]);
    let found: Vec<_> = weighed.iter().map(|bar| (bar_rule(bar), !breaches.contains(bar))).collect();
    if breaches.is_empty() {
        Law::of(Roster::Lawful, &found)
    } else {
        Law::of(Roster::Breaches(bars(&breaches)), &found)
    }
}

/// Every pair of members with at most one role each, and so many co-opted of each kind.
#[test]
fn prsra_sch6_paras21_to_23_rosters_in_every_case() {
    let mut one = Vec::new();
    for seat in [Seat::Appointed, Seat::CoOpted] {
        one.push(Member { seat, roles: Set::EMPTY });
        one.extend(Role::ALL.iter().map(|role| Member { seat, roles: Set::from_iter([*role]) }));
    }
    let mut rosters = vec![vec![]];
    for (first, member) in one.iter().enumerate() {
        rosters.extend(one[first..].iter().map(|other| vec![*member, *other]));
    }
    let council_member = Set::from_iter([Role::CouncilMember]);
    for council_members in 0..5 {
        for others in 0..5 {
            let mut members = vec![Member { seat: Seat::CoOpted, roles: council_member }; council_members];
            members.extend(vec![Member { seat: Seat::CoOpted, roles: Set::EMPTY }; others]);
            members.push(Member { seat: Seat::Appointed, roles: council_member });
            rosters.push(members);
        }
    }
    let facts = values!(RosterFacts { area: BODIES, members: rosters });
    let days = [eve("2012-04-25"), day("2012-04-25"), day("2026-11-22")];
    assert_eq!(every_case(&facts, &[], &days, roster), 9_990);
}

fn co_option(f: &CoOptionFacts, on: NaiveDate) -> Law<CoOption> {
    let area = known(&f.area);
    if let Some(stop) = not_law(outside_london(kind(area), "2012-04-25"), on) {
        return stop;
    }
    if has_mayor(area, on) {
        return Law::open(Says::LeftOut(MAYORS_ORDERS), &[]);
    }
    let (fire, unanimity) = (is_fire_area(area, on), on >= day("2012-07-02"));
    let roles: Vec<&str> = known(&f.roles).iter().map(Role::as_str).collect();
    let (beside, vote) = (known(&f.co_opted), known(&f.vote));
    let vote = (vote.members().get(), vote.in_favour());
    let why = model::co_option(&roles, fire, (beside.council_members, beside.others), vote, unanimity);
    let mut weighed = model::bars(fire);
    if roles.contains(&"council-member") {
        weighed.extend(["council-member-of-two", "council-member-of-more"]);
        if unanimity {
            weighed.push("not-unanimous");
        }
    }
    let found: Vec<_> = weighed.iter().map(|bar| (bar_rule(bar), !why.contains(bar))).collect();
    if why.is_empty() {
        Law::of(CoOption::May, &found)
    } else {
        Law::of(CoOption::MayNot(bars(&why)), &found)
    }
}

#[test]
fn prsra_sch6_para23_nan_reg7_co_option_in_every_case() {
    let mut roles = vec![Set::EMPTY, Set::all(), Set::from_iter([Role::CouncilMember, Role::Commissioner])];
    roles.extend(Role::ALL.iter().map(|role| Set::from_iter([*role])));
    let beside = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2), (3, 1)];
    let votes = [(12, 12), (12, 11), (1, 1), (3, 0)];
    let facts = values!(CoOptionFacts {
        area: BODIES,
        roles: roles,
        co_opted: beside.map(|(council_members, others)| CoOpted { council_members, others }),
        vote: votes.map(|(members, in_favour)| Vote::new(members, in_favour).unwrap()),
    });
    let days = [eve("2012-04-25"), eve("2012-07-02"), day("2012-07-02"), day("2026-11-22")];
    assert_eq!(every_case(&facts, &[], &days, co_option), 25_080);
}

/// Random panels and proposals.
mod random {
    use pcc_rules::strategies::any;
    use proptest::prelude::*;

    use super::*;
    use crate::model::facts::or;

    proptest! {
        #![proptest_config(crate::prop::random(64))]

        #[test]
        fn prsra_sch6_paras21_to_23_any_roster(f in any::<RosterFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = RosterFacts { area: area.into(), members: or(&f.members, Vec::new()) };
            one_case(&f, on, &roster(&f, on));
        }

        #[test]
        fn prsra_sch6_para23_any_co_option(f in any::<CoOptionFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = CoOptionFacts {
                area: area.into(),
                roles: or(&f.roles, Set::EMPTY),
                co_opted: or(&f.co_opted, CoOpted { council_members: 0, others: 2 }),
                vote: or(&f.vote, Vote::new(12, 12).unwrap()),
            };
            one_case(&f, on, &co_option(&f, on));
        }

        #[test]
        fn prsra_sch6_paras4_13_any_numbers(f in any::<NumbersFacts>(), area in any::<Area>(), on in any::<NaiveDate>()) {
            let f = NumbersFacts {
                area: area.into(),
                councils: or(&f.councils, councils(1)),
                appointed: or(&f.appointed, Members(10)),
                co_opted: or(&f.co_opted, Members(2)),
                resolution: or(&f.resolution, None),
                agreed: or(&f.agreed, true),
            };
            one_case(&f, on, &numbers(&f, on));
        }
    }
}
