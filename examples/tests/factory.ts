// # A factory for rows with a parent
//
// The function inserts a row with values that are enough for a test. If you give
// no parent, it makes one.
//
// Group: test.
// In 1.0: the same.
// See: tests/ids-go-on, tests/roll-back-each-test,
// writes/insert-user-with-posts.
// Also: factory bot, fixtures, test data builder, fake data, faker, seed rows,
// related rows, make a post with an author, insert parents automatically,
// drizzle-seed.
//
// npm run example tests/factory

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, tags, postsTags, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

type Database = Omit<typeof db, "$client">;

function only<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error("There is no row.");
  return row;
}

async function makeUser(
  db: Database,
  values: Partial<typeof users.$inferInsert> = {},
) {
  const user = { name: "A user", ...values };
  return only(await db.insert(users).values(user).returning());
}

async function makePost(
  db: Database,
  values: Partial<typeof posts.$inferInsert> = {},
) {
  const authorId = values.authorId ?? (await makeUser(db)).id;
  const post = { title: "A post", ...values, authorId };
  return only(await db.insert(posts).values(post).returning());
}

// A `name` or `title` that is `undefined` takes the place of the text in the
// factory, and Drizzle then sends `default`: leave the key out. If a column is
// unique, make another value in each call, for example with `crypto.randomUUID()`.
// If the key of the parent is nullable, compare it with `undefined`: `??` also
// makes a parent if you give `null`.
const dora = await makeUser(db, { name: "Dora" });
const report = await makePost(db, { title: "Report", authorId: dora.id });
const other = await makePost(db);

console.log("The post of Dora:", report);
// { id: 4, title: 'Report', authorId: 4 }

console.log("A post of a new user:", other);
// { id: 5, title: 'A post', authorId: 5 }

// ## Rows of a join table
//
// The factory takes the labels, and makes a tag of each, even if there is one with
// this label.
async function makePostWithTags(db: Database, labels: string[]) {
  const post = await makePost(db);
  for (const label of labels) {
    const tag = only(await db.insert(tags).values({ label }).returning());
    await db.insert(postsTags).values({ postId: post.id, tagId: tag.id });
  }
  return post;
}
const tagged = await makePostWithTags(db, ["news", "sports"]);
const labels = await db
  .select({ title: posts.title, label: tags.label })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(eq(posts.id, tagged.id))
  .orderBy(tags.label);

console.log("With its tags:", labels);
// [
//   { title: 'A post', label: 'news' },
//   { title: 'A post', label: 'sports' }
// ]

// drizzle-seed, Drizzle's package for many random rows, is not shown here.

await client.end();
