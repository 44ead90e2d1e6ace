/** A PDF with a text layer as lines. */
import { err, ok, type Result } from '@/lib/domain/result';
import type { ReadingWarning } from '@/lib/domain/structure/types';
import { NO_CHANGES } from '../reading-warnings';
import type { FileRefusalCode, FormatReader, ReadFile } from '../types';
import { type Layout, layOut } from './layout';
import type { PdfFault, PdfLimits, WordSource } from './page';
import { popplerWords } from './poppler-source';
import { looksScrambled } from './scrambled';
import { unpdfWords } from './unpdf-source';

const LIMITS: PdfLimits = { pages: 3_000, milliseconds: 60_000, words: 3_000_000 };
const REFUSALS: Readonly<Record<PdfFault, FileRefusalCode>> = { encrypted: 'encrypted', broken: 'broken-document', unavailable: 'broken-document', 'too-long': 'too-long' };
/** A text layer with fewer letters than this is a stamp or a stray word on a picture. */
const LEAST_LETTERS = 20;

/** Reads with pdftotext where it is installed, else with pdf.js. */
export const readPdf: FormatReader = (bytes) => readPdfWith([popplerWords(), unpdfWords], bytes);

/** Reads with the first source that is available and gives whole words. @param sources from the best to the last resort */
export async function readPdfWith(sources: readonly WordSource[], bytes: Uint8Array): Promise<Result<ReadFile, FileRefusalCode>> {
  const until = Date.now() + LIMITS.milliseconds;
  let fault: PdfFault = 'unavailable';
  let scrambled: Layout | null = null;
  for (const source of sources) {
    const pages = await source(bytes, { ...LIMITS, milliseconds: Math.max(1, until - Date.now()) });
    if (pages.ok) {
      const layout = layOut(pages.value);
      if (!isScrambled(layout)) return toFile(layout);
      scrambled ??= layout;
      continue;
    }
    fault = pages.error;
    if (fault !== 'unavailable') break;
  }
  return scrambled === null ? err(REFUSALS[fault]) : toFile(scrambled);
}

function toFile(layout: Layout): Result<ReadFile, FileRefusalCode> {
  const letters = layout.lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < LEAST_LETTERS) return err('scan');
  return ok({
    format: 'pdf',
    lines: layout.lines,
    trackedChanges: NO_CHANGES,
    comments: [],
    notes: layout.notes,
    warnings: warningsOf(layout),
  });
}

function warningsOf(layout: Layout): ReadingWarning[] {
  const whole = (code: string, message: string): ReadingWarning => ({ code, message, line: null });
  const warnings: ReadingWarning[] = [];
  if (layout.marginCount > 0) warnings.push(whole('margins', `Đầu trang, chân trang và số trang không được đọc vào dự thảo (${layout.marginCount} chỗ): ${examples(layout.margins)}.`));
  if (layout.stamps.length > 0) warnings.push(whole('stamps', `Dấu chữ ký số không được đọc vào dự thảo (${layout.stamps.length} chỗ): ${examples(layout.stamps)}.`));
  if (layout.emptyPages.length > 0) warnings.push(whole('pages-without-text', `Trang ${list(layout.emptyPages)} không có chữ đọc được (trang trắng hoặc ảnh chụp). Nếu là ảnh chụp, nội dung của trang đó không có trong dự thảo đã đọc.`));
  if (isScrambled(layout)) warnings.push(whole('pdf-scrambled', 'Chữ có dấu trong tệp PDF này bị tách rời hoặc đảo chỗ khi đọc. Hãy tải lên bản Word (.docx) của dự thảo, hoặc nhờ quản trị cài poppler (pdftotext) trên máy chủ rồi tải lên lại.'));
  return warnings;
}

function isScrambled(layout: Layout): boolean {
  return looksScrambled(layout.lines.map((line) => line.text));
}

/** A few of the texts, longest first: page numbers say least. */
function examples(texts: readonly string[]): string {
  const shown = [...texts].sort((a, b) => b.length - a.length).slice(0, 3).map((t) => `“${t.length <= 80 ? t : `${t.slice(0, 79)}…`}”`);
  return shown.join(', ') + (texts.length > shown.length ? ', …' : '');
}

function list(pages: readonly number[]): string {
  return pages.length <= 12 ? pages.join(', ') : `${pages.slice(0, 12).join(', ')} và ${pages.length - 12} trang khác`;
}
