/** What was seen of a script with a version of Drizzle. */
export interface Seen {
  /** Its path, as `1.0/joins`. */
  script: string;
  /** The errors of the compiler that the script does not name. */
  errors: string[];
  results: string[];
  sql: string[][];
  types: string[];
}

/** What can be other with another version of Drizzle. */
export const aspects = {
  errors: "do not compile",
  results: "print other results",
  sql: "send other SQL",
  types: "have other types",
} as const;

type Aspect = keyof typeof aspects;

/**
 * Compares what was seen with two versions of Drizzle.
 *
 * @returns the scripts that differ, by what differs; one that was not seen differs in
 *   everything
 */
export function compareSeen(
  before: Seen[],
  after: Seen[],
): Record<Aspect, string[]> {
  const differ = (aspect: Aspect) =>
    before
      .filter((one) => {
        const other = after.find(({ script }) => script === one.script);
        return JSON.stringify(one[aspect]) !== JSON.stringify(other?.[aspect]);
      })
      .map(({ script }) => script);
  return {
    errors: differ("errors"),
    results: differ("results"),
    sql: differ("sql"),
    types: differ("types"),
  };
}

/**
 * Merges neighbouring rows of a release that differ only in the version: "0.44.4, 0.45.0".
 * All versions are named, because those between them were not compared.
 */
export function mergeRows(rows: string[][]): string[][] {
  const releaseOf = (version: string) => version.split(".")[0];
  return rows.reduce<string[][]>((merged, [version = "", ...cells]) => {
    const [before = "", ...same] = merged.at(-1) ?? [];
    const isSame =
      same.join() === cells.join() && releaseOf(before) === releaseOf(version);
    if (!isSame) return [...merged, [version, ...cells]];
    return [...merged.slice(0, -1), [`${before}, ${version}`, ...cells]];
  }, []);
}
