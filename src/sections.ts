/**
 * The sections, in the order in which they are read, each with the lines of Drizzle
 * that have it: a script `examples/<section>.ts`, `examples/1.0/<section>.ts`, or both.
 */
const lesson = {
  "foreign-keys": ["0.45", "1.0"],
  relations: ["0.45", "1.0"],
  "relational-queries": ["0.45", "1.0"],
  joins: ["0.45", "1.0"],
  "many-to-many": ["0.45", "1.0"],
  collisions: ["0.45", "1.0"],
  "joins-vs-relational-queries": ["0.45", "1.0"],
  upgrading: ["1.0"],
} satisfies Record<string, Line[]>;

/** What goes wrong without an error: each step is a trap, and what to write instead. */
const traps = {
  "traps-joins": ["0.45", "1.0"],
  "traps-relational-queries": ["0.45", "1.0"],
  "traps-sql": ["0.45", "1.0"],
  "traps-values": ["0.45", "1.0"],
  "traps-declarations": ["0.45", "1.0"],
} satisfies Record<string, Line[]>;

const lines = { ...lesson, ...traps };

/** A line of Drizzle's versions. */
export type Line = "0.45" | "1.0";

/** A section's name. */
export type Section = keyof typeof lines;

/** The path of a section's files, below `examples/` and without their ending. */
export type Example = Section | `1.0/${Section}`;

/** The names of all sections, in their order. */
export const sections = Object.keys(lines) as Section[];

/** Whether the steps of an example are traps. */
export function hasTraps(example: Example): boolean {
  return sectionOf(example) in traps;
}

/** The examples of a line of Drizzle, in the order of their sections. */
export function examplesOf(line: Line): Example[] {
  return sections
    .filter((section) => (lines[section] as Line[]).includes(line))
    .map((section) => (line === "1.0" ? (`1.0/${section}` as const) : section));
}

/** All examples: first those of 0.45, then those of 1.0. */
export const examples = [...examplesOf("0.45"), ...examplesOf("1.0")];

/** The section that an example shows. */
export function sectionOf(example: Example): Section {
  return example.replace("1.0/", "") as Section;
}

/** The line of Drizzle that an example is written for. */
export function lineOf(example: Example): Line {
  return example.startsWith("1.0/") ? "1.0" : "0.45";
}

/** The npm script that runs an example. */
export function scriptOf(example: Example): string {
  return `example:${example.replace("/", ":")}`;
}
