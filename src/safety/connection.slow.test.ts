import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshCopy } from "../testing/copy";
import { documentedOutput, exampleCommand, run } from "../testing/run";
import { certificate, startTls } from "../testing/tls";

const copy = freshCopy();

test("sslmode=verify-full trusts that of NODE_EXTRA_CA_CERTS, without anything of the embedded PostgreSQL", async () => {
  rmSync(join(copy, "src/postgres/embedded"), { recursive: true });
  rmSync(join(copy, "node_modules/@electric-sql"));
  const { url } = await startTls();
  const DATABASE_URL = `${url}?sslmode=verify-full`;
  const env = { DATABASE_URL, NODE_EXTRA_CA_CERTS: certificate };
  expect(await run(exampleCommand("joins"), { cwd: copy, env })).toEqual({
    exit: 0,
    stdout: documentedOutput("joins"),
    stderr: "",
  });
});
