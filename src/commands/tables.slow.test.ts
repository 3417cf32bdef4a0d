import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import postgres from "postgres";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { rows } from "../rows";
import { exampleCommand, run } from "../testing/run";

const { DATABASE_URL } = process.env;
const sql = postgres(DATABASE_URL!, { max: 1 });
afterAll(() => sql.end());

const command = (file: string) =>
  `node --import ./src/runtime/terminal.js src/${file}`;
const seed = command("commands/seed.ts");

test("npm run db:seed -- jions: prints the names of the rows and exits with 2", async () => {
  expect(await run(`${seed} jions`)).toEqual({
    exit: 2,
    stdout: "",
    stderr: `Which rows? npm run db:seed -- <name>, one of:
  ${Object.keys(rows).join("\n  ")}
`,
  });
});

test("npm run db:seed -- joins leaves the rows of that name in the tables, and db:reset none", async () => {
  expect(await run(`${seed} joins`, { env: { DATABASE_URL } })).toEqual({
    exit: 0,
    stdout: "The tables hold the rows of joins.\n",
    stderr: "",
  });
  expect(await sql`select name from users order by id`).toEqual([
    { name: "Alice" },
    { name: "Bob" },
  ]);

  const { host, pathname } = new URL(DATABASE_URL!);
  await sql`create table mine ()`;
  const reset = command("commands/reset.ts");
  expect(await run(reset, { env: { DATABASE_URL } })).toEqual({
    exit: 0,
    stdout: `The tables of the database "${pathname.slice(1)}" on ${host} are made anew, without rows.\n`,
    stderr: "",
  });
  expect(await sql`select from users`).toHaveLength(0);
  expect(await sql`select to_regclass('mine') as mine`).toEqual([
    { mine: null },
  ]);
});

const script = (client: string) =>
  `${command("").replace(/src\/$/, "")} --input-type=module -e 'import { client } from "${client}"; await client.unsafe("drop table users");'`;

/** Every way to write to the database that DATABASE_URL names. */
const writers = [
  exampleCommand("joins"),
  exampleCommand("1.0/joins"),
  exampleCommand("joins --sql"),
  script("./src/db/index.ts"), // which seeds nothing
  script("./examples/1.0/db/index.ts"),
  command("commands/migrate.ts"),
  `${seed} joins`,
  command("commands/reset.ts"),
  command("bench/queries.ts 1 --time 1"),
];

test("not one command connects to a database with another name", async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const at = (name: string) => ({
    env: { DATABASE_URL: `postgres://me:s3cret@127.0.0.1:${port}/${name}` },
  });

  await Promise.all(
    writers.map(async (writer) =>
      expect(await run(writer, at("shop")), writer).toEqual({
        exit: 1,
        stdout: "",
        stderr: expect.stringContaining(`The database "shop" on 127.0.0.1:`),
      }),
    ),
  );
  expect(connections).toBe(0);
  await run(seed + " joins", at("drizzle_relations"));
  expect(connections).toBeGreaterThan(0); // it would have been seen
});
