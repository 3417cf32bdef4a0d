import { testExample } from "../src/testing/example";

testExample("collisions");

export type RowTypes = {
  row:
    | {
        users: { id: number; title: string };
        posts: { id: number; title: string; authorId: number } | null;
      }
    | undefined;
  clash: { title: string | null }[];
  renamed: { userTitle: string; postTitle: string | null }[];
  latest:
    | {
        users: { id: number; title: string };
        posts: { id: number; title: string; authorId: number } | null;
        later_posts: { id: number; title: string; authorId: number } | null;
      }
    | undefined;
  nested:
    | {
        id: number;
        title: string;
        posts: { id: number; title: string; authorId: number }[];
      }
    | undefined;
};
