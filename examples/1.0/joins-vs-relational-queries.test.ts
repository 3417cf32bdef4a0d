import { testExample } from "../../src/testing/example";

testExample("1.0/joins-vs-relational-queries");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  nested: { id: number; name: string; posts: { title: string }[] }[];
  flat: { id: number; name: string; title: string | null }[];
  folded: { id: number; name: string; posts: { title: string }[] }[];
  postsPerUser: { name: string; posts: number }[];
  counted: { name: string; posts: number }[];
  newest: { name: string; posts: { title: string }[] }[];
};
