import { PostgreSQL } from "@codemirror/lang-sql";
import { highlightCode, tagHighlighter, tags } from "@lezer/highlight";
import { parser } from "@lezer/javascript";

/** The classes that github-markdown-css has for code. */
export const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.operatorKeyword], class: "pl-k" },
  { tag: tags.string, class: "pl-s" },
  { tag: tags.comment, class: "pl-c" },
  {
    tag: [tags.number, tags.bool, tags.null, tags.propertyName],
    class: "pl-c1",
  },
  { tag: [tags.typeName, tags.function(tags.variableName)], class: "pl-en" },
]);

const js = parser;
const ts = parser.configure({ dialect: "ts" });
const sql = PostgreSQL.language.parser as typeof parser;
const parsers: { [language: string]: typeof parser | undefined } = {
  js,
  ts,
  sql,
};

/** Code as HTML. */
export function highlight(code: string, language: string): string {
  const tree = parsers[language]?.parse(code);
  if (!tree) return escape(code);
  let html = "";
  const put = (text: string, classes: string) =>
    (html += classes
      ? `<span class="${classes}">${escape(text)}</span>`
      : escape(text));
  highlightCode(code, tree, highlighter, put, () => put("\n", ""));
  return html;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
};

/** A text as HTML. */
export const escape = (text: string) =>
  text.replaceAll(/[&<"]/g, (one) => entities[one]!);
