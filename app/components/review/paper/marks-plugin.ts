import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

/** Meta of a transaction that replaces everything drawn on the paper. */
export const MARKS = new PluginKey<DecorationSet>('marks');

/** Holds what is drawn over the text. It knows nothing of findings: the whole set comes as meta. */
export const MarksExtension = Extension.create({
  name: 'marks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: MARKS,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, old) => (transaction.getMeta(MARKS) as DecorationSet | undefined) ?? old.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => MARKS.getState(state) },
    }),
  ],
});
