//! What no young person is told, in any language, and how long a text for them may be.

/// The longest label of a rule, in letters.
pub const LABEL: usize = 42;

/// The longest text that opens a page.
pub const LEAD: usize = 220;

/// The longest text beside a label. Spanish needs more room.
pub fn cell(language: &str) -> usize {
    if language == "es" { 40 } else { 34 }
}

/// A phrase is words in a row; `~` stands for up to three others, `a/b` for either.
const ENGLISH: &[&str] = &[
    "you qualify",
    "you should ~ file/marry/move/wait/withdraw",
    "safe/safely",
    "guaranteed/guarantee/guarantees",
    "too late",
    "you lose/lost",
    "eligible/ineligible",
    // outcomes and leans
    "satisfied",
    "not applicable",
    "needs review",
    "favourable/unfavourable/favorable/unfavorable",
];

const SPANISH: &[&str] = &[
    "calificas/calificarías",
    "debes/deberías/debieras ~ presentar/presentarla/presentarlo/enviar/enviarla/mandar/mandarla",
    "debes/deberías/debieras ~ casarte/mudarte/esperar/esperarte/retirar/retirarla/retirarlo",
    "seguro/segura/seguros/seguras",
    "garantizado/garantizada/garantizados/garantizadas/garantiza/garantizan/garantizamos",
    "demasiado tarde",
    "ya es tarde",
    "pierdes/perdiste/perderás",
    "elegible/elegibles",
    // outcomes and leans
    "satisfecho/satisfecha",
    "no aplica/aplicable",
    "favorable/desfavorable/favorables/desfavorables",
];

/// The first banned phrase, of any language, in a text. Letter case and accents do not matter.
pub fn find(text: &str) -> Option<&'static str> {
    let words = words(text);
    ENGLISH.iter().chain(SPANISH).find(|phrase| holds(&words, phrase)).copied()
}

fn holds(words: &[String], phrase: &str) -> bool {
    let phrase: Vec<String> = phrase.split(' ').map(fold).collect();
    (0..words.len()).any(|start| follows(&words[start..], &phrase))
}

fn follows(words: &[String], phrase: &[String]) -> bool {
    match (phrase, words) {
        ([], _) => true,
        ([gap, rest @ ..], _) if gap == "~" => {
            let between = words.iter().take(3).take_while(|word| !ends(word)).count();
            (0..=between).any(|skipped| follows(&words[skipped..], rest))
        }
        ([one, rest @ ..], [word, after @ ..]) => one.split('/').any(|one| one == word) && follows(after, rest),
        (_, []) => false,
    }
}

/// The words of a text; what ends a sentence or stands for a value is a word of its own, which no phrase has.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in fold(text).chars() {
        if letter.is_alphanumeric() {
            if let Some(word) = words.last_mut() {
                word.push(letter);
            }
        } else if ends(&letter.to_string()) {
            words.extend([letter.to_string(), String::new()]);
        } else {
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn ends(word: &str) -> bool {
    matches!(word, "." | ":" | ";" | "?" | "!" | "\u{fffd}")
}

fn fold(text: &str) -> String {
    let plain = |letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}
