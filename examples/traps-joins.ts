// # Traps in joins
//
// Queries with joins that compile and then return other rows than you expect.
// Each step shows a wrong query with its result, then the right one. Silent
// mistakes come first, then types that are wrong, then errors that are hard to
// understand.
//
// npm run example:traps-joins

import {
  and,
  count,
  countDistinct,
  desc,
  DrizzleQueryError,
  eq,
  exists,
  getTableColumns,
  inArray,
  isNotNull,
  max,
  ne,
  notExists,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import postgres from "postgres";
import { client, db } from "../src/db";
import { posts, postsTags, tags, users, usersToTags } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("blog");

// ## A user without posts disappears from a left join
//
// A `where` on a column of the joined table also removes the rows in which this
// column is null, so the left join returns what an inner join returns.
const matchingUsers = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(eq(posts.title, "Hello World"))
  .orderBy(users.id);

console.log("Only the matching user:", matchingUsers);
// [ { name: 'Alice', title: 'Hello World' } ]

// The type says `title: string | null`, but no title can be null here. To keep
// every user, put the condition into the join.
const everyUser = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(
    posts,
    and(eq(users.id, posts.authorId), eq(posts.title, "Hello World")),
  )
  .orderBy(users.id);

console.log("Every user, with the post if it matches:", everyUser);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Bob', title: null },
//   { name: 'Carol', title: null }
// ]

// ## `ne` removes the rows with null
//
// In SQL, a comparison with null is not true, and `where` keeps only rows for
// which its condition is true. So `ne` on a joined column also removes the
// users without posts.
const withoutNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(ne(posts.title, "Hello World"))
  .orderBy(users.id);

console.log("Carol is missing:", withoutNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// PostgreSQL's `is distinct from` compares null like any other value.
const withNulls = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .where(sql`${posts.title} is distinct from ${"Hello World"}`)
  .orderBy(users.id);

console.log("All rows but Hello World:", withNulls);
// [
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## An inner join after a left join removes rows
//
// An inner join keeps only rows that match. A row that an earlier left join has
// filled with nulls matches nothing, so the inner join removes it.
const onlyTagged = await db
  .select({ name: users.name, title: posts.title, label: tags.label })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .orderBy(users.id, posts.id, tags.id);

console.log("Second Thoughts and Carol are missing:", onlyTagged);
// [
//   { name: 'Alice', title: 'Hello World', label: 'typescript' },
//   { name: 'Alice', title: 'Hello World', label: 'tutorial' },
//   { name: 'Bob', title: 'Getting Started', label: 'tutorial' }
// ]

// After a left join, use left joins for all tables that depend on it.
const taggedOrNot = await db
  .select({ name: users.name, title: posts.title, label: tags.label })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .leftJoin(tags, eq(postsTags.tagId, tags.id))
  .orderBy(users.id, posts.id, tags.id);

console.log("All users and posts, with tags or without:", taggedOrNot);
// [
//   { name: 'Alice', title: 'Hello World', label: 'typescript' },
//   { name: 'Alice', title: 'Hello World', label: 'tutorial' },
//   { name: 'Alice', title: 'Second Thoughts', label: null },
//   { name: 'Bob', title: 'Getting Started', label: 'tutorial' },
//   { name: 'Carol', title: null, label: null }
// ]

// ## `count()` is 1 for a user without posts
//
// `count()` without a column counts rows, and a left join returns one row,
// filled with nulls, for a user without posts.
const rowsPerUser = await db
  .select({ name: users.name, posts: count() })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Carol has 1:", rowsPerUser);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 1 }
// ]

// With a column, `count()` counts the values that are not null.
const postsPerUser = await db
  .select({ name: users.name, posts: count(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts of each user:", postsPerUser);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## `count()` with a condition counts all posts
//
// `count()` counts the values that are not null. A condition that is false is
// not null, so `count()` counts it too.
const allCounted = await db
  .select({ name: users.name, posts: count(eq(posts.title, "Hello World")) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Every post is counted:", allCounted);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// With `filter`, an aggregate function reads only the rows that match. A count
// in `sql` arrives as a string, and `mapWith(Number)` makes it a number.
const matchingCounted = await db
  .select({
    name: users.name,
    posts:
      sql`count(*) filter (where ${eq(posts.title, "Hello World")})`.mapWith(
        Number,
      ),
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Posts with this title:", matchingCounted);
// [
//   { name: 'Alice', posts: 1 },
//   { name: 'Bob', posts: 0 },
//   { name: 'Carol', posts: 0 }
// ]

// ## Counts are too high when a query joins two tables
//
// If you join both posts and tags to the users, each post of a user is beside
// each tag. Alice has two of each, so she has four rows, and both counts are 4.
const multiplied = await db
  .select({
    name: users.name,
    posts: count(posts.id),
    tags: count(usersToTags.tagId),
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(usersToTags, eq(users.id, usersToTags.userId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Alice has 4 and 4:", multiplied);
// [
//   { name: 'Alice', posts: 4, tags: 4 },
//   { name: 'Bob', posts: 1, tags: 1 },
//   { name: 'Carol', posts: 0, tags: 0 }
// ]

// `countDistinct()` counts each id once.
const distinctCounts = await db
  .select({
    name: users.name,
    posts: countDistinct(posts.id),
    tags: countDistinct(usersToTags.tagId),
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .leftJoin(usersToTags, eq(users.id, usersToTags.userId))
  .groupBy(users.id)
  .orderBy(users.id);

console.log("Each id counted once:", distinctCounts);
// [
//   { name: 'Alice', posts: 2, tags: 2 },
//   { name: 'Bob', posts: 1, tags: 1 },
//   { name: 'Carol', posts: 0, tags: 0 }
// ]

// `db.$count()` counts in a subquery, so no join multiplies the rows.
const subqueryCounts = await db
  .select({
    name: users.name,
    posts: db.$count(posts, eq(posts.authorId, users.id)),
    tags: db.$count(usersToTags, eq(usersToTags.userId, users.id)),
  })
  .from(users)
  .orderBy(users.id);

console.log("Counted in subqueries:", subqueryCounts);
// [
//   { name: 'Alice', posts: 2, tags: 2 },
//   { name: 'Bob', posts: 1, tags: 1 },
//   { name: 'Carol', posts: 0, tags: 0 }
// ]

// ## `limit` returns fewer users than it should
//
// `limit` counts the rows of the join, and a user with two posts has two rows.
const limitedRows = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id)
  .limit(2);

console.log("Two rows, one user:", limitedRows);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' }
// ]

// Limit the users in a subquery, then join the posts to it.
const firstUsers = db
  .select()
  .from(users)
  .orderBy(users.id)
  .limit(2)
  .as("first_users");
const limitedUsers = await db
  .select({ name: firstUsers.name, title: posts.title })
  .from(firstUsers)
  .leftJoin(posts, eq(firstUsers.id, posts.authorId))
  .orderBy(firstUsers.id, posts.id);

console.log("Two users, with all posts:", limitedUsers);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' }
// ]

// In a relational query, `limit` counts users.
const limitedNested = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
  limit: 2,
});

console.log("Two users, nested:", limitedNested);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
// ]

// ## Only one user has a newest post
//
// A `limit` inside a joined subquery applies to the whole subquery, not to each
// user: the subquery returns one row for all users together.
const newestOfAll = db
  .select({ authorId: posts.authorId, title: posts.title })
  .from(posts)
  .orderBy(desc(posts.id))
  .limit(1)
  .as("newest_of_all");
const oneNewest = await db
  .select({ name: users.name, newest: newestOfAll.title })
  .from(users)
  .leftJoin(newestOfAll, eq(users.id, newestOfAll.authorId))
  .orderBy(users.id);

console.log("Alice has no newest post:", oneNewest);
// [
//   { name: 'Alice', newest: null },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

// A lateral join runs the subquery for each user, so that its `where` can use
// the columns of this user.
const newestOfUser = db
  .select({ title: posts.title })
  .from(posts)
  .where(eq(posts.authorId, users.id))
  .orderBy(desc(posts.id))
  .limit(1)
  .as("newest_of_user");
const eachNewest = await db
  .select({ name: users.name, newest: newestOfUser.title })
  .from(users)
  .leftJoinLateral(newestOfUser, sql`true`)
  .orderBy(users.id);

console.log("The newest post of each user:", eachNewest);
// [
//   { name: 'Alice', newest: 'Second Thoughts' },
//   { name: 'Bob', newest: 'Getting Started' },
//   { name: 'Carol', newest: null }
// ]

// ## `desc` puts the users without posts first
//
// PostgreSQL sorts null as greater than all other values, so `desc` puts it
// first.
//
// Issues: #1699.
const nullFirst = await db
  .select({ name: users.name, newest: max(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(desc(max(posts.id)));

console.log("Carol is first:", nullFirst);
// [
//   { name: 'Carol', newest: null },
//   { name: 'Bob', newest: 3 },
//   { name: 'Alice', newest: 2 }
// ]

// Drizzle has no function for `nulls last` in `orderBy`. Add it with `sql`.
const nullLast = await db
  .select({ name: users.name, newest: max(posts.id) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .groupBy(users.id)
  .orderBy(sql`${desc(max(posts.id))} nulls last`);

console.log("The newest post first:", nullLast);
// [
//   { name: 'Bob', newest: 3 },
//   { name: 'Alice', newest: 2 },
//   { name: 'Carol', newest: null }
// ]

// ## No post is found that has two tags
//
// A row of the join holds one post and one tag, and `where` tests each row
// alone. No row has both labels.
const inOneRow = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(and(eq(tags.label, "typescript"), eq(tags.label, "tutorial")))
  .orderBy(posts.id);

console.log("No post:", inOneRow);
// []

// Find the rows with either tag, then keep the posts that have two such rows.
const withBoth = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, ["typescript", "tutorial"]))
  .groupBy(posts.id)
  .having(eq(count(), 2))
  .orderBy(posts.id);

console.log("Posts with both tags:", withBoth);
// [ { title: 'Hello World' } ]

// ## A post appears twice
//
// A join to a join table returns a post once for each tag that matches.
const oncePerTag = await db
  .select({ id: posts.id, title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, ["typescript", "tutorial"]))
  .orderBy(posts.id);

console.log("Hello World twice:", oncePerTag);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

// `selectDistinct()` removes equal rows. Select the id too: two posts can have
// the same title.
const distinctPosts = await db
  .selectDistinct({ id: posts.id, title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(inArray(tags.label, ["typescript", "tutorial"]))
  .orderBy(posts.id);

console.log("Posts with any of the tags:", distinctPosts);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

// `exists` only asks whether a tag exists that matches. So each post appears
// once, and you can select any columns.
const anyTag = db
  .select()
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(
    and(
      eq(postsTags.postId, posts.id),
      inArray(tags.label, ["typescript", "tutorial"]),
    ),
  );
const existingPosts = await db
  .select({ id: posts.id, title: posts.title })
  .from(posts)
  .where(exists(anyTag))
  .orderBy(posts.id);

console.log("Posts for which a tag exists:", existingPosts);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

// ## A post is found although it has the excluded tag
//
// `ne` finds the posts that have another tag, also if they have the excluded
// tag too. It does not find a post without tags.
const withAnotherTag = await db
  .select({ title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(ne(tags.label, "typescript"))
  .orderBy(posts.id);

console.log("Hello World has this tag:", withAnotherTag);
// [ { title: 'Hello World' }, { title: 'Getting Started' } ]

// Ask for the posts for which no such tag exists.
const typescriptTag = db
  .select()
  .from(postsTags)
  .innerJoin(tags, eq(postsTags.tagId, tags.id))
  .where(and(eq(postsTags.postId, posts.id), eq(tags.label, "typescript")));
const withoutTag = await db
  .select({ title: posts.title })
  .from(posts)
  .where(notExists(typescriptTag))
  .orderBy(posts.id);

console.log("Posts without the tag typescript:", withoutTag);
// [ { title: 'Second Thoughts' }, { title: 'Getting Started' } ]

// ## `notInArray` with a subquery finds nothing
//
// If the subquery returns a null, `notInArray` is never true, and the query
// returns no rows. A left join in the subquery is enough to get a null.
const otherTags = db
  .select({ id: postsTags.tagId })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(ne(posts.title, "Hello World"));
const noTags = await db
  .select({ label: tags.label })
  .from(tags)
  .where(notInArray(tags.id, otherTags))
  .orderBy(tags.id);

console.log("No tag:", noTags);
// []

// Second Thoughts has no tag: this is the null. Remove it in the subquery.
const otherTagIds = db
  .select({ id: postsTags.tagId })
  .from(posts)
  .leftJoin(postsTags, eq(posts.id, postsTags.postId))
  .where(and(ne(posts.title, "Hello World"), isNotNull(postsTags.tagId)));
const onlyHere = await db
  .select({ label: tags.label })
  .from(tags)
  .where(notInArray(tags.id, otherTagIds))
  .orderBy(tags.id);

console.log("Tags that no other post has:", onlyHere);
// [ { label: 'typescript' } ]

// ## The `id` in a row is the id of another table
//
// An object has each key only once. If you spread the columns of two tables
// into one object, the columns of the second table replace those of the same
// name.
const spread = await db
  .select({ ...getTableColumns(users), ...getTableColumns(posts) })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("The ids of the posts:", spread);
// [
//   { id: 1, name: 'Alice', title: 'Hello World', authorId: 1 },
//   { id: 2, name: 'Alice', title: 'Second Thoughts', authorId: 1 },
//   { id: 3, name: 'Bob', title: 'Getting Started', authorId: 2 },
//   { id: null, name: 'Carol', title: null, authorId: null }
// ]

// Give each table a key of its own.
const perTable = await db
  .select({ user: users, post: posts })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Both ids:", perTable);
// [
//   {
//     user: { id: 1, name: 'Alice' },
//     post: { id: 1, title: 'Hello World', authorId: 1 }
//   },
//   {
//     user: { id: 1, name: 'Alice' },
//     post: { id: 2, title: 'Second Thoughts', authorId: 1 }
//   },
//   {
//     user: { id: 2, name: 'Bob' },
//     post: { id: 3, title: 'Getting Started', authorId: 2 }
//   },
//   { user: { id: 3, name: 'Carol' }, post: null }
// ]

// ## A post has the wrong author
//
// All ids are numbers, so a join that compares the wrong columns compiles.
// Small ids often match by chance.
const wrongAuthors = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.id, users.id))
  .orderBy(posts.id);

console.log("Authors by the id of the post:", wrongAuthors);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Bob' },
//   { title: 'Getting Started', author: 'Carol' }
// ]

// Compare the foreign key with the column that it references.
const authors = await db
  .select({ title: posts.title, author: users.name })
  .from(posts)
  .innerJoin(users, eq(posts.authorId, users.id))
  .orderBy(posts.id);

console.log("Authors:", authors);
// [
//   { title: 'Hello World', author: 'Alice' },
//   { title: 'Second Thoughts', author: 'Alice' },
//   { title: 'Getting Started', author: 'Bob' }
// ]

// ## `count()` in a joined subquery is null
//
// A left join fills the columns of a subquery with nulls where nothing matches,
// but the type of a `count()` or `sql` field in this subquery stays without
// null.
//
// Issues: #4134, #1421.
const counts = db
  .select({ authorId: posts.authorId, n: count().as("n") })
  .from(posts)
  .groupBy(posts.authorId)
  .as("counts");
const nullCounts = await db
  .select({ name: users.name, posts: counts.n })
  .from(users)
  .leftJoin(counts, eq(users.id, counts.authorId))
  .orderBy(users.id);

console.log("Carol has null, the type is number:", nullCounts);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: null }
// ]

// `coalesce` replaces the null. `mapWith(Number)` is needed again, because the
// new `sql` does not know how to read the count.
const zeroCounts = await db
  .select({
    name: users.name,
    posts: sql`coalesce(${counts.n}, 0)`.mapWith(Number),
  })
  .from(users)
  .leftJoin(counts, eq(users.id, counts.authorId))
  .orderBy(users.id);

console.log("Carol has 0:", zeroCounts);
// [
//   { name: 'Alice', posts: 2 },
//   { name: 'Bob', posts: 1 },
//   { name: 'Carol', posts: 0 }
// ]

// ## A `sql` field of a left join is null
//
// Drizzle adds null to the type of a column that comes from a left join, but
// not to the type that you give to `sql`.
const nullTitles = await db
  .select({ name: users.name, title: sql<string>`upper(${posts.title})` })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Carol has null, the type is string:", nullTitles);
// [
//   { name: 'Alice', title: 'HELLO WORLD' },
//   { name: 'Alice', title: 'SECOND THOUGHTS' },
//   { name: 'Bob', title: 'GETTING STARTED' },
//   { name: 'Carol', title: null }
// ]

// Add null to the type yourself.
const nullableTitles = await db
  .select({
    name: users.name,
    title: sql<string | null>`upper(${posts.title})`,
  })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("With null in the type:", nullableTitles);
// [
//   { name: 'Alice', title: 'HELLO WORLD' },
//   { name: 'Alice', title: 'SECOND THOUGHTS' },
//   { name: 'Bob', title: 'GETTING STARTED' },
//   { name: 'Carol', title: null }
// ]

// ## Error: syntax error at or near "order"
//
// `and()` of no conditions is undefined. A join accepts undefined as its
// condition, and Drizzle then sends a join without `on`.
const conditions: SQL[] = [];
try {
  await db
    .select({ name: users.name, title: posts.title })
    .from(users)
    .leftJoin(posts, and(...conditions))
    .orderBy(users.id, posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A join without a condition:", { code, message });
  // { code: '42601', message: 'syntax error at or near "order"' }
}

// Give `and()` the condition that always applies, before the others.
const alwaysJoined = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, and(eq(users.id, posts.authorId), ...conditions))
  .orderBy(users.id, posts.id);

console.log("Joined by the foreign key:", alwaysJoined);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## Error: column reference "id" is ambiguous
//
// A subquery may return two columns with the name `id`, but a query that reads
// from this subquery cannot tell them apart.
//
// Issues: #2772.
try {
  const pairs = db
    .select()
    .from(users)
    .innerJoin(posts, eq(users.id, posts.authorId))
    .as("pairs");
  await db
    .select({ name: pairs.users.name, postId: pairs.posts.id })
    .from(pairs)
    .orderBy(pairs.posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Two columns of one name:", { code, message });
  // { code: '42702', message: 'column reference "id" is ambiguous' }
}

// In the subquery, give the columns of the same name different names with
// `as()`.
const namedPairs = db
  .select({
    name: users.name,
    userId: sql<number>`${users.id}`.as("user_id"),
    postId: sql<number>`${posts.id}`.as("post_id"),
  })
  .from(users)
  .innerJoin(posts, eq(users.id, posts.authorId))
  .as("named_pairs");
const pairsWithNames = await db
  .select()
  .from(namedPairs)
  .orderBy(namedPairs.postId);

console.log("A name for each id:", pairsWithNames);
// [
//   { name: 'Alice', userId: 1, postId: 1 },
//   { name: 'Alice', userId: 1, postId: 2 },
//   { name: 'Bob', userId: 2, postId: 3 }
// ]

// ## Error: ORDER BY expressions must appear in select list
//
// `selectDistinct()` can only sort by columns that it selects: for two posts
// with the same title, PostgreSQL would not know which id to sort by.
try {
  await db
    .selectDistinct({ title: posts.title })
    .from(posts)
    .innerJoin(postsTags, eq(posts.id, postsTags.postId))
    .orderBy(posts.id);
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("Sorted by a column that is missing:", { code, message });
  // {
  //   code: '42P10',
  //   message:
  //     'for SELECT DISTINCT, ' +
  //     'ORDER BY expressions must appear in select list'
  // }
}

// Select the column too.
const sortedPosts = await db
  .selectDistinct({ id: posts.id, title: posts.title })
  .from(posts)
  .innerJoin(postsTags, eq(posts.id, postsTags.postId))
  .orderBy(posts.id);

console.log("Sorted by a selected column:", sortedPosts);
// [
//   { id: 1, title: 'Hello World' },
//   { id: 3, title: 'Getting Started' }
// ]

await client.end();
