import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { repository } from "./run";

/** The certificate that the proxy has for "localhost", signed by itself, and its key. */
export const certificate = join(repository, "src/testing/localhost.pem");

/** What stands between a client and the database. */
interface Proxy {
  /** The database's URL, by way of the proxy. */
  url: string;
  /** `<host>:<port>` of it */
  address: string;
  /** Cuts all connections, and takes no more. */
  cut(): void;
}

/** What a proxy does to the bytes that pass. */
interface Behaviour {
  /** Looks at the bytes that come from a socket before they are passed on. */
  see?(bytes: Buffer, from: Socket): void;
  /** Makes what the client gets from the bytes of the server. */
  change?(bytes: Buffer): Buffer;
  /** Whether it is asked for TLS, and gives it. */
  tls?: boolean;
}

/**
 * Starts a proxy in front of the database that DATABASE_URL names. It goes when the
 * test is done.
 */
export async function startProxy(behaviour: Behaviour = {}): Promise<Proxy> {
  const { see = () => {}, change = (bytes) => bytes, tls = false } = behaviour;
  const { port, hostname } = new URL(process.env.DATABASE_URL!);
  const sockets = new Set<Socket>();

  const server = createServer(async (socket) => {
    const database = connect(Number(port), hostname);
    sockets.add(socket).add(database);
    const client = tls ? await secure(socket) : socket;
    for (const end of [socket, client, database]) end.on("error", () => {});
    client.on("data", (bytes: Buffer) => {
      see(bytes, socket);
      database.write(bytes);
    });
    database.on("data", (bytes) => client.write(change(bytes)));
    client.on("close", () => database.destroy());
    database.on("close", () => client.destroy());
  });
  await once(server.listen(0, "localhost"), "listening");

  const url = new URL(process.env.DATABASE_URL!);
  url.hostname = "localhost";
  url.port = String((server.address() as AddressInfo).port);
  const proxy = {
    url: url.href,
    address: url.host,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  onTestFinished(proxy.cut);
  return proxy;
}

/** Answers PostgreSQL's request for TLS, and begins it. */
async function secure(socket: Socket): Promise<Duplex> {
  await once(socket, "data");
  socket.write("S");
  const [key, cert] = [readFileSync(certificate), readFileSync(certificate)];
  return new TLSSocket(socket, { isServer: true, key, cert });
}
