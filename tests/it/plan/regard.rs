use pcc_rules::area::Area;
use pcc_rules::law::Actor;
use pcc_rules::plan::{self, Regard, RegardFacts, Regardful};
use pcc_rules::reasoning::{Finding, Outcome, Standing};
use pcc_rules::{Fact, Question, Set};

use crate::{day, finding};

#[test]
fn prsra_s8_1_to_4_body_and_chief_constable() {
    let cases = [
        (true, true, Regard::ByBoth),
        (false, true, Regard::NotBy(Set::from_iter([Regardful::Body]))),
        (true, false, Regard::NotBy(Set::from_iter([Regardful::ChiefConstable]))),
        (false, false, Regard::NotBy(Set::all())),
    ];
    for area in [Area::Norfolk, Area::Metropolitan] {
        for (body, chief, expected) in cases {
            let facts = RegardFacts {
                area: Fact::Known(area),
                by_body: Fact::Known(body),
                by_chief_constable: Fact::Known(chief),
            };
            let d = facts.determine(day("2024-05-09"));
            assert_eq!(d.settled(), Some(&expected));
            let found = |met: bool| Some(if met { Finding::Met } else { Finding::NotMet });
            assert_eq!(finding(d.grounds(), &plan::REGARD_BY_BODY), found(body));
            assert_eq!(finding(d.grounds(), &plan::REGARD_BY_CHIEF_CONSTABLE), found(chief));
            let standing = if body && chief { Standing::Met } else { Standing::NotMet };
            assert_eq!(expected.standing(), standing);
        }
    }
    assert_eq!(plan::REGARD_BY_CHIEF_CONSTABLE.bearer(), Actor::ChiefConstable);
    assert_eq!(RegardFacts::RULE, &plan::REGARD);
}
