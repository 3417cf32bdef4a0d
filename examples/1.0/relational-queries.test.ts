import { testExample } from "../../src/testing/example";

testExample("1.0/relational-queries");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  usersWithPosts: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  alice: { id: number; name: string; posts: { title: string }[] } | undefined;
  matches: { id: number; title: string; authorId: number }[];
  deep: {
    name: string;
    posts: {
      title: string;
      author: { name: string; posts: { id: number }[] };
    }[];
  }[];
  authors: { id: number; name: string }[];
  idle: { id: number; name: string }[];
  filtered: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  nobody: { id: number; name: string } | undefined;
};
