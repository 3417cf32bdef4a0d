import * as collisions from "./collisions";
import { posts, postsTags, tags, users, usersToTags } from "./schema";

/** All tables of the examples, under the names that `src/seed.ts` has for them. */
export const tables = {
  users,
  posts,
  tags,
  usersToTags,
  postsTags,
  "collisions.users": collisions.users,
  "collisions.posts": collisions.posts,
};
