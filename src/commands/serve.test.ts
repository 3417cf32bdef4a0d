import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { serveFolder } from "../postgres/embedded/folder";
import { startEmbedded } from "../postgres/embedded/start.js";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, interrupt, kill, start } from "../testing/run";

await startEmbedded(); // and so there is a snapshot in this repository
const cwd = freshCopy();
copySnapshot(cwd);
const folder = join(cwd, ".pglite");

const POSTGRES_PORT = await freePort();
const DATABASE_URL = `postgres://postgres@127.0.0.1:${POSTGRES_PORT}/postgres`;
afterEach(() => void vi.unstubAllEnvs());

/** Starts a command in the copy, and waits for its first output. */
async function begin(command: string, env = {}) {
  const child = start(command, { cwd, env: { POSTGRES_PORT, ...env } });
  onTestFinished(
    () => void (child.exitCode ?? child.signalCode ?? kill(child)),
  );
  const [output] = await once(child.stdout!, "data");
  return { child, output: String(output) };
}

/** Asks the server something, as psql would. */
async function ask(query: string): Promise<unknown> {
  const sql = postgres(DATABASE_URL, { max: 1 });
  const answer = await sql.unsafe(query);
  await sql.end();
  return answer;
}

// As npm does it, with no shell between that a Ctrl-C would end as well.
const serve =
  "exec node --import ./src/runtime/terminal.js src/commands/serve.ts";
const studio =
  "exec node --import ./src/runtime/terminal.js src/commands/studio.ts";

test("npm run db:serve serves the tables until a Ctrl-C, and what is in them stays even if it is killed", async () => {
  const { child: first, output } = await begin(serve);
  expect(output).toBe(
    `DATABASE_URL=${DATABASE_URL}\nThe data are in .pglite/. Ctrl-C ends the server.\n`,
  );
  await ask("insert into users (name) values ('Ann')");
  kill(first);
  await once(first, "close");

  const { child: second } = await begin(serve);
  expect(await ask("select name from users")).toEqual([{ name: "Ann" }]);

  vi.stubEnv("POSTGRES_PORT", POSTGRES_PORT);
  await expect(serveFolder(folder)).rejects.toThrow(
    `Another npm run db:serve or db:studio, process ${second.pid}, has the data in .pglite/: use the DATABASE_URL that it prints.
If there is none, delete .pglite/serve.pid.`,
  );
  await expect(serveFolder(join(cwd, "other"))).rejects.toThrow(
    `The port ${POSTGRES_PORT} of 127.0.0.1 is taken.\nSet POSTGRES_PORT to another one.`,
  );
  expect(existsSync(join(cwd, "other/serve.pid"))).toBe(false);

  interrupt(second);
  expect(await end(second)).toEqual({ exit: 0, stdout: "", stderr: "" });
  expect(existsSync(join(folder, "serve.pid"))).toBe(false);
});

test("npm run db:studio starts Drizzle Studio on the data of db:serve, and ends with it", async () => {
  const drizzleKit = join(cwd, "node_modules/drizzle-kit");
  rmSync(drizzleKit);
  mkdirSync(drizzleKit);
  writeFileSync(join(drizzleKit, "package.json"), `{ "main": "bin.cjs" }`);
  writeFileSync(
    join(drizzleKit, "bin.cjs"),
    `console.log(process.argv.slice(2).join(" "), process.env.DATABASE_URL);
     setInterval(() => {}, 1000);`,
  );
  const { child, output } = await begin(`${studio} --port 1234`, {
    DATABASE_URL: "",
  });
  expect(output).toBe(
    "The data of npm run db:serve, in .pglite/. Ctrl-C ends the server and the studio.\n",
  );
  const [said] = await once(child.stdout!, "data");
  expect(String(said)).toBe(`studio --port 1234 ${DATABASE_URL}\n`);
  expect(await ask("select name from users")).toEqual([{ name: "Ann" }]);

  child.kill("SIGINT");
  expect(await end(child)).toEqual({ exit: 0, stdout: "", stderr: "" });
  await expect(ask("select")).rejects.toThrow("ECONNREFUSED");
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}
