// Tells of connections that a script has left open. It is loaded only then.

/**
 * Says that a script does not end, once it has sent no query for a second.
 *
 * @param {import("postgres").Sql} client
 * @param {string} script its name, for the reader
 */
export function tellOpen(client, script) {
  const timer = setTimeout(() => {
    console.error(
      `${script} is done, but its connections are open: await client.end() is missing at its end. Ctrl-C ends it.`,
    );
  }, 1000).unref();
  const { debug } = client.options;
  client.options.debug = (...query) => {
    timer.refresh();
    if (typeof debug === "function") debug(...query);
  };
}
