import { expect, test } from "vitest";
import { declareType } from "./types";

test("the keys of a type are in the order of the result, at each level", async () => {
  const type =
    "({ posts: ({ title: string; id: number }[]); id: number } | null)[]";
  const rows = [null, { id: 1, posts: [{ id: 1, title: "Hello" }] }];
  expect(await declareType("Rows", type, rows)).toBe(
    "type Rows = ({ id: number; posts: { id: number; title: string }[] } | null)[];",
  );
});

test("keys that no result has come last, sorted, and a Buffer has no parameter", async () => {
  const type = "{ other: 1; missing?: string; cover: Buffer<ArrayBufferLike> }";
  expect(await declareType("Row", type, { cover: Buffer.from("") })).toBe(
    "type Row = { cover: Buffer; missing?: string; other: 1 };",
  );
});

test("members of a union that are equal in this order are one, and texts are sorted", async () => {
  const type = "{ a: 1; b: 2 } | { b: 2; a: 1 }";
  expect(await declareType("Row", type, { a: 1, b: 2 })).toBe(
    "type Row = { a: 1; b: 2 };",
  );
  expect(await declareType("State", '"new" | null | "done"', null)).toBe(
    'type State = "done" | null | "new";',
  );
});

test("a type that names a file is refused", async () => {
  const type = `typeof import("/somewhere/schema")`;
  await expect(declareType("Row", type, {})).rejects.toThrow("cannot show");
});
