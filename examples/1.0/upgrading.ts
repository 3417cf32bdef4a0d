// # Upgrading from 0.45 to 1.0
//
// The first step lists what to do, in order. Each step after it shows one
// change: the code as it was written for 0.45, what 1.0 makes of it, and how to
// write it for 1.0. Much of the old code still compiles or still runs.
//
// npm run example:1.0:upgrading

import {
  defineRelations,
  desc,
  DrizzleQueryError,
  EmptyFilter,
  eq,
  sql,
} from "drizzle-orm";
import { integer, pgTable, serial, snakeCase } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { client } from "./db";
import * as schema from "./db/schema";
import { posts, users } from "./db/schema";
import { seed } from "../../src/seed";

await seed("joins-vs-relational-queries");

// ## Upgrade in five steps
//
// 1. Install the same version of both packages:
//    `npm install drizzle-orm@1.0.0-rc.5` and
//    `npm install --save-dev drizzle-kit@1.0.0-rc.5`.
// 2. Replace all `relations()` with one `defineRelations()`: `fields` becomes
//    `from`, and `references` becomes `to`. Add `optional: false` where the
//    foreign key is `notNull()`.
// 3. Write `drizzle({ client, relations })` instead of
//    `drizzle(client, { schema })`.
// 4. In `db.query`, write `where` and `orderBy` as objects, and each value of
//    `extras` as a callback. `select()`, `insert()`, `update()` and `delete()`
//    stay as they are.
// 5. Run `npx drizzle-kit up` once. It gives the folder of migrations its new
//    form, which 0.45 cannot read. Foreign keys of later migrations have names
//    that end in `_fkey` instead of `_fk`. Those that exist keep their names.
//
// Then run `tsc`. It finds many of the changes below, but not all of them.
const relations = defineRelations({ users, posts }, (r) => ({
  users: {
    posts: r.many.posts(),
  },
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
  },
}));

const db = drizzle({ client, relations });

const usersWithPosts = await db.query.users.findMany({
  where: { id: { gt: 0 } },
  with: { posts: { orderBy: { id: "asc" } } },
  orderBy: { id: "asc" },
});

console.log("Upgraded:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     posts: [
//       { id: 1, title: 'Hello World', authorId: 1 },
//       { id: 2, title: 'Second Thoughts', authorId: 1 }
//     ]
//   },
//   { id: 2, name: 'Bob', posts: [] }
// ]

// ## Old migrations: the migrator throws
//
// Without the last step, `migrate()` throws before it sends a statement.
try {
  await migrate(db, { migrationsFolder: "drizzle" });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("Migrations of 0.45:", error.message);
  // 'We detected that you have old drizzle-kit migration folders. ' +
  //   'You must upgrade drizzle-kit and run "drizzle-kit up"'
}

// ## where returns all rows: the callback is ignored
//
// A callback in `where` filtered the rows in 0.45. In 1.0 it has no effect,
// also inside `with`. TypeScript reports it, but a program that runs without a
// type check gets all rows.
const unfiltered = await db.query.users.findMany({
  // @ts-expect-error TS2322, TS7006, TS7031: where takes an object
  where: (users, { eq }) => eq(users.id, 1),
  orderBy: { id: "asc" },
});

console.log("A callback in where:", unfiltered);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// Write an object.
const filtered = await db.query.users.findMany({ where: { id: 1 } });

console.log("An object in where:", filtered);
// [ { id: 1, name: 'Alice' } ]

// For conditions that an object cannot express, `RAW` takes a callback.
const raw = await db.query.users.findMany({
  where: { RAW: (users, { sql }) => sql`length(${users.name}) = 3` },
});

console.log("A callback in RAW:", raw);
// [ { id: 2, name: 'Bob' } ]

// ## Unknown relational filter field: where: eq()
//
// `where` of `db.query` does not take the result of `eq()`. The query throws,
// and TypeScript reports it. `select()`, `update()` and `delete()` still take
// it.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: where takes an object of columns
    where: eq(users.id, 1),
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("eq() in where:", error.message);
  // 'Unknown relational filter field: "queryChunks"'
}

// ## Unknown relational order field: orderBy: users.id
//
// The same happens to a column in `orderBy`. Write `orderBy: { id: "asc" }`.
try {
  await db.query.users.findMany({
    // @ts-expect-error TS2322: orderBy takes an object or a callback
    orderBy: users.id,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A column in orderBy:", error.message);
  // 'Unknown relational order field: "codec"'
}

// ## A key of extras is missing: the callback is ignored
//
// A callback for all `extras` was right in 0.45. In 1.0 it has no effect, and
// the rows lack the key.
const withoutExtras = await db.query.users.findMany({
  // @ts-expect-error TS2322, TS7006, TS7031: extras takes an object
  extras: (users, { sql }) => ({
    upper: sql<string>`upper(${users.name})`,
  }),
  orderBy: { id: "asc" },
});

console.log("A callback for extras:", withoutExtras);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// Write an object with a callback for each key.
const withExtras = await db.query.users.findMany({
  extras: {
    upper: (users, { sql }) => sql<string>`upper(${users.name})`,
  },
  orderBy: { id: "asc" },
});

console.log("A callback for each key:", withExtras);
// [
//   { id: 1, name: 'Alice', upper: 'ALICE' },
//   { id: 2, name: 'Bob', upper: 'BOB' }
// ]

// ## invalid reference to FROM-clause entry: an imported table
//
// In 1.0, `db.query` gives each table another name in the statement, such as
// `d0`. In 0.45, an imported table worked in `sql` and in `desc()`. Now it
// names a table that is not in the statement. PostgreSQL rejects it with the
// error 42P01. It compiles.
try {
  await db.query.users.findMany({
    extras: { upper: sql<string>`upper(${users.name})` },
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("An imported table in extras:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

try {
  await db.query.users.findMany({ orderBy: () => desc(users.id) });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, message } = error.cause;
  console.log("An imported table in orderBy:", { code, message });
  // {
  //   code: '42P01',
  //   message: 'invalid reference to FROM-clause entry for table "users"'
  // }
}

// Use the table that the callback gets. This works in 0.45 and in 1.0.
const lastFirst = await db.query.users.findMany({
  orderBy: (users, { desc }) => desc(users.id),
});

console.log("The table of the callback:", lastFirst);
// [ { id: 2, name: 'Bob' }, { id: 1, name: 'Alice' } ]

// ## Unexpected 'undefined' in filter value
//
// In 0.45, `where: undefined` returned all rows. In 1.0, it throws, and so does
// `undefined` as the value of a column. TypeScript does not report it.
const search: { id?: number } = {};

try {
  await db.query.users.findMany({ where: { id: search.id } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("where: { id: undefined }:", error.message);
  // "Unexpected 'undefined' in filter value. " +
  //   "Use 'EmptyFilter' if you want the filter field to be skipped."
}

try {
  await db.query.users.findMany({ where: undefined });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("where: undefined:", error.message);
  // "Unexpected 'undefined' in filter value. " +
  //   "Use 'EmptyFilter' if you want the filter field to be skipped."
}

// If no value means all rows, say so with `EmptyFilter`.
const everyUser = await db.query.users.findMany({
  where: { id: search.id ?? EmptyFilter },
  orderBy: { id: "asc" },
});

console.log("EmptyFilter:", everyUser);
// [ { id: 1, name: 'Alice' }, { id: 2, name: 'Bob' } ]

// ## Another database: drizzle(client) makes a client of its own
//
// `drizzle(client)` used the client in 0.45. In 1.0 it ignores the client and
// makes another one, without your URL. That client connects to the host in
// `PGHOST`, or to `localhost`: possibly to another database. TypeScript reports
// it.
const other = drizzle(
  // @ts-expect-error TS2345: drizzle() takes a URL or an object
  client,
);

console.log("drizzle(client) uses the client:", other.$client === client);
// false

// Write the client into an object.
const same = drizzle({ client });

console.log("drizzle({ client }) uses the client:", same.$client === client);
// true

// ## db.query is empty: drizzle({ client, schema })
//
// The tables of `db.query` come from the relations now. Write
// `drizzle({ client, relations })`.
const withSchema = drizzle(
  // @ts-expect-error TS2345: there is no option schema
  { client, schema },
);

console.log("db.query with a schema:", withSchema.query);
// {}

// ## column "authorId" does not exist: casing is ignored
//
// The option `casing` of `drizzle()` is gone. A column without a name of its
// own has the name of its key, `authorId`.
const withCasing = drizzle(
  // @ts-expect-error TS2345: there is no option casing
  { client, casing: "snake_case" },
);
const camel = pgTable("posts", {
  id: serial().primaryKey(),
  authorId: integer().notNull(),
});

const camelQuery = withCasing.select().from(camel).toSQL();
console.log("casing:", camelQuery.sql);
// 'select "id", "authorId" from "posts"'

// Choose the casing where you declare the table.
const snake = snakeCase.table("posts", {
  id: serial().primaryKey(),
  authorId: integer().notNull(),
});

const snakeQuery = db.select().from(snake).toSQL();
console.log("snakeCase.table():", snakeQuery.sql);
// 'select "id", "author_id" from "posts"'

// ## null becomes an object: a left join with a constant
//
// In a left join, an object in `select()` is `null` if there is no match. 0.45
// looks at its columns only. 1.0 also looks at `sql`: with a constant beside
// the column, the object is never `null`. Its `id` is, although its type is
// `number`.
const withConstant = await db
  .select({
    name: users.name,
    post: { id: posts.id, found: sql<boolean>`true` },
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("A constant in the object:", withConstant);
// [
//   { name: 'Alice', post: { id: 1, found: true } },
//   { name: 'Alice', post: { id: 2, found: true } },
//   { name: 'Bob', post: { id: null, found: true } }
// ]

// Put only columns into the object, and `sql` beside it.
const withoutConstant = await db
  .select({
    name: users.name,
    post: { id: posts.id },
    found: sql<boolean>`${posts.id} is not null`,
  })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Only columns in the object:", withoutConstant);
// [
//   { name: 'Alice', post: { id: 1 }, found: true },
//   { name: 'Alice', post: { id: 2 }, found: true },
//   { name: 'Bob', post: null, found: false }
// ]

// ## null becomes an object: the first column is null
//
// 1.0 corrects this. The subquery has a row for Bob, so the left join finds it.
// In 0.45, the object was `null` because its first column is `null`. In 1.0,
// you get the object.
const userPosts = db
  .select({ id: users.id, authorId: posts.authorId, name: users.name })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .as("user_posts");
const firstColumnNull = await db
  .select({
    id: users.id,
    found: { authorId: userPosts.authorId, name: userPosts.name },
  })
  .from(users)
  .leftJoin(userPosts, eq(userPosts.id, users.id))
  .where(eq(users.name, "Bob"));

console.log("The first column is null:", firstColumnNull);
// [ { id: 2, found: { authorId: null, name: 'Bob' } } ]

// ## A relation with the name of a column: defineRelations() throws
//
// In 0.45, a relation named `title` replaced the column in the result. In 1.0,
// `defineRelations()` throws, and the module that declares it does not load. It
// compiles. Choose another name.
try {
  defineRelations({ users, posts }, (r) => ({
    posts: {
      title: r.one.users({ from: r.posts.authorId, to: r.users.id }),
    },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("A relation named as a column:", error.message);
  // 'relations -> posts: { title: r.one.users(...) }: relation name ' +
  //   'collides with column "title" of table "posts"'
}

// ## not enough data provided to build the relation: many() alone
//
// In 0.45, a `many()` without its `one()` threw when a query used it. In 1.0,
// `defineRelations()` throws. It compiles. Declare the other side, or give
// `from` and `to` to `many()`.
try {
  defineRelations({ users, posts }, (r) => ({
    users: { posts: r.many.posts() },
  }));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("many() without its one():", error.message);
  // 'relations -> users: { posts: r.many.posts(...) }: not enough data ' +
  //   'provided to build the relation - "from"/"to" are not defined, and no ' +
  //   'reverse relation of table "posts" with target table "users" was found'
}

// ## db._query is undefined: drizzle-orm/_relations
//
// 1.0 still has the old `relations()` in `drizzle-orm/_relations`. It compiles
// and runs, but 1.0.0-rc.5 has no `db._query` that could use it.
const old = await import("drizzle-orm/_relations");
const usersRelations = old.relations(users, ({ many }) => ({
  posts: many(posts),
}));
const withOld = drizzle(
  // @ts-expect-error TS2345: there is no option schema
  { client, schema: { users, posts, usersRelations } },
);
const oldQuery =
  // @ts-expect-error TS2551: there is no _query
  withOld._query;

console.log("db._query is:", typeof oldQuery);
// 'undefined'

// ## The parameters are missing in DrizzleQueryError
//
// In 0.45, the message of the error has the parameters of the query, and so do
// your logs. In 1.0 it has not, and `params` is `undefined`.
try {
  await db.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("Without parameters:", error.params);
  // undefined
}

// `paramsInErrors: true` puts them back.
const verbose = drizzle({ client, paramsInErrors: true });

try {
  await verbose.insert(posts).values({ title: "Ghost Story", authorId: 99 });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  console.log("With paramsInErrors:", error.params);
  // [ 'Ghost Story', 99 ]
}

await client.end();
