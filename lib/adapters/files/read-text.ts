/** Plain text and Markdown as lines. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { normalise } from '@/lib/domain/text/normalise';
import type { ReadFile } from './types';

/** Every line that is not blank; the marks of Markdown headings and bold type are read, not kept as text. */
export function readText(text: string, markdown: boolean): ReadFile {
  const lines: SourceLine[] = [];
  for (const raw of normalise(text).split('\n')) {
    const line = markdown ? unmark(raw.trim()) : { text: raw.trim() };
    if (line.text !== '') lines.push({ index: lines.length, ...line });
  }
  return { format: 'text', lines, trackedChanges: { insertions: 0, deletions: 0, authors: [] }, comments: [], notes: [], warnings: [] };
}

function unmark(line: string): { text: string; bold?: boolean } {
  const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
  const whole = /^(?:\*\*|__)(.+?)(?:\*\*|__)$/.exec(heading ?? line)?.[1];
  const text = (whole ?? heading ?? line).replace(/\*\*|__(?=\S)|(?<=\S)__/g, '');
  return heading !== undefined || whole !== undefined ? { text, bold: true } : { text };
}
