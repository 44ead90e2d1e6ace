import { formatDate } from '../format/date';
import templates from './data/acts.json';
import words from './data/words.json';
import type { Act, ActPayload } from './types';

/** All acts, for menus and tests. */
export const ACTS = Object.keys(templates) as readonly Act[];

/**
 * What was done, as a Vietnamese sentence without its subject: "Tải lên phiên bản 2 (du-thao.docx)".
 * A template is text with `{names}`; a part in square brackets is left out when a name in it
 * has no value. An act that this version does not know is shown by its name, never hidden.
 */
export function describeAct(act: string, payload: ActPayload): string {
  if (!Object.hasOwn(templates, act)) return `Thao tác “${act}”`;
  const template = templates[act as Act];
  const withOptional = template.replace(/\[([^\]]*)\]/g, (_, part: string) => (isFilled(part, payload) ? part : ''));
  return fill(withOptional, payload);
}

function isFilled(part: string, payload: ActPayload): boolean {
  return [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => written(name, payload[name]) !== '');
}

function fill(template: string, payload: ActPayload): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => written(name, payload[name]) || '…');
}

/** Codes are written as words ("agree" -> "đồng ý"), dates as dates; nothing longer than a line. */
function written(name: string, value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const word = (words as Readonly<Record<string, Readonly<Record<string, string>>>>)[name]?.[value];
  const text = word ?? formatDate(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
