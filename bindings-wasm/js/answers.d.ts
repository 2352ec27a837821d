// The answers of the doors. Every key is always there; `null` is for nothing, `[]` for empty. Ids of rules, points, flags and
// steps are open: a newer law may bring another.

/** YYYY-MM-DD. */
export type Day = string;

/** Days from the first to the last, where the facts leave it open. */
export interface Span {
  first: Day;
  last: Day;
}

/** Languages that this package has words of; another where the host loads them. */
export type Language = "en" | "es" | (string & {});

export type Audience = "youth" | "practitioner";

/** What can be included in an assessment. */
export type Include = "page" | "text" | "findings" | "next_change";

/** The six answers. Closed for ever. */
export type Outcome = "satisfied" | "not_satisfied" | "not_yet" | "unknown" | "needs_review" | "not_applicable";

/** Which way decisions on a contested point lean. */
export type Lean = "favourable" | "unfavourable";

/** How pressing a not-yet is: more than a year left, a year or less, or a plan day is past and the last day is not. */
export type Timing = "open" | "closing" | "overdue";

/** How far a case has come. */
export type Stage =
  | "not_known"
  | "before_court"
  | "in_court"
  | "order_made"
  | "petition_pending"
  | "approved"
  | "adjusting"
  | "resident"
  | "ended";

/** With what every answer begins. */
export interface Head {
  /** The engine's version: log it. */
  engine: string;
  /** The law's id: log it. */
  law: string;
  /** The id of the case, as it was told. */
  id: string | null;
  as_of: Day;
}

export interface Assessment extends Head {
  stage: Stage;
  /** Null for youth, unless findings are included. */
  groups: Group[] | null;
  /** Null for youth, unless they are included. */
  findings: Finding[] | null;
  /** Facts that would settle something, the most useful first. */
  missing: MissingFact[];
  /** Facts that cannot both be true. */
  contradictions: Contradiction[];
  /** Dangers with one thing to do, worst first. */
  flags: Flag[];
  next_steps: NextStep[];
  /** The first later day on which an outcome differs; null unless included. */
  next_change: NextChange | null;
  /** The day on which to look again at the latest. */
  recheck_by: Day;
  /** There for youth, or where it is included. */
  page: Page | null;
}

export interface PageAnswer extends Head {
  page: Page;
}

/** Findings added up. */
export interface Group {
  id: string;
  outcome: Outcome;
  lean: Lean | null;
  timing: Timing | null;
  until: Day | null;
  /** Its members, by their places among the findings. */
  findings: number[];
  /** The rules that stand against. */
  against: string[];
  /** What could still be filed, where everything on file is not satisfied. */
  another_way: AnotherWay | null;
  /** Requirements that this engine does not evaluate yet. */
  not_covered: string[];
}

export interface AnotherWay {
  outcome: Outcome;
  until: Day | null;
  timing: Timing | null;
}

/** The answer of one rule on what it speaks of. */
export interface Finding {
  rule: string;
  about: About;
  outcome: Outcome;
  lean: Lean | null;
  timing: Timing | null;
  /** How things stand on the day, for a not-yet. */
  today: "for" | "against" | null;
  /** The named ending of the rule. */
  point: string;
  /** The point's values by name. */
  values: { [name: string]: Day | Span | null };
  /** For a not-yet: its last day. */
  until: Day | null;
  /** The moment whose facts count. */
  measured: "filing" | "order" | "decision" | "day";
  /** Paths of facts that were told and read. */
  used: string[];
  /** Paths of facts that would settle it, where it is unknown. */
  missing: string[];
  authority: Authority[];
  /** Law that was looked at and does not apply, and practice: cited, without weight. */
  examined: Authority[];
  /** Its sentence; null unless text is included. */
  text: string | null;
}

/** Null where the rule does not speak of such a thing. */
export interface About {
  /** Its place in the case, one that could still be made, or one that may have been made and is not told. */
  filing: number | "new" | "untold" | null;
  orders: number[] | null;
  parent: number | null;
}

export interface Authority {
  row: string;
  cite: string;
  /** How well it is known. */
  support: "verified" | "corroborated" | "secondary" | "recalled" | "practice";
  /** The last day for which its sources speak. */
  verified_through: Day | null;
}

export interface MissingFact {
  path: string;
  /** Unknown findings that miss this fact only. */
  settles: number;
  /** All that miss it. */
  touches: number;
}

export interface Contradiction {
  id: string;
  paths: string[];
}

export interface Flag {
  id: string;
  /** How soon to act. */
  level: "now" | "today" | "week" | "month";
  rule: string | null;
  about: About | null;
  date: Day | null;
  /** From the day asked to `date`. */
  days: number | null;
  step: string;
}

export interface NextStep {
  id: string;
  rule: string | null;
  by: Day | null;
  last: Day | null;
  kind: "law" | "practice";
}

export interface NextChange {
  date: Day;
  rules: string[];
}

/** A page that a lawyer keeps or a young person reads. */
export interface Page {
  title: string;
  flags: string[];
  lead: string | null;
  sections: Section[];
  /** What stands at the foot: reviews not made, check dates. */
  marks: string[];
  /** What this tool is not. Always show it. */
  notice: string;
  /** The whole of it, in 80 columns. */
  text: string;
}

export interface Section {
  id: string;
  title: string | null;
  lines: Line[];
}

export interface Line {
  label: string | null;
  text: string;
  rule: string | null;
}

/** The ordinal of a key in its object, or a place in a text that is not JSON. */
export type At = number | { line: number; column: number } | null;
