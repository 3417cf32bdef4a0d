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

// Ann is the chief of the news desk, and Ben her deputy. Cleo has left the magazine. Ann
// has written two articles, and nobody has written Ice. Cleo works no longer on Rain, but
// still on Fog.
const magazine = {
  "magazine.desks": [
    { id: 1, name: "News", chiefId: 1, deputyId: 2 },
    { id: 2, name: "Culture", chiefId: 3, deputyId: null },
  ],
  "magazine.authors": [
    { id: 1, name: "Ann", password: "secret-a", deskId: 1, deletedAt: null },
    { id: 2, name: "Ben", password: "secret-b", deskId: 1, deletedAt: null },
    {
      id: 3,
      name: "Cleo",
      password: "secret-c",
      deskId: 2,
      deletedAt: new Date("2026-05-01T00:00:00Z"),
    },
  ],
  "magazine.articles": [
    {
      id: 1,
      title: "Rain",
      authorId: 1,
      published: true,
      format: "news" as const,
      tagIds: [2, 1],
      details: { words: 120, source: "10.5" },
      createdAt: new Date("2026-04-01T08:00:00Z"),
    },
    {
      id: 2,
      title: "Snow",
      authorId: 1,
      published: false,
      format: "essay" as const,
      tagIds: [],
      details: "10.5",
      createdAt: new Date("2026-04-02T08:00:00Z"),
    },
    {
      id: 3,
      title: "Wind",
      authorId: 2,
      published: null,
      format: "news" as const,
      tagIds: [1],
      details: null,
      createdAt: new Date("2026-04-03T08:00:00Z"),
    },
    {
      id: 4,
      title: "Fog",
      authorId: 3,
      published: true,
      format: "essay" as const,
      tagIds: [2],
      details: "true",
      createdAt: new Date("2026-05-04T08:00:00Z"),
    },
    {
      id: 5,
      title: "Ice",
      authorId: null,
      published: true,
      format: "news" as const,
      tagIds: [],
      details: null,
      createdAt: new Date("2026-05-05T08:00:00Z"),
    },
  ],
  "magazine.contributions": [
    { authorId: 1, articleId: 1, role: "writer", active: true },
    { authorId: 2, articleId: 1, role: "editor", active: true },
    { authorId: 3, articleId: 1, role: "editor", active: false },
    { authorId: 3, articleId: 4, role: "writer", active: true },
  ],
  "magazine.videos": [
    { id: 1, title: "Storm" },
    { id: 2, title: "Sun" },
  ],
  "magazine.comments": [
    {
      id: 1,
      body: "Great",
      kind: "article" as const,
      targetId: 1,
      parentId: null,
    },
    {
      id: 2,
      body: "I agree",
      kind: "article" as const,
      targetId: 1,
      parentId: 1,
    },
    {
      id: 3,
      body: "Me too",
      kind: "article" as const,
      targetId: 1,
      parentId: 2,
    },
    {
      id: 4,
      body: "Loud",
      kind: "video" as const,
      targetId: 1,
      parentId: null,
    },
  ],
  "magazine.follows": [
    { followerId: 1, followeeId: 2 },
    { followerId: 2, followeeId: 1 },
    { followerId: 3, followeeId: 1 },
  ],
};

// Dora has one of everything. Emil has an order, and Fay has nothing.
const shop = {
  "shop.customers": [
    { id: 1, name: "Dora" },
    { id: 2, name: "Emil" },
    { id: 3, name: "Fay" },
  ],
  "shop.addresses": [{ id: 1, street: "Main Street 1", customerId: 1 }],
  "shop.reviews": [{ id: 1, body: "Fast", customerId: 1 }],
  "shop.orders": [
    { id: 1, customerId: 1 },
    { id: 2, customerId: 2 },
  ],
  "shop.invoices": [{ id: 1, customerId: 1 }],
  "shop.orderLines": [
    { orderId: 1, lineNo: 1, product: "Ink" },
    { orderId: 1, lineNo: 2, product: "Paper" },
    { orderId: 2, lineNo: 1, product: "Pens" },
  ],
  "shop.shipments": [
    { id: 1, orderId: 1, lineNo: 1 },
    { id: 2, orderId: 1, lineNo: 2 },
    { id: 3, orderId: 2, lineNo: 1 },
  ],
  "shop.payments": [
    { id: 1, orderRef: "1", amount: 30 },
    { id: 2, orderRef: "2", amount: 12 },
  ],
};

/** Sets of rows, by the names that `seed()` takes. */
export const rows = {
  blog,
  library: { users: blog.users, posts: blog.posts, ...library },
  magazine,
  shop,

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
