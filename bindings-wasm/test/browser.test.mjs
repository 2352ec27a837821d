// The package in Debian's Chromium, under the policy it is made for; and the example page.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import axe from "axe-core";

import { load } from "../dist/node.js";
import { BARE_POLICY, serve, serveExample } from "../serve.mjs";
import { requests } from "./bad.mjs";
import { launch, open } from "./chromium.mjs";
import { asking, assertWhole, dist, goldens, here, readings, run } from "./support.mjs";

let browser, bare, example;

before(async () => {
  browser = await launch();
  bare = await serve({ "": join(here, "test", "pages"), dist }, { policy: BARE_POLICY });
  example = await serveExample();
});

after(() => Promise.all([browser?.close(), bare?.close(), example?.close()]));

/** A door of the package inside the page. */
const inside = (page) => (door, request) =>
  page.evaluate(
    async ([door, request]) => {
      const sijs = await globalThis.loaded;
      try {
        return { answer: sijs.call(door, request), error: false };
      } catch (thrown) {
        return { answer: thrown.json ?? String(thrown), error: thrown instanceof globalThis.sijs.SijsError };
      }
    },
    [door, request],
  );

test("loads under the policy; every answer is Node's, and nothing is asked elsewhere", async () => {
  const { page, asked, clean, close } = await open(browser, bare.origin, "/bare.html");
  const node = asking(await load());
  const ask = inside(page);
  for (const { name, facts, options } of readings) {
    const { asOf: as_of, ...rest } = options;
    const request = JSON.stringify({ version: 1, as_of, ...rest, include: ["page", "findings"], case: facts });
    assert.deepEqual(await ask("assess", request), node("assess", request), name);
  }
  await clean();
  const files = ["answers", "case"];
  assert.deepEqual(asked.filter((path) => files.some((file) => path.includes(file))), [], "types are not fetched");
  assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
  assert.equal(asked.filter((path) => path.endsWith(".txt")).length, 4);
  await close();
});

test("a breach of the policy, and a page that bars people, are seen", async () => {
  const { page, clean, close } = await open(browser, bare.origin, "/bare.html");
  await page.evaluate(() => fetch("https://example.org/").catch(() => {}));
  await assert.rejects(clean, /connect-src/);
  await close();
  const trusted = await open(browser, bare.origin, "/bare.html");
  await trusted.page.evaluate(() => {
    try {
      document.body.innerHTML = "<p>x</p>";
    } catch {
      // the policy throws
    }
  });
  await assert.rejects(trusted.clean, /require-trusted-types-for/);
  await trusted.close();
  const barred = await open(browser, example.origin, "/");
  await barred.page.evaluate(() => document.querySelector('label[for="year"]').remove());
  await assert.rejects(() => accessible(barred.page, "barred"), /label/);
  await barred.close();
});

test("goldens", { skip: !goldens && "none are recorded yet" }, async (t) => {
  const { page, clean, close } = await open(browser, bare.origin, "/bare.html");
  assertWhole(await run(goldens, inside(page)), t, "browser");
  await clean();
  await close();
});

test("refused input: the bytes of Node", async (t) => {
  const { page, clean, close } = await open(browser, bare.origin, "/bare.html");
  const [node, ask] = [asking(await load()), inside(page)];
  let count = 0;
  for (const bad of requests) {
    assert.deepEqual(await ask(bad.door, bad.request), node(bad.door, bad.request), bad.why);
    count += 1;
  }
  assert.equal(count, requests.length);
  t.diagnostic(`browser: ${count} requests refused with the bytes of Node`);
  await clean();
  await close();
});

test("refusals are errors of their class, ill-formed text too", async () => {
  const { page, clean, close } = await open(browser, bare.origin, "/bare.html");
  const refusals = await page.evaluate(async () => {
    const { SijsError } = globalThis.sijs;
    const sijs = await globalThis.loaded;
    const asOf = "2026-11-24";
    const told = (ask) => {
      try {
        return ask();
      } catch (error) {
        return error instanceof SijsError && error instanceof Error ? [error.code, error.path] : String(error);
      }
    };
    return [
      told(() => sijs.call("assess", '{"id":"\ud800"}')),
      told(() => sijs.call("assess", '{"version":1,"as_of":"2026-11-24","case":{"id":"\\ud800"}}')),
      told(() => sijs.assess({ id: "\ufffd" }, { asOf })),
      told(() => sijs.page({ person: { birth_date: "2027-02-29" } }, { asOf })),
      told(() => sijs.page({ person: { birth_date: new Date() } }, { asOf })),
    ];
  });
  assert.deepEqual(refusals, [
    ["json.syntax", ""],
    ["json.syntax", ""],
    ["case.not_an_id", "id"],
    ["case.not_a_date", "person.birth_date"],
    ["case.not_a_date", "person.birth_date"],
  ]);
  await clean();
  await close();
});

test("parts that do not come are named in a browser too", async () => {
  const { page, close } = await open(browser, bare.origin, "/bare.html");
  const codes = await page.evaluate(async () => {
    const { load } = globalThis.sijs;
    const code = (options) => load(options).then(() => "loaded", (error) => `${error.code} ${error.path}`);
    await globalThis.loaded;
    return Promise.all([code({ words: "nowhere", languages: ["en"], audiences: ["youth"] }), code({ words: "dist/words/" })]);
  });
  assert.deepEqual(codes, ["load.words en.youth", "loaded"]);
  const fresh = await open(browser, bare.origin, "/dist/words/en.youth.txt");
  const engine = await fresh.page.evaluate(async () => {
    const { load } = await import("/dist/index.js");
    return load({ wasm: "/nowhere.wasm" }).catch((error) => `${error.code} ${error.path}`);
  });
  assert.equal(engine, "load.engine wasm");
  await Promise.all([close(), fresh.close()]);
});

test("a policy without 'wasm-unsafe-eval' is told as an engine that does not come", async () => {
  const strict = await serve({ "": join(here, "test", "pages"), dist }, { policy: BARE_POLICY.replace(" 'wasm-unsafe-eval'", "") });
  const { page, close } = await open(browser, strict.origin, "/bare.html");
  const told = await page.evaluate(() => globalThis.loaded.catch((error) => [error.code, error.cause.name]));
  assert.deepEqual(told, ["load.engine", "CompileError"]);
  await close();
  await strict.close();
});

async function shown(page, { day = "2", month = "6", year = "2009", married = "no", filed = "no" } = {}) {
  await page.fill("#day", day);
  await page.fill("#month", month);
  await page.fill("#year", year);
  await page.selectOption("#married", married);
  await page.selectOption("#filed", filed);
  await page.click("button");
  await page.waitForSelector("#page:not([hidden])");
}

async function accessible(page, what) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), tags);
  assert.deepEqual(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ html }) => html)}`), []);
  assert.ok(passes.length > 10, "axe looked at something");
}

for (const [language, locale, lead] of [
  ["en", "en-US", "Where you stand"],
  ["es", "es-MX", "En qué punto estás"],
]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the example speaks ${language}, ${colorScheme}: accessible before, after and when refusing`, async () => {
      const { page, asked, clean, close } = await open(browser, example.origin, "/", { locale, colorScheme });
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      assert.equal(await page.textContent("h1"), lead);
      await accessible(page, "empty");
      await shown(page);
      assert.match(await page.textContent("#page-title"), new RegExp(lead));
      assert.match(await page.textContent("#page"), /2030/);
      await accessible(page, "page");
      await page.fill("#month", "13");
      await page.click("button");
      assert.notEqual(await page.textContent("#birth-error"), "");
      assert.deepEqual(await page.evaluate(() => [document.activeElement.id, document.querySelector("#page").hidden]), ["day", true]);
      await accessible(page, "refusal");
      assert.ok(asked.every((path) => !path.includes("practitioner")), "a lawyer's words are not fetched");
      await clean();
      await close();
    });
  }
}

test("the example is used by keyboard alone, and changes its language", async () => {
  const { page, clean, close } = await open(browser, example.origin, "/", { locale: "en-US" });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("Tab", "Tab", "2", "Tab", "6", "Tab", "2", "0", "0", "9", "Tab", "N", "Tab", "N", "Tab", "Enter");
  await page.waitForSelector("#page:not([hidden])");
  assert.equal(await page.evaluate(() => document.activeElement.id), "page-title");
  assert.match(await page.textContent("#page"), /31 May 2030/);
  await page.selectOption("#language", "es");
  await page.waitForFunction(() => document.querySelector("#page").textContent.includes("31 may 2030"));
  assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
  await clean();
  await close();
});

for (const [name, options, zoom] of [
  ["at 320 px", { viewport: { width: 320, height: 640 } }, 1],
  ["at 200% zoom", { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 }, 1],
  ["with letters twice as large, 320 px", { viewport: { width: 320, height: 640 } }, 2],
]) {
  test(`the example in Spanish ${name} needs no sideways scrolling`, async () => {
    const { page, clean, close } = await open(browser, example.origin, "/", { locale: "es-MX", ...options });
    await page.evaluate((zoom) => document.documentElement.style.setProperty("font-size", `${zoom * 112.5}%`), zoom);
    await shown(page);
    const [wide, wider] = await page.evaluate(() => [innerWidth, document.scrollingElement.scrollWidth]);
    assert.ok(wider <= wide, `${wider} > ${wide}`);
    await clean();
    await close();
  });
}
