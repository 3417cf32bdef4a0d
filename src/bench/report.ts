import { readFileSync } from "node:fs";
import type { Sql } from "postgres";
import { markdownTable } from "../pages/markdown";
import { findDatabase } from "../postgres/database";
import type { Figure } from "./measure";

/**
 * A table in Markdown: what each query takes for each number of users, as a multiple
 * of the first, how that grows, and what it allocates.
 */
export function figureTable(title: string, figures: Figure[]): string {
  const names = [...new Set(figures.map(({ name }) => name))];
  const sizes = [...new Set(figures.map(({ users }) => users))];
  const find = (name: string | undefined, users: number) =>
    figures.find((figure) => figure.name === name && figure.users === users);

  const rows = names.map((name) => {
    const cells = sizes.map((users) => {
      const [figure, first] = [find(name, users), find(names[0], users)];
      if (!figure || !first) return "-";
      const { microseconds } = figure;
      return `${round(microseconds / first.microseconds)} (${round(microseconds)} µs)`;
    });
    const [last, before] = figures
      .filter((figure) => figure.name === name)
      .reverse();
    const growth =
      last && before && last.users === 10 * before.users
        ? round((10 * last.microseconds) / before.microseconds)
        : "-";
    return [name, ...cells, growth, `${Math.round(last?.bytes ?? 0)} B`];
  });
  const head = sizes.map((users) => `${users.toLocaleString("en")} users`);
  return markdownTable(
    [title, ...head, "ten times the users take", "allocated per post"],
    rows,
  );
}

function round(value: number): string {
  if (value < 100) return value.toPrecision(2);
  return Math.round(value).toLocaleString("en");
}

/** What the figures were measured on: the engine and its version, and those around. */
export async function versions(client: Sql): Promise<string> {
  const { isEmbedded } = await findDatabase();
  const [{ version }] = await client<[{ version: string }]>`
    select split_part(current_setting('server_version'), ' ', 1) as version
  `;
  const server = `PostgreSQL ${version}`;
  return [
    isEmbedded
      ? `PGlite ${installed("@electric-sql/pglite")} (${server})`
      : server,
    `drizzle-orm ${installed("drizzle-orm")} and ${installed("drizzle-orm", "examples/1.0/")}`,
    `postgres.js ${installed("postgres")}`,
    `Node ${process.versions.node}`,
  ].join(", ");
}

function installed(name: string, folder = ""): string {
  const path = `../../${folder}node_modules/${name}/package.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"))
    .version;
}
