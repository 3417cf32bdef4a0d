// # Type of a joined row
//
// Take it from the query: `Awaited<typeof query>[number]`. For a bare
// `select()`, you can also write it with the types of the two tables.
//
// Group: types of rows.
// In 1.0: the same.
// See: types/null-after-left-join, types/row-with-relations,
// joins/join-changes-the-rows, collisions/column-reference-is-ambiguous.
// Also: type of a query, typeof query, infer the type of select, result type
// of a left join, return type, Awaited, type of a result, type of a joined
// query, return type of a function, infer from a query, type of one element.
//
// npm run example types/joined-row

import { eq } from "drizzle-orm";
import { client, db } from "../../src/db";
import { posts, users } from "../../src/db/schema";
import { seed } from "../../src/seed";

await seed("blog");

// ## Take it from the query
//
// `Awaited` gives the type of what you get when you await the query.
const query = db
  .select({ name: users.name, title: posts.title })
  .from(users)
  .leftJoin(posts, eq(users.id, posts.authorId))
  .orderBy(users.id, posts.id);
type NameAndTitle = Awaited<typeof query>[number];

const written: NameAndTitle = { name: "Dan", title: null };
console.log("A value of the type:", written);
// { name: 'Dan', title: null }

// ## Take it from the function with the query
const getUsersWithPosts = (name: string) =>
  db
    .select()
    .from(users)
    .leftJoin(posts, eq(users.id, posts.authorId))
    .where(eq(users.name, name))
    .orderBy(posts.id);
type UserAndPost = Awaited<ReturnType<typeof getUsersWithPosts>>[number];

const carol: UserAndPost[] = await getUsersWithPosts("Carol");
const [first] = carol;
console.log("A row of the function:", first);
// { users: { id: 3, name: 'Carol' }, posts: null }

// ## Write the type
//
// The keys are the names in `pgTable()`, or the aliases. In a left join, the row of
// the second table can be `null`.
interface Joined {
  users: typeof users.$inferSelect;
  posts: typeof posts.$inferSelect | null;
}
const titleOf = (row: Joined) => row.posts?.title ?? "no post";

const titles = carol.map(titleOf);
console.log("A function for a joined row:", titles);
// [ 'no post' ]

// ## The type of a subquery
//
// Here, its rows have the type of the rows of `query`.
const authors = query.as("authors");
const found = await db
  .select()
  .from(authors)
  .where(eq(authors.title, "Getting Started"));

console.log("Rows of the subquery:", found);
// [ { name: 'Bob', title: 'Getting Started' } ]

await client.end();
