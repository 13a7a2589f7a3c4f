//! The functions of the topic against the model, in every area or place, around every day on which the law changed.

use chrono::NaiveDate;
use pcc_rules::Refusal;
use pcc_rules::Unsettled;
use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{OutOfForce, Place};
use pcc_rules::panel::{
    self, Act, Councils, Delegate, Establishment, Flaw, Function, Hearing, LegalNature, Roll, Side, Vote,
    VoteError, annual_report_meeting, clear_days_of_notice, established_by, hearing_is_public, legal_nature,
    may, may_delegate, may_meet_remotely, may_resolve, panel_name, proceedings_stand_despite,
    seats_of_council, seats_rule, votes_needed,
};

use crate::day;
use crate::model::areas::{Kind, kind};
use crate::model::areas::{has_mayor, is_fire_area};
use crate::model::panel::{self as model, outside_london};

/// Six days around each day on which something of the topic began or ended.
fn days() -> Vec<NaiveDate> {
    let middles = [
        "2012-04-25",
        "2012-07-02",
        "2012-11-22",
        "2017-04-03",
        "2017-05-08",
        "2017-10-01",
        "2018-08-01",
        "2018-11-15",
        "2019-01-01",
        "2020-04-04",
        "2021-05-07",
        "2021-05-10",
        "2023-04-01",
        "2024-05-07",
        "2026-11-22",
    ];
    let around =
        |middle: &str| day(middle).checked_sub_days(chrono::Days::new(3)).unwrap().iter_days().take(6);
    middles.into_iter().flat_map(|middle| around(middle).collect::<Vec<_>>()).collect()
}

const PLACES: [(Place, Kind); 4] = [
    (Place::England, Kind::England),
    (Place::Wales, Kind::Wales),
    (Place::Metropolitan, Kind::London),
    (Place::City, Kind::City),
];

/// Why something that begins on a day in a place is not law there yet, or never will be.
fn stop(starts: Option<&str>, on: NaiveDate) -> Option<OutOfForce> {
    match starts.map(day) {
        None => Some(OutOfForce::DoesNotExtend),
        Some(starts) => (on < starts).then_some(OutOfForce::NotYet { starts }),
    }
}

/// What the law gives, or why it is not law.
fn lawful<T>(starts: Option<&str>, on: NaiveDate, given: T) -> Result<T, OutOfForce> {
    stop(starts, on).map_or(Ok(given), Err)
}

#[test]
fn prsra_ss28_29_every_act_in_every_area_on_every_day() {
    let mut cases = 0;
    for on in days() {
        for area in Area::ALL {
            for act in Act::ALL.iter().copied() {
                let (word, starts) = model::power(act.as_str(), kind(area) == Kind::Wales);
                let found = may(act, area, on);
                let expected = if let Some(stop) = stop(outside_london(kind(area), starts), on) {
                    Err(Refusal::from(stop))
                } else if has_mayor(area, on) && model::mayors_orders_change(act.as_str()) {
                    Err(Refusal::Unsettled(Unsettled::NotEncoded(&panel::MAYORAL_PANELS)))
                } else {
                    Ok(word)
                };
                let said = match found {
                    Ok(_) => Ok("may"),
                    Err(Refusal::NoPower(_)) => Ok("no-power"),
                    Err(Refusal::Forbidden(_)) => Ok("forbidden"),
                    Err(Refusal::ConditionUnmet(_)) => Ok("condition-unmet"),
                    Err(Refusal::NoRule(_)) => Ok("no-rule"),
                    Err(other) => Err(other),
                };
                assert_eq!(said, expected, "{act} in {area} on {on}");
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 81_270);
}

#[test]
fn prsra_s28_1a_and_1b_the_name_in_every_area_on_every_day() {
    for on in days() {
        for area in Area::ALL {
            let name = if is_fire_area(area, on) {
                "Police, Fire and Crime Panel"
            } else {
                "Police and Crime Panel"
            };
            assert_eq!(panel_name(area, on), lawful(outside_london(kind(area), "2012-04-25"), on, name));
        }
    }
    assert_eq!(days().len() * Area::ALL.len(), 3870);
}

#[test]
fn prsra_sch6_every_function_of_a_place_on_every_day() {
    let mut cases = 0;
    for on in days() {
        for (place, kind) in PLACES {
            let from = |first| outside_london(kind, first);
            let wales = kind == Kind::Wales;
            let establishment = if wales { Establishment::SecretaryOfState } else { Establishment::Councils };
            assert_eq!(established_by(place, on), lawful(from("2012-04-25"), on, establishment));
            for number in [1, 2, 10, 11] {
                let nature = match number {
                    _ if wales => LegalNature::Neither,
                    1 => LegalNature::Committee,
                    _ => LegalNature::JointCommittee,
                };
                let found = legal_nature(place, Councils::new(number).unwrap(), on);
                assert_eq!(found, lawful(from("2012-04-25"), on, nature));
            }
            let meeting = Deadline::AsSoonAsPracticable { after: on };
            assert_eq!(annual_report_meeting(place, on), lawful(from("2012-11-22"), on, meeting));
            let notice = if wales { 3 } else { 5 };
            assert_eq!(clear_days_of_notice(place, on), lawful(from("2012-11-22"), on, notice));
            for hearing in Hearing::ALL.iter().copied() {
                let public = hearing.as_str() != "chief-constable-removal";
                assert_eq!(hearing_is_public(hearing, place, on), lawful(from("2012-11-22"), on, public));
            }
            for flaw in Flaw::ALL.iter().copied() {
                let found = proceedings_stand_despite(flaw, place, on).map(|rule| rule.id());
                assert_eq!(found, lawful(from("2012-04-25"), on, "panel.valid-despite"));
            }
            let remote = may_meet_remotely(place, on).map(|may| may.rule.id());
            let last_day = day("2021-05-06");
            let ended =
                (from("2020-04-04").is_some() && on > last_day).then_some(OutOfForce::Ended { last_day });
            let expected = ended.map_or(lawful(from("2020-04-04"), on, "panel.remote-meetings"), Err);
            assert_eq!(remote, expected.map_err(Refusal::from), "{place} on {on}");
            for function in Function::ALL.iter().copied() {
                for to in Delegate::ALL.iter().copied() {
                    delegates(function, to, place, kind, on);
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 9360);
}

/// Paragraph 27 and regulation 7 of SI 2012/2734: a special function never by a sub-committee, open for an officer.
fn delegates(function: Function, to: Delegate, place: Place, kind: Kind, on: NaiveDate) {
    let special = model::special_from(function.as_str());
    let starts = special.unwrap_or("2012-04-25");
    let power = || stop(outside_london(kind, "2012-11-22"), on);
    let expected = if let Some(stop) = stop(outside_london(kind, starts), on) {
        Err(Refusal::from(stop))
    } else if special.is_some() && to.as_str() == "sub-committee" {
        Err(Refusal::Forbidden(function.rule()))
    } else if let Some(stop) = power() {
        Err(Refusal::from(stop))
    } else if special.is_some() {
        Err(Refusal::NoRule(&panel::SPECIAL_TO_OFFICER))
    } else {
        Ok("panel.may-delegate")
    };
    assert_eq!(
        may_delegate(function, to, place, on).map(|may| may.rule.id()),
        expected,
        "{function} to {to} in {place} on {on}"
    );
}

/// Regulation 7 began on 22 November 2012: until then there was no power whose reach could be in doubt.
#[test]
fn si_2012_2734_reg7_no_doubt_about_officers_before_the_power() {
    let ask = |on| may_delegate(Function::PlanReview, Delegate::Officer, Place::England, day(on));
    let not_yet = OutOfForce::NotYet { starts: day("2012-11-22") };
    assert_eq!(ask("2012-11-21"), Err(Refusal::from(not_yet)));
    assert_eq!(ask("2012-11-22"), Err(Refusal::NoRule(&panel::SPECIAL_TO_OFFICER)));
}

#[test]
fn prsra_sch6_paras4_to_8_13_seats_and_resolutions_for_every_number() {
    let on = day("2024-05-09");
    let mut cases = 0;
    for number in 1..=25 {
        let councils = Councils::new(number).unwrap();
        assert_eq!(councils.appointed_members(), model::appointed(number));
        assert_eq!(councils.extra_members(), (2..=9).contains(&number).then(|| 10 - number));
        let rule = match number {
            1 => "panel.single-council",
            2..=9 => "panel.quota",
            _ => "panel.one-each",
        };
        assert_eq!(seats_rule(councils).id(), rule);
        for extras in 0..=10 {
            let seats = model::seats_of_council(number, extras);
            let seats = seats.ok_or(Refusal::ConditionUnmet(&panel::EXTRA_MEMBERS));
            assert_eq!(seats_of_council(Place::England, councils, extras, on), seats);
            let asked = seats_of_council(Place::Wales, councils, extras, on);
            assert_eq!(asked, Err(Refusal::NoPower(&panel::ASKED_IN_WALES)));
            cases += 2;
        }
        for co_opted in 0..=20 {
            for agreed in [true, false] {
                for place in [Place::England, Place::Wales] {
                    let found = may_resolve(place, councils, co_opted, agreed, on);
                    let found = found.map(|full| (full.appointed, full.co_opted, full.total()));
                    let found = found.map_err(|refusal| match refusal {
                        Refusal::ConditionUnmet(rule) => rule.id(),
                        other => panic!("{other:?}"),
                    });
                    let appointed = model::appointed(number);
                    let expected = match model::resolution_fails(number, co_opted, agreed) {
                        Some(rule) => Err(rule),
                        None => Ok((appointed, co_opted, appointed + co_opted)),
                    };
                    assert_eq!(found, expected, "{number} councils, {co_opted} agreed {agreed}");
                    cases += 1;
                }
            }
        }
    }
    assert_eq!(cases, 2650);
    for (place, kind) in PLACES {
        for on in ["2012-04-24", "2012-04-25"].map(day) {
            let ten = Councils::new(10).unwrap();
            let stop = stop(outside_london(kind, "2012-04-25"), on).map(Refusal::from);
            let seats = seats_of_council(place, ten, 0, on);
            assert_eq!(seats.err().filter(|_| stop.is_some()), stop);
            assert_eq!(may_resolve(place, ten, 3, true, on).err(), stop);
        }
    }
}

/// Schedules 5 and 8: every vote of every panel of up to 60, and the fewest votes that carry it.
#[test]
fn prsra_sch5_para4_sch8_para5_every_vote() {
    let mut cases = 0;
    for members in 1..=60 {
        let least = (0..=members).find(|votes| model::two_thirds(members, *votes)).unwrap();
        assert_eq!(votes_needed(members.try_into().unwrap()), least, "{members} members");
        for in_favour in 0..=members {
            let vote = Vote::new(members, in_favour).unwrap();
            assert_eq!(vote.reaches_two_thirds(), model::two_thirds(members, in_favour));
            assert_eq!((vote.members().get(), vote.in_favour(), vote.needed()), (members, in_favour, least));
            assert_eq!(vote.not_in_favour(), (in_favour..members).count() as u16);
            cases += 1;
        }
        let error = VoteError::ExceedsMembership { in_favour: members + 1, members };
        assert_eq!(Vote::new(members, members + 1), Err(error));
    }
    assert_eq!(cases, 1890);
}

/// Every roll of up to four seats, with every count up to five, and each second vote.
#[test]
fn prsra_sch8_para5_4_every_roll_of_four_seats() {
    let mut cases = 0;
    for code in 0..5 * 6u32.pow(5) {
        let digit = |at: u32| (code / 6u32.pow(at) % 6) as u16;
        let [vacant, in_favour, against, abstained, absent] = [0, 1, 2, 3, 4].map(digit);
        let seats = (code / 6u32.pow(5)) as u16;
        if vacant + in_favour + against + abstained + absent > seats + 2 {
            continue;
        }
        for second_vote in [None, Some(Side::InFavour), Some(Side::Against)] {
            let roll = Roll { seats, vacant, in_favour, against, abstained, absent, second_vote };
            assert_eq!(roll.vote(), model_of(roll), "{roll:?}");
            cases += 1;
        }
    }
    assert_eq!(cases, 2736);
}

/// Persons, one by one: the second vote is of one who voted already.
fn model_of(roll: Roll) -> Result<Vote, VoteError> {
    if roll.vacant > roll.seats {
        return Err(VoteError::ExceedsSeats { vacant: roll.vacant, seats: roll.seats });
    }
    let (mut in_favour, mut against) = (roll.in_favour, roll.against);
    for (side, votes) in [(Side::InFavour, &mut in_favour), (Side::Against, &mut against)] {
        if roll.second_vote == Some(side) {
            if *votes < 2 {
                return Err(VoteError::NobodyVotedTwice(side));
            }
            *votes -= 1;
        }
    }
    let (persons, members) = (in_favour + against + roll.abstained + roll.absent, roll.seats - roll.vacant);
    if persons != members {
        Err(VoteError::DoesNotAddUp { accounted: persons.into(), members })
    } else if members == 0 {
        Err(VoteError::NoMembers)
    } else {
        Ok(Vote::new(members, in_favour).unwrap())
    }
}
