import type { tables } from "./db/tables";

const alice = { id: 1, name: "Alice" };
const bob = { id: 2, name: "Bob" };
const carol = { id: 3, name: "Carol" };
const helloWorld = { id: 1, title: "Hello World", authorId: 1 };

// Carol has no posts, and Second Thoughts has no tag.
const blog = {
  users: [alice, bob, carol],
  posts: [
    helloWorld,
    { id: 2, title: "Second Thoughts", authorId: 1 },
    { id: 3, title: "Getting Started", authorId: 2 },
  ],
  tags: [
    { id: 1, label: "typescript" },
    { id: 2, label: "tutorial" },
  ],
  usersToTags: [
    { userId: 1, tagId: 1 },
    { userId: 1, tagId: 2 },
    { userId: 2, tagId: 1 },
  ],
  postsTags: [
    { postId: 1, tagId: 1 },
    { postId: 1, tagId: 2 },
    { postId: 3, tagId: 2 },
  ],
};

// Alice has written two books, and Bob has reviewed one. Alice has invited Bob, and
// Bob has invited Carol.
const library = {
  "traps.members": [
    { id: 1, name: "Alice", inviterId: null },
    { id: 2, name: "Bob", inviterId: 1 },
    { id: 3, name: "Carol", inviterId: 2 },
  ],
  "traps.profiles": [
    { memberId: 1, bio: "Writes about maps" },
    { memberId: 2, bio: null },
  ],
  "traps.books": [
    {
      id: 1,
      title: "Old Maps",
      subtitle: null,
      authorId: 1,
      reviewerId: 2,
      price: "19.90",
      catalogId: 9007199254740993n,
      publishedAt: "2026-01-15 09:30:00",
      cover: Buffer.from("hi"),
      addedAt: new Date("2026-03-01T10:00:00Z"),
    },
    {
      id: 2,
      title: "New Maps",
      subtitle: "A Guide",
      authorId: 1,
      reviewerId: null,
      price: "12345678901234567.89",
      catalogId: 9007199254740992n,
      publishedAt: "2026-02-01 18:00:00",
      cover: Buffer.from("ok"),
      addedAt: new Date("2026-03-02T10:00:00Z"),
    },
  ],
};

/** Sets of rows, by the names that `seed()` takes. */
export const rows = {
  blog,
  library: { users: blog.users, posts: blog.posts, ...library },

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
} satisfies Record<string, Rows>;

/** The name of a set of rows. */
export type RowsName = keyof typeof rows;

type Rows = {
  [Name in keyof typeof tables]?: (typeof tables)[Name]["$inferInsert"][];
};
