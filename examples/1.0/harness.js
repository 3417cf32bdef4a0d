// What src/ needs of this folder's own Drizzle, 1.0. The scripts do not use it.

export { NoopLogger } from "drizzle-orm/logger";

/**
 * Loads a package as the scripts of this folder resolve it.
 *
 * @param {string} name
 */
export const load = (name) => import(name);
