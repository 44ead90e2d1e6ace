/** Rules that judge the document: competence, forms that are cited but not attached, a date of effect that comes too soon. */
import { foldSpelling } from '../procedures/spelling';
import type { Provision } from '../structure/types';
import { formatDate } from '../format/date';
import { competenceFault, competenceOf } from './competence';
import { documentTypeById } from './document-types';
import { effectIn } from './effect-date';
import { isLaidDown, type ProcedureText } from './procedure-text';
import type { Caught, Rule } from './rules';
import { procedureProvisions } from './sentence-rules';
import { statedGround } from './stated-ground';
import type { CheckSubject } from './types';

type Detector = (rule: Rule, subject: CheckSubject, texts: readonly ProcedureText[]) => Caught[];

/** A draft sets a procedure where it says which papers or steps it takes, not where it only passes through one. */
const sets = (text: ProcedureText): boolean => isLaidDown(text) && text.procedure.nature !== 'amended' && (text.procedure.parts.dossier ?? []).length > 0 && (text.procedure.parts.step ?? []).length > 0;

const competence: Detector = (_, { document, regime, documentType, ground, on }, texts) => {
  const cell = texts.some(sets) ? competenceOf(regime, documentType, on) : null;
  const fault = cell && competenceFault(cell, ground ?? statedGround(document, regime));
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
  const seen = new Map<string, Caught>();
  for (const { provision, procedure } of procedureProvisions(subject)) {
    // A quoted form belongs to the act that is amended.
    if (provision.quoted === true) continue;
    const folded = foldSpelling(provision.text);
    for (const match of pattern ? folded.matchAll(pattern) : []) {
      const end = match.index + match[0].length;
      const key = keyOf(match[0]);
      const behind = folded.slice(end);
      // Forms may come in a file of their own: without any appendix only what the draft says is attached to it is missing.
      if (!WITH_THIS.test(behind) && (appendices.length === 0 || ELSEWHERE.test(behind))) continue;
      if (seen.has(key) || numbered.has(key) || titles.some((text) => text.includes(key))) continue;
      const quote = provision.text.slice(match.index, end);
      seen.set(key, { provision: provision.id, procedure: procedure.name, quote, range: { start: match.index, end }, words: { message: `“${quote}” được viện dẫn nhưng dự thảo không có mẫu hoặc phụ lục ấy.` } });
    }
  }
  const missing = [...seen.values()];
  const [earliest] = missing;
  // Where no form at all came with the draft it is one thing to do, not twenty.
  if (earliest === undefined || appendices.length > 0 || missing.length === 1) return missing;
  return [{ ...earliest, words: { message: `Dự thảo viện dẫn ${missing.length} mẫu, phụ lục kèm theo (${missing.map((one) => one.quote ?? '').join(', ')}), nhưng tệp này không có mẫu, phụ lục nào.` } }];
};

/** Whole days from one ISO date to another. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const effect: Detector = (rule, { document, documentType, procedures, regime }) => {
  const least = rule.days?.[regime][documentTypeById(documentType)?.level ?? ''];
  if (least === undefined || procedures.length === 0) return [];
  return document.provisions.flatMap((provision) => {
    const found = effectIn(provision);
    if (!found || /rút gọn/u.test(foldSpelling(provision.text))) return [];
    const { stated, signing, range } = found;
    const early = signing || (stated !== null && document.head.date !== null && daysBetween(document.head.date, stated) < least);
    if (!early) return [];
    return [{ provision: provision.id, quote: provision.text.slice(range.start, range.end), range, words: { when: signing ? 'ngay từ ngày ký' : `từ ngày ${formatDate(stated ?? '')}`, days: String(least) } }];
  });
};

const DETECTORS: Readonly<Record<string, Detector>> = { competence, forms, effect };

/** Findings of a document rule; a rule whose detector is unknown to this version finds nothing. */
export function judgeDocument(rule: Rule, subject: CheckSubject, texts: readonly ProcedureText[]): Caught[] {
  return DETECTORS[rule.detector ?? '']?.(rule, subject, texts) ?? [];
}
