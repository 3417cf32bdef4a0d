import "./env.js";
import { UserError } from "./errors";

/** The URL of the embedded PostgreSQL, once it is what DATABASE_URL names. */
let embedded: string | undefined;

/**
 * Finds the database: what DATABASE_URL names, in the environment or in .env, or else an
 * embedded PostgreSQL, which it starts, and which ends with this process. From then on,
 * DATABASE_URL names it, in the form that postgres.js takes.
 *
 * @returns whether it is an embedded one
 * @throws UserError if DATABASE_URL is not the URL of a PostgreSQL
 */
export async function findDatabase(): Promise<{ isEmbedded: boolean }> {
  // In seconds. Without it, postgres.js waits for half a minute.
  process.env.PGCONNECT_TIMEOUT ??= "5";

  const { DATABASE_URL: url } = process.env;
  if (url) process.env.DATABASE_URL = usable(url);
  else {
    const { startEmbedded } = await import("./embedded/start.js");
    embedded = await startEmbedded();
    process.env.DATABASE_URL = embedded;
  }
  return { isEmbedded: process.env.DATABASE_URL === embedded };
}

/**
 * The URL as postgres.js takes it: without channel_binding, which hosted services add
 * and postgres.js would hand to the server as a setting.
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
    throw new UserError(
      `DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>
A user or password with @ : / ? # or % in it has to be percent-encoded.`,
    );
  }
}
