// The titles of the tests that src/maintenance/report.ts looks for in a report.

export const prints = "prints the results in the comments under its prints";
export const sends = (section: string) => `sends the SQL in ${section}.sql`;
export const hasTypes = (section: string) =>
  `${section}: the row types are those in its test`;
export const compiles = (section: string) =>
  `${section}: it compiles, and what it shows as an error is one`;
export const statementsCompile =
  "the statements: the types are those that they state, and so are the errors";
