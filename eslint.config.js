import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(tseslint.configs.recommended, {
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    "@typescript-eslint/ban-ts-comment": [
      "error",
      { "ts-expect-error": { descriptionFormat: "^ TS\\d+(, TS\\d+)*: " } },
    ],
    "@typescript-eslint/no-floating-promises": "error", // a query without await
    "@typescript-eslint/no-non-null-assertion": "off", // the lesson's DATABASE_URL!
  },
});
