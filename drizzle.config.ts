import "./src/postgres/env.js";

import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./src/db/schema.ts",
    "./src/db/collisions.ts",
    "./src/db/traps.ts",
    "./src/db/magazine.ts",
    "./src/db/shop.ts",
  ],
  out: "./drizzle",
  dbCredentials: { url: process.env.DATABASE_URL! },
});
