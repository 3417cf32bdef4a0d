// npm run db:seed -- <section>

import "../runtime/env.js";
import { type Section, sections } from "../sections";
import { seed } from "../seed";

const [name, ...others] = process.argv.slice(2);
const isSection = sections.includes(name as Section) && others.length === 0;

if (isSection) {
  const kept = process.env.DATABASE_URL;
  await seed(name as Section);
  console.log(
    kept
      ? `The tables hold the rows of ${name}.`
      : `The rows of ${name} were in the embedded PostgreSQL, which ends with this command. Set DATABASE_URL to keep them.`,
  );
} else {
  console.error(
    `Which section's rows? npm run db:seed -- <section>, one of:\n  ${sections.join("\n  ")}`,
  );
  process.exitCode = 2;
}
