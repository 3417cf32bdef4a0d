import { type SQL, sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { tables } from "./db/tables";
import { withTables } from "./runtime/with-tables";
import type { Section } from "./sections";

const alice = { id: 1, name: "Alice" };
const bob = { id: 2, name: "Bob" };
const helloWorld = { id: 1, title: "Hello World", authorId: 1 };

/** The rows of each section. */
export const rows = {
  "foreign-keys": {
    users: [alice],
    posts: [helloWorld],
  },
  relations: {
    users: [alice],
    posts: [helloWorld],
  },
  "relational-queries": {
    users: [alice],
    posts: [helloWorld],
  },
  joins: {
    users: [alice, bob],
    posts: [helloWorld],
  },
  "many-to-many": {
    users: [alice],
    posts: [
      { id: 1, title: "Getting Started with TS", authorId: 1 },
      { id: 2, title: "Advanced Types", authorId: 1 },
    ],
    tags: [
      { id: 1, label: "developer" },
      { id: 2, label: "typescript" },
      { id: 3, label: "tutorial" },
    ],
    usersToTags: [{ userId: 1, tagId: 1 }],
    postsTags: [
      { postId: 1, tagId: 2 },
      { postId: 1, tagId: 3 },
      { postId: 2, tagId: 2 },
    ],
  },
  collisions: {
    users: [alice],
    posts: [helloWorld],
    "collisions.users": [{ id: 1, title: "Admin" }],
    "collisions.posts": [{ id: 5, title: "Hello World", authorId: 1 }],
  },
  "joins-vs-relational-queries": {
    users: [alice, bob],
    posts: [helloWorld, { id: 2, title: "Second Thoughts", authorId: 1 }],
  },
  upgrading: {
    users: [alice, bob],
    posts: [helloWorld, { id: 2, title: "Second Thoughts", authorId: 1 }],
  },
} satisfies Record<Section, Rows>;

type Rows = {
  [Name in keyof typeof tables]?: (typeof tables)[Name]["$inferInsert"][];
};

/**
 * Leaves exactly one section's rows in the tables, whatever was there before, and
 * keeps them so: no other process seeds this database until this one ends.
 *
 * @throws Fault if the database is not this repository's, or what postgres.js throws
 */
export async function seed(section: Section): Promise<void> {
  await withTables((db) =>
    db.transaction(async (tx) => {
      const all = sql.join(Object.values(tables), sql`, `);
      await tx.execute(sql`truncate ${all} restart identity`);
      for (const [name, tableRows] of Object.entries(rows[section])) {
        const table: PgTable = tables[name as keyof typeof tables];
        await tx.insert(table).values(tableRows);
        if ("id" in table) await tx.execute(continueIds(table));
      }
    }),
  );
}

/** Rows that bring their own ids leave the sequence behind: it goes on after them. */
function continueIds(table: PgTable): SQL {
  const { schema: namespace = "public", name } = getTableConfig(table);
  const sequence = sql`pg_get_serial_sequence(${`${namespace}.${name}`}, 'id')`;
  return sql`select setval(${sequence}, max(id)) from ${table}`;
}
