//! The TypeScript types of a case, as the web package ships them. Keys stay as they are in JSON: the case is the JSON.

use std::fmt::Write;

use super::model::{Codes, Fact, Kind, Model, Shape};

/// What the shapes of the JSON are in TypeScript. `undefined` is there for objects that are built by hand: it is not written.
const SHAPES: &str = r#"
/** A date, whole or in part: YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to 2199. */
export type PartialDate = string;

/** An opaque id: 1 to 64 printable ASCII characters without a blank. It names no person. */
export type Id = string;

/** Not known where it is left out, or null. */
export type Told<T> = T | null | undefined;

/** `false`: it did not happen. `{}`: it happened, and no more is known. */
export type Happened<T> = Told<T | Record<string, never> | false>;

/** Whole: these and no others. Begun: these, perhaps more. */
export type List<T> = Told<readonly T[] | { readonly at_least: readonly T[] }>;

/** A conclusion, and who drew it: `stated` where that is not told. */
export type Said<T> = Told<{ answer: T; by?: Told<By> }>;

/** A conclusion that is never taken from the young person. */
export type Evidence<T> = Told<{ answer: T; by: Exclude<By, "stated"> }>;
"#;

/// A line of words is not longer than this.
const WIDTH: usize = 120;

pub fn emit(model: &Model) -> String {
    let mut out = String::from(SHAPES);
    for (group, name, means) in model.structs() {
        let _ = write!(out, "\n/** {means} */\nexport interface {name} {{\n");
        for (_, fact) in model.fields(group) {
            let range = match fact.kind {
                Kind::Number(min, max) => format!(" From {min} to {max}."),
                _ => String::new(),
            };
            let _ = write!(out, "  /** {}{range} */\n  {}?: {};\n", fact.means, fact.name(), field(model, fact));
        }
        out.push_str("}\n");
    }
    for list in &model.lists {
        out.push('\n');
        about(&mut out, list);
        words(&mut out, list);
    }
    out
}

/// What may stand in a field.
fn field(model: &Model, fact: &Fact) -> String {
    let value = match &fact.kind {
        Kind::Date => "PartialDate".into(),
        Kind::Bool => "boolean".into(),
        Kind::Number(..) => "number".into(),
        Kind::Code(list) => model.lists.get(*list).map_or_else(String::new, Codes::type_name),
        Kind::Ref | Kind::Id => "Id".into(),
        Kind::Group(name) => name.clone(),
    };
    let shape = match fact.shape {
        Shape::Plain => "Told",
        Shape::Happened => "Happened",
        Shape::Said => "Said",
        Shape::Evidence => "Evidence",
        Shape::List(_) => "List",
    };
    format!("{shape}<{value}>")
}

/// Which list it is, and those words of it that are not plain.
fn about(out: &mut String, list: &Codes) {
    let told: Vec<_> = list.words.iter().filter_map(|(word, means)| Some((word, means.as_ref()?))).collect();
    if told.is_empty() {
        let _ = writeln!(out, "/** A word of the list `{}`. */", list.name);
        return;
    }
    let _ = write!(out, "/**\n * A word of the list `{}`:\n *\n", list.name);
    for (word, means) in told {
        let _ = writeln!(out, " * - `{word}`: {means}");
    }
    out.push_str(" */\n");
}

fn words(out: &mut String, list: &Codes) {
    let _ = write!(out, "export type {} =", list.type_name());
    let words: Vec<String> = list.words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
    let one_line = words.join(" | ");
    let head = "export type  = ;".len() + list.type_name().len();
    if head + one_line.len() <= WIDTH {
        let _ = writeln!(out, " {one_line};");
        return;
    }
    let mut width = WIDTH;
    for word in words {
        let more = " | ".len() + word.len();
        if width + more > WIDTH {
            out.push_str("\n ");
            width = 1;
        }
        let _ = write!(out, " | {word}");
        width += more;
    }
    out.push_str(";\n");
}
