import { testExample } from "../src/testing/example";

testExample("traps-joins");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  matchingUsers: { name: string; title: string | null }[];
  everyUser: { name: string; title: string | null }[];
  withoutNulls: { name: string; title: string | null }[];
  withNulls: { name: string; title: string | null }[];
  onlyTagged: { name: string; title: string | null; label: string }[];
  taggedOrNot: { name: string; title: string | null; label: string | null }[];
  rowsPerUser: { name: string; posts: number }[];
  postsPerUser: { name: string; posts: number }[];
  allCounted: { name: string; posts: number }[];
  matchingCounted: { name: string; posts: number }[];
  multiplied: { name: string; posts: number; tags: number }[];
  distinctCounts: { name: string; posts: number; tags: number }[];
  subqueryCounts: { name: string; posts: number; tags: number }[];
  limitedRows: { name: string; title: string | null }[];
  limitedUsers: { name: string; title: string | null }[];
  limitedNested: { name: string; posts: { title: string }[] }[];
  oneNewest: { name: string; newest: string | null }[];
  eachNewest: { name: string; newest: string | null }[];
  nullFirst: { name: string; newest: number | null }[];
  nullLast: { name: string; newest: number | null }[];
  inOneRow: { title: string }[];
  withBoth: { title: string }[];
  oncePerTag: { id: number; title: string }[];
  distinctPosts: { id: number; title: string }[];
  existingPosts: { id: number; title: string }[];
  withAnotherTag: { title: string }[];
  withoutTag: { title: string }[];
  noTags: { label: string }[];
  onlyHere: { label: string }[];
  spread: {
    id: number | null;
    title: string | null;
    authorId: number | null;
    name: string;
  }[];
  perTable: {
    user: { id: number; name: string };
    post: { id: number; title: string; authorId: number } | null;
  }[];
  wrongAuthors: { title: string; author: string }[];
  authors: { title: string; author: string }[];
  nullCounts: { name: string; posts: number }[];
  zeroCounts: { name: string; posts: number }[];
  nullTitles: { name: string; title: string }[];
  nullableTitles: { name: string; title: string | null }[];
  alwaysJoined: { name: string; title: string | null }[];
  pairsWithNames: { name: string; userId: number; postId: number }[];
  sortedPosts: { id: number; title: string }[];
};
