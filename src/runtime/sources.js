/**
 * Names the scripts in a text, in place of their copies for 1.0.
 *
 * @param {string} text such as the stack of an error
 */
export function nameSources(text) {
  return text.replaceAll("examples/1.0/.copies/", "examples/");
}
