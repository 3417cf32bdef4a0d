// # Insert rows of two tables that reference each other
//
// An author belongs to a desk, and a desk has an author as its chief. One of
// the two foreign keys is nullable: insert the row with this key first, then the
// other row, and fill in the key.
//
// Group: insert.
// In 1.0: the same.
// See: foreign-keys/deferrable, foreign-keys/error-at-commit,
// foreign-keys/two-tables-reference-each-other.
// Also: circular foreign keys, cyclic reference, deferrable initially
// deferred, chicken and egg, insert both, two tables that need
// each other, mutual foreign keys, which table first, deferred check, check at
// commit.
//
// npm run example foreign-keys/insert-into-a-cycle

import { eq, sql } from "drizzle-orm";
import { client, db } from "../../src/db";
import { authors, desks } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

const sports = await db.transaction(async (tx) => {
  const [author] = await tx
    .insert(authors)
    .values({ name: "Dan", password: "secret-d" })
    .returning({ id: authors.id });
  if (!author) return tx.rollback(); // only for the type: one row was inserted
  const [desk] = await tx
    .insert(desks)
    .values({ name: "Sports", chiefId: author.id })
    .returning();
  if (!desk) return tx.rollback();
  const [chief] = await tx
    .update(authors)
    .set({ deskId: desk.id })
    .where(eq(authors.id, author.id))
    .returning({ id: authors.id, deskId: authors.deskId });
  return { desk, chief };
});

console.log("The desk and its chief:", sports);
// {
//   desk: { id: 3, name: 'Sports', chiefId: 4, deputyId: null },
//   chief: { id: 4, deskId: 3 }
// }

// ## With a deferred constraint, insert the desk first
//
// The foreign key of `chief_id` is
// [deferrable initially deferred](deferrable.md). PostgreSQL checks it at the
// end of the transaction, so you can insert the desk before its chief. Take the
// id of the chief from the sequence: with node-postgres and PGlite, `execute()`
// returns it in `.rows`. For an identity that is always generated, write
// `.overridingSystemValue()` before `.values()`.
const travel = await db.transaction(async (tx) => {
  const [next] = await tx.execute<{ id: number }>(
    sql`select nextval('magazine.authors_id_seq')::integer as id`,
  );
  const [desk] = await tx
    .insert(desks)
    .values({ name: "Travel", chiefId: next!.id })
    .returning();
  const [chief] = await tx
    .insert(authors)
    .values({
      id: next!.id,
      name: "Eve",
      password: "secret-e",
      deskId: desk!.id,
    })
    .returning({ id: authors.id, deskId: authors.deskId });
  return { desk, chief };
});

console.log("The desk before its chief:", travel);
// {
//   desk: { id: 4, name: 'Travel', chiefId: 5, deputyId: null },
//   chief: { id: 5, deskId: 4 }
// }

await client.end();
