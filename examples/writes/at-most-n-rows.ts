// # At most three posts for each user: lock the parent, then count
//
// Without a lock, two requests at the same time can both count two posts, and
// both insert a third. A lock on the row of the user makes the second request
// wait until the transaction of the first one ends.
//
// Group: insert.
// In 1.0: the same.
// See: joins/for-update, writes/lost-increment, foreign-keys/no-index.
// Also: limit the number of rows, maximum members of a team, seats, quota, plan
// limit, count before insert, check then insert, race condition, pessimistic
// locking, lock the parent row, pg_advisory_xact_lock, mutex.
//
// npm run example writes/at-most-n-rows

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// All code that inserts posts, or gives a post to another user, must do this, in
// the default isolation level: with `repeatable read`, the second request does
// not see the post of the first one.
function insertPost(authorId: number, title: string) {
  return db.transaction(async (tx) => {
    const [author] = await tx
      .select({ id: users.id })
      .from(users)
      .where(eq(users.id, authorId))
      .for("no key update");
    if (!author) return "no such user";
    if ((await tx.$count(posts, eq(posts.authorId, authorId))) >= 3)
      return "too many posts";
    await tx.insert(posts).values({ title, authorId });
    return "inserted";
  });
}

// Alice has two posts. Here, one request follows the other.
const results = [
  await insertPost(1, "First Light"),
  await insertPost(1, "Dusk"),
];

console.log("Only one post is inserted:", results);
// [ 'inserted', 'too many posts' ]

// ## Without a parent: an advisory lock
//
// At most four users: there is no row to lock. `pg_advisory_xact_lock()` locks a
// number that you choose, until the transaction ends. All code that inserts users
// must lock the same number, in the default isolation level, and other code of
// this database must lock another one.
function insertUser(name: string) {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4)`);
    if ((await tx.$count(users)) >= 4) return "too many users";
    await tx.insert(users).values({ name });
    return "inserted";
  });
}
const newUsers = [await insertUser("Dave"), await insertUser("Eve")];

console.log("Eve comes too late:", newUsers);
// [ 'inserted', 'too many users' ]

await client.end();
