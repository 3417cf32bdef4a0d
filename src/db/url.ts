import "../runtime/env.js";
import { Fault } from "../runtime/faults";

// Makes DATABASE_URL available: from the environment, from .env, or that of an
// embedded PostgreSQL that lives as long as this process.

const given = process.env.DATABASE_URL;

/** Whether the database is this process's own. */
export const isEmbedded = !given;

process.env.DATABASE_URL = given ? usable(given) : await embeddedUrl();

// In seconds. Without it, postgres.js waits for half a minute.
process.env.PGCONNECT_TIMEOUT ??= "5";

async function embeddedUrl(): Promise<string> {
  const { startEmbedded } = await import("../runtime/embedded/start.js");
  return startEmbedded();
}

/**
 * The URL as postgres.js takes it: without channel_binding, which hosted services add
 * and postgres.js would hand to the server as a setting.
 *
 * @throws Fault if it is not the URL of a PostgreSQL
 */
function usable(text: string): string {
  try {
    const url = new URL(text);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error(url.protocol);
    decodeURIComponent(url.username + url.password + url.host);

    if (!url.searchParams.has("channel_binding")) return text;
    url.searchParams.delete("channel_binding");
    return url.href;
  } catch {
    throw new Fault(
      `DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>
A user or password with @ : / ? # or % in it has to be percent-encoded.`,
    );
  }
}
