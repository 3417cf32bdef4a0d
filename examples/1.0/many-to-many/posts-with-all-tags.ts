// # Get the posts that have all of the given tags
//
// In Drizzle 1.0, write a filter on the relation for each tag, and put the
// filters into `AND`.
//
// npm run example 1.0/many-to-many/posts-with-all-tags

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

// ## A filter for each tag
//
// Two conditions in one filter are about the same tag. Each filter in `AND` can
// match another tag.
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
// For an empty list, write `where: {}`: the query then returns every post.
try {
  await db.query.posts.findMany({ where: { AND: [] } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An empty list:", error.message);
  // "Unexpected empty array in filters' 'AND' section. Omit field or " +
  //   "use 'EmptyFilter' if you want filter to be skipped."
}

await client.end();
