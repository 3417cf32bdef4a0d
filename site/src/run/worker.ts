// Runs scripts, one after another, on one database.

import "./globals";
import { expose } from "comlink";
import { inspect } from "node:util";
import type { Release } from "../../../src/examples.js";
import { explain } from "../../../src/postgres/errors";
import { printer } from "../../../src/runtime/print.js";
import { onQuery } from "../../../src/runtime/queries";
import {
  lastPrintBefore,
  report,
  withCauses,
} from "../../../src/runtime/report";
import { start } from "./database";
import { createLoader } from "./modules";
import { forgetPrint, lastPrint, placesIn } from "./places";
import { closeAll } from "./sockets";
import { withConnection } from "./with-tables";

export type Script = { release: Release; path: string; text: string };

/** What a run shows. */
export interface Shown {
  kind: "print" | "note" | "error" | "rows";
  label?: string;
  text: string;
  line?: number;
  /** What Drizzle has sent since the print before. */
  sql?: string;
  /** What is printed, if a worker can hand it over. */
  value?: unknown;
  /** The messages of an error, from the innermost cause. */
  messages?: string[];
}

type Show = (shown: Shown) => Promise<void>;
let show: Show = async () => {};
let shown: Promise<void>[] = [];
let sql: string[] = [];
let failed = false;
let schema: string | undefined;
const ready = start();

const tell = (one: Shown) => void shown.push(show(one));
const tellNote = (text: unknown) => tell({ kind: "note", text: String(text) });
const write = (value: unknown) => inspect(value, { depth: null });
const writeText = (value: unknown) =>
  typeof value === "string" ? value : write(value);

console.error = tellNote;
console.log = printer((...values) => {
  const isLabelled = values.length === 2 && typeof values[0] === "string";
  const [label, value] = isLabelled ? values : ["", undefined];
  const text = isLabelled ? write(value) : values.map(writeText).join(" ");
  const line = lineIn(lastPrint()?.stack);
  tell({ kind: "print", label, text, line, sql: sent(), value: copy(value) });
}, tellNote);

/** What was sent, and not told yet. */
const sent = () => sql.splice(0).join("\n\n");

function copy(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined; // it has functions
  }
}

/** The line of the script that a stack names. */
function lineIn(stack?: string): number | undefined {
  const place = placesIn(stack).find((one) => !/\/db\/\w+\.ts:/.test(one));
  return place ? Number(place.split(":")[1]) : undefined;
}

function tellError(error: unknown): void {
  if (failed) return; // one error often brings others with it
  failed = true;
  const explained = explain(error);
  const said = explained ?? report(error) ?? String(error);
  const place = explained ? undefined : lastPrintBefore(error);
  const errors = withCauses(error).reverse();
  const text = place ? `${said}\n\n${place}` : said;
  const line = lineIn(errors.map(({ stack }) => stack).join("\n"));
  const messages = errors.map(({ message }) => message);
  tell({ kind: "error", text, line, messages });
}

for (const kind of ["error", "unhandledrejection"])
  addEventListener(kind, (event) => {
    event.preventDefault();
    const { reason, error } = event as PromiseRejectionEvent & ErrorEvent;
    tellError(reason ?? error);
  });

async function run({ release, path, text }: Script, to: Show): Promise<void> {
  await ready;
  await tidy();
  [show, shown, sql, failed] = [to, [], [], false];
  forgetPrint();
  try {
    const load = createLoader(release, path, text);
    const db = (await load("./src/db")) as typeof import("../../../src/db");
    onQuery(db.client, (query) => sql.push(query));
    await load(`./${path}`);
  } catch (error) {
    tellError(error);
  }
  await new Promise((resolve) => setTimeout(resolve)); // for what nobody has caught
  if (sql.length > 0) tell({ kind: "print", text: "", sql: sent() });
  await Promise.all(shown);
}

/** Makes the database what a script expects, whatever the one before has changed. */
async function tidy(): Promise<void> {
  closeAll();
  const found = await readSchema();
  if (found !== (schema ??= found)) await start();
}

/** What is another one after a change of a table, a type, a role and so on. */
function readSchema(): Promise<string> {
  const catalogs =
    "class constraint type proc namespace trigger policy authid attrdef rewrite enum";
  const parts = catalogs
    .split(" ")
    .map((name) => `select sum(oid::int8) from pg_${name}`);
  parts.push(
    "select sum(xmin::text::int8) from pg_attribute where attrelid >= 16384",
  );
  return withConnection(async (sql) => {
    await sql`reset all`;
    return JSON.stringify(await sql.unsafe(parts.join(" union all ")));
  });
}

/** Shows the rows that a run has left, up to the next run. */
function rows(to: Show): Promise<void> {
  return withConnection(async (sql) => {
    const tables = await sql<{ label: string }[]>`
      select format('%I.%I', schemaname, tablename) as label from pg_tables
      where schemaname !~ '^(pg_|information_schema|drizzle)' order by 1`;
    for (const { label } of tables) {
      const found = await sql.unsafe(`select * from ${label} limit 100`);
      if (found.length > 0)
        await to({ kind: "rows", label, text: write([...found]) });
    }
  }).catch(() => {}); // the next run has closed the connection
}

const worker = { run, rows };
export type Runner = typeof worker;
expose(worker);
