import { testExample } from "../../src/testing/example";

testExample("1.0/foreign-keys");

/** What TypeScript infers for each variable that the script prints. */
export type RowTypes = {
  constraint: { name: string; definition: string } | undefined;
};
