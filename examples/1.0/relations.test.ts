import { testExample } from "../../src/testing/example";

testExample("1.0/relations");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  user:
    | {
        id: number;
        name: string;
        posts: { id: number; title: string; authorId: number }[];
      }
    | undefined;
  post:
    | {
        id: number;
        title: string;
        authorId: number;
        author: { id: number; name: string };
      }
    | undefined;
  nullablePost:
    | {
        id: number;
        title: string;
        authorId: number;
        author: { id: number; name: string } | null;
      }
    | undefined;
  authorName: string | undefined;
  userOneSided:
    | {
        id: number;
        name: string;
        posts: { id: number; title: string; authorId: number }[];
      }
    | undefined;
  userWithPost:
    | {
        id: number;
        name: string;
        post: { id: number; title: string; authorId: number } | null;
      }
    | undefined;
  bob:
    | {
        id: number;
        name: string;
        post: { id: number; title: string; authorId: number };
      }
    | undefined;
  constraints: { name: string; definition: string }[];
};
