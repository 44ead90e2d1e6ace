/** Small documents for tests: `documentOf(dieu('5', 'Hồ sơ', khoan('1', 'Gồm:', diem('a', 'Đơn đề nghị'))))`. */
import type { Provision, ProvisionKind, StructuredDocument } from '@/lib/domain/structure/types';

export interface Sketch {
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  readonly children: readonly Sketch[];
}

const IDS: Partial<Record<ProvisionKind, string>> = { chapter: 'chp', article: 'art', clause: 'para', point: 'point' };

export const chuong = (number: string, heading: string, ...children: Sketch[]): Sketch => ({ kind: 'chapter', number, heading, text: '', children });
export const dieu = (number: string, heading: string, ...rest: (string | Sketch)[]): Sketch => sketch('article', number, heading, rest);
export const khoan = (number: string, ...rest: (string | Sketch)[]): Sketch => sketch('clause', number, '', rest);
export const diem = (number: string, text: string): Sketch => sketch('point', number, '', [text]);

function sketch(kind: ProvisionKind, number: string, heading: string, rest: readonly (string | Sketch)[]): Sketch {
  const text = rest.filter((part) => typeof part === 'string').join('\n');
  return { kind, number, heading, text, children: rest.filter((part) => typeof part !== 'string') };
}

/** A structured document of these provisions; articles are numbered through chapters, as in law. */
export function documentOf(...sketches: Sketch[]): StructuredDocument {
  const provisions: Provision[] = [];
  const add = (one: Sketch, parent: Provision | null) => {
    const name = `${IDS[one.kind] ?? one.kind}_${one.number}`;
    const wanted = parent === null || one.kind === 'article' ? name : `${parent.id}__${name}`;
    const taken = provisions.filter((provision) => provision.id === wanted || provision.id.startsWith(`${wanted}~`)).length;
    const id = taken === 0 ? wanted : `${wanted}~${taken + 1}`;
    const provision: Provision = { id, kind: one.kind, number: one.number, heading: one.heading, text: one.text, parent: parent?.id ?? null, lines: [] };
    provisions.push(provision);
    one.children.forEach((child) => add(child, provision));
  };
  sketches.forEach((one) => add(one, null));
  const head = { type: 'Quyết định', number: '', title: '', issuer: '', date: null, draft: true };
  return { head, provisions, warnings: [] };
}
