// # Traps in relational queries
//
// Calls of `db.query` that compile and then return other rows than you expect.
// Each step shows a wrong query with its result, then the right one. Silent
// mistakes come first, then types that are wrong, then errors that are hard to
// understand.
//
// npm run example:traps-relational-queries

import {
  and,
  desc,
  DrizzleQueryError,
  eq,
  exists,
  gt,
  inArray,
  max,
  relations,
  sql,
} from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db } from "../src/db";
import {
  posts,
  postsRelations,
  postsTags,
  tags,
  users,
} from "../src/db/schema";
import { seed } from "../src/seed";

await seed("blog");

// ## A `where` on a related table finds the wrong user
//
// In `db.query`, Drizzle treats each column in `where` as a column of the
// queried table, also if you import it from another table. `eq(posts.id, 3)`
// becomes `"users"."id" = 3`.
//
// Issues: #1697, #3688, #798, #1069, #2650, #1169.
const userNumberThree = await db.query.users.findMany({
  where: eq(posts.id, 3),
  with: { posts: true },
});

console.log("Carol, who wrote no post:", userNumberThree);
// [ { id: 3, name: 'Carol', posts: [] } ]

// To find users by their posts, write a subquery. Drizzle does not change the
// columns in a subquery.
const authorsOfPost = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.id, 3));
const authorOfThree = await db.query.users.findMany({
  where: inArray(users.id, authorsOfPost),
  with: { posts: true },
});

console.log("Bob, who wrote post 3:", authorOfThree);
// [
//   {
//     id: 2,
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   }
// ]

// ## `orderBy` with a related table sorts by the wrong column
//
// Drizzle treats each column in `orderBy` as a column of the queried table,
// also if you import it from another table. `desc(posts.id)` sorts by the id of
// the user.
//
// Issues: #1697, #1169, #2650.
const byUserId = await db.query.users.findMany({
  orderBy: desc(posts.id),
});

console.log("In descending order of the users' ids:", byUserId);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

// Sort by a subquery. `nulls last` puts the users without posts at the end.
const byNewestPost = await db.query.users.findMany({
  orderBy: (user) => {
    const newest = db
      .select({ id: max(posts.id) })
      .from(posts)
      .where(eq(posts.authorId, user.id));
    return sql`${newest} desc nulls last`;
  },
});

console.log("In descending order of their newest post:", byNewestPost);
// [
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' },
//   { id: 3, name: 'Carol' }
// ]

// ## A comparison with the parent row finds nothing
//
// In a `where` inside `with`, Drizzle treats the columns of the parent table as
// columns of the related table. So `gt(post.id, users.id)` compares the id of
// each post with itself.
const comparedWithItself = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: (post) => gt(post.id, users.id),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("No posts at all:", comparedWithItself);
// [
//   { id: 1, name: 'Alice', posts: [] },
//   { id: 2, name: 'Bob', posts: [] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// Read the parent row again in a subquery.
const comparedWithParent = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: (post) =>
        exists(
          db
            .select()
            .from(users)
            .where(and(eq(users.id, post.authorId), gt(post.id, users.id))),
        ),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Posts with a greater id than the user:", comparedWithParent);
// [
//   { id: 1, name: 'Alice', posts: [ { id: 2 } ] },
//   { id: 2, name: 'Bob', posts: [ { id: 3 } ] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// ## A `where` inside `with` does not filter the users
//
// A `where` inside `with` decides which related rows a parent row gets. It does
// not remove parent rows: a user without such posts gets an empty array.
//
// Issues: #3688, #1069, #2650, #821.
const everyUser = await db.query.users.findMany({
  with: {
    posts: {
      where: eq(posts.title, "Hello World"),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("All users, two with an empty array:", everyUser);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   },
//   { id: 2, name: 'Bob', posts: [] },
//   { id: 3, name: 'Carol', posts: [] }
// ]

// To filter the users, put a subquery into the `where` of the users. Without a
// `where` inside `with`, each user has all posts.
const authorsOfHelloWorld = db
  .select({ id: posts.authorId })
  .from(posts)
  .where(eq(posts.title, "Hello World"));
const withAllPosts = await db.query.users.findMany({
  where: inArray(users.id, authorsOfHelloWorld),
  with: { posts: { orderBy: (post, { asc }) => asc(post.id) } },
  orderBy: users.id,
});

console.log("Users with this post, and all their posts:", withAllPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [
//       { id: 1, title: 'Hello World', authorId: 1 },
//       { id: 2, title: 'Second Thoughts', authorId: 1 }
//     ]
//   }
// ]

// To get only this post, use both.
const withThisPost = await db.query.users.findMany({
  where: inArray(users.id, authorsOfHelloWorld),
  with: {
    posts: {
      where: eq(posts.title, "Hello World"),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Users with this post, and only this post:", withThisPost);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   }
// ]

// ## `exists` inside `with` tests the wrong row
//
// Drizzle does not change the columns in a subquery. If the outermost query
// reads the same table, an imported column in a subquery inside `with` means
// the outermost row.
//
// Issues: #2431, #5020, #5186.
const tutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: exists(
            db
              .select()
              .from(postsTags)
              .where(
                and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2)),
              ),
          ),
          orderBy: (post, { asc }) => asc(post.id),
        },
      },
    },
  },
  orderBy: posts.id,
});

console.log("Second Thoughts is no tutorial:", tutorials);
// [
//   {
//     title: 'Hello World',
//     author: {
//       name: 'Alice',
//       posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//     }
//   },
//   { title: 'Second Thoughts', author: { name: 'Alice', posts: [] } },
//   {
//     title: 'Getting Started',
//     author: { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
//   }
// ]

// Use the table that the callback of `where` gets.
const nestedTutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: (post) =>
            exists(
              db
                .select()
                .from(postsTags)
                .where(
                  and(eq(postsTags.postId, post.id), eq(postsTags.tagId, 2)),
                ),
            ),
          orderBy: (post, { asc }) => asc(post.id),
        },
      },
    },
  },
  orderBy: posts.id,
});

console.log("The tutorials of each author:", nestedTutorials);
// [
//   {
//     title: 'Hello World',
//     author: { name: 'Alice', posts: [ { title: 'Hello World' } ] }
//   },
//   {
//     title: 'Second Thoughts',
//     author: { name: 'Alice', posts: [ { title: 'Hello World' } ] }
//   },
//   {
//     title: 'Getting Started',
//     author: { name: 'Bob', posts: [ { title: 'Getting Started' } ] }
//   }
// ]

// ## `findFirst` finds a user although no id is given
//
// `where: undefined` means no condition. If you leave out the condition because
// a value is missing, `findFirst` returns the first of all rows.
const id = new URLSearchParams("").get("id");
const firstOfAll = await db.query.users.findFirst({
  where: id ? eq(users.id, Number(id)) : undefined,
  orderBy: users.id,
});

console.log("Alice, for no id:", firstOfAll);
// { id: 1, name: 'Alice' }

// For a missing value, use a condition that is never true.
const noUser = await db.query.users.findFirst({
  where: id ? eq(users.id, Number(id)) : sql`false`,
  orderBy: users.id,
});

console.log("No user for no id:", noUser);
// undefined

// ## A misspelt option inside `with` is ignored
//
// Inside `with`, TypeScript accepts an unknown option beside a valid one, and
// Drizzle ignores it. At the first level, TypeScript refuses it.
//
// Issues: #4297.
const misspelt = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { limit: 1, orderby: desc(posts.id) } },
  orderBy: users.id,
});

console.log("The oldest post of each user:", misspelt);
// [
//   {
//     name: 'Alice',
//     posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
//   },
//   {
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   },
//   { name: 'Carol', posts: [] }
// ]

// The option is `orderBy`.
const newestPosts = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { limit: 1, orderBy: (post, { desc }) => desc(post.id) },
  },
  orderBy: users.id,
});

console.log("The newest post of each user:", newestPosts);
// [
//   {
//     name: 'Alice',
//     posts: [ { id: 2, title: 'Second Thoughts', authorId: 1 } ]
//   },
//   {
//     name: 'Bob',
//     posts: [ { id: 3, title: 'Getting Started', authorId: 2 } ]
//   },
//   { name: 'Carol', posts: [] }
// ]

// ## The posts are in another order after an update
//
// Without `orderBy`, PostgreSQL can return rows in any order, also inside
// `with`. Here, an update that changes no value moves post 1 to the end of the
// table.
await db.update(posts).set({ title: "Hello World" }).where(eq(posts.id, 1));
const unordered = await db.query.users.findMany({
  columns: { name: true },
  with: { posts: { columns: { title: true } } },
  orderBy: users.id,
});

console.log("Second Thoughts is now before Hello World:", unordered);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Second Thoughts' }, { title: 'Hello World' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// Each level needs an `orderBy` of its own.
const ordered = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("In the order of their ids:", ordered);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## A `one` relation returns any of several rows
//
// If several rows match a `one` relation, Drizzle takes the first that
// PostgreSQL returns. A `one` has no `orderBy`, so this can be any of them.
const usersRelations = relations(users, ({ one }) => ({ post: one(posts) }));
const onePostDb = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});
const anyPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true } } },
  orderBy: users.id,
});

console.log("One of Alice's two posts, after the update:", anyPost);
// [
//   { name: 'Alice', post: { title: 'Second Thoughts' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// Use a `many` relation with an order and a limit.
const firstPosts = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      orderBy: (post, { asc }) => asc(post.id),
      limit: 1,
    },
  },
  orderBy: users.id,
});

console.log("The first post of each user:", firstPosts);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## The author is null although the type does not allow it
//
// A `where` on a `one` relation turns the related row into null where it does
// not match, but the type stays without null.
//
// Issues: #2903.
const authorOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: { columns: { name: true }, where: eq(users.name, "Alice") },
  },
  orderBy: posts.id,
});

console.log("Getting Started has no author:", authorOrNull);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } },
//   { title: 'Getting Started', author: null }
// ]

// `one` has no option `where`. TypeScript says so only if no valid option
// stands beside it. To get only the posts of Alice, filter the posts.
const idsOfAlice = db
  .select({ id: users.id })
  .from(users)
  .where(eq(users.name, "Alice"));
const postsOfAlice = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: inArray(posts.authorId, idsOfAlice),
  orderBy: posts.id,
});

console.log("The posts of Alice:", postsOfAlice);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } }
// ]

// ## Some tags of a post are null
//
// In a many-to-many relation, `tag` is a `one` relation of the join table. A
// `where` on it keeps the row of the join table and turns its tag into null,
// which the type does not allow.
//
// Issues: #2903.
const tagsOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: {
        tag: { columns: { label: true }, where: eq(tags.label, "typescript") },
      },
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: posts.id,
});

console.log("The tag tutorial is null:", tagsOrNull);
// [
//   {
//     title: 'Hello World',
//     postsTags: [ { tag: { label: 'typescript' } }, { tag: null } ]
//   },
//   { title: 'Second Thoughts', postsTags: [] },
//   { title: 'Getting Started', postsTags: [ { tag: null } ] }
// ]

// Filter the rows of the join table.
const typescriptIds = db
  .select({ id: tags.id })
  .from(tags)
  .where(eq(tags.label, "typescript"));
const typescriptTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      where: (pair) => inArray(pair.tagId, typescriptIds),
      orderBy: (pair, { asc }) => asc(pair.tagId),
    },
  },
  orderBy: posts.id,
});

console.log("Only the tag typescript:", typescriptTags);
// [
//   {
//     title: 'Hello World',
//     postsTags: [ { tag: { label: 'typescript' } } ]
//   },
//   { title: 'Second Thoughts', postsTags: [] },
//   { title: 'Getting Started', postsTags: [] }
// ]

// ## The posts of a conditional `with` are missing
//
// If the value of a relation in `with` is undefined, the result has no such
// key, but the type has it. Code that reads the posts compiles, and then fails.
//
// Issues: #824, #4788.
const details = new URLSearchParams("").has("details");
const missing = await db.query.users.findFirst({
  with: { posts: details ? true : undefined },
  orderBy: users.id,
});

console.log("No posts, the type has them:", missing);
// { id: 1, name: 'Alice' }

// A `many` relation with `limit: 0` returns an empty array, as the type says.
const empty = await db.query.users.findFirst({
  with: {
    posts: {
      limit: details ? undefined : 0,
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("An empty array:", empty);
// { id: 1, name: 'Alice', posts: [] }

// A `one` relation ignores `limit`. Give the variable a type in which the key
// may be missing.
const optional: { title: string; author?: { name: string } } | undefined =
  await db.query.posts.findFirst({
    columns: { title: true },
    with: {
      author: details ? { columns: { name: true } } : undefined,
    },
    orderBy: posts.id,
  });

console.log("No author, the type allows it:", optional);
// { title: 'Hello World' }

// ## Error: column users.title does not exist
//
// Drizzle treats a column of a related table in `where` as a column of the
// queried table. If this table has no such column, PostgreSQL refuses the
// query.
//
// Issues: #3573.
try {
  await db.query.users.findMany({
    where: eq(posts.title, "Hello World"),
    with: { posts: true },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("A title of users:", { code, message });
  // { code: '42703', message: 'column users.title does not exist' }
}

// Write a subquery.
const authorOfHelloWorld = await db.query.users.findMany({
  where: inArray(users.id, authorsOfHelloWorld),
  orderBy: users.id,
});

console.log("The author of Hello World:", authorOfHelloWorld);
// [ { id: 1, name: 'Alice' } ]

// ## Error: invalid reference to FROM-clause entry for table "posts"
//
// Inside `with`, the related table has another name in the SQL than in the
// database. A column in a subquery keeps the name in the database, which does
// not exist there.
//
// Issues: #2431, #5020, #5186.
try {
  await db.query.users.findMany({
    with: {
      posts: {
        where: exists(
          db
            .select()
            .from(postsTags)
            .where(and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2))),
        ),
        orderBy: (post, { asc }) => asc(post.id),
      },
    },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts"'
  // }
}

// Use the table that the callback of `where` gets.
const usersWithTutorials = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      where: (post) =>
        exists(
          db
            .select()
            .from(postsTags)
            .where(and(eq(postsTags.postId, post.id), eq(postsTags.tagId, 2))),
        ),
      orderBy: (post, { asc }) => asc(post.id),
    },
  },
  orderBy: users.id,
});

console.log("Users with their tutorials:", usersWithTutorials);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## Error: invalid reference to FROM-clause entry for table "posts_tags"
//
// In the SQL of `db.query`, the outermost table has its name in your schema,
// such as `postsTags`, not its name in the database, `posts_tags`. A column in
// a subquery keeps the name in the database.
//
// Issues: #2431, #1691.
try {
  await db.query.postsTags.findMany({
    where: exists(
      db
        .select()
        .from(tags)
        .where(and(eq(tags.id, postsTags.tagId), eq(tags.label, "tutorial"))),
    ),
    orderBy: postsTags.postId,
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The name in the database:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts_tags"'
  // }
}

// Use the table that the callback of `where` gets. The imported table works
// only at the first level, and only if both names are the same, as for `users`.
const tutorialPairs = await db.query.postsTags.findMany({
  where: (pair) =>
    exists(
      db
        .select()
        .from(tags)
        .where(and(eq(tags.id, pair.tagId), eq(tags.label, "tutorial"))),
    ),
  orderBy: postsTags.postId,
});

console.log("The pairs with the tag tutorial:", tutorialPairs);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

// ## Error: cannot read properties of undefined (reading 'referencedTable')
//
// If `with` names a relation that does not exist, Drizzle throws this error.
// TypeScript accepts the name beside a relation that exists.
try {
  await db.query.users.findMany({
    with: { usersToTags: true, post: true },
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An unknown relation:", error.message);
  // "Cannot read properties of undefined (reading 'referencedTable')"
}

// The relation is `posts`.
const knownRelation = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: { orderBy: (pair, { asc }) => asc(pair.tagId) },
    posts: { orderBy: (post, { asc }) => asc(post.id) },
  },
  orderBy: users.id,
});

console.log("A known relation:", knownRelation);
// {
//   name: 'Alice',
//   usersToTags: [ { userId: 1, tagId: 1 }, { userId: 1, tagId: 2 } ],
//   posts: [
//     { id: 1, title: 'Hello World', authorId: 1 },
//     { id: 2, title: 'Second Thoughts', authorId: 1 }
//   ]
// }

await client.end();
