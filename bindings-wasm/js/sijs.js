// The face over the engine: one text door, two typed ones. Nothing is kept, and nothing leaves the page but the fetches of
// the engine and of the words.

import start, { Engine } from "./engine.js";

// Each place is written out: bundlers see it and take the file along.
const ENGINE = new URL("./engine.wasm", import.meta.url);
const WORDS = {
  "en.youth": new URL("./words/en.youth.txt", import.meta.url),
  "en.practitioner": new URL("./words/en.practitioner.txt", import.meta.url),
  "es.youth": new URL("./words/es.youth.txt", import.meta.url),
  "es.practitioner": new URL("./words/es.practitioner.txt", import.meta.url),
};

const LANGUAGES = ["en", "es"];
const AUDIENCES = ["youth", "practitioner"];

// The engine reads no more bytes than this.
const TEXT_MAX = 1 << 20;

// With the flag `u` a pair is one letter: only half a pair is found.
const HALF_A_PAIR = /[\ud800-\udfff]/u;

// No field of a case or of a request takes it.
const REFUSED_EVERYWHERE = 0.5;

export class SijsError extends Error {
  constructor(json, options) {
    const { code, path, at, message } = JSON.parse(json).error;
    super(`${code} at \`${path}\`: ${message}`, options);
    this.name = "SijsError";
    this.code = code;
    this.path = path;
    this.at = at;
    this.json = json;
  }
}

export function today(timeZone) {
  const format = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" };
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", format).formatToParts(new Date());
  const part = (type) => parts.find((part) => part.type === type).value;
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** `load`, over what reads a place: in a browser `fetch`. */
export function loader(read) {
  return async function load({ wasm = ENGINE, words, languages = LANGUAGES, audiences = AUDIENCES } = {}) {
    const started = loadEngine(read, wasm);
    // a page may fail on its words first: the engine's failure is then nobody's
    started.catch(() => {});
    const texts = Array.isArray(words) ? words : await loadWords(read, words, languages, audiences);
    await started;
    const engine = new Engine();
    for (const [youth, practitioner] of pairs(texts)) {
      refusing(() => engine.add(youth, practitioner));
    }
    return face(engine);
  };
}

function face(engine) {
  const call = (door, request) => {
    if (typeof door !== "string" || typeof request !== "string") {
      throw new TypeError("a door and a request are strings");
    }
    if (request.length > TEXT_MAX) {
      // enough of it to be refused: the engine's memory never shrinks again
      return refusing(() => engine.call(door, " ".repeat(TEXT_MAX + 1)));
    }
    if (HALF_A_PAIR.test(request)) {
      // it would reach the engine as another letter
      throw refusal("json.syntax", "", "not well-formed JSON");
    }
    return refusing(() => engine.call(door, request));
  };
  const ask = (door, facts, { asOf, ...rest } = {}) => {
    const request = { version: 1, as_of: asOf, ...rest, case: facts };
    return JSON.parse(call(door, written(request)));
  };
  return Object.freeze({
    call,
    assess: (facts, options) => ask("assess", facts, options),
    page: (facts, options) => ask("page", facts, options),
  });
}

/** What the engine refuses is thrown as text: the JSON of the error. */
function refusing(ask) {
  try {
    return ask();
  } catch (thrown) {
    throw typeof thrown === "string" ? new SijsError(thrown) : thrown;
  }
}

function refusal(code, path, message, options) {
  return new SijsError(JSON.stringify({ error: { code, path, at: null, message } }), options);
}

function written(request) {
  try {
    return JSON.stringify(request, strictly);
  } catch (cause) {
    throw refusal("json.syntax", "", "not well-formed JSON", { cause }); // a ring of objects
  }
}

// JSON would drop a function, empty a Map, and call a number that is none, or a day that is none, unknown. The engine refuses
// what it gets instead, and names the path.
function strictly(key, value) {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : REFUSED_EVERYWHERE;
    case "bigint":
    case "function":
    case "symbol":
      return REFUSED_EVERYWHERE;
    case "object":
      return value === null ? (this[key] === null ? null : REFUSED_EVERYWHERE) : isPlain(value) ? value : REFUSED_EVERYWHERE;
    default:
      return value;
  }
}

function isPlain(value) {
  const parent = Object.getPrototypeOf(value);
  return Array.isArray(value) || parent === null || Object.getPrototypeOf(parent) === null;
}

async function loadEngine(read, wasm) {
  try {
    const place = typeof wasm === "string" || wasm instanceof URL;
    await start({ module_or_path: place ? await read(wasm) : await wasm });
  } catch (cause) {
    throw refusal("load.engine", "wasm", "the engine could not be loaded", { cause });
  }
}

function loadWords(read, base, languages, audiences) {
  // days are said from the pack for youth
  const needed = AUDIENCES.filter((audience) => audience === "youth" || audiences.includes(audience));
  const names = languages.flatMap((language) => needed.map((audience) => `${language}.${audience}`));
  return Promise.all(names.map((name) => loadPack(read, base === undefined ? WORDS[name] : beneath(base, name), name)));
}

function beneath(base, name) {
  return `${String(base).replace(/\/$/, "")}/${name}.txt`;
}

async function loadPack(read, place, name) {
  let cause = new Error("no such words in this package");
  try {
    const response = place && (await read(place));
    if (response && response.ok) {
      return await response.text();
    }
    cause = response ? new Error(`status ${response.status}`) : cause;
  } catch (thrown) {
    cause = thrown;
  }
  throw refusal("load.words", name, "these words could not be loaded", { cause });
}

/** The packs by language, for youth and for practitioners; each tells in its first line what it is. */
function pairs(texts) {
  const languages = new Map();
  for (const text of texts) {
    const [format, language, audience] = text.slice(0, text.indexOf("\n") + 1).split("\t");
    const packs = languages.get(language) ?? { youth: "", practitioner: `${format}\t${language}\tpractitioner\t-\n` };
    packs[audience === "practitioner" ? audience : "youth"] = text;
    languages.set(language, packs);
  }
  return [...languages.values()].map(({ youth, practitioner }) => [youth, practitioner]);
}
