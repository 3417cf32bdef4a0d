import type { HeapProfiler } from "node:inspector";
import { Session } from "node:inspector/promises";
import { Bench } from "tinybench";
import type { Cases } from "./cases";

/** What a query costs, for each post that it reads. */
export interface Figure {
  name: string;
  users: number;
  /** The median. */
  microseconds: number;
  /** What it allocates of JavaScript's heap. */
  bytes: number;
}

/**
 * Measures queries, one after the other. An aborted measurement has no figures.
 *
 * @param time for each, in milliseconds
 */
export async function measure(
  cases: Cases,
  users: number,
  postsOfEach: number,
  time: number,
  signal: AbortSignal,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const posts = users * postsOfEach;
  for (const [name, query] of Object.entries(cases)) {
    if (signal.aborted) break;
    console.error(`${users} users: ${name} ...`);
    const bench = new Bench({
      time,
      iterations: 10,
      warmupIterations: 3,
      warmupTime: time / 5,
      retainSamples: true,
      throws: true,
      signal,
    });
    await bench.add(name, query).run();
    const [task] = bench.tasks;
    if (task?.result.state !== "completed") break;
    figures.push({
      name,
      users,
      microseconds: (task.result.latency.p50 * 1000) / posts,
      bytes: (await allocatedBytes(query)) / posts,
    });
  }
  return figures;
}

/**
 * How many bytes of JavaScript's heap something allocates, whether or not they are
 * freed meanwhile: V8's own estimate, from a sample of the allocations.
 */
async function allocatedBytes(action: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: 4096, // bytes
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await action();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  session.disconnect();
  return total(profile.head);
}

function total(node: HeapProfiler.SamplingHeapProfileNode): number {
  return node.children.reduce(
    (sum, child) => sum + total(child),
    node.selfSize,
  );
}
