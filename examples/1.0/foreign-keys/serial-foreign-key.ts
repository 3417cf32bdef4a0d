// Generated from ../../foreign-keys/serial-foreign-key.ts, as its code is the same in 1.0. Change it there.
//
// # An insert without the foreign key succeeds, with the id of another row
//
// `serial()` gives a column numbers of its own as its default. The foreign key
// of `loans` is declared as `memberId: serial("member_id")`, so an insert
// without a member compiles: the first loan goes to member 1, the next one to
// member 2.
//
// Trap: wrong rows.
// In 1.0: the same.
// Also: serial foreign key, serial references, foreign key has a default,
// nextval, missing foreign key, not null.
//
// npm run example 1.0/foreign-keys/serial-foreign-key

import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../db";
import { posts } from "../db/schema";
import { loans } from "../db/traps";
import { seed } from "../../../src/seed";

await seed("library");

const [firstLoan] = await db
  .insert(loans)
  .values({ title: "Old Maps" })
  .returning();

console.log("A loan of member 1:", firstLoan);
// { id: 1, title: 'Old Maps', memberId: 1 }

const [secondLoan] = await db
  .insert(loans)
  .values({ title: "New Maps" })
  .returning();

console.log("A loan of member 2:", secondLoan);
// { id: 2, title: 'New Maps', memberId: 2 }

// ## Declare the foreign key with `integer().notNull()`
//
// `posts.authorId` is declared so. TypeScript and PostgreSQL then refuse an
// insert without it.
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
