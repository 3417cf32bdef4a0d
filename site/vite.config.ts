import { defineConfig } from "vite";
import { alias, made, packages, prepare, root } from "./build/modules";
import { writePages } from "./build/pages";

await prepare();

export default defineConfig({
  root: `${made}pages`,
  publicDir: `${made}public`,
  base: "./",
  resolve: {
    alias: [...alias, { find: /^\/src/, replacement: `${root}site/src` }],
  },
  plugins: [
    packages(),
    {
      name: "pages",
      configureServer({ watcher, hot }) {
        const files = ["examples", "src", "README.md", "site/blank.md"];
        watcher.add(files.map((path) => root + path));
        watcher.on("change", (file) => {
          if (file.startsWith(made)) return;
          writePages();
          hot.send({ type: "full-reload" });
        });
      },
    },
  ],
  worker: {
    format: "es",
    plugins: () => [packages()],
    // An error and an object are printed with their names.
    rolldownOptions: { output: { minify: { mangle: false } } },
  },
  optimizeDeps: {
    entries: ["../../src/client.ts", "../../src/*/worker.ts"],
    include: ["node:buffer", "node:events", "node:stream", "node:util"],
    exclude: ["drizzle-orm", "@electric-sql/pglite", "postgres"],
  },
  build: {
    target: "es2023",
    outDir: `${root}site/dist`,
    emptyOutDir: true,
    rolldownOptions: { input: writePages() },
  },
});
