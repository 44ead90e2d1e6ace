import { Node } from '@tiptap/core';

/** The smallest schema that holds a draft: groups of provisions, and their text. See model/paper.ts for the drawing. */
const Doc = Node.create({ name: 'doc', topNode: true, content: 'group+' });

const Text = Node.create({ name: 'text' });

/** A head and what stands under it. The head is drawn from attributes: it is no text that one can comment on. */
const Group = Node.create({
  name: 'group',
  content: 'provision+',
  addAttributes: () => ({ id: { default: '' }, kind: { default: 'loose' }, level: { default: 2 }, title: { default: '' }, name: { default: '' } }),
  renderHTML({ node }) {
    const { kind, level, title, name } = node.attrs as { kind: string; level: number; title: string; name: string };
    const words = [title, name].filter(Boolean);
    const head = ['div', { class: 'group-head', ...(words.length > 0 ? { role: 'heading', 'aria-level': String(level) } : {}) }, ...words.map((word) => ['span', {}, word])];
    return ['section', { class: 'group', 'data-kind': kind }, head, ['div', { class: 'group-body' }, 0]];
  },
});

const Provision = Node.create({
  name: 'provision',
  content: 'text*',
  addAttributes: () => ({ id: { default: '' }, kind: { default: 'clause' }, label: { default: '' }, quoted: { default: false }, empty: { default: false } }),
  renderHTML({ node }) {
    const { id, kind, label, quoted, empty } = node.attrs as { id: string; kind: string; label: string; quoted: boolean; empty: boolean };
    const attrs = { class: 'provision', 'data-provision': id, 'data-kind': kind, ...(quoted && { 'data-quoted': '' }), ...(empty && { 'data-empty': label === '' ? 'head' : '' }) };
    return ['div', attrs, ['span', { class: 'provision-label' }, label], ['p', { class: 'provision-text' }, 0]];
  },
});

export const PAPER_NODES = [Doc, Text, Group, Provision] as const;
