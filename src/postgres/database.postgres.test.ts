import postgres from "postgres";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { connectToServer, createDatabase, testName } from "../testing/database";
import { outcomes } from "../testing/writers";

const server = connectToServer();
afterAll(() => server.end());

const [{ isLogged }] = await server<[{ isLogged: boolean }]>`
  select rolsuper and current_setting('logging_collector') = 'on'
    and current_setting('log_connections') <> 'off' as "isLogged"
  from pg_roles where rolname = current_user
`;
if (!isLogged)
  console.warn(
    "Not tested: that the server's log has nothing of a database with another name, for want of logging_collector, log_connections or a superuser.",
  );

/** The lines of the server's log that have a text in them. */
async function logged(text: string): Promise<string[]> {
  const [{ log }] = await server<[{ log: string }]>`
    select pg_read_file(pg_current_logfile()) as log
  `;
  return log.split("\n").filter((line) => line.includes(text));
}

test.runIf(isLogged)(
  "the server's log has nothing of a database with another name",
  async () => {
    const ours = testName("foreign");
    const url = new URL(await createDatabase("foreign"));
    const name = ours.replace("drizzle_", "other_");
    await server`alter database ${server(ours)} set log_statement = 'all'`;
    await server`alter database ${server(ours)} rename to ${server(name)}`;
    onTestFinished(async () => {
      await server`alter database ${server(name)} rename to ${server(ours)}`;
    });
    url.pathname = name;
    const before = await logged(name);

    const refused = await outcomes({ DATABASE_URL: url.href });
    expect(Object.values(refused).map(({ exit }) => exit)).toEqual(
      Object.values(refused).map(() => 1),
    );
    expect(await logged(name)).toEqual(before);

    // The log would have had it.
    const sql = postgres(url.href, { max: 1 });
    const said = `sent to ${name}`;
    await sql.unsafe(`select '${said}'`);
    await sql.end();
    expect((await logged(name)).join("\n")).toContain(`database=${name}`);
    expect((await logged(said)).join("\n")).toContain("select");
  },
);
