// npm run example: runs the example that its arguments name. The embedded PostgreSQL
// takes longest to start, so it starts first, in a thread of its own.

import "./installed.js";
import "../postgres/env.js";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { scriptOf } from "../copies.js";
import { exampleAt, is10, shownPath, sourceOf } from "../examples.js";
import { takenByNpm } from "./npm-options.js";

const help = `npm run example                 lists all examples
npm run example <name>          runs one: a part of its name, or words of its title
npm run example 1.0/<name>      runs it with Drizzle 1.0
npm run example <name> --sql    also prints the SQL of each query
npm run example <name> --watch  runs it again whenever you save a file`;

const { positionals, sql, watch } = options();
const name = exampleAt(positionals.join(" ")) ?? (await find(positionals));

if (watch) {
  await import("./terminal.js");
  const { watchExample } = await import("./watch");
  await watchExample(name, sql ? ["--sql"] : []);
} else await run();

/** Runs the script in this process. */
async function run() {
  const isOnServer = Boolean(process.env.DATABASE_URL);
  if (!isOnServer) {
    const { startEmbedded } = await import("../postgres/embedded/start.js");
    startEmbedded().catch(() => {}); // db/url.ts awaits it, and reports its errors
  }

  // Then the packages that the script names, which Node loads faster before tsx is
  // there. If one is missing, the script's own import reports it.
  const load = is10(name)
    ? (await import("../../examples/1.0/packages.js")).load
    : (/** @type {string} */ name) => import(name);
  const text = readFileSync(sourceOf(name), "utf8");
  for (const [, name = ""] of text.matchAll(/ from "(\w[^"]+)";$/gm))
    await load(name).catch(() => {});
  for (const name of ["pg-core", "postgres-js", "postgres-js/migrator"])
    await import(`drizzle-orm/${name}`);
  await import("postgres");
  await import("./unsent.js");
  const { noteUnsent } = await import("./unawaited.js");
  for (const path of ["", "/query-builders/query", "/query-builders/raw"])
    noteUnsent(await load(`drizzle-orm/pg-core${path}`));

  await import("./terminal.js");
  if (process.connected) await untilTold();
  if (isOnServer) await (await import("../postgres/database")).tellDatabase();
  const { checkDeclarations } = await import("../safety/declarations");
  checkDeclarations().catch(() => {}); // seed() awaits it, and reports its errors
  if (sql) {
    const { onQuery } = await import("./queries");
    onQuery(await client(), (query) => console.log(`\n${query}\n`));
  }
  const script = scriptOf(name);
  process.argv[1] = script;
  await import(pathToFileURL(script).href);
  setTimeout(tellIfOpen, 500).unref();
}

/** The client that the script imports. */
async function client() {
  const path = is10(name) ? "../../examples/1.0/db/index.ts" : "../db/index.ts";
  return (await import(path)).client;
}

/** If connections keep the process, and no server that the script has started. */
async function tellIfOpen() {
  const active = process.getActiveResourcesInfo();
  if (!active.includes("TCPSocketWrap") || active.includes("TCPServerWrap"))
    return;
  const { tellOpen } = await import("./open.js");
  tellOpen(await client(), shownPath(name));
}

/** Waits for a message of the process that watches the files: watch.ts. */
async function untilTold() {
  process.once("disconnect", process.exit); // that process is gone
  await once(process, "message");
  process.off("disconnect", process.exit);
  process.disconnect();
}

/** The arguments; options other than these end the process. */
function options() {
  try {
    const { positionals, values } = parseArgs({
      args: [
        ...process.argv.slice(2).filter((text) => text !== "--"), // from pnpm
        ...(process.connected ? [] : takenByNpm(/^example(:|$)/)), // not in watch.ts
      ],
      options: {
        help: { type: "boolean", short: "h" },
        sql: { type: "boolean" },
        watch: { type: "boolean" },
      },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(help);
      process.exit();
    }
    return { positionals, ...values };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    console.error(
      `${message.split(". ")[0]}. The options are --sql and --watch.`,
    );
    process.exit(2);
  }
}

/**
 * The example that is named, or whose title has all words. If there is none, or more than
 * one, the process ends with a list of those that may be meant.
 *
 * @param {string[]} typed
 * @returns {Promise<string>} its name
 */
async function find(typed) {
  const { answer } = await import("../finder/answer.js");
  const { name, page, text } = answer(typed);
  if (typed.length === 0) {
    console.log(text);
    process.exit();
  }
  console.error(text);
  if (!name) process.exit(2);
  process.once("exit", (code) => {
    if (code === 0) console.error(`Read ${page}`);
  });
  return name;
}
