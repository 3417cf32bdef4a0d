import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import { repository } from "./run";

/** A certificate for "localhost", signed by itself, and its key. */
export const certificate = join(repository, "src/testing/localhost.pem");

/**
 * Puts TLS before the database that DATABASE_URL names, until the test is done.
 *
 * @returns the database's URL by this way, and `<host>:<port>` of it
 */
export async function startTls(): Promise<{ url: string; address: string }> {
  const url = new URL(process.env.DATABASE_URL!);
  const { port, hostname } = url;
  const [key, cert] = [readFileSync(certificate), readFileSync(certificate)];

  const server = createServer(async (socket) => {
    await once(socket, "data"); // PostgreSQL's request for TLS
    socket.write("S");
    const client = new TLSSocket(socket, { isServer: true, key, cert });
    const database = connect(Number(port), hostname);
    for (const end of [socket, client, database]) end.on("error", () => {});
    client.pipe(database).pipe(client);
  });
  await once(server.listen(0, "localhost"), "listening");
  onTestFinished(() => void server.close());

  url.hostname = "localhost";
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, address: url.host };
}
