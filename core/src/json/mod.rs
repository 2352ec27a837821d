//! Strict JSON text: a limit of size, one code for what is not JSON, and compact writing.

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::{push_number, push_text};
