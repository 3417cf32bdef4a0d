// # A relation replaces the column of the same name
//
// If `with` loads a relation that has the key of a column, the related row
// replaces the value of the column. The type says that the value is both.
//
// Write: another key for the relation, and `with: { author: true }`.
// Trap: lost values, and a wrong type.
// In 1.0: an error when it is declared.
// Issues: #2343, #5506.
// Also: relation and column with the same name, foreign key is an object,
// number & object, relation name collides with column.
//
// npm run example collisions/relation-named-as-column

import { relations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

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

console.log("Wrong: an object in place of the number:", lostColumn);
// { id: 1, title: 'Hello World', authorId: { id: 1, name: 'Alice' } }

// ## Give the relation another name
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

await client.end();
