import { expect, test } from "vitest";
import { checkNode } from "./uncaught";

test("an old Node is told, with the one that is needed", () => {
  for (const version of ["20.18.3", "18.99.0", "9.9.9"])
    expect(() => checkNode(version)).toThrow(
      `This is Node ${version}: the examples need 20.19 or later.`,
    );
  for (const version of ["20.19.0", "22.0.0", "100.0.0"]) checkNode(version);
});
