// The messages of PostgreSQL's protocol, as bytes:
// https://www.postgresql.org/docs/current/protocol-message-formats.html

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What comes before a first message, and asks for encryption: SSLRequest, GSSENCRequest. */
export const encryptions = [80877103, 80877104];

/** A ReadyForQuery outside of a transaction. */
export const ready = encode("Z", "I");

/**
 * What follows each statement. PGlite ends if a COPY FROM STDIN has no data with it; all
 * others ignore this message, as PostgreSQL's protocol has it.
 */
export const copyFail = encode("f", "the embedded PostgreSQL has no STDIN\0");

/**
 * Cuts what a client sends into messages.
 *
 * @returns what takes any piece of it, and gives the messages that are complete with it
 * @throws RangeError if PostgreSQL would take no message of this type and length
 */
export function splitter() {
  /** @type {Uint8Array} */
  let rest = new Uint8Array();
  let isTyped = false;

  return function* (/** @type {Uint8Array} */ piece) {
    rest = concat([rest, piece]);
    for (let length; rest.length >= (length = lengthOf(rest, isTyped));) {
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      isTyped ||= length > 8; // a request for encryption has 8 bytes, and comes before
      yield message;
    }
  };
}

/**
 * The length of the message that some bytes begin with; if they do not tell it, more than
 * they are. The limits are those in PostgreSQL's postgres.c and pqcomm.h.
 *
 * @param {Uint8Array} bytes
 * @param {boolean} isTyped whether its type comes before its length
 */
function lengthOf(bytes, isTyped) {
  const start = isTyped ? 1 : 0;
  if (bytes.length < start + 4) return Infinity;
  const length = int32(bytes, start);
  const type = typeOf(bytes);
  const isLong = isTyped && "BFPQdf".includes(type);
  const isKnown = !isTyped || isLong || "CDEHSXc".includes(type);
  if (
    !isKnown ||
    length < (isTyped ? 4 : 8) ||
    length > (isLong ? 0x3fffffff : 10_000)
  )
    throw new RangeError();
  return start + length;
}

/**
 * The first message, as PGlite takes it: it ignores all parameters but the user, and ends
 * if there is one that it does not understand.
 *
 * @param {Uint8Array} message that of a client, with the version of its protocol
 */
export function startup(message) {
  const start = encode("", "\0\0\0\0user\0postgres\0\0");
  start.set(message.subarray(4, 8), 4);
  return start;
}

/**
 * An ErrorResponse.
 *
 * @param {string} code
 * @param {string} text
 */
export function errorOf(code, text) {
  return encode("E", `SERROR\0VERROR\0C${code}\0M${text}\0\0`);
}

/**
 * A message.
 *
 * @param {string} type a letter; none for a first message
 * @param {string} [content]
 */
export function encode(type, content = "") {
  const message = encoder.encode(`${type}\0\0\0\0${content}`);
  const length = message.length - type.length;
  new DataView(message.buffer).setInt32(type.length, length);
  return message;
}

/** @param {Uint8Array} message */
export function decode(message) {
  return decoder.decode(message);
}

/**
 * The type of a message. A first message has none: "\0", where its length begins.
 *
 * @param {Uint8Array} [message]
 */
export function typeOf(message) {
  return String.fromCharCode(message?.[0] ?? 0);
}

/**
 * Whether an answer ends with a ReadyForQuery outside of a transaction.
 *
 * @param {Uint8Array} answer
 */
export function isIdle(answer) {
  const end = answer.subarray(-ready.length);
  return (
    end.length === ready.length && end.every((byte, at) => byte === ready[at])
  );
}

/** @type {(bytes: Uint8Array, at: number) => number} */
export function int32(bytes, at) {
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(at);
}

/**
 * All bytes in one piece.
 *
 * @param {Uint8Array[]} pieces
 */
export function concat(pieces) {
  const whole = new Uint8Array(
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
