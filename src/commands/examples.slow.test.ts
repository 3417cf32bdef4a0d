import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, interrupt, nextSaid, run, start } from "../testing/run";

// A copy with examples of its own, which use no database.
const copy = freshCopy();
await copySnapshot(copy);
rmSync(join(copy, "examples"), { recursive: true });
for (const [name, text] of Object.entries({
  joins: `setTimeout(() => { throw new Error("Too late"); });
    await new Promise(() => {});`,
  "writes/limit": `console.log("Limit:", 2);
    process.exitCode = 2;`,
  "sql/wrapped": `import {\n  sql,\n} from "drizzle-orm";\nconsole.log(sql\`\`.constructor.name);`,
  "1.0/writes/limit": `import { client } from "../db";
    client.options.debug?.(1, "select 1", []);
    console.log("Limit in 1.0");
    await client.end();`,
})) {
  const file = join(copy, "examples", `${name}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `// # Title of ${name}\n\n${text}`);
}
writeFileSync(
  join(copy, "examples/1.0/packages.js"),
  `export const load = (name) => import(name);`,
);
mkdirSync(join(copy, "examples/1.0/db"));
writeFileSync(
  join(copy, "examples/1.0/db/index.ts"),
  `export const client = { options: {}, end() {} };`,
);
const program = "node src/runtime/example.js 1.0/writes/limit";
const place = {
  cwd: copy,
  env: { DATABASE_URL: "postgres://nowhere/drizzle_relations", INIT_CWD: copy },
};

describe.concurrent("npm run example", () => {
  const example = "node src/runtime/example.js";

  test("lists all examples", async ({ expect }) => {
    expect(await run(example, place)).toEqual({
      exit: 0,
      stdout: `npm run example <name>, or words of your own:
  joins         Title of joins
  writes/limit  Title of writes/limit
  sql/wrapped   Title of sql/wrapped

npm run example 1.0/<name> runs it with Drizzle 1.0.
`,
      stderr: "",
    });
  });

  test("runs the one that fits, and says which", async ({ expect }) => {
    expect(await run(`${example} of wrap`, place)).toEqual({
      exit: 0,
      stdout: "SQL\n",
      stderr:
        "sql/wrapped  Title of sql/wrapped\nRead examples/sql/wrapped.md\n",
    });
  });

  test.for(["sql/wrapped", "1.0/writes/limit"])(
    "says which database %s runs on, without the password",
    async (name, { expect }) => {
      const DATABASE_URL =
        "postgres://me:secret@db.example:5433/drizzle_relations_x";
      const child = start(`${example} ${name}`, {
        ...place,
        env: { ...place.env, DATABASE_URL },
      });
      expect(await text(child.stderr!)).toBe(
        "On drizzle_relations_x at db.example:5433\n",
      );
    },
  );

  test("lists what may be meant", async ({ expect }) => {
    expect(await run(`${example} title`, place)).toEqual({
      exit: 2,
      stdout: "",
      stderr: `3 examples fit "title":
  joins         Title of joins
  sql/wrapped   Title of sql/wrapped
  writes/limit  Title of writes/limit
Read examples/joins.md first. npm run example lists all.
`,
    });
  });

  test("helps, with --help", async ({ expect }) => {
    const { exit, stdout } = await run(`${example} --help`, place);
    expect(exit).toBe(0);
    expect(stdout).toMatch(
      /^npm run example +lists all[^]+<name> --watch +runs it/,
    );
  });

  test("names an unknown option, and runs nothing", async ({ expect }) => {
    expect(await run(`${example} joins --slq`, place)).toEqual({
      exit: 2,
      stdout: "",
      stderr: "Unknown option '--slq'. The options are --sql and --watch.\n",
    });
  });
});

describe.concurrent("options without the -- before them count", () => {
  test.for([
    "npm run -s example 1.0/writes/limit --sql",
    `${program} -- --sql`,
  ])("%s", async (command, { expect }) => {
    const { stdout } = await run(command, place);
    expect(stdout).toMatch(/\nselect 1;\n\nLimit in 1.0\n$/);
  });

  test("npm run examples 1.0/writes --sql", async ({ expect }) => {
    const { stdout } = await run("npm run -s examples 1.0/writes --sql", place);
    expect(stdout).toContain("\nselect 1;\n");
  });

  test("npm run example sql/wrapped --watch", async ({ expect }) => {
    const child = start("exec npm run -s example sql/wrapped --watch", place);
    expect(await nextSaid(child)).toMatch(/^\nexamples\/sql\/wrapped.ts runs/);
    interrupt(child);
    await end(child);
  });
});

test.concurrent(
  "npm run examples goes on after those that fail, with --sql, and exits with 1",
  async ({ expect }) => {
    const command =
      "node --import ./src/runtime/terminal.js src/commands/examples.ts joins writes 1.0/writes --sql";
    expect(await run(command, place)).toEqual({
      exit: 1,
      stdout: `── joins (1 of 3) ──

── writes/limit (2 of 3) ──
Limit: 2

── 1.0/writes/limit (3 of 3) ──

select 1;

Limit in 1.0

`,
      stderr: `Error: Too late
    at examples/joins.ts:3:26
Failed: joins, writes/limit
`,
    });
  },
);
