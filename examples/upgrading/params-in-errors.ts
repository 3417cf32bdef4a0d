// # `params` of a `DrizzleQueryError` is undefined
//
// In 0.45, the error of a failed query has the parameters of the query, in
// `params` and in its message. In 1.0, the error lacks them.
//
// Trap: nothing in 0.45, the error has the parameters.
// In 1.0: the error lacks the parameters.
// See: writes/error-code-is-undefined, relational-queries/see-the-sql.
// Also: Failed query, paramsInErrors, error log without parameters, name of
// the error, parameters in logs, hidden values in errors.
//
// npm run example upgrading/params-in-errors

import { DrizzleQueryError } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// They can be passwords and tokens: do not log them in production.
try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  const { name, message, params } = error;
  console.log("The error:", { name, message, params });
  // {
  //   name: 'Error',
  //   message: 'Failed query: insert into "posts" ("id", "title", "author_id") values (default, $1, $2)\n' +
  //     'params: Ghost Story,99',
  //   params: [ 'Ghost Story', 99 ]
  // }
}

await client.end();
