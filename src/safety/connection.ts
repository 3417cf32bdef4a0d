import { once } from "node:events";
import { connect, type Socket } from "node:net";
import postgres from "postgres";
import { UserError, isCut, server } from "../postgres/errors";

/** A single connection to PostgreSQL. */
export interface Connection {
  sql: postgres.Sql;
  /** Lets the process end though the connection is open. */
  unref(): void;
  end(): Promise<void>;
}

/** Where postgres.js wants a socket to lead. */
interface Target {
  host: string[];
  port: number[];
  path?: string;
  ssl: string | boolean;
}

/**
 * Connects to the database that DATABASE_URL names. That fails within ten seconds if no
 * PostgreSQL answers, where postgres.js would go on trying. When the connection is cut
 * later on, an error that nobody can catch ends the process.
 *
 * @throws UserError if no PostgreSQL answers, or what postgres.js throws
 */
export async function openConnection(): Promise<Connection> {
  let socket: Socket | undefined;
  let hasNoTls = false;
  let isOpen = false;
  let ended = false;

  const options = {
    max: 1,
    fetch_types: false,
    prepare: false, // a pooler may not keep statements
    max_lifetime: null, // its timer would keep the process alive
    onnotice: () => {},
    onclose: () => {
      const isCut = isOpen && !ended;
      isOpen = false;
      if (isCut)
        setImmediate(() => {
          throw wasCut();
        });
    },
    socket: async (to: Target) => {
      const [host = "", port = 0] = [to.host[0], to.port[0]];
      if (hasNoTls) throw new UserError(noTls(`${host}:${port}`));
      if (socket) throw new UserError(noPostgres(`${host}:${port}`));

      socket = to.path ? connect(to.path) : connect(port, host);
      await once(socket, "connect", { signal: AbortSignal.timeout(4000) });
      if (to.ssl && to.ssl !== "prefer")
        socket.once("data", (answer) => {
          hasNoTls = String(answer) === "N"; // postgres.js goes on as if it were not
          if (hasNoTls) socket?.destroy();
        });
      return Object.assign(socket, { host, port });
    },
  };
  const sql = postgres(process.env.DATABASE_URL!, options);
  await sql`select`.catch((error) => {
    if (isCut(error)) throw new UserError(noPostgres(server().address));
    throw error;
  });
  isOpen = true;
  return {
    sql,
    unref: () => socket?.unref(),
    end: () => {
      ended = true;
      // Once it is cut, there is nothing to wait for.
      return sql.end({ timeout: isOpen ? 1 : 0 });
    },
  };
}

function wasCut(): Error {
  const error = new Error("The connection was closed by the other side");
  return Object.assign(error, { code: "CONNECTION_CLOSED" });
}

const noTls = (address: string) =>
  `The server ${address} offers no TLS, which sslmode in DATABASE_URL asks for.
Remove sslmode, or turn ssl on in the server.`;
const noPostgres = (address: string) =>
  `What listens on ${address} closed the connection before it was ready: is it a PostgreSQL?
Correct DATABASE_URL, or run the command again.`;
