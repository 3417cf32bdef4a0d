import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { startEmbedded } from "../embedded/start.js";
import { copySnapshot, freshCopy } from "../testing/copy";
import {
  documentedOutput,
  end,
  interrupt,
  kill,
  run,
  start,
} from "../testing/run";

await startEmbedded(); // and so there is a snapshot in this repository
const cwd = freshCopy();
copySnapshot(cwd);
const other = freshCopy();
copySnapshot(other);

const POSTGRES_PORT = await freePort();
const DATABASE_URL = `postgres://postgres@127.0.0.1:${POSTGRES_PORT}/postgres`;
const onServer = { env: { DATABASE_URL } };
// As npm run db:serve does it, with no shell between that a Ctrl-C would end as well.
const command = "exec node --import tsx src/commands/serve.ts";
const place = { cwd, env: { POSTGRES_PORT } };

async function serve() {
  const child = start(command, place);
  onTestFinished(
    () => void (child.exitCode ?? child.signalCode ?? kill(child)),
  );
  const [output] = await once(child.stdout!, "data");
  expect(String(output)).toBe(
    `DATABASE_URL=${DATABASE_URL}\nThe data are in .pglite/. Ctrl-C ends the server.\n`,
  );
  return child;
}

test("examples run on it, and wait for each other", async () => {
  const server = await serve();
  const sections = ["joins", "collisions"] as const;
  const examples = sections.map((section) =>
    run(`npm run -s example:${section}`, onServer),
  );
  const outcomes = await Promise.all(examples);
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(
    sections.map(documentedOutput),
  );

  interrupt(server);
  expect(await end(server)).toEqual({ exit: 0, stdout: "", stderr: "" });
});

test("its data stay, even if it is killed", async () => {
  const server = await serve();
  expect(await run("npm run -s db:seed joins", onServer)).toEqual({
    exit: 0,
    stdout: "The tables hold the rows of joins.\n",
    stderr: "",
  });
  kill(server);
  await once(server, "close");

  await serve();
  const sql = postgres(DATABASE_URL, { max: 1 });
  expect(await sql`select name from users`).toEqual([
    { name: "Alice" },
    { name: "Bob" },
  ]);
  await sql.end();
});

test("a second one is refused: the folder is in use, or the port", async () => {
  await serve();
  const second = await run(command, place);
  expect(second).toEqual({
    exit: 1,
    stdout: "",
    stderr: expect.stringMatching(
      /^Another npm run db:serve, process \d+, has the data in .pglite\/.\nIf there is none, delete .pglite\/serve.pid.\n$/,
    ),
  });

  expect(await run(command, { ...place, cwd: other })).toEqual({
    exit: 1,
    stdout: "",
    stderr: `The port ${POSTGRES_PORT} of 127.0.0.1 is taken.\nSet POSTGRES_PORT to another one.\n`,
  });
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}
