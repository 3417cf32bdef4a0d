// # Traps with declarations
//
// The tables and relations are declared without an error, and the mistake shows
// later: in the rows, in a type, or in the time that a query takes. Most steps
// use the tables of a library, in the PostgreSQL schema `traps`: members write
// and review books, and invite other members.
//
// npm run example:traps-declarations

import { DrizzleQueryError, eq, relations, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { books, loans, members, profiles } from "../src/db/traps";
import { seed } from "../src/seed";

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
// `many()` without a `relationName` uses the only `one()` between the two
// tables. Here, that is the reviewer: the books of a member are those that the
// member reviewed.
const booksWithReviewer = relations(books, ({ one }) => ({
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const membersWithBooks = relations(members, ({ many }) => ({
  books: many(books),
}));
const reviewersDb = drizzle(client, {
  schema: { members, books, booksWithReviewer, membersWithBooks },
});

const reviewedBooks = await reviewersDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  orderBy: members.id,
});

console.log("The books that each member reviewed:", reviewedBooks);
// [
//   { name: 'Alice', books: [] },
//   { name: 'Bob', books: [ { title: 'Old Maps' } ] },
//   { name: 'Carol', books: [] }
// ]

// Declare both relations, and give each its `relationName`, the same on both
// sides.
const booksRelations = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
    relationName: "author",
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
    relationName: "reviewer",
  }),
}));
const membersWithOwnBooks = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
}));
const authorsDb = drizzle(client, {
  schema: { members, books, booksRelations, membersWithOwnBooks },
});

const writtenBooks = await authorsDb.query.members.findMany({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  orderBy: members.id,
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
// Two `many()` with the same `relationName` follow the same `one()`. After a
// copy of the line, `reviews` returns the books that a member wrote, and
// Drizzle reports no error.
const copiedName = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "author" }),
}));
const copiedDb = drizzle(client, {
  schema: { members, books, booksRelations, copiedName },
});

const sameBooks = await copiedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("The same books twice:", sameBooks);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// Use the `relationName` of the `one()` that you mean.
const ownNames = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "reviewer" }),
}));
const ownNamesDb = drizzle(client, {
  schema: { members, books, booksRelations, ownNames },
});

const booksAndReviews = await ownNamesDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("Two books, and no review:", booksAndReviews);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ],
//   reviews: []
// }

// ## A self-reference points in the wrong direction
//
// In a relation from a table to itself, `fields` and `references` are columns
// of one table, and Drizzle cannot see that they are swapped. The `inviter` of
// Alice is then the member that she invited.
//
// The type is wrong too: `members.id` is `notNull()`, so the type says that
// every member has an inviter.
const swappedColumns = relations(members, ({ one }) => ({
  inviter: one(members, {
    fields: [members.id],
    references: [members.inviterId],
  }),
}));
const swappedDb = drizzle(client, { schema: { members, swappedColumns } });

const invitedMembers = await swappedDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: members.id,
});

console.log("The member that each one invited:", invitedMembers);
// [
//   { name: 'Alice', inviter: { name: 'Bob' } },
//   { name: 'Bob', inviter: { name: 'Carol' } },
//   { name: 'Carol', inviter: null }
// ]

// `fields` is the foreign key, and `references` is the column that it points
// to.
const membersWithInviter = relations(members, ({ one }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
}));
const inviterDb = drizzle(client, { schema: { members, membersWithInviter } });

const inviters = await inviterDb.query.members.findMany({
  columns: { name: true },
  with: { inviter: { columns: { name: true } } },
  orderBy: members.id,
});

console.log("The inviter of each member:", inviters);
// [
//   { name: 'Alice', inviter: null },
//   { name: 'Bob', inviter: { name: 'Alice' } },
//   { name: 'Carol', inviter: { name: 'Bob' } }
// ]

// ## A one-to-one relation is null, and its type denies it
//
// `one()` with `fields` is typed by those columns: if they are `notNull()`, so
// is the relation. On the side without the foreign key, `fields` is the primary
// key, and the type says that every member has a profile.
//
// Issues: #1420, #3799, #1066, #1307, #1881, #2371, #1924.
const profileWithFields = relations(members, ({ one }) => ({
  profile: one(profiles, {
    fields: [members.id],
    references: [profiles.memberId],
  }),
}));
const fieldsDb = drizzle(client, {
  schema: { members, profiles, profileWithFields },
});

const deniedNull = await fieldsDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
});

console.log("A null that the type denies:", deniedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// On the side without the foreign key, write `one()` without `fields`, and
// declare the other side. The type is then `| null`.
const profileWithoutFields = relations(members, ({ one }) => ({
  profile: one(profiles),
}));
const profilesRelations = relations(profiles, ({ one }) => ({
  member: one(members, {
    fields: [profiles.memberId],
    references: [members.id],
  }),
}));
const profilesDb = drizzle(client, {
  schema: { members, profiles, profileWithoutFields, profilesRelations },
});

const typedNull = await profilesDb.query.members.findMany({
  columns: { name: true },
  with: { profile: true },
  orderBy: members.id,
});

console.log("A null that the type has:", typedNull);
// [
//   { name: 'Alice', profile: { bio: 'Writes about maps', memberId: 1 } },
//   { name: 'Bob', profile: { bio: null, memberId: 2 } },
//   { name: 'Carol', profile: null }
// ]

// ## A relation replaces the column of the same name
//
// A relation with the name of a column takes its place in the result, and the
// value of the column is lost. The type says that it is both, a number and an
// object.
//
// Issues: #2343, #640, #5506.
const authorIdRelation = relations(posts, ({ one }) => ({
  authorId: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const sameNameDb = drizzle(client, {
  schema: { users, posts, authorIdRelation },
});

const lostColumn = await sameNameDb.query.posts.findFirst({
  with: { authorId: true },
  orderBy: posts.id,
});

console.log("An object in place of the number:", lostColumn);
// { id: 1, title: 'Hello World', authorId: { id: 1, name: 'Alice' } }

// Give the relation another name.
const authorRelation = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));
const ownNameDb = drizzle(client, { schema: { users, posts, authorRelation } });

const columnAndRelation = await ownNameDb.query.posts.findFirst({
  with: { author: true },
  orderBy: posts.id,
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
// Drizzle merges two `relations()` of one table when it runs, but not in the
// types. The query returns the related rows, and TypeScript refuses to read
// them.
//
// Issues: #726, #968.
const membersProfile = relations(members, ({ one }) => ({
  profile: one(profiles),
}));
const membersInviter = relations(members, ({ one }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
}));
const twiceDb = drizzle(client, {
  schema: {
    members,
    profiles,
    membersProfile,
    membersInviter,
    profilesRelations,
  },
});

const untyped = await twiceDb.query.members.findFirst({
  columns: { name: true },
  with: { profile: true, inviter: true },
  where: eq(members.id, 2),
});

console.log("In the row, but not in its type:", untyped);
// {
//   name: 'Bob',
//   profile: { bio: null, memberId: 2 },
//   inviter: { id: 1, name: 'Alice', inviterId: null }
// }

// @ts-expect-error TS2339: profile is not in the type
console.log("Refused by TypeScript:", untyped?.profile);
// { bio: null, memberId: 2 }

// Declare all relations of a table in one `relations()`.
const membersRelations = relations(members, ({ one }) => ({
  profile: one(profiles),
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
}));
const onceDb = drizzle(client, {
  schema: { members, profiles, membersRelations, profilesRelations },
});

const typed = await onceDb.query.members.findFirst({
  columns: { name: true },
  with: { profile: true, inviter: true },
  where: eq(members.id, 2),
});

console.log("In the row and in its type:", typed);
// {
//   name: 'Bob',
//   profile: { bio: null, memberId: 2 },
//   inviter: { id: 1, name: 'Alice', inviterId: null }
// }

// ## There are multiple relations between two tables
//
// Two `one()` from `books` to `members` need a `relationName` each, and their
// `many()` the same ones. Without them, or with a name on one side only,
// Drizzle throws an error in the first query that uses a `many()`.
//
// Issues: #4140, #3637, #1961, #2347.
const unnamedOnes = relations(books, ({ one }) => ({
  author: one(members, {
    fields: [books.authorId],
    references: [members.id],
  }),
  reviewer: one(members, {
    fields: [books.reviewerId],
    references: [members.id],
  }),
}));
const unnamedManys = relations(members, ({ many }) => ({
  books: many(books),
  reviews: many(books),
}));

const unnamedDb = drizzle(client, {
  schema: { members, books, unnamedOnes, unnamedManys },
});
try {
  await unnamedDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'There are multiple relations between "books" and "members". Please ' +
  //   'specify relation name'
}

const oneSideDb = drizzle(client, {
  schema: { members, books, booksRelations, unnamedManys },
});
try {
  await oneSideDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A name on one side:", error.message);
  // 'There are multiple relations between "books" and "members". Please ' +
  //   'specify relation name'
}

// Give both sides the same `relationName`.
const namedManys = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
  reviews: many(books, { relationName: "reviewer" }),
}));
const namedDb = drizzle(client, {
  schema: { members, books, booksRelations, namedManys },
});

const reviewer = await namedDb.query.members.findFirst({
  columns: { name: true },
  with: {
    reviews: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 2),
});

console.log("A name on both sides:", reviewer);
// { name: 'Bob', reviews: [ { title: 'Old Maps' } ] }

// ## There is not enough information to infer relation
//
// Drizzle looks for a `one()` with the same `relationName` and finds none. The
// name is misspelt on one side, or the other side is not declared.
const misspeltMany = relations(members, ({ many }) => ({
  books: many(books, { relationName: "auther" }),
}));
const misspeltDb = drizzle(client, {
  schema: { members, books, booksRelations, misspeltMany },
});
try {
  await misspeltDb.query.members.findFirst({ with: { books: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A misspelt name:", error.message);
  // 'There is not enough information to infer relation "members.books"'
}

// Write the name as the `one()` does.
const correctMany = relations(members, ({ many }) => ({
  books: many(books, { relationName: "author" }),
}));
const correctDb = drizzle(client, {
  schema: { members, books, booksRelations, correctMany },
});

const writer = await correctDb.query.members.findFirst({
  columns: { name: true },
  with: {
    books: {
      columns: { title: true },
      orderBy: (books, { asc }) => asc(books.id),
    },
  },
  where: eq(members.id, 1),
});

console.log("The same name:", writer);
// {
//   name: 'Alice',
//   books: [ { title: 'Old Maps' }, { title: 'New Maps' } ]
// }

// ## There are multiple relations between a table and itself
//
// A self-reference has both its sides in one `relations()`. Without a
// `relationName`, Drizzle finds two relations from the table to itself, and
// throws an error in a query that uses the `many()`.
//
// Issues: #4140, #3637, #1961, #2347.
const unnamedSelf = relations(members, ({ one, many }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
  }),
  invited: many(members),
}));
const unnamedSelfDb = drizzle(client, { schema: { members, unnamedSelf } });
try {
  await unnamedSelfDb.query.members.findFirst({ with: { invited: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("No name:", error.message);
  // 'There are multiple relations between "members" and "members". Please ' +
  //   'specify relation name'
}

// Give both sides the same `relationName`.
const namedSelf = relations(members, ({ one, many }) => ({
  inviter: one(members, {
    fields: [members.inviterId],
    references: [members.id],
    relationName: "inviter",
  }),
  invited: many(members, { relationName: "inviter" }),
}));
const namedSelfDb = drizzle(client, { schema: { members, namedSelf } });

const invitations = await namedSelfDb.query.members.findMany({
  columns: { name: true },
  with: {
    inviter: { columns: { name: true } },
    invited: {
      columns: { name: true },
      orderBy: (members, { asc }) => asc(members.id),
    },
  },
  orderBy: members.id,
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
