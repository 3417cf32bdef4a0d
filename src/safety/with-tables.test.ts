import type { Sql } from "postgres";
import { expect, test } from "vitest";
import { checkVersion } from "./with-tables";

/** A server of some version. */
function server(server_version: string): Sql {
  const answer = async () => [{ server_version }];
  return answer as unknown as Sql;
}

test("an old PostgreSQL is told, with the one that is needed", async () => {
  await expect(checkVersion(server("13.21"))).rejects.toThrow(
    /^PostgreSQL 13.21 on .+ is too old: the examples need 14 or later.$/,
  );
  await checkVersion(server("14.0"));
  await checkVersion(server("18beta1"));
});
