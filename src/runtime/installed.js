// Ends the process if there are no packages. It imports none, so that it runs before the
// first import of one fails.

import { existsSync } from "node:fs";

if (!existsSync(new URL("../../node_modules/tsx", import.meta.url))) {
  console.error("Run npm ci first.");
  process.exit(1);
}
