// # Relations
//
// `relations()` tells Drizzle how the rows of two tables belong together, so
// that `db.query` can load them together. It does not change the database.
//
// npm run example:relations

import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { relations } from "drizzle-orm";
import { integer, pgTable, serial } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../src/db";
import { posts, users } from "../src/db/schema";
import { seed } from "../src/seed";

await seed("relations");

// ## Declare both sides: one() and many()
//
// A user has many posts, and a post has one author. Write `one()` on the side
// that has the foreign key. `fields` names its columns, and `references` names
// the columns that they point to. `many()` needs no columns: Drizzle takes them
// from `one()`.
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));

const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

// ## Query from a user to the posts
//
// `with` names the relation to follow.
const user = await db.query.users.findFirst({ with: { posts: true } });

console.log("From a user to the posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

// ## Query from a post to the author
//
// The other side works in the same way. `one()` gives an object, not an array.
const post = await db.query.posts.findFirst({ with: { author: true } });

console.log("From a post to the author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// ## many() without its one() throws
//
// Without `one()` on the other side, Drizzle does not know which columns link
// the two tables. The code compiles, and the query throws.
const oneSided = drizzle(client, { schema: { users, posts, usersRelations } });
try {
  await oneSided.query.users.findFirst({ with: { posts: true } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log("many() without its one():", error.message);
  // 'There is not enough information to infer relation "users.posts"'
}

// ## One to one: one() on both sides
//
// If each user has one post at most, both sides are `one()`. Only the side that
// has the foreign key takes `fields` and `references`. From the other side, the
// row can be missing, and the type includes `null`.
const onePostEach = relations(users, ({ one }) => ({
  post: one(posts),
}));
const oneToOne = drizzle(client, {
  schema: { users, posts, onePostEach, postsRelations },
});

const userWithPost = await oneToOne.query.users.findFirst({
  with: { post: true },
});

console.log("One to one:", userWithPost);
// {
//   id: 1,
//   name: 'Alice',
//   post: { id: 1, title: 'Hello World', authorId: 1 }
// }

// ## Relations do not change the database
//
// drizzle-kit compares two versions of a schema, and writes the statements that
// lead from one to the other. Here, the second version adds `relations()`. No
// statement is necessary.
const owners = pgTable("owners", { id: serial("id").primaryKey() });
const pets = pgTable("pets", { ownerId: integer("owner_id").notNull() });
const tables = generateDrizzleJson({ owners, pets });

const petsRelations = relations(pets, ({ one }) => ({
  owner: one(owners, { fields: [pets.ownerId], references: [owners.id] }),
}));
const related = generateDrizzleJson({ owners, pets, petsRelations });

const ddlOfRelations = await generateMigration(tables, related);
console.log("DDL for relations():", ddlOfRelations);
// []

// If the second version adds `references()`, the database gets a constraint.
const petsWithKey = pgTable("pets", {
  ownerId: integer("owner_id")
    .notNull()
    .references(() => owners.id),
});
const referenced = generateDrizzleJson({ owners, petsWithKey });

const ddlOfReferences = await generateMigration(tables, referenced);
console.log("DDL for references():", ddlOfReferences);
// [
//   'ALTER TABLE "pets" ADD CONSTRAINT "pets_owner_id_owners_id_fk" ' +
//     'FOREIGN KEY ("owner_id") REFERENCES "public"."owners"("id") ' +
//     'ON DELETE no action ON UPDATE no action;'
// ]

await client.end();
