//! Knowledge only grows: no fuller record contradicts a definite answer, and nothing is seen before its day.

use sijs::Law;
use sijs_tests::oracle::{COMPLETIONS, Rng, Starts, run, seed, seen_too_early, trials};

/// Below this share of definite answers the run would prove little.
const LEAST_DEFINITE: f64 = 30.0;

#[test]
fn a_definite_answer_stands_however_the_rest_is_told() {
    let (law, seed, trials) = (Law::embedded(), seed(), trials());
    let tally = run(&law, seed, trials);
    println!("seed {seed}, {trials} trials of {COMPLETIONS} completions\n{tally}");
    let wrong: Vec<String> = tally.wrong.values().map(|(wrong, count)| format!("{count} x {wrong}")).collect();
    assert!(wrong.is_empty(), "knowledge did not only grow:\n{}", wrong.join("\n"));
    assert!(tally.pairs.percent() >= LEAST_DEFINITE, "hardly a definite answer: {:.1} %", tally.pairs.percent());
}

#[test]
fn what_lies_ahead_of_the_day_is_not_seen() {
    let (law, seed, trials) = (Law::embedded(), seed(), trials());
    let starts = Starts::new(&law);
    let mut compared = 0;
    let mut wrong = Vec::new();
    for trial in 0..trials {
        let mut rng = Rng::of_trial(seed, trial);
        let (case, day) = starts.pick(&mut rng);
        // some years back more of it lies ahead
        let day = day.plus_days(-rng.between(0, 900)).unwrap_or(day);
        let Some(differences) = seen_too_early(&law, &case, day) else { continue };
        compared += 1;
        if !differences.is_empty() && wrong.len() < 5 {
            wrong.push(format!("trial {trial}, as of {day}: {case}\n  {}", differences.join("\n  ")));
        }
    }
    println!("seed {seed}: {compared} of {trials} cases hold something that lies ahead");
    assert!(wrong.is_empty(), "seen before its day:\n{}", wrong.join("\n"));
    assert!(compared * 10 >= trials, "only {compared} cases hold something that lies ahead");
}
