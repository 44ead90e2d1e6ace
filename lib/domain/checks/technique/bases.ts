/** Legal bases (căn cứ ban hành): acts of higher force, one a line (Decree 78/2025 Art. 62). */
import { parseDocumentNumber } from '../../text/document-number';
import type { LegalBasis, Provision } from '../../structure/types';
import type { Caught } from '../rules';
import { documentTypeById, documentTypeOf } from '../document-types';
import type { DraftView } from './draft-view';
import type { TechniqueDetector } from './types';

const PAPERS = /^(?:Công văn|Công điện|Kế hoạch|Kết luận|Thông báo|Tờ trình|Báo cáo|Biên bản|Hướng dẫn|Văn bản)$/u;

/** T11: an administrative paper as a basis: by its kind, or by a number without a year. */
export const administrativeBases: TechniqueDetector = (_, view) => {
  // An administrative decision may rest on another.
  if (documentTypeById(view.subject.documentType)?.normative === false) return [];
  return basesOf(view, (basis) => {
    if (PAPERS.test(basis.type)) return { kind: basis.type.toLowerCase() };
    const number = basis.number === null ? null : parseDocumentNumber(basis.number);
    const administrative = number !== null && number.serial !== '' && number.year === null && /^(?:QĐ|NQ|CT)-/u.test(number.sign) && /^(?:Quyết định|Nghị quyết|Chỉ thị)$/u.test(basis.type);
    return administrative ? { kind: `${basis.type.toLowerCase()} hành chính (số không có năm)` } : null;
  });
};

/** T12: a basis of the same or lower force than the draft. */
export const lowerBases: TechniqueDetector = (_, view) => {
  const draft = documentTypeById(view.subject.documentType);
  if (draft === null || !draft.normative || view.subject.document.head.type === 'Văn bản hợp nhất') return [];
  return basesOf(view, (basis) => {
    const number = basis.number === null ? null : parseDocumentNumber(basis.number);
    if (number === null || number.year === null) return null;
    if (!/^(?:NQ|QĐ)-/u.test(number.sign)) return null;
    const local = /HĐND|UBND/u.test(number.sign);
    const issuer = !local ? '' : /của\s+((?:Hội đồng|[UỦ][ỷy] ban|HĐND|UBND).*)$/iu.exec(basis.text)?.[1] ?? view.subject.document.head.issuer;
    const cited = documentTypeById(documentTypeOf({ type: basis.type, number: number.text, title: '', issuer, date: null, draft: false }));
    // The chairman's decision and the committee's have one rank, and one may rest on the other.
    if (cited === null || cited.level !== draft.level || cited.rank < draft.rank || (cited.rank === draft.rank && cited.id !== draft.id)) return null;
    return { cited: cited.name, draft: draft.name };
  });
};

function basesOf(view: DraftView, judge: (basis: LegalBasis) => Record<string, string> | null): Caught[] {
  return (view.subject.document.head.formalities?.bases ?? []).flatMap((basis) => {
    const words = judge(basis);
    return words === null ? [] : [{ ...placeOf(view, basis.number ?? basis.text), words }];
  });
}

/** Where the head has these words: the last time, since the title above may cite the act as well. */
function placeOf(view: DraftView, words: string): Pick<Caught, 'provision' | 'quote' | 'range'> {
  const head = view.subject.document.provisions.find((p) => p.kind === 'preamble');
  const start = head?.text.lastIndexOf(words) ?? -1;
  if (head === undefined || start < 0) return { provision: head?.id ?? null, quote: words };
  return { provision: head.id, quote: words, range: { start, end: start + words.length } };
}

const OPENS = /^(?:căn cứ|theo đề nghị|xét\s)/iu;

/** T16: a ground that another follows does not end with ";". */
export const groundSigns: TechniqueDetector = (_, view) => {
  const head = view.subject.document.provisions.find((p) => p.kind === 'preamble');
  return head === undefined ? [] : groundsOf(head).flatMap(({ text, start }, i, all) => {
    if (i === all.length - 1 || /;[”"]?\.?$/u.test(text)) return [];
    const quote = text.slice(-60);
    const at = start + text.length - quote.length;
    return [{ provision: head.id, quote, range: { start: at, end: at + quote.length } }];
  });
};

/** The grounds of a head with their place in its text, lines that go on joined. */
function groundsOf(head: Provision): { text: string; start: number }[] {
  const grounds: { text: string; start: number }[] = [];
  let at = 0;
  let open = false;
  for (const line of head.text.split('\n')) {
    if (OPENS.test(line)) {
      open = /^căn cứ/iu.test(line);
      if (open || grounds.length > 0) grounds.push({ text: line.trimEnd(), start: at });
    } else if (open && grounds.length > 0 && !/[;.,:]$/u.test(grounds.at(-1)?.text ?? '') && /^\p{Ll}/u.test(line)) {
      const last = grounds.at(-1);
      if (last !== undefined) grounds[grounds.length - 1] = { text: head.text.slice(last.start, at + line.length).trimEnd(), start: last.start };
    } else open = false;
    at += line.length + 1;
  }
  return grounds;
}
