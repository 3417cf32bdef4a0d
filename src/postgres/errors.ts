import postgres from "postgres";

/** How a user gets all that the examples need: a database of its own, or these. */
export const grants = (user: string, database: string) =>
  `Let DATABASE_URL name a database of the user's own: create database drizzle_relations_<name> owner "${user}";
Or grant what is missing: grant create on database "${database}" to "${user}"; grant usage, create on schema public to "${user}";`;

/** An error whose message tells the user what is wrong, and what to do. */
export class UserError extends Error {}

/**
 * What is wrong with the server or a setting, in a line or two that also say what to do.
 * The password is never in them.
 *
 * @returns undefined for any other error
 */
export function explain(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UserError) return cause.message;
    const { code = "", severity, syscall = "connect" } = cause as Details;
    if (code === "ENOENT" && syscall !== "connect") return undefined; // a file
    const explanation = explanations[code];
    if (explanation) return explanation(server(), cause.message);
    if (severity === "FATAL" || serverClasses.test(code))
      return `${server().address} says: ${cause.message}.`;
  }
  return undefined;
}

/** What an error of Node's, postgres.js's or PostgreSQL's says beside its message. */
type Details = { code?: string; severity?: string; syscall?: string };

/** Whether an error of postgres.js means that a connection has ended. */
export function isCut(error: Error & { code?: string }): boolean {
  return cut.includes(error.code ?? "");
}

/**
 * What DATABASE_URL names, without the password. postgres.js sends parameters that it
 * does not know, such as ?database=x, in place of what it has read from the URL, and
 * leaves out what is empty; then PostgreSQL takes the user's name for the database's.
 */
export function server() {
  const { host, port, path, connection, ...options } = postgres(
    process.env.DATABASE_URL!,
  ).options;
  const [name, number] = [String(host[0]), String(port[0])];
  const { user, database } = { ...options, ...connection };
  return {
    name,
    address: path || `${name}:${number}`,
    user,
    database: database || user,
  };
}

type Explanation = (
  server: { name: string; address: string; user: string; database: string },
  message: string,
) => string;

// The codes of Node, of postgres.js (CONNECT_TIMEOUT, CONNECTION_...) and of
// PostgreSQL: https://www.postgresql.org/docs/current/errcodes-appendix.html

const unreachable = [
  "ECONNREFUSED",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "CONNECT_TIMEOUT",
  "ABORT_ERR",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
];
const cut = [
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "ECONNRESET",
  "EPIPE",
  "57P01",
  "57P02",
  "57P05",
  "25P03",
];

/** Classes of codes that mean a problem of the server, and not of a query. */
const serverClasses = /^(08|53|55|57|58|F0|XX)\w{3}$/;

const help = `Start it (docker compose up -d --wait, or npm run db:serve) or correct DATABASE_URL; without DATABASE_URL, an embedded one runs.`;

const nothingListens: Explanation = ({ address }) =>
  `No PostgreSQL listens on ${address}.\n${help}`;
const noSuchHost: Explanation = ({ name, address }) =>
  `The name "${name}" of the server ${address} cannot be resolved.\n${help}`;
const noAnswer: Explanation = ({ address }) =>
  `The server ${address} does not answer.\n${help}`;
const wasCut: Explanation = ({ address }) =>
  `The connection to ${address} was cut, so there is no result.\nThe server went away or ended it: run the command again when it is back.`;
const badCertificate: Explanation = ({ address }, message) =>
  `The certificate of ${address} cannot be trusted: ${message.split(";")[0]}.\nName its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.`;
const noPreparedStatements: Explanation = ({ address }, message) =>
  `${address} says: ${message}. It is a pooler that keeps no prepared statements.\nAdd prepare=false to the parameters of DATABASE_URL.`;

const explanations: Record<string, Explanation | undefined> = {
  ...Object.fromEntries(unreachable.map((code) => [code, noAnswer])),
  ...Object.fromEntries(cut.map((code) => [code, wasCut])),
  ECONNREFUSED: nothingListens,
  ENOENT: nothingListens,
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,

  "28P01": ({ user, address }) =>
    `Wrong password for user "${user}" on ${address}, or no such user: PostgreSQL does not say which.\nCorrect DATABASE_URL.`,
  "28000": ({ user, address }, message) =>
    message.endsWith("does not exist")
      ? `There is no user "${user}" on ${address}.\nCorrect DATABASE_URL.`
      : `${address} refuses the connection: ${message}.`,
  "3D000": ({ database, address }) =>
    `There is no database "${database}" on ${address}.\nCorrect DATABASE_URL, or create it: create database "${database}";`,
  "42501": ({ user, database, address }, message) =>
    `User "${user}" may not make or use the tables in database "${database}" on ${address}: ${message}.
${grants(user, database)}`,
  "25006": ({ database, address }, message) =>
    `The database "${database}" on ${address} is read-only: ${message}.\nThe examples write rows: let DATABASE_URL name the primary server, and a user for whom default_transaction_read_only is off.`,
  "53300": ({ address }, message) =>
    `The server ${address} is full: ${message}.\nEnd other connections to it, or raise its max_connections.`,
  "57P03": ({ address }, message) =>
    `The server ${address} is not ready: ${message}. Try again in a moment.`,
  "26000": noPreparedStatements,
  "42P05": noPreparedStatements,

  DEPTH_ZERO_SELF_SIGNED_CERT: badCertificate,
  SELF_SIGNED_CERT_IN_CHAIN: badCertificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: badCertificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: badCertificate,
  ERR_TLS_CERT_ALTNAME_INVALID: badCertificate,
  CERT_HAS_EXPIRED: badCertificate,
};
