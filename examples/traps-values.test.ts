import { testExample } from "../src/testing/example";

testExample("traps-values");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  rounded:
    { name: string; books: { title: string; catalogId: bigint }[] } | undefined;
  joined: { title: string; catalogId: bigint }[];
  asText:
    { name: string; books: { title: string; catalogId: string }[] } | undefined;
  asNumbers:
    { name: string; books: { title: string; price: string }[] } | undefined;
  joinedPrices: { title: string; price: string }[];
  pricesAsText:
    { name: string; books: { title: string; price: string }[] } | undefined;
  aggregated: { prices: number[] }[];
  aggregatedText: { prices: string[] }[];
  subtitleFirst: {
    name: string;
    book: { subtitle: string | null; title: string } | null;
  }[];
  titleFirst: {
    name: string;
    book: { title: string; subtitle: string | null } | null;
  }[];
  bioFirst: {
    members: { id: number; name: string; inviterId: number | null };
    profiles: { bio: string | null; memberId: number } | null;
  }[];
  memberIdFirst: {
    name: string;
    profile: { memberId: number; bio: string | null } | null;
  }[];
  nestedProfiles: {
    name: string;
    profile: { bio: string | null; memberId: number } | null;
  }[];
  onlySubtitles: { name: string; book: { subtitle: string | null } | null }[];
  idAndSubtitle: {
    name: string;
    book: { id: number; subtitle: string | null } | null;
  }[];
  onlySql: { name: string; book: { label: string } }[];
  idAndSql: { name: string; book: { id: number; label: string } | null }[];
  coversAsText: { name: string; books: { cover: Buffer }[] } | undefined;
  coverTexts: string[];
  nestedTexts: string[] | undefined;
  withT: { name: string; books: { publishedAt: string }[] } | undefined;
  withoutT: { publishedAt: string }[];
  timestampAsText:
    { name: string; books: { publishedAt: string }[] } | undefined;
  latestText: { addedAt: Date } | undefined;
  latest: { addedAt: Date | null } | undefined;
  nextDay: { addedAt: Date } | undefined;
};
