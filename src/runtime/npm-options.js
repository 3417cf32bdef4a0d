// The options that npm takes for its own where they are not behind a `--`.

/**
 * The options of ours among those that this npm script was started with. npm 9 to 11 know
 * `--watch`, and read `--sql` as `-s -q -l`: silent, warnings, and long. The last has no
 * other meaning for `npm run`. pnpm hands all options on.
 *
 * @param {RegExp} script the name of the npm script, since other processes inherit it
 */
export function takenByNpm(script) {
  const { npm_lifecycle_event, npm_config_long, npm_config_watch } =
    process.env;
  if (!script.test(npm_lifecycle_event ?? "")) return [];
  return [
    ...(npm_config_long ? ["--sql"] : []),
    ...(npm_config_watch ? ["--watch"] : []),
  ];
}
