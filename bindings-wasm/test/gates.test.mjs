// The gates hold for this build, and each sees what it is for.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { aboveFloor, assemble, faults, imports, sizes, strays, weighed } from "../gates.mjs";
import { dist, here } from "./support.mjs";

const scratch = mkdtempSync(join(tmpdir(), "sijs-gates-"));
after(() => rmSync(scratch, { recursive: true }));

test("the gates hold", (t) => {
  weighed().table.split("\n").forEach((line) => t.diagnostic(line));
  assert.deepEqual(faults(), []);
});

test("a figure over its budget is seen", () => {
  const now = sizes();
  assert.deepEqual(weighed(now).over, []);
  for (const name of ["engine", "words es.youth", "first question"]) {
    assert.equal(weighed({ ...now, [name]: { ...now[name], brotli: 160_001 } }).over.length, 1, name);
  }
  assert.equal(Object.keys(now).filter((name) => name.startsWith("words")).length, readdirSync(join(dist, "words")).length);
});

/** A custom section that names a feature, as a compiler writes it. */
function naming(feature) {
  const name = "target_features";
  const body = [name.length, ...Buffer.from(name), 1, 43, feature.length, ...Buffer.from(feature)];
  return Buffer.from([0, body.length, ...body]);
}

test("operations above the floor are seen, though the file names its features", () => {
  for (const [feature, body] of [
    ["sign-ext", "(func (export \"f\") (result i32) (i32.extend8_s (i32.const 1)))"],
    ["bulk-memory", "(memory 1) (func (export \"f\") (memory.fill (i32.const 0) (i32.const 0) (i32.const 1)))"],
    ["nontrapping-fptoint", "(func (export \"f\") (result i32) (i32.trunc_sat_f32_s (f32.const 1)))"],
    ["reference-types", "(func (export \"f\") (param externref))"],
    ["multivalue", "(func (export \"f\") (result i32 i32) (i32.const 1) (i32.const 1))"],
  ]) {
    const file = join(scratch, "newer.wasm");
    assemble(`(module ${body})`, file);
    writeFileSync(file, Buffer.concat([readFileSync(file), naming(feature)]));
    assert.ok(aboveFloor(file), feature);
  }
  const file = join(scratch, "floor.wasm");
  assemble('(module (global (export "g") (mut i32) (i32.const 1)))', file);
  assert.equal(aboveFloor(file), undefined);
});

test("an import that is not listed is seen", () => {
  const file = join(scratch, "import.wasm");
  assemble('(module (import "env" "clock_0123456789abcdef" (func)))', file);
  assert.equal(imports(readFileSync(file)), "function env clock\n");
});

test("a sentence or a path in the engine is seen", () => {
  const pack = readFileSync(join(dist, "words", "es.youth.txt"), "utf8");
  const sentence = pack.split("\n").slice(1).map((line) => line.split("\t")[1]).find((text) => text?.length > 60);
  assert.equal(strays(Buffer.from(`x${sentence}x`)).length, 1);
  assert.ok(strays(Buffer.from(`x${here}x`)).length > 0);
});
