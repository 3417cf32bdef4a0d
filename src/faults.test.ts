import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import "./db/url";
import { explain } from "./faults";
import { freshCopy } from "./testing/copy";
import { certificate, startProxy } from "./testing/proxy";
import { documentedOutput, end, run, start } from "./testing/run";

const joins = "node --import ./src/example.js examples/joins.ts";
const foreignKeys = "node --import ./src/example.js examples/foreign-keys.ts";

const cwd = freshCopy();

/** What a command leaves behind that meets with a fault. */
function fault(...lines: string[]) {
  return { exit: 1, stdout: "", stderr: `${lines.join("\n")}\n` };
}

const startIt =
  "Start it (docker compose up -d --wait, or npm run db:serve) or correct DATABASE_URL; without DATABASE_URL, an embedded one runs.";

/** Listens on a port of its own until the test is done, and returns its address. */
async function listen(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    onConnection(socket);
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("a DATABASE_URL is refused", () => {
  test.each([
    "localhost",
    "mysql://me:secret@localhost/x",
    "postgres://me:100%@localhost/x",
  ])("that is none of a PostgreSQL: %s", async (DATABASE_URL) => {
    expect(await run(joins, { env: { DATABASE_URL } })).toEqual(
      fault(
        "DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>",
        "A user or password with @ : / ? # or % in it has to be percent-encoded.",
      ),
    );
  });

  test("where nothing listens", async () => {
    const DATABASE_URL = "postgres://me:secret@127.0.0.1:1/x";
    expect(await run(joins, { env: { DATABASE_URL } })).toEqual(
      fault("No PostgreSQL listens on 127.0.0.1:1.", startIt),
    );
  });

  test("whose host does not answer, within ten seconds", async () => {
    const address = await listen(() => {});
    const DATABASE_URL = `postgres://me:secret@${address}/x`;
    const before = Date.now();
    expect(await run(joins, { env: { DATABASE_URL } })).toEqual(
      fault(`The server ${address} does not answer.`, startIt),
    );
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  test.each(["destroy", "resetAndDestroy"] as const)(
    "whose host closes the connection: %s()",
    async (close) => {
      const address = await listen((socket) => void socket[close]());
      const DATABASE_URL = `postgres://me:secret@${address}/x`;
      expect(await run(joins, { env: { DATABASE_URL } })).toEqual(
        fault(
          `What listens on ${address} closed the connection before it was ready: is it a PostgreSQL?`,
          "Correct DATABASE_URL, or run the command again.",
        ),
      );
    },
  );

  test("whose host's name does not resolve", async () => {
    const DATABASE_URL = "postgres://me:secret@nowhere.invalid/x";
    expect(await run(joins, { env: { DATABASE_URL } })).toEqual(
      fault(
        'The name "nowhere.invalid" of the server nowhere.invalid:5432 cannot be resolved.',
        startIt,
      ),
    );
  });
});

describe("TLS", () => {
  const worked = { exit: 0, stdout: documentedOutput("joins"), stderr: "" };

  test("sslmode=require asks for it", async () => {
    const { url } = await startProxy({ tls: true });
    const env = { DATABASE_URL: `${url}?sslmode=require` };
    expect(await run(joins, { env })).toEqual(worked);
  });

  test("sslmode=verify-full trusts no certificate that nobody has signed", async () => {
    const { url, address } = await startProxy({ tls: true });
    const env = { DATABASE_URL: `${url}?sslmode=verify-full` };
    expect(await run(joins, { env })).toEqual(
      fault(
        `The certificate of ${address} cannot be trusted: self-signed certificate.`,
        "Name its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.",
      ),
    );
  });

  test("sslmode=verify-full trusts that of NODE_EXTRA_CA_CERTS", async () => {
    const { url } = await startProxy({ tls: true });
    const DATABASE_URL = `${url}?sslmode=verify-full&channel_binding=require`;
    const env = { DATABASE_URL, NODE_EXTRA_CA_CERTS: certificate };
    expect(await run(joins, { env })).toEqual(worked);
  });

  test("a server may have none", async () => {
    const { url, address } = await startProxy();
    const env = { DATABASE_URL: `${url}?sslmode=require` };
    expect(await run(joins, { env })).toEqual(
      fault(
        `The server ${address} offers no TLS, which sslmode in DATABASE_URL asks for.`,
        "Remove sslmode, or turn ssl on in the server.",
      ),
    );
  });
});

describe("a connection that is cut", () => {
  const wasCut = (address: string) =>
    fault(
      `The connection to ${address} was cut, so there is no result.`,
      "The server went away or ended it: run the command again when it is back.",
    );

  test.each(["destroy", "resetAndDestroy"] as const)(
    "in a query is no result, though the example shows errors: %s()",
    async (cut) => {
      const { url, address } = await startProxy({
        see: (bytes, from) => bytes.includes("Ghost Story") && from[cut](),
      });
      const [before] = documentedOutput("foreign-keys").split("No such author");
      expect(await run(foreignKeys, { env: { DATABASE_URL: url } })).toEqual({
        ...wasCut(address),
        stdout: before,
      });
    },
  );

  test.each(["destroy", "resetAndDestroy"] as const)(
    "in the middle of the seed is told: %s()",
    async (cut) => {
      const { url, address } = await startProxy({
        see: (bytes, from) => bytes.includes("truncate") && from[cut](),
      });
      expect(await run(joins, { env: { DATABASE_URL: url } })).toEqual(
        wasCut(address),
      );
    },
  );

  test("between the seed and the query is told", async () => {
    const script = `
      import { seed } from "./src/seed";
      await seed("joins");
      console.log("seeded");
      setInterval(() => {}, 1000);`;
    writeFileSync(join(cwd, "pausing.ts"), script);
    const { url, address, cut } = await startProxy();
    const command = "node --import ./src/terminal.js pausing.ts";
    const child = start(command, { cwd, env: { DATABASE_URL: url } });
    await once(child.stdout!, "data");
    cut();
    expect(await end(child)).toEqual(wasCut(address));
  });
});

describe("an old version is told, with the one that is needed", () => {
  test("of PostgreSQL", async () => {
    const sql = postgres(process.env.DATABASE_URL!, { max: 1 });
    const [{ server_version: version }] = await sql<
      [{ server_version: string }]
    >`
      show server_version
    `;
    await sql.end();
    const old = version.replace(/^\d\d/, "13");
    const { url, address } = await startProxy({
      change: (bytes) =>
        Buffer.from(
          bytes.toString("latin1").replaceAll(version, old),
          "latin1",
        ),
    });
    expect(await run(joins, { env: { DATABASE_URL: url } })).toEqual(
      fault(
        `PostgreSQL ${old} on ${address} is too old: the examples need 14 or later.`,
      ),
    );
  });

  test("of Node", async () => {
    const old = `Object.defineProperty(process.versions, "node", { value: "18.20.8" })`;
    const env = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}`,
      NODE_NO_WARNINGS: "1", // tsx uses what a new Node warns of
    };
    expect(await run(joins, { env })).toEqual(
      fault("This is Node 18.20.8: the examples need 20.19 or later."),
    );
  });
});

test("STACK=1 also prints where it came from", async () => {
  const env = {
    DATABASE_URL: "postgres://me:secret@127.0.0.1:1/x",
    STACK: "1",
  };
  const { stderr } = await run(joins, { env });
  expect(stderr).toMatch(/^No PostgreSQL .+\n.+\n.*ECONNREFUSED.*\n +at /);
  expect(stderr).not.toContain("secret");
});

// The server's own faults happen in faults.postgres.test.ts. These are the words.
describe("an error is put into words that has the code", () => {
  const again =
    "The server went away or ended it: run the command again when it is back.";
  const isCut = `The connection to db:5432 was cut, so there is no result.\n${again}`;
  const noAnswer = `The server db:5432 does not answer.\n${startIt}`;
  const certificate = `The certificate of db:5432 cannot be trusted: said.
Name its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.`;
  const pooler = `db:5432 says: said. It is a pooler that keeps no prepared statements.
Add prepare=false to the parameters of DATABASE_URL.`;

  beforeEach(() => vi.stubEnv("DATABASE_URL", "postgres://me:secret@db/x"));
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ["ECONNREFUSED", `No PostgreSQL listens on db:5432.\n${startIt}`],
    ["ENOENT", `No PostgreSQL listens on db:5432.\n${startIt}`],
    [
      "ENOTFOUND",
      `The name "db" of the server db:5432 cannot be resolved.\n${startIt}`,
    ],
    [
      "EAI_AGAIN",
      `The name "db" of the server db:5432 cannot be resolved.\n${startIt}`,
    ],
    ["CONNECT_TIMEOUT", noAnswer],
    ["ABORT_ERR", noAnswer],
    ["ETIMEDOUT", noAnswer],
    ["EHOSTUNREACH", noAnswer],
    ["ENETUNREACH", noAnswer],
    ["CONNECTION_CLOSED", isCut],
    ["CONNECTION_DESTROYED", isCut],
    ["ECONNRESET", isCut],
    ["EPIPE", isCut],
    ["57P01", isCut],
    ["57P02", isCut],
    ["57P05", isCut],
    ["25P03", isCut],
    [
      "28P01",
      `Wrong password for user "me" on db:5432, or no such user: PostgreSQL does not say which.\nCorrect DATABASE_URL.`,
    ],
    ["28000", "db:5432 refuses the connection: said."],
    [
      "3D000",
      `There is no database "x" on db:5432.\nCorrect DATABASE_URL, or create it: create database "x";`,
    ],
    [
      "42501",
      `User "me" may not make or use the tables in database "x" on db:5432: said.\nLet DATABASE_URL name a database of the user's own: create database <name> owner "me";`,
    ],
    [
      "25006",
      `The database "x" on db:5432 is read-only: said.\nThe examples write rows: let DATABASE_URL name the primary server, and a user for whom default_transaction_read_only is off.`,
    ],
    [
      "53300",
      "The server db:5432 is full: said.\nEnd other connections to it, or raise its max_connections.",
    ],
    ["57P03", "The server db:5432 is not ready: said. Try again in a moment."],
    ["26000", pooler],
    ["42P05", pooler],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", certificate],
    ["SELF_SIGNED_CERT_IN_CHAIN", certificate],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", certificate],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", certificate],
    ["ERR_TLS_CERT_ALTNAME_INVALID", certificate],
    ["CERT_HAS_EXPIRED", certificate],
    ["08P01", "db:5432 says: said."],
    ["53100", "db:5432 says: said."],
    ["42P01", undefined],
    ["XX", undefined],
  ])("%s", (code, words) => {
    const error = Object.assign(new Error("said"), { code });
    expect(explain(error)).toBe(words);
    expect(explain(new Error("Failed query", { cause: error }))).toBe(words);
  });

  test("28000, of an unknown user", () => {
    const message = 'role "me" does not exist';
    const error = Object.assign(new Error(message), { code: "28000" });
    expect(explain(error)).toBe(
      'There is no user "me" on db:5432.\nCorrect DATABASE_URL.',
    );
  });

  test("none that is known, but is fatal", () => {
    const fatal = Object.assign(new Error("said"), { severity: "FATAL" });
    expect(explain(fatal)).toBe("db:5432 says: said.");
    expect(explain(new Error("said"))).toBeUndefined();
    expect(explain("said")).toBeUndefined();
  });
});
