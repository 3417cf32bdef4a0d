import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { linter, type Diagnostic } from "@codemirror/lint";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";

import { basicSetup, EditorView } from "codemirror";
import { highlighter } from "./highlight";

/** An editor, which asks for the errors of its script whenever that has changed. */
export function createEditor(
  parent: HTMLElement,
  errors: () => Promise<Diagnostic[]>,
  run: () => void,
): EditorView {
  const runs = [{ key: "Mod-Enter", run: () => (run(), true) }];
  const editor = new EditorView({
    parent,
    extensions: [
      Prec.highest(keymap.of(runs)),
      basicSetup,
      javascript({ typescript: true }),
      syntaxHighlighting(highlighter),
      EditorView.theme(
        {},
        { dark: matchMedia("(prefers-color-scheme: dark)").matches },
      ),
      EditorView.contentAttributes.of({ "aria-label": "The script" }),
      linter(errors, { delay: 300 }),
    ],
  });
  editor.scrollDOM.tabIndex = 0; // so that the keyboard scrolls it
  return editor;
}

/** Puts another script into an editor, and shows it from its imports on. */
export function setText(editor: EditorView, insert: string): void {
  editor.dispatch({
    changes: { from: 0, to: editor.state.doc.length, insert },
  });
  goTo(
    editor,
    insert.split("\n").findIndex((line) => line.startsWith("import")) + 1,
  );
}

/** Moves the cursor to a line. */
export function goTo(editor: EditorView, line: number): void {
  const { doc } = editor.state;
  const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const effects = EditorView.scrollIntoView(from, { y: "start", yMargin: 20 });
  editor.dispatch({ selection: { anchor: from }, effects });
  editor.focus();
}
