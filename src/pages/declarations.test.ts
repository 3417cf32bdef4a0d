import { expect, test } from "vitest";
import type { Release } from "../examples";
import { declarationsOf } from "./declarations";

/** The declarations in src/db/ for a table, with the columns that a text names. */
function declared(text: string) {
  const [file] = declarationsOf(["posts"], "0.45", false, text);
  return { code: file!.statements.join("\n\n"), columns: file!.columns };
}

test("a declaration has the columns that are used, by their key or their name, and those that others reference", () => {
  expect(declared('select "author_id"')).toEqual({
    code: `export const users = pgTable("users", {
  id: serial("id").primaryKey(),
});

export const posts = pgTable("posts", {
  id: serial("id").primaryKey(),
  authorId: integer("author_id")
    .notNull()
    .references(() => users.id),
});`,
    columns: ["users.id", "posts.id", "posts.authorId"],
  });
  expect(declared("posts.id, posts.title").code).toContain(
    `pgTable("posts", {
  id: serial("id").primaryKey(),
  title: text("title").notNull(),
});`,
  );
});

test("a column that relations use is declared, and a table that nothing references any more is not", () => {
  const names = (release: Release, text: string) =>
    declarationsOf(["magazine.articles"], release, false, text).flatMap(
      ({ columns }) => columns,
    );
  expect(names("0.45", "articles.title")).toEqual([
    "magazine.articles.id",
    "magazine.articles.title",
  ]);

  const files = declarationsOf(["users", "posts"], "1.0", true, "users.name");
  expect(files.map(({ file }) => file)).toEqual([
    "examples/1.0/db/schema.ts",
    "examples/1.0/db/relations.ts",
  ]);
  const [schema, relations] = files.map((file) => file.statements.join("\n"));
  expect(relations).toContain("r.posts.authorId");
  expect(schema).toContain('authorId: integer("author_id")');
});
