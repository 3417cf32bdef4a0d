import { fork } from "node:child_process";
import { on } from "node:events";
import { fileURLToPath } from "node:url";
import type { Compiled } from "./compile";

const program = fileURLToPath(new URL("compile.ts", import.meta.url));

/**
 * Compiles scripts in a process of its own, so that this one runs them meanwhile.
 *
 * @returns what waits for what the compiler says of a script
 */
export function startCompiler(files: string[]) {
  const child = fork(program, {
    // It makes many small objects, and most of them are garbage at once.
    execArgv: ["--import", "tsx", "--max-semi-space-size=64"],
  });
  child.send(files);
  const messages = on(child, "message", { close: ["exit"] });
  const compiled = new Map<string, Compiled>();
  return async (file: string): Promise<Compiled> => {
    while (!compiled.has(file)) {
      const { value, done } = await messages.next();
      if (done) throw new Error("The compiler has ended.");
      const [one] = value as [Compiled];
      compiled.set(one.file, one);
    }
    return compiled.get(file)!;
  };
}
