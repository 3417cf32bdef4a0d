// # An object from a request in `where` finds the row of somebody else
//
// In the filter of a column, Drizzle reads the keys of an object as operators. Here,
// the object comes from JSON, and any password that is not empty matches.
//
// Write: `name: { eq: body.name }`, and the same for each value, or check its
// type.
// Trap: the row of somebody else.
// See: relational-queries/find-first-without-id, sql/sql-raw.
// Also: operator injection, NoSQL injection, security, login, token,
// JSON.parse, request body, query string, unvalidated input, filter from the
// client, untrusted JSON, security hole, req.body in where, req.query.
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

console.log("Ann is found without her password:", found);
// { name: 'Ann' }

// `{}` is no condition, and also finds Ann. The password is only an example of a
// secret. Never compare a password in a query: find the user by the name, and verify
// the stored hash in code.

// ## Write the operator: `eq`
//
// The object is then a value to compare with, and no password here is equal to it. For
// a `boolean` column, postgres.js sends it as `false`: check the type, as below.
const nobody = await db.query.authors.findFirst({
  columns: { name: true },
  where: { name: { eq: body.name }, password: { eq: body.password } },
});

console.log("Nobody:", nobody);
// undefined

// ## Check the type of the value
//
// Give the value of a request the type `unknown`: TypeScript then demands the
// check.
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
