import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, describe, expect, test } from "vitest";
import * as collisions from "./db/collisions";
import * as schema from "./db/schema";
import { unlock } from "./safety/lock";
import { type RowsName, rows } from "./rows";
import { seed } from "./seed";
import { allRows } from "./testing/contents";

const client = postgres(process.env.DATABASE_URL!);
const db = drizzle(client);
afterAll(async () => {
  await unlock();
  await client.end();
});

describe("seed()", () => {
  test.each(Object.keys(rows) as RowsName[])(
    "leaves the rows of %s and no others",
    async (name) => {
      await seed(name); // over the rows of the one before
      expect(await allRows(db)).toEqual(rows[name]);
    },
  );

  test("leaves tables whose next row needs no id", async () => {
    const nobody = { title: "A new one", authorId: 1 };

    await seed("collisions");
    const [sixth] = await db
      .insert(collisions.posts)
      .values(nobody)
      .returning();
    expect(sixth).toEqual({ id: 6, ...nobody });

    await seed("many-to-many");
    const [third] = await db.insert(schema.posts).values(nobody).returning();
    expect(third).toEqual({ id: 3, ...nobody });

    await seed("joins");
    const label = "the first tag";
    const [first] = await db.insert(schema.tags).values({ label }).returning();
    expect(first).toEqual({ id: 1, label });
  });

  test("leaves the rows as they were if it fails, and says which rows it is", async () => {
    await seed("many-to-many");
    rows.joins.posts.push({ id: 2, title: "By nobody", authorId: 99 });

    await expect(seed("joins")).rejects.toThrow(
      `The tables do not take the rows "joins" in src/rows.ts: insert or update on table "posts" violates foreign key constraint "posts_author_id_users_id_fk".
Key (author_id)=(99) is not present in table "users".`,
    );
    expect(await allRows(db)).toEqual(rows["many-to-many"]);
    rows.joins.posts.pop();
  });

  test("lists the names of the rows if it is given another", async () => {
    await expect(seed("jions" as RowsName)).rejects.toThrow(
      `There are no rows "jions" in src/rows.ts. The names are:\n  blog\n  `,
    );
  });
});
