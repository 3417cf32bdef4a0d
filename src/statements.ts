import { runInThisContext } from "node:vm";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { count, eq, exists, relations, sql } from "drizzle-orm";
import {
  alias,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, expectTypeOf } from "vitest";
import * as collisions from "./db/collisions";
import * as schema from "./db/schema";
import "./db/url";
import type { Section } from "./sections";
import { seed } from "./seed";

// What the lesson says beside its snippets: in its order, in other words. The tests
// execute it, and the pages show it.

const { users, posts, tags, usersToTags, postsTags } = schema;
/** The connection that the checks use. */
export const client = postgres(process.env.DATABASE_URL!, {
  onnotice: () => {},
});
const db = drizzle(client, { schema });
const withoutSchema = drizzle(client);

/** A statement of the lesson. */
interface Statement {
  says: string;
  /** What limits it, or what is true instead, unless it holds as it stands. */
  but?: string;
  /** Executes it, and its limit, on the rows of its section. */
  check: () => Promise<void> | void;
}

/** The statements about each section, in the order of the lesson. */
export const statements: Partial<Record<Section, Statement[]>> = {
  "foreign-keys": [
    {
      says: "`references()` makes a foreign key constraint: the database rejects a row that references nothing.",
      async check() {
        const ghost = { title: "Ghost Story", authorId: 99 };
        await expect(db.insert(posts).values(ghost)).rejects.toMatchObject({
          cause: { code: "23503" },
        });
      },
    },
    {
      says: "`references()` takes a function, so that a table can reference a table that is declared later.",
      but: "A table can also reference itself. Then you have to write out the return type of the function.",
      check() {
        const books = pgTable("books", {
          publisherId: integer().references(() => publishers.id),
        });
        const publishers = pgTable("publishers", { id: serial() });
        const [toPublisher] = getTableConfig(books).foreignKeys;
        expect(toPublisher?.reference().foreignTable).toBe(publishers);

        // @ts-expect-error TS7022: its type would follow from itself
        const employees = pgTable("employees", {
          id: serial(),
          // @ts-expect-error TS7024: as above
          managerId: integer().references(() => employees.id),
        });
        const [toManager] = getTableConfig(employees).foreignKeys;
        expect(toManager?.reference().foreignTable).toBe(employees);
      },
    },
  ],

  relations: [
    {
      says: "`relations()` is separate from the table, and does not change it.",
      check() {
        const owners = pgTable("owners", { id: serial().primaryKey() });
        const before = { ...getTableConfig(owners) };
        relations(owners, ({ many }) => ({ posts: many(posts) }));
        expect(getTableConfig(owners)).toEqual(before);
      },
    },
    {
      says: "`relations()` creates no constraint in the database.",
      async check() {
        const owners = pgTable("owners", { id: serial().primaryKey() });
        const pets = pgTable("pets", { ownerId: integer() });
        const petsRelations = relations(pets, ({ one }) => ({
          owner: one(owners, {
            fields: [pets.ownerId],
            references: [owners.id],
          }),
        }));
        const tables = generateDrizzleJson({ owners, pets });
        const related = generateDrizzleJson({ owners, pets, petsRelations });
        expect(await generateMigration(tables, related)).toEqual([]);
      },
    },
    {
      says: "`one()` needs `fields` and `references`.",
      but: "Only on the side that has the foreign key. In a one-to-one relation, the other side takes neither.",
      async check() {
        const onePost = relations(users, ({ one }) => ({ post: one(posts) }));
        const author = relations(posts, ({ one }) => ({
          author: one(users, {
            fields: [posts.authorId],
            references: [users.id],
          }),
        }));
        const oneToOne = drizzle(client, {
          schema: { users, posts, onePost, author },
        });
        const query = { with: { post: true } } as const;
        const alice = await oneToOne.query.users.findFirst(query);
        expect(alice?.post?.title).toBe("Hello World");

        const keyless = relations(posts, ({ one }) => ({ author: one(users) }));
        const onNeither = drizzle(client, {
          schema: { users, posts, onePost, keyless },
        });
        expect(() => onNeither.query.users.findFirst(query).toSQL()).toThrow(
          "not enough information",
        );
      },
    },
    {
      says: "`many()` takes no columns, because the other side names them.",
      but: "If the other side is missing, only a query that follows the relation throws.",
      async check() {
        const query = { with: { posts: true } } as const;
        const [alice] = await db.query.users.findMany(query);
        expect(alice?.posts).toHaveLength(1);

        const usersRelations = relations(users, ({ many }) => ({
          posts: many(posts),
        }));
        const oneSided = drizzle(client, {
          schema: { users, posts, usersRelations },
        });
        expect(oneSided.query.users.findMany().toSQL().sql).toBeTruthy();
        expect(() => oneSided.query.users.findMany(query).toSQL()).toThrow(
          "not enough information",
        );
      },
    },
  ],

  "relational-queries": [
    {
      says: "`with` needs `relations()`.",
      but: "If a table has no relations at all, TypeScript reports nothing, and the query throws.",
      check() {
        const unrelated = drizzle(client, { schema: { users, posts } });
        const query = unrelated.query.users.findMany({ with: { posts: true } });
        expect(() => query.toSQL()).toThrow(TypeError);

        const related = db.query.users.findMany({
          // @ts-expect-error TS2353: users have other relations, and none of that name
          with: { comments: true },
        });
        expect(() => related.toSQL()).toThrow(TypeError);
      },
    },
    {
      says: "`db.query` needs the schema in `drizzle()`.",
      check() {
        expect(withoutSchema.query).toEqual({});
        expect(Object.keys(db.query).sort()).toEqual([
          "posts",
          "postsTags",
          "tags",
          "users",
          "usersToTags",
        ]);
      },
    },
    {
      says: "`findMany()` with `with` loads rows and their related rows in one call.",
      async check() {
        const query = db.query.users.findMany({ with: { posts: true } });
        expect(await query).toEqual([
          {
            id: 1,
            name: "Alice",
            posts: [{ id: 1, title: "Hello World", authorId: 1 }],
          },
        ]);
      },
    },
    {
      says: "`findFirst()` returns one row instead of an array.",
      but: "If there is no row, it returns `undefined`. The type includes it.",
      async check() {
        const alice = { id: 1, name: "Alice" };
        expect(await db.query.users.findFirst()).toEqual(alice);

        const where = eq(users.id, 99);
        const nobody = await db.query.users.findFirst({ where });
        expect(nobody).toBeUndefined();
        expectTypeOf(nobody).toEqualTypeOf<typeof alice | undefined>();
      },
    },
    {
      says: "`where` filters the rows.",
      but: "By the columns of their own table. To filter by the columns of a related table, use a subquery.",
      async check() {
        const isTitle = eq(posts.title, "Hello World");
        const byTitle = db.query.users.findMany({
          where: isTitle,
          with: { posts: true },
        });
        await expect(byTitle).rejects.toMatchObject({
          cause: { code: "42703" }, // no such column
        });

        const isAuthor = eq(posts.authorId, users.id);
        const titled = db.select().from(posts).where(isAuthor);
        const authors = db.query.users.findMany({ where: exists(titled) });
        expect(await authors).toEqual([{ id: 1, name: "Alice" }]);
      },
    },
    {
      says: "`columns` chooses the columns, at each level.",
      async check() {
        const alice = await db.query.users.findFirst({
          columns: { name: true },
          with: { posts: { columns: { title: true } } },
        });
        const chosen = { name: "Alice", posts: [{ title: "Hello World" }] };
        expect(alice).toEqual(chosen);
        expectTypeOf(alice).toEqualTypeOf<typeof chosen | undefined>();
      },
    },
  ],

  joins: [
    {
      says: "The same tables hold the rows of all results.",
      but: "The tables are the same, but not the rows: Alice is the only user in one result, and not in another. In this repository, each section has rows of its own.",
      async check() {
        expect(await db.$count(users)).toBe(2);
        await seed("relational-queries");
        expect(await db.$count(users)).toBe(1);
        await seed("joins");
      },
    },
    {
      says: "A left join keeps the rows of the left table that have no match.",
      async check() {
        const rows = await db
          .select()
          .from(users)
          .leftJoin(posts, eq(users.id, posts.authorId))
          .where(eq(users.name, "Bob"));
        expect(rows).toEqual([{ users: { id: 2, name: "Bob" }, posts: null }]);
      },
    },
    {
      says: "An inner join drops the rows that have no match.",
      async check() {
        const rows = await db
          .select({ name: users.name })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId));
        expect(rows).toEqual([{ name: "Alice" }]);
      },
    },
    {
      says: "A join returns its rows in the order that is shown.",
      but: "SQL guarantees no order without `orderBy`. Here, each query for several rows has one.",
      async check() {
        const names = db
          .select({ name: users.name })
          .from(users)
          .leftJoin(posts, eq(users.id, posts.authorId))
          .$dynamic();
        expect(names.toSQL().sql).not.toContain("order by");
        expect(await names.orderBy(sql`${users.id} desc`)).toEqual([
          { name: "Bob" },
          { name: "Alice" },
        ]);
      },
    },
    {
      says: "A joined row has the columns of each table under the name of the table.",
      but: "Only with `select()`. If you choose the columns, the row is flat, with the keys that you choose.",
      async check() {
        const condition = eq(users.id, posts.authorId);
        const bare = db.select().from(users).innerJoin(posts, condition);
        expect(await bare).toEqual([
          {
            users: { id: 1, name: "Alice" },
            posts: { id: 1, title: "Hello World", authorId: 1 },
          },
        ]);

        const chosen = db
          .select({ by: users.name, title: posts.title })
          .from(users)
          .innerJoin(posts, condition);
        expect(await chosen).toEqual([{ by: "Alice", title: "Hello World" }]);
      },
    },
  ],

  "many-to-many": [
    {
      says: "`usersRelations` is declared a second time, for the tags.",
      but: "A module cannot declare a name twice. Here, one declaration has both `posts` and `usersToTags`.",
      check() {
        const twice = "const usersRelations = {}; const usersRelations = {};";
        expect(() => runInThisContext(twice)).toThrow(
          "'usersRelations' has already been declared",
        );
        const query = { with: { posts: true, usersToTags: true } } as const;
        expect(db.query.users.findFirst(query).toSQL().sql).toBeTruthy();
      },
    },
    {
      says: "Many-to-many needs a join table: a user has many tags, and a tag has many users.",
      async check() {
        await inVain(async (tx) => {
          await tx.insert(users).values({ id: 7, name: "Bob" });
          await tx.insert(usersToTags).values([
            { userId: 1, tagId: 2 },
            { userId: 7, tagId: 2 },
          ]);
          const pairs = { with: { usersToTags: true } } as const;
          const [alice] = await tx.query.users.findMany(pairs);
          expect(alice?.usersToTags).toHaveLength(2);
          const where = eq(tags.id, 2);
          const tag = await tx.query.tags.findFirst({ where, ...pairs });
          expect(tag?.usersToTags).toHaveLength(2);
        });
      },
    },
    {
      says: "A join table needs only the two foreign keys.",
      but: "Such a table accepts the same pair twice. Here, the pair is the primary key.",
      async check() {
        const pairs = pgTable("pairs", {
          userId: integer("user_id").notNull(),
          tagId: integer("tag_id").notNull(),
        });
        const pair = { userId: 1, tagId: 1 };
        await inVain(async (tx) => {
          await tx.execute(
            sql`create table ${pairs} (user_id int, tag_id int)`,
          );
          await tx.insert(pairs).values([pair, pair]);
          expect(await tx.select().from(pairs)).toEqual([pair, pair]);
        });
        const again = db.insert(usersToTags).values(pair);
        await expect(again).rejects.toMatchObject({ cause: { code: "23505" } });
      },
    },
    {
      says: "`with` goes through the join table, and its rows are part of the result.",
      async check() {
        const alice = await db.query.users.findFirst({
          with: { usersToTags: { with: { tag: true } } },
        });
        const tag = { id: 1, label: "developer" };
        expect(alice?.usersToTags).toEqual([{ userId: 1, tagId: 1, tag }]);
      },
    },
    {
      says: "Joins answer the same question without `relations()`.",
      async check() {
        const rows = await withoutSchema
          .select({ label: tags.label })
          .from(usersToTags)
          .innerJoin(tags, eq(usersToTags.tagId, tags.id))
          .where(eq(usersToTags.userId, 1));
        expect(rows).toEqual([{ label: "developer" }]);
      },
    },
    {
      says: "A query selects `tags.name`.",
      but: "The column is `label`. The key in the result is the one that the query chooses, `tagName`.",
      async check() {
        // @ts-expect-error TS2339: there is no such column
        expect(tags.name).toBeUndefined();
        const rows = await db
          .select({ tagName: tags.label })
          .from(tags)
          .where(eq(tags.id, 1));
        expect(rows).toEqual([{ tagName: "developer" }]);
      },
    },
    {
      says: "A query selects from `postsTags`.",
      but: "The lesson does not define this table. Here, it is beside `usersToTags`.",
      async check() {
        expect(await db.select().from(postsTags)).toHaveLength(3);
      },
    },
    {
      says: "All three tables need relations.",
      but: "The join table needs them, and the table that the query starts from.",
      async check() {
        const { usersRelations, usersToTagsRelations } = schema;
        const two = drizzle(client, {
          schema: {
            users,
            usersToTags,
            tags,
            usersRelations,
            usersToTagsRelations,
          },
        });
        const alice = await two.query.users.findFirst({
          with: { usersToTags: { with: { tag: true } } },
        });
        expect(alice?.usersToTags[0]?.tag.label).toBe("developer");

        const fromTags = { with: { usersToTags: true } } as const;
        expect(() => two.query.tags.findFirst(fromTags).toSQL()).toThrow();
        const alicesPairs = { with: { usersToTags: true } } as const;
        const starts = drizzle(client, {
          schema: { users, usersToTags, tags, usersRelations },
        });
        expect(() => starts.query.users.findMany(alicesPairs).toSQL()).toThrow(
          "not enough information",
        );
      },
    },
  ],

  collisions: [
    {
      says: "`users` now has a `title`, and no `name`.",
      but: "These are other tables, in a PostgreSQL schema and a file of their own: in one `drizzle()`, two tables with the same name get the types of one.",
      check() {
        const both = { ...schema, collisionsUsers: collisions.users };
        const mixed = drizzle(client, { schema: both });
        const query = mixed.query.posts.findFirst({
          // @ts-expect-error TS2353: the author is taken for one of the others
          with: { author: { columns: { name: true } } },
        });
        expect(query.toSQL().sql).toContain('"name"');
      },
    },
    {
      says: "Columns with the same name do not collide, because a joined row keeps the tables apart.",
      but: "A table that is joined twice does collide with itself. `alias()` gives it a second name.",
      async check() {
        const { users, posts } = collisions;
        const condition = eq(users.id, posts.authorId);
        const once = db.select().from(users).leftJoin(posts, condition);
        const [row] = await once;
        expect(row?.users.title).toBe("Admin");
        expect(row?.posts?.title).toBe("Hello World");

        const other = alias(posts, "other");
        const query = () =>
          db.select().from(users).leftJoin(posts, condition).$dynamic();
        expect(() => query().leftJoin(posts, condition)).toThrow(
          'Alias "posts" is already used',
        );
        const twice = query().leftJoin(other, eq(users.id, other.authorId));
        const [renamed] = await twice;
        expect(renamed?.other?.title).toBe("Hello World");
      },
    },
    {
      says: "`select()` returns the `id` and the `title` of a post.",
      but: "It returns every column, so also `authorId`.",
      async check() {
        expect(await db.select().from(collisions.posts)).toEqual([
          { id: 5, title: "Hello World", authorId: 1 },
        ]);
      },
    },
    {
      says: "TypeScript reports a select that has a key twice.",
      but: "Only if both keys are written out. JavaScript keeps the last one.",
      async check() {
        const { users, posts } = collisions;
        const both = db
          .select({
            title: users.title,
            // @ts-expect-error TS1117: the key, for the second time
            title: posts.title,
          })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId));
        expect(await both).toEqual([{ title: "Hello World" }]);

        const { title } = users;
        const spread = db
          .select({ ...{ title }, ...{ title: posts.title } })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId));
        expect(await spread).toEqual([{ title: "Hello World" }]);
      },
    },
    {
      says: "With different keys, both columns are in the result.",
      async check() {
        const { users, posts } = collisions;
        const renamed = db
          .select({ userTitle: users.title, postTitle: posts.title })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId));
        expect(await renamed).toEqual([
          { userTitle: "Admin", postTitle: "Hello World" },
        ]);
      },
    },
  ],

  "joins-vs-relational-queries": [
    {
      says: "Joins need no `relations()`, because the query has the condition.",
      async check() {
        const rows = await withoutSchema
          .select({ title: posts.title })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId))
          .where(eq(posts.id, 1));
        expect(rows).toEqual([{ title: "Hello World" }]);
      },
    },
    {
      says: "Joins need the column of the foreign key.",
      but: "They do not need it: a join takes any condition.",
      async check() {
        const rows = await db
          .select({ name: users.name, title: posts.title })
          .from(users)
          .innerJoin(posts, sql`length(${users.name}) = ${posts.id} + 1`);
        expect(rows).toEqual([{ name: "Bob", title: "Second Thoughts" }]);
      },
    },
    {
      says: "`db.query` returns nested rows, and a join returns flat rows.",
      async check() {
        const flat = await db
          .select({ name: users.name })
          .from(users)
          .innerJoin(posts, eq(users.id, posts.authorId));
        expect(flat).toEqual([{ name: "Alice" }, { name: "Alice" }]);

        const nested = await db.query.users.findFirst({
          with: { posts: true },
        });
        expect(nested?.posts).toHaveLength(2);
      },
    },
    {
      says: "Aggregates need a join.",
      but: "`db.query` has no `groupBy`, but a subquery in `extras` can count.",
      async check() {
        const byJoin = await db
          .select({ name: users.name, posts: count(posts.id) })
          .from(users)
          .leftJoin(posts, eq(users.id, posts.authorId))
          .groupBy(users.id)
          .orderBy(users.id);
        expect(byJoin).toEqual([
          { name: "Alice", posts: 2 },
          { name: "Bob", posts: 0 },
        ]);

        const ofUser = sql<number>`(
          select count(*)::int from posts p where p.author_id = users.id
        )`;
        const byQuery = db.query.users.findMany({
          columns: { name: true },
          extras: { posts: ofUser.as("posts") },
          orderBy: users.id,
        });
        expect(await byQuery).toEqual(byJoin);
      },
    },
    {
      says: "Other row shapes need a join.",
      but: "`db.query` chooses columns. It renames a column only as SQL in `extras`.",
      async check() {
        const query = db.query.users.findFirst({
          columns: { id: true },
          extras: { called: sql<string>`${users.name}`.as("called") },
        });
        expect(await query).toEqual({ id: 1, called: "Alice" });

        const bare = { called: users.name };
        // @ts-expect-error TS2322: a column is no SQL with a name
        const refused = db.query.users.findFirst({ extras: bare });
        expect(() => refused.toSQL()).toThrow();
      },
    },
    {
      says: "Both are type-safe.",
      check() {
        // @ts-expect-error TS2339: posts have a title
        expect(posts.name).toBeUndefined();

        const query = db.query.posts.findMany({
          // @ts-expect-error TS2353: posts have a title
          columns: { name: true },
        });
        expect(() => query.toSQL()).toThrow("No fields selected");
      },
    },
  ],
};

type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** Runs a transaction whose changes are undone at its end. */
async function inVain(use: (tx: Transaction) => Promise<void>): Promise<void> {
  const end = new Error("undone");
  const transaction = db.transaction(async (tx) => {
    await use(tx);
    throw end;
  });
  await expect(transaction).rejects.toBe(end);
}
