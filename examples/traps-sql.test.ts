import { testExample } from "../src/testing/example";

testExample("traps-sql");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  deletedByFilters: { postId: number; tagId: number }[];
  allPosts: { title: string }[];
  postsInArray: { title: string }[];
  postsOrFalse: { title: string }[];
  sameNumber: { name: string; posts: number }[];
  counted: { name: string; posts: number }[];
  comparedWithEq: { name: string; posts: number }[];
  sameExtra: { name: string; posts: number }[];
  selectedExtra: { name: string; posts: number }[];
  ownIds: { title: string; author: number }[];
  authorIds: { title: string; author: number }[];
  lastWhere: { id: number; title: string; authorId: number }[];
  bothConditions: { id: number; title: string; authorId: number }[];
  withNull: { name: string; posts: string[] }[];
  withNulls: { name: string; posts: { title: string }[] }[];
  withoutNull: { name: string; posts: { title: string }[] }[];
  columnNames: { posts: { id: number; title: string; authorId: number }[] }[];
  ownNames: { posts: { id: number; authorId: number }[] }[];
  asString: { posts: number } | undefined;
  asNumber: { posts: number } | undefined;
  total: number;
  converted: { cast: number; mapped: number } | undefined;
  mappedExtra: { name: string; posts: number }[];
  castExtra: { name: string; posts: number }[];
  countedExtra: {
    name: string;
    number: number;
    posts: { title: string }[];
  }[];
};
