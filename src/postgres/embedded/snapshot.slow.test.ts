import { once } from "node:events";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import postgres from "postgres";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  test,
  vi,
} from "vitest";
import { copySnapshot, freshCopy } from "../../testing/copy";
import { exampleCommand, end, interrupt, start } from "../../testing/run";

const cache = "node_modules/.cache/drizzle-relations-by-example";
const preparing = "Preparing the embedded PostgreSQL, this once ...";

const copy = freshCopy();
const onEmbedded = { cwd: copy, env: { DATABASE_URL: "" } };

/** Makes the copy one that has never been started. */
function forgetSnapshot() {
  rmSync(join(copy, "node_modules/.cache"), { recursive: true, force: true });
}

/** The names of the files in the copy's cache, each with the time of its last change. */
function cached(): Record<string, number> {
  const folder = join(copy, cache);
  const files = readdirSync(folder);
  return Object.fromEntries(
    files.map((name) => [name, statSync(join(folder, name)).mtimeMs]),
  );
}

/** Starts the copy's embedded PostgreSQL, in this process, for the first time. */
async function startCopy(): Promise<string> {
  const file = join(copy, "src/postgres/embedded/start.js");
  vi.resetModules();
  const { startEmbedded } = await import(pathToFileURL(file).href);
  return startEmbedded();
}

describe("the snapshot", () => {
  const say = vi.spyOn(console, "error");
  beforeEach(() => void say.mockReset().mockImplementation(() => {}));
  afterAll(() => void say.mockRestore());

  test("is made by the first start, which says so, and serves the next", async () => {
    forgetSnapshot();
    for (const said of [[[preparing]], []]) {
      const sql = postgres(await startCopy(), { max: 1 });
      expect(await sql`select count(*) from users`).toEqual([{ count: "0" }]);
      await sql.end();
      expect(say.mock.calls).toEqual(said);
      say.mockClear();
    }
    expect(Object.keys(cached())).toEqual([
      expect.stringMatching(/^pglite-[\d.]+-[0-9a-f]{8}\.tar\.gz$/),
    ]);
  });

  // How the snapshot is used, with a server that only says what it was asked for.
  describe("without a server", () => {
    const server = join(copy, "src/postgres/embedded/server.js");
    const source = readFileSync(server);
    const standIn = `
      import { parentPort, workerData } from "node:worker_threads";
      import { gunzipSync, gzipSync } from "node:zlib";
      const { snapshot, keep } = workerData;
      try {
        if (snapshot) gunzipSync(snapshot);
      } catch {
        process.exit(); // as some errors of WebAssembly do
      }
      if (keep) parentPort.postMessage({ snapshot: gzipSync("made anew") });
      parentPort.postMessage({ url: snapshot ? "from the snapshot" : "from scratch" });`;
    beforeEach(() => writeFileSync(server, standIn));
    afterEach(() => writeFileSync(server, source));

    test("it is made once, in place of an older one", async () => {
      forgetSnapshot();
      mkdirSync(join(copy, cache), { recursive: true });
      writeFileSync(join(copy, cache, "pglite-0.1.0-0badcafe.tar.gz"), "old");
      expect(await startCopy()).toBe("from scratch");
      const before = cached();
      expect(Object.keys(before)).toHaveLength(1);
      expect(await startCopy()).toBe("from the snapshot");
      expect(cached()).toEqual(before);
    });

    test("it is made anew, in silence, when it is damaged", async () => {
      await copySnapshot(copy);
      const isSnapshot = (name: string) => name.startsWith("pglite-");
      const name = Object.keys(cached()).find(isSnapshot) ?? "";
      const snapshot = join(copy, cache, name);
      const bytes = readFileSync(snapshot);
      writeFileSync(snapshot, bytes.fill(0, bytes.length >> 1));

      expect(await startCopy()).toBe("from scratch");
      expect(String(gunzipSync(readFileSync(snapshot)))).toBe("made anew");
      expect(say.mock.calls).toEqual([]);
    });

    test("it is done without, in silence, when it cannot be kept", async () => {
      forgetSnapshot();
      writeFileSync(join(copy, "node_modules/.cache"), "not a folder");

      expect(await startCopy()).toBe("from scratch");
      expect(say.mock.calls).toEqual([]);
    });
  });
});

test("a Ctrl-C in the first start leaves nothing", async () => {
  forgetSnapshot();
  const child = start(exampleCommand("joins"), onEmbedded);
  const [line] = await once(child.stderr!, "data");
  interrupt(child);

  expect(String(line)).toBe(`${preparing}\n`);
  expect(await end(child)).toEqual({
    exit: "SIGINT",
    stdout: "",
    stderr: "",
  });
  expect(cached()).toEqual({});
});
