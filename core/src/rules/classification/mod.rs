// Made by sijs-law from core/law; do not edit.
/// Under 21 on the day USCIS received the petition. Turning 21 afterwards does no harm.
pub(crate) mod age;
/// DHS consents by approving the petition, and in no other way.
pub(crate) mod consent;
/// The filing date is the day USCIS received the form. A form that was sent back keeps no date.
pub(crate) mod filing_date;
/// No marriage may exist on the day the petition is filed. Divorced and widowed are unmarried.
pub(crate) mod marriage;
/// Every form needs a valid signature. One that is found invalid after USCIS took the form cannot be mended.
pub(crate) mod signature;
