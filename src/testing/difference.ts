import { afterEach } from "vitest";

// Vitest's JSON report does not say in what a result differs: this adds it, for
// src/maintenance/drift.ts.
afterEach(({ task }) => {
  const difference = task.result?.errors?.[0]?.diff;
  if (difference) Object.assign(task.meta, { difference });
});
