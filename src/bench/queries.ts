// npm run bench:queries: what it costs to get users with their posts, in five ways, and
// to count the posts of each, in two. It uses the tables of the lesson, and writes
// README.md beside it.
//
// npm run bench:queries -- 10 100: for 10 and 100 users only
// npm run bench:queries -- --time 2000: for two seconds each instead of half a second

import { setMaxListeners } from "node:events";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { client as client10 } from "../../examples/1.0/db";
import { client } from "../db";
import { fillPart } from "../maintenance/fill-part";
import { UserError } from "../postgres/errors";
import { onInterrupt } from "../runtime/interrupt";
import { seed } from "../seed";
import { type Cases, postsPerUser, usersWithPosts } from "./cases";
import { type Figure, measure } from "./measure";
import { figureTable, versions } from "./report";

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

const nested: Figure[] = [];
const counted: Figure[] = [];
try {
  for (const users of sizes) await measureAll(users);
} finally {
  await client`drop index if exists posts_of_author`;
  await seed("blog");
}
if (interrupted.aborted) process.exitCode = 130;
else await publish();
await client.end();
await client10.end();

/** With an index on the foreign key, and, as long as that can be waited for, without. */
async function measureAll(users: number): Promise<void> {
  if (interrupted.aborted) return;
  const figuresOf = (cases: Cases) =>
    measure(cases, users, postsOfEach, time, interrupted);
  await fillTables(users);
  await client`create index posts_of_author on posts (author_id)`;
  const [byHand, ...others] = Object.values(usersWithPosts);
  for (const other of others)
    if (other !== usersWithPosts["left join"]) await compare(byHand!, other);
  const [inDatabase, inJavaScript] = Object.values(postsPerUser);
  await compare(inDatabase!, inJavaScript!);
  nested.push(...(await figuresOf(usersWithPosts)));
  counted.push(...(await figuresOf(postsPerUser)));

  await client`drop index posts_of_author`;
  if (users > mostWithoutIndex) return;
  const withoutIndex = {
    "db.query, no index": usersWithPosts["db.query"],
    "db.query of 1.0, no index": usersWithPosts["db.query of 1.0"],
  };
  nested.push(...(await figuresOf(withoutIndex)));
}

/** Prints the figures, and writes their part of the README. */
async function publish(): Promise<void> {
  const text = `${figureTable("Users with their posts", nested)}

${figureTable("Posts per user, counted", counted)}

Ratios to the first line, and the median time per post. Measured by
\`npm run bench:queries\` with ${await versions(client)}.`;
  console.log(text);
  fillPart("src/bench/README.md", "bench:queries", text);
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
