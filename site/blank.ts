import { eq, sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { client, db } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("blog");

const titles = await db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);

console.log("Titles:", titles);

// Tables of your own:
const pets = pgTable("pets", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
});
await db.execute(
  sql`create table pets (id int primary key, name text not null)`,
);

const added = await db.insert(pets).values({ id: 1, name: "Rex" }).returning();

console.log("Added:", added);

await client.end();
