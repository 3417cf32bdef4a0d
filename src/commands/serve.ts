// npm run db:serve: an embedded PostgreSQL that stays, and keeps its data in .pglite/.

import "../postgres/env.js";
import { serveFolder } from "../postgres/embedded/folder";
import { onInterrupt } from "../runtime/interrupt";

const { url, stop } = await serveFolder();
console.log(`export DATABASE_URL=${url}
The data are in .pglite/. Ctrl-C ends the server.`);

onInterrupt().onabort = () => void stop(); // and nothing keeps the process alive
