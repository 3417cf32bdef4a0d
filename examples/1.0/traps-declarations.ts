// # Traps with declarations
//
// The traps of Drizzle 0.45 with declarations, run with Drizzle 1.0, which
// finds more mistakes when the relations are declared. Most steps use the
// tables of a library, in the PostgreSQL schema `traps`: members write and
// review books, and invite other members.
//
// npm run example:1.0:traps-declarations

import { defineRelations, DrizzleQueryError, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "./db";
import { posts, users } from "./db/schema";
import { books, loans, members, profiles } from "./db/traps";
import { seed } from "../../src/seed";

await seed("library");

// ## An insert without a foreign key succeeds, with the id of another row
//
// `serial()` gives a column a sequence of its own as its default. With
// `memberId: serial("member_id")`, an insert without a member compiles, and the
// loan goes to member 1, the next one to member 2.
const [firstLoan] = await db
  .insert(loans)
  .values({ title: "Old Maps" })
  .returning();

console.log("A loan of member 1:", firstLoan);
// { id: 1, title: 'Old Maps', memberId: 1 }

const [secondLoan] = await db
  .insert(loans)
  .values({ title: "New Maps" })
  .returning();

console.log("A loan of member 2:", secondLoan);
// { id: 2, title: 'New Maps', memberId: 2 }

// Declare a foreign key as `integer().notNull()`, as `posts.authorId` is.
// TypeScript and PostgreSQL then refuse an insert without it.
try {
  // @ts-expect-error TS2769: authorId is missing
  await db.insert(posts).values({ title: "Ghost Story" });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("Refused by PostgreSQL:", error.cause?.message);
  // 'null value in column "author_id" of relation "posts" violates not-null ' +
  //   'constraint'
}

// ## many() returns the rows of another relation
//
// `r.many` without an `alias` or columns uses the only `r.one` between the two
// tables. Here, that is the reviewer: the books of a member are those that the
// member reviewed.
const onlyReviewer = defineRelations({ members, books }, (r) => ({
  members: { books: r.many.books() },
  books: {
    reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
  },
}));
const reviewersDb = drizzle({ client, relations: onlyReviewer });

const reviewedBooks = await reviewersDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("The books that each member reviewed:", reviewedBooks);
// [
//   { name: 'Alice', books: [] },
//   { name: 'Bob', books: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', books: [] }
// ]

// Write `from` and `to` in the `r.many`, or declare both relations and give
// each its `alias`, the same on both sides.
const authorAndReviewer = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "reviewer" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const authorsDb = drizzle({ client, relations: authorAndReviewer });

const writtenBooks = await authorsDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("The books that each member wrote:", writtenBooks);
// [
//   {
//     name: 'Alice',
//     books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
//   },
//   { name: 'Bob', books: [] },
//   { name: 'Carol', books: [] }
// ]

// ## Two relations return the same rows
//
// Two `r.many` with the same `alias` follow the same `r.one`. After a copy of
// the line, `reviews` returns the books that a member wrote, and Drizzle
// reports no error.
const copiedName = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "author" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const copiedDb = drizzle({ client, relations: copiedName });

const sameBooks = await copiedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
    reviews: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("The same books twice:", sameBooks);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// Use the `alias` of the `r.one` that you mean.
const ownNames = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "reviewer" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const ownNamesDb = drizzle({ client, relations: ownNames });

const booksAndReviews = await ownNamesDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
    reviews: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("Two books, and no review:", booksAndReviews);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: []
// }

// ## A self-reference points in the wrong direction
//
// In a relation from a table to itself, `from` and `to` are columns of one
// table, and Drizzle cannot see that they are swapped. The `inviter` of Alice
// is then the member that she invited.
//
// Between two tables, Drizzle 1.0 throws an error when `from` and `to` are
// swapped.
const swappedColumns = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.id, to: r.members.inviterId }),
  },
}));
const swappedDb = drizzle({ client, relations: swappedColumns });

const invitedMembers = await swappedDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The member that each one invited:", invitedMembers);
// [
//   { name: 'Alice', inviter: { name: 'Bob' } },
//   { name: 'Bob', inviter: { name: 'Carol' } },
//   { name: 'Carol', inviter: null }
// ]

// `from` is the foreign key, and `to` is the column that it points to.
const toInviter = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
  },
}));
const inviterDb = drizzle({ client, relations: toInviter });

const inviters = await inviterDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: { id: "asc" },
});

console.log("The inviter of each member:", inviters);
// [
//   { name: 'Alice', inviter: null },
//   { name: 'Bob', inviter: { name: 'Alice' } },
//   { name: 'Carol', inviter: { name: 'Bob' } }
// ]

// ## A one-to-one relation is null, and its type denies it
//
// In Drizzle 1.0, every `r.one` is `| null`, unless it has `optional: false`.
// Drizzle does not check that: the relation is null all the same, and its type
// denies it.
//
// Issues: #1420, #3799, #1066, #1307, #1881, #2371, #1924.
const notOptional = defineRelations({ members, profiles }, (r) => ({
  members: {
    profile: r.one.profiles({
      from: r.members.id,
      to: r.profiles.memberId,
      optional: false,
    }),
  },
}));
const notOptionalDb = drizzle({ client, relations: notOptional });

const deniedNull = await notOptionalDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log("A null that the type denies:", deniedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// Write `optional: false` only on the side with the foreign key, and only if
// the column is `notNull()`.
const optional = defineRelations({ members, profiles }, (r) => ({
  members: {
    profile: r.one.profiles({ from: r.members.id, to: r.profiles.memberId }),
  },
}));
const optionalDb = drizzle({ client, relations: optional });

const typedNull = await optionalDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: { id: "asc" },
});

console.log("A null that the type has:", typedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// ## A relation replaces the column of the same name
//
// Drizzle 1.0 throws an error when a relation has the name of a column. The
// error comes from `defineRelations()`, before any query.
//
// Issues: #2343, #640, #5506.
try {
  defineRelations({ users, posts }, (r) => ({
    posts: {
      authorId: r.one.users({ from: r.posts.authorId, to: r.users.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Refused by defineRelations():", error.message);
  // 'relations -> posts: { authorId: r.one.users(...) }: relation name ' +
  //   'collides with column "authorId" of table "posts"'
}

// Give the relation another name.
const ownName = defineRelations({ users, posts }, (r) => ({
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));
const ownNameDb = drizzle({ client, relations: ownName });

const columnAndRelation = await ownNameDb.query.posts.findFirst({
  with: { author: true },
  orderBy: { id: "asc" },
});

console.log("The column and the relation:", columnAndRelation);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## A foreign key is slow without an index
//
// PostgreSQL makes no index for a foreign key, and neither does `references()`.
// A join, a relational query or a delete of a user then reads all posts.
const postsIndexes = await db.execute<{ name: string }>(sql`
  select relname as name from pg_index join pg_class on oid = indexrelid
  where indrelid = 'public.posts'::regclass
  order by relname
`);

console.log("Only the index of the primary key:", [...postsIndexes]);
// [ { name: 'posts_pkey' } ]

// PostgreSQL reads a table of few rows as a whole in any case. For this plan,
// it is told to avoid that if there is another way.
const postsPlan = await db.transaction(async (tx) => {
  await tx.execute(sql`set local enable_seqscan = off`);
  await tx.execute(sql`set local enable_bitmapscan = off`);
  const query = tx.select().from(posts).where(eq(posts.authorId, 1));
  const [plan] = await tx.execute<{ "QUERY PLAN": string }>(
    sql`explain (costs off) ${query}`,
  );
  return plan;
});

console.log("The whole table:", postsPlan);
// { 'QUERY PLAN': 'Seq Scan on posts' }

// Declare an index in the third argument of the table, with
// `index().on(table.authorId)`. The table `books` has one in `db/traps.ts`.
const booksIndexes = await db.execute<{ name: string }>(sql`
  select relname as name from pg_index join pg_class on oid = indexrelid
  where indrelid = 'traps.books'::regclass
  order by relname
`);

console.log("An index of the foreign key:", [...booksIndexes]);
// [ { name: 'books_author_id_index' }, { name: 'books_pkey' } ]

const booksPlan = await db.transaction(async (tx) => {
  await tx.execute(sql`set local enable_seqscan = off`);
  await tx.execute(sql`set local enable_bitmapscan = off`);
  const query = tx.select().from(books).where(eq(books.authorId, 1));
  const [plan] = await tx.execute<{ "QUERY PLAN": string }>(
    sql`explain (costs off) ${query}`,
  );
  return plan;
});

console.log("Through the index:", booksPlan);
// { 'QUERY PLAN': 'Index Scan using books_author_id_index on books' }

// ## TypeScript does not know a relation that is declared
//
// In Drizzle 1.0, the relations of a second `defineRelations()` replace those
// of the first one for the same table. TypeScript and Drizzle then both refuse
// the lost relation.
//
// Issues: #726, #968.
const tables = { members, profiles };
const withProfile = defineRelations(tables, (r) => ({
  members: {
    profile: r.one.profiles({ from: r.members.id, to: r.profiles.memberId }),
  },
}));
const withInviter = defineRelations(tables, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
  },
}));
const twiceDb = drizzle({
  client,
  relations: { ...withProfile, ...withInviter },
});
try {
  await twiceDb.query.members.findFirst({
    // @ts-expect-error TS2353: profile is not in the type
    with: { profile: true, inviter: true },
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Refused by Drizzle:", error.message);
  // 'Unknown relation "members" -> "profile"'
}

// Declare all relations of a table in one `defineRelations()`.
const allRelations = defineRelations(tables, (r) => ({
  members: {
    profile: r.one.profiles({ from: r.members.id, to: r.profiles.memberId }),
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
  },
}));
const onceDb = drizzle({ client, relations: allRelations });

const typed = await onceDb.query.members.findFirst({
  columns: { name: true },
  with: { profile: true, inviter: true },
  where: { id: 2 },
});

console.log("In the row and in its type:", typed);
// {
//   name: 'Bob',
//   profile: { bio: null, memberId: 2 },
//   inviter: { id: 1, name: 'Alice', inviterId: null }
// }

// ## There are multiple relations between two tables
//
// Two `r.one` from `books` to `members` need an `alias` each, and their
// `r.many` the same ones. Without them, or with a name on one side only,
// Drizzle 1.0 throws an error in `defineRelations()`.
//
// Issues: #4140, #3637, #1961, #2347.
try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books(), reviews: r.many.books() },
    books: {
      author: r.one.members({ from: r.books.authorId, to: r.members.id }),
      reviewer: r.one.members({ from: r.books.reviewerId, to: r.members.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'multiple relations between "books" and "members" were found.\n' +
  //   'Hint: you can specify "alias" on both sides of the relation with the ' +
  //   'same value'
}

try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books(), reviews: r.many.books() },
    books: {
      author: r.one.members({
        from: r.books.authorId,
        to: r.members.id,
        optional: false,
        alias: "author",
      }),
      reviewer: r.one.members({
        from: r.books.reviewerId,
        to: r.members.id,
        alias: "reviewer",
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A name on one side:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and no ' +
  //   'reverse relation of table "books" with target table "members" was ' +
  //   'found'
}

// Give both sides the same `alias`.
const namedRelations = defineRelations({ members, books }, (r) => ({
  members: {
    books: r.many.books({ alias: "author" }),
    reviews: r.many.books({ alias: "reviewer" }),
  },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
    reviewer: r.one.members({
      from: r.books.reviewerId,
      to: r.members.id,
      alias: "reviewer",
    }),
  },
}));
const namedDb = drizzle({ client, relations: namedRelations });

const reviewer = await namedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 2 },
});

console.log("A name on both sides:", reviewer);
// { name: 'Bob', reviews: [ { title: 'Old Maps' } ] }

// An `r.many` with `from` and `to` needs no `alias`, and no other side.
const withColumns = defineRelations({ members, books }, (r) => ({
  members: {
    reviews: r.many.books({ from: r.members.id, to: r.books.reviewerId }),
  },
}));
const withColumnsDb = drizzle({ client, relations: withColumns });

const sameReviewer = await withColumnsDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 2 },
});

console.log("Columns instead of a name:", sameReviewer);
// { name: 'Bob', reviews: [ { title: 'Old Maps' } ] }

// ## There is not enough information to infer relation
//
// Drizzle looks for an `r.one` with the same `alias` and finds none. In Drizzle
// 1.0, the error comes from `defineRelations()`, and names the `alias` that is
// misspelt.
try {
  defineRelations({ members, books }, (r) => ({
    members: { books: r.many.books({ alias: "auther" }) },
    books: {
      author: r.one.members({
        from: r.books.authorId,
        to: r.members.id,
        optional: false,
        alias: "author",
      }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A misspelt name:", error.message);
  // 'relations -> members: { books: r.many.books(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and ' +
  //   'there is no reverse relation of table "books" with alias "auther"'
}

// Write the name as the `r.one` does.
const sameAlias = defineRelations({ members, books }, (r) => ({
  members: { books: r.many.books({ alias: "author" }) },
  books: {
    author: r.one.members({
      from: r.books.authorId,
      to: r.members.id,
      optional: false,
      alias: "author",
    }),
  },
}));
const correctDb = drizzle({ client, relations: sameAlias });

const writer = await correctDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: { id: "asc" },
    },
  },
  where: { id: 1 },
});

console.log("The same name:", writer);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// ## There are multiple relations between a table and itself
//
// In Drizzle 1.0, a self-reference with one `r.one` and one `r.many` needs no
// `alias`. Both directions work.
//
// Issues: #4140, #3637, #1961, #2347.
const unnamedSelf = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({ from: r.members.inviterId, to: r.members.id }),
    invited: r.many.members(),
  },
}));
const unnamedSelfDb = drizzle({ client, relations: unnamedSelf });

const withoutName = await unnamedSelfDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Both directions, without a name:", withoutName);
// [
//   { name: 'Alice', inviter: null, invited: [ { name: 'Bob' } ] },
//   {
//     name: 'Bob',
//     inviter: { name: 'Alice' },
//     invited: [ { name: 'Carol' } ]
//   },
//   { name: 'Carol', inviter: { name: 'Bob' }, invited: [] }
// ]

// With an `alias` on both sides, the result is the same.
const namedSelf = defineRelations({ members }, (r) => ({
  members: {
    inviter: r.one.members({
      from: r.members.inviterId,
      to: r.members.id,
      alias: "inviter",
    }),
    invited: r.many.members({ alias: "inviter" }),
  },
}));
const namedSelfDb = drizzle({ client, relations: namedSelf });

const invitations = await namedSelfDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: { columns: { name: true }, orderBy: { id: "asc" } },
  },
  orderBy: { id: "asc" },
});

console.log("Both directions:", invitations);
// [
//   { name: 'Alice', inviter: null, invited: [ { name: 'Bob' } ] },
//   {
//     name: 'Bob',
//     inviter: { name: 'Alice' },
//     invited: [ { name: 'Carol' } ]
//   },
//   { name: 'Carol', inviter: { name: 'Bob' }, invited: [] }
// ]

await client.end();
