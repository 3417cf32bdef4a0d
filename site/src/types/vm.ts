export const runInThisContext = (code: string) =>
  globalThis.eval(code) as unknown;
