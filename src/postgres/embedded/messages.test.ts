import { expect, test } from "vitest";
import { concat, encode, splitter } from "./messages.js";

const encryption = Uint8Array.of(0, 0, 0, 8, 4, 210, 22, 47); // an SSLRequest
const first = encode("", "\0\x03\0\0user\0ann\0\0");

test.each([1, 2, 3, 7, 1000])(
  "messages that come in pieces of %i bytes are cut as they were",
  (size) => {
    const messages = [first, encode("Q", "select 1\0"), encode("S")];
    const stream = concat([encryption, ...messages]);
    const split = splitter();
    const cut = [];
    for (let at = 0; at < stream.length; at += size)
      cut.push(...split(stream.subarray(at, at + size)));
    expect(cut).toEqual([encryption, ...messages]);
  },
);

test.each([
  ["a first message of HTTP", [], "GET / HTTP/1.1"],
  ["a first message without a version", [], "\0\0\0\x07\0\x03\0"],
  ["a type that is none", [first], "z\0\0\0\x04"],
  ["a length that does not count itself", [first], "Q\0\0\0\x03"],
  ["a negative length", [first], "Q\xff\xff\xff\xff"],
  ["a Query of 1 GB", [first], "Q\x40\0\0\0"],
  ["a long Sync", [first], "S\0\0\x7f\0"],
])("%s is refused before the rest of it comes", (_, before, stream) => {
  const split = splitter();
  for (const message of before) expect([...split(message)]).toHaveLength(1);
  expect(() => [...split(Buffer.from(stream, "latin1"))]).toThrow(RangeError);
});
