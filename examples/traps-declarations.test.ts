import { testExample } from "../src/testing/example";

testExample("traps-declarations");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  firstLoan: { id: number; title: string; memberId: number } | undefined;
  secondLoan: { id: number; title: string; memberId: number } | undefined;
  reviewedBooks: { name: string; books: { title: string }[] }[];
  writtenBooks: { name: string; books: { title: string }[] }[];
  sameBooks:
    | {
        name: string;
        books: { title: string }[];
        reviews: { title: string }[];
      }
    | undefined;
  booksAndReviews:
    | {
        name: string;
        books: { title: string }[];
        reviews: { title: string }[];
      }
    | undefined;
  invitedMembers: { name: string; inviter: { name: string } }[];
  inviters: { name: string; inviter: { name: string } | null }[];
  deniedNull: {
    name: string;
    profile: { bio: string | null; memberId: number };
  }[];
  typedNull: {
    name: string;
    profile: { bio: string | null; memberId: number } | null;
  }[];
  lostColumn:
    | {
        id: number;
        title: string;
        authorId: number & { id: number; name: string };
      }
    | undefined;
  columnAndRelation:
    | {
        id: number;
        title: string;
        authorId: number;
        author: { id: number; name: string };
      }
    | undefined;
  postsPlan: { "QUERY PLAN": string } | undefined;
  booksPlan: { "QUERY PLAN": string } | undefined;
  untyped: { name: string } | undefined;
  typed:
    | {
        name: string;
        profile: { bio: string | null; memberId: number } | null;
        inviter: { id: number; name: string; inviterId: number | null } | null;
      }
    | undefined;
  reviewer: { name: string; reviews: { title: string }[] } | undefined;
  writer: { name: string; books: { title: string }[] } | undefined;
  invitations: {
    name: string;
    inviter: { name: string } | null;
    invited: { name: string }[];
  }[];
};
