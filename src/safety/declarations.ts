import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../postgres/errors";

const root = new URL("../../", import.meta.url);
const cache = new URL(
  "node_modules/.cache/drizzle-relations-by-example/",
  root,
);
const checked = new URL("declarations", cache);

let checking: Promise<void> | undefined;

/**
 * Makes sure that the migrations make the tables that are declared: that nobody has
 * changed a declaration and written no migration for it. It takes its time only where
 * a file has changed since the last check, and once, however often it is called.
 *
 * @throws UserError that names what differs, and what to run
 */
export function checkDeclarations(): Promise<void> {
  checking ??= check();
  return checking;
}

async function check(): Promise<void> {
  const files = sources();
  if (attempt(() => readFileSync(checked, "utf8")) === files) return;

  const differ = differences(made(), await declared());
  if (differ.length > 0) {
    const more = differ.length > 3 ? ` and ${differ.length - 3} more` : "";
    throw new UserError(
      `The migrations do not make what src/db/ declares. It differs in ${differ.slice(0, 3).join(", ")}${more}.
Write a migration: npm run db:generate -- --name <what_it_adds>`,
    );
  }
  attempt(() => {
    mkdirSync(cache, { recursive: true });
    writeFileSync(checked, files);
  });
}

/** A hash of the files that say what is declared, and what the migrations make. */
function sources(): string {
  const hash = createHash("sha256");
  const names = ["src/db/", "drizzle/meta/"].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => folder + name),
  );
  for (const name of [...names.sort(), "drizzle.config.ts"])
    hash.update(name).update(readFileSync(new URL(name, root)));
  return hash.digest("hex");
}

/** What drizzle-kit has written beside the last migration: all that is there after it. */
function made(): object {
  const folder = new URL("drizzle/meta/", root);
  const last = readdirSync(folder)
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  return last ? JSON.parse(readFileSync(new URL(last, folder), "utf8")) : {};
}

/** What drizzle-kit makes of the declarations, and would write beside a migration. */
async function declared(): Promise<object> {
  const { generateDrizzleJson } = await import("drizzle-kit/api");
  const { default: config } = await import("../../drizzle.config");
  const files = [config.schema ?? []].flat();
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(new URL(file, root).href)),
  );
  const snapshot = generateDrizzleJson({ ...modules.flatMap(Object.values) });
  return JSON.parse(JSON.stringify(snapshot)); // as a file has it
}

/**
 * Where two of drizzle-kit's snapshots differ: "tables/public.users/columns/age".
 *
 * @param made what the migrations make
 * @param declared what they should make
 */
export function differences(
  made: unknown,
  declared: unknown,
  path: string[] = [],
): string[] {
  if (isDeepStrictEqual(made, declared)) return [];
  const isInside = made instanceof Object && declared instanceof Object;
  if (!isInside || path.length === depth) return [path.join("/")];
  return Object.keys({ ...made, ...declared })
    .filter((key) => path.length > 0 || !ofEachSnapshot.includes(key))
    .flatMap((key) =>
      differences(Reflect.get(made, key), Reflect.get(declared, key), [
        ...path,
        key,
      ]),
    );
}

/** How long a path is at most: the kind, the table, the kind of its part, the part. */
const depth = 4;
/** What differs in any two. */
const ofEachSnapshot = ["id", "prevId"];

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
