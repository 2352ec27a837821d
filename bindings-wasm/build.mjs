// Makes dist/: the engine, its glue, the words and the face. Installs what it needs.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const dist = join(here, "dist");
const target = "wasm32v1-none";
const packs = join(root, "core", "src", "explain", "packs");

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
  if (done.error || done.status !== 0) {
    console.error(`failed: ${command} ${args.join(" ")}${done.error ? ` (${done.error.message})` : ""}`);
    process.exit(1);
  }
  return String(done.stdout ?? "");
}

function said(command, args) {
  return run(command, args, { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
}

const wasmOpt = join(here, "node_modules", "binaryen", "bin", "wasm-opt");
if (!existsSync(wasmOpt)) {
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here });
}
if (!said("rustup", ["target", "list", "--installed"]).split("\n").includes(target)) {
  run("rustup", ["target", "add", target]);
}

// each with its own -p: in one build the tool's features would be the engine's
run("cargo", ["build", "--locked", "-p", "sijs-wasm", "--target", target, "--profile", "wasm"]);
run("cargo", ["build", "--locked", "-p", "sijs-wasm-tools"]);
const metadata = JSON.parse(said("cargo", ["metadata", "--locked", "--no-deps", "--format-version", "1"]));
const built = metadata.target_directory;

const scratch = mkdtempSync(join(tmpdir(), "sijs-wasm-"));
const tool = join(built, "debug", `sijs-wasm-bindgen${process.platform === "win32" ? ".exe" : ""}`);
run(tool, [join(built, target, "wasm", "sijs_wasm.wasm"), scratch]);

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "words"), { recursive: true });
// without the first two it would add operations that old phones do not know
const floor = ["--mvp-features", "--enable-mutable-globals", "--strip-target-features"];
run(process.execPath, [wasmOpt, "-Oz", ...floor, join(scratch, "engine_bg.wasm"), "-o", join(dist, "engine.wasm")]);
cpSync(join(scratch, "engine.js"), join(dist, "engine.js"));
rmSync(scratch, { recursive: true });
for (const pack of readdirSync(packs)) {
  cpSync(join(packs, pack), join(dist, "words", pack));
}
cpSync(join(here, "js"), dist, { recursive: true });
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  cpSync(join(root, licence), join(dist, licence));
}
console.log(`dist/engine.wasm: ${statSync(join(dist, "engine.wasm")).size} bytes`);
