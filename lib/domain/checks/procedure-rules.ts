/** Rules that judge a procedure as a whole: is a required part there, and does it say enough? */
import { foldSpelling } from '../procedures/spelling';
import type { FoundProcedure, MatrixPart } from '../procedures/types';
import type { Caught, Rule } from './rules';
import { matchRule, type ProcedureProvision } from './sentence-rules';

/** A procedure with the provisions that it is laid down in. */
export interface ProcedureText {
  readonly procedure: FoundProcedure;
  readonly provisions: readonly ProcedureProvision[];
}

type Detector = (rule: Rule, text: ProcedureText) => Caught[];

const has = (procedure: FoundProcedure, part: MatrixPart): boolean => (procedure.parts[part]?.length ?? 0) > 0;
const first = (procedure: FoundProcedure, ...parts: MatrixPart[]): string | null => parts.map((p) => procedure.parts[p]?.[0]).find((id) => id !== undefined) ?? procedure.provisions[0] ?? null;
const folded = (provisions: readonly ProcedureProvision[]): string => provisions.map((p) => foldSpelling(p.provision.text)).join('\n');
const at = (provision: string | null, procedure: FoundProcedure, message?: string): Caught => ({ provision, procedure: procedure.name, ...(message !== undefined && { words: { message } }) });

const SETS = /(?<!\p{L})(?:\d+|một|hai|ba|bốn|năm) *(?:\([^)]*\) *)?bộ(?!\p{L})|số lượng/u;
const PERMIT = /giấy phép|giấy chứng nhận|chứng chỉ|thẻ|giấy xác nhận/u;

const noTimeLimit: Detector = (_, { procedure }) =>
  has(procedure, 'time_limit') || !(has(procedure, 'dossier') || has(procedure, 'result') || has(procedure, 'step')) ? [] : [at(first(procedure, 'step', 'dossier'), procedure)];

const copies: Detector = (rule, { procedure, provisions }) => {
  const relevant = provisions.filter((p) => ['dossier', 'step', 'method'].some((part) => p.parts.has(part as never)));
  const many = relevant.flatMap(({ provision }) => {
    const hit = matchRule(rule, provision.text);
    return hit ? [{ ...at(provision.id, procedure, `Đòi ${hit.quote} hồ sơ: mỗi bộ thêm là thêm chi phí cho người nộp.`), ...hit }] : [];
  });
  if (many.length > 0 || !has(procedure, 'dossier') || SETS.test(folded(provisions))) return many;
  return [at(first(procedure, 'dossier'), procedure, 'Chưa quy định phải nộp bao nhiêu bộ hồ sơ.')];
};

const channels: Detector = (rule, { procedure, provisions }) => {
  if (!has(procedure, 'method')) return [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói nộp hồ sơ và nhận kết quả bằng cách nào.')];
  if (rule.pattern?.test(folded(provisions))) return [];
  return [at(first(procedure, 'method'), procedure, 'Chưa có cách nộp hồ sơ trực tuyến.')];
};

const agency: Detector = (rule, { procedure, provisions }) => {
  const vague = provisions.flatMap(({ provision, parts }) => {
    const hit = !rule.parts || rule.parts.some((part) => parts.has(part)) ? matchRule(rule, provision.text) : null;
    return hit ? [{ ...at(provision.id, procedure, `“${hit.quote}” không cho biết cơ quan nào giải quyết.`), ...hit }] : [];
  });
  if (vague.length > 0 || has(procedure, 'agency')) return vague;
  return [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói cơ quan nào tiếp nhận và giải quyết.')];
};

const result: Detector = (rule, { procedure, provisions }) => {
  if (!has(procedure, 'result')) return [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói người nộp hồ sơ nhận được gì khi việc đã giải quyết.')];
  const own = new Set(procedure.parts.result);
  const text = folded(provisions.filter((p) => own.has(p.provision.id)));
  if (!PERMIT.test(text) || rule.pattern?.test(text)) return [];
  return [at(first(procedure, 'result'), procedure, 'Chưa nói giấy tờ được cấp có giá trị trong bao lâu.')];
};

const DETECTORS: Readonly<Record<string, Detector>> = { 'no-time-limit': noTimeLimit, copies, channels, agency, result };

/** Findings of a procedure rule; a rule whose detector is unknown to this version finds nothing. */
export function judgeProcedure(rule: Rule, text: ProcedureText): Caught[] {
  // What is repealed need not be complete.
  return text.procedure.nature === 'repealed' ? [] : DETECTORS[rule.detector ?? '']?.(rule, text) ?? [];
}
