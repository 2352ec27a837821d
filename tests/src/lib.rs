//! What the suites share: where the files are, how cases of law and refused input are read, what source is made of, whole
//! answers.

pub mod bad;
pub mod corpus;
pub mod expected;
pub mod facts;
pub mod files;
pub mod goldens;
pub mod oracle;
pub mod random;
pub mod rust;
