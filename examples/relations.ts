// relations() tells Drizzle, and nobody else, how tables belong together. db.query
// follows what is declared there.
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

// Both sides of "users write posts". one() stands on the side that holds the key,
// and names it; many() needs no columns, because one() has named them.
const usersRelations = relations(users, ({ many }) => ({
  posts: many(posts),
}));
const postsRelations = relations(posts, ({ one }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
}));

const db = drizzle(client, {
  schema: { users, posts, usersRelations, postsRelations },
});

// Each side can be asked for the other.
const user = await db.query.users.findFirst({ with: { posts: true } });
console.log("From a user to the posts:", user);
// {
//   id: 1,
//   name: 'Alice',
//   posts: [ { id: 1, title: 'Hello World', authorId: 1 } ]
// }

const post = await db.query.posts.findFirst({ with: { author: true } });
console.log("From a post to the author:", post);
// {
//   id: 1,
//   title: 'Hello World',
//   authorId: 1,
//   author: { id: 1, name: 'Alice' }
// }

// many() alone is too little: nothing says which columns link the two tables.
const oneSided = drizzle(client, { schema: { users, posts, usersRelations } });
try {
  await oneSided.query.users.findFirst({ with: { posts: true } });
} catch (error) {
  console.log("many() without its one():", (error as Error).message);
  // 'There is not enough information to infer relation "users.posts"'
}

// If a user could write one post only, both sides would be one(). Still only the
// side that holds the key names it.
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

// None of this reaches the database. Two tables are there, and drizzle-kit is asked
// what has to be done when relations() comes to them: nothing ...
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

// ... and when references() does: a constraint.
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
