// # Traps in relational queries
//
// Calls of `db.query` that return other rows than you expect. Drizzle 1.0
// refuses some of the mistakes that 0.45 accepts. Each step shows a wrong query
// with its result, then the right one. Silent mistakes come first, then types
// that are wrong, then errors that are hard to understand.
//
// npm run example:1.0:traps-relational-queries

import {
  and,
  defineRelations,
  desc,
  DrizzleQueryError,
  eq,
  exists,
  gt,
  max,
  sql,
} from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { client, db } from "./db";
import { posts, postsTags, tags, users } from "./db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## A `where` on a related table finds the wrong user
//
// Fixed in 1.0: TypeScript refuses an SQL condition in `where`, and Drizzle
// throws.
//
// Issues: #1697, #3688, #798, #1069, #2650, #1169.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: an SQL condition is no filter
    where: eq(posts.id, 3),
    with: { posts: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An SQL condition:", error.message);
  // 'Unknown relational filter field: "queryChunks"'
}

// A filter may name a relation, and then the columns of the related table.
const authorOfThree = await db.query.users.findMany({
  where: { posts: { id: 3 } },
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
// Fixed in 1.0: TypeScript refuses an SQL expression in `orderBy`, and Drizzle
// throws.
//
// Issues: #1697, #1169, #2650.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: an SQL expression is no order
    orderBy: desc(posts.id),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An SQL order:", error.message);
  // 'Unknown relational order field: "queryChunks"'
}

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

// Without a subquery, `orderBy` takes an aggregate function of the related
// rows. `desc` then puts the users without posts first.
const byMaximum = await db.query.users.findMany({
  orderBy: { posts: { id: "desc(max)" } },
});

console.log("In the same order, but Carol first:", byMaximum);
// [
//   { id: 3, name: 'Carol' },
//   { id: 2, name: 'Bob' },
//   { id: 1, name: 'Alice' }
// ]

// ## A comparison with the parent row finds nothing
//
// Not silent in 1.0: an imported column keeps the name of its table, but no
// table has this name in the SQL, so PostgreSQL refuses the query. `RAW` is the
// key for a condition in SQL.
try {
  await db.query.users.findMany({
    with: {
      posts: {
        columns: { id: true },
        where: { RAW: (post) => gt(post.id, users.id) },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

// Read the parent row again in a subquery.
const comparedWithParent = await db.query.users.findMany({
  with: {
    posts: {
      columns: { id: true },
      where: {
        RAW: (post) =>
          exists(
            db
              .select()
              .from(users)
              .where(and(eq(users.id, post.authorId), gt(post.id, users.id))),
          ),
      },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
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
    posts: { where: { title: "Hello World" }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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

// To filter the users, name the relation in the `where` of the users. Without a
// `where` inside `with`, each user has all posts.
const withAllPosts = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
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
  where: { posts: { title: "Hello World" } },
  with: {
    posts: { where: { title: "Hello World" }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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
// Not silent in 1.0: all tables, also the outermost, have other names in the
// SQL than in the database, so PostgreSQL refuses an imported column in a
// subquery.
//
// Issues: #2431, #5020, #5186.
try {
  await db.query.posts.findMany({
    columns: { title: true },
    with: {
      author: {
        columns: { name: true },
        with: {
          posts: {
            columns: { title: true },
            where: {
              RAW: exists(
                db
                  .select()
                  .from(postsTags)
                  .where(
                    and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2)),
                  ),
              ),
            },
            orderBy: { id: "asc" },
          },
        },
      },
    },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("The imported table in a subquery:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "posts"'
  // }
}

// A filter on the related rows needs no subquery.
const nestedTutorials = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    author: {
      columns: { name: true },
      with: {
        posts: {
          columns: { title: true },
          where: { tags: { id: 2 } },
          orderBy: { id: "asc" },
        },
      },
    },
  },
  orderBy: { id: "asc" },
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
// Fixed in 1.0: Drizzle throws if `where`, or a value in it, is undefined.
// TypeScript still accepts it.
const id = new URLSearchParams("").get("id");
try {
  await db.query.users.findFirst({
    where: id ? { id: Number(id) } : undefined,
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No id:", error.message);
  // "Unexpected 'undefined' in filter value. " +
  //   "Use 'EmptyFilter' if you want the filter field to be skipped."
}

// For a missing value, use a condition that is never true.
const noUser = await db.query.users.findFirst({
  where: id ? { id: Number(id) } : { RAW: sql`false` },
  orderBy: { id: "asc" },
});

console.log("No user for no id:", noUser);
// undefined

// ## A misspelt option inside `with` is ignored
//
// Drizzle ignores an option that it does not know. In 1.0, TypeScript refuses
// it inside `with` too.
//
// Issues: #4297.
const misspelt = await db.query.users.findMany({
  columns: { name: true },
  // @ts-expect-error TS2561: the option is orderBy
  with: { posts: { limit: 1, orderby: { id: "desc" } } },
  orderBy: { id: "asc" },
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
  with: { posts: { limit: 1, orderBy: { id: "desc" } } },
  orderBy: { id: "asc" },
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
  orderBy: { id: "asc" },
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
  with: { posts: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
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
// PostgreSQL returns. Without `orderBy`, this can be any of them.
const onePost = defineRelations({ users, posts }, (r) => ({
  users: { post: r.one.posts({ from: r.users.id, to: r.posts.authorId }) },
}));
const onePostDb = drizzle({ client, relations: onePost });
const anyPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true } } },
  orderBy: { id: "asc" },
});

console.log("One of Alice's two posts, after the update:", anyPost);
// [
//   { name: 'Alice', post: { title: 'Second Thoughts' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// In 1.0, a `one` relation has an `orderBy`.
const firstPost = await onePostDb.query.users.findMany({
  columns: { name: true },
  with: { post: { columns: { title: true }, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("The first post, by one:", firstPost);
// [
//   { name: 'Alice', post: { title: 'Hello World' } },
//   { name: 'Bob', post: { title: 'Getting Started' } },
//   { name: 'Carol', post: null }
// ]

// A `many` relation with an order and a limit returns the post in an array.
const firstPosts = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: { columns: { title: true }, orderBy: { id: "asc" }, limit: 1 },
  },
  orderBy: { id: "asc" },
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
// not match. Fixed in 1.0: the type allows null, also if the relation is
// declared with `optional: false`.
//
// Issues: #2903.
const authorOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true }, where: { name: "Alice" } } },
  orderBy: { id: "asc" },
});

console.log("Getting Started has no author:", authorOrNull);
// [
//   { title: 'Hello World', author: { name: 'Alice' } },
//   { title: 'Second Thoughts', author: { name: 'Alice' } },
//   { title: 'Getting Started', author: null }
// ]

// To get only the posts of Alice, filter the posts.
const postsOfAlice = await db.query.posts.findMany({
  columns: { title: true },
  with: { author: { columns: { name: true } } },
  where: { author: { name: "Alice" } },
  orderBy: { id: "asc" },
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
// which the type allows in 1.0.
//
// Issues: #2903.
const tagsOrNull = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: {
        tag: { columns: { label: true }, where: { label: "typescript" } },
      },
      orderBy: { tagId: "asc" },
    },
  },
  orderBy: { id: "asc" },
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
const typescriptTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    postsTags: {
      columns: {},
      with: { tag: { columns: { label: true } } },
      where: { tag: { label: "typescript" } },
      orderBy: { tagId: "asc" },
    },
  },
  orderBy: { id: "asc" },
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

// A relation with `through` leaves the join table out.
const throughTags = await db.query.posts.findMany({
  columns: { title: true },
  with: {
    tags: {
      columns: { label: true },
      where: { label: "typescript" },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Only the tag typescript, without pairs:", throughTags);
// [
//   { title: 'Hello World', tags: [ { label: 'typescript' } ] },
//   { title: 'Second Thoughts', tags: [] },
//   { title: 'Getting Started', tags: [] }
// ]

// ## The posts of a conditional `with` are missing
//
// If the value of a relation in `with` is undefined or false, the result has no
// such key, but the type has it. Code that reads the posts compiles, and then
// fails.
//
// Issues: #824, #4788.
const details = new URLSearchParams("").has("details");
const missing = await db.query.users.findFirst({
  with: { posts: details ? true : undefined },
  orderBy: { id: "asc" },
});

console.log("No posts, the type has them:", missing);
// { id: 1, name: 'Alice' }

// A `many` relation with `limit: 0` returns an empty array, as the type says.
const empty = await db.query.users.findFirst({
  with: { posts: { limit: details ? undefined : 0, orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("An empty array:", empty);
// { id: 1, name: 'Alice', posts: [] }

// A `one` relation ignores `limit`. Give the variable a type in which the key
// may be missing.
const optional: { title: string; author?: { name: string } } | undefined =
  await db.query.posts.findFirst({
    columns: { title: true },
    with: { author: details ? { columns: { name: true } } : undefined },
    orderBy: { id: "asc" },
  });

console.log("No author, the type allows it:", optional);
// { title: 'Hello World' }

// ## Error: column users.title does not exist
//
// In 1.0, TypeScript refuses a filter on a column that the table does not have,
// and Drizzle throws before it sends the query.
//
// Issues: #3573.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2353: users have no title
    where: { title: "Hello World" },
    with: { posts: true },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A title of users:", error.message);
  // 'Unknown relational filter field: "title"'
}

// Name the relation.
const authorOfHelloWorld = await db.query.users.findMany({
  where: { posts: { title: "Hello World" } },
  orderBy: { id: "asc" },
});

console.log("The author of Hello World:", authorOfHelloWorld);
// [ { id: 1, name: 'Alice' } ]

// ## Error: invalid reference to FROM-clause entry for table "posts"
//
// In a relational query, each table has another name in the SQL than in the
// database. A column in a subquery keeps the name in the database, which does
// not exist there.
//
// Issues: #2431, #5020, #5186.
try {
  await db.query.users.findMany({
    with: {
      posts: {
        where: {
          RAW: exists(
            db
              .select()
              .from(postsTags)
              .where(
                and(eq(postsTags.postId, posts.id), eq(postsTags.tagId, 2)),
              ),
          ),
        },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
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

// A filter on the related rows needs no subquery.
const usersWithTutorials = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      where: { tags: { id: 2 } },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Users with their tutorials:", usersWithTutorials);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// If you need a subquery, use the table that the callback of `RAW` gets.
const rawTutorials = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      where: {
        RAW: (post) =>
          exists(
            db
              .select()
              .from(postsTags)
              .where(
                and(eq(postsTags.postId, post.id), eq(postsTags.tagId, 2)),
              ),
          ),
      },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("The same with a subquery:", rawTutorials);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## Error: invalid reference to FROM-clause entry for table "posts_tags"
//
// The outermost table of a relational query, too, has another name in the SQL
// than in the database. A column in a subquery keeps the name in the database.
//
// Issues: #2431, #1691.
try {
  await db.query.postsTags.findMany({
    where: {
      RAW: exists(
        db
          .select()
          .from(tags)
          .where(and(eq(tags.id, postsTags.tagId), eq(tags.label, "tutorial"))),
      ),
    },
    orderBy: { postId: "asc" },
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

// A filter on the related row needs no subquery.
const tutorialPairs = await db.query.postsTags.findMany({
  where: { tag: { label: "tutorial" } },
  orderBy: { postId: "asc" },
});

console.log("The pairs with the tag tutorial:", tutorialPairs);
// [ { postId: 1, tagId: 2 }, { postId: 3, tagId: 2 } ]

// ## Error: cannot read properties of undefined (reading 'referencedTable')
//
// In 1.0, TypeScript refuses a relation in `with` that does not exist, and the
// message of the error names it.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2561: the relation is posts
    with: { usersToTags: true, post: true },
    orderBy: { id: "asc" },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("An unknown relation:", error.message);
  // 'Unknown relation "users" -> "post"'
}

// The relation is `posts`.
const knownRelation = await db.query.users.findFirst({
  columns: { name: true },
  with: {
    usersToTags: { orderBy: { tagId: "asc" } },
    posts: { orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
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
