// What the tests share: the records, the goldens, the native example.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL("..", import.meta.url));
export const root = join(here, "..");
export const dist = join(here, "dist");

/** The day on which the records are read. */
export const AS_OF = "2026-11-24";

const recordsFolder = join(root, "tests", "records");

/** The six invented young people. */
export const records = readdirSync(recordsFolder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name: name.replace(/\.json$/, ""), file: join(recordsFolder, name) }))
  .map((record) => ({ ...record, facts: JSON.parse(readFileSync(record.file, "utf8")) }));

assert.ok(records.length >= 6, "fewer than six records");

const goldensFolder = join(root, "tests", "goldens");
const manifest = join(goldensFolder, "manifest.json");

/** Whole answers recorded from the core, or nothing where none are recorded yet. */
export const goldens = existsSync(manifest)
  ? JSON.parse(readFileSync(manifest, "utf8")).map(({ id, door, request, answer, error }) => ({
      id,
      door,
      request: readFileSync(join(goldensFolder, request), "utf8"),
      answer: readFileSync(join(goldensFolder, answer), "utf8"),
      error,
    }))
  : undefined;

/** Runs every golden; `ask` gives `{ answer, error }`. What differs is named with its first place. */
export async function run(goldens, ask) {
  let [count, bytes] = [0, 0];
  const wrong = [];
  for (const { id, door, request, answer, error } of goldens) {
    const told = await ask(door, request);
    const at = [...Array(Math.max(answer.length, told.answer.length) + 1).keys()].find((at) => answer[at] !== told.answer[at]);
    if (at !== undefined || told.error !== error) {
      wrong.push(`${id}: ${told.error === error ? "" : `error is ${told.error}, `}differs from ${at}`);
    }
    count += 1;
    bytes += Buffer.byteLength(told.answer);
  }
  return { count, bytes, wrong };
}

/** Every golden was run, and every byte is the same. */
export function assertWhole({ count, bytes, wrong }, t, where) {
  assert.deepEqual(wrong, []);
  assert.equal(count, JSON.parse(readFileSync(manifest, "utf8")).length, "fewer goldens were run than are listed");
  assert.ok(count > 0);
  t.diagnostic(`${where}: ${count} goldens, ${bytes} bytes equal`);
}

/** A door of the package as `run` asks it. */
export function asking(sijs) {
  return (door, request) => {
    try {
      return { answer: sijs.call(door, request), error: false };
    } catch (thrown) {
      return { answer: thrown.json, error: true };
    }
  };
}

let example;

/** What the native example prints. */
export function native(...args) {
  if (!example) {
    const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
    execFileSync("cargo", ["build", "--locked", "-q", "--release", "-p", "sijs", "--example", "assess"], options);
    const metadata = execFileSync("cargo", ["metadata", "--locked", "--no-deps", "--format-version", "1"], options);
    example = join(JSON.parse(metadata).target_directory, "release", "examples", "assess");
  }
  const done = spawnSync(example, args, { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return done.stdout;
}

/** Each record for each reader in each language, with what the native example answers and prints. */
export const readings = records.flatMap(({ name, file, facts }) =>
  ["en", "es"].flatMap((language) =>
    ["youth", "practitioner"].map((audience) => ({
      name: `${name}.${language}.${audience}`,
      facts,
      options: { asOf: AS_OF, language, audience },
      assessed: () => native(file, AS_OF, "--lang", language, "--for", audience, "--json").trimEnd(),
      printed: () => native(file, AS_OF, "--lang", language, "--for", audience),
    })),
  ),
);
