import { existsSync } from "node:fs";
import {
  allExamples,
  scriptOf,
  sections,
  sharedName,
} from "./runtime/examples.js";

export { lesson, sections } from "./runtime/examples.js";

/** The releases of Drizzle that the examples are written for. */
export const releases = ["0.45", "1.0"] as const;

/** A release of Drizzle, by its first digits. */
export type Release = (typeof releases)[number];

/**
 * The names of all examples, as `joins` or `joins/count-without-posts`: each section,
 * then the questions about it. Each has a script in `examples/`, one of the same name in
 * `examples/1.0/`, or both.
 */
export function findExamples(): string[] {
  const names = new Set(allExamples().map(sharedName));
  return [...names].sort((a, b) => place(a) - place(b));
}

/** The section that an example belongs to. */
export function sectionOf(name: string): string {
  return name.split("/")[0]!;
}

/** Whether an example is a question, and not a section. */
export function isQuestion(name: string): boolean {
  return name.includes("/");
}

/** The releases that an example has a script for. */
export function releasesOf(name: string): Release[] {
  return releases.filter((release) => existsSync(scriptFile(name, release)));
}

/** The path of an example's script. */
export function scriptFile(name: string, release: Release): string {
  return scriptOf(release === "1.0" ? `1.0/${name}` : name);
}

/** The path of an example's page, which is about all releases. */
export function pageFile(name: string): string {
  return scriptOf(name).replace(/ts$/, "md");
}

function place(name: string): number {
  return sections.indexOf(sectionOf(name));
}
