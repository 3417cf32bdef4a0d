import { testExample } from "../../src/testing/example";

testExample("1.0/traps-relational-queries");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  authorOfThree: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  byNewestPost: { id: number; name: string }[];
  byMaximum: { id: number; name: string }[];
  comparedWithParent: { id: number; name: string; posts: { id: number }[] }[];
  everyUser: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  withAllPosts: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  withThisPost: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  nestedTutorials: {
    title: string;
    author: { name: string; posts: { title: string }[] };
  }[];
  noUser: { id: number; name: string } | undefined;
  misspelt: {
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  newestPosts: {
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  unordered: { name: string; posts: { title: string }[] }[];
  ordered: { name: string; posts: { title: string }[] }[];
  anyPost: { name: string; post: { title: string } | null }[];
  firstPost: { name: string; post: { title: string } | null }[];
  firstPosts: { name: string; posts: { title: string }[] }[];
  authorOrNull: { title: string; author: { name: string } | null }[];
  postsOfAlice: { title: string; author: { name: string } }[];
  tagsOrNull: {
    title: string;
    postsTags: { tag: { label: string } | null }[];
  }[];
  typescriptTags: { title: string; postsTags: { tag: { label: string } }[] }[];
  throughTags: { title: string; tags: { label: string }[] }[];
  missing:
    | {
        id: number;
        name: string;
        posts: (
          | { id: number; title: string; authorId: number }
          | { id: number; title: string; authorId: number }
        )[];
      }
    | undefined;
  empty:
    | {
        id: number;
        name: string;
        posts: { id: number; title: string; authorId: number }[];
      }
    | undefined;
  optional:
    { title: string; author?: { name: string } | undefined } | undefined;
  authorOfHelloWorld: { id: number; name: string }[];
  usersWithTutorials: { name: string; posts: { title: string }[] }[];
  rawTutorials: { name: string; posts: { title: string }[] }[];
  tutorialPairs: { tagId: number; postId: number }[];
  knownRelation:
    | {
        name: string;
        posts: { id: number; title: string; authorId: number }[];
        usersToTags: { userId: number; tagId: number }[];
      }
    | undefined;
};
