// Generated from ../../writes/nested-values-ignored.ts, as its code is the same in 1.0. Change it there.
//
// # Nested rows in `values()` are not inserted
//
// `values()` takes the columns of its table and drops every other key without
// an error. TypeScript refuses such a key only if you write the object right
// into the call: from a variable, it takes it.
//
// Trap: missing rows.
// In 1.0: the same.
// Also: nested create, nested insert, unknown key, extra property, excess
// property, typo in a column, silently ignored, dropped.
//
// npm run example 1.0/writes/nested-values-ignored

import { eq } from "drizzle-orm";
import { client, db } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const input = { name: "Dave", posts: [{ title: "First Light" }] };
const [dave] = await db.insert(users).values(input).returning();

console.log("Dave is inserted:", dave);
// { id: 4, name: 'Dave' }

const postsOfDave = await db.select().from(posts).where(eq(posts.authorId, 4));

console.log("The post of Dave is not:", postsOfDave);
// []

// ## Let TypeScript check the object: satisfies
//
// `typeof users.$inferInsert` is the type of what `values()` takes. `satisfies`
// checks a variable as strictly as an object in the call.
const checked = {
  name: "Erin",
  // @ts-expect-error TS2353: 'posts' does not exist in the type
  posts: [{ title: "Second Light" }],
} satisfies typeof users.$inferInsert;
const [erin] = await db.insert(users).values(checked).returning();

console.log("TypeScript has said so:", erin);
// { id: 5, name: 'Erin' }

// ## Insert the posts by a statement of their own
//
// See [Insert a user together with posts](insert-user-with-posts.md) for the
// transaction.
const { posts: nested, ...values } = input;
const [frank] = await db.insert(users).values(values).returning();
const ofFrank = await db
  .insert(posts)
  .values(nested.map((post) => ({ ...post, authorId: frank!.id })))
  .returning();

console.log("Each table has its insert:", ofFrank);
// [ { id: 4, title: 'First Light', authorId: 6 } ]

await client.end();
