// # `where` with a callback returns all rows
//
// `where` takes an object in 1.0. A program that runs without a type check also
// gets the rows that do not match, without an error.
//
// Write: `where: { id: 1 }`, in 1.0.
//
// npm run example 1.0/upgrading/where-callback

import { client, db } from "../db";
import { seed } from "../../../src/seed";

await seed("blog");

const everyUser = await db.query.users.findMany({
  // @ts-expect-error TS2322, TS7006, TS7031: where takes an object
  where: (user, { eq }) => eq(user.id, 1),
  orderBy: (user, { asc }) => asc(user.id),
});

console.log("Wrong: all users:", everyUser);
// [
//   { id: 1, name: 'Alice' },
//   { id: 2, name: 'Bob' },
//   { id: 3, name: 'Carol' }
// ]

// ## Inside `with`

const everyPost = await db.query.users.findMany({
  columns: { name: true },
  with: {
    posts: {
      columns: { title: true },
      // @ts-expect-error TS2322, TS7006, TS7031: where takes an object
      where: (post, { eq }) => eq(post.id, 1),
      orderBy: { id: "asc" },
    },
  },
  orderBy: { id: "asc" },
});

console.log("Wrong: all posts:", everyPost);
// [
//   {
//     name: 'Alice',
//     posts: [ { title: 'Hello World' }, { title: 'Second Thoughts' } ]
//   },
//   { name: 'Bob', posts: [ { title: 'Getting Started' } ] },
//   { name: 'Carol', posts: [] }
// ]

// ## Write an object
const filtered = await db.query.users.findMany({
  columns: { name: true },
  where: { id: 1 },
  with: { posts: { columns: { title: true }, where: { id: 1 } } },
});

console.log("One user, one post:", filtered);
// [
//   { name: 'Alice', posts: [ { title: 'Hello World' } ] }
// ]

// ## Use `RAW` for a condition that needs SQL
//
// `RAW` takes the callback. If the callback returns undefined, as `and()` does
// without conditions, `RAW` filters nothing: here, the query would return all
// rows.
const threeLetters = await db.query.users.findMany({
  where: { RAW: (user, { sql }) => sql`length(${user.name}) = 3` },
});

console.log("Names of three letters:", threeLetters);
// [ { id: 2, name: 'Bob' } ]

await client.end();
