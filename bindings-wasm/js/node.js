// The package in Node, whose `fetch` reads no files.

import { readFile } from "node:fs/promises";

import { loader } from "./sijs.js";

export { SijsError, today } from "./sijs.js";

export const load = loader(async (place) => {
  if (!String(place).startsWith("file:")) {
    return fetch(place);
  }
  const type = String(place).endsWith(".wasm") ? "application/wasm" : "text/plain;charset=utf-8";
  return new Response(await readFile(new URL(place)), { headers: { "content-type": type } });
});
