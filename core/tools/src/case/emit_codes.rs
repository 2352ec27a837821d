//! The closed lists of words, one enum each.

use std::fmt::Write;

use super::model::Model;
use super::names;

pub fn emit(model: &Model) -> String {
    let mut out = String::from("//! The closed lists of words.\n\nuse crate::case::code::words;\n");
    for list in &model.lists {
        let name = list.type_name();
        if list.newtype {
            let words: String = list.words.iter().map(|(word, _)| format!("{word:?},")).collect();
            let constant = names::constant(&list.name);
            let _ = write!(
                out,
                "\n/// The words of `{}`.\n#[rustfmt::skip]\npub(crate) const {constant}: &[&str] = &[{words}];\n",
                list.name
            );
            continue;
        }
        let _ = write!(out, "\nwords! {{\n    /// A word of the list `{}`.\n", list.name);
        if list.words.iter().any(|(word, _)| word.starts_with(|c: char| c.is_ascii_digit())) {
            out.push_str("    #[expect(non_camel_case_types, reason = \"paragraphs, as the statute spells them\")]\n");
        }
        let _ = writeln!(out, "    {name} {{");
        for (word, means) in &list.words {
            let means = means.as_ref().map_or_else(|| ".".into(), |means| format!(": {means}"));
            let _ = writeln!(out, "        /// `{word}`{means}\n        {} = {word:?},", names::variant(word));
        }
        out.push_str("    }\n}\n");
    }
    out
}
