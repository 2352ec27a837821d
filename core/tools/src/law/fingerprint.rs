//! The fingerprint of the law: everything in its tables but comments and layout.

use sha2::{Digest, Sha256};

use super::tree::{Entry, File, Value};

/// The sha256, in hexadecimal, of a rendering in which every text has its length before it.
pub(super) fn of(files: &[File]) -> String {
    let mut rendered = String::new();
    for file in files {
        text(&file.name, &mut rendered);
        table(&file.entries, &mut rendered);
    }
    Sha256::digest(rendered.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn table(entries: &[Entry], out: &mut String) {
    out.push('{');
    for entry in entries {
        text(&entry.name, out);
        value(&entry.value, out);
    }
    out.push('}');
}

fn value(value: &Value, out: &mut String) {
    match value {
        Value::Text(known) => text(known, out),
        Value::Number(number) => out.push_str(&format!("n{number};")),
        Value::Switch(switch) => out.push_str(if *switch { "true;" } else { "false;" }),
        Value::List(list) => {
            out.push('[');
            list.iter().for_each(|(_, member)| self::value(member, out));
            out.push(']');
        }
        Value::Table(entries) => table(entries, out),
        Value::Other => out.push('?'),
    }
}

fn text(text: &str, out: &mut String) {
    out.push_str(&format!("{}:{text}", text.len()));
}
