import { testExample } from "../../src/testing/example";

testExample("1.0/joins");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  everyUser: {
    users: { id: number; name: string };
    posts: { id: number; title: string; authorId: number } | null;
  }[];
  authors: { userName: string; postTitle: string }[];
  titles: { userName: string; postTitle: string | null }[];
};
