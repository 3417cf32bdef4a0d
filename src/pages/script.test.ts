import { expect, test } from "vitest";
import { printsOf, readScript, valueOf } from "./script";

const head = "// # Title\n//\n// Opening.\n//\n// npm run example joins/x\n\n";
const end = "\n\nawait client.end();\n";

/** A script of these lines, between a head and an end. */
function read(...lines: string[]) {
  return readScript(head + lines.join("\n") + end, "x.ts");
}

test("a head has a title, an opening, notes over several lines, and the command", () => {
  const notes =
    "// Issues: #12, #34.\n// Trap: wrong rows.\n// In 1.0: the\n// same.";
  const text = head.replace("Opening.\n//", `Opening.\n//\n${notes}\n//`) + end;
  expect(readScript(text, "x.ts")).toMatchObject({
    title: "Title",
    opening: "Opening.",
    command: "npm run example joins/x",
    notes: { Issues: "#12, #34", Trap: "wrong rows", "In 1.0": "the same" },
  });
});

test("what Prettier may do to a line changes nothing", () => {
  const script = read(
    "import {",
    "  client,",
    '} from "../db";',
    'await seed("blog");',
    "const text = `one",
    "",
    "three`;",
    "console.log(",
    '  "Three lines:",',
    "  text,",
    ");",
    "// 'one\\n' +",
    "//   '\\nthree'",
  );
  expect(script.imported).toEqual({ "../db": ["client"] });
  expect(script.rows).toBe("blog");
  expect(script.steps[0]?.parts[0]).toEqual({
    kind: "code",
    code: "const text = `one\n\nthree`;",
  });
  const [print] = printsOf(script);
  expect(print).toMatchObject({ label: "Three lines:", expression: "text" });
  expect(valueOf(print!)).toBe("one\n\nthree");
});

test("a step has its prose, its code without the prints of variables, and what they print", () => {
  const { steps } = read(
    "// ## One",
    "//",
    "// Prose.",
    "try {",
    "  // @ts-expect-error TS1: why",
    "  one();",
    "} catch (error) {",
    '  console.log("It fails:", error.message);',
    "  // 'no'",
    "}",
    "",
    "// @ts-expect-error TS2: why",
    "const two = 2;",
    'console.log("Two:", two);',
    "// 2",
    'console.log("Three:", two + 1);',
    "// 3",
  );
  expect(steps).toEqual([
    {
      heading: "One",
      parts: [
        { kind: "prose", markdown: "Prose." },
        {
          kind: "code",
          code: 'try {\n  // @ts-expect-error TS1: why\n  one();\n} catch (error) {\n  console.log("It fails:", error.message);\n}',
        },
        {
          kind: "print",
          label: "It fails:",
          expression: "error.message",
          result: "'no'",
          isCaught: true,
        },
        {
          kind: "code",
          code: "// @ts-expect-error TS2: why\nconst two = 2;",
        },
        {
          kind: "print",
          label: "Two:",
          expression: "two",
          result: "2",
          isCaught: false,
        },
        { kind: "code", code: 'console.log("Three:", two + 1);' },
        {
          kind: "print",
          label: "Three:",
          expression: "two + 1",
          result: "3",
          isCaught: false,
        },
      ],
    },
  ]);
});

test.each([
  [['console.log("No result:", 1);'], 'x.ts:9: No result under "No result:"'],
  [["console.log(1);", "// 1"], "x.ts:7: A print has a label and a value."],
  [['console.log("One", 1);', "// 1"], "x.ts:7: A label ends with a colon."],
  [
    ['console.log("One:", 1);', "// 1", 'console.log("One:", 2);', "// 2"],
    'x.ts:9: The label "One:" is there twice.',
  ],
  [["// ## A", "a();", "// ## A", "b();"], 'The heading "A" is there twice.'],
  [["// # A", "a();"], "x.ts:7: A heading is: // ## Heading"],
  [["await client.end();", "late();"], "Nothing comes after client.end()."],
  [
    ["// @ts-expect-error TS1: why", 'console.log("One:", 1);', "// 1"],
    "Print a variable: a page shows no code of a print.",
  ],
])("what a page cannot show is refused: %s", (lines, message) => {
  expect(() => read(...lines)).toThrow(message);
});

test.each([
  [
    "Opening.\n//\n// In 1.0: fixed.\n// Isues: #1.",
    6,
    '"Isues" is no line of a head. The lines are Write, ',
  ],
  [
    "Opening.\n//\n// Trap: wrong\n// rows",
    5,
    'The line "Trap" ends with a full stop.',
  ],
  [
    "Opening.\n//\n// See: joins.\n// See: sql.",
    6,
    'The line "See" is there twice.',
  ],
  ["Opening.\n// Trap: wrong rows.", 3, "An empty line follows the opening."],
])(
  "a mistake in a head is refused with its line: %j",
  (opening, line, rule) => {
    expect(() =>
      readScript(head.replace("Opening.", opening) + end, "x.ts"),
    ).toThrow(`x.ts:${line}: ${rule}`);
  },
);

test("a script without a command or an end is refused", () => {
  expect(() => readScript(head.replace("npm run", "npx"), "x.ts")).toThrow(
    "x.ts:5: The head ends with the command: // npm run example ...",
  );
  expect(() => readScript(head, "x.ts")).toThrow("The last line is");
});
