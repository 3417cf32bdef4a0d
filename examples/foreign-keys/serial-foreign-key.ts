// # An insert without the foreign key succeeds, with the id of another row
//
// `serial()` gives a column a default: the next number of a sequence. The
// foreign key of `loans` is `memberId: serial("member_id")`, so an insert
// without a member compiles, and succeeds if the number is the id of a member.
//
// Write: `integer("member_id").notNull().references(() => members.id)`.
// Trap: wrong rows.
// In 1.0: the same.
// See: foreign-keys/incompatible-types.
// Also: serial foreign key, serial references, foreign key has a default,
// nextval, missing foreign key, not null, wrong default, auto increment
// foreign key, forgotten author id.
//
// npm run example foreign-keys/serial-foreign-key

import { DrizzleQueryError } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { posts } from "../../src/db/schema";
import { loans, members } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const [firstLoan] = await db
  .insert(loans)
  .values({ title: "Old Maps" })
  .returning();

console.log(
  "Wrong: a loan of member 1, whom the insert does not name:",
  firstLoan,
);
// { id: 1, title: 'Old Maps', memberId: 1 }

// ## Declare the foreign key with `integer().notNull()`
//
// In a table that exists, the default must go, too: drizzle-kit 1.0 drops it, but
// 0.31 leaves it, also with `push`. Add `alter table traps.loans alter column
// member_id drop default` to the migration, or run it after `push`.
const rentals = pgTable("rentals", {
  id: serial("id").primaryKey(),
  memberId: integer("member_id")
    .notNull()
    .references(() => members.id),
});

console.log("hasDefault of the column:", rentals.memberId.hasDefault);
// false

// `posts.authorId` is such a column. TypeScript and PostgreSQL refuse an insert
// without it.
try {
  await db
    .insert(posts)
    // @ts-expect-error TS2769: authorId is missing
    .values({ title: "Ghost Story" });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Refused by PostgreSQL:", { code, message });
  // {
  //   code: '23502',
  //   message:
  //     'null value in column "author_id" of relation "posts" violates ' +
  //     'not-null constraint'
  // }
}

await client.end();
