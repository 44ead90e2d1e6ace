/** The head of the report of `soat check`: which draft it is, and the procedures in it. */
import { documentTypeById, documentTypeName } from '../domain/checks/document-types';
import { regimeOn } from '../domain/checks/regime';
import { formatDate } from '../domain/format/date';
import { factsOf } from '../domain/procedures/extract/facts-of';
import { PARTS, type FoundProcedure, type MatrixPart } from '../domain/procedures/types';
import { placeFromTop } from '../domain/structure/place';
import type { Provision, StructuredDocument } from '../domain/structure/types';
import { factWords } from './check-facts';
import { NATURE_WORDS, PART_WORDS } from './check-words';
import type { Checked } from './checked';
import type { Page } from './terminal/page';
import { paragraph, type Run } from './terminal/paragraph';

const STATUTES = { A: 'Luật Ban hành văn bản QPPL 2015', B: 'Luật Ban hành văn bản QPPL 2025' } as const;

/** Kind, number and title of the draft, its file, and under which statute it was judged. */
export function headLines({ file, on, document: { head }, documentType }: Checked, { width, palette }: Page): string[] {
  const type = documentTypeById(documentType) === null ? head.type : documentTypeName(documentType ?? '');
  const number = head.number === '' ? 'chưa có số' : head.number;
  return [
    ...paragraph([{ text: [type || 'Chưa rõ loại văn bản', number].join(' · '), paint: palette.bold }], { width, first: 0, rest: 0 }),
    ...(head.title === '' ? [] : paragraph([{ text: head.title.replace(/\s+/gu, ' '), paint: palette.bold }], { width, first: 0, rest: 0 })),
    ...paragraph([{ text: `${file} · xét theo ${STATUTES[regimeOn(on)]}, ngày ${formatDate(on)}`, paint: palette.dim }], { width, first: 0, rest: 0 }),
  ];
}

/** Each procedure: its name, what the draft does to it, where it stands, which parts are there, elsewhere or missing, and what it says in figures and names. */
export function procedureLines(document: StructuredDocument, procedures: readonly FoundProcedure[], page: Page): string[] {
  const all = new Map(document.provisions.map((p) => [p.id, p]));
  const { width, palette } = page;
  if (procedures.length === 0) return ['Không thấy thủ tục hành chính nào.'];
  const lines = [palette.bold(`Thủ tục hành chính (${procedures.length})`)];
  procedures.forEach((procedure, i) => {
    const mark = `${i + 1}. `;
    const rest = 2 + mark.length;
    lines.push(...paragraph([
      { text: mark }, { text: procedure.name, paint: palette.bold }, { text: ` · ${NATURE_WORDS[procedure.nature]} · ${articlesOf(procedure, all)}`, paint: palette.dim },
    ], { width, first: 2, rest }));
    lines.push(...paragraph(partRuns(procedure, page), { width, first: rest, rest }));
    const facts = factWords(factsOf(document, procedure));
    if (facts.length > 0) lines.push(...paragraph([{ text: facts.join(' · '), paint: palette.dim }], { width, first: rest, rest }));
  });
  return lines;
}

function articlesOf({ provisions }: FoundProcedure, all: ReadonlyMap<string, Provision>): string {
  const places = provisions.flatMap((id) => all.get(id) ?? []).filter(({ kind }) => kind === 'article').map((article) => placeFromTop(article, all));
  return places.length > 0 ? places.join(', ') : provisions.slice(0, 1).flatMap((id) => all.get(id) ?? []).map((one) => placeFromTop(one, all)).join('');
}

/** "có trình tự, hồ sơ", "ở nơi khác phí (Điều 5 Nghị định …)" and "thiếu thời hạn", the last in colour. */
function partRuns({ parts, elsewhere, missing }: FoundProcedure, { palette }: Page): Run[] {
  const there = PARTS.filter((part) => !missing.includes(part) && (parts[part]?.length ?? 0) > 0);
  const pointed = PARTS.flatMap((part) => {
    const citations = [...new Set((elsewhere[part] ?? []).map(({ kind, citation }) => (kind === 'delegated' ? `giao ${citation}` : citation)))];
    return citations.length > 0 ? [`${PART_WORDS[part]} (${citations.join('; ')})`] : [];
  });
  const words = (some: readonly MatrixPart[]): string => some.map((part) => PART_WORDS[part]).join(', ');
  return [
    ...(there.length > 0 ? [{ text: 'có ', paint: palette.green }, { text: `${words(there)} · ` }] : []),
    ...(pointed.length > 0 ? [{ text: 'ở nơi khác ', paint: palette.cyan }, { text: `${pointed.join(', ')} · ` }] : []),
    ...(missing.length > 0 ? [{ text: 'thiếu ', paint: palette.red }, { text: words(missing) }] : [{ text: 'đủ bộ phận bắt buộc', paint: palette.green }]),
  ];
}
