use pcc_rules::area::Area;
use pcc_rules::calendar::Deadline;
use pcc_rules::law::{OutOfForce, Place, Rule};
use pcc_rules::panel::membership::*;
use pcc_rules::panel::{self, Resolution, Role, Vote};
use pcc_rules::process::{Happening as _, Next, OnDefault, Process as _};
use pcc_rules::reasoning::{Finding, Refusal, Standing, Unsettled};
use pcc_rules::{Question as _, Set};

use super::{key, one_nation_from, outside_london_from};
use crate::{day, finding};

const SINCE: &str = "2026-06-01";

pub(super) fn seated(person: u16, council: u16) -> Seated {
    Seated { person: Person(person), by: Origin::Council { council: CouncilNumber(council) } }
}

pub(super) fn co_opted(person: u16) -> Seated {
    Seated { person: Person(person), by: Origin::CoOpted { council_member: false } }
}

/// Four councils: the first two appoint three of the six extra members each. Every seat is filled: 11 to 14 and 21 to
/// 24 by the first two, 31 and 41 by the others, 91 and 92 co-opted.
pub(super) fn four() -> Opening {
    let councils = [(1, 3), (2, 3), (3, 0), (4, 0)]
        .map(|(council, extras)| CouncilSeats { council: CouncilNumber(council), extras });
    let appointed = (11..15).map(|one| seated(one, 1)).chain((21..25).map(|one| seated(one, 2)));
    let others = [seated(31, 3), seated(41, 4), co_opted(91), co_opted(92)];
    Opening {
        area: Area::Kent,
        since: day(SINCE),
        councils: councils.to_vec(),
        members: appointed.chain(others).collect(),
        resolution: None,
    }
}

/// So many councils with no extra members, nobody on the panel.
pub(super) fn empty(area: Area, councils: u16) -> Opening {
    let councils = (1..=councils).map(|one| CouncilSeats { council: CouncilNumber(one), extras: 0 });
    Opening { area, since: day(SINCE), councils: councils.collect(), members: vec![], resolution: None }
}

pub(super) fn after(opening: Opening, events: &[(&str, Event)]) -> Composition {
    let events = events.iter().map(|(on, event)| Dated { on: day(on), event: event.clone() });
    Composition::from_events(opening, events).unwrap_or_else(|error| panic!("{error}"))
}

pub(super) fn refusal(panel: &Composition, on: &str, event: Event) -> Refusal {
    panel.clone().apply(Dated { on: day(on), event }).unwrap_err()
}

pub(super) fn nominated(council: u16, nominees: &[u16]) -> Event {
    let nominees = nominees.iter().copied().map(Person).collect();
    Event::Nominated { council: CouncilNumber(council), nominees }
}

pub(super) fn secretary(nominees: &[(u16, u16)]) -> Event {
    let nominees = nominees
        .iter()
        .map(|(person, council)| Nominee { person: Person(*person), council: CouncilNumber(*council) });
    Event::SecretaryNominated { nominees: nominees.collect() }
}

pub(super) const fn accepted(person: u16) -> Event {
    Event::Accepted { nominee: Person(person) }
}

pub(super) const fn declined(person: u16) -> Event {
    Event::Declined { nominee: Person(person) }
}

pub(super) const fn appointed(person: u16) -> Event {
    Event::Appointed { nominee: Person(person) }
}

pub(super) const fn left(person: u16, how: Leaving) -> Event {
    Event::Left { member: Person(person), how }
}

pub(super) const fn met(council: u16) -> Event {
    Event::CouncilMet { council: CouncilNumber(council) }
}

pub(super) const fn found(council: u16, failure: Failure) -> Event {
    Event::FailureFound { council: CouncilNumber(council), failure }
}

pub(super) const fn told(council: u16, failure: Failure) -> Event {
    Event::FailureNotified { council: CouncilNumber(council), failure }
}

pub(super) const fn notice(council: u16) -> Event {
    Event::NoticeGiven { council: CouncilNumber(council) }
}

pub(super) const fn mayor(council: u16, mayor: u16) -> Event {
    Event::MayorTookOffice { council: CouncilNumber(council), mayor: Person(mayor) }
}

pub(super) fn asked(requests: &[(u16, u16)]) -> Event {
    let requests =
        requests.iter().map(|(council, n)| Request { council: CouncilNumber(*council), nominations: *n });
    Event::Asked { requests: requests.collect() }
}

pub(super) fn co_opts(person: u16, roles: &[Role], members: u16, in_favour: u16) -> Event {
    let vote = Vote::new(members, in_favour).unwrap();
    Event::CoOpted { person: Person(person), roles: roles.iter().copied().collect(), vote }
}

pub(super) const fn agreed(number: u16) -> Event {
    Event::Agreed { co_opted: Resolution(number) }
}

pub(super) const fn resolved(number: u16) -> Event {
    Event::Resolved { co_opted: Resolution(number) }
}

const GONE: (&str, Event) = ("2026-06-02", left(31, Leaving::Resigned));
const MET: (&str, Event) = ("2026-06-10", met(3));

/// Each stage of an English panel with a history that leads to it. The third council's member leaves on 2 June; it
/// meets on the 10th; 21 days after is 1 July.
fn reached() -> Vec<(Stage, &'static str, Composition)> {
    let more = [
        ("2026-06-02", agreed(4)),
        ("2026-06-02", resolved(4)),
        ("2026-06-02", co_opts(93, &[], 12, 7)),
        ("2026-06-02", co_opts(94, &[], 13, 7)),
        ("2026-06-03", agreed(3)),
        ("2026-06-03", resolved(3)),
    ];
    let default = [GONE, MET, ("2026-07-01", found(3, Failure::NotNominated))];
    vec![
        (Stage::Complete, "2026-06-02", after(four(), &[])),
        (Stage::Nominating, "2026-06-03", after(four(), &[GONE])),
        (Stage::InDefault, "2026-07-01", after(four(), &[GONE, MET])),
        (Stage::WithSecretaryOfState, "2026-07-01", after(four(), &default)),
        (Stage::CoOpting, "2026-06-03", after(four(), &[("2026-06-03", left(91, Leaving::Removed))])),
        (Stage::OverNumber, "2026-06-04", after(four(), &more)),
    ]
}

/// Every event, and for each the stages it is allowed in with the stage it leads to. The rest is refused.
fn table() -> Vec<(&'static str, Event, Vec<(Stage, Stage)>)> {
    use Stage::{CoOpting, Complete, InDefault, Nominating, OverNumber, WithSecretaryOfState as Secretary};
    let anywhere = || {
        [Complete, Nominating, InDefault, Secretary, CoOpting, OverNumber]
            .map(|stage| (stage, stage))
            .to_vec()
    };
    let open = || vec![(Nominating, Nominating), (InDefault, Nominating), (Secretary, Secretary)];
    vec![
        ("the third council nominates", nominated(3, &[50]), open()),
        ("it nominates two", nominated(3, &[50, 51]), vec![]),
        ("it nominates nobody", nominated(3, &[]), vec![]),
        ("it nominates a member", nominated(3, &[11]), vec![]),
        ("a council with its quota nominates", nominated(1, &[50]), vec![]),
        ("a council of elsewhere nominates", nominated(9, &[50]), vec![]),
        ("a stranger accepts", accepted(50), vec![]),
        ("a stranger declines", declined(50), vec![]),
        ("a stranger is appointed", appointed(50), vec![]),
        ("a nomination that is none is withdrawn", Event::Withdrawn { nominee: Person(50) }, vec![]),
        (
            "the council tells of its failure",
            told(3, Failure::NotNominated),
            vec![(InDefault, InDefault), (Secretary, Secretary)],
        ),
        ("it tells of another", told(3, Failure::NotAppointed), vec![]),
        (
            "its failure is found",
            found(3, Failure::NotNominated),
            vec![(Nominating, Secretary), (InDefault, Secretary), (Secretary, Secretary)],
        ),
        (
            "the member did not remain",
            found(3, Failure::NotRemained),
            vec![(Nominating, Secretary), (InDefault, Secretary), (Secretary, Secretary)],
        ),
        ("a failure of a council that did not fail is found", found(4, Failure::NotNominated), vec![]),
        ("it is found to have no power without a notice", found(3, Failure::NoPower), vec![]),
        ("notice is given", notice(3), vec![(Secretary, Secretary)]),
        (
            "a notice that was not given is withdrawn",
            Event::NoticeWithdrawn { council: CouncilNumber(3) },
            vec![],
        ),
        ("the Secretary of State nominates", secretary(&[(60, 4)]), vec![(Secretary, Secretary)]),
        ("the Secretary of State nominates two", secretary(&[(60, 4), (61, 4)]), vec![]),
        ("English councils are asked", asked(&[(3, 1)]), vec![]),
        ("an English council is asked again", Event::AskedAgain { council: CouncilNumber(3) }, vec![]),
        ("the panel of eleven co-opts", co_opts(95, &[], 11, 6), vec![(CoOpting, Complete)]),
        ("the panel co-opts with a vote of twelve", co_opts(95, &[], 12, 7), vec![]),
        ("it co-opts a council member beside one", co_opts(95, &[Role::CouncilMember], 11, 11), vec![]),
        ("it co-opts the commissioner's staff", co_opts(95, &[Role::CommissionersStaff], 11, 11), vec![]),
        ("agreement is asked", Event::AskedToAgree { co_opted: Resolution(4) }, anywhere()),
        ("agreement is asked to eleven", Event::AskedToAgree { co_opted: Resolution(11) }, vec![]),
        ("agreement is given", agreed(3), anywhere()),
        ("the panel resolves on three", resolved(3), vec![(OverNumber, OverNumber)]),
        ("the panel resolves on four", resolved(4), vec![]),
        ("the panel decides on more", Event::DecidedOnMore { would_help: true }, anywhere()),
        ("a co-option not made is told", Event::CoOptionNotified { person: Person(95) }, vec![]),
        (
            "another member leaves",
            left(41, Leaving::Died),
            vec![
                (Complete, Nominating),
                (Nominating, Nominating),
                (InDefault, InDefault),
                (Secretary, Secretary),
                (CoOpting, Nominating),
                (OverNumber, Nominating),
            ],
        ),
        ("somebody who is no member leaves", left(99, Leaving::Resigned), vec![]),
        (
            "a co-opted member leaves at an annual meeting",
            left(92, Leaving::TermEndedAtAnnualMeeting),
            vec![],
        ),
        ("an appointed member is no councillor", Event::CeasedToBeCouncillor { person: Person(11) }, vec![]),
        ("a council meets", met(3), anywhere()),
        ("a mayor takes office", mayor(3, 70), anywhere()),
        ("a mayor whom there is not leaves", Event::MayorLeftOffice { council: CouncilNumber(3) }, vec![]),
    ]
}

#[test]
fn the_table_of_a_membership_holds_cell_by_cell() {
    for (stage, on, panel) in reached() {
        assert_eq!(panel.stage(day(on)), stage);
        for (name, event, allowed) in table() {
            let expected = allowed.iter().find(|(from, _)| *from == stage).map(|(_, to)| *to);
            let result = panel.clone().apply(Dated { on: day(on), event });
            let got = result.as_ref().ok().map(|after| after.stage(day(on)));
            assert_eq!(got, expected, "{stage:?}: {name}: {result:?}");
        }
    }
}

/// Paragraphs 6 to 8: ten for one council; one each for ten; the quota for two to nine.
#[test]
fn prsra_sch6_paras6_to_8_what_each_council_may_nominate() {
    let may =
        |opening: Opening, council| Composition::open(opening).unwrap().may_nominate(CouncilNumber(council));
    assert_eq!(may(empty(Area::Kent, 1), 1), 10);
    assert_eq!((may(empty(Area::Kent, 10), 10), may(empty(Area::Kent, 12), 12)), (1, 1));
    let vacant = || Opening { members: vec![], ..four() };
    assert_eq!((may(vacant(), 1), may(vacant(), 2), may(vacant(), 3), may(vacant(), 9)), (4, 4, 1, 0));
    // A full panel leaves nothing to nominate.
    assert_eq!((may(four(), 1), may(four(), 3)), (0, 0));
    for (opening, rule) in [
        (empty(Area::Kent, 1), &panel::SINGLE_COUNCIL),
        (empty(Area::Kent, 10), &panel::ONE_EACH),
        (vacant(), &NOMINATE_TO_QUOTA),
    ] {
        let one = after(opening, &[("2026-06-02", nominated(1, &[50]))]);
        assert_eq!(one.history().last().unwrap().1, rule);
        // The nomination takes up a seat until it is refused.
        let again = one.may_nominate(CouncilNumber(1));
        assert_eq!(
            again,
            match rule.id() {
                "panel.single-council" => 9,
                "panel.one-each" => 0,
                _ => 3,
            }
        );
    }
    let third = after(vacant(), &[("2026-06-02", nominated(3, &[50]))]);
    assert_eq!(third.history().last().unwrap().1, &NOMINATE_ONE);
    assert_eq!(
        refusal(&third, "2026-06-02", nominated(3, &[51])),
        Refusal::ConditionUnmet(&NOMINEES_COUNTED)
    );
    assert_eq!(
        refusal(&third, "2026-06-02", nominated(3, &[51, 52])),
        Refusal::ConditionUnmet(&NOMINATE_ONE)
    );
}

/// Paragraph 9: no appointment without acceptance; a refusal lets the council nominate another, and so on.
#[test]
fn prsra_sch6_para9_a_nominee_accepts_before_being_appointed() {
    let one = after(four(), &[GONE, ("2026-06-03", nominated(3, &[50]))]);
    let not_yet = Refusal::NotYet { rule: &ACCEPTS, opens: None };
    assert_eq!(refusal(&one, "2026-06-03", appointed(50)), not_yet);
    let refused = after(four(), &[GONE, ("2026-06-03", nominated(3, &[50])), ("2026-06-04", declined(50))]);
    let again = refused.apply(Dated { on: day("2026-06-05"), event: nominated(3, &[51]) }).unwrap();
    assert_eq!(again.history().last().unwrap().1, &NOMINATE_ANOTHER);
    let whole = [
        GONE,
        ("2026-06-03", nominated(3, &[50])),
        ("2026-06-04", accepted(50)),
        ("2026-06-05", appointed(50)),
    ];
    let filled = after(four(), &whole);
    assert_eq!(
        (filled.stage(day("2026-06-05")), filled.history().last().unwrap().1),
        (Stage::Complete, &APPOINT_NOMINEE)
    );
    assert_eq!(filled.numbers().answer(day("2026-06-05")).unwrap().faults, Set::EMPTY);
    assert_eq!(refusal(&filled, "2026-06-05", accepted(50)), not_yet);
    assert_eq!(
        refusal(&one, "2026-06-05", Event::Withdrawn { nominee: Person(50) }),
        Refusal::NoRule(&NOMINATION_WITHDRAWN)
    );
    // A nominee who stops being a councillor is no nominee; of a member the Act does not say.
    let ceased = after(
        four(),
        &[&whole[..3], &[("2026-06-05", Event::CeasedToBeCouncillor { person: Person(50) })]].concat(),
    );
    assert_eq!(ceased.history().last().unwrap().1, &COUNCILLORS_ONLY);
    assert_eq!(refusal(&ceased, "2026-06-05", appointed(50)), not_yet);
    assert_eq!(
        refusal(&filled, "2026-06-06", Event::CeasedToBeCouncillor { person: Person(50) }),
        Refusal::NoRule(&NO_LONGER_COUNCILLOR)
    );
}

/// Regulation 4: 21 days after the annual meeting at which the power arose, or after the first meeting since it did.
#[test]
fn nan_reg4_the_relevant_date_runs_from_the_meeting() {
    let date = |events: &[(&str, Event)]| after(four(), events).relevant_date(CouncilNumber(3));
    assert_eq!(date(&[]), None);
    assert_eq!(date(&[GONE]), None);
    assert_eq!(date(&[("2026-06-01", met(3)), GONE]), None, "a meeting before the power arose");
    assert_eq!(date(&[GONE, MET, ("2026-06-24", met(3))]), Some(day("2026-07-01")));
    let annual = ("2026-06-02", left(31, Leaving::TermEndedAtAnnualMeeting));
    assert_eq!(date(&[annual]), Some(day("2026-06-23")));
    // Where paragraphs 6 to 8 themselves gave the power, 16 July 2012.
    let first = Opening { since: day("2012-04-25"), ..empty(Area::Kent, 10) };
    assert_eq!(
        Composition::open(first.clone()).unwrap().relevant_date(CouncilNumber(7)),
        Some(day("2012-07-16"))
    );
    let later = Opening { since: day("2012-07-16"), ..first };
    assert_eq!(Composition::open(later).unwrap().relevant_date(CouncilNumber(7)), None);
    // The regulation does not name the power of a council that appoints extra members.
    let quota = after(four(), &[("2026-06-02", left(11, Leaving::Resigned)), ("2026-06-10", met(1))]);
    assert_eq!(quota.relevant_date(CouncilNumber(1)), None);
    let power = quota.next(day("2027-01-04")).into_iter().find(|one| one.rule == &NOMINATE_TO_QUOTA).unwrap();
    assert_eq!((power.by, power.on_default), (Deadline::NoneStated, OnDefault::NoRule(&QUOTA_NOT_NOTIFIED)));
}

pub(super) fn next_of(panel: &Composition, on: &str, rule: &Rule) -> Option<Next> {
    panel.next(day(on)).into_iter().find(|one| one.rule == rule)
}

/// The notice is due on the relevant date: not the day before, and owed after it until given.
#[test]
fn nan_reg4_1_the_notice_is_due_on_the_relevant_date() {
    let panel = after(four(), &[GONE, MET]);
    let power = next_of(&panel, "2026-06-30", &NOMINATE_ONE).unwrap();
    assert_eq!(power.by.last_day(), Some(day("2026-06-30")));
    assert_eq!(power.on_default, OnDefault::Provided(&NOTIFY_NO_NOMINATION));
    assert_eq!(next_of(&panel, "2026-06-30", &NOTIFY_NO_NOMINATION), None);
    assert_eq!(panel.stage(day("2026-06-30")), Stage::Nominating);
    assert_eq!(
        refusal(&panel, "2026-06-30", told(3, Failure::NotNominated)),
        Refusal::NotYet { rule: &NOTIFY_NO_NOMINATION, opens: Some(day("2026-07-01")) }
    );
    let duty = next_of(&panel, "2026-07-01", &NOTIFY_NO_NOMINATION).unwrap();
    assert_eq!((duty.by.last_day(), duty.is_duty()), (Some(day("2026-07-01")), true));
    assert_eq!(duty.on_default, OnDefault::Provided(&DEFAULT_FOUND));
    // "On that date": no breach before the day is over.
    let progress = panel.progress(day("2026-07-01"));
    assert_eq!(finding(progress.grounds(), &NOTIFY_NO_NOMINATION), None);
    assert_eq!(progress.settled().map(pcc_rules::reasoning::Outcome::standing), Some(Standing::Warning));
    let progress = panel.progress(day("2026-07-02"));
    assert_eq!(finding(progress.grounds(), &NOTIFY_NO_NOMINATION), Some(Finding::NotMet));
    assert_eq!(progress.settled().map(pcc_rules::reasoning::Outcome::standing), Some(Standing::NotMet));
    let told = after(four(), &[GONE, MET, ("2026-07-01", told(3, Failure::NotNominated))]);
    assert_eq!(next_of(&told, "2026-07-02", &NOTIFY_NO_NOMINATION), None);
    let progress = told.progress(day("2026-07-02"));
    assert_eq!(progress.settled().map(pcc_rules::reasoning::Outcome::standing), Some(Standing::Warning));
    assert!(progress.to_string().contains("9 of 10 appointed, 2 of 2 co-opted"), "{progress}");
}

/// Regulation 5: accepted on 4 June, notice on the 18th.
#[test]
fn nan_reg5_fourteen_days_after_acceptance() {
    let panel = after(four(), &[GONE, ("2026-06-03", nominated(3, &[50])), ("2026-06-04", accepted(50))]);
    let power = next_of(&panel, "2026-06-17", &APPOINT_NOMINEE).unwrap();
    assert_eq!(
        (power.by.last_day(), power.on_default),
        (Some(day("2026-06-17")), OnDefault::Provided(&NOTIFY_NO_APPOINTMENT))
    );
    assert_eq!(
        (panel.stage(day("2026-06-17")), panel.stage(day("2026-06-18"))),
        (Stage::Nominating, Stage::InDefault)
    );
    assert_eq!(
        refusal(&panel, "2026-06-17", told(3, Failure::NotAppointed)),
        Refusal::NotYet { rule: &NOTIFY_NO_APPOINTMENT, opens: Some(day("2026-06-18")) }
    );
    assert_eq!(
        next_of(&panel, "2026-06-18", &NOTIFY_NO_APPOINTMENT).unwrap().by.last_day(),
        Some(day("2026-06-18"))
    );
    let told =
        panel.clone().apply(Dated { on: day("2026-06-18"), event: told(3, Failure::NotAppointed) }).unwrap();
    assert_eq!(next_of(&told, "2026-06-19", &NOTIFY_NO_APPOINTMENT), None);
    // Late, the council may appoint all the same.
    assert!(told.apply(Dated { on: day("2026-06-20"), event: appointed(50) }).is_ok());
}

/// Paragraph 10: once satisfied, the Secretary of State nominates as many as are lacking, until one accepts.
#[test]
fn prsra_sch6_para10_the_secretary_of_state_fills_the_seat() {
    let default = [GONE, MET, ("2026-07-01", found(3, Failure::NotNominated))];
    let panel = after(four(), &default);
    assert!(next_of(&panel, "2026-07-01", &NOMINATE_IN_DEFAULT).unwrap().is_duty());
    assert_eq!(
        refusal(&after(four(), &[GONE]), "2026-06-03", secretary(&[(60, 4)])),
        Refusal::NotYet { rule: &DEFAULT_FOUND, opens: None }
    );
    assert_eq!(
        refusal(&panel, "2026-07-01", secretary(&[(60, 9)])),
        Refusal::ConditionUnmet(&COUNCILLORS_ONLY)
    );
    let filled = after(
        four(),
        &[
            &default[..],
            &[
                ("2026-07-02", secretary(&[(60, 4)])),
                ("2026-07-03", declined(60)),
                ("2026-07-04", secretary(&[(61, 4)])),
                ("2026-07-05", accepted(61)),
                ("2026-07-06", appointed(61)),
            ],
        ]
        .concat(),
    );
    assert_eq!(filled.stage(day("2026-07-06")), Stage::Complete);
    assert_eq!(filled.history().last().unwrap().1, &APPOINT_IN_DEFAULT);
    // The third council has nobody on the panel now: fair representation is for judgement.
    assert_eq!(filled.fairly_represented(), Some(false));
    let grounds = filled.progress(day("2026-07-06"));
    assert_eq!(finding(grounds.grounds(), &FAIR_REPRESENTATION), Some(Finding::ForJudgement));
    assert_eq!(finding(grounds.grounds(), &panel::BALANCED), Some(Finding::ForJudgement));
    assert_eq!(after(four(), &[]).fairly_represented(), Some(true));
    assert_eq!(Composition::open(empty(Area::Kent, 1)).unwrap().fairly_represented(), None);
}

/// Paragraphs 10(8), 10(9), 6(3), 7(3) and 8(4).
#[test]
fn prsra_sch6_para10_8_a_notice_takes_the_power_to_nominate() {
    let default = [GONE, MET, ("2026-07-01", found(3, Failure::NotNominated)), ("2026-07-01", notice(3))];
    let panel = after(four(), &default);
    assert_eq!(
        (panel.may_nominate(CouncilNumber(3)), panel.history().last().unwrap().1),
        (0, &NOTICE_OF_DEFAULT)
    );
    assert_eq!(refusal(&panel, "2026-07-02", nominated(3, &[50])), Refusal::Forbidden(&NOTICE_BARS));
    assert_eq!(refusal(&panel, "2026-07-02", notice(3)), Refusal::ConditionUnmet(&NOTICE_OF_DEFAULT));
    let withdrawn = Event::NoticeWithdrawn { council: CouncilNumber(3) };
    let free = panel.apply(Dated { on: day("2026-07-02"), event: withdrawn }).unwrap();
    assert_eq!(
        (free.may_nominate(CouncilNumber(3)), free.history().last().unwrap().1),
        (1, &NOTICE_WITHDRAWN)
    );
    // Refused before the notice: the text reads two ways.
    let refused = after(
        four(),
        &[
            GONE,
            ("2026-06-03", nominated(3, &[50])),
            ("2026-06-04", declined(50)),
            ("2026-06-05", found(3, Failure::NotAppointed)),
            ("2026-06-05", notice(3)),
        ],
    );
    assert_eq!(refusal(&refused, "2026-06-06", nominated(3, &[51])), Refusal::NoRule(&ANOTHER_UNDER_NOTICE));
    assert!(refused.apply(Dated { on: day("2026-06-06"), event: found(3, Failure::NoPower) }).is_ok());
}

/// Paragraphs 33 to 35: nominated first; one failed nomination a term lifts the duty; the first gives no default.
#[test]
fn prsra_sch6_paras33_to_35_the_elected_mayor() {
    let elected = [("2026-06-01", mayor(3, 70)), GONE];
    let panel = after(four(), &elected);
    assert_eq!(panel.history().next().unwrap().1, &MAYORAL_TERM);
    assert_eq!(
        refusal(&panel, "2026-06-03", nominated(3, &[50])),
        Refusal::ConditionUnmet(&panel::NOMINATE_MAYOR)
    );
    let first = [&elected[..], &[("2026-06-03", nominated(3, &[70])), ("2026-06-04", declined(70))]].concat();
    let lifted = after(four(), &first);
    assert_eq!(
        refusal(&lifted, "2026-06-05", found(3, Failure::MayorDidNotJoin)),
        Refusal::Forbidden(&MAYORS_FIRST_REFUSAL)
    );
    assert_eq!(
        refusal(&lifted, "2026-06-05", found(3, Failure::NotAppointed)),
        Refusal::ConditionUnmet(&DEFAULT_FOUND)
    );
    assert_eq!(
        refusal(&lifted, "2026-06-05", secretary(&[(60, 4)])),
        Refusal::Forbidden(&MAYORS_FIRST_REFUSAL)
    );
    assert!(lifted.clone().apply(Dated { on: day("2026-06-05"), event: nominated(3, &[50]) }).is_ok());
    // Nominated again and refusing again, the mayor's council has failed.
    let second = [&first[..], &[("2026-06-05", nominated(3, &[70])), ("2026-06-06", declined(70))]].concat();
    assert!(
        after(four(), &[&second[..], &[("2026-06-07", found(3, Failure::MayorDidNotJoin))]].concat())
            .stage(day("2026-06-07"))
            == Stage::WithSecretaryOfState
    );
    // A new term starts the duty anew.
    let again = after(four(), &[&first[..], &[("2026-06-05", mayor(3, 70))]].concat());
    assert_eq!(
        refusal(&again, "2026-06-06", nominated(3, &[50])),
        Refusal::ConditionUnmet(&panel::NOMINATE_MAYOR)
    );
    // Nobody is mayor of two councils at once.
    assert_eq!(refusal(&again, "2026-06-06", mayor(4, 70)), Refusal::ConditionUnmet(&MAYORAL_TERM));
    // The Secretary of State passes no mayor over either.
    let default = [&elected[..], &[("2026-06-05", found(3, Failure::NotNominated))]].concat();
    let panel = after(four(), &default);
    assert_eq!(
        refusal(&panel, "2026-06-06", secretary(&[(60, 4)])),
        Refusal::ConditionUnmet(&NOMINATE_MAYOR_IN_DEFAULT)
    );
    assert!(panel.apply(Dated { on: day("2026-06-06"), event: secretary(&[(70, 3)]) }).is_ok());
}

/// Paragraphs 15 and 16: asked for exactly what is lacking; asked again or nominated where it fails.
#[test]
fn prsra_sch6_paras15_and_16_wales() {
    let start = || empty(Area::Gwent, 5);
    let panel = after(start(), &[]);
    assert_eq!(panel.stage(day(SINCE)), Stage::WithSecretaryOfState);
    assert!(next_of(&panel, SINCE, &ASK_IN_WALES).unwrap().is_duty());
    assert_eq!(
        refusal(&panel, SINCE, nominated(1, &[50])),
        Refusal::NotYet { rule: &ASK_IN_WALES, opens: None }
    );
    for wrong in
        [asked(&[(1, 9)]), asked(&[(1, 11)]), asked(&[(1, 5), (1, 5)]), asked(&[(1, 10), (2, 0)]), asked(&[])]
    {
        assert_eq!(refusal(&panel, SINCE, wrong), Refusal::ConditionUnmet(&ASK_IN_WALES));
    }
    let asked = [("2026-06-02", asked(&[(1, 2), (2, 2), (3, 2), (4, 2), (5, 2)]))];
    let panel = after(start(), &asked);
    assert_eq!(
        (panel.stage(day("2026-06-02")), panel.may_nominate(CouncilNumber(1))),
        (Stage::Nominating, 2)
    );
    let power = next_of(&panel, "2026-06-02", &NOMINATE_WHEN_ASKED).unwrap();
    assert_eq!(
        (power.by, power.on_default),
        (Deadline::NoneStated, OnDefault::Provided(&ASK_AGAIN_OR_NOMINATE))
    );
    let accepts =
        [&asked[..], &[("2026-06-03", nominated(1, &[50, 51])), ("2026-06-04", accepted(50))]].concat();
    let panel = after(start(), &accepts);
    assert!(next_of(&panel, "2026-06-04", &APPOINT_IN_WALES).unwrap().is_duty());
    let refused = after(
        start(),
        &[&accepts[..], &[("2026-06-05", appointed(50)), ("2026-06-05", declined(51))]].concat(),
    );
    assert_eq!(refused.history().nth(3).unwrap().1, &APPOINT_IN_WALES);
    assert!(next_of(&refused, "2026-06-05", &ASK_AGAIN_OR_NOMINATE).unwrap().is_duty());
    for event in [Event::AskedAgain { council: CouncilNumber(1) }, secretary(&[(60, 2)])] {
        assert!(refused.clone().apply(Dated { on: day("2026-06-06"), event }).is_ok());
    }
    assert_eq!(
        refusal(&refused, "2026-06-06", secretary(&[(60, 2), (61, 2)])),
        Refusal::ConditionUnmet(&ASK_AGAIN_OR_NOMINATE)
    );
    // A council that makes no nomination: its two go back to the Secretary of State.
    let silent = after(start(), &[&accepts[..], &[("2026-06-09", found(2, Failure::NotNominated))]].concat());
    assert!(silent.apply(Dated { on: day("2026-06-10"), event: secretary(&[(60, 3), (61, 4)]) }).is_ok());
    // None of the English notices exists.
    let panel = after(start(), &asked);
    let elsewhere = Refusal::from(OutOfForce::DoesNotExtend);
    assert_eq!(refusal(&panel, "2026-06-09", told(1, Failure::NotNominated)), elsewhere);
    assert_eq!(refusal(&panel, "2026-06-09", notice(1)), elsewhere);
    assert_eq!(panel.relevant_date(CouncilNumber(1)), None);
}

/// Paragraphs 4(3), 4(4) and 23, regulations 6 to 8: two, or as many as are agreed to, twenty members at most.
#[test]
fn prsra_sch6_para4_4_more_co_opted_members_need_agreement_to_their_number() {
    let panel = after(four(), &[]);
    assert_eq!(
        refusal(&panel, "2026-06-02", co_opts(93, &[], 12, 12)),
        Refusal::ConditionUnmet(&panel::CO_OPTED_ENGLAND)
    );
    assert_eq!(
        refusal(&panel, "2026-06-02", resolved(3)),
        Refusal::ConditionUnmet(&panel::AGREED_BY_SECRETARY_OF_STATE)
    );
    let decided = [
        ("2026-06-02", Event::DecidedOnMore { would_help: true }),
        ("2026-06-02", Event::AskedToAgree { co_opted: Resolution(3) }),
    ];
    let asking = after(four(), &decided);
    assert_eq!(asking.history().last().unwrap().1, &REASONS_FOR_MORE);
    assert!(next_of(&asking, "2026-06-02", &panel::HAVE_MORE).unwrap().is_duty());
    assert!(next_of(&asking, "2026-06-02", &panel::AGREED_BY_SECRETARY_OF_STATE).is_some());
    let agreed_to = after(four(), &[&decided[..], &[("2026-06-03", agreed(3))]].concat());
    // Agreement to three is none to four; ten and ten are twenty, eleven are too many.
    assert_eq!(
        refusal(&agreed_to, "2026-06-03", resolved(4)),
        Refusal::ConditionUnmet(&panel::AGREED_BY_SECRETARY_OF_STATE)
    );
    for (number, ok) in [(10, true), (11, false)] {
        let events = [("2026-06-03", agreed(number))];
        let result = after(four(), &events).apply(Dated { on: day("2026-06-03"), event: resolved(number) });
        assert_eq!(result.is_ok(), ok, "{number}");
    }
    let three = agreed_to.apply(Dated { on: day("2026-06-03"), event: resolved(3) }).unwrap();
    assert_eq!((three.complement().co_opted, next_of(&three, "2026-06-03", &panel::HAVE_MORE)), (3, None));
    // A council member beside two who are none: all twelve agree, or nobody is co-opted. Thirteen cannot vote.
    let councillor = |members, votes| co_opts(93, &[Role::CouncilMember], members, votes);
    assert_eq!(refusal(&three, "2026-06-04", councillor(12, 11)), Refusal::Forbidden(&panel::UNANIMITY));
    assert_eq!(
        refusal(&three, "2026-06-04", councillor(13, 13)),
        Refusal::ConditionUnmet(&panel::EVERY_MEMBER_VOTES)
    );
    let joined = three.apply(Dated { on: day("2026-06-04"), event: councillor(12, 12) }).unwrap();
    assert!(next_of(&joined, "2026-06-04", &NOTIFY_CO_OPTION).unwrap().is_duty());
    assert_eq!(joined.co_opted().council_members, 1);
    let told = Event::CoOptionNotified { person: Person(93) };
    let told = joined.apply(Dated { on: day("2026-06-05"), event: told }).unwrap();
    assert_eq!(next_of(&told, "2026-06-05", &NOTIFY_CO_OPTION), None);
    let ceased = Event::CeasedToBeCouncillor { person: Person(93) };
    assert_eq!(
        told.apply(Dated { on: day("2026-06-06"), event: ceased }).unwrap().co_opted().council_members,
        0
    );
}

#[test]
fn a_panel_that_cannot_be_says_why() {
    let error = |opening: Opening| Composition::open(opening).unwrap_err().to_string();
    assert!(error(Opening { councils: vec![], ..four() }).contains("not `0`"));
    assert!(error(empty(Area::Kent, 500)).contains("not `500`"));
    assert_eq!(
        error(empty(Area::Kent, 4)),
        "`0` extra members are shared out, but an area of so many councils has `6`"
    );
    let twice = Opening { councils: vec![four().councils[0]; 2], ..four() };
    assert_eq!(error(twice), "`council 1` is given twice");
    let with = |member| Opening { members: [four().members, vec![member]].concat(), ..four() };
    assert_eq!(error(with(co_opted(11))), "`person 11` is a member twice");
    assert_eq!(error(with(seated(50, 9))), "`council 9` is not a council of the area");
    assert_eq!(error(with(seated(50, 1))), "`11` appointed members exceed the `10` seats for them");
    assert_eq!(error(with(co_opted(50))), "`3` co-opted members exceed the `2` seats for them");
    let more = Opening { resolution: Some(Resolution(11)), ..four() };
    assert!(error(more).starts_with("the resolution on co-opted members is refused: a condition is not met"));
    assert!(Composition::open(Opening { resolution: Some(Resolution(10)), ..four() }).is_ok());
}

/// London has no such panel, a mayor's is not encoded, nothing was before 25 April 2012, and days are in order.
#[test]
fn a_membership_is_one_of_its_place_and_time() {
    let try_in = |area, since: &str, on: &str| {
        let start = Opening { since: day(since), ..empty(area, 10) };
        Composition::open(start).unwrap().apply(Dated { on: day(on), event: met(1) }).map(|_| ())
    };
    assert_eq!(try_in(Area::Metropolitan, SINCE, SINCE), Err(OutOfForce::DoesNotExtend.into()));
    assert_eq!(
        try_in(Area::Kent, "2012-04-24", "2012-04-24"),
        Err(OutOfForce::NotYet { starts: day("2012-04-25") }.into())
    );
    assert_eq!(try_in(Area::Kent, "2012-04-24", "2012-04-25"), Ok(()));
    assert_eq!(try_in(Area::WestYorkshire, "2021-05-09", "2021-05-09"), Ok(()));
    let mayors = Refusal::Unsettled(Unsettled::NotEncoded(&panel::MAYORAL_PANELS));
    assert_eq!(try_in(Area::WestYorkshire, "2021-05-09", "2021-05-10"), Err(mayors));
    // Nor is anything owed, or the number said to be right or wrong, where the law does not run.
    for (area, runs, stops) in [
        (Area::Metropolitan, None, SINCE),
        (Area::WestYorkshire, Some("2021-05-09"), "2021-05-10"),
        (Area::Kent, Some("2012-04-25"), "2012-04-24"),
    ] {
        let panel = Composition::open(Opening { since: day("2012-04-24"), ..empty(area, 10) }).unwrap();
        if let Some(runs) = runs {
            assert!(
                !panel.next(day(runs)).is_empty() && panel.progress(day(runs)).settled().is_some(),
                "{area}"
            );
        }
        assert!(
            panel.next(day(stops)).is_empty() && panel.progress(day(stops)).settled().is_none(),
            "{area}"
        );
    }
    let early = Refusal::OutOfOrder { after: day(SINCE), day: day("2026-05-31") };
    assert_eq!(try_in(Area::Kent, SINCE, "2026-05-31"), Err(early));
}

#[test]
fn each_rule_of_membership_starts_on_its_day() {
    for rule in [
        &COUNCILLORS_ONLY,
        &ACCEPTS,
        &FAIR_REPRESENTATION,
        &NOMINATE_MAYOR_IN_DEFAULT,
        &MAYORS_FIRST_REFUSAL,
        &MAYORAL_TERM,
    ] {
        outside_london_from(rule, "2012-04-25");
    }
    for rule in [
        &NOMINATE_ONE,
        &NOMINATE_TO_QUOTA,
        &APPOINT_NOMINEE,
        &NOMINATE_ANOTHER,
        &DEFAULT_FOUND,
        &NOMINATE_IN_DEFAULT,
        &APPOINT_IN_DEFAULT,
        &NOTICE_OF_DEFAULT,
        &NOTICE_BARS,
        &NOTICE_WITHDRAWN,
        &NOMINEES_COUNTED,
    ] {
        one_nation_from(rule, Place::England, "2012-04-25");
    }
    for rule in [&ASK_IN_WALES, &NOMINATE_WHEN_ASKED, &APPOINT_IN_WALES, &ASK_AGAIN_OR_NOMINATE] {
        one_nation_from(rule, Place::Wales, "2012-04-25");
    }
    for rule in [&NOTIFY_NO_NOMINATION, &NOTIFY_NO_APPOINTMENT] {
        one_nation_from(rule, Place::England, "2012-07-02");
    }
    for rule in [&REASONS_FOR_MORE, &NOTIFY_CO_OPTION] {
        outside_london_from(rule, "2012-07-02");
    }
    assert_eq!(key(&NOTIFY_NO_NOMINATION), "uksi/2012/1433/regulation/4");
    assert_eq!(key(&NOMINATE_IN_DEFAULT), "ukpga/2011/13/schedule/6/paragraph/10/2");
}

const JSON: &str = r#"{"opening":{"area":"kent","since":"2026-06-01","councils":[{"council":1,"extras":4},{"council":2,"extras":4}],
    "members":[{"person":11,"by":{"kind":"council","council":1}},{"person":91,"by":{"kind":"co-opted","council-member":false}}]},
    "events":[
    {"on":"2026-06-02","event":{"kind":"nominated","council":2,"nominees":[21,22,23,24,25]}},
    {"on":"2026-06-03","event":{"kind":"accepted","nominee":21}},
    {"on":"2026-06-04","event":{"kind":"appointed","nominee":21}},
    {"on":"2026-06-05","event":{"kind":"failure-found","council":1,"failure":"not-nominated"}},
    {"on":"2026-06-05","event":{"kind":"notice-given","council":1}}]}"#;

/// The stored form spelt out; cut short it is an earlier state; reordered or wrong it names the event.
#[test]
fn a_stored_membership_reads_back_or_names_the_event() {
    let read: Composition = serde_json::from_str(JSON).unwrap();
    assert_eq!((read.appointed(), read.stage(day("2026-06-05"))), (2, Stage::WithSecretaryOfState));
    let cut: String = JSON
        .split(
            r#",
    {"on":"2026-06-05""#,
        )
        .next()
        .unwrap()
        .to_string()
        + "]}";
    let cut: Composition = serde_json::from_str(&cut).unwrap();
    assert_eq!((cut.history().count(), cut.stage(day("2026-06-05"))), (3, Stage::Nominating));
    let error = |from: &str, to: &str| {
        assert!(JSON.contains(from), "{from}");
        serde_json::from_str::<Composition>(&JSON.replacen(from, to, 1)).unwrap_err().to_string()
    };
    for (from, to, expected) in [
        ("accepted", "declined", "event 3 (`appointed` on 2026-06-04) is refused: not yet"),
        (
            "2026-06-03",
            "2026-06-05",
            "event 3 (`appointed` on 2026-06-04) is refused: `2026-06-04` comes before",
        ),
        ("failure-found", "notice-given", "unknown field `failure`"),
        ("[21,22,23,24,25]", "[21,22,23,24,25,26]", "event 1 (`nominated` on 2026-06-02) is refused"),
        (r#""extras":4"#, r#""extras":3"#, "`7` extra members are shared out"),
        (r#""extras":4"#, r#""extra":4"#, "unknown field `extra`"),
        ("not-nominated", "not-nice", "unknown variant `not-nice`"),
        (r#""person":91"#, r#""person":11"#, "`person 11` is a member twice"),
        ("2026-06-01", "2026-06-31", "out of range"),
    ] {
        let got = error(from, to);
        assert!(got.contains(expected), "{from}: {got}");
    }
    // Two events the other way round.
    let swapped =
        JSON.replace("accepted", "X").replace("appointed", "accepted").replace("\"X\"", "\"appointed\"");
    let got = serde_json::from_str::<Composition>(&swapped).unwrap_err().to_string();
    assert!(got.contains("event 2 (`appointed` on 2026-06-03) is refused"), "{got}");
}

/// Random histories are worth something only if every kind of event is allowed in one of them.
#[test]
fn every_kind_of_event_comes_about_in_random_histories() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    use std::collections::BTreeSet;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..400 {
        let one = pcc_rules::strategies::any::<Composition>().new_tree(&mut runner).unwrap().current();
        seen.extend(one.history().map(|(dated, _)| dated.event.name()));
    }
    let all: BTreeSet<_> =
        table().iter().map(|(_, event, _)| event.name()).chain(["appointed", "accepted"]).collect();
    let never: Vec<_> = all.difference(&seen).collect();
    assert_eq!(never, [&"withdrawn"], "a withdrawal is always refused");
}
