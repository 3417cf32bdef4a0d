import { once } from "node:events";
import { cpSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import {
  end,
  exampleCommand,
  interrupt,
  nextSaid,
  repository,
  run,
  start,
} from "../testing/run";

// What the author of a script sees in the terminal, in a process each.

const copy = freshCopy();
await copySnapshot(copy);
const place = {
  cwd: copy,
  env: { DATABASE_URL: process.env.DATABASE_URL },
  seconds: 110,
};

/** Writes a script examples/mine.ts into the copy. */
function write(text: string): void {
  writeFileSync(join(copy, "examples/mine.ts"), text);
}

/** Runs the script, in 0.45 or in 1.0. */
function runMine(name: string, text: string) {
  write(text);
  return run(exampleCommand(name), place);
}

describe.each(["mine", "1.0/mine"])("the author of %s", (name) => {
  test("sees notices, errors that are printed, and the line of one that is not caught", async () => {
    const { exit, stdout, stderr } = await runMine(
      name,
      `import { client, db } from "../src/db";

await db.execute("do $$ begin raise notice 'Hello'; raise log 'no'; end $$");
await client\`select nothing\`.catch((error) => console.log(error));
await db
  .execute("select nothing");`,
    );
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^PostgresError: column "nothing" does not exist\n/);
    expect(stdout).toContain(`${copy}/examples/mine.ts:4:`);
    expect(stderr).toBe(`NOTICE: Hello
column "nothing" does not exist (42703)
${name === "mine" ? "" : "The tables are those that src/db/ declares, for Drizzle 1.0 as well.\n"}
select nothing;

at examples/mine.ts:5:1
`);
  });

  test("sees each missing await, and a line for what is no result", async () => {
    const outcome = await runMine(
      name,
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
    const [select, raw] =
      name === "mine"
        ? ["[PgSelect]", "[PgRaw]"]
        : ["[PgAsyncSelectQueryBuilder]", "[PgAsyncRaw]"];
    const says = (what: string) => (line: number) =>
      `examples/mine.ts:${line}: This ${what}. Is an await missing?\n`;
    expect(outcome).toEqual({
      exit: 0,
      stdout: `Users: { rows: [ ${select} ] }
${raw} [Query]
[PostgresJsDatabase] [PgTable users] [ [PgSerial id], [SQL] ] [postgres.js client]
2
Set operator error
`,
      stderr: [
        ...[14, 15, 15].map(
          says("prints a query or a promise, and not its result"),
        ),
        ...[8, 10, 13].map(says("query was not sent")),
      ].join(""),
    });
  });

  test.each([
    [
      "a misspelt column",
      "await db.select({ id: users.nme }).from(users);",
      "examples/mine.ts:5: Property 'nme' does not exist on type '...'. Did you mean 'name'? (TS2551)\n",
    ],
    [
      "what TypeScript does not find",
      "await db.select({ id: undefined as never }).from(users);",
      "The last print before it is at examples/mine.ts:4:9.\n",
    ],
  ])(
    "sees where an error without a line of the script comes from: %s",
    async (_, code, said) => {
      const { exit, stdout, stderr } = await runMine(
        name,
        `import { db } from "../src/db";
import { users } from "../src/db/schema";

console.log("First:", 1);
${code}`,
      );
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: "First: 1\n" });
      const [, ...lines] = stderr.split("\n");
      const own = lines.filter((line) => !/^ +at /.test(line));
      expect(own.join("\n")).toBe(said);
    },
    120_000,
  );

  test("sees the page that explains an error", async () => {
    addQuestion("relational-queries/referenced-table-of-undefined");
    const message =
      "Cannot read properties of undefined (reading 'referencedTable')";
    const { stderr } = await runMine(name, `throw new TypeError("${message}")`);
    expect(stderr).toBe(`TypeError: ${message}
    at examples/mine.ts:1:7

Read examples/relational-queries/referenced-table-of-undefined.md
`);
  });
});

test.each(["mine", "1.0/mine"])(
  "%s with a typing error ends with its place and what is expected",
  async (name) => {
    const text = 'console.log("before");\nconsole.log("after";\n';
    expect(await runMine(name, text)).toEqual({
      exit: 1,
      stdout: "",
      stderr: "examples/mine.ts:2: ')' expected. (TS1005)\n",
    });
  },
);

/** Puts a question into the copy, which has only the lesson. */
function addQuestion(name: string): void {
  const script = `examples/${name}.ts`;
  cpSync(join(repository, script), join(copy, script));
}

test("after an example that was found, its page is named", async () => {
  addQuestion("relational-queries/flatten");
  const found = await run(exampleCommand("flatten nested rows"), place);
  expect(found).toMatchObject({
    exit: 0,
    stderr: `relational-queries/flatten  Flatten nested rows
Read examples/relational-queries/flatten.md
`,
  });
});

describe("without client.end()", () => {
  const open = (code = "") =>
    `import { db } from "../src/db"; ${code}\nawait db.execute("select 1");`;

  test.each(["mine", "1.0/mine", "mine --watch"])(
    "%s is told that it is missing, and runs until a Ctrl-C",
    async (args) => {
      write(open());
      const child = start(`exec ${exampleCommand(args)}`, place);
      expect(await nextSaid(child)).toBe(
        "examples/mine.ts is done, but its connections are open: await client.end() is missing at its end. Ctrl-C ends it.\n",
      );
      expect(child.exitCode).toBeNull();
      interrupt(child);
      expect(await end(child)).toEqual({
        exit: args.includes("--watch") ? 0 : "SIGINT",
        stdout: "",
        stderr: "",
      });
    },
  );

  test("a server, which needs its connections, is told nothing", async () => {
    const server = `import { createServer } from "node:net";
     createServer().listen(0);
     setTimeout(process.exit, 3000);`;
    expect(await runMine("mine", open(server))).toEqual({
      exit: 0,
      stdout: "",
      stderr: "",
    });
  });
});

test("an error ends an example with its message and exit code 1; STACK=1 also prints where it came from", async () => {
  const DATABASE_URL = "postgres://me:secret@127.0.0.1:1/drizzle_relations";
  const env = { DATABASE_URL, STACK: "1" };
  const { exit, stdout, stderr } = await run(exampleCommand("joins"), { env });
  expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
  expect(stderr).toMatch(
    /^No PostgreSQL listens on 127\.0\.0\.1:1\.\nStart it .+\n.*ECONNREFUSED.*\n +at /,
  );
  expect(stderr).not.toContain("secret");
});

test("--watch runs the example again when it and the rows change, until a Ctrl-C", async () => {
  const script = (label: string) =>
    `import { client } from "../src/db";
     import { rows } from "../src/rows";
     console.log("${label}", Object.keys(rows)[0]);
     await client.end();`;
  write(script("First"));
  const child = start(`exec ${exampleCommand("mine --watch")}`, place);
  const next = async () => String((await once(child.stdout!, "data"))[0]);
  expect(await next()).toBe("First blog\n");
  await nextSaid(child); // it waits

  write(script("Second"));
  writeFileSync(join(copy, "src/rows.ts"), "export const rows = { new: 1 };");
  expect(await next()).toBe("Second new\n");
  expect(await nextSaid(child)).toBe(
    "\nexamples/mine.ts runs again when it, the tables or the rows change. Ctrl-C ends it.\n",
  );

  child.kill("SIGINT");
  expect(await end(child)).toEqual({ exit: 0, stdout: "", stderr: "" });
}, 120_000);

describe("before npm ci", () => {
  const [packages, away] = [join(copy, "node_modules"), join(copy, "away")];
  beforeAll(() => renameSync(packages, away));
  afterAll(() => renameSync(away, packages));

  test.each([
    "example joins",
    "example 1.0/joins",
    "examples",
    "db:seed joins",
    "db:serve",
    "test",
  ])("npm run %s says that it comes first", async (script) => {
    expect(await run(`npm run -s ${script}`, { cwd: copy })).toEqual({
      exit: 1,
      stdout: "",
      stderr: "Run npm ci first.\n",
    });
  });
});
