//! The grammar of paths: names, dots, places from zero, as in `orders[0].ended.date`.

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'p> {
    Name(&'p str),
    Place(usize),
    /// No step of any path.
    Bad,
}

/// The steps of a path; none of the empty one.
pub(super) fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    let (mut rest, mut first) = (path, true);
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let is_first = core::mem::take(&mut first);
        if let Some(place) = rest.strip_prefix('[') {
            let Some((digits, after)) = place.split_once(']') else {
                rest = "";
                return Some(Step::Bad);
            };
            rest = after;
            return Some(if is_first { Step::Bad } else { place_of(digits).map_or(Step::Bad, Step::Place) });
        }
        let name = match (is_first, rest.strip_prefix('.')) {
            (true, None) => rest,
            (false, Some(name)) => name,
            _ => {
                rest = "";
                return Some(Step::Bad);
            }
        };
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (name, after) = name.split_at_checked(end).unwrap_or((name, ""));
        rest = after;
        Some(Step::Name(name))
    })
}

fn place_of(digits: &str) -> Option<usize> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    if plain { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn a_path_is_names_and_places() {
        let all = |path| steps(path).collect::<Vec<_>>();
        assert_eq!(all(""), []);
        assert_eq!(
            all("orders[0].ended.date"),
            [Step::Name("orders"), Step::Place(0), Step::Name("ended"), Step::Name("date")]
        );
        for bad in ["[0]", ".a", "a..b", "a[", "a[-1]", "a[01]", "a[0]b", "a[99999999999999999999999]", "a."] {
            assert!(all(bad).iter().any(|step| matches!(step, Step::Bad | Step::Name(""))), "{bad}");
        }
    }
}
