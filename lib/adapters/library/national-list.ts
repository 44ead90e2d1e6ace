/** Reading the procedures of the national database of procedures (Cơ sở dữ liệu quốc gia về thủ tục hành chính), one JSON object a line. */
import { z } from 'zod';
import { centralAgencyOf } from '@/lib/domain/precedents/central-agency';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { err, ok, type Result } from '@/lib/domain/result';
import { findDocumentNumbers } from '@/lib/domain/text/document-number';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { linesIn, saidIn } from './national-cells';
import { dossierOf } from './national-dossier';
import { waysOf } from './national-ways';
import { badFields, cleanText, LONGEST_KEY } from './source';

/** Records leave out fields of which they have nothing. */
const said = z.unknown().optional().transform(saidIn);

const line = z.object({
  code: z.string().transform(cleanText).pipe(z.string().min(1).max(LONGEST_KEY)),
  name: z.string().transform((name) => linesIn(cleanText(name)).join(' ')).pipe(z.string().min(1)),
  agency_dir: said, field: said, level: said, decision: said, subjects: said, steps: said, agency: said, conditions: said, result: said, legal_basis_text: said,
  method_time_fee: z.unknown().optional(), dossier: z.unknown().optional(),
  legal_basis: z.array(z.unknown()).nullish().catch([]),
});

/** What each part is called on the page of a procedure (Decree 63/2010/NĐ-CP Art. 8(2)). */
const NAMES: Readonly<Record<Part, string>> = {
  step: 'Trình tự thực hiện', method: 'Cách thức thực hiện', dossier: 'Thành phần hồ sơ', time_limit: 'Thời hạn giải quyết', agency: 'Cơ quan thực hiện',
  subject: 'Đối tượng thực hiện', result: 'Kết quả thực hiện', form: 'Mẫu đơn, tờ khai', fee: 'Phí, lệ phí', condition: 'Yêu cầu, điều kiện',
};

/** The procedure of a line as an entry of the library, or what is wrong with the line. */
export function readNationalProcedure(json: string): Result<ImportedArticle, string> {
  let parsed;
  try {
    parsed = line.safeParse(JSON.parse(json));
  } catch {
    return err('không phải JSON');
  }
  if (!parsed.success) return err(badFields(parsed.error));
  return ok(entryOf(parsed.data));
}

type Line = z.infer<typeof line>;

function entryOf(listed: Line): ImportedArticle {
  const { code, name, field, level, agency_dir } = listed;
  const parts = partsOf(listed);
  const legalBases = basesOf(listed);
  return {
    sourceKey: `tthc|${code}`, kind: 'procedure', article: '', heading: name, topic: field,
    body: bodyOf(listed, parts, legalBases),
    parts: PARTS.filter((part) => parts[part] !== undefined),
    procedure: { code, field, level, parts, legalBases },
    document: {
      sourceKey: `tthc|${code}`, number: code, title: name, type: 'Thủ tục hành chính', agency: centralAgencyOf(agency_dir),
      issuedOn: null, effectiveOn: null, vouchedOn: null,
    },
  };
}

function partsOf({ steps, subjects, agency, conditions, result, method_time_fee, dossier }: Line): Partial<Record<Part, string>> {
  const { papers, forms } = dossierOf(dossier);
  const ways = waysOf(method_time_fee);
  const lines: Readonly<Record<Part, readonly string[]>> = {
    ...ways, step: stepsIn(steps), dossier: papers, form: forms, agency: linesIn(agency.replace(/_old$/u, '')), subject: linesIn(subjects), result: linesIn(result), condition: linesIn(conditions),
  };
  return Object.fromEntries(PARTS.filter((part) => lines[part].length > 0).map((part) => [part, lines[part].join('\n')]));
}

/** Where the export joined the lines, a step still begins with "Bước 2:"; the letter of a step, "b) Bước 2:", stays with it. */
const stepsIn = (text: string): string[] =>
  linesIn(text.replace(/^Trình tự thực hiện\s*:?\s*/iu, '').replace(/(?<=[.;:”")])(?<!^\s*(?:\p{L}|\d{1,2})[.)])\s+(?=[-+]?\s*Bước \d+(?:\.\d+)*\s*[:.])/gmu, '\n'));

/** Ends of cells: "Luật 54/2014/QH13|54/2014/QH13|Nghị định 12/2030/NĐ-CP|12/2030/NĐ-CP|Quyết định …". */
const GLUED = /QH\d{2}(?=[\p{L}\d])|\p{L}(?=\d+(?:\.\d+)?\/\d{4}\/)|\p{Lu}(?=(?!Tg)\p{Lu}\p{Ll})/gu;

/** Numbers of acts: those listed, and those that only the text names. */
function basesOf({ legal_basis, legal_basis_text }: Line): string[] {
  const listed = (legal_basis ?? []).flatMap((base) => (typeof base === 'string' ? findDocumentNumbers(base) : []));
  const inText = listed.length > 0 ? [] : findDocumentNumbers(legal_basis_text.replace(GLUED, '$& '));
  return [...new Set([...listed, ...inText].map(({ text }) => text))];
}

function bodyOf({ decision }: Line, parts: Partial<Record<Part, string>>, legalBases: readonly string[]): string {
  const lines = PARTS.flatMap((part) => (parts[part] === undefined ? [] : [`${NAMES[part]}: ${parts[part]}`]));
  if (legalBases.length > 0) lines.push(`Căn cứ pháp lý: ${legalBases.join('; ')}`);
  if (decision !== '') lines.push(`Quyết định công bố: ${decision}`);
  return lines.join('\n');
}
