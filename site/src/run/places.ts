// What src/runtime/places.js is in Node. A script that runs here is a blob.

const paths = new Map<string, string>();

/** Notes the path of what is loaded from a URL. */
export const notePath = (url: string, path: string) => paths.set(url, path);

export function placesIn(stack = ""): string[] {
  return [...stack.matchAll(/(blob:[^\s()]+?)(:\d+:\d+)\)?$/gm)].flatMap(
    ([, url = "", place]) => (paths.has(url) ? paths.get(url)! + place : []),
  );
}

let print: Error | undefined;
export const notePrint = () => (print = new Error());
export const lastPrint = () => print;
export const forgetPrint = () => (print = undefined);
