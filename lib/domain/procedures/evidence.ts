/**
 * Parts that a labelled line settles in passing. The finder labels a line with "subject" or "agency" only
 * where that is its point; for the question whether the part is missing, a step that says
 * "Hộ nông dân nộp hồ sơ tại Ủy ban nhân dân cấp xã" answers who applies and where.
 */
import { CUES } from './cues';
import { foldSpelling } from './spelling';
import type { MatrixPart, Part } from './types';

const IMPLIED: readonly { readonly part: MatrixPart; readonly cues: readonly string[]; readonly within: readonly Part[] }[] = [
  { part: 'subject', cues: ['dt.co-nhu-cau', 'dt.nguoi-de-nghi', 'dt.doi-tuong'], within: ['step', 'dossier', 'condition', 'method', 'result'] },
  { part: 'agency', cues: ['cq.noi-nop', 'cq.trach-nhiem', 'cq.tham-quyen'], within: ['step', 'method', 'time_limit', 'agency'] },
  { part: 'method', cues: ['cach.truc-tiep', 'cach.buu-chinh', 'cach.truc-tuyen', 'cach.cong-dvc', 'cach.mot-cua'], within: ['step', 'agency', 'dossier'] },
  { part: 'result', cues: ['kq.cap', 'kq.quyet-dinh', 'kq.hieu-luc', 'kq.muc-ho-tro'], within: ['step', 'result'] },
  { part: 'time_limit', cues: ['han.thoi-han-so', 'han.ke-tu-ho-so'], within: ['step'] },
];

const REGEX = new Map(CUES.map((cue) => [cue.id, cue.regex]));

/** The parts that the text of a line with the given labels implies. */
export function impliedParts(text: string, labels: readonly Part[]): MatrixPart[] {
  const folded = foldSpelling(text);
  return IMPLIED.filter(({ cues, within }) => within.some((p) => labels.includes(p)) && cues.some((id) => REGEX.get(id)?.test(folded))).map(({ part }) => part);
}
