import { describe, expect, onTestFinished, test, vi } from "vitest";
import { findDatabase } from "./database";

/** DATABASE_URL, after it was this and the database was found. */
async function found(url: string, EXAMPLES_DATABASE?: string) {
  vi.stubEnv("DATABASE_URL", url);
  vi.stubEnv("EXAMPLES_DATABASE", EXAMPLES_DATABASE);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { isEmbedded } = await findDatabase();
  return { url: process.env.DATABASE_URL, isEmbedded };
}

test.each([
  "localhost",
  "mysql://me:secret@localhost/x",
  "postgres://me:100%@localhost/x",
  "postgres://me:12/secret@localhost/x",
  "postgres://me:12#secret@localhost/x",
])(
  "a DATABASE_URL is refused that is none of a PostgreSQL: %s",
  async (url) => {
    await expect(found(url)).rejects
      .toThrow(`DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>
A user or password with @ : / ? # or % in it has to be percent-encoded.`);
  },
);

test.each([
  [
    "postgres://me:s3@cret@localhost/drizzle_relations",
    "The user or the password in DATABASE_URL has an @ in it: write %40 in its place.",
  ],
  [
    "postgres://me:s3cret@localhost/drizzle_relations?sslmode=require&schema=public",
    "The parameter schema in DATABASE_URL is one of Prisma's, and no PostgreSQL knows it: remove it.",
  ],
])("the cause is named why %s is refused", async (url, message) => {
  await expect(found(url)).rejects.toThrow(message);
});

test("channel_binding, which postgres.js does not know, is left out", async () => {
  const url =
    "postgresql://me:s3cret@db.example/drizzle_relations?sslmode=require";
  expect(await found(`${url}&channel_binding=require`)).toEqual({
    url,
    isEmbedded: false,
  });
});

test("without DATABASE_URL, it names the embedded one", async () => {
  onTestFinished(() => void vi.resetModules()); // other files get all checks
  expect(await found("")).toEqual({
    url: expect.stringMatching(
      /^postgres:\/\/postgres@127.0.0.1:\d+\/drizzle_relations$/,
    ),
    isEmbedded: true,
  });
});

describe("a database is", () => {
  const server = "postgres://me:s3cret@db.example";

  test.each<[string, string?]>([
    ["/drizzle_relations"],
    ["/drizzle_relations_of_ann"],
    ["/shop?database=drizzle_relations"],
    ["/shop", "shop"],
  ])("used: %s, EXAMPLES_DATABASE=%s", async (name, allowed) => {
    const url = server + name;
    expect(await found(url, allowed)).toEqual({ url, isEmbedded: false });
  });

  test.each<[string, string, string?]>([
    ["/shop", "shop"],
    ["/shop", "shop", "sho"],
    ["/drizzle_relation", "drizzle_relation"],
    ["/drizzle_relations2", "drizzle_relations2"],
    ["/my_drizzle_relations", "my_drizzle_relations"],
    ["/Drizzle_Relations", "Drizzle_Relations"],
    ["/%64rizzle_relations", "%64rizzle_relations"], // which postgres.js sends
    ["/drizzle_relations?database=shop", "shop"],
    ["/drizzle_relations?database=", "me"],
    ["", "me"],
    ["/", "me", ""],
  ])("refused: %s, which names %s", async (path, name, allowed) => {
    await expect(found(server + path, allowed)).rejects.toThrow(
      `The database "${name}" on db.example:5432 is left alone: nothing was sent to it.`,
    );
  });

  test("told how to get one of its own, without the password", async () => {
    await expect(
      found(`${server}:5433/shop?sslmode=require&password=s3cret&database=x`),
    ).rejects
      .toThrow(`The examples empty the database that they use, so its name has to be drizzle_relations, or to begin with drizzle_relations_.
The database "x" on db.example:5433 is left alone: nothing was sent to it. Create one for the examples:
  create database drizzle_relations;
  DATABASE_URL=postgres://me:***@db.example:5433/drizzle_relations?sslmode=require
Only if you can have no other, and it may be emptied: EXAMPLES_DATABASE=x`);
  });
});
