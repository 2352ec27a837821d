import type { Assessment, At, Audience, Day, Include, Language, PageAnswer } from "./answers.js";
import type { Case } from "./case.js";

export type * from "./answers.js";
export type { Case } from "./case.js";

/** A compiled module, where the host's types know what that is. */
type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M } } } ? M : never;

/** Where the parts come from. Without options: the files of this package, both languages, both audiences. */
export interface LoadOptions {
  /** The engine: its address, its bytes, or the compiled module. The first `load` of a page decides. */
  wasm?: URL | string | ArrayBuffer | ArrayBufferView | Module;
  /** The words: the address of a folder that holds `en.youth.txt` and the others, or the texts of the packs themselves. */
  words?: URL | string | readonly string[];
  /** Whose words to fetch. Fewer are faster: a page in Spanish needs `["es"]`. */
  languages?: readonly Language[];
  /** For whom. A page that no lawyer reads needs `["youth"]`; what it did not load is refused as `request.language`. */
  audiences?: readonly Audience[];
}

export interface PageOptions {
  /** The day, YYYY-MM-DD. `today()` gives the one of this device. A `Date` is an instant and is refused. */
  asOf: Day;
  /** `en` where it is not told. */
  language?: Language | null;
  /** `practitioner` where it is not told. */
  audience?: Audience | null;
  /** The id of a law; else the one that is built in. */
  law?: string | null;
}

export interface AssessOptions extends PageOptions {
  include?: readonly Include[] | null;
}

/** The doors. Each throws a `SijsError`. */
export interface Sijs {
  /** A door by name: JSON in, JSON out, the same bytes in every language. */
  call(door: string, request: string): string;
  /** Where the case stands. With `audience: "youth"` the page comes unasked, and findings only if they are included. */
  assess(facts: Case, options: AssessOptions): Assessment;
  /** The page alone. */
  page(facts: Case, options: PageOptions): PageAnswer;
}

/** Fetches the engine and the words. Nothing else is ever fetched, and nothing is sent. */
export function load(options?: LoadOptions): Promise<Sijs>;

/** The day on this device, or in a time zone such as `America/New_York`. */
export function today(timeZone?: string): Day;

/** What was refused: a stable code and a path inside the input, never a value of it. */
export class SijsError extends Error {
  private constructor();
  readonly name: "SijsError";
  /** Such as `case.not_a_date`, or `load.words` where a part could not be fetched (then `cause` says why). */
  readonly code: string;
  /** Inside the input, such as `filings[0].received_date`; empty for the whole. */
  readonly path: string;
  /** Where in its object or text, if that can be said. */
  readonly at: At;
  /** The same as JSON, the same bytes in every language. */
  readonly json: string;
  readonly cause?: unknown;
}
