// npm run db:reset: makes the tables anew, without rows.

import "../postgres/env.js";
import { server } from "../postgres/errors";
import { withTables } from "../safety/with-tables";

if (process.env.DATABASE_URL) {
  await withTables(async () => {}, { anew: true });
  const { database, address } = server();
  console.log(
    `The tables of the database "${database}" on ${address} are made anew, without rows.`,
  );
} else
  console.log(
    "There is nothing to reset: without DATABASE_URL, each command starts with an embedded PostgreSQL of its own. For the data of npm run db:serve, set DATABASE_URL to what it prints.",
  );
