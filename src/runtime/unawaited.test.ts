import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { run } from "../testing/run";

const copy = freshCopy();
await copySnapshot(copy);
writeFileSync(
  join(copy, "examples/mine.ts"),
  `import { eq, exists } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { client, db } from "../src/db";
import { users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("joins");
db.insert(users).values({ name: "Carol" });
await db.transaction(async (tx) => {
  tx.delete(users);
});
db.query.users
  .findMany();
console.log("Users:", { rows: [db.select().from(users)] });
console.log(db.execute("select 1"), client\`select 1\`);
console.log(db, users, [users.id, eq(users.id, 1)], db.$client);
console.log(await db.$count(users, exists(db.select().from(users))));
try {
  const kept = db.select().from(users);
  await union(kept, db.select({ id: users.id }).from(users));
} catch (error) {
  console.log(Object(error).message.split(" (")[0]);
}
await client.end();`,
);

test.each([
  ["mine", "[PgSelect]", "[PgRaw]"],
  ["1.0/mine", "[PgAsyncSelectQueryBuilder]", "[PgAsyncRaw]"],
])(
  "the author of %s sees each missing await, and a line for what is no result",
  async (name, select, raw) => {
    const { exit, stdout, stderr } = await run(
      `node src/runtime/example.js ${name}`,
      { cwd: copy, env: { DATABASE_URL: process.env.DATABASE_URL } },
    );
    expect(stderr.split("\n")).toEqual([
      ...[14, 15, 15].map(
        (line) =>
          `examples/mine.ts:${line}: This prints a query or a promise, and not its result. Is an await missing?`,
      ),
      ...[8, 10, 13].map(
        (line) =>
          `examples/mine.ts:${line}: This query was not sent. Is an await missing?`,
      ),
      "",
    ]);
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: `Users: { rows: [ ${select} ] }
${raw} [Query]
[PostgresJsDatabase] [PgTable users] [ [PgSerial id], [SQL] ] [postgres.js client]
2
Set operator error
`,
    });
  },
);
