import { expect, test } from "vitest";
import { compareSeen, mergeRows, type Seen } from "./seen";

const joins: Seen = {
  script: "joins",
  errors: [],
  results: ["[ 1 ]"],
  sql: [["select 1"], ["select 2"]],
  types: ["number[]"],
};
const types = { ...joins, script: "types" };

test("what differs is told by what differs, and nothing else is", () => {
  const changed = [
    { ...joins, sql: [["select 1", "select 2"], []] },
    { ...types, errors: ["types.ts(3): TS2339: no title"], results: ["[ 2 ]"] },
  ];
  expect(compareSeen([joins, types], changed)).toEqual({
    errors: ["types"],
    results: ["types"],
    sql: ["joins"],
    types: [],
  });
});

test("a script that was not seen differs in everything", () => {
  expect(Object.values(compareSeen([joins, types], [joins]))).toEqual(
    Array(4).fill(["types"]),
  );
});

test("versions of a release of which the same is true are one row, which names each", () => {
  expect(
    mergeRows([
      ["0.43.0", "-", "2"],
      ["0.44.0", "-", "-"],
      ["0.44.1", "-", "-"],
      ["0.45.0", "-", "-"],
      ["1.0.0-rc.1", "-", "-"],
      ["1.0.0-rc.2", "1", "-"],
    ]),
  ).toEqual([
    ["0.43.0", "-", "2"],
    ["0.44.0, 0.44.1, 0.45.0", "-", "-"],
    ["1.0.0-rc.1", "-", "-"],
    ["1.0.0-rc.2", "1", "-"],
  ]);
});
