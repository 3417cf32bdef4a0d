// # Set operator error (union / intersect / except): selected fields are not the same or are in a different order
//
// A union combines the columns of its queries by their position, so the keys
// must be in the same order. TypeScript does not check the order.
//
// Write: the same order: `.select({ name: users.name, text: tags.label })`.
// Trap: an error.
// In 1.0: the same.
// See: joins/union-of-two-joins, joins/union-rounds-numbers,
// joins/union-order-is-ambiguous.
// Also: unionAll, intersect, except, each UNION query must have the same number
// of columns, order of the keys.
//
// npm run example joins/union-fields-in-another-order

import { eq } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { client, db } from "../../src/db";
import { posts, tags, users, usersToTags } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

const ofPosts = db
  .select({ name: users.name, text: posts.title })
  .from(users)
  .innerJoin(posts, eq(posts.authorId, users.id));
const swapped = db
  .select({ text: tags.label, name: users.name })
  .from(users)
  .innerJoin(usersToTags, eq(usersToTags.userId, users.id))
  .innerJoin(tags, eq(tags.id, usersToTags.tagId));
try {
  await unionAll(ofPosts, swapped);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("The keys are in another order:", error.message);
  // 'Set operator error (union / intersect / except): selected fields ' +
  //   'are not the same or are in a different order'
}

// ## Write the keys in the same order
//
// Drizzle compares only the outer keys: if the keys of a nested object are in
// another order, values of the same type are swapped, without an error.
const ofTags = db
  .select({ name: users.name, text: tags.label })
  .from(users)
  .innerJoin(usersToTags, eq(usersToTags.userId, users.id))
  .innerJoin(tags, eq(tags.id, usersToTags.tagId));
const rows = await unionAll(ofPosts, ofTags).orderBy(users.name, posts.title);

console.log("In the same order:", rows);
// [
//   { name: 'Alice', text: 'Hello World' },
//   { name: 'Alice', text: 'Second Thoughts' },
//   { name: 'Alice', text: 'tutorial' },
//   { name: 'Alice', text: 'typescript' },
//   { name: 'Bob', text: 'Getting Started' },
//   { name: 'Bob', text: 'typescript' }
// ]

await client.end();
