import { testExample } from "../../src/testing/example";

testExample("1.0/traps-declarations");

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
  invitedMembers: { name: string; inviter: { name: string } | null }[];
  inviters: { name: string; inviter: { name: string } | null }[];
  deniedNull: {
    name: string;
    profile: { bio: string | null; memberId: number };
  }[];
  typedNull: {
    name: string;
    profile: { bio: string | null; memberId: number } | null;
  }[];
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
  typed:
    | {
        name: string;
        profile: { bio: string | null; memberId: number } | null;
        inviter: { id: number; name: string; inviterId: number | null } | null;
      }
    | undefined;
  reviewer: { name: string; reviews: { title: string }[] } | undefined;
  sameReviewer: { name: string; reviews: { title: string }[] } | undefined;
  writer: { name: string; books: { title: string }[] } | undefined;
  withoutName: {
    name: string;
    inviter: { name: string } | null;
    invited: { name: string }[];
  }[];
  invitations: {
    name: string;
    inviter: { name: string } | null;
    invited: { name: string }[];
  }[];
};
