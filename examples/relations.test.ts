import { testExample } from "../src/testing/example";

testExample("relations");

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
  userWithPost:
    | {
        id: number;
        name: string;
        post: { id: number; title: string; authorId: number } | null;
      }
    | undefined;
  ddlOfRelations: string[];
  ddlOfReferences: string[];
};
