//! The sentences of an answer and its page. It looks up what other rooms found; it decides and computes nothing.

mod days;
mod flags;
mod headline;
mod layout;
mod page;
mod parts;
mod practitioner;
mod say;
mod words;
mod youth;

pub(crate) use page::page;
pub use parts::{Line, Page, Section};
pub(crate) use say::{hide_from_youth, with_texts};
pub use words::{Audience, Words};
