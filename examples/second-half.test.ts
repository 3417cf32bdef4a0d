import { findExamples } from "../src/examples";
import { testExamples } from "../src/testing/test-examples";

// The examples that first-half.test.ts does not test.

await testExamples(findExamples().filter((_, i) => i % 2 === 1));
