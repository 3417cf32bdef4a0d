import { exampleCommand, type Outcome, run } from "./run";

const script = (client: string) =>
  `node --import ./src/runtime/terminal.js --input-type=module -e 'import { client } from "${client}"; await client.unsafe("drop table users");'`;
const command = (file: string) =>
  `node --import ./src/runtime/terminal.js src/${file}`;

/** Every way to write to the database that DATABASE_URL names. */
const writers = [
  exampleCommand("joins"),
  exampleCommand("1.0/joins"),
  exampleCommand("joins --sql"),
  script("./src/db/index.ts"), // which seeds nothing
  script("./examples/1.0/db/index.ts"),
  command("commands/migrate.ts"),
  command("commands/seed.ts joins"),
  command("commands/reset.ts"),
  command("bench/queries.ts 1 --time 1"),
];

/** What each way to write to a database leaves behind, by its command. */
export async function outcomes(
  env: NodeJS.ProcessEnv,
): Promise<Record<string, Outcome>> {
  const all = writers.map(async (writer) => [
    writer,
    await run(writer, { env }),
  ]);
  return Object.fromEntries(await Promise.all(all));
}
