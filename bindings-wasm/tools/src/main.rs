//! `sijs-wasm-bindgen IN.wasm OUTDIR`: writes `engine_bg.wasm`, `engine.js` and `engine.d.ts`.
//!
//! The command of wasm-bindgen cannot be installed at this version from its registry with its lock file; the library behind
//! it can, and its version is then that of the one lock file of this workspace.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        eprintln!("usage: sijs-wasm-bindgen IN.wasm OUTDIR");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    // the loader always names the file: the glue needs no place of its own
    let made = bindgen.input_path(input).out_name("engine").web(true).and_then(|bindgen| {
        bindgen.remove_name_section(true).remove_producers_section(true).typescript(false).generate(folder)
    });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
