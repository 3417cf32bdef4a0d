// # Nested rows in `values()` are not inserted
//
// `values()` ignores every key that is no column of its table, without an
// error. TypeScript refuses such a key in an object that you write into the call,
// but not in a variable, a spread or a callback of `map()`.
//
// Write: insert the posts by a statement of their own, if there are any:
// `.values(nested.map((post) => ({ ...post, authorId: user!.id })))`.
// Trap: missing rows.
// In 1.0: the same.
// See: writes/insert-user-with-posts, writes/misspelt-key-in-set.
// Issues: #572.
// Also: nested create, nested insert, unknown key, extra property, excess
// property, typo in a column, silently ignored, dropped, create with children,
// children are not saved, save a nested object, cascade insert.
//
// npm run example writes/nested-values-ignored

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const input = { name: "Dave", posts: [{ title: "First Light" }] };
const [dave] = await db.insert(users).values(input).returning();

console.log("Dave is inserted without the post:", dave);
// { id: 4, name: 'Dave' }

const postsOfDave = await db.select().from(posts).where(eq(posts.authorId, 4));

console.log("Dave has no post:", postsOfDave);
// []

// ## Let TypeScript check the object: `satisfies`
//
// `satisfies` refuses the key in the literal, but not in a spread.
const checked = {
  name: "Erin",
  // @ts-expect-error TS2353: 'posts' does not exist in the type
  posts: [{ title: "Second Light" }],
} satisfies typeof users.$inferInsert;
const [erin] = await db.insert(users).values(checked).returning();

console.log("Erin is inserted without the post, too:", erin);
// { id: 5, name: 'Erin' }

// ## Insert the posts by a statement of their own
//
// If the list can be empty, skip the second insert. For rows of a request, name
// the keys instead of `...values` and `...post`: a request can also send an `id`.
const { posts: nested, ...values } = input;
const newPosts = await db.transaction(async (tx) => {
  const [user] = await tx.insert(users).values(values).returning();
  return tx
    .insert(posts)
    .values(nested.map((post) => ({ ...post, authorId: user!.id })))
    .returning();
});

console.log("The post of the second Dave:", newPosts);
// [ { id: 4, title: 'First Light', authorId: 6 } ]

await client.end();
