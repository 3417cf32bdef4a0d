import { once } from "node:events";
import { createServer } from "node:net";
import { createSessions } from "./session.js";

/**
 * Serves a PGlite on 127.0.0.1.
 *
 * @param {import("@electric-sql/pglite").PGlite} database
 * @param {number} port 0 for any that is free
 * @returns its URL, and what closes all connections
 * @throws what Node throws if the port is taken
 */
export async function listen(database, port) {
  const { connect } = createSessions(database);
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  const server = createServer({ noDelay: true }, (socket) => {
    const connection = connect(
      (data) => socket.write(data),
      () => socket.destroySoon(),
    );
    sockets.add(socket);
    socket.on("data", connection.receive);
    socket.on("error", () => {}); // it closes
    socket.on("close", () => {
      sockets.delete(socket);
      connection.close();
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (
    server.address()
  );
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  return {
    url: `postgres://postgres@127.0.0.1:${address.port}/drizzle_relations`, // PGlite ignores the name
    close,
  };
}
