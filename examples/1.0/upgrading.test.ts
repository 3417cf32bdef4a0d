import { testExample } from "../../src/testing/example";

testExample("1.0/upgrading");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  usersWithPosts: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  unfiltered: { id: number; name: string }[];
  filtered: { id: number; name: string }[];
  raw: { id: number; name: string }[];
  withoutExtras: { id: number; name: string }[];
  withExtras: { id: number; name: string; upper: string }[];
  lastFirst: { id: number; name: string }[];
  everyUser: { id: number; name: string }[];
  withConstant: { name: string; post: { id: number; found: boolean } | null }[];
  withoutConstant: {
    name: string;
    post: { id: number } | null;
    found: boolean;
  }[];
  firstColumnNull: {
    id: number;
    found: { authorId: number | null; name: string } | null;
  }[];
};
