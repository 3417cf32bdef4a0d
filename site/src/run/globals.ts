// What packages take for granted in Node. It is evaluated before them.

import { Buffer } from "buffer";

const DATABASE_URL = "postgres://postgres@127.0.0.1:5432/drizzle_relations";
const nextTick = (action: () => void) => queueMicrotask(action);
const process = { argv: [], env: { DATABASE_URL }, nextTick, versions: {} };
Object.assign(globalThis, { global: globalThis, Buffer, process });
