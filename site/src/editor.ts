import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { linter, type Diagnostic } from "@codemirror/lint";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { tagHighlighter, tags } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";

/** The classes that highlight.js gives to the same. */
const classes = tagHighlighter([
  { tag: [tags.keyword, tags.operatorKeyword], class: "hljs-keyword" },
  { tag: tags.string, class: "hljs-string" },
  { tag: tags.comment, class: "hljs-comment" },
  { tag: [tags.number, tags.bool, tags.null], class: "hljs-number" },
  { tag: tags.function(tags.variableName), class: "hljs-title" },
]);

/** An editor, which asks for the errors of its script whenever that has changed. */
export function createEditor(
  parent: HTMLElement,
  errors: () => Promise<Diagnostic[]>,
  run: () => void,
): EditorView {
  const runs = [{ key: "Mod-Enter", run: () => (run(), true) }];
  const { matches: dark } = matchMedia("(prefers-color-scheme: dark)");
  const editor = new EditorView({
    parent,
    extensions: [
      Prec.highest(keymap.of(runs)),
      basicSetup,
      javascript({ typescript: true }),
      syntaxHighlighting(classes),
      EditorView.theme({}, { dark }),
      EditorView.contentAttributes.of({ "aria-label": "The script" }),
      linter(errors, { delay: 300 }),
    ],
  });
  editor.scrollDOM.tabIndex = 0; // so that the keyboard scrolls it
  return editor;
}

/** Puts another script into an editor, and shows it from its imports on. */
export function setText(editor: EditorView, insert: string): void {
  const { length: to } = editor.state.doc;
  editor.dispatch({ changes: { from: 0, to, insert } });
  const anchor = Math.max(insert.search(/^import/m), 0);
  const effects = EditorView.scrollIntoView(anchor, { y: "start" });
  editor.dispatch({ selection: { anchor }, effects });
  editor.focus();
}
