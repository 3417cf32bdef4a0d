// # `params` of a `DrizzleQueryError` is undefined
//
// In 1.0, the error and its message lack the parameters. Its `cause` can still
// have values: in `message`, `detail` and `where`, with postgres.js in
// `parameters`, and with PGlite in `params`.
//
// Write: `drizzle({ client, paramsInErrors: true })`, in 1.0, and not in
// production.
//
// npm run example 1.0/upgrading/params-in-errors

import { DrizzleQueryError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  const { name, message, params } = error;
  console.log("The error:", { name, message, params });
  // {
  //   name: 'DrizzleQueryError',
  //   message: 'Failed query: insert into "posts" ("id", "title", "author_id") values (default, $1, $2)',
  //   params: undefined
  // }
}

// ## Set `paramsInErrors: true`
//
// The parameters are then in the error as in 0.45. They can be passwords and
// tokens: do not log them in production.
const verboseDb = drizzle({ client, paramsInErrors: true });

try {
  await verboseDb.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  const { message, params } = error;
  console.log("The error with parameters:", { message, params });
  // {
  //   message: 'Failed query: insert into "posts" ("id", "title", "author_id") values (default, $1, $2)\n' +
  //     'params: Ghost Story,99',
  //   params: [ 'Ghost Story', 99 ]
  // }
}

await client.end();
