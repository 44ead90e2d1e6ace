import type { ExchangeSource } from '@/lib/ports/exchange';

/** The outline as other programs rely on it: `{file, format, document, provisions, warnings}`, in document order. */
export function writeJson({ fileName, format, document, warnings }: ExchangeSource): string {
  return `${JSON.stringify({
    file: fileName,
    format,
    document: document.head,
    // Which source lines a provision was made from is the reader's own affair.
    provisions: document.provisions.map(({ lines: _, ...shown }) => shown),
    warnings,
  })}\n`;
}
