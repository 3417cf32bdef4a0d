// Reads .env at the root of this repository, wherever a command is started.

import { fileURLToPath } from "node:url";
import { config } from "dotenv";

const path = fileURLToPath(new URL("../../.env", import.meta.url));
config({ path, quiet: true });
