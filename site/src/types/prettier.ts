// Prettier for a browser, and for types.
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format as formatWith } from "prettier/standalone";

const plugins = [babel, estree as object as typeof babel];
export const format = (text: string) =>
  formatWith(text, { parser: "babel-ts", plugins });
