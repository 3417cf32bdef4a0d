import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { lesson } from "../examples";
import { createDatabase } from "../testing/database";
import { documentedOutput, exampleCommand, run } from "../testing/run";

// Debian installs it in /usr/sbin, which is not in every PATH.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const isInstalled = spawnSync("pgbouncer", ["-V"], { env }).status === 0;
if (!isInstalled) console.warn("Not tested: a pooler, for want of PgBouncer.");

describe.runIf(isInstalled)("behind PgBouncer in transaction mode", () => {
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"));
  let url: string;
  let pgbouncer: ChildProcess;

  beforeAll(async () => {
    const server = new URL(await createDatabase("pooled"));
    const port = await freePort();
    url = `postgres://anyone:any@127.0.0.1:${port}${server.pathname}`;

    const { hostname, username, password } = server;
    const settings = join(folder, "pgbouncer.ini");
    writeFileSync(
      settings,
      `[databases]
      * = host=${hostname} port=${server.port} user=${username} password=${password}
      [pgbouncer]
      listen_addr = 127.0.0.1
      listen_port = ${port}
      unix_socket_dir =
      auth_type = any
      pool_mode = transaction`.replaceAll(/^ +/gm, ""),
    );
    chmodSync(folder, 0o755); // PgBouncer does not run as root
    const user = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
    pgbouncer = spawn("pgbouncer", ["-q", ...user, settings], { env });
    await vi.waitFor(() => answers(url), 10_000);
  });
  afterAll(() => {
    pgbouncer.kill();
    rmSync(folder, { recursive: true });
  });

  test("examples at once print what they should", async () => {
    const some = lesson;
    const place = { env: { DATABASE_URL: url } };
    const outcomes = some.map((section) => run(exampleCommand(section), place));
    expect((await Promise.all(outcomes)).map(({ stdout }) => stdout)).toEqual(
      some.map(documentedOutput),
    );
  });

  test("prepare=false keeps postgres.js from preparing statements", async () => {
    const sql = postgres(`${url}?prepare=false`);
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((n) => sql`select ${n}::int as n`),
    );
    expect(answers.flat()).toEqual(numbers.map((n) => ({ n })));
    await sql.end();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 1 });
  await sql`select 1`.finally(() => sql.end());
}
