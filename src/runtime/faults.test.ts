import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
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
import "../db/url";
import { seed } from "../seed";
import { faultOf, uncaughtFault, useDatabase } from "../testing/faults";
import { certificate, startProxy } from "../testing/proxy";
import { documentedOutput, exampleCommand, run } from "../testing/run";
import { explain, reportFaults } from "./faults";

const startIt =
  "Start it (docker compose up -d --wait, or npm run db:serve) or correct DATABASE_URL; without DATABASE_URL, an embedded one runs.";
const wasCut = (address: string) =>
  `The connection to ${address} was cut, so there is no result.
The server went away or ended it: run the command again when it is back.`;

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

describe("a fault ends an example with its message and exit code 1", () => {
  test("at its start; STACK=1 also prints where it came from", async () => {
    const env = {
      DATABASE_URL: "postgres://me:secret@127.0.0.1:1/x",
      STACK: "1",
    };
    const { exit, stdout, stderr } = await run(exampleCommand("joins"), {
      env,
    });
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
    const [what, help, ...stack] = stderr.split("\n");
    expect(what).toBe("No PostgreSQL listens on 127.0.0.1:1.");
    expect(help).toBe(startIt);
    expect(stack.join("\n")).toMatch(/^.*ECONNREFUSED.*\n +at /);
    expect(stderr).not.toContain("secret");
  });
});

describe("a DATABASE_URL is refused", () => {
  test.each([
    "localhost",
    "mysql://me:secret@localhost/x",
    "postgres://me:100%@localhost/x",
  ])("that is none of a PostgreSQL: %s", async (url) => {
    await useDatabase(url);
    vi.resetModules(); // as if it were loaded for the first time
    onTestFinished(() => void vi.resetModules());
    await expect(import("../db/url")).rejects.toThrow(
      `DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>
A user or password with @ : / ? # or % in it has to be percent-encoded.`,
    );
  });

  test("where nothing listens", async () => {
    expect(await faultOf("postgres://me:secret@127.0.0.1:1/x")).toBe(
      `No PostgreSQL listens on 127.0.0.1:1.\n${startIt}`,
    );
  });

  test("whose host does not answer, after five seconds or connect_timeout", async () => {
    expect(process.env.PGCONNECT_TIMEOUT).toBe("5"); // postgres.js reads it
    const silent = await listen(() => {});
    const url = `postgres://me:secret@${silent}/x?connect_timeout=1`;
    expect(await faultOf(url)).toBe(
      `The server ${silent} does not answer.\n${startIt}`,
    );
  });

  test.each(["destroy", "resetAndDestroy"] as const)(
    "whose host closes the connection: %s()",
    async (close) => {
      const address = await listen((socket) => void socket[close]());
      expect(await faultOf(`postgres://me:secret@${address}/x`)).toBe(
        `What listens on ${address} closed the connection before it was ready: is it a PostgreSQL?
Correct DATABASE_URL, or run the command again.`,
      );
    },
  );

  test("whose host's name does not resolve", async () => {
    expect(await faultOf("postgres://me:secret@nowhere.invalid/x")).toBe(
      `The name "nowhere.invalid" of the server nowhere.invalid:5432 cannot be resolved.\n${startIt}`,
    );
  });
});

describe("TLS", () => {
  test("sslmode=require asks for it", async () => {
    const { url } = await startProxy({ tls: true });
    expect(await faultOf(`${url}?sslmode=require`)).toBeUndefined();
  });

  test("sslmode=verify-full trusts no certificate that nobody has signed", async () => {
    const { url, address } = await startProxy({ tls: true });
    expect(await faultOf(`${url}?sslmode=verify-full`)).toBe(
      `The certificate of ${address} cannot be trusted: self-signed certificate.
Name its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.`,
    );
  });

  test("sslmode=verify-full trusts that of NODE_EXTRA_CA_CERTS, which Node reads when it starts", async () => {
    const { url } = await startProxy({ tls: true });
    const DATABASE_URL = `${url}?sslmode=verify-full&channel_binding=require`;
    const env = { DATABASE_URL, NODE_EXTRA_CA_CERTS: certificate };
    expect(await run(exampleCommand("joins"), { env })).toEqual({
      exit: 0,
      stdout: documentedOutput("joins"),
      stderr: "",
    });
  });

  test("a server may have none", async () => {
    const { url, address } = await startProxy();
    expect(await faultOf(`${url}?sslmode=require`)).toBe(
      `The server ${address} offers no TLS, which sslmode in DATABASE_URL asks for.
Remove sslmode, or turn ssl on in the server.`,
    );
  });
});

test("the seed prepares no statement by name, which a pooler would not keep", async () => {
  const parse = /P[^]{4}\w/; // a Parse message, with a name before its zero byte
  let named = 0;
  const { url } = await startProxy({
    see: (bytes) => {
      if (bytes[0] === 80 && parse.test(bytes.toString("latin1"))) named++;
    },
  });
  expect(await faultOf(url)).toBeUndefined();
  expect(named).toBe(0);
});

describe("a connection that is cut", () => {
  test.each(["destroy", "resetAndDestroy"] as const)(
    "in the middle of the seed is told: %s()",
    async (cut) => {
      const { url, address } = await startProxy({
        see: (bytes, from) => bytes.includes("truncate") && from[cut](),
      });
      const uncaught = uncaughtFault();
      expect(await faultOf(url)).toBe(wasCut(address));
      expect(await uncaught).toBe(wasCut(address));
    },
  );

  test("between the seed and the query ends the process", async () => {
    const { url, address, cut } = await startProxy();
    await useDatabase(url);
    await seed("joins");
    const uncaught = uncaughtFault();
    cut();
    expect(await uncaught).toBe(wasCut(address));
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
    expect(await faultOf(url)).toBe(
      `PostgreSQL ${old} on ${address} is too old: the examples need 14 or later.`,
    );
  });

  test("of Node", () => {
    const { node } = process.versions;
    const set = (value: string) =>
      Object.defineProperty(process.versions, "node", { value });
    const listeners = process.rawListeners("uncaughtException");
    onTestFinished(() => {
      set(node);
      for (const added of process.rawListeners("uncaughtException"))
        if (!listeners.includes(added))
          process.off("uncaughtException", added as () => void);
    });
    set("20.18.3");
    expect(reportFaults).toThrow(
      "This is Node 20.18.3: the examples need 20.19 or later.",
    );
    set("20.19.0");
    expect(reportFaults).not.toThrow();
  });
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
      `User "me" may not make or use the tables in database "x" on db:5432: said.\nLet DATABASE_URL name a database of the user's own: create database <name> owner "me";\nOr grant what is missing: grant create on database "x" to "me"; grant usage, create on schema public to "me";`,
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
