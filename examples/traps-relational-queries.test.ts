import { testExample } from "../src/testing/example";

testExample("traps-relational-queries");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  userNumberThree: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  authorOfThree: {
    id: number;
    name: string;
    posts: { id: number; title: string; authorId: number }[];
  }[];
  byUserId: { id: number; name: string }[];
  byNewestPost: { id: number; name: string }[];
  comparedWithItself: { id: number; name: string; posts: { id: number }[] }[];
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
  tutorials: {
    title: string;
    author: { name: string; posts: { title: string }[] };
  }[];
  nestedTutorials: {
    title: string;
    author: { name: string; posts: { title: string }[] };
  }[];
  firstOfAll: { id: number; name: string } | undefined;
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
  firstPosts: { name: string; posts: { title: string }[] }[];
  authorOrNull: { title: string; author: { name: string } }[];
  postsOfAlice: { title: string; author: { name: string } }[];
  tagsOrNull: { title: string; postsTags: { tag: { label: string } }[] }[];
  typescriptTags: { title: string; postsTags: { tag: { label: string } }[] }[];
  missing:
    | {
        id: number;
        name: string;
        posts: { id: number; title: string; authorId: number }[];
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
  tutorialPairs: { tagId: number; postId: number }[];
  knownRelation:
    | {
        name: string;
        posts: { id: number; title: string; authorId: number }[];
        usersToTags: { userId: number; tagId: number }[];
      }
    | undefined;
};
