use pcc_rules::area::{Area, Body};
use pcc_rules::law::{Actor, Confidence, Rule};
use pcc_rules::pay::{
    self, BEFORE_AUGUST_2018, BREAKFAST, Claim, ClaimFacts, DINNER_RATE, Expense, Limit, Verification,
    VerificationFacts,
};
use pcc_rules::reasoning::{Finding, Outcome, Standing, Unsettled};
use pcc_rules::{Answer, Fact, Question};

use super::pounds;
use crate::{day, eve, finding};

/// A claim that passes every test there is, whatever it was for.
fn good(expense: Expense) -> ClaimFacts {
    ClaimFacts {
        area: Fact::Known(Area::Kent),
        suspended: Fact::Known(false),
        expense: Fact::Known(expense),
        for_functions: Fact::Known(true),
        reasonable: Fact::Known(true),
        driving_necessary: Fact::Known(true),
        public_transport: Fact::Known(false),
        agreed_beforehand: Fact::Known(true),
        good_value: Fact::Known(true),
        breakfast_applies: Fact::Known(true),
        approved: Fact::Known(true),
    }
}

fn answer(facts: &ClaimFacts) -> Answer<Claim> {
    facts.answer(day("2024-05-09"))
}

/// Every row of the table, each with its limit.
#[test]
fn determination_table_each_kind_and_its_limit() {
    for (expense, limit, said) in [
        (Expense::Train, Limit::StandardClass, "allowed: up to the standard class fare"),
        (Expense::Mileage, Limit::RevenueMileageRates, "allowed: at the rates of HM Revenue and Customs"),
        (Expense::Taxi, Limit::Fare, "allowed: the fare"),
        (Expense::ForeignTravel, Limit::EconomyClass, "allowed: economy class for flights"),
        (Expense::Hotel, Limit::Actual, "allowed: what was paid"),
        (Expense::Breakfast, Limit::UpTo(pounds(10)), "allowed: up to £10"),
        (Expense::Exceptional, Limit::Actual, "allowed: what was paid"),
    ] {
        let d = good(expense).determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&Claim::Allowed(limit)), "{expense}");
        assert_eq!(d.settled().map(ToString::to_string).as_deref(), Some(said));
        assert_eq!(d.settled().map(Outcome::standing), Some(Standing::Met));
        assert_eq!(finding(d.grounds(), &pay::ALLOWANCES), Some(Finding::Met));
    }
    assert_eq!(BREAKFAST, pounds(10));
}

/// Lunch is never paid; an evening meal is, but at a rate that was not found.
#[test]
fn determination_table_meals() {
    let lunch = good(Expense::Lunch).determine(day("2024-05-09"));
    assert_eq!(lunch.settled(), Some(&Claim::NotAllowed));
    assert_eq!(finding(lunch.grounds(), &pay::MEALS), Some(Finding::NotMet));
    assert_eq!(answer(&good(Expense::EveningMeal)), Err(Unsettled::NoRule(&DINNER_RATE)));
    let mut not_for_functions = good(Expense::EveningMeal);
    not_for_functions.for_functions = Fact::Known(false);
    assert_eq!(answer(&not_for_functions), Ok(Claim::NotAllowed));
    let mut no_breakfast = good(Expense::Breakfast);
    no_breakfast.breakfast_applies = Fact::Known(false);
    assert_eq!(answer(&no_breakfast), Ok(Claim::NotAllowed));
}

type Spoil = fn(&mut ClaimFacts);

/// The condition of each kind, failed alone, stops that kind and no other.
#[test]
fn determination_table_each_condition_stops_its_own_kind_only() {
    let spoils: [(Spoil, &[(Expense, &Rule)]); 5] = [
        (|facts| facts.driving_necessary = Fact::Known(false), &[(Expense::Mileage, &pay::MILEAGE)]),
        (|facts| facts.public_transport = Fact::Known(true), &[(Expense::Taxi, &pay::TAXI)]),
        (
            |facts| facts.agreed_beforehand = Fact::Known(false),
            &[(Expense::ForeignTravel, &pay::FOREIGN), (Expense::Hotel, &pay::HOTEL_AGREED)],
        ),
        (|facts| facts.good_value = Fact::Known(false), &[(Expense::Hotel, &pay::HOTEL_VALUE)]),
        (|facts| facts.approved = Fact::Known(false), &[(Expense::Exceptional, &pay::EXCEPTIONAL)]),
    ];
    for (spoil, stopped) in spoils {
        for expense in Expense::ALL {
            let mut facts = good(*expense);
            spoil(&mut facts);
            let d = facts.determine(day("2024-05-09"));
            match stopped.iter().find(|(one, _)| one == expense) {
                Some((_, rule)) => {
                    assert_eq!(d.settled(), Some(&Claim::NotAllowed), "{expense}");
                    assert_eq!(finding(d.grounds(), rule), Some(Finding::NotMet), "{expense}");
                }
                None => assert_eq!(d.into_parts().0, answer(&good(*expense)), "{expense}"),
            }
        }
    }
    // Trains have no condition of their own.
    let train = good(Expense::Train).determine(day("2024-05-09"));
    assert_eq!(finding(train.grounds(), &pay::TRAIN), Some(Finding::Met));
}

/// Not in the exercise of functions, not reasonable, or suspended: nothing of any kind.
#[test]
fn prsra_sch1_para3_2_and_s30_3_what_stops_every_kind() {
    let spoils: [(Spoil, &Rule, Finding); 3] = [
        (|facts| facts.for_functions = Fact::Known(false), &pay::FOR_FUNCTIONS, Finding::NotMet),
        (|facts| facts.reasonable = Fact::Known(false), &pay::REASONABLE, Finding::NotMet),
        (|facts| facts.suspended = Fact::Known(true), &pay::SUSPENSION, Finding::Met),
    ];
    for (spoil, rule, found) in spoils {
        for expense in Expense::ALL {
            let mut facts = good(*expense);
            spoil(&mut facts);
            let d = facts.determine(day("2024-05-09"));
            assert_eq!(d.settled(), Some(&Claim::NotAllowed), "{expense}");
            assert_eq!(finding(d.grounds(), rule), Some(found), "{expense}");
            assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotMet));
            // And what it was for need not be known.
            facts.expense = Fact::Unknown;
            assert_eq!(answer(&facts), Ok(Claim::NotAllowed));
        }
    }
}

/// What the determination leaves open is for the chief executive.
#[test]
fn the_chief_executive_judges_what_is_left_open() {
    let judged = |facts: &ClaimFacts| match answer(facts) {
        Err(Unsettled::ForJudgement { judgement, needs }) => {
            (judgement.decider, needs.names().collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let open: [(Expense, Spoil, &str); 3] = [
        (Expense::Hotel, |facts| facts.good_value = Fact::Unknown, "good-value"),
        (Expense::Exceptional, |facts| facts.approved = Fact::Unknown, "approved"),
        (Expense::Train, |facts| facts.reasonable = Fact::Unknown, "reasonable"),
    ];
    for (expense, spoil, name) in open {
        let mut facts = good(expense);
        spoil(&mut facts);
        assert_eq!(judged(&facts), (Actor::ChiefExecutive, vec![name]));
    }
    assert_eq!(pay::EXCEPTIONAL.confidence(), Confidence::Secondary);
}

/// Mayors and London are outside, whatever the claim.
#[test]
fn prsra_sch1_para1_mayors_and_london_have_no_allowances_under_the_act() {
    for (area, body) in [
        (Area::GreaterManchester, Body::Mayor),
        (Area::NorthYorkshire, Body::Mayor),
        (Area::Metropolitan, Body::MayorsOffice),
        (Area::CityOfLondon, Body::CommonCouncil),
    ] {
        let facts = ClaimFacts { area: Fact::Known(area), ..ClaimFacts::default() };
        let d = facts.determine(day("2024-05-09"));
        assert_eq!(d.settled(), Some(&Claim::NotApplicable(body)));
        assert_eq!(d.settled().map(Outcome::standing), Some(Standing::NotApplicable));
        assert_eq!(finding(d.grounds(), &pay::SCOPE), Some(Finding::NotMet));
    }
    // The last day of a commissioner.
    let north_yorkshire = ClaimFacts { area: Fact::Known(Area::NorthYorkshire), ..good(Expense::Train) };
    assert_eq!(north_yorkshire.answer(eve("2024-05-07")), Ok(Claim::Allowed(Limit::StandardClass)));
}

/// The text before the update of 1 August 2018 was not found. What the Act itself bars is barred all the same.
#[test]
fn before_august_2018_only_the_acts_own_tests_are_known() {
    let (before, from) = (eve("2018-08-01"), day("2018-08-01"));
    for expense in Expense::ALL {
        assert_eq!(good(*expense).answer(before), Err(Unsettled::NoRule(&BEFORE_AUGUST_2018)), "{expense}");
        assert_ne!(good(*expense).answer(from), Err(Unsettled::NoRule(&BEFORE_AUGUST_2018)), "{expense}");
    }
    let mut suspended = good(Expense::Train);
    suspended.suspended = Fact::Known(true);
    assert_eq!(suspended.answer(before), Ok(Claim::NotAllowed));
    let mut private = good(Expense::Train);
    private.for_functions = Fact::Known(false);
    assert_eq!(private.answer(day("2012-11-22")), Ok(Claim::NotAllowed));
    assert!(matches!(private.answer(eve("2012-11-22")), Err(Unsettled::OutOfForce(_))));
    for rule in [&pay::REASONABLE, &pay::TRAIN, &pay::MILEAGE, &pay::TAXI, &pay::FOREIGN, &pay::MEALS]
        .into_iter()
        .chain([&pay::HOTEL_AGREED, &pay::HOTEL_VALUE, &pay::EXCEPTIONAL, &pay::VERIFIED])
    {
        assert!(rule.in_force_somewhere(from) && !rule.in_force_somewhere(before), "{}", rule.id());
    }
    assert!(pay::ALLOWANCES.in_force_somewhere(day("2012-11-22")));
}

/// Facts that only another kind turns on are never asked for.
#[test]
fn only_the_facts_of_the_kind_are_needed() {
    let needs = |expense| {
        let area = Fact::Known(Area::Kent);
        let facts = ClaimFacts { area, expense, ..ClaimFacts::default() };
        facts.determine(day("2024-05-09")).needs().names().collect::<Vec<_>>()
    };
    assert_eq!(needs(Fact::Unknown), ["suspended", "expense", "for-functions", "reasonable"]);
    for (expense, own) in [
        (Expense::Train, &[][..]),
        (Expense::Mileage, &["driving-necessary"]),
        (Expense::Taxi, &["public-transport"]),
        (Expense::ForeignTravel, &["agreed-beforehand"]),
        (Expense::Hotel, &["agreed-beforehand", "good-value"]),
        (Expense::Breakfast, &["breakfast-applies"]),
        (Expense::EveningMeal, &[]),
        (Expense::Exceptional, &["approved"]),
    ] {
        let expected = [&["suspended", "for-functions", "reasonable"], own].concat();
        assert_eq!(needs(Fact::Known(expense)), expected, "{expense}");
    }
    // Lunch fails whatever else is true.
    assert!(needs(Fact::Known(Expense::Lunch)).is_empty());
    // A failed claim still turns on whether there is a commissioner to claim.
    let nowhere = ClaimFacts { area: Fact::Unknown, ..good(Expense::Lunch) };
    assert!(nowhere.determine(day("2024-05-09")).needs().names().eq(["area"]));
}

#[test]
fn the_chief_executive_verifies_every_claim() {
    let facts = |verified| VerificationFacts { verified: Fact::Known(verified) };
    let on = day("2024-05-09");
    assert_eq!(facts(true).answer(on), Ok(Verification::Verified));
    assert_eq!(
        facts(false).answer(on).map(|one| (one, one.standing())),
        Ok((Verification::Unverified, Standing::NotMet))
    );
    assert_eq!(Verification::Verified.standing(), Standing::Met);
    assert!(VerificationFacts::default().determine(on).needs().names().eq(["verified"]));
    assert_eq!(pay::VERIFIED.bearer(), Actor::ChiefExecutive);
    assert_eq!(pay::VERIFIED.confidence(), Confidence::Secondary);
}

#[test]
fn claims_on_the_wire() {
    let facts: ClaimFacts = serde_json::from_str(
        r#"{"area":"kent","suspended":false,"expense":"breakfast","for-functions":true,"reasonable":true,
            "breakfast-applies":true}"#,
    )
    .unwrap();
    let claim = answer(&facts).unwrap();
    assert_eq!(serde_json::to_value(claim).unwrap(), serde_json::json!({"allowed": {"up-to": "10.00"}}));
}
