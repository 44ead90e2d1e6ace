import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '@/lib/domain/structure/marks';
import { structure } from '@/lib/domain/structure/structure';
import type { Provision, SourceLine, StructuredDocument } from '@/lib/domain/structure/types';
import { correctedDraft, nastyDraft } from '../../support/nasty-drafts';

/** Everything that must hold of a reading, whatever the lines are. */
function expectSound(lines: readonly SourceLine[], document: StructuredDocument): void {
  const { provisions, warnings } = document;
  expect(provisions.flatMap((p) => p.lines).sort((a, b) => a - b), 'each line stands in exactly one provision').toEqual(lines.map((l) => l.index));
  const seen = new Set<string>();
  for (const p of provisions) {
    expect(seen.has(p.id), 'ids are unique').toBe(false);
    expect(p.parent === null || seen.has(p.parent), 'a parent comes before its children').toBe(true);
    expect(p.id, 'an id is a name that XML allows').toMatch(/^[\p{L}_][\p{L}\p{N}._-]*$/u);
    expect([...p.lines].sort((a, b) => a - b), 'lines are in order').toEqual(p.lines);
    seen.add(p.id);
    expectWords(lines, p);
  }
  for (const w of warnings) {
    expect(w.line === null || lines[w.line] !== undefined, 'a warning speaks of a line that exists').toBe(true);
    expect(w.message, 'a warning is a whole sentence').not.toMatch(/\{[a-z]+\}|undefined/);
  }
}

/** Every word of the lines of a provision stands in its number, heading or text, in order; only the words that make a number may go. */
function expectWords(lines: readonly SourceLine[], p: Provision): void {
  const said = words(p.lines.map((i) => (lines[i] === undefined ? '' : shownText(lines[i]))).join('\n'));
  // A heading may stand below other lines of an attached text, and a number is kept apart.
  const kept = p.kind === 'attached' ? words(`${p.text} ${p.heading}`) : words(`${p.heading} ${p.text}`);
  let at = 0;
  for (const word of said) {
    if (kept[at] === word) at++;
    else if (p.kind === 'attached' && kept.includes(word)) continue;
    else expect(NUMBER_WORDS.has(word) || p.number.toLowerCase().includes(word), `“${word}” of ${p.id} is kept in its place`).toBe(true);
  }
  if (p.kind !== 'attached') expect(kept.length, `nothing is added to ${p.id}`).toBe(at);
}

/** Words that make a number and need not stand in the text of the provision. */
const NUMBER_WORDS = new Set(['điều', 'chương', 'mục', 'phần', 'thứ', 'nhất', 'phụ', 'lục', 'mẫu', 'số', 'tiểu', 'khoản', 'điểm', 'ii', 'iii', 'iia', 'iv']);

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

describe('whatever the lines are', () => {
  it('nothing is lost, no id comes twice, and nothing is thrown', () => {
    fc.assert(fc.property(nastyDraft, (lines) => expectSound(lines, structure(lines))), { numRuns: 2000 });
  }, 60_000);
  it('that holds for whatever people say of them, too', () => {
    fc.assert(fc.property(correctedDraft, ({ lines, corrections }) => expectSound(lines, structure(lines, corrections))), { numRuns: 500 });
  }, 60_000);
});
