// What src/runtime/places.js is in Node. Here, the repository is the root.

export const placesIn = (stack = "") =>
  [...stack.matchAll(/file:\/\/\/(.+:\d+:\d+)\)?$/gm)].map(
    ([, place = ""]) => place,
  );

let print: Error | undefined;
export const notePrint = () => (print = new Error());
export const lastPrint = () => print;
export const forgetPrint = () => (print = undefined);
