import { Bench } from "tinybench";
import { allocatedBytes } from "./allocated";
import type { Ways } from "./ways";

/** What one way costs, for each post that it reads. */
export interface Figure {
  way: string;
  users: number;
  /** The median. */
  microseconds: number;
  /** What it allocates of JavaScript's heap. */
  bytes: number;
}

/**
 * Measures some ways, one after the other. An aborted measurement has no figures.
 *
 * @param time for each way, in milliseconds
 */
export async function measure(
  ways: Ways,
  users: number,
  postsOfEach: number,
  time: number,
  signal: AbortSignal,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const posts = users * postsOfEach;
  for (const [way, query] of Object.entries(ways)) {
    if (signal.aborted) break;
    console.error(`${users} users: ${way} ...`);
    const bench = new Bench({
      time,
      iterations: 10,
      warmupIterations: 3,
      warmupTime: time / 5,
      retainSamples: true,
      throws: true,
      signal,
    });
    await bench.add(way, query).run();
    const [task] = bench.tasks;
    if (task?.result.state !== "completed") break;
    figures.push({
      way,
      users,
      microseconds: (task.result.latency.p50 * 1000) / posts,
      bytes: (await allocatedBytes(query)) / posts,
    });
  }
  return figures;
}
