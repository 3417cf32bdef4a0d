// # invalid input syntax for type integer: "" for an optional foreign key of a form
//
// A form sends `""` for an empty field or for `<option value="">`. That is no
// number and no uuid, and `Number("")` is 0, an id that a sequence does not give.
//
// Write: `reviewerId: text ? Number(text) : null`, with
// `text = form.get("reviewerId")`.
// Trap: an error.
// In 1.0: the same.
// See: writes/undefined-in-set, writes/parent-does-not-exist.
// Also: 22P02, 23503, invalid input syntax for type uuid: "", invalid input
// syntax for type integer: "NaN", empty string, FormData, select option, null
// instead of an empty string, optional relation.
//
// npm run example writes/empty-string-for-a-key

import { DrizzleQueryError, eq } from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { books } from "../../src/db/traps";
import { seed } from "../../src/seed";

await seed("library");

const form = new FormData();
form.set("reviewerId", "");

try {
  await db
    .update(books)
    // @ts-expect-error TS2322: Type 'FormDataEntryValue | null' is not assignable
    .set({ reviewerId: form.get("reviewerId") })
    .where(eq(books.id, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("An empty string:", { code, message });
  // { code: '22P02', message: 'invalid input syntax for type integer: ""' }
}

try {
  await db
    .update(books)
    .set({ reviewerId: Number(form.get("reviewerId")) })
    .where(eq(books.id, 1));
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, detail } = error.cause;
  console.log("Number() returns 0:", { code, detail });
  // {
  //   code: '23503',
  //   detail: 'Key (reviewer_id)=(0) is not present in table "members".'
  // }
}

// ## Turn an empty string into `null`
//
// A field that is not in the form becomes null, too: ask `form.has()` first, if
// the column must then keep its value. For a `uuid`, write `String(text)` instead
// of `Number(text)`.
const text = form.get("reviewerId");
const [book] = await db
  .update(books)
  .set({ reviewerId: text ? Number(text) : null })
  .where(eq(books.id, 1))
  .returning({ id: books.id, reviewerId: books.reviewerId });

console.log("No reviewer:", book);
// { id: 1, reviewerId: null }

await client.end();
