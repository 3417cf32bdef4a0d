// # Type of an insert with its children
//
// Join the types of the two inserts, and leave out the foreign key: the
// function that inserts the rows sets it.
//
// Group: types of rows.
// In 1.0: the same.
// See: writes/insert-user-with-posts, writes/nested-values-ignored,
// writes/too-many-parameters.
// Also: InferInsertModel with relations, $inferInsert, nested insert type,
// type of a form, user with posts, Omit the foreign key, input type, create
// DTO, form with nested rows, payload type, CreateInput, type for nested
// values.
//
// npm run example types/insert-with-children

import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Write the type
//
// In `$inferInsert`, a column with a default is optional: here, the id. A type
// removes no key at run time: pick the keys of an object from a request.
type NewPost = Omit<typeof posts.$inferInsert, "authorId">;
type NewUserWithPosts = typeof users.$inferInsert & { posts: NewPost[] };

const dan: NewUserWithPosts = {
  name: "Dan",
  posts: [{ title: "Rain" }, { title: "Snow" }],
};
console.log("A user to insert:", dan);
// { name: 'Dan', posts: [ { title: 'Rain' }, { title: 'Snow' } ] }

// ## Use the type for a parameter
//
// Insert the parent first: its id is the foreign key of the children. A
// transaction inserts all rows or none.
async function addUser({ posts: newPosts, ...newUser }: NewUserWithPosts) {
  return db.transaction(async (tx) => {
    const [user] = await tx.insert(users).values(newUser).returning();
    if (!user) throw new Error("No user was inserted");
    if (newPosts.length === 0) return { ...user, posts: [] };

    const added = await tx
      .insert(posts)
      .values(newPosts.map((post) => ({ ...post, authorId: user.id })))
      .returning();
    return { ...user, posts: added };
  });
}
const added = await addUser(dan);

console.log("The inserted rows:", added);
// {
//   id: 4,
//   name: 'Dan',
//   posts: [
//     { id: 4, title: 'Rain', authorId: 4 },
//     { id: 5, title: 'Snow', authorId: 4 }
//   ]
// }

await client.end();
