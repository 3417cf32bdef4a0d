// The titles of the tests that src/maintenance/report.ts looks for in a report.

export const prints = "prints the results in the comments under its prints";
export const sends = "sends the SQL on its page, which is up to date";
export const hasTypes = (example: string) =>
  `${example}: the row types are those in its test`;
export const compiles = (example: string) =>
  `${example}: it compiles, and what it shows as an error is one`;
export const statementsCompile =
  "the statements: the types are those that they state, and so are the errors";
