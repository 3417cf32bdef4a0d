import { expect, onTestFinished, test, vi } from "vitest";
import { findDatabase } from "./database";

/** DATABASE_URL, after it was this and the database was found. */
async function found(url: string) {
  vi.stubEnv("DATABASE_URL", url);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { isEmbedded } = await findDatabase();
  return { url: process.env.DATABASE_URL, isEmbedded };
}

test.each([
  "localhost",
  "mysql://me:secret@localhost/x",
  "postgres://me:100%@localhost/x",
])(
  "a DATABASE_URL is refused that is none of a PostgreSQL: %s",
  async (url) => {
    await expect(found(url)).rejects
      .toThrow(`DATABASE_URL is not the URL of a PostgreSQL: postgres://<user>:<password>@<host>:<port>/<database>
A user or password with @ : / ? # or % in it has to be percent-encoded.`);
  },
);

test("channel_binding, which postgres.js does not know, is left out", async () => {
  const url = "postgresql://me:s3cret@db.example/x?sslmode=require";
  expect(await found(`${url}&channel_binding=require`)).toEqual({
    url,
    isEmbedded: false,
  });
});

test("without DATABASE_URL, it names the embedded one", async () => {
  expect(await found("")).toEqual({
    url: expect.stringMatching(
      /^postgres:\/\/postgres@127.0.0.1:\d+\/postgres$/,
    ),
    isEmbedded: true,
  });
});
