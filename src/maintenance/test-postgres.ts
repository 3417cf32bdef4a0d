// npm run test:postgres: the tests on a real PostgreSQL, the one that TEST_DATABASE_URL
// names or one that Testcontainers starts. Its arguments are Vitest's.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import postgres, { type Sql } from "postgres";
import {
  GenericContainer,
  type StartedTestContainer,
  Wait,
} from "testcontainers";
import { readUrl } from "../postgres/database";
import { explain, UserError } from "../postgres/errors";
import { onInterrupt, spawnNode } from "../runtime/interrupt";

// A Ctrl-C ends the tests. This process ends when all that they have made is dropped.
const interrupted = onInterrupt();

const { TEST_DATABASE_URL, POSTGRES_IMAGE = imageOfCompose() } = process.env;
if (TEST_DATABASE_URL) await testOn(TEST_DATABASE_URL, "TEST_DATABASE_URL");
else {
  const container = await startContainer(POSTGRES_IMAGE);
  try {
    const address = `${container.getHost()}:${container.getMappedPort(5432)}`;
    await testOn(
      `postgres://postgres:test@${address}/postgres`,
      POSTGRES_IMAGE,
    );
  } finally {
    await container.stop();
  }
}

/** Runs the tests in databases of their own on a server. */
async function testOn(url: string, source: string): Promise<void> {
  const sql = await connectTo(url, source);
  // The names of the databases and roles begin with this, and nobody else's do.
  const prefix = `drizzle_relations_test_${randomBytes(4).toString("hex")}_`;
  try {
    if (!interrupted.aborted)
      await runTests({ TEST_SERVER: url, TEST_PREFIX: prefix });
  } finally {
    await dropAll(sql, prefix);
    await sql.end();
    if (interrupted.aborted) process.exitCode = 130;
  }
}

/** Connects to the server, and says which it is. */
async function connectTo(url: string, source: string): Promise<Sql> {
  process.env.DATABASE_URL = url;
  try {
    // Not the examples' database: this connection only makes and drops others.
    const sql = postgres(readUrl(url), { max: 1, onnotice: () => {} });
    const [server] = await sql<[{ version: string; allowed: boolean }]>`
      select current_setting('server_version') as version,
        rolsuper or (rolcreatedb and rolcreaterole) as allowed
      from pg_roles where rolname = current_user
    `;
    if (!server.allowed)
      throw new UserError(
        "The user may not create databases and roles, as the tests do.",
      );
    console.log(`PostgreSQL ${server.version} (${source})`);
    return sql;
  } catch (error) {
    const [fault] = explain(error)?.split("\n") ?? [];
    throw fault ? new UserError(`${source}: ${fault}`) : error;
  }
}

async function runTests(variables: Record<string, string>): Promise<void> {
  const vitest = import.meta.resolve("vitest/package.json");
  const program = fileURLToPath(new URL("vitest.mjs", vitest));
  const tests = spawnNode(
    [program, "run", ...process.argv.slice(2)],
    { env: { ...process.env, ...variables }, stdio: "inherit" },
    interrupted,
  );
  await once(tests, "exit");
  process.exitCode = tests.exitCode ?? 1;
}

async function dropAll(sql: Sql, prefix: string): Promise<void> {
  const databases = await sql<{ name: string }[]>`
    select datname as name from pg_database where starts_with(datname, ${prefix})
  `;
  for (const { name } of databases)
    await sql`drop database ${sql(name)} with (force)`;
  const roles = await sql<{ name: string }[]>`
    select rolname as name from pg_roles where starts_with(rolname, ${prefix})
  `;
  for (const { name } of roles) await sql`drop role ${sql(name)}`;
}

async function startContainer(image: string): Promise<StartedTestContainer> {
  try {
    return await new GenericContainer(image)
      .withEnvironment({ POSTGRES_PASSWORD: "test" })
      .withExposedPorts(5432)
      .withHealthCheck({
        test: ["CMD", "pg_isready", "--host=127.0.0.1"], // not while it is set up
        interval: 250,
        timeout: 5000,
        retries: 240,
      })
      .withWaitStrategy(Wait.forHealthCheck())
      .start();
  } catch (error) {
    throw new UserError(
      `No PostgreSQL to test on: start Docker, or set TEST_DATABASE_URL to a server's URL (${(error as Error).message}).`,
    );
  }
}

/** The image that docker-compose.yml names. */
function imageOfCompose(): string {
  const file = new URL("../../docker-compose.yml", import.meta.url);
  const [, image = ""] = /image: (\S+)/.exec(readFileSync(file, "utf8")) ?? [];
  return image;
}
