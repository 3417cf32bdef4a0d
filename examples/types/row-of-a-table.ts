// # Type of a row of a table: $inferSelect, $inferInsert
//
// `$inferSelect` is the type of a row with all its columns, and `$inferInsert` the
// type of a row that you insert. `InferSelectModel<typeof articles>` and
// `InferInsertModel<typeof articles>` are the same types.
//
// Group: types of rows.
// In 1.0: the same.
// See: types/row-with-relations, writes/misspelt-key-in-set,
// writes/no-values-to-set.
// Also: InferModel, InferSelectModel, InferInsertModel, model type, entity
// type, type of an update, Pick some columns, type of a model, typescript
// interface, infer from the schema, get the type, model class, insert type,
// Payload.
//
// npm run example types/row-of-a-table

import { client } from "../../src/db";
import { articles } from "../../src/db/magazine";
import { seed } from "../../src/seed";

await seed("magazine");

// ## A row with all its columns
//
// A column without `notNull()` can be `null`, unless it is `serial`, an identity or
// a `.primaryKey()`.
type Article = typeof articles.$inferSelect;

const snow: Article = {
  id: 2,
  title: "Snow",
  authorId: null,
  published: false,
  format: "essay",
  tagIds: [],
  details: null,
  createdAt: new Date("2026-04-02T08:00:00Z"),
};
console.log("A value of the type:", snow);
// {
//   id: 2,
//   title: 'Snow',
//   authorId: null,
//   published: false,
//   format: 'essay',
//   tagIds: [],
//   details: null,
//   createdAt: new Date("2026-04-02T08:00:00.000Z")
// }

// ## A row to insert
//
// A column that can be `null` or has a default is optional. A column that is
// always generated is not in the type.
type NewArticle = typeof articles.$inferInsert;

const hail: NewArticle = {
  title: "Hail",
  format: "news",
  tagIds: [1],
  createdAt: new Date("2026-06-01T08:00:00Z"),
};
console.log("A row to insert:", hail);
// {
//   title: 'Hail',
//   format: 'news',
//   tagIds: [ 1 ],
//   createdAt: new Date("2026-06-01T08:00:00.000Z")
// }

// ## Some of the columns
type Heading = Pick<Article, "id" | "title">;

const heading: Heading = { id: 1, title: "Rain" };
console.log("Two columns:", heading);
// { id: 1, title: 'Rain' }

// ## The values of an update
//
// Leave out the columns that must not change. A type removes no key at run
// time: pick the keys of an object from a request.
type ArticleUpdate = Partial<Omit<NewArticle, "id" | "createdAt">>;

const update: ArticleUpdate = { published: true };
console.log("What to update:", update);
// { published: true }

await client.end();
