import { testExample } from "../src/testing/example";

testExample("relational-queries");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  usersWithPosts: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  alice: { id: number; name: string; posts: { title: string }[] } | undefined;
  deep: {
    name: string;
    posts: {
      title: string;
      author: { name: string; posts: { id: number }[] };
    }[];
  }[];
  nobody: { id: number; name: string } | undefined;
};
