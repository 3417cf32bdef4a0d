import { defineConfig } from "vite";
import { modules, prepare } from "./build/modules";
import { pages } from "./build/pages";

await prepare();

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  define: { BUILT: JSON.stringify(String(Date.now())) },
  plugins: [modules(), pages()],
  worker: {
    format: "es",
    plugins: () => [modules()],
    // An error and an object are printed with their names.
    rolldownOptions: { output: { minify: { mangle: false } } },
  },
  optimizeDeps: {
    entries: ["src/client.ts", "src/*/worker.ts"],
    include: ["events", "node-inspect-extracted"], // by other names in the code
    exclude: ["drizzle-orm", "@electric-sql/pglite", "postgres"],
  },
  build: { target: "es2023", rolldownOptions: { input: "src/client.ts" } },
});
