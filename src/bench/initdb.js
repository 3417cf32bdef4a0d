// A first start, the plain way: PGlite makes its data directory.

import { PGlite } from "@electric-sql/pglite";

const database = await PGlite.create();
await database.query("select 1");
process.exit();
