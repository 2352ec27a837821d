// The tarball as users get it: its files, its types, Node, a bundler and a plain page, in a folder that has nothing else.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { load } from "../dist/node.js";
import { BARE_POLICY, serve } from "../serve.mjs";
import { launch, open } from "./chromium.mjs";
import { AS_OF, asking, goldens, here, readings, records } from "./support.mjs";

const fresh = mkdtempSync(join(tmpdir(), "sijs-fresh-"));
const installed = join(fresh, "node_modules", "sijs");
const facts = { person: { birth_date: "2009-06-02", marriages: [] }, filings: [] };
const options = { asOf: AS_OF, language: "es", audience: "youth" };
let browser, expected, files;

function done(command, args, cwd = fresh) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}: ${error ?? ""}${stdout}${stderr}`);
  return stdout;
}

/** A tool that stands in this package's own node_modules. */
const tool = (path, ...args) => done(process.execPath, [join(here, "node_modules", path), ...args]);

function write(path, text) {
  mkdirSync(join(fresh, path, ".."), { recursive: true });
  writeFileSync(join(fresh, path), text);
}

before(async () => {
  const [packed] = JSON.parse(done("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", fresh], here));
  files = packed.files.map(({ path }) => path).sort();
  write("package.json", '{ "private": true, "type": "module" }');
  done("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(fresh, packed.filename)]);
  expected = (await load()).page(facts, options).page.text;
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(fresh, { recursive: true });
});

test("holds what it needs and no more", () => {
  const dist = ["answers.d.ts", "case.d.ts", "engine.js", "engine.wasm", "index.d.ts", "index.js", "node.js", "sijs.js"];
  const words = ["en", "es"].flatMap((language) => [`${language}.practitioner.txt`, `${language}.youth.txt`]);
  assert.deepEqual(files, [
    "README.md",
    ...["LICENSE-APACHE", "LICENSE-MIT"].map((name) => `dist/${name}`),
    ...dist.map((name) => `dist/${name}`),
    ...words.map((name) => `dist/words/${name}`),
    "package.json",
  ]);
  const { dependencies, scripts, exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  assert.equal(dependencies, undefined);
  assert.deepEqual(Object.keys(scripts).filter((name) => /install/.test(name)), []);
  assert.deepEqual(Object.keys(exports["."]), ["types", "node", "default"], "TypeScript reads conditions in order");
  for (const file of files.filter((file) => /\.(js|ts|json|md)$/.test(file))) {
    const text = readFileSync(join(installed, file), "utf8");
    assert.ok(!text.includes(here) && !text.includes(fresh), `${file} names a path of this machine`);
  }
});

for (const [kind, name, script] of [
  ["import", "import.mjs", 'import { load } from "sijs";\n'],
  ["require", "require.cjs", 'const { load } = require("sijs");\n'],
]) {
  test(`${kind} in Node`, { skip: kind === "require" && !process.features.require_module && "this Node cannot" }, () => {
    write(name, `${script}load().then((sijs) => process.stdout.write(sijs.page(${JSON.stringify(facts)}, ${JSON.stringify(options)}).page.text));`);
    assert.equal(done(process.execPath, [name]), expected);
  });
}

test("the parts have names", () => {
  write("parts.mjs", `
    import { readFileSync } from "node:fs";
    import { fileURLToPath } from "node:url";
    for (const part of ["sijs/wasm", "sijs/words/es.youth.txt", "sijs/package.json"]) {
      console.log(readFileSync(fileURLToPath(import.meta.resolve(part))).length > 100);
    }`);
  assert.equal(done(process.execPath, ["parts.mjs"]), "true\n".repeat(3));
});

// A literal is checked key by key: one too many, one missing or one misspelt does not compile.
function typed() {
  const lines = ['import { SijsError, load, today } from "sijs";'];
  lines.push('import type { Assessment, Case, PageAnswer, Stage } from "sijs";', 'import type { Filing, Person } from "sijs/case";');
  records.forEach(({ name, facts }) => lines.push(`export const ${name}: Case = ${JSON.stringify(facts)};`));
  readings.forEach(({ assessed }, at) => lines.push(`export const answer${at}: Assessment = ${assessed()};`));
  for (const [at, { door, answer }] of (goldens ?? []).filter(({ error }) => !error).entries()) {
    const type = { assess: "Assessment", page: "PageAnswer" }[door];
    lines.push(type ? `export const golden${at}: ${type} = ${answer};` : "");
  }
  lines.push(`
    const filing: Filing = { form: "i360", rejected: false, received_date: {}, decisions: { at_least: [{ kind: "denied" }] } };
    const person: Person = { birth_date: "2009-06", marriages: undefined, nationalities: ["GT"], ever_arrested: null };
    export const built: Case = { person, filings: [filing], orders: [{ state_juvenile: { answer: true, by: "attorney" } }] };
    const sijs = await load({ languages: ["es"], audiences: ["youth"] });
    const answer = sijs.assess(built, { asOf: today("America/New_York"), audience: "youth", include: ["findings"] });
    export const stage: Stage = answer.stage;
    export const text: string | undefined = answer.page?.text;
    export const page: PageAnswer = sijs.page(built, { asOf: "2026-11-24" });
    export const plain: string = sijs.call("assess", "{}");
    try { sijs.page({}, { asOf: "soon" }); } catch (error) {
      if (error instanceof SijsError) {
        const { at } = error;
        const line = at !== null && typeof at === "object" ? at.line : at;
        console.log(error.code.length, error.path, line, error.json);
      }
    }
    export const bytes = await load({ wasm: new Uint8Array(4), words: ["a pack"] });
    export const places = await load({ wasm: new URL("https://example.org/engine.wasm"), words: "/words" });
    // @ts-expect-error a key that is none
    export const bad1: Case = { person: { name: "Ana" } };
    // @ts-expect-error a word that is none
    export const bad2: Case = { filings: [{ form: "i999" }] };
    // @ts-expect-error a date is text
    export const bad3: Case = { person: { birth_date: new Date() } };
    // @ts-expect-error not never, but unknown
    export const bad4: Case = { person: { birth_date: false } };
    // @ts-expect-error a conclusion says who drew it where it must
    export const bad5: Case = { orders: [{ state_juvenile: true }] };
    // @ts-expect-error the day is asked for
    sijs.assess({}, {});
    // @ts-expect-error a Date is an instant
    sijs.assess({}, { asOf: new Date() });
    // @ts-expect-error there is no such outcome
    export const bad6: Stage = "eligible";
    // @ts-expect-error only the package makes one
    export const bad7 = new SijsError("{}");
    // @ts-expect-error a string and nothing else
    sijs.call("assess", {});`);
  return lines.join("\n");
}

for (const [where, lib, types, module, moduleResolution] of [
  ["a browser, behind a bundler", ["es2022", "dom"], [], "esnext", "bundler"],
  ["Node", ["es2022"], ["node"], "nodenext", "nodenext"],
]) {
  test(`types for ${where}: every record is a case, every answer an answer`, () => {
    write("typed.ts", typed());
    // the types of Node do not bear exactOptionalPropertyTypes
    const compilerOptions = { strict: true, noEmit: true, exactOptionalPropertyTypes: !types.length, noUncheckedIndexedAccess: true };
    const typeRoots = [join(here, "node_modules", "@types")];
    const settings = { ...compilerOptions, target: "es2022", lib, types, typeRoots, module, moduleResolution };
    write("tsconfig.json", JSON.stringify({ compilerOptions: settings, files: ["typed.ts"] }));
    tool("typescript/bin/tsc", "-p", "tsconfig.json");
  });
}

async function shows(folder, path, policy, count) {
  const server = await serve({ "": folder }, { policy });
  const { page, asked, clean, close } = await open(browser, server.origin, path);
  await page.waitForFunction(() => document.body.dataset.done);
  assert.equal(await page.textContent("#page"), expected);
  assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
  assert.equal(asked.filter((path) => path.endsWith(".txt")).length, count);
  await clean();
  await close();
  await server.close();
}

const script = (from) => `
  import { load } from "${from}";
  const sijs = await load({ languages: ["es"], audiences: ["youth"] });
  document.getElementById("page").textContent =
    sijs.page(${JSON.stringify(facts)}, ${JSON.stringify(options)}).page.text;
  document.body.dataset.done = "yes";`;
const html = (src) => `<!doctype html><html lang="es"><meta charset="utf-8"><title>Ana</title><body>
  <pre id="page"></pre><script type="module" src="${src}"></script></body></html>`;

/** The first example of the README in a language. */
const readme = (language) => readFileSync(join(here, "README.md"), "utf8").match(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``))[1];

test("the README's code says what the README says", () => {
  write("readme.mjs", readme("js"));
  assert.ok(readFileSync(join(here, "README.md"), "utf8").includes(`\`\`\`console\n${done(process.execPath, ["readme.mjs"])}\`\`\``));
});

test("the README's plain page shows an answer", async () => {
  write("readme/index.html", readme("html"));
  const inline = BARE_POLICY.replace("'self'", "'self' 'unsafe-inline'");
  const server = await serve({ "": join(fresh, "readme"), sijs: join(installed, "dist") }, { policy: inline });
  const { page, clean, close } = await open(browser, server.origin, "/");
  await page.waitForFunction(() => document.getElementById("page").textContent.length > 1);
  assert.equal(await page.textContent("#page"), expected);
  await clean();
  await close();
  await server.close();
});

test("a plain page, without a bundler", async () => {
  write("plain/index.html", html("main.js"));
  write("plain/main.js", script("/node_modules/sijs/dist/index.js"));
  await shows(fresh, "/plain/", BARE_POLICY, 1);
});

test("Vite", async () => {
  write("index.html", html("/main.js"));
  write("main.js", script("sijs"));
  tool("vite/bin/vite.js", "build", "--logLevel", "warn");
  assert.ok(existsSync(join(fresh, "dist", "index.html")));
  await shows(join(fresh, "dist"), "/", BARE_POLICY, 1);
});
