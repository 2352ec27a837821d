// Made by sijs-law from core/law; do not edit.
pub(crate) mod points;
pub(crate) mod registry;
