import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * What the files of a folder import from: src/README.md has the order.
 *
 * @param {string} folder
 * @param {string[]} others
 * @returns {import("eslint").Linter.Config}
 */
const importsOnly = (folder, ...others) => ({
  files: [`src/${folder}/**`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [{ regex: `^\\.\\./(?!${others.join("|")})` }] },
    ],
  },
});

export default defineConfig(
  globalIgnores([
    "examples/1.0/.copies/",
    "site/.cache/",
    "site/dist/",
    "site/public/",
  ]),
  tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": { descriptionFormat: "^ TS\\d+(, TS\\d+)*: " } },
      ],
      "@typescript-eslint/no-floating-promises": [
        "error",
        { checkThenables: true }, // a query without await
      ],
      "@typescript-eslint/no-non-null-assertion": "off", // the lesson's DATABASE_URL!
    },
  },
  importsOnly("postgres", "errors", "env"),
  importsOnly("db", "postgres/"),
  importsOnly("safety", "db/", "postgres/"),
);
