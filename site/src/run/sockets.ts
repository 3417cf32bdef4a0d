// cloudflare:sockets, by which postgres.js connects where there is no Node.

import { connect as open } from "./database";

const all = new Set<() => void>();

export function connect() {
  let end = () => {};
  const closed = new Promise<void>((resolve) => (end = resolve));
  let connection!: ReturnType<typeof open>;
  const close = () => {
    connection.close();
    all.delete(close);
    end();
    return closed;
  };
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      connection = open((data) => controller.enqueue(data), close);
    },
  });
  const writable = new WritableStream<Uint8Array>({
    write: (data) => connection.receive(data),
  });
  all.add(close);
  return { readable, writable, closed, close };
}

/** Closes the connections that a script has left open. */
export const closeAll = () => all.forEach((close) => close());
