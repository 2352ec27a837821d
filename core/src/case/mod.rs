//! The facts about one young person, as events in time: typed, strictly read, written, and set one by one.
//!
//! Every type here but the three wrappers is made from `case.toml`. One table describes the nodes of the case; the reader,
//! the writer, `set` and the visitor are each one walk over it.

mod code;
mod country;
mod leaf;
pub(crate) mod node;
mod path;
mod read;
mod record;
mod schema;
mod set;
mod told;
mod value;
mod write;

mod generated {
    pub(super) mod codes;
    pub(super) mod model;
    mod records;
    pub(super) mod table;
}

#[cfg(test)]
mod tests;

pub use country::Country;
pub use generated::codes::*;
pub use generated::model::*;
pub(crate) use node::{Fact, Node};
pub use read::seed;
pub(crate) use record::View;
pub(crate) use schema::schema;
pub(crate) use told::told;
pub use value::{Happened, List, Said};
