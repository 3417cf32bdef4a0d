import {
  type ChildProcess,
  spawn,
  type SpawnOptions,
} from "node:child_process";

/**
 * From now on, a Ctrl-C aborts a signal instead of ending the process, which then
 * cleans up and ends by itself.
 */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => controller.abort());
  return controller.signal;
}

/**
 * Starts Node as a child process, which ends with a Ctrl-C even if that reaches only
 * this one.
 *
 * @param interrupted what `onInterrupt()` has returned
 */
export function spawnNode(
  args: string[],
  options: SpawnOptions,
  interrupted: AbortSignal,
): ChildProcess {
  const child = spawn(process.execPath, args, options);
  const end = () => void child.kill("SIGINT");
  interrupted.addEventListener("abort", end);
  child.on("close", () => interrupted.removeEventListener("abort", end));
  return child;
}
