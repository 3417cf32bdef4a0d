// What no example can undercut: the cached data directory is loaded into PGlite, and
// asked for something. The plain way, with nothing of this repository but the cache.

import { readdirSync, readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

const folder = "node_modules/.cache/drizzle-relations-by-example/";
const [name] = readdirSync(folder).filter((name) => name.startsWith("pglite-"));
const loadDataDir = new Blob([readFileSync(folder + name)]);
const database = await PGlite.create({ loadDataDir });
await database.query("select 1");
process.exit();
