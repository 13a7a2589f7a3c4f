//! Questions of the topic, and properties of its functions.

use pcc_rules::area::Area;
use pcc_rules::duties::{
    AccountFacts, AssistanceFacts, ChiefConstablesOpportunitiesFacts, CollaborationFacts,
    CommissionersOpportunitiesFacts, ComplaintFacts, CoreDutyFacts, EngagementFacts, Evidence,
    InformationFacts, Limb, MechanismsFacts, PlanRegardFacts, ProtocolFacts, PublicationFacts, Record,
    ValueForMoneyFacts, limbs,
};
use pcc_rules::law::Place;
use pcc_rules::reasoning::Unsettled;
use pcc_rules::strategies::any;
use pcc_rules::{Answer, Fact, Question};
use proptest::prelude::*;

super::questions! {
    account: AccountFacts;
    mechanisms: MechanismsFacts;
    complaint: ComplaintFacts;
    core_duties: CoreDutyFacts;
    assistance: AssistanceFacts;
    plan_regard: PlanRegardFacts;
    value_for_money: ValueForMoneyFacts;
    information: InformationFacts;
    publication: PublicationFacts;
    engagement: EngagementFacts;
    collaboration: CollaborationFacts;
    commissioners_opportunities: CommissionersOpportunitiesFacts;
    chief_constables_opportunities: ChiefConstablesOpportunitiesFacts;
    protocol: ProtocolFacts;
}

fn evidence(area: Area, limb: Limb, records: &[Record], day: chrono::NaiveDate) -> Answer<Evidence> {
    AccountFacts { area: Fact::Known(area), limb: Fact::Known(limb), records: Fact::Known(records.to_vec()) }
        .answer(day)
}

proptest! {
    #![proptest_config(crate::prop::random(128))]

    /// Sections 1(8), 3(8): the order in which records were kept says nothing.
    #[test]
    fn prsra_s1_8_the_order_of_records_is_irrelevant(
        area in any::<Area>(), limb in any::<Limb>(), records in any::<Vec<Record>>(), day in any(),
    ) {
        let backwards: Vec<Record> = records.iter().rev().copied().collect();
        prop_assert_eq!(evidence(area, limb, &records, day), evidence(area, limb, &backwards, day));
    }

    /// Sections 1(8), 3(8): what has not happened yet is no evidence, whatever it covers.
    #[test]
    fn prsra_s1_8_later_records_never_count(
        area in any::<Area>(), limb in any::<Limb>(), records in any::<Vec<Record>>(), day in any(),
    ) {
        let so_far: Vec<Record> = records.iter().filter(|record| record.on <= day).copied().collect();
        prop_assert_eq!(evidence(area, limb, &records, day), evidence(area, limb, &so_far, day));
    }

    /// Sections 1(8), 3(8): one more record never takes evidence away.
    #[test]
    fn prsra_s1_8_one_more_record_never_takes_evidence_away(
        area in any::<Area>(), limb in any::<Limb>(), records in any::<Vec<Record>>(), more in any::<Record>(), day in any(),
    ) {
        let longer: Vec<Record> = records.iter().copied().chain([more]).collect();
        if let Ok(before) = evidence(area, limb, &records, day) {
            let after = evidence(area, limb, &longer, day);
            let grew = after.is_ok_and(|after| {
                after.records >= before.records
                    && after.latest >= before.latest
                    && before.mechanisms.without(after.mechanisms).is_empty()
            });
            prop_assert!(grew);
        }
    }

    /// Sections 1(8), 3(8): a limb with no record of it is somebody's to judge, never a breach and never a missing fact.
    #[test]
    fn prsra_s1_8_a_limb_in_force_is_evidenced_or_judged(
        area in any::<Area>(), limb in any::<Limb>(), records in any::<Vec<Record>>(), day in any(),
    ) {
        let in_force = limbs(area.place(), day).is_ok_and(|limbs| limbs.contains(limb));
        match evidence(area, limb, &records, day) {
            Ok(found) => prop_assert!(in_force && found.records > 0 && found.latest <= day),
            Err(Unsettled::ForJudgement { needs, .. }) => prop_assert!(in_force && needs.is_empty()),
            Err(Unsettled::OutOfForce(_)) => prop_assert!(!in_force),
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    /// Sections 1(8), 3(8): no limb has ended, so the list only grows.
    #[test]
    fn prsra_s1_8_no_limb_ever_ends(place in any::<Place>(), a in any(), b in any()) {
        let (earlier, later): (chrono::NaiveDate, chrono::NaiveDate) = if a < b { (a, b) } else { (b, a) };
        if let Ok(before) = limbs(place, earlier) {
            prop_assert!(limbs(place, later).is_ok_and(|after| before.without(after).is_empty()));
        }
    }
}
