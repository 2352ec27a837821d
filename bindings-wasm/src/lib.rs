//! The engine for the web: the doors of `sijs`, text in and text out. `js/` gives it its face.
//!
//! The sentences are not in the file: a page fetches the packs it shows. Nothing here names [`sijs::call`] or the words that
//! are built in, so the linker leaves them out; a gate looks.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use sijs::{Law, Words, call_with};
use wasm_bindgen::prelude::wasm_bindgen;

/// The law, and the words that were handed in.
#[wasm_bindgen]
pub struct Engine {
    laws: Vec<Law>,
    words: Vec<Words>,
}

#[wasm_bindgen]
impl Engine {
    /// The law that is built in, and no words yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self { laws: Vec::from([Law::embedded()]), words: Vec::new() }
    }

    /// Adds the sentences of one language. A pack may be its head alone.
    ///
    /// # Errors
    ///
    /// The JSON of `words.format`.
    pub fn add(&mut self, youth: &str, practitioner: &str) -> Result<(), String> {
        self.words.push(Words::from_packs(youth, practitioner).map_err(|error| error.to_json())?);
        Ok(())
    }

    /// Answers a request at a door.
    ///
    /// # Errors
    ///
    /// The JSON of the refusal.
    pub fn call(&self, door: &str, request: &str) -> Result<String, String> {
        call_with(&self.laws, &self.words, door, request).map_err(|error| error.to_json())
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Engine")
    }
}

#[cfg(target_arch = "wasm32")]
mod floor {
    #[global_allocator]
    static HEAP: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

    /// The core does not panic. If it did, JavaScript would see a trap.
    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }
}
