import * as sijs from "./dist/index.js";

globalThis.sijs = sijs;
globalThis.loaded = sijs.load();
