//! The noted reads of facts. An own date that lies after the day hides what it dates, and the day on which it will be
//! seen is noted: no rule does this.

use super::inquiry::Inquiry;
use super::open::{Open, Read};
use super::when::When;
use crate::case::{By, Fact, Happened, Said};
use crate::day::{PartialDate, Span};
use crate::id::Id;

/// An own date of an item.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Own {
    Date(Option<PartialDate>),
    Happened(Happened<Option<PartialDate>>),
}

/// An item or group of the case that rules look into.
pub(crate) trait Told {
    /// What rules see of it.
    type View<'m>
    where
        Self: 'm;

    fn view<'m>(&'m self, m: &'m Inquiry<'m>, at: [u16; 2]) -> Self::View<'m>;

    /// Its own dates.
    fn own(&self, at: [u16; 2], visit: &mut dyn FnMut(Fact, Own));
}

/// Whether an item is seen on the day asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    Yes,
    NotYet,
    Perhaps(Open),
}

impl<'m> Inquiry<'m> {
    /// A plain date. An own date is told of what has happened.
    pub(super) fn date(&'m self, fact: Fact, told: Option<PartialDate>) -> Read<When<'m>> {
        let date = told.ok_or_else(|| self.open_on(fact))?;
        self.used(fact);
        Ok(When::new(self, Some(Span::from(date)), self.open_on(fact), false))
    }

    /// A date of what may not have happened; later than the day it has not happened yet.
    pub(super) fn happened_date(&'m self, fact: Fact, told: &Happened<Option<PartialDate>>) -> Read<Option<When<'m>>> {
        let Some(when) = self.planned_date(fact, told)? else { return Ok(None) };
        if when.span().is_none() {
            return Ok(Some(When::new(self, None, when.why(), true)));
        }
        Ok(self.has_come(when)?.then_some(when))
    }

    /// A date that may lie ahead.
    pub(super) fn planned_date(&'m self, fact: Fact, told: &Happened<Option<PartialDate>>) -> Read<Option<When<'m>>> {
        match told {
            Happened::Unknown => Err(self.open_on(fact)),
            Happened::No => {
                self.used(fact);
                Ok(None)
            }
            Happened::Yes(date) => {
                self.used(fact);
                Ok(Some(When::new(self, date.map(Span::from), self.open_on(fact), false)))
            }
        }
    }

    /// A word, a number, a yes or no, a conclusion.
    pub(super) fn leaf<T: Copy>(&self, fact: Fact, told: Option<T>) -> Read<T> {
        let told = told.ok_or_else(|| self.open_on(fact))?;
        self.used(fact);
        Ok(told)
    }

    /// An id.
    pub(super) fn text(&self, fact: Fact, told: &'m Option<Id>) -> Read<&'m Id> {
        let told = told.as_ref().ok_or_else(|| self.open_on(fact))?;
        self.used(fact);
        Ok(told)
    }

    /// The id of another item, of which there may be none.
    pub(super) fn happened_text(&self, fact: Fact, told: &'m Happened<Option<Id>>) -> Read<Option<&'m Id>> {
        match told {
            Happened::Unknown | Happened::Yes(None) => Err(self.open_on(fact)),
            Happened::No => {
                self.used(fact);
                Ok(None)
            }
            Happened::Yes(Some(id)) => {
                self.used(fact);
                Ok(Some(id))
            }
        }
    }

    /// What may not have happened; dated later than the day it has not happened yet.
    pub(super) fn happened_group<T: Told>(
        &'m self,
        fact: Fact,
        told: &'m Happened<T>,
        at: [u16; 2],
    ) -> Read<Option<T::View<'m>>> {
        match told {
            Happened::Unknown => Err(self.open_on(fact)),
            Happened::No => {
                self.used(fact);
                Ok(None)
            }
            Happened::Yes(group) => {
                self.used(fact);
                match self.seen(group, at) {
                    Seen::Yes => Ok(Some(group.view(self, at))),
                    Seen::NotYet => Ok(None),
                    Seen::Perhaps(open) => Err(open),
                }
            }
        }
    }

    /// A conclusion on which a rule relies; one that is only stated is remembered for the gate.
    pub(crate) fn concluded<T: Copy>(&self, said: Said<T>) -> T {
        if said.by == By::Stated {
            self.relies_on_statement();
        }
        said.answer
    }

    /// An item is seen from the earliest of its own dates; undated it has happened.
    pub(super) fn seen<T: Told>(&'m self, item: &T, at: [u16; 2]) -> Seen {
        let mut dated = false;
        let mut come = false;
        let mut ahead = false;
        let mut perhaps: Option<Open> = None;
        let mut untold: Option<Fact> = None;
        item.own(at, &mut |fact, own| {
            let date = match own {
                Own::Date(Some(date)) | Own::Happened(Happened::Yes(Some(date))) => date,
                Own::Happened(Happened::Yes(None)) => {
                    come = true;
                    return;
                }
                Own::Date(None) | Own::Happened(Happened::Unknown) => {
                    untold = untold.or(Some(fact)); // it may be earlier than those that are told
                    return;
                }
                Own::Happened(Happened::No) => return,
            };
            dated = true;
            match self.has_come(When::new(self, Some(Span::from(date)), self.open_on(fact), false)) {
                Ok(true) => come = true,
                Ok(false) => ahead = true,
                Err(open) => perhaps = Some(perhaps.map_or(open, |other| self.both_open(other, open))),
            }
        });
        if ahead || perhaps.is_some() {
            // what is seen hangs on these dates; where all have come it would be seen without them
            item.own(at, &mut |fact, own| {
                if !matches!(own, Own::Date(None) | Own::Happened(Happened::Unknown)) {
                    self.used(fact);
                }
            });
        }
        match perhaps {
            _ if come || !dated => Seen::Yes,
            Some(open) => Seen::Perhaps(open),
            None => untold.map_or(Seen::NotYet, |fact| Seen::Perhaps(self.open_on(fact))),
        }
    }
}
