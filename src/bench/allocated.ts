import type { HeapProfiler } from "node:inspector";
import { Session } from "node:inspector/promises";

/**
 * How many bytes of JavaScript's heap something allocates, whether or not they are
 * freed meanwhile: V8's own estimate, from a sample of the allocations.
 */
export async function allocatedBytes(action: () => unknown): Promise<number> {
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
