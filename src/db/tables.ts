import * as collisions from "./collisions";
import * as traps from "./traps";
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
  "traps.members": traps.members,
  "traps.profiles": traps.profiles,
  "traps.books": traps.books,
  "traps.loans": traps.loans,
};
