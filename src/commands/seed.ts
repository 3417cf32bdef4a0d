// npm run db:seed -- <name>

import "../postgres/env.js";
import { type RowsName, rows } from "../rows";
import { seed } from "../seed";

const [name = "", ...others] = process.argv.slice(2);
const isName = Object.hasOwn(rows, name) && others.length === 0;

if (isName) {
  const kept = process.env.DATABASE_URL;
  await seed(name as RowsName);
  console.log(
    kept
      ? `The tables hold the rows of ${name}.`
      : `The rows of ${name} were in the embedded PostgreSQL, which ends with this command. Set DATABASE_URL to keep them.`,
  );
} else {
  console.error(
    `Which rows? npm run db:seed -- <name>, one of:\n  ${Object.keys(rows).join("\n  ")}`,
  );
  process.exitCode = 2;
}
