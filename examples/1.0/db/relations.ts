import { defineRelations } from "drizzle-orm";
import * as schema from "./schema";

// What db.query can follow from each table. The relations do not exist in the
// database. `optional: false` takes null from the type of an r.one: every
// foreign key here is notNull().

export const relations = defineRelations(schema, (r) => ({
  users: {
    posts: r.many.posts(),
    usersToTags: r.many.usersToTags(),
    tags: r.many.tags({
      from: r.users.id.through(r.usersToTags.userId),
      to: r.tags.id.through(r.usersToTags.tagId),
    }),
  },
  posts: {
    author: r.one.users({
      from: r.posts.authorId,
      to: r.users.id,
      optional: false,
    }),
    postsTags: r.many.postsTags(),
    tags: r.many.tags({
      from: r.posts.id.through(r.postsTags.postId),
      to: r.tags.id.through(r.postsTags.tagId),
    }),
  },
  tags: {
    usersToTags: r.many.usersToTags(),
    postsTags: r.many.postsTags(),
    users: r.many.users(),
    posts: r.many.posts(),
  },
  usersToTags: {
    user: r.one.users({
      from: r.usersToTags.userId,
      to: r.users.id,
      optional: false,
    }),
    tag: r.one.tags({
      from: r.usersToTags.tagId,
      to: r.tags.id,
      optional: false,
    }),
  },
  postsTags: {
    post: r.one.posts({
      from: r.postsTags.postId,
      to: r.posts.id,
      optional: false,
    }),
    tag: r.one.tags({
      from: r.postsTags.tagId,
      to: r.tags.id,
      optional: false,
    }),
  },
}));
