// npm run bench:queries: what it costs to get users with their posts, in five ways, and
// to count the posts of each, in two. It writes README.md beside it.
//
// npm run bench:queries -- 10 100: for 10 and 100 users only
// npm run bench:queries -- --time 2000: for two seconds each instead of half a second

import { setMaxListeners } from "node:events";
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import postgres, { type Sql } from "postgres";
import "../db/url";
import { Fault } from "../runtime/faults";
import { onInterrupt } from "../runtime/interrupt";
import { fillPart } from "../maintenance/fill-part";
import { drawChart } from "./chart";
import { type Figure, measure } from "./measure";
import { figureTable, versions } from "./report";
import {
  addIndex,
  dropIndex,
  dropTables,
  fillTables,
  makeTables,
} from "./tables";
import { postsPerUser, usersWithPosts, type Ways } from "./ways";

const postsOfEach = 10;
const mostWithoutIndex = 1_000; // users: ten times as many take a hundred times as long
const chartFile = new URL("queries.svg", import.meta.url);

const { values, positionals } = parseArgs({
  options: { time: { type: "string", default: "500" } },
  allowPositionals: true,
});
const time = Number(values.time); // ms
const sizes = positionals.map(Number);
if (sizes.length === 0) sizes.push(10, 100, 1_000, 10_000);
if (![...sizes, time].every((size) => Number.isInteger(size) && size > 0))
  throw new Fault(
    "How many users, and for how many milliseconds? npm run bench:queries -- 10 100 --time 500",
  );

const interrupted = onInterrupt();
setMaxListeners(0, interrupted); // one for each measurement

const client = postgres(process.env.DATABASE_URL!, { onnotice: () => {} });
await makeTables(client);
try {
  const figures = await measureAll(client);
  if (interrupted.aborted) process.exitCode = 130;
  else await publish(figures, await versions(client));
} finally {
  await dropTables(client);
  await client.end();
}

/** With an index on the foreign key, and, as long as that can be waited for, without. */
async function measureAll(client: Sql): Promise<Record<string, Figure[]>> {
  const ways = usersWithPosts(client);
  const counts = postsPerUser(client);
  const nested: Figure[] = [];
  const counted: Figure[] = [];
  for (const users of sizes) {
    if (interrupted.aborted) break;
    const measureFor = (ways: Ways) =>
      measure(ways, users, postsOfEach, time, interrupted);
    await fillTables(client, users, postsOfEach);
    await addIndex(client);
    await compare(ways["JSON by hand"], ways["db.query"]);
    await compare(ways["JSON by hand"], ways["db.query of 1.0"]);
    await compare(ways["JSON by hand"], ways["left join, folded"]);
    await compare(
      counts["left join and groupBy"],
      counts["db.query, counted here"],
    );
    nested.push(...(await measureFor(ways)));
    counted.push(...(await measureFor(counts)));
    await dropIndex(client);
    if (users <= mostWithoutIndex)
      nested.push(
        ...(await measureFor({
          "db.query, no index": ways["db.query"],
          "db.query of 1.0, no index": ways["db.query of 1.0"],
        })),
      );
  }
  return { nested, counted };
}

type Row = { id: number; posts?: unknown };

/** Makes sure that two ways find the same, in whatever order. */
async function compare(
  one: () => PromiseLike<readonly unknown[]>,
  other: () => PromiseLike<readonly unknown[]>,
): Promise<void> {
  const [a, b] = [sorted(await one()), sorted(await other())];
  if (!isDeepStrictEqual(a, b))
    throw new Error("Two ways differ in what they find");
}

function sorted(rows: readonly unknown[]): Row[] {
  return (rows as Row[])
    .map(({ posts, ...user }) => ({
      ...user,
      posts: Array.isArray(posts) ? sorted(posts) : posts,
    }))
    .sort((a, b) => a.id - b.id);
}

/** Prints the figures, and writes their part of the README and the chart. */
async function publish(
  { nested = [], counted = [] }: Record<string, Figure[]>,
  versions: string,
): Promise<void> {
  const tables = [
    figureTable("Users with their posts", nested),
    figureTable("Posts per user, counted", counted),
  ];
  const text = `![µs per post by the number of users](queries.svg)

${tables.join("\n\n")}

Ratios to the first line, and the median time per post. Measured by
\`npm run bench:queries\` with ${versions}.`;
  console.log(text);
  writeFileSync(chartFile, await drawChart(nested));
  await fillPart("src/bench/README.md", "bench:queries", text);
}
