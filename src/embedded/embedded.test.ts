import { once } from "node:events";
import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { copySnapshot, freshCopy } from "../testing/copy";
import { documentedOutput, end, interrupt, run, start } from "../testing/run";
import { startEmbedded } from "./start.js";

const cache = "node_modules/.cache/drizzle-relations-by-example";
const preparing = "Preparing the embedded PostgreSQL, this once ...\n";

const url = await startEmbedded(); // and so there is a snapshot in this repository

// A program that prints where its database is, asks it something, and ends.
const query = "node --import tsx query.ts";
const source = `
  import postgres from "postgres";
  import "./src/db/url";
  console.log(process.env.DATABASE_URL);
  const client = postgres(process.env.DATABASE_URL);
  console.log(JSON.stringify(await client.unsafe(process.argv[2] ?? "select 1 as one")));
  await client.end();
`;
const answer = {
  exit: 0,
  stdout: expect.stringMatching(/^postgres:.+\n\[{"one":1}\]\n$/) as string,
  stderr: "",
};

const copy = freshCopy();
const without = freshCopy();
const embedded = { cwd: copy, env: { DATABASE_URL: "" } };
writeFileSync(join(copy, "query.ts"), source);

/** Makes the copy one that has never been started. */
function forgetSnapshot() {
  rmSync(join(copy, "node_modules/.cache"), { recursive: true, force: true });
}

/** The names of the files in the copy's cache, each with the time of its last change. */
function cached(): Record<string, number> {
  const folder = join(copy, cache);
  const files = readdirSync(folder);
  return Object.fromEntries(
    files.map((name) => [name, statSync(join(folder, name)).mtimeMs]),
  );
}

/** Connects to the database whose URL a program has printed. */
async function connection(output: string) {
  const [url = ""] = output.split("\n");
  await postgres(url, { max: 1 })`select 1`;
}

describe("the snapshot", () => {
  test("is made by the first start, which says so", async () => {
    forgetSnapshot();
    expect(await run(query, embedded)).toEqual({
      ...answer,
      stderr: preparing,
    });

    const before = cached();
    expect(await run(query, embedded)).toEqual(answer);
    expect(cached()).toEqual(before);
  });

  test("is made anew, in silence, when it is damaged", async () => {
    copySnapshot(copy);
    const [name = ""] = Object.keys(cached());
    const snapshot = join(copy, cache, name);
    const bytes = readFileSync(snapshot);
    writeFileSync(snapshot, bytes.fill(0, bytes.length >> 1));

    expect(await run(query, embedded)).toEqual(answer);
    expect(gunzipSync(readFileSync(snapshot)).length).toBeGreaterThan(0);
  });

  test("is done without, in silence, when it cannot be kept", async () => {
    forgetSnapshot();
    writeFileSync(join(copy, "node_modules/.cache"), "not a folder");

    expect(await run(query, embedded)).toEqual(answer);
  });
});

test("nothing of it is loaded with DATABASE_URL", async () => {
  rmSync(join(without, "src/embedded"), { recursive: true });
  rmSync(join(without, "node_modules/@electric-sql"));
  const place = { cwd: without, env: { DATABASE_URL: url } };

  expect(await run("npm run -s example:joins", place)).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});

describe("nothing is left", () => {
  test("after an error", async () => {
    copySnapshot(copy);
    const before = cached();
    const { exit, stdout } = await run(
      `${query} "select no_such_thing"`,
      embedded,
    );

    expect(exit).toBe(1);
    expect(cached()).toEqual(before);
    await expect(connection(stdout)).rejects.toThrow("ECONNREFUSED");
  });

  test("after a Ctrl-C", async () => {
    copySnapshot(copy);
    const before = cached();
    const child = start(`${query} "select pg_sleep(60)"`, embedded);
    const [output] = await once(child.stdout!, "data");
    interrupt(child);

    expect(await end(child)).toEqual({
      exit: "SIGINT",
      stdout: "",
      stderr: "",
    });
    expect(cached()).toEqual(before);
    await expect(connection(String(output))).rejects.toThrow("ECONNREFUSED");
  });

  test("after a Ctrl-C in the first start", async () => {
    forgetSnapshot();
    const child = start(query, embedded);
    const [line] = await once(child.stderr!, "data");
    interrupt(child);

    expect(String(line)).toBe(preparing);
    expect(await end(child)).toEqual({
      exit: "SIGINT",
      stdout: "",
      stderr: "",
    });
    expect(cached()).toEqual({});
  });
});

describe("as on a server", () => {
  const client = postgres(url);

  test("each of many parallel queries gets its own answer", async () => {
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((n) => client.unsafe(`select ${n} as a, $1::int as b`, [n])),
    );
    expect(answers.flat()).toEqual(numbers.map((n) => ({ a: n, b: n })));
  });

  test("a client that is lost in a transaction leaves nothing of it", async () => {
    await client`create table numbers (n int)`;
    const lost = postgres(url);
    const transaction = lost.begin(async (sql) => {
      await sql`insert into numbers values (1)`;
      await lost.end({ timeout: 0 });
    });

    await expect(transaction).rejects.toThrow();
    expect(await client`select * from numbers`).toEqual([]);
    await client`drop table numbers`;
  });
});
