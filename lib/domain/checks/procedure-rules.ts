/**
 * Rules that judge a procedure as a whole: is a required part there, and does it say enough? A label that the
 * finder missed is no fault of the draft, so before a part is called missing the words are asked too: those of
 * the procedure's articles and of the articles that it leans on.
 */
import { foldSpelling } from '../procedures/spelling';
import type { FoundProcedure, MatrixPart } from '../procedures/types';
import { NAMED_DECIDES, vagueAgencies } from './vague-agency';
import { WORDS } from './procedure-words';
import { isWhole, type ProcedureText } from './procedure-text';
import type { Caught, Rule } from './rules';
import { matchRule, type ProcedureProvision } from './sentence-rules';

type Detector = (rule: Rule, text: ProcedureText) => Caught[];

const elsewhere = (procedure: FoundProcedure, part: MatrixPart): boolean => (procedure.elsewhere[part]?.length ?? 0) > 0;
/** Laid down here, or where the draft says. */
const has = (procedure: FoundProcedure, part: MatrixPart): boolean => (procedure.parts[part]?.length ?? 0) > 0 || elsewhere(procedure, part);
const first = (procedure: FoundProcedure, ...parts: MatrixPart[]): string | null => parts.map((p) => procedure.parts[p]?.[0]).find((id) => id !== undefined) ?? procedure.provisions[0] ?? null;
const folded = (provisions: readonly ProcedureProvision[]): string => provisions.map((p) => foldSpelling(p.provision.text)).join('\n');
const at = (provision: string | null, procedure: FoundProcedure, message?: string): Caught => ({ provision, procedure: procedure.name, ...(message !== undefined && { words: { message } }) });

const SETS = /(?<!\p{L})(?:\d+|một|hai|ba|bốn|năm) *(?:\([^)]*\) *)?bộ(?!\p{L})|số lượng/u;
const CHANNEL = /trực tiếp|bưu (?:chính|điện)|trực tuyến|qua mạng|một cửa|môi trường điện tử|dịch vụ công/u;
const PERMIT = /giấy phép|giấy chứng nhận|chứng chỉ|thẻ|giấy xác nhận/u;

// Where no agency acts in its articles, a common article ("Thủ tục cấp giấy phép") says how all cases go.
const noTimeLimit: Detector = (_, text) => {
  const { procedure, own } = text;
  if (has(procedure, 'time_limit') || !(has(procedure, 'dossier') || has(procedure, 'step')) || !isWhole(text) || !NAMED_DECIDES.test(own) || WORDS.timeLimit.test(text.reach())) return [];
  return [at(first(procedure, 'step', 'dossier'), procedure)];
};

const copies: Detector = (rule, { procedure, provisions, reach }) => {
  const relevant = provisions.filter((p) => ['dossier', 'step', 'method'].some((part) => p.parts.has(part as never)));
  const many = relevant.flatMap(({ provision }) => {
    const hit = matchRule(rule, provision.text);
    return hit ? [{ ...at(provision.id, procedure, `Đòi ${hit.quote} hồ sơ: mỗi bộ thêm là thêm chi phí cho người nộp.`), ...hit }] : [];
  });
  if (many.length > 0 || procedure.nature === 'amended' || elsewhere(procedure, 'dossier') || !has(procedure, 'dossier') || SETS.test(reach())) return many;
  return [at(first(procedure, 'dossier'), procedure, 'Chưa quy định phải nộp bao nhiêu bộ hồ sơ.')];
};

const channels: Detector = (rule, { procedure, provisions, reach }) => {
  if (procedure.nature === 'amended' || elsewhere(procedure, 'method')) return [];
  if (!has(procedure, 'method') && !CHANNEL.test(reach())) return [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói nộp hồ sơ và nhận kết quả bằng cách nào.')];
  if (rule.pattern?.test(folded(provisions)) || rule.pattern?.test(reach())) return [];
  return [at(first(procedure, 'method', 'step', 'dossier'), procedure, 'Chưa có cách nộp hồ sơ trực tuyến.')];
};

const agency: Detector = (rule, text) => {
  const { procedure } = text;
  const vague = vagueAgencies(rule, text).map(({ provision, hit }) => ({ ...at(provision.id, procedure, `“${hit.quote}” không cho biết cơ quan nào giải quyết.`), ...hit }));
  if (vague.length > 0 || has(procedure, 'agency') || !isWhole(text) || WORDS.anyAgency.test(text.reach()) || text.otherHeadings().some((heading) => WORDS.completing.test(heading))) return vague;
  return [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói cơ quan nào tiếp nhận và giải quyết.')];
};

const result: Detector = (rule, text) => {
  const { procedure, provisions, own, reach } = text;
  if (procedure.nature === 'amended') return [];
  if (!has(procedure, 'result')) {
    return WORDS.decision.test(own) || WORDS.decision.test(reach()) ? [] : [at(first(procedure, 'step', 'dossier'), procedure, 'Chưa nói người nộp hồ sơ nhận được gì khi việc đã giải quyết.')];
  }
  const stated = new Set(procedure.parts.result);
  const words = folded(provisions.filter((p) => stated.has(p.provision.id)));
  if (!PERMIT.test(words) || rule.pattern?.test(words) || rule.pattern?.test(reach())) return [];
  return [at(first(procedure, 'result'), procedure, 'Chưa nói giấy tờ được cấp có giá trị trong bao lâu.')];
};

const DETECTORS: Readonly<Record<string, Detector>> = { 'no-time-limit': noTimeLimit, copies, channels, agency, result };

/** What each asks for: it is no fault that the draft leaves it to another act. */
const ASKED: Readonly<Record<string, MatrixPart>> = { 'no-time-limit': 'time_limit', copies: 'dossier', channels: 'method', agency: 'agency', result: 'result' };
const isElsewhere = (procedure: FoundProcedure, part: MatrixPart | undefined): boolean => part !== undefined && (procedure.elsewhere[part]?.length ?? 0) > 0;

/** Findings of a procedure rule; a rule whose detector is unknown to this version finds nothing. */
export function judgeProcedure(rule: Rule, text: ProcedureText): Caught[] {
  // What is repealed need not be complete.
  return text.procedure.nature === 'repealed' || isElsewhere(text.procedure, ASKED[rule.detector ?? '']) ? [] : DETECTORS[rule.detector ?? '']?.(rule, text) ?? [];
}
