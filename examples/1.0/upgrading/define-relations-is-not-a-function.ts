// # `defineRelations` is not a function
//
// `drizzle-orm` has `defineRelations()` in 1.0.
//
// npm run example 1.0/upgrading/define-relations-is-not-a-function

import { client } from "../db";
import { posts, users } from "../db/schema";
import { seed } from "../../../src/seed";

await seed("blog");

const { defineRelations } = await import("drizzle-orm");
const tables = defineRelations({ users, posts });

console.log("Call defineRelations():", Object.keys(tables));
// [ 'users', 'posts' ]

await client.end();
