//! Sets of a closed list beside lists of yes and no, over every set there is of six values; and names.

use pcc_rules::plan::Section;
use pcc_rules::{Listed as _, Set, UnknownName};

const SIX: [Section; 6] = [
    Section::Objectives,
    Section::PolicingToBeProvided,
    Section::Resources,
    Section::Reporting,
    Section::Measurement,
    Section::CrimeReductionGrants,
];

/// The set that bits say, and the same as a list.
fn set(bits: usize) -> (Set<Section>, Vec<Section>) {
    let list: Vec<Section> =
        SIX.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0).map(|(_, one)| *one).collect();
    // Put in from the back: the order in which values go in is not kept.
    (list.iter().rev().copied().collect(), list)
}

#[test]
fn sets_agree_with_lists() {
    let mut pairs = 0;
    for bits in 0..64 {
        let (one, list) = set(bits);
        assert_eq!(one.iter().collect::<Vec<_>>(), list);
        assert_eq!((one.len(), one.is_empty()), (list.len(), list.is_empty()));
        let names: Vec<&str> = list.iter().map(|value| value.name()).collect();
        assert_eq!(one.to_string(), names.join(", "));
        assert_eq!(
            format!("{one:?}"),
            format!("{:?}", list.iter().collect::<std::collections::BTreeSet<_>>())
        );
        let json = serde_json::to_string(&one).unwrap();
        assert_eq!(json, serde_json::to_string(&names).unwrap());
        assert_eq!(serde_json::from_str::<Set<Section>>(&json).unwrap(), one);
        for value in SIX {
            assert_eq!(one.contains(value), list.contains(&value));
            let mut more = one;
            assert_eq!(more.insert(value), !list.contains(&value));
            assert!(more.contains(value) && !more.insert(value));
            assert_eq!(more.len(), list.len() + usize::from(!list.contains(&value)));
        }
        for others in 0..64 {
            let (other, those) = set(others);
            let pick = |test: &dyn Fn(&Section) -> bool| SIX.into_iter().filter(test).collect::<Vec<_>>();
            let [without, shared, joined] =
                [one.without(other), one.shared_with(other), one.joined_with(other)]
                    .map(|found| found.iter().collect::<Vec<_>>());
            assert_eq!(without, pick(&|value| list.contains(value) && !those.contains(value)));
            assert_eq!(shared, pick(&|value| list.contains(value) && those.contains(value)));
            assert_eq!(joined, pick(&|value| list.contains(value) || those.contains(value)));
            assert_eq!(one == other, list == those);
            pairs += 1;
        }
    }
    assert_eq!(pairs, 4_096);
}

#[test]
fn a_list_has_its_values_in_order_and_each_its_name() {
    assert_eq!(Set::<Section>::all().iter().collect::<Vec<_>>(), Section::ALL);
    assert_eq!((Set::<Section>::EMPTY.len(), Set::<Section>::default()), (0, Set::EMPTY));
    for (n, section) in Section::ALL.iter().enumerate() {
        assert_eq!(usize::try_from(section.index()).unwrap(), n);
        assert_eq!((section.name(), section.to_string().as_str()), (section.as_str(), section.as_str()));
        assert_eq!(section.as_str().parse(), Ok(*section));
        assert_eq!(format!("{section:>30}"), format!("{:>30}", section.as_str()));
    }
    assert_eq!("goals".parse::<Section>(), Err(UnknownName("goals".into())));
    assert_eq!(
        UnknownName("goals".into()).to_string(),
        "`goals` is not on the list of names that can stand here"
    );
}

/// What stands twice in a list, or is no list, is no set.
#[test]
fn a_set_is_read_once_each() {
    let error = |json: &str| serde_json::from_str::<Set<Section>>(json).unwrap_err().to_string();
    assert!(error(r#"["grants","services","grants"]"#).starts_with("`grants` is given twice"));
    assert!(error(r#"["goals"]"#).contains("unknown variant `goals`"));
    assert!(error("7").contains("expected a list of names without repeats"));
}
