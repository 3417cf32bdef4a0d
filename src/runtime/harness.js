// What runs an example needs this of the example's own Drizzle: here, 0.45. Another
// one has a file of this name beside its scripts.

export { NoopLogger } from "drizzle-orm/logger";

/**
 * Loads a package as the example resolves it.
 *
 * @param {string} name
 */
export const load = (name) => import(name);
