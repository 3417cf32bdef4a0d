/** The packages that a script has in the browser. */
export const packages: Record<string, Record<string, () => Promise<object>>> = {
  "0.45": {
    "drizzle-orm": () => import("drizzle-orm"),
    "drizzle-orm/pg-core": () => import("drizzle-orm/pg-core"),
    "drizzle-orm/postgres-js": () => import("drizzle-orm/postgres-js"),
    postgres: () => import("postgres"),
  },
  "1.0": {
    "drizzle-orm": () =>
      import("../../../examples/1.0/node_modules/drizzle-orm"),
    "drizzle-orm/_relations": () =>
      import("../../../examples/1.0/node_modules/drizzle-orm/_relations"),
    "drizzle-orm/pg-core": () =>
      import("../../../examples/1.0/node_modules/drizzle-orm/pg-core"),
    "drizzle-orm/postgres-js": () =>
      import("../../../examples/1.0/node_modules/drizzle-orm/postgres-js"),
    postgres: () => import("postgres"),
  },
};
