// Made by sijs-law from core/law; do not edit.
pub(crate) mod book;
pub(crate) mod ids;
