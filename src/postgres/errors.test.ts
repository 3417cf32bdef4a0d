import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { explain } from "./errors";

// What the server itself refuses is in errors.postgres.test.ts.

describe("the message of an error with the code", () => {
  const startIt =
    "Start it (docker compose up -d --wait, or npm run db:serve) or correct DATABASE_URL; without DATABASE_URL, an embedded one runs.";
  const isCut = `The connection to db:5432 was cut, so there is no result.
The server went away or ended it: run the command again when it is back.`;
  const noAnswer = `The server db:5432 does not answer.\n${startIt}`;
  const certificate = `The certificate of db:5432 cannot be trusted: said.
Name its authority's file in NODE_EXTRA_CA_CERTS, or encrypt without checking it: sslmode=require in DATABASE_URL.`;
  const pooler = `db:5432 says: said. It is a pooler that keeps no prepared statements.
Add prepare=false to the parameters of DATABASE_URL.`;

  beforeEach(() => vi.stubEnv("DATABASE_URL", "postgres://me:secret@db/x"));
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ["ECONNREFUSED", `No PostgreSQL listens on db:5432.\n${startIt}`],
    ["ENOENT", `No PostgreSQL listens on db:5432.\n${startIt}`],
    [
      "ENOTFOUND",
      `The name "db" of the server db:5432 cannot be resolved.\n${startIt}`,
    ],
    [
      "EAI_AGAIN",
      `The name "db" of the server db:5432 cannot be resolved.\n${startIt}`,
    ],
    ["CONNECT_TIMEOUT", noAnswer],
    ["ABORT_ERR", noAnswer],
    ["ETIMEDOUT", noAnswer],
    ["EHOSTUNREACH", noAnswer],
    ["ENETUNREACH", noAnswer],
    ["CONNECTION_CLOSED", isCut],
    ["CONNECTION_DESTROYED", isCut],
    ["ECONNRESET", isCut],
    ["EPIPE", isCut],
    ["57P01", isCut],
    ["57P02", isCut],
    ["57P05", isCut],
    ["25P03", isCut],
    [
      "28P01",
      `Wrong password for user "me" on db:5432, or no such user: PostgreSQL does not say which.\nCorrect DATABASE_URL.`,
    ],
    ["28000", "db:5432 refuses the connection: said."],
    [
      "3D000",
      `There is no database "x" on db:5432.\nCorrect DATABASE_URL, or create it: create database "x";`,
    ],
    [
      "42501",
      `User "me" may not make or use the tables in database "x" on db:5432: said.\nLet DATABASE_URL name a database of the user's own: create database drizzle_relations_<name> owner "me";\nOr grant what is missing: grant create on database "x" to "me"; grant usage, create on schema public to "me";`,
    ],
    [
      "25006",
      `The database "x" on db:5432 is read-only: said.\nThe examples write rows: let DATABASE_URL name the primary server, and a user for whom default_transaction_read_only is off.`,
    ],
    [
      "53300",
      "The server db:5432 is full: said.\nEnd other connections to it, or raise its max_connections.",
    ],
    ["57P03", "The server db:5432 is not ready: said. Try again in a moment."],
    ["26000", pooler],
    ["42P05", pooler],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", certificate],
    ["SELF_SIGNED_CERT_IN_CHAIN", certificate],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", certificate],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", certificate],
    ["ERR_TLS_CERT_ALTNAME_INVALID", certificate],
    ["CERT_HAS_EXPIRED", certificate],
    ["08P01", "db:5432 says: said."],
    ["53100", "db:5432 says: said."],
    ["42P01", undefined],
    ["XX", undefined],
  ])("%s", (code, words) => {
    const error = Object.assign(new Error("said"), { code });
    expect(explain(error)).toBe(words);
    expect(explain(new Error("Failed query", { cause: error }))).toBe(words);
  });

  test("28000, of an unknown user", () => {
    const message = 'role "me" does not exist';
    const error = Object.assign(new Error(message), { code: "28000" });
    expect(explain(error)).toBe(
      'There is no user "me" on db:5432.\nCorrect DATABASE_URL.',
    );
  });

  test("no code that is known, but FATAL", () => {
    const fatal = Object.assign(new Error("said"), { severity: "FATAL" });
    expect(explain(fatal)).toBe("db:5432 says: said.");
    expect(explain(new Error("said"))).toBeUndefined();
    expect(explain("said")).toBeUndefined();
  });
});
