// The doors in Node: the native bytes, and refusals.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { Engine } from "../dist/engine.js";
import { SijsError, load, today } from "../dist/node.js";
import { amiss, packs, requests } from "./bad.mjs";
import { AS_OF, asking, assertWhole, dist, goldens, readings, run } from "./support.mjs";

const sijs = await load();

function refused(ask) {
  try {
    ask();
  } catch (error) {
    assert.ok(error instanceof SijsError && error instanceof Error);
    assert.equal(error.name, "SijsError");
    const { code, path, at, message } = JSON.parse(error.json).error;
    assert.deepEqual([error.code, error.path, error.at], [code, path, at]);
    assert.equal(error.message, `${code} at \`${path}\`: ${message}`);
    return error;
  }
  return assert.fail("not refused");
}

const request = (facts) => `{"version":1,"as_of":"${AS_OF}","case":${facts}}`;
const coded = ({ code, path }) => [code, path];

test("goldens", { skip: !goldens && "none are recorded yet" }, async (t) => {
  assertWhole(await run(goldens, asking(sijs)), t, "node");
});

test("goldens: one byte of difference is seen", async () => {
  const right = { id: "x", door: "page", request: "{", ...asking(sijs)("page", "{") };
  assert.deepEqual((await run([right], asking(sijs))).wrong, []);
  for (const answer of [right.answer.replace("syntax", "syntay"), `${right.answer}\n`, right.answer.slice(0, -1), ""]) {
    assert.equal((await run([{ ...right, answer }], asking(sijs))).wrong.length, 1, answer);
  }
  assert.equal((await run([{ ...right, error: false }], asking(sijs))).wrong.length, 1);
});

for (const { name, facts, options, assessed, printed } of readings) {
  test(`record ${name}: the bytes of the native example`, () => {
    const answer = sijs.assess(facts, { ...options, include: ["page", "findings"] });
    assert.equal(JSON.stringify(answer), assessed());
    const page = sijs.page(facts, options);
    assert.equal(page.page.text, printed());
    assert.deepEqual(page.page, answer.page);
  });
}

test("refused input: code, path and place of every language", (t) => {
  const ask = asking(sijs);
  const wrong = requests.map((bad) => amiss(bad, ask(bad.door, bad.request))).filter(Boolean);
  assert.deepEqual(wrong, []);
  assert.ok(requests.length >= 300);
  t.diagnostic(`node: ${requests.length} requests refused as listed`);
  // packs as they cross the border; `load` itself looks at their heads
  const engine = new Engine();
  for (const bad of packs) {
    let told = { answer: "not refused", error: false };
    try {
      engine.add(bad.youth, bad.practitioner);
    } catch (json) {
      told = { answer: json, error: true };
    }
    assert.equal(amiss({ ...bad, door: "words" }, told), undefined);
  }
  engine.free();
});

test("refusals have code, path, place and the core's JSON", () => {
  for (const [text, code, path, at] of [
    [request('{"person":{"birth_date":"2027-02-29"}}'), "case.not_a_date", "person.birth_date", null],
    [request('{"person":{"name":"Ana"}}'), "case.unknown_field", "person", 0],
    ["{\n 1}", "json.syntax", "", { line: 2, column: 2 }],
    ["", "json.syntax", "", { line: 1, column: 1 }],
    [request("{}").replace("1", "2"), "request.version", "version", null],
  ]) {
    const error = refused(() => sijs.call("assess", text));
    assert.deepEqual([error.code, error.path, error.at], [code, path, at], text);
    assert.ok(!error.message.includes("Ana") && !error.json.includes("2027"));
  }
  assert.deepEqual(coded(refused(() => sijs.call("nowhere", request("{}")))), ["request.door", ""]);
});

test("text that is not well-formed is refused, and never becomes another letter", () => {
  const syntax = JSON.parse(refused(() => sijs.call("assess", "x")).json).error;
  for (const half of ["\ud800", "\udc00", "a\udfff", "\udc00\ud800"]) {
    const error = refused(() => sijs.call("assess", request(`{"id":"${half}"}`)));
    assert.equal(error.json, JSON.stringify({ error: { ...syntax, at: null } }), "the core's words, without a place");
    assert.equal(refused(() => sijs.assess({ id: half }, { asOf: AS_OF })).code, "json.syntax");
    assert.equal(refused(() => sijs.assess({ [half]: 1 }, { asOf: AS_OF })).code, "json.syntax");
  }
  for (const escape of ["\\ud800", "\\udc00", "\\ud800\\ud800"]) {
    assert.equal(refused(() => sijs.call("assess", request(`{"id":"${escape}"}`))).code, "json.syntax");
    assert.equal(refused(() => sijs.call("assess", request(`{"${escape}":1}`))).code, "json.syntax");
  }
  assert.deepEqual(coded(refused(() => sijs.assess({ id: "\ufffd" }, { asOf: AS_OF }))), ["case.not_an_id", "id"]);
  assert.equal(refused(() => sijs.assess({ "\ufffd": 1 }, { asOf: AS_OF })).code, "case.unknown_field");
  assert.deepEqual(coded(refused(() => sijs.assess({ id: "\u{1f600}" }, { asOf: AS_OF }))), ["case.not_an_id", "id"]);
});

test("what JSON would drop or bend is refused at its path", () => {
  const ring = { person: {} };
  ring.person.ring = ring;
  class Facts {}
  for (const [facts, code, path] of [
    [{ person: { birth_date: new Date(NaN) } }, "case.wrong_type", "person.birth_date"],
    [{ person: { birth_date: new Date() } }, "case.not_a_date", "person.birth_date"],
    [{ person: { birth_date: 2009 } }, "case.wrong_type", "person.birth_date"],
    [{ person: new Map([["birth_date", "2009"]]) }, "case.wrong_type", "person"],
    [{ person: new Facts() }, "case.wrong_type", "person"],
    [{ person: { ever_arrested: () => true } }, "case.wrong_type", "person.ever_arrested"],
    [{ person: { ever_arrested: NaN } }, "case.wrong_type", "person.ever_arrested"],
    [{ events: [{ period_days: NaN }] }, "case.not_a_number", "events[0].period_days"],
    [{ events: [{ period_days: 30n }] }, "case.not_a_number", "events[0].period_days"],
    [{ orders: [undefined] }, "case.wrong_type", "orders[0]"],
    [{ orders: Symbol("none") }, "case.wrong_type", "orders"],
    ["{}", "case.wrong_type", ""],
    [new Map(), "case.wrong_type", ""],
    [null, "case.wrong_type", ""],
    [undefined, "request.missing_key", "case"],
    [ring, "json.syntax", ""],
  ]) {
    assert.deepEqual(coded(refused(() => sijs.assess(facts, { asOf: AS_OF }))), [code, path]);
  }
  const bare = Object.assign(Object.create(null), { person: undefined, id: "a" });
  assert.equal(sijs.assess(bare, { asOf: AS_OF }).id, "a");
});

test("options are the request's keys", () => {
  assert.deepEqual(coded(refused(() => sijs.assess({}))), ["request.missing_key", "as_of"]);
  assert.deepEqual(coded(refused(() => sijs.assess({}, { asOf: new Date() }))), ["day.not_a_day", "as_of"]);
  assert.equal(refused(() => sijs.assess({}, { asOf: AS_OF, lang: "es" })).code, "request.unknown_key");
  assert.equal(refused(() => sijs.assess({}, { asOf: AS_OF, include: ["all"] })).code, "request.include");
  assert.equal(refused(() => sijs.assess({}, { asOf: AS_OF, law: "1999-01" })).code, "request.law");
  assert.equal(sijs.assess({}, { asOf: AS_OF, language: null, include: null }).page, null);
});

test("a text over the limit is refused, and the memory does not grow with it", () => {
  for (const long of [" ".repeat(1 << 20) + "{}", "\ud800".repeat(30 << 20), "á".repeat((1 << 19) + 1)]) {
    const error = refused(() => sijs.call("assess", long));
    assert.deepEqual([error.code, error.path, error.at], ["json.too_large", "", null]);
  }
  assert.equal(refused(() => sijs.call("assess", "[".repeat(1 << 19))).code, "request.wrong_type");
  assert.throws(() => sijs.call("assess"), TypeError);
  assert.throws(() => sijs.call("assess", {}), TypeError);
});

test("words are fetched for whom they are shown to", async () => {
  const youth = await load({ languages: ["es"], audiences: ["youth"] });
  const asked = { asOf: AS_OF, language: "es", audience: "youth" };
  assert.deepEqual(youth.page({}, asked), sijs.page({}, asked));
  assert.equal(refused(() => youth.page({}, { ...asked, audience: "practitioner" })).code, "request.language");
  assert.equal(refused(() => youth.page({}, { ...asked, language: "en" })).code, "request.language");
  const lawyer = await load({ languages: ["en"], audiences: ["practitioner"] });
  assert.deepEqual(lawyer.page({}, { asOf: AS_OF }), sijs.page({}, { asOf: AS_OF }));
});

test("the host may bring every part", async () => {
  const bytes = readFileSync(join(dist, "engine.wasm"));
  const folder = pathToFileURL(join(dist, "words"));
  const texts = readdirSync(join(dist, "words")).map((name) => readFileSync(join(dist, "words", name), "utf8"));
  const whole = sijs.page({}, { asOf: AS_OF, language: "es" });
  for (const options of [
    { wasm: bytes, words: texts },
    { wasm: new Uint8Array(bytes).buffer, words: [...texts].reverse() },
    { wasm: new WebAssembly.Module(bytes), words: folder },
    { wasm: pathToFileURL(join(dist, "engine.wasm")), words: `${folder}/` },
    { wasm: String(pathToFileURL(join(dist, "engine.wasm"))), words: String(folder) },
  ]) {
    assert.deepEqual((await load(options)).page({}, { asOf: AS_OF, language: "es" }), whole);
  }
});

test("a part that does not come is named, with its cause", async () => {
  for (const [options, code, path] of [
    [{ languages: ["fr"] }, "load.words", "fr.youth"],
    [{ words: pathToFileURL(dist), languages: ["en"], audiences: ["youth"] }, "load.words", "en.youth"],
    [{ words: ["sijs-words/9\ten\tyouth\t-\n"] }, "words.format", "youth"],
    [{ words: ["no pack"] }, "words.format", "youth"],
    [{ words: [readFileSync(join(dist, "words", "en.practitioner.txt"), "utf8")] }, "words.format", "youth"],
  ]) {
    const error = await load(options).then(() => assert.fail("loaded"), (error) => error);
    assert.ok(error instanceof SijsError);
    assert.deepEqual(coded(error), [code, path]);
    assert.equal(code !== "load.words" || error.cause instanceof Error, true);
  }
});

test("an engine that does not come is named, and may be loaded again", () => {
  // in a process of its own: here the engine has started
  const script = `
    import { load } from ${JSON.stringify(pathToFileURL(join(dist, "node.js")))};
    const bad = [new URL("file:///nowhere.wasm"), new Uint8Array([0, 97, 115, 109]), "no place"];
    for (const wasm of bad) {
      await load({ wasm }).catch((error) => console.log(error.code, error.path, error.cause instanceof Error));
    }
    console.log(Object.isFrozen(await load()));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  assert.equal(said, "load.engine wasm true\n".repeat(3) + "true\n");
});

test("today is a day of a place", () => {
  assert.match(today(), /^\d{4}-\d\d-\d\d$/);
  const [west, east] = [today("Pacific/Pago_Pago"), today("Pacific/Kiritimati")];
  assert.ok(west < east, `${west} ${east}`);
  assert.throws(() => today("Nowhere/Nothing"), RangeError);
});
