/** Plain text and Markdown as lines. */
import { err, ok, type Result } from '@/lib/domain/result';
import type { SourceLine } from '@/lib/domain/structure/types';
import { normalise } from '@/lib/domain/text/normalise';
import type { FileRefusalCode, ReadFile } from './types';

/** Every line that is not blank; the marks of Markdown headings and bold type are read, not kept as text. */
export function readText(text: string, markdown: boolean): Result<ReadFile, FileRefusalCode> {
  const lines: SourceLine[] = [];
  for (const raw of normalise(text).split('\n')) {
    const line = markdown ? unmark(raw.trim()) : { text: raw.trim() };
    if (line.text !== '') lines.push({ index: lines.length, ...line });
  }
  if (lines.length === 0) return err('no-text');
  return ok({ format: 'text', lines, trackedChanges: { insertions: 0, deletions: 0, authors: [], view: 'accepted' }, comments: [], notes: [], warnings: [] });
}

function unmark(line: string): { text: string; bold?: boolean } {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
  const whole = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(heading ?? line)?.[1];
  const text = (whole ?? heading ?? line).replace(/\*\*|__(?=\S)|(?<=\S)__/g, '');
  return heading !== undefined || whole !== undefined ? { text, bold: true } : { text };
}
