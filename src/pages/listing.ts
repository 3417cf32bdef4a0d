import { readFileSync } from "node:fs";
import {
  findExamples,
  isQuestion,
  lesson,
  nameIn,
  type Release,
  releases,
  releasesOf,
  sectionOf,
  sections,
  sourceOf,
} from "../examples";
import { headingLink } from "./markdown";
import { groups, indexLink, titleOf } from "./titles";
import { printsOf, readScript, type Script, valueOf } from "./script";

/** The index of all pages, in Markdown: `examples/README.md`. */
export function listing(): string {
  const all = findExamples().map((name) => ({ name, script: read(name) }));
  const parts = [
    "# All examples",
    "Each page shows the code of one script, and under each query its result, its row type, and the SQL that Drizzle sends, for Drizzle 0.45 and 1.0. The tests run the scripts, and compare all of it. Each section has the steps of the lesson, then questions: how to do something, and what goes wrong, with what to write instead. In brackets stands what Drizzle 1.0 makes of the same code, unless it is the same. Where a line says **Write, in 0.45**, the page has what to write in 1.0. To search, press Ctrl-F, or run `npm run example <words>`.",
    sections.map((section) => `- ${indexLink(section, "")}`).join("\n"),
    ...sections.flatMap((section) =>
      listSection(
        section,
        all.filter(({ name }) => sectionOf(name) === section),
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Found = { name: string; script: Script };

/** The script of an example: that of 0.45, if it has one. */
function read(name: string, release = releasesOf(name)[0]!): Script {
  const file = sourceOf(nameIn(name, release));
  return readScript(readFileSync(file, "utf8"), file);
}

/** What to write instead of a trap's code, in a release; it may be a trap only in 1.0. */
export function writeOf(name: string, release: Release): string | undefined {
  const [own] = releasesOf(name).filter((one) => one === release);
  return read(name, own).notes.Write ?? read(name, "1.0").notes.Write;
}

/** The label of what to write, which names 0.45 if 1.0 has other code on the page. */
function labelOf(name: string): string {
  const [old, now] = releases.map((release) => writeOf(name, release));
  const isOther = old && now && old !== now && !/0\.45|1\.0/.test(old);
  return isOther ? "Write, in 0.45" : "Write";
}

function listSection(section: string, found: Found[]): string[] {
  if (found.length === 0) return [];
  const questions = found.filter(({ name }) => isQuestion(name));
  const traps = questions.filter(({ script }) => script.notes.Trap);
  const howTos = questions.filter(({ script }) => !script.notes.Trap);
  return [
    `## ${titleOf(section) ?? section}`,
    ...found.filter(({ name }) => !isQuestion(name)).map(listSteps),
    ...groups.flatMap((group) =>
      listQuestions(
        `How to: ${group}`,
        howTos.filter(({ script }) => script.notes.Group === group),
      ),
    ),
    ...listQuestions("What goes wrong", traps),
  ];
}

function listSteps({ name, script }: Found): string {
  const page = `${name}.md`;
  const links = script.steps.flatMap(({ heading }) =>
    heading ? [`- ${headingLink(heading, page)}`] : [],
  );
  const what = lesson.includes(name) ? "The lesson" : "Step by step";
  return `**[${what}](${page})**\n\n${links.join("\n")}`;
}

function listQuestions(heading: string, found: Found[]): string[] {
  if (found.length === 0) return [];
  const lines = found
    .sort((a, b) => (plain(a.script.title) < plain(b.script.title) ? -1 : 1))
    .map(({ name, script }) => {
      const { "In 1.0": verdict, Also } = script.notes;
      const Write = writeOf(name, "0.45");
      const message = messageOf(script);
      return [
        `- [${script.title}](${name}.md)`,
        ...(message ? [`: \`${message}\``] : []),
        ...(Write ? [` · **${labelOf(name)}:** ${Write}`] : []),
        ...(verdict && verdict !== "the same" ? [` (1.0: ${verdict})`] : []),
        ...(releasesOf(name)[0] === "1.0" ? [" (only 1.0)"] : []),
        ...(Also ? [` · ${Also}`] : []),
      ].join("");
    });
  return [`**${heading}**`, lines.join("\n")];
}

/** A title by its letters: what it is sorted and compared by. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, "");
}

/** The message of the error that a trap begins with, if its title lacks its words. */
function messageOf(script: Script): string | undefined {
  const [first] = printsOf(script);
  if (!script.notes.Trap || !first?.isCaught) return undefined;
  const value = valueOf(first);
  const message = typeof value === "string" ? value : Object(value).message;
  if (typeof message !== "string") return undefined;
  const [said, title] = [plain(message), plain(script.title)];
  const begins = said.split(" ").slice(0, 4).join(" ");
  if (title.includes(begins) || said.includes(title.slice(0, 30)))
    return undefined;
  const [line = ""] = message.split("\n");
  return line.length > 100 ? `${line.slice(0, 100)} …` : line;
}
