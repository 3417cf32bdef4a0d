// npm run db:migrate

import "../postgres/env.js";
import { withTables } from "../safety/with-tables";

const kept = process.env.DATABASE_URL;
await withTables(async () => {});
console.log(
  kept
    ? "The tables are there."
    : "The tables were in the embedded PostgreSQL, which ends with this command. Set DATABASE_URL to keep them.",
);
