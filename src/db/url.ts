import { findDatabase } from "../postgres/database";

await findDatabase(); // and DATABASE_URL names it
