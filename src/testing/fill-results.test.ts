import { expect, test } from "vitest";
import { withResults } from "./fill-results";

const script = `console.log("Rows:", rows);

try {
  await fails();
} catch (error) {
  console.log("It fails:", error);
}

console.log("There:", 1);
// 2
`;
const there = { label: "There:", value: 1 };

test("the results that are missing are written under their prints, and no other is changed", () => {
  const rows = [{ id: 1, addedAt: new Date(0) }];
  const printed = [
    { label: "Rows:", value: rows },
    { label: "It fails:", value: { code: "23503", detail: "It's long" } },
    there,
  ];
  expect(withResults(script, "x.ts", printed)).toBe(
    `console.log("Rows:", rows);
// [ { id: 1, addedAt: new Date("1970-01-01T00:00:00.000Z") } ]

try {
  await fails();
} catch (error) {
  console.log("It fails:", error);
  // { code: '23503', detail: "It's long" }
}

console.log("There:", 1);
// 2
`,
  );
});

test.each([
  [[there], 'x.ts: "It fails:" is printed 0 times.'],
  [
    [{ label: "It fails:", value: Buffer.from("hi") }, there],
    "x.ts: It fails: Write this result by hand: <Buffer 68 69>",
  ],
])("what cannot be written is refused", (printed, message) => {
  expect(() => withResults(script, "x.ts", printed)).toThrow(message);
});
