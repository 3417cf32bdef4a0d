import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { expect, onTestFinished, test, vi } from "vitest";
import { serveFolder } from "../postgres/embedded/folder";
import { copySnapshot, freshCopy } from "../testing/copy";
import { end, kill, start } from "../testing/run";

const cwd = freshCopy();
await copySnapshot(cwd);
const folder = join(cwd, ".pglite");

const POSTGRES_PORT = await freePort();
const DATABASE_URL = `postgres://postgres@127.0.0.1:${POSTGRES_PORT}/drizzle_relations`;

/** Starts a command in the copy, and waits for its first output. */
async function begin(command: string, env = {}) {
  // As npm does it, with no shell between that a Ctrl-C would end as well.
  const program = `exec node --import ./src/runtime/terminal.js src/commands/${command}`;
  const child = start(program, { cwd, env: { POSTGRES_PORT, ...env } });
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

test("what npm run db:serve serves stays even if it is killed, and one process has it at a time", async () => {
  const { child, output } = await begin("serve.ts");
  expect(output).toBe(
    `export DATABASE_URL=${DATABASE_URL}\nThe data are in .pglite/. Ctrl-C ends the server.\n`,
  );
  await ask("insert into users (name) values ('Ann')");
  kill(child);
  await once(child, "close");

  vi.stubEnv("POSTGRES_PORT", POSTGRES_PORT);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { stop } = await serveFolder(folder);
  expect(await ask("select name from users")).toEqual([{ name: "Ann" }]);
  await expect(serveFolder(folder)).rejects.toThrow(
    `Another npm run db:serve or db:studio, process ${process.pid}, has the data in .pglite/: use the DATABASE_URL that it prints.
If there is none, delete .pglite/serve.pid.`,
  );
  await expect(serveFolder(join(cwd, "other"))).rejects.toThrow(
    `The port ${POSTGRES_PORT} of 127.0.0.1 is taken.\nSet POSTGRES_PORT to another one.`,
  );
  expect(existsSync(join(cwd, "other/serve.pid"))).toBe(false);
  await stop();
  expect(existsSync(join(folder, "serve.pid"))).toBe(false);
});

test("npm run db:studio starts Drizzle Studio on the data of db:serve, until a Ctrl-C", async () => {
  const drizzleKit = join(cwd, "node_modules/drizzle-kit");
  rmSync(drizzleKit);
  mkdirSync(drizzleKit);
  writeFileSync(join(drizzleKit, "package.json"), `{ "main": "bin.cjs" }`);
  writeFileSync(
    join(drizzleKit, "bin.cjs"),
    `console.log(process.argv.slice(2).join(" "), process.env.DATABASE_URL);
     setInterval(() => {}, 1000);`,
  );
  const { child, output } = await begin("studio.ts --port 1234", {
    DATABASE_URL: "",
  });
  expect(output).toBe(
    "The data of npm run db:serve, in .pglite/. Ctrl-C ends the server and the studio.\n",
  );
  const [said] = await once(child.stdout!, "data");
  expect(String(said)).toBe(`studio --port 1234 ${DATABASE_URL}\n`);
  expect(await ask("select name from users")).toEqual([{ name: "Ann" }]);

  const other = "postgres://me@nowhere/whatever its name is";
  const { output: opened } = await begin("studio.ts", { DATABASE_URL: other });
  expect(opened).toBe(`studio ${other}\n`);

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
