// # Get the posts that have all of the given tags
//
// In Drizzle 1.0, write a filter on the relation for each tag, and put them
// into `AND`. Each filter can match another tag of the post.
//
// npm run example 1.0/many-to-many/posts-with-all-tags

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## A filter for each tag
//
// The filters of an object are about one tag, the objects in `AND` about one
// tag each.
const labels = ["typescript", "tutorial"];

const withAllTags = await db.query.posts.findMany({
  columns: { title: true },
  where: { AND: labels.map((label) => ({ tags: { label } })) },
  orderBy: { id: "asc" },
});

console.log("Posts with both tags:", withAllTags);
// [ { title: 'Hello World' } ]

// ## At least one of the tags
//
// `in` takes the list in one filter.
const withAnyTag = await db.query.posts.findMany({
  columns: { title: true },
  where: { tags: { label: { in: labels } } },
  orderBy: { id: "asc" },
});

console.log("Posts with at least one of the tags:", withAnyTag);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// ## An empty list of filters is an error
//
// Leave `AND` out if the list of tags may be empty.
try {
  await db.query.posts.findMany({ where: { AND: [] } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An empty list:", error.message);
  // "Unexpected empty array in filters' 'AND' section. Omit field or " +
  //   "use 'EmptyFilter' if you want filter to be skipped."
}

await client.end();
