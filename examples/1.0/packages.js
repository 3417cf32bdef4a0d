// npm run example 1.0/...: loads the packages of the scripts in this folder.

/**
 * Loads a package as the scripts of this folder resolve it.
 *
 * @param {string} name
 */
export const load = (name) => import(name);
