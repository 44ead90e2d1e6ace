/** Words of a PDF by pdf.js in this process: works everywhere, asks for nothing to be installed. */
import { err, ok, type Result } from '@/lib/domain/result';
import { glyphsOf, type FontFacts } from './glyphs';
import { wordsOf } from './glyph-words';
import { toMatrix } from './matrix';
import type { PdfFault, PdfLimits, PdfPage, WordSource } from './page';

type Loaded = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

const BOLD = /bold|black|heavy|demi/i;

/** Reads with pdf.js. Pictures are not decoded, scripts of the file are not run. */
export const unpdfWords: WordSource = async (bytes, limits) => {
  const until = Date.now() + limits.milliseconds;
  giveTransfer();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  let pdf: Loaded | undefined;
  try {
    const { OPS } = await getResolvedPDFJS();
    const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
    // A copy, since pdf.js takes the bytes away from their owner; and no Buffer of Node, whose slice is no copy and which pdf.js refuses.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false });
    if (pdf.numPages > limits.pages) return err('too-long');
    return await readPages(pdf, (code) => names.get(code) ?? '', limits, until);
  } catch (error) {
    return err(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    await pdf?.destroy().catch(() => undefined);
  }
};

async function readPages(pdf: Loaded, nameOf: (code: number) => string, limits: PdfLimits, until: number): Promise<Result<readonly PdfPage[], PdfFault>> {
  const pages: PdfPage[] = [];
  let words = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (Date.now() > until || words > limits.words) return err('too-long');
    const page = await readPage(pdf, number, nameOf);
    words += page.words.length;
    pages.push(page);
  }
  return ok(pages);
}

async function readPage(pdf: Loaded, number: number, nameOf: (code: number) => string): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const fontOf = (id: string): FontFacts | undefined => (page.commonObjs.has(id) ? fontFacts(page.commonObjs.get(id)) : undefined);
  const glyphs = glyphsOf({ operators: list.fnArray.map(nameOf), args: list.argsArray as unknown[] }, toMatrix(view.transform), fontOf);
  page.cleanup();
  return { width: view.width, height: view.height, words: wordsOf(glyphs) };
}

function fontFacts(font: unknown): FontFacts {
  const { name, fontMatrix } = font as { name?: unknown; fontMatrix?: unknown };
  const unit = Array.isArray(fontMatrix) && typeof fontMatrix[0] === 'number' && fontMatrix[0] > 0 ? fontMatrix[0] : 0.001;
  const shown = typeof name === 'string' ? name : '';
  return { name: shown, bold: BOLD.test(shown), unit };
}

/** pdf.js hands fonts on with ArrayBuffer.transferToFixedLength (ECMAScript 2024), which Node 20 has not yet. */
function giveTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
  prototype.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const moved = structuredClone(this, { transfer: [this] });
    if (length === moved.byteLength) return moved;
    const resized = new Uint8Array(length);
    resized.set(new Uint8Array(moved).subarray(0, length));
    return resized.buffer;
  };
}
