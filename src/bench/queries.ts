// npm run bench:queries: how long it takes to get users with their posts, in five ways,
// and to count the posts of each, in two. It uses the tables of the lesson, and writes
// README.md beside it.
//
// npm run bench:queries -- 10 100: for 10 and 100 users only
// npm run bench:queries -- --time 2000: for two seconds each instead of half a second

import { setMaxListeners } from "node:events";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Bench } from "tinybench";
import { client as client10 } from "../../examples/1.0/db";
import { client } from "../db";
import { fillPart } from "../maintenance/fill-part";
import { markdownTable } from "../pages/markdown";
import { findDatabase } from "../postgres/database";
import { UserError } from "../postgres/errors";
import { onInterrupt } from "../runtime/interrupt";
import { seed } from "../seed";
import { type Cases, postsPerUser, usersWithPosts } from "./cases";

const postsOfEach = 10;
const mostWithoutIndex = 1_000; // users: ten times as many take a hundred times as long

const { values, positionals } = parseArgs({
  options: { time: { type: "string", default: "500" } },
  allowPositionals: true,
});
const time = Number(values.time); // ms
const sizes = positionals.map(Number);
if (sizes.length === 0) sizes.push(10, 100, 1_000, 10_000);
if (![...sizes, time].every((size) => Number.isInteger(size) && size > 0))
  throw new UserError(
    "How many users, and for how many milliseconds? npm run bench:queries -- 10 100 --time 500",
  );

const interrupted = onInterrupt();
setMaxListeners(0, interrupted); // one for each measurement

/** The microseconds that a query takes per post, by its name, for each number of users. */
type Figures = Record<string, (number | undefined)[]>;
const nested: Figures = {};
const counted: Figures = {};
try {
  for (const [place, users] of sizes.entries()) await measureAll(users, place);
} finally {
  await client`drop index if exists posts_of_author`;
  await seed("blog");
}
if (interrupted.aborted) process.exitCode = 130;
else await publish();
await client.end();
await client10.end();

/** With an index on the foreign key, and, as long as that can be waited for, without. */
async function measureAll(users: number, place: number): Promise<void> {
  if (interrupted.aborted) return;
  await fillTables(users);
  await client`create index posts_of_author on posts (author_id)`;
  const [byHand, ...others] = Object.values(usersWithPosts);
  for (const other of others)
    if (other !== usersWithPosts["left join"]) await compare(byHand!, other);
  const [inDatabase, inJavaScript] = Object.values(postsPerUser);
  await compare(inDatabase!, inJavaScript!);
  await measure(usersWithPosts, nested, users, place);
  await measure(postsPerUser, counted, users, place);

  await client`drop index posts_of_author`;
  const withoutIndex = {
    "db.query, no index": usersWithPosts["db.query"],
    "db.query of 1.0, no index": usersWithPosts["db.query of 1.0"],
  };
  if (users <= mostWithoutIndex)
    await measure(withoutIndex, nested, users, place);
}

/** Measures queries, one after the other: the median time of each. */
async function measure(
  cases: Cases,
  figures: Figures,
  users: number,
  place: number,
): Promise<void> {
  for (const [name, query] of Object.entries(cases)) {
    if (interrupted.aborted) return;
    console.error(`${users} users: ${name} ...`);
    const bench = new Bench({
      time,
      iterations: 10,
      warmupIterations: 3,
      warmupTime: time / 5,
      retainSamples: true,
      throws: true,
      signal: interrupted,
    });
    await bench.add(name, query).run();
    const [task] = bench.tasks;
    if (task?.result.state !== "completed") return;
    const { p50 } = task.result.latency; // ms
    (figures[name] ??= [])[place] = (p50 * 1000) / (users * postsOfEach);
  }
}

/** Prints the figures, and writes their part of the README. */
async function publish(): Promise<void> {
  const text = `${table("Users with their posts", nested)}

${table("Posts per user, counted", counted)}

Ratios to the first line, and the median time per post. Measured by
\`npm run bench:queries\` with ${await versions()}.`;
  console.log(text);
  fillPart("src/bench/README.md", "bench:queries", text);
}

/** A table in Markdown: what each query takes, as a multiple of the first. */
function table(title: string, figures: Figures): string {
  const [first] = Object.values(figures);
  const rows = Object.entries(figures).map(([name, found]) => [
    name,
    ...sizes.map((_, i) => {
      const [figure, unit] = [found[i], first?.[i]];
      if (!figure || !unit) return "-";
      return `${round(figure / unit)} (${round(figure)} µs)`;
    }),
  ]);
  const heads = sizes.map((users) => `${users.toLocaleString("en")} users`);
  return markdownTable([title, ...heads], rows);
}

function round(value: number): string {
  if (value < 100) return value.toPrecision(2);
  return Math.round(value).toLocaleString("en");
}

/** What was measured, and on what, with the versions. */
async function versions(): Promise<string> {
  const { isEmbedded } = await findDatabase();
  const [{ version }] = await client<[{ version: string }]>`
    select split_part(current_setting('server_version'), ' ', 1) as version
  `;
  return [
    `PostgreSQL ${version}`,
    ...(isEmbedded ? [`PGlite ${installed("@electric-sql/pglite")}`] : []),
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

/** Leaves so many users in the tables, and ten posts of each, in no order. */
async function fillTables(size: number): Promise<void> {
  await seed("joins"); // which makes sure that the database may be used
  await client.unsafe(`
    truncate users, posts restart identity cascade;
    insert into users (name)
      select 'User ' || i from generate_series(1, ${size}) i;
    insert into posts (title, author_id)
      select 'Post ' || i, 1 + i % ${size}
      from generate_series(1, ${size * postsOfEach}) i;
  `);
  await client`vacuum analyze users, posts`;
}

type Query = Cases[string];
type Row = { id: number; posts?: unknown };

/** Makes sure that two queries find the same, in whatever order. */
async function compare(one: Query, other: Query): Promise<void> {
  const [a, b] = [sorted(await one()), sorted(await other())];
  if (!isDeepStrictEqual(a, b))
    throw new Error("Two queries differ in what they find");
}

function sorted(rows: readonly unknown[]): Row[] {
  return (rows as Row[])
    .map(({ posts, ...user }) => ({
      ...user,
      posts: Array.isArray(posts) ? sorted(posts) : posts,
    }))
    .sort((a, b) => a.id - b.id);
}
