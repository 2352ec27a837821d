//! Civil days, partial dates, birthdays and rounding by name. The only room that touches chrono.
//!
//! There is no time of day, no time zone and no today: the caller always says which day it is.

mod birthday;
mod civil;
mod partial;

pub use birthday::{LeapBirthday, birthday};
pub use civil::{Day, Rounding, Weekday};
pub use partial::PartialDate;
pub(crate) use partial::Span;
