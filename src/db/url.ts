import "dotenv/config";

import { startEmbedded } from "../embedded/start";

// Makes DATABASE_URL available: from the environment, from .env, or that of an
// embedded PostgreSQL that lives as long as this process.
process.env.DATABASE_URL ||= await startEmbedded();
