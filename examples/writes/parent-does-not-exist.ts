// # insert or update on table "posts" violates foreign key constraint
//
// The foreign key names a row that does not exist, or not yet. PostgreSQL
// checks it at the end of each statement, even inside a transaction, unless the
// key is deferred.
//
// Write: insert the parent first, and use its id: `authorId: user!.id`.
// Trap: error.
// In 1.0: the same.
// See: writes/insert-user-with-posts, foreign-keys/deferrable,
// writes/db-inside-a-transaction.
// Also: 23503, is not present in table, posts_author_id_users_id_fk,
// posts_author_id_users_id_fkey, foreign key violation, order of inserts,
// detail of the error, parent is missing, invalid id, insert a child first,
// unknown user id, check that a reference exists.
//
// npm run example writes/parent-does-not-exist

import { DrizzleQueryError, sql } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

try {
  await db.transaction(async (tx) => {
    await tx.insert(posts).values({ title: "First Light", authorId: 4 });
    await tx.insert(users).values({ id: 4, name: "Dave" });
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message, detail } = error.cause;
  console.log("There is no user 4 yet:", { code, message, detail });
  // {
  //   code: '23503',
  //   message:
  //     'insert or update on table "posts" violates foreign key constraint ' +
  //     '"posts_author_id_users_id_fk"',
  //   detail: 'Key (author_id)=(4) is not present in table "users".'
  // }
}

// ## Insert the parent first
const post = await db.transaction(async (tx) => {
  const [user] = await tx.insert(users).values({ name: "Dave" }).returning();
  return tx
    .insert(posts)
    .values({ title: "First Light", authorId: user!.id })
    .returning();
});

console.log("The post of the new user:", post);
// [ { id: 5, title: 'First Light', authorId: 4 } ]

// ## Insert only if the parent exists
//
// For an id from outside: if there is no such user, no row is inserted. `for key
// share` waits for a delete of the user at the same time, and needs the privilege
// `UPDATE` on the users. With node-postgres or PGlite, the array is `none.rows`.
const authorId = 99;
const none = await db.execute<{ id: number }>(sql`
  insert into ${posts} (title, author_id)
  select 'Ghost Story', ${users.id} from ${users} where ${users.id} = ${authorId}
  for key share
  returning id
`);

console.log("No row, and no error:", [...none]);
// []

await client.end();
