import { testExample } from "../../src/testing/example";

testExample("1.0/many-to-many");

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
  usersDirect: {
    id: number;
    name: string;
    tags: { id: number; label: string }[];
  }[];
  tagsDirect: {
    id: number;
    label: string;
    users: { id: number; name: string }[];
  }[];
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
  postsWithTags: { title: string; tags: { label: string }[] }[];
  postTags: { tagName: string }[];
  taggedPosts: { postTitle: string }[];
};
