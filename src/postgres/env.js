// Reads .env at the root of this repository, wherever a command is started.

import { fileURLToPath } from "node:url";

const { config } = await import("dotenv"); // late: example.js says if it is missing
const path = fileURLToPath(new URL("../../.env", import.meta.url));
config({ path, quiet: true });
