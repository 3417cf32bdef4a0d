// # Upgrading from 0.45 to 1.0
//
// The same program for 1.0. After the steps, run `tsc`. In steps 2 to 4,
// the changes that it does not find are marked as silent.
//
// npm run example 1.0/upgrading

import { defineRelations, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "./db";
import { posts, users } from "./db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## 1. Install the same version of both packages
//
// `npm install drizzle-orm@1.0.0-rc.5` and
// `npm install --save-dev drizzle-kit@1.0.0-rc.5`. The documentation shows the
// syntax of 1.0, but `npm install drizzle-orm` installs 0.45. The errors of 1.0
// syntax in 0.45:
//
// - [`defineRelations` is not a function](upgrading/define-relations-is-not-a-function.md),
//   or it is not exported
// - [Cannot read properties of undefined (reading 'map')](upgrading/where-object.md)
// - [`getColumns` is not a function](upgrading/get-columns.md)

// ## 2. Replace all `relations()` with one `defineRelations()`
//
// `fields` becomes `from`, `references` becomes `to`, and
// [`relationName`](relations/multiple-relations.md) becomes `alias`. Add
// `optional: false` where the foreign key is `notNull()`.
//
// - [`relations` is not a function](upgrading/relations-is-not-a-function.md),
//   or it is not exported
// - [`db._query` is undefined](upgrading/query-v1.md): do not use
//   `drizzle-orm/_relations`
// - [Without `optional: false`, the author is possibly `null`](relations/possibly-null.md)
// - [A relation with the name of a column](collisions/relation-named-as-column.md)
//   throws an error when it is declared (silent)
// - [A `many()` without its `one()`](relations/many-from-to.md),
//   [a misspelt `alias`](relations/not-enough-information.md), and
//   [`from` and `to` swapped](upgrading/from-of-another-table.md) also throw
//   (silent)
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

// ## 3. Give the client and the relations to `drizzle()`
//
// Write `drizzle({ client, relations })` instead of
// `drizzle(client, { schema })`.
//
// - [`drizzle(client)` connects to another database](upgrading/drizzle-client.md)
// - [Cannot read properties of undefined (reading 'findMany')](upgrading/query-is-empty.md):
//   the option `schema` is ignored
// - [column "authorId" does not exist](upgrading/casing.md): the option `casing`
//   is ignored, also by drizzle-kit, whose migration can then lose data
// - [`PgDatabase` is not exported](upgrading/pg-database.md): the type of `db`
//   has another name
// - [The parameters are missing in an error](upgrading/params-in-errors.md)
//   (silent)
const db = drizzle({ client, relations });

// ## 4. Write `where`, `orderBy` and `extras` as objects
//
// Do this only in `db.query`. In `extras`, write a callback for each key.
//
// - [`where` with a callback returns all rows](upgrading/where-callback.md)
// - [Unknown relational filter field](upgrading/unknown-filter-field.md): `eq()`
//   in `where`, and a `Date` that is ignored
// - [Unknown relational order field](upgrading/unknown-order-field.md): a column
//   or `desc()` in `orderBy`
// - [A key of `extras` is missing](upgrading/extras-callback.md): one callback
//   for all keys
// - [invalid reference to FROM-clause entry](upgrading/imported-table.md): an
//   imported table in `extras` or `orderBy` (silent)
// - [Unexpected 'undefined' in filter value](upgrading/undefined-in-filter.md),
//   also [in `findFirst()`](relational-queries/find-first-without-id.md), and
//   [an empty list of filters](relational-queries/empty-filters.md) (silent)
// - [Cannot convert undefined or null to object](upgrading/where-null.md): `null`
//   in `where`
// - [An object from a request](relational-queries/object-from-a-request.md): in
//   `where`, its keys are operators (silent)
const usersWithPosts = await db.query.users.findMany({
  where: { name: { ne: "Bob" } },
  extras: {
    upper: (user, { sql }) => sql<string>`upper(${user.name})`,
  },
  with: {
    posts: {
      columns: { title: true },
      where: { title: { like: "Hello%" } },
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Users with posts:", usersWithPosts);
// [
//   {
//     id: 1,
//     name: 'Alice',
//     upper: 'ALICE',
//     posts: [ { title: 'Hello World' } ]
//   },
//   { id: 3, name: 'Carol', upper: 'CAROL', posts: [] }
// ]

const post = await db.query.posts.findFirst({
  columns: { title: true },
  where: { id: 3 },
  with: { author: true },
});
const authorName = post?.author.name;

console.log("The author's name:", authorName);
// 'Bob'

// `select()`, `insert()`, `update()` and `delete()` stay as they are. Some
// results change, and some queries fail, all of it silent:
//
// - [A left join returns an object where it returned `null`](upgrading/left-join-constant.md)
//   because of a constant, or
//   [because its first column is `null`](values/left-join-null-for-existing-row.md)
// - Inside `with`, a [`bigint`](values/bigint-inside-with.md) and a
//   [`numeric`](values/numeric-inside-with.md) are exact, and a
//   [timestamp](values/timestamp-inside-with.md) has its usual format
// - A string in a [`jsonb` column](values/jsonb-string.md) stays a string
// - With postgres.js, [`JSON.stringify()` in `sql`](upgrading/json-stringify-in-sql.md)
//   writes a string into a `jsonb` column, and
//   [`array_agg` of timestamps](values/array-agg-of-dates.md), of dates or of
//   `numeric` is an array of strings
// - [`mapWith()`](sql/map-with-in-extras.md) has an effect in `extras`
// - `and()` and `not()` put parentheses around
//   [`sql` with an `or`](sql/or-in-sql.md)
// - A `sql` field with a column of another table gives
//   [an error](sql/column-of-missing-table.md) or
//   [other numbers](sql/subquery-in-select.md), where 0.45 left out the tables
// - A [union of joins](joins/union-order-is-ambiguous.md) with two columns of one
//   name throws an error
// - A [union of an integer and a `numeric`](joins/union-rounds-numbers.md) keeps the
//   decimals, or returns strings
const titles = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(posts.authorId, users.id))
  .orderBy(users.id, posts.id);

console.log("Titles:", titles);
// [
//   { name: 'Alice', title: 'Hello World' },
//   { name: 'Alice', title: 'Second Thoughts' },
//   { name: 'Bob', title: 'Getting Started' },
//   { name: 'Carol', title: null }
// ]

// ## 5. Run `npx drizzle-kit up`
//
// Run it once. It gives the folder of migrations a new form, which 0.45 cannot
// read. Migrations that have run are not run again, but those that 0.45 skipped
// [run](upgrading/old-migration-folders.md). The names that drizzle-kit makes for
// later foreign keys end in `_fkey` instead of `_fk`. Foreign keys that exist keep
// their names [until you change them](migrations/names-after-upgrade.md).
//
// - [We detected that you have old drizzle-kit migration folders](upgrading/old-migration-folders.md)
// - `drizzle-kit push` wants to drop the PostgreSQL schemas that you do not export:
//   [set `schemaFilter`](collisions/schema-per-tenant.md)

await client.end();
