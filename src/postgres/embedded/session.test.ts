import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { describe, expect, test, vi } from "vitest";
import { tryLock } from "../../safety/lock";
import { concat, encode } from "./messages.js";
import { startEmbedded } from "./start.js";

const url = await startEmbedded();

/** The Parse of a statement. */
function parse(statement: string) {
  return encode("P", `\0${statement}\0\0\0`);
}

/** An exchange that inserts a row, up to its Sync: Parse, Bind, Execute. */
const insert = [
  parse("insert into numbers values (1)"),
  encode("B", "\0\0\0\0\0\0\0\0"),
  encode("E", "\0\0\0\0\0"),
];

/** Connects, and sends messages as they are, when the server is ready for them. */
async function sendRaw(...messages: Uint8Array[]) {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(encode("", "\0\x03\0\0user\0ann\0\0"));
  await once(socket, "data");
  socket.write(concat(messages));
  await sleep(100);
  return socket;
}

describe("as on a server", () => {
  const client = postgres(url);

  test("each of many parallel queries gets its own answer", async () => {
    const numbers = Array.from({ length: 100 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((n) => client.unsafe(`select ${n} as a, $1::int as b`, [n])),
    );
    expect(answers.flat()).toEqual(numbers.map((n) => ({ a: n, b: n })));
  });

  test("a client that is lost in a transaction leaves nothing of it", async () => {
    await client`create table numbers (n int)`;
    const lost = postgres(url);
    const transaction = lost.begin(async (sql) => {
      await sql`insert into numbers values (1)`;
      await lost.end({ timeout: 0 });
    });

    await expect(transaction).rejects.toThrow();
    expect(await client`select * from numbers`).toEqual([]);
    await client`drop table numbers`;
  });

  test.each([
    ["an open exchange", []],
    ["an exchange that has failed", [parse("selec")]],
    ["a transaction that has failed", [encode("S"), parse("selec")]],
    ["a COPY FROM STDIN", [encode("Q", "copy numbers from stdin\0")]],
    ["the middle of a message", [encode("Q", "select 1\0").subarray(0, 7)]],
  ])(
    "a client that is lost in %s leaves nothing of it, and others go on",
    async (_, messages) => {
      await client`create table numbers (n int)`;
      const begin = messages.length === 2 ? [encode("Q", "begin\0")] : [];
      const lost = await sendRaw(...begin, ...insert, ...messages);
      const count = client`select count(*) from numbers`.execute();
      await sleep(300);
      lost.destroy();
      expect(await count).toEqual([{ count: "0" }]);
      await client`drop table numbers`;
    },
  );

  test("a query waits for another connection's exchange", async () => {
    await client`create table numbers (n int)`;
    const other = await sendRaw(...insert);
    const count = client`select count(*) from numbers`.execute();
    await sleep(300);
    other.write(encode("S"));
    expect(await count).toEqual([{ count: "1" }]);
    other.destroy();
    await client`drop table numbers`;
  });

  test.each([
    ["no message of PostgreSQL", encode("z")],
    ["an end", encode("X")],
  ])("%s closes the connection", async (_, message) => {
    const socket = await sendRaw(message);
    await vi.waitUntil(() => socket.closed);
  });

  test("of 20 processes, one at a time has the lock, and none loses an update", async () => {
    await client`create table counter as select 0 as n`;
    let holders = 0;
    const count = async () => {
      const lock = postgres(url, { max: 1 });
      const isLocked = async () => (await lock.unsafe(tryLock)).flat().at(-1);
      while (!(await isLocked())?.locked) await sleep(10);
      expect(++holders).toBe(1);
      await client`select`;
      holders--;
      await lock.end({ timeout: 0 });

      const sql = postgres(url, { max: 1 });
      await sql.begin(async (sql) => {
        const [row] = await sql`select n from counter`;
        await sql`update counter set n = ${row!.n + 1}`;
      });
      await sql.end();
    };
    await Promise.all(Array.from({ length: 20 }, count));
    expect(await client`select n from counter`).toEqual([{ n: 20 }]);
    await client`drop table counter`;
  });

  test("a query waits for another connection's transaction", async () => {
    const transaction = client.begin(async (sql) => {
      await sql`create table letters (l text)`;
      await sleep(600);
      await sql`select`; // it has more to say
      await sleep(600);
    });
    await sleep(100);
    expect(await client`select * from letters`).toEqual([]);
    await transaction;
    await client`drop table letters`;
  });
});

test.each([
  ["a connection that is new", async () => {}],
  ["one that is open", (other: Sql) => other`select`],
])(
  "a query in a transaction of another connection is told why it would wait for ever: %s",
  async (_, before) => {
    const client = postgres(url, { max: 1 });
    const other = postgres(url, { max: 1 });
    await before(other);
    const transaction = client.begin(async (sql) => {
      await sql`select`;
      await other`select 1`;
    });
    await expect(transaction).rejects.toThrow(
      "This query waits for an open transaction: the embedded PostgreSQL runs one at a time. Inside db.transaction(), use its tx instead of db.",
    );
    expect(await other`select 2 as n`).toEqual([{ n: 2 }]);
    await Promise.all([client.end(), other.end()]);
  },
);
