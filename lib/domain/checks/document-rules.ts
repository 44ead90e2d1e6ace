/** Rules that judge the document: competence, forms that are cited but not attached, a date of effect that comes too soon. */
import { foldSpelling } from '../procedures/spelling';
import type { Provision } from '../structure/types';
import { formatDate } from '../format/date';
import { findDates } from '../text/dates';
import { competenceFault, competenceOf } from './competence';
import { documentTypeById } from './document-types';
import type { Caught, Rule } from './rules';
import { procedureProvisions } from './sentence-rules';
import type { CheckSubject } from './types';

type Detector = (rule: Rule, subject: CheckSubject) => Caught[];

const competence: Detector = (_, { procedures, regime, documentType, ground, on }) => {
  const cell = procedures.length > 0 ? competenceOf(regime, documentType, on) : null;
  const fault = cell && competenceFault(cell, ground);
  return fault ? [{ provision: null, words: fault }] : [];
};

// "Mẫu số 01 ban hành kèm theo Nghị định số …", "Phụ lục I của Thông tư …": a form of another act, however the sentence goes on to it.
const ELSEWHERE = /^[^.;]{0,120}?(?<!\p{L})(?:thông tư|nghị định|luật|nghị quyết|quyết định|quy chuẩn)(?! này)(?: (?:số|liên tịch|của|ngày)(?!\p{L})|\s+\d)/u;
const WITH_THIS = /^[^.;]{0,80}?(?:(?:ban hành|đính) )?kèm theo (?:[\p{L}\s]{0,30}? )?này(?!\p{L})/u;

/** "Mẫu số 01" and "Mẫu 1" are the same form. */
const keyOf = (mention: string): string => foldSpelling(mention).replace(/số/u, '').replace(/(?<!\d)0+(?=\d)/gu, '').replace(/\s+/gu, '');

/** A form is an appendix of its own or stands under one; a provision keeps only its number, so that it answers to both words. */
const wordsOf = ({ number, parent }: Provision): string[] => (number === '' ? [] : [`mẫu ${number}`, ...(parent === null ? [`phụ lục ${number}`] : [])]);

const forms: Detector = (rule, subject) => {
  const appendices = subject.document.provisions.filter((p) => p.kind === 'appendix');
  const numbered = new Set(appendices.flatMap(wordsOf).map(keyOf));
  const titles = appendices.flatMap((p) => [p.heading, ...p.text.split('\n').slice(0, 6)]).map(keyOf);
  const pattern = rule.pattern ? new RegExp(rule.pattern.source, 'gu') : null;
  const seen = new Set<string>();
  return procedureProvisions(subject).flatMap(({ provision, procedure }) => {
    const folded = foldSpelling(provision.text);
    return [...(pattern ? folded.matchAll(pattern) : [])].flatMap((match) => {
      const end = match.index + match[0].length;
      const key = keyOf(match[0]);
      const behind = folded.slice(end);
      const withThis = WITH_THIS.test(behind);
      // Forms may come in a file of their own: without any appendix only what the draft says is attached to it is missing.
      if (!withThis && (appendices.length === 0 || ELSEWHERE.test(behind))) return [];
      if (seen.has(key) || numbered.has(key) || titles.some((text) => text.includes(key))) return [];
      seen.add(key);
      return [{ provision: provision.id, procedure: procedure.name, quote: provision.text.slice(match.index, end), range: { start: match.index, end } }];
    });
  });
};

const EFFECT = /có hiệu lực(?: thi hành)?,? (?:kể )?từ (ngày ký(?: ban hành)?|(?:ngày )?\d[^.;]{0,30}\d{4})/u;

/** Whole days from one ISO date to another. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const effect: Detector = (rule, { document, documentType, procedures }) => {
  const least = rule.days?.[documentTypeById(documentType)?.level ?? ''];
  if (least === undefined || procedures.length === 0) return [];
  return document.provisions.flatMap((provision) => {
    const folded = foldSpelling(provision.text);
    const match = provision.quoted || provision.kind === 'preamble' ? null : EFFECT.exec(folded);
    if (!match || /rút gọn/u.test(folded)) return [];
    const stated = findDates(match[1] ?? '')[0]?.iso ?? null;
    const signing = match[1]?.startsWith('ngày ký') ?? false;
    const early = signing || (stated !== null && document.head.date !== null && daysBetween(document.head.date, stated) < least);
    if (!early) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ provision: provision.id, quote: provision.text.slice(range.start, range.end), range, words: { when: signing ? 'ngay từ ngày ký' : `từ ngày ${formatDate(stated ?? '')}`, days: String(least) } }];
  });
};

const DETECTORS: Readonly<Record<string, Detector>> = { competence, forms, effect };

/** Findings of a document rule; a rule whose detector is unknown to this version finds nothing. */
export function judgeDocument(rule: Rule, subject: CheckSubject): Caught[] {
  return DETECTORS[rule.detector ?? '']?.(rule, subject) ?? [];
}
