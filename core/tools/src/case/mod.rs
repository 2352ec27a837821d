//! `case.toml`: every fact once. Read, checked, and turned into the model, its table and its getters.

mod check;
mod emit_codes;
mod emit_model;
mod emit_records;
mod emit_schema;
mod emit_table;
mod emit_typescript;
mod emit_views;
mod model;
mod names;
mod raw;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;

pub use model::Model;

use crate::complaint::Complaints;
use crate::output::Output;

const HEAD: &str = "// Made from core/case.toml by `sijs-law generate`; edit that.\n";

impl Model {
    /// Reads and checks `case.toml` below `core`.
    pub fn load(core: &Path, complaints: &mut Complaints) -> Option<Self> {
        check::load(core, complaints)
    }

    /// Everything that is made from it.
    pub fn emit(&self) -> io::Result<Vec<Output>> {
        let rust = [
            ("src/case/generated/codes.rs", emit_codes::emit(self)),
            ("src/case/generated/model.rs", emit_model::emit(self)),
            ("src/case/generated/records.rs", emit_records::emit(self)),
            ("src/case/generated/table.rs", emit_table::emit(self)),
            ("src/matter/generated/views.rs", emit_views::emit(self)),
        ]
        .into_iter()
        .map(|(path, text)| Output::rust(path, &format!("{HEAD}{text}")));
        let schema = Output::plain("src/case/generated/schema.json", emit_schema::emit(self));
        let types = format!("{HEAD}{}", emit_typescript::emit(self));
        let types = Output::plain("../bindings-wasm/js/case.d.ts", types);
        rust.chain([Ok(schema), Ok(types)]).collect()
    }
}
