// The package in a browser, in a worker, or behind a bundler.

import { loader } from "./sijs.js";

export { SijsError, today } from "./sijs.js";

export const load = loader((place) => fetch(place));
