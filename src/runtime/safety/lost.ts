import type { Sql } from "postgres";
import { isLostConnection } from "../faults";

type Rejectable = { reject(error: Error): void };

/** Ends the process with an error that nobody can catch. */
export function failAtOnce(error: Error): void {
  setImmediate(() => {
    throw error;
  });
}

/**
 * From now on, a query of the client that finds its connection lost ends the process,
 * with an error that cannot be caught. An example that catches a query's error does so
 * to show it, and would show this one as a result.
 */
export function failWhenLost(client: Sql): void {
  const { unsafe } = client; // what Drizzle calls
  client.unsafe = (...args: Parameters<typeof unsafe>) => {
    const query = unsafe(...args);
    const rejectable = query as unknown as Rejectable;
    const { reject } = rejectable;
    rejectable.reject = (error) => {
      if (isLostConnection(error)) failAtOnce(error);
      else reject(error);
    };
    return query as never;
  };
}
