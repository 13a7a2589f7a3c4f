use pcc_rules::Question;
use pcc_rules::law::Binding;
use pcc_rules::reasoning::{Finding, Outcome as _, Standing};
use pcc_rules::reserves::{
    self, ReserveKind, ReserveLine, ReserveTable, ReserveTableError, TierCheck, TierFacts, Tiers,
};

use super::pounds;
use crate::{day, finding};

fn line(name: &str, kind: ReserveKind, balance: &str, tiers: Option<[&str; 3]>) -> ReserveLine {
    let tiers = tiers.map(|tiers| {
        let [planned, later, contingency] = tiers.map(pounds);
        Tiers { planned, later, contingency }
    });
    ReserveLine { name: name.into(), kind, day: day("2021-03-31"), balance: pounds(balance), tiers }
}

fn tiers(lines: Vec<ReserveLine>) -> TierFacts {
    TierFacts { reserves: ReserveTable::new(lines).unwrap().into() }
}

/// Every reserve and date: tiers are another axis, so an earmarked insurance reserve may be all third tier.
#[test]
fn the_tiers_make_up_every_reserve() {
    let good = || {
        vec![
            line("general", ReserveKind::General, "5000000", Some(["0", "0", "5000000"])),
            line("insurance", ReserveKind::Earmarked, "1000000", Some(["0", "0", "1000000"])),
            line("estates", ReserveKind::Earmarked, "3000000", Some(["1000000", "2000000", "0"])),
            line("receipts", ReserveKind::Capital, "7", Some(["1", "2", "4"])),
        ]
    };
    let d = tiers(good()).determine(day("2021-05-06"));
    assert_eq!(d.settled(), Some(&TierCheck::AddUp { binding: Binding::Code }));
    assert_eq!(d.settled().unwrap().standing(), Standing::Met);
    for wrong in [
        line("equipment", ReserveKind::Earmarked, "3.00", Some(["1.00", "1.00", "0.99"])),
        line("equipment", ReserveKind::Earmarked, "3.00", Some(["1.00", "1.00", "1.01"])),
        line("equipment", ReserveKind::Earmarked, "3.00", None),
    ] {
        let mut lines = good();
        lines.push(wrong.clone());
        let d = tiers(lines).determine(day("2018-07-30"));
        let expected = TierCheck::DoNotAddUp { lines: vec![wrong], binding: Binding::Guidance };
        assert_eq!(d.settled(), Some(&expected));
        assert_eq!(expected.standing(), Standing::Warning);
        assert_eq!(finding(d.grounds(), &reserves::TIERS), Some(Finding::NotMet));
        assert_eq!(
            expected.to_string(),
            "the tiers do not make up the balance, as the guidance asks: equipment on 2021-03-31"
        );
    }
    assert!(TierFacts::default().determine(day("2021-05-06")).needs().names().eq(["reserves"]));
    let most = "184467440737095516.15";
    assert!(!line("x", ReserveKind::General, most, Some([most, "0.01", "0"])).adds_up());
    assert!(!line("x", ReserveKind::General, most, Some([most, "0", "0.01"])).adds_up());
}

#[test]
fn a_table_names_a_reserve_once_a_day() {
    let one = || line("general", ReserveKind::General, "1", None);
    assert_eq!(ReserveTable::new(vec![]), Err(ReserveTableError::Empty));
    let twice = ReserveTableError::Twice { name: "general".into(), day: day("2021-03-31") };
    assert_eq!(ReserveTable::new(vec![one(), one()]), Err(twice));
    let later = ReserveLine { day: day("2022-03-31"), ..one() };
    let table = ReserveTable::new(vec![later.clone(), one()]).unwrap();
    assert_eq!(table.lines(), [one(), later]);
    let text = r#"{"reserves": [{"name": "insurance", "kind": "earmarked", "day": "2021-03-31", "balance": "1000000",
        "tiers": {"planned": "0", "later": "0", "contingency": "1000000"}}]}"#;
    let read: TierFacts = serde_json::from_str(text).unwrap();
    assert!(matches!(read.answer(day("2021-05-06")), Ok(TierCheck::AddUp { .. })));
}
