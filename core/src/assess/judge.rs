//! Which rule is judged on which petition, and all the answers in order.

use alloc::vec::Vec;

use crate::day::Day;
use crate::law::{Of, OutcomeWord, Phase, Rule, RuleId, ids};
use crate::matter::{Claim, Inquiry, Judged, Matter, Petition, Petitions, judged};
use crate::rules::{Judge, RULES};

/// An answer and the petition it speaks of.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) petition: Petition,
    pub(super) judged: Judged,
}

/// All answers, in the order of the rules, and the later days that the look at the petitions noted.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) judged: Vec<Answer>,
    pub(super) petitions: Petitions,
    pub(super) turns: Vec<Day>,
}

impl Answers {
    /// Whether it is not known if the petition was approved.
    pub(super) fn may_be_approved(&self, petition: Petition) -> bool {
        matches!(petition, Petition::Told(_))
            && self.judged.iter().any(|answer| {
                answer.petition == petition
                    && answer.judged.rule == ids::rule::DHS_CONSENT
                    && answer.judged.outcome == OutcomeWord::Unknown
            })
    }

    /// Whether the petition was approved, and the approval lives.
    pub(super) fn is_approved(&self, petition: Petition) -> bool {
        self.judged.iter().any(|answer| {
            answer.petition == petition
                && answer.judged.rule == ids::rule::DHS_CONSENT
                && answer.judged.outcome == OutcomeWord::Satisfied
        })
    }
}

/// Judges every rule on every petition that it speaks of.
pub(super) fn all(matter: Matter<'_>) -> Answers {
    let inquiry = Inquiry::new(matter);
    let petitions = Petitions::of(&inquiry);
    let mut answers = Answers { judged: Vec::new(), petitions, turns: inquiry.into_notes().turns };
    for phase in [Phase::Petition, Phase::Approved] {
        for (rule, at) in RULES.iter().zip(0_u16..) {
            let id = RuleId(at);
            let Some(row) = matter.law.book().rule(id).filter(|row| row.phase == phase) else { continue };
            if matches!(rule, Judge::General) {
                continue;
            }
            for petition in subjects(&answers, row) {
                let judged = one(matter, id, petition);
                answers.judged.push(Answer { petition, judged });
            }
        }
    }
    answers
}

/// One rule on one petition.
pub(super) fn one(matter: Matter<'_>, rule: RuleId, petition: Petition) -> Judged {
    let judge = match RULES.get(usize::from(rule.0)) {
        Some(Judge::Claim(judge)) => Some(*judge),
        Some(Judge::General | Judge::NotCovered) | None => None,
    };
    judged(matter, rule, Claim { petition }, judge)
}

/// Petitions made, or forms sent; one that is not told where there may be more; and while none is known to live, the one
/// that could still be made. After approval, the petitions approved.
fn subjects(answers: &Answers, rule: &Rule) -> Vec<Petition> {
    let petitions = &answers.petitions;
    if rule.phase == Phase::Approved {
        return petitions.made.iter().copied().filter(|petition| answers.is_approved(*petition)).collect();
    }
    let told = match rule.of {
        Of::Claim => &petitions.made,
        Of::Filing => &petitions.sent,
    };
    let untold = petitions.untold.then_some(Petition::Untold);
    let new = (!petitions.one_lives).then_some(Petition::New);
    told.iter().copied().chain(untold).chain(new).collect()
}
