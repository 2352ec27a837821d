// What the package may weigh and need: sizes, the floor of old phones, imports, and what must not be in the engine.
// `--record` writes the figures and the imports of today as the last ones; read what changed before you commit it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const dist = join(here, "dist");
const lastSizes = join(here, "sizes.json");
const lastImports = join(here, "imports.txt");
const engine = join(dist, "engine.wasm");

// In bytes of Brotli 11; DESIGN's table of what it may cost.
const BUDGETS = { engine: 120_000, "youth words": 30_000, "first question": 160_000 };

/** Raw, gzip and Brotli of files that come one by one, added up. */
function weigh(...files) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const bytes of files.map((file) => readFileSync(join(dist, file)))) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes, { params }).length;
  }
  return sum;
}

/** Each figure by its name, with the budget it has. */
export function sizes() {
  const words = readdirSync(join(dist, "words")).sort();
  const heaviest = words.filter((name) => name.includes("youth")).reduce((a, b) => (weigh(`words/${a}`).raw > weigh(`words/${b}`).raw ? a : b));
  const script = ["engine.js", "sijs.js", "index.js"];
  return {
    engine: weigh("engine.wasm"),
    "glue and face": weigh(...script),
    ...Object.fromEntries(words.map((name) => [`words ${name.replace(".txt", "")}`, weigh(`words/${name}`)])),
    "first question": weigh("engine.wasm", ...script, `words/${heaviest}`),
  };
}

/** How many rules are evaluated, and how many rows of law the engine holds. */
function counted() {
  const text = (path) => readFileSync(join(root, "core", "src", path), "utf8");
  const rows = text("law/generated/book.rs").match(/^const ROWS: [^]*?^\];/m)[0];
  return {
    rule: text("rules/generated/registry.rs").match(/Judge::\w+\(/g).length,
    row: rows.match(/^ {4}Row\b/gm).length,
  };
}

function budget(name) {
  return BUDGETS[name] ?? (/^words .*youth$/.test(name) ? BUDGETS["youth words"] : undefined);
}

/** The table, and what is over its budget. */
export function weighed(now = sizes(), last = JSON.parse(readFileSync(lastSizes, "utf8"))) {
  const cells = (...cells) => cells.map((cell, at) => (at ? String(cell).padStart(9) : cell.padEnd(24))).join("");
  const lines = [cells("bytes", "raw", "gzip", "Brotli", "last", "more", "at most")];
  const over = [];
  for (const [name, { raw, gzip, brotli }] of Object.entries(now)) {
    const before = last[name]?.brotli;
    const most = budget(name);
    lines.push(cells(name, raw, gzip, brotli, before ?? "-", before === undefined ? "-" : brotli - before, most ?? ""));
    if (most !== undefined && brotli > most) {
      over.push(`${name}: ${brotli} bytes of Brotli, at most ${most}`);
    }
  }
  for (const [what, count] of Object.entries(counted())) {
    const of = (figures) => Math.round(figures.brotli / count);
    lines.push(cells(`engine per ${what} (${count})`, "", "", of(now.engine), last.engine ? of(last.engine) : "-"));
  }
  return { table: lines.join("\n"), over };
}

function binaryen(tool, ...args) {
  const done = spawnSync(process.execPath, [join(here, "node_modules", "binaryen", "bin", tool), ...args], { encoding: "utf8" });
  return { ok: done.status === 0, said: `${done.stdout}${done.stderr}`.trim() };
}

/** The same module without the section in which it names its features: while it names them, they are allowed. */
function unnamed(bytes) {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    let [end, length, shift] = [at + 1, 0, 0];
    do {
      length += (bytes[end] & 127) * 2 ** shift;
      shift += 7;
    } while (bytes[end++] & 128);
    const section = bytes.subarray(at, (at = end + length));
    if (section[0] !== 0 || !section.subarray(0, 32).includes("target_features")) {
      parts.push(section);
    }
  }
  return Buffer.concat(parts);
}

/** Whether a file asks no more than the first WebAssembly and globals that change; else what was said against it. */
export function aboveFloor(file) {
  const scratch = mkdtempSync(join(tmpdir(), "sijs-floor-"));
  try {
    const bare = join(scratch, "bare.wasm");
    writeFileSync(bare, unnamed(readFileSync(file)));
    const floor = ["--mvp-features", "--enable-mutable-globals"];
    const { ok, said } = binaryen("wasm-opt", bare, ...floor, "-o", join(scratch, "checked.wasm"));
    return ok ? undefined : said || "refused";
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Writes a module from text, for the tests of the gate. */
export function assemble(text, file) {
  const source = `${file}.wat`;
  writeFileSync(source, text);
  const done = binaryen("wasm-as", "--all-features", source, "-o", file);
  if (!done.ok) {
    throw new Error(done.said);
  }
}

/** What the engine asks of its host, without the marks that wasm-bindgen gives to each name. */
export function imports(bytes = readFileSync(engine)) {
  const lines = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map(
    ({ module, name, kind }) => `${kind} ${module} ${name.replace(/_[0-9a-f]{16}$/, "")}`,
  );
  return [...new Set(lines)].sort().join("\n") + "\n";
}

/** What stands in the engine and may not: a sentence of a pack, or a path of the machine that built it. */
export function strays(bytes = readFileSync(engine)) {
  const text = bytes.toString("latin1");
  const found = [here, process.env.HOME, "/.cargo/", "/rustc/", ".rs\0", "src/"].filter((path) => path && text.includes(path));
  for (const name of readdirSync(join(dist, "words"))) {
    const [, ...lines] = readFileSync(join(dist, "words", name), "utf8").trimEnd().split("\n");
    const sentences = lines.map((line) => line.split("\t")[1]).filter((sentence) => sentence.length > 40);
    const held = sentences.filter((sentence) => text.includes(Buffer.from(sentence).toString("latin1")));
    if (!sentences.length || held.length) {
      found.push(`${name}: ${held.length} of ${sentences.length} sentences`);
    }
  }
  return found;
}

/** Everything that is wrong. */
export function faults() {
  const faults = [...weighed().over, ...strays().map((stray) => `in the engine: ${stray}`)];
  const floor = aboveFloor(engine);
  if (floor) {
    faults.push(`above the floor of old phones: ${floor}`);
  }
  const [now, last] = [imports(), readFileSync(lastImports, "utf8")];
  if (now !== last) {
    faults.push(`imports.txt says\n${last}and the engine asks\n${now}`);
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "--record") {
    writeFileSync(lastSizes, `${JSON.stringify(sizes(), null, 2)}\n`);
    writeFileSync(lastImports, imports());
  }
  console.log(weighed().table);
  const wrong = faults();
  wrong.forEach((fault) => console.error(fault));
  process.exitCode = wrong.length ? 1 : 0;
}
