// The process that compiler.ts starts: it is sent the paths of scripts, and sends back
// what the compiler says of each.

import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { compile } from "../pages/compile";

export interface Compiled {
  /** The script. */
  file: string;
  errors: string[];
  /** The type of each value that it prints, in their order. */
  types: string[];
}

const [files] = (await once(process, "message")) as [string[]];
const { errorsOf, printedBy } = compile(files);
for (const file of files) {
  const compiled: Compiled = {
    file,
    errors: errorsOf(file),
    types: printedBy(file),
  };
  process.send!(compiled);
  await setImmediate(); // for it to be sent
}
process.disconnect();
