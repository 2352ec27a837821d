//! What the suites share: where the files are, and how a case of law is read.

pub mod expected;
pub mod files;
