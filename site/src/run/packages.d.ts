declare module "packages:*" {
  /** The packages that a script has in the browser. */
  export const packages: Record<string, () => Promise<object>>;
}
