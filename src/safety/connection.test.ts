import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { messageOf } from "../testing/errors";
import { startTls } from "../testing/tls";
import { openConnection } from "./connection";

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

describe("a server is refused", () => {
  test("that does not answer, after five seconds or connect_timeout", async () => {
    const silent = await listen(() => {});
    const url = `postgres://me:secret@${silent}/drizzle_relations?connect_timeout=1`;
    expect(await messageOf(url)).toBe(
      `The server ${silent} does not answer.\n${startIt}`,
    );
    expect(process.env.PGCONNECT_TIMEOUT).toBe("5"); // postgres.js reads it
  });

  test.each(["destroy", "resetAndDestroy"] as const)(
    "that closes the connection: %s()",
    async (close) => {
      const address = await listen((socket) => void socket[close]());
      expect(
        await messageOf(`postgres://me:secret@${address}/drizzle_relations`),
      ).toBe(
        `What listens on ${address} closed the connection before it was ready: is it a PostgreSQL?
Correct DATABASE_URL, or run the command again.`,
      );
    },
  );

  test("whose name does not resolve", async () => {
    expect(
      await messageOf("postgres://me:secret@nowhere.invalid/drizzle_relations"),
    ).toBe(
      `The name "nowhere.invalid" of the server nowhere.invalid:5432 cannot be resolved.\n${startIt}`,
    );
  });

  test("that has no TLS, with sslmode=require", async () => {
    const address = await listen((socket) => void socket.write("N"));
    const url = `postgres://me:secret@${address}/drizzle_relations?sslmode=require`;
    expect(await messageOf(url)).toBe(
      `The server ${address} offers no TLS, which sslmode in DATABASE_URL asks for.
Remove sslmode, or turn ssl on in the server.`,
    );
  });
});

describe("TLS", () => {
  test("sslmode=require asks for it", async () => {
    const { url } = await startTls();
    expect(await messageOf(`${url}?sslmode=require`)).toBeUndefined();
  });

  test("sslmode=verify-full trusts no certificate that nobody has signed", async () => {
    const { url, address } = await startTls();
    expect(await messageOf(`${url}?sslmode=verify-full`)).toBe(
      `The certificate of ${address} cannot be trusted: self-signed certificate.
Name its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.`,
    );
  });
});

test("it prepares no statement by name, which a pooler would not keep", async () => {
  const { sql, end } = await openConnection();
  const named = () => sql`select name from pg_prepared_statements`;
  const before = await named();
  await sql`select ${1}::int`;
  expect(await named()).toEqual(before);
  await end();
});
