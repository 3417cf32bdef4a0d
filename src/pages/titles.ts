import { existsSync, readFileSync } from "node:fs";
import { nameIn, releasesOf, sourceOf } from "../examples";
import { headingLink } from "./markdown";

/** The titles of the sections that have no script. */
const titles: { [Section in string]?: string } = {
  writes: "Write related rows",
  migrations: "Migrations of foreign keys",
  tenants: "Tenants and row level security",
  tests: "Tests of code with relations",
  types: "Types",
  sql: "sql in queries",
  values: "Values",
  "other-orms": "From Prisma, TypeORM and Sequelize",
};

/** The groups of how-tos in the index, by the task, in their order. */
export const groups = [
  "declare",
  "filter",
  "sort and page",
  "count and sum",
  "shape the result",
  "kinds of joins",
  "trees",
  "insert",
  "insert or update",
  "update",
  "types of rows",
  "build a query from parts",
  "inspect",
  "migrate",
  "limit what is seen",
  "test",
];

/** The title of an example, or of a section; undefined if there is neither. */
export function titleOf(name: string): string | undefined {
  const file = sourceOf(nameIn(name, releasesOf(name)[0]!));
  if (!existsSync(file)) return titles[name];
  return /^\/\/ # (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
}

/** A link to a section's place in the index, the page `index`. */
export function indexLink(section: string, index: string, text?: string) {
  return headingLink(titleOf(section) ?? section, index, text);
}
