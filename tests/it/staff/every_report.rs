//! Every short history of an officer's report, against the plain model.

use chrono::{Days, NaiveDate};
use pcc_rules::area::Area;
use pcc_rules::process::{OnDefault, Process as _};
use pcc_rules::staff::reports::{
    Author, Consultation, Dated, Event, OfficerReport, Recipient, ReportKind, STANDSTILL,
};

use crate::day;
use crate::model::reports::{Plain, first_business_day_after, three_months_after};

fn events() -> Vec<Event> {
    let mut events = vec![Event::Considered {}, Event::StepTaken {}];
    for by in Author::ALL {
        for consultation in Consultation::ALL {
            events.push(Event::Prepared { by: *by, consultation: *consultation });
        }
    }
    events.extend(Recipient::ALL.iter().map(|to| Event::Sent { to: *to }));
    events
}

fn agree(real: &OfficerReport, plain: &Plain, on: NaiveDate) {
    assert_eq!(format!("{:?}", real.stage(on)), plain.stage(on), "{real:?} on {on}");
    assert_eq!(real.may_give_effect(on).is_ok(), plain.free(on), "{real:?} on {on}");
    let due = plain.sent.map(three_months_after);
    assert_eq!(real.due(), due);
    let until = plain.concluded.filter(|_| plain.monitoring).map(first_business_day_after);
    assert_eq!(real.standstill().map(|counted| counted.last), until);
    let progress = real.progress(on);
    let progress = progress.settled().unwrap();
    assert_eq!(progress.late, plain.late(on), "{real:?} on {on}");
    assert_eq!(progress.due, due.filter(|_| plain.stage(on) == "ToConsider"));
    assert_eq!(progress.still_until, until.filter(|last| on <= *last));
    let still = plain.monitoring && ["ToConsider", "Overdue", "StandingStill"].contains(&plain.stage(on));
    assert_eq!(progress.stands_still, still);
    // The acts to come: a report while there is none, then each copy, its consideration, and the standstill.
    let to_consider = plain.sent.is_some() && plain.concluded.is_none();
    let next = real.next(on);
    let acts =
        if plain.prepared { plain.copies_left() + usize::from(to_consider) + usize::from(still) } else { 1 };
    assert_eq!(next.len(), acts, "{real:?} on {on}");
    assert_eq!(next.iter().filter(|next| next.rule == real.considers()).count(), usize::from(to_consider));
    for next in next.iter().filter(|next| next.rule == real.considers()) {
        assert_eq!(next.by.last_day(), due);
        assert_eq!(
            matches!(next.on_default, OnDefault::Provided(rule) if rule == &STANDSTILL),
            plain.monitoring
        );
    }
}

fn walk(real: &OfficerReport, plain: &Plain, on: NaiveDate, asked: &mut usize) {
    let mut went_on = false;
    for event in events() {
        for gap in [0, 1, 92, 93] {
            let on = on + Days::new(gap);
            let (kind, value, more) = match event {
                Event::Prepared { by, consultation } => ("prepared", by.as_str(), consultation.as_str()),
                Event::Sent { to } => ("sent", to.as_str(), ""),
                Event::Considered {} => ("considered", "", ""),
                Event::StepTaken {} => ("step-taken", "", ""),
            };
            let mut after = plain.clone();
            let allowed = after.happens(kind, value, more, on);
            let found = real.clone().apply(Dated { on, event });
            assert_eq!(found.is_ok(), allowed, "{event:?} on {on} after {real:?}: {found:?}");
            *asked += 1;
            let Ok(found) = found else { continue };
            agree(&found, &after, on);
            agree(&found, &after, on + Days::new(3));
            // A step changes nothing, and one way of preparing is like another.
            let further = kind == "sent" || kind == "considered" || kind == "prepared" && !went_on;
            if further && gap != 92 {
                went_on |= kind == "prepared";
                walk(&found, &after, on, asked);
            }
        }
    }
}

/// LGHA ss. 4(2) to (5A), 5(2) to (8): every history of a report, each event on the day of the last, the day after, and
/// about three months on.
#[test]
fn lgha_ss4_5_every_history_of_a_report() {
    let mut asked = 0;
    for (area, mayor) in [(Area::Norfolk, false), (Area::WestYorkshire, true)] {
        for of in ReportKind::ALL {
            let monitoring = *of == ReportKind::MonitoringOfficer;
            let plain = Plain { mayor, ..Plain::new(monitoring) };
            let real = OfficerReport::none(area, *of);
            agree(&real, &plain, day("2025-09-23"));
            walk(&real, &plain, day("2025-09-23"), &mut asked);
        }
    }
    assert_eq!(asked, 166_432);
}
