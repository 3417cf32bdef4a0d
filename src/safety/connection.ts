import { once } from "node:events";
import { connect, type Socket } from "node:net";
import postgres from "postgres";
import { Fault } from "../faults";

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
 * Connects to the database that DATABASE_URL names, with the first query. That fails
 * within ten seconds if no PostgreSQL answers, where postgres.js would go on trying.
 * When the connection is cut later on, an error that nobody can catch ends the process.
 */
export function openConnection(): Connection {
  let socket: Socket | undefined;
  let hasNoTls = false;
  let ended = false;

  const isOpen = () => "server_version" in sql.parameters;

  const options = {
    max: 1,
    fetch_types: false,
    prepare: false, // a pooler may not keep statements
    connect_timeout: 5, // seconds
    max_lifetime: null, // its timer would keep the process alive
    onnotice: () => {},
    onclose: () => {
      if (isOpen() && !ended) throw wasCut();
    },
    socket: async (to: Target) => {
      const [host = "", port = 0] = [to.host[0], to.port[0]];
      if (hasNoTls) throw new Fault(noTls(`${host}:${port}`));
      if (socket) throw new Fault(noPostgres(`${host}:${port}`));

      socket = to.path ? connect(to.path) : connect(port, host);
      await once(socket, "connect", { signal: AbortSignal.timeout(4000) });
      socket.prependListener("error", (error) => {
        const cause = new Fault(noPostgres(`${host}:${port}`));
        if (!isOpen()) Object.assign(error, { code: undefined, cause });
      });
      if (to.ssl && to.ssl !== "prefer")
        socket.once("data", (answer) => {
          hasNoTls = String(answer) === "N"; // postgres.js goes on as if it were not
          if (hasNoTls) socket?.destroy();
        });
      return Object.assign(socket, { host, port });
    },
  };
  const sql = postgres(process.env.DATABASE_URL!, options);
  return {
    sql,
    unref: () => socket?.unref(),
    end: () => {
      ended = true;
      return sql.end({ timeout: 1 }); // a connection that was reset has no end
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
