declare module "packages" {
  /** The packages that a script has in the browser, by the releases of Drizzle. */
  export const packages: Record<string, Record<string, () => Promise<object>>>;
}
