//! Lists of modules: the generated files, and in each folder of rules one module a topic.

use std::collections::BTreeMap;

use crate::law::Law;

pub(super) fn generated(modules: &[&str]) -> String {
    modules.iter().map(|module| format!("pub(crate) mod {module};\n")).collect()
}

/// For each folder its list: the topics with a rule that the engine evaluates.
pub(super) fn folders(law: &Law) -> BTreeMap<&str, String> {
    let mut folders: BTreeMap<&str, String> = BTreeMap::new();
    for topic in &law.topics {
        let Some((folder, module)) = topic.name.rsplit_once('/') else { continue };
        if law.rules.iter().any(|rule| rule.covered && rule.topic == topic.name) {
            let what = topic.opening.first().map_or("", String::as_str);
            folders.entry(folder).or_default().push_str(&format!("/// {what}\npub(crate) mod {module};\n"));
        }
    }
    folders
}
