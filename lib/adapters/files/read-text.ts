/** Plain text and Markdown as lines. */
import { err, ok, type Result } from '@/lib/domain/result';
import type { SourceLine } from '@/lib/domain/structure/types';
import type { DecodedText } from './encodings';
import { cleanText } from './paragraph-lines';
import { NO_CHANGES } from './reading-warnings';
import type { FileRefusalCode, ReadFile } from './types';

/** Every line that is not blank; the marks of Markdown headings and bold type are read, not kept as text. */
export function readText({ text, doubt }: DecodedText, markdown: boolean): Result<ReadFile, FileRefusalCode> {
  const lines: SourceLine[] = [];
  for (const raw of cleanText(text.replace(/\f/g, '\n')).split('\n')) {
    const line = markdown ? unmark(raw.trim()) : { text: raw.trim() };
    if (line.text !== '') lines.push({ index: lines.length, ...line });
  }
  if (lines.length === 0) return err('no-text');
  return ok({ format: 'text', lines, trackedChanges: NO_CHANGES, comments: [], notes: [], warnings: doubt === null ? [] : [{ code: 'encoding', message: doubt, line: null }] });
}

function unmark(line: string): { text: string; bold?: boolean } {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
  const whole = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(heading ?? line)?.[1];
  const text = (whole ?? heading ?? line).replace(/\*\*|__(?=\S)|(?<=\S)__/g, '');
  return heading !== undefined || whole !== undefined ? { text, bold: true } : { text };
}
