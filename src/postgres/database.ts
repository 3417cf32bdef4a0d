import "./env.js";
import { UserError, server } from "./errors";

// In seconds. Without it, postgres.js waits for half a minute.
process.env.PGCONNECT_TIMEOUT ??= "5";

/** The URL of the embedded PostgreSQL, once it is what DATABASE_URL names. */
let embedded: string | undefined;

/**
 * Finds the database: what DATABASE_URL names, in the environment or in .env, or else an
 * embedded PostgreSQL, which it starts, and which ends with this process. From then on,
 * DATABASE_URL names it, in the form that postgres.js takes. It connects to none.
 *
 * @returns whether it is an embedded one
 * @throws UserError if DATABASE_URL is not the URL of a PostgreSQL, or of a database that
 *   must not be emptied
 */
export async function findDatabase(): Promise<{ isEmbedded: boolean }> {
  const { DATABASE_URL: url } = process.env;
  if (url) {
    process.env.DATABASE_URL = readUrl(url);
    checkName(process.env.DATABASE_URL);
  } else {
    const { startEmbedded } = await import("./embedded/start.js");
    embedded = await startEmbedded();
    process.env.DATABASE_URL = embedded;
  }
  return { isEmbedded: process.env.DATABASE_URL === embedded };
}

/** Says which database it is, with what `findDatabase()` throws. */
export async function tellDatabase(): Promise<void> {
  await findDatabase();
  const { database, address } = server();
  console.error(`On ${database} at ${address}`);
}

/**
 * The URL as postgres.js takes it: without channel_binding, which hosted services add
 * and postgres.js would hand to the server as a setting.
 *
 * @throws UserError if it is not the URL of a PostgreSQL
 */
export function readUrl(text: string): string {
  if (/^[^/]*\/\/[^/?#]*@[^/?#]*@/.test(text))
    throw new UserError(
      "The user or the password in DATABASE_URL has an @ in it: write %40 in its place.",
    );
  const [, prismas] =
    /[?&](schema|pgbouncer|connection_limit)=/.exec(text) ?? [];
  if (prismas)
    throw new UserError(
      `The parameter ${prismas} in DATABASE_URL is one of Prisma's, and no PostgreSQL knows it: remove it.`,
    );
  try {
    const url = new URL(text);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error(url.protocol);
    decodeURIComponent(url.username + url.password + url.host);
    // A password with / ? or # in it ends the host, and its rest is no name to print.
    if (`${url.pathname}${url.search}${url.hash}`.includes("@"))
      throw new Error("@");

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

const ownName = "drizzle_relations";

/**
 * Makes sure that a database is one to be emptied, as its name says.
 *
 * @throws UserError that says how to get one
 */
function checkName(url: string): void {
  const { database, address } = server();
  if (database === ownName || database.startsWith(`${ownName}_`)) return;
  if (database === process.env.EXAMPLES_DATABASE) return;
  throw new UserError(
    `The examples empty the database that they use, so its name has to be ${ownName}, or to begin with ${ownName}_.
The database "${database}" on ${address} is left alone: nothing was sent to it. Create one for the examples:
  create database ${ownName};
  DATABASE_URL=${urlOfOwn(url)}
Only if you can have no other, and it may be emptied: EXAMPLES_DATABASE=${database}`,
  );
}

/** The URL with our name in it, and without the password. */
function urlOfOwn(text: string): string {
  const url = new URL(text);
  url.pathname = ownName;
  url.hash = "";
  if (url.password) url.password = "***";
  for (const name of [...url.searchParams.keys()])
    if (/^database$|pass/i.test(name)) url.searchParams.delete(name);
  return url.href;
}
