import { testExample } from "../src/testing/example";

testExample("many-to-many");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  usersWithTags: {
    id: number;
    name: string;
    usersToTags: {
      userId: number;
      tagId: number;
      tag: { id: number; label: string };
    }[];
  }[];
  userTags: { name: string; tags: string[] }[];
  alice:
    | {
        id: number;
        name: string;
        usersToTags: {
          userId: number;
          tagId: number;
          tag: { id: number; label: string };
        }[];
      }
    | undefined;
  postTags: { tagName: string }[];
  taggedPosts: { postTitle: string }[];
};
