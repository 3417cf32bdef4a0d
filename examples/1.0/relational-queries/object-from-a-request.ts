// # An object from a request in `where` finds the row of somebody else
//
// A value in a filter may come from JSON, where it can be an object. Drizzle
// takes the object for an operator: here, any password that is not empty. The
// types do not help, because `JSON.parse()` returns `any`.
//
// Trap: the row of somebody else.
// Also: operator injection, NoSQL injection, security, login, token, JSON.parse,
// request body, query string, unvalidated input.
//
// npm run example 1.0/relational-queries/object-from-a-request

import { drizzle } from "drizzle-orm/postgres-js";
import { client } from "../db";
import { relations } from "../db/magazine";
import { seed } from "../../../src/seed";

await seed("magazine");

const db = drizzle({ client, relations });

const body: { name: string; password: string } = JSON.parse(
  '{ "name": "Ann", "password": { "ne": "" } }',
);

const found = await db.query.authors.findFirst({
  columns: { name: true },
  where: { name: body.name, password: body.password },
});

console.log("Ann, without her password:", found);
// { name: 'Ann' }

// ## An empty object is no condition
const empty: { password: string } = JSON.parse('{ "password": {} }');
const anybody = await db.query.authors.findMany({
  columns: { name: true },
  where: { password: empty.password },
  orderBy: { id: "asc" },
});

console.log("Everybody:", anybody);
// [ { name: 'Ann' }, { name: 'Ben' }, { name: 'Cleo' } ]

// ## Write the operator: eq
//
// Then the object is a parameter, and PostgreSQL compares it as a text.
const nobody = await db.query.authors.findFirst({
  columns: { name: true },
  where: { name: { eq: body.name }, password: { eq: body.password } },
});

console.log("Nobody:", nobody);
// undefined

// ## Check the type of the value
//
// Take what comes from outside as `unknown`, and TypeScript asks for the check.
const { password }: { password: unknown } = JSON.parse(
  '{ "password": { "ne": "" } }',
);
const checked =
  typeof password === "string"
    ? await db.query.authors.findFirst({
        columns: { name: true },
        where: { name: "Ann", password },
      })
    : undefined;

console.log("An object is refused:", checked);
// undefined

await client.end();
