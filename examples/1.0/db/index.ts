import "../../../src/db/url"; // from the environment, .env, or an embedded PostgreSQL
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { relations } from "./relations";

const client = postgres(process.env.DATABASE_URL!);
export const db = drizzle({ client, relations });
export { client };
