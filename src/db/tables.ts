import { is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as collisions from "./collisions";
import * as magazine from "./magazine";
import * as schema from "./schema";
import * as shop from "./shop";
import * as traps from "./traps";

/**
 * All tables that the files of this folder declare, under the names that `src/rows.ts`
 * has for them: `users`, or `collisions.users` for those outside of `schema.ts`.
 */
export const tables = {
  ...named("", schema),
  ...named("collisions.", collisions),
  ...named("traps.", traps),
  ...named("magazine.", magazine),
  ...named("shop.", shop),
};

type Tables<Prefix extends string, Module> = {
  [
    Key in keyof Module & string as Module[Key] extends PgTable
      ? `${Prefix}${Key}`
      : never
  ]: Module[Key];
};

function named<Prefix extends string, Module extends object>(
  prefix: Prefix,
  module: Module,
) {
  const found = Object.entries(module).filter(([, value]) =>
    is(value, PgTable),
  );
  return Object.fromEntries(
    found.map(([key, table]) => [prefix + key, table]),
  ) as Tables<Prefix, Module>;
}
