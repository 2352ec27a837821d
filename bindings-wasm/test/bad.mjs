// Refused input, as tests/bad lists it for every language.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { parse } from "smol-toml";

import { AS_OF, root } from "./support.mjs";

const folder = join(root, "tests", "bad");

// facts are set, and days read by themselves, in languages that have a case of their own: here a case is plain JSON
assert.deepEqual(readdirSync(folder).sort(), ["case.toml", "day.toml", "request.toml", "set.toml", "words.toml"]);

function refused(name) {
  const listed = parse(readFileSync(join(folder, name), "utf8")).refused;
  assert.ok(listed.length > 0, name);
  return listed.map(({ text = "", times, fill = "", pad = 0, ...bad }) => ({
    path: "",
    at: null,
    ...bad,
    text: (times === undefined ? text : text.replaceAll("@", () => Array(times).fill(fill).join(","))).padEnd(pad),
  }));
}

const doors = ["assess", "page"];

/** Each with its door and request; the place of a fault in a text is its own, and moves inside a request. */
export const requests = [
  ...refused("request.toml").flatMap(({ door, ...bad }) =>
    (door === undefined ? doors : [door]).map((door) => ({ ...bad, door, request: bad.text })),
  ),
  ...refused("case.toml").flatMap((bad) =>
    doors.map((door) => ({
      ...bad,
      door,
      request: `{"version":1,"as_of":"${AS_OF}","case":${bad.text}}`,
      at: bad.code.startsWith("json.") && bad.at ? "moved" : bad.at,
    })),
  ),
  ...refused("day.toml").map(({ text, ...bad }) => ({
    ...bad,
    door: "page",
    request: JSON.stringify({ version: 1, as_of: text, case: {} }),
    path: "as_of",
  })),
];

export const packs = refused("words.toml");

/** How a refusal differs from what is listed, if it does. */
export function amiss({ code, path, at, door, request, why }, told) {
  const is = told.error && JSON.parse(told.answer).error;
  const placed = is && (at === "moved" ? is.at !== null : JSON.stringify(is.at) === JSON.stringify(at));
  const right = is && is.code === code && is.path === path && placed;
  return right ? undefined : `${door} ${String(request).slice(0, 120)} (${why}): ${told.answer.slice(0, 200)}`;
}
