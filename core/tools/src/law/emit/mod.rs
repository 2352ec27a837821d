//! The generated files, one emitter each.

mod book;
mod ids;
mod modules;
mod names;
mod points;
mod pools;
mod registry;

use std::io;

use super::Law;
use crate::output::Output;

const MADE: &str = "// Made by sijs-law from core/law; do not edit.\n";

pub(super) fn emit(law: &Law) -> io::Result<Vec<Output>> {
    let mut files = vec![
        Output::rust("src/law/generated/book.rs", &format!("{MADE}{}", book::book(law)?))?,
        Output::rust("src/law/generated/ids.rs", &format!("{MADE}{}", ids::ids(law)))?,
        Output::rust("src/law/generated/mod.rs", &format!("{MADE}{}", modules::generated(&["book", "ids"])))?,
        Output::rust("src/rules/generated/points.rs", &format!("{MADE}{}", points::points(law)))?,
        Output::rust("src/rules/generated/registry.rs", &format!("{MADE}{}", registry::registry(law)))?,
        Output::rust("src/rules/generated/mod.rs", &format!("{MADE}{}", modules::generated(&["points", "registry"])))?,
    ];
    for (folder, text) in modules::folders(law) {
        files.push(Output::rust(format!("src/rules/{folder}/mod.rs"), &format!("{MADE}{text}"))?);
    }
    Ok(files)
}
