import { testExample } from "../src/testing/example";

testExample("foreign-keys");

export type RowTypes = {
  constraint: { name: string; definition: string } | undefined;
};
