import { testExample } from "../../src/testing/example";

testExample("1.0/collisions");

/** What TypeScript infers for each variable that the script prints. */
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
  publicNested:
    | {
        id: number;
        name: string;
        posts: { id: number; title: string; authorId: number }[];
      }
    | undefined;
  both:
    | {
        users: { id: number; name: string };
        admins: { id: number; title: string } | null;
      }
    | undefined;
};
