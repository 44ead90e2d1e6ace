/** How `soat check` prints: one JSON object, or a report like a linter's for people. */
import type { RuleFinding, Severity } from '../domain/checks/types';
import type { FoundProcedure, MatrixPart } from '../domain/procedures/types';
import { placeOf } from '../domain/structure/place';
import type { StructuredDocument } from '../domain/structure/types';

export interface Checked {
  readonly file: string;
  readonly document: StructuredDocument;
  readonly procedures: readonly FoundProcedure[];
  readonly findings: readonly RuleFinding[];
  /** Milliseconds. */
  readonly timings: { readonly read: number; readonly structure: number; readonly find: number; readonly check: number };
}

const PART_NAMES: Readonly<Record<MatrixPart, string>> = {
  name: 'tên', step: 'trình tự', method: 'cách thức', dossier: 'hồ sơ', time_limit: 'thời hạn', agency: 'cơ quan giải quyết',
  subject: 'đối tượng', result: 'kết quả', form: 'mẫu đơn', fee: 'phí, lệ phí', condition: 'điều kiện',
};

const SEVERITIES: Readonly<Record<Severity, { readonly word: string; readonly colour: number }>> = {
  error: { word: 'lỗi', colour: 31 },
  warn: { word: 'cần xem', colour: 33 },
  info: { word: 'lưu ý', colour: 36 },
};

/** The shape that other programs rely on. */
export function asJson({ document, procedures, findings, timings }: Checked): object {
  return {
    document: document.head,
    procedures: procedures.map(({ name, nature, provisions, parts, missing }) => ({ name, nature, provisions, parts, missing })),
    findings: findings.map(({ rule, severity, provision, quote, message, norm, suggestion }) => ({ rule, severity, provision, quote, message, norm, suggestion })),
    timings,
  };
}

/** The report for a terminal; colours only where asked. */
export function asText({ file, document, procedures, findings, timings }: Checked, colours: boolean): string {
  const paint = (text: string, code: number): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const all = new Map(document.provisions.map((p) => [p.id, p]));
  const out: string[] = [paint(`${file}${document.head.title ? ` — ${document.head.title}` : ''}`, 1), ''];
  for (const procedure of procedures) {
    const articles = procedure.provisions.flatMap((id) => all.get(id) ?? []).filter((p) => p.kind === 'article').map((p) => placeOf(p, all));
    out.push(`Thủ tục: ${paint(procedure.name, 1)} (${articles.join(', ')})`);
    if (procedure.missing.length > 0) out.push(`  còn thiếu: ${procedure.missing.map((part) => PART_NAMES[part]).join(', ')}`);
  }
  out.push(procedures.length === 0 ? 'Không thấy thủ tục hành chính nào.' : '');
  let last = '';
  for (const finding of findings) {
    const provision = finding.provision === null ? undefined : all.get(finding.provision);
    const place = provision ? placeOf(provision, all) : 'Toàn văn bản';
    if (place !== last) out.push('', paint(place, 4));
    last = place;
    const { word, colour } = SEVERITIES[finding.severity];
    out.push(`  ${paint(word.padEnd(7), colour)} ${finding.message}  ${paint(`${finding.rule} · ${finding.norm}`, 2)}`);
    if (finding.suggestion) out.push(`          → ${finding.suggestion}`);
  }
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  const total = timings.read + timings.structure + timings.find + timings.check;
  out.push('', `${procedures.length} thủ tục; ${count('error')} lỗi, ${count('warn')} chỗ cần xem, ${count('info')} lưu ý (${Math.round(total)} ms)`, '');
  return out.join('\n');
}
