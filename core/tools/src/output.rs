//! Generated files: written, or compared with what is committed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

/// One generated file. Its path is relative to `core/`; `..` leads to a binding that lies beside it.
#[derive(Debug, Clone)]
pub struct Output {
    pub path: PathBuf,
    pub text: String,
}

impl Output {
    /// A Rust file, formatted as the workspace formats.
    pub fn rust(path: impl Into<PathBuf>, text: &str) -> io::Result<Self> {
        let mut child = Command::new("rustfmt")
            .args(["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(text.as_bytes())?;
        }
        let done = child.wait_with_output()?;
        if !done.status.success() {
            return Err(io::Error::other("rustfmt refused a generated file"));
        }
        Ok(Self { path: path.into(), text: String::from_utf8(done.stdout).map_err(io::Error::other)? })
    }

    /// Any other text file.
    pub fn plain(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// Writes it where it lies from `core`, unless it already says the same. True where it changed.
    pub fn write(&self, core: &Path) -> io::Result<bool> {
        let path = core.join(&self.path);
        if self.is_committed(core) {
            return Ok(false);
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &self.text)?;
        Ok(true)
    }

    /// Whether the file that is there says the same.
    pub fn is_committed(&self, core: &Path) -> bool {
        fs::read_to_string(core.join(&self.path)).is_ok_and(|text| text == self.text)
    }
}
