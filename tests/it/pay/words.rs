//! What each outcome says, and how it counts, where no other test has it.

use pcc_rules::area::Body;
use pcc_rules::calendar::Deadline;
use pcc_rules::pay::*;
use pcc_rules::reasoning::Standing::{Met, NotApplicable, NotMet, Stated, Warning};
use pcc_rules::reasoning::{Outcome, Standing};

use super::pounds;

fn says(outcome: &dyn Outcome, words: &str, standing: Standing) {
    assert_eq!((outcome.to_string().as_str(), outcome.standing()), (words, standing));
}

#[test]
fn what_is_said_of_claims_and_publication() {
    says(&Verification::Verified, "verified and audited", Met);
    says(&Verification::Unverified, "not verified and audited", NotMet);
    says(&Publication::Published, "published", Met);
    says(&Publication::Unpublished(Deadline::NoneStated), "not published: no time limit stated", Warning);
    says(&Claim::NotAllowed, "not allowed", NotMet);
    let outside = "no allowances under the Act: mayor with police and crime commissioner functions";
    says(&Claim::NotApplicable(Body::Mayor), outside, NotApplicable);
    says(&Claim::Allowed(Limit::UpTo(pounds(10))), "allowed: up to £10", Met);
}

#[test]
fn what_is_said_of_others_pay() {
    for (pay, words) in [
        (OtherPay::SetByCommissioner, "set by the commissioner, with no limit in law"),
        (OtherPay::SetByCombinedAuthority, "set by the combined authority"),
        (OtherPay::SetByMayor, "set by the mayor"),
        (OtherPay::SetInLondon, "set under the law of Greater London"),
        (OtherPay::Nothing, "no payment"),
    ] {
        says(&pay, words, Stated);
    }
    says(&SuspendedPay::Stops, "pay stops for the time of the suspension", Stated);
    says(&SuspendedPay::GoesOn, "pay goes on during the suspension", Stated);
    let london = "no suspension under section 30: Mayor's Office for Policing and Crime";
    says(&SuspendedPay::NotApplicable(Body::MayorsOffice), london, NotApplicable);
    says(&MayoralAllowance::Payable, "the combined authority may pay it", Met);
    says(&MayoralAllowance::NotPayable, "the combined authority may not pay it", NotMet);
    let kent = "no combined authority: police and crime commissioner";
    says(&MayoralAllowance::NotApplicable(Body::Commissioner), kent, NotApplicable);
}
