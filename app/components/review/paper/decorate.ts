/** Marks -> decorations of the editor. Only looks; what is marked was decided in model/marks.ts. */
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Chip, ProvisionMarks } from '../model/marks';
import type { Paper } from '../model/paper';
import type { ReviewState } from '../state/store';

/** Words on a chip: its name, and for those who hover or listen what its look means. */
export interface ChipWords {
  name(chip: Chip): string;
  title(chip: Chip): string;
}

/** Lines, chips, underlined words and quotes. */
export function decorate(doc: Node, paper: Paper, marks: readonly ProvisionMarks[], words: ChipWords): DecorationSet {
  return DecorationSet.create(doc, marks.flatMap((mark) => decorationsOf(mark, paper, words)));
}

/** The place that was asked for last, over everything else. */
export function decorateChosen(paper: Paper, marks: readonly ProvisionMarks[], { lit, chosen, draft }: Pick<ReviewState, 'lit' | 'chosen' | 'draft'>): Decoration[] {
  const place = lit === null ? undefined : paper.places.get(lit);
  const range = marks.flatMap((mark) => [...mark.ranges, ...mark.quotes]).find(({ id }) => id === chosen?.id);
  const drafted = draft && paper.places.get(draft.provisionId);
  return [
    ...(place ? [Decoration.node(place.from, place.to, { class: 'lit' })] : []),
    ...(range ? [Decoration.inline(range.from, range.to, { class: 'chosen' })] : []),
    ...(draft && drafted ? [Decoration.inline(drafted.textFrom + draft.start, drafted.textFrom + draft.end, { class: 'mark-draft' })] : []),
  ];
}

function decorationsOf(mark: ProvisionMarks, paper: Paper, words: ChipWords): Decoration[] {
  const place = paper.places.get(mark.provisionId);
  if (!place) return [];
  const result: Decoration[] = [];
  if (mark.line) {
    result.push(Decoration.node(place.from, place.to, { class: mark.line.unsure ? 'labelled unsure' : 'labelled', style: `--rule: var(--part-${mark.line.part})` }));
  }
  if (mark.chips.length > 0) {
    result.push(Decoration.node(place.from, place.to, { class: 'chipped' }));
    const key = mark.chips.map((chip) => `${chip.findingId}${chip.decision}`).join();
    result.push(Decoration.widget(place.textFrom, () => drawChips(mark.chips, words), { side: -1, key, ignoreSelection: true }));
  }
  for (const range of mark.ranges) {
    result.push(Decoration.inline(range.from, range.to, { class: `mark-rule mark-${range.severity}`, 'data-finding': range.id }));
  }
  for (const quote of mark.quotes) {
    const state = [!quote.open && 'resolved', !quote.sure && 'to-confirm'].filter(Boolean).join(' ');
    result.push(Decoration.inline(quote.from, quote.to, { class: `mark-quote ${state}`.trim(), 'data-thread': quote.id }));
  }
  return result;
}

function drawChips(chips: readonly Chip[], words: ChipWords): HTMLElement {
  const box = document.createElement('span');
  box.className = 'chips';
  box.contentEditable = 'false';
  for (const chip of chips) {
    const sign = document.createElement('span');
    sign.className = 'chip';
    sign.dataset.finding = chip.findingId;
    sign.dataset.decision = chip.decision;
    if (chip.unsure && chip.decision === 'proposed') sign.dataset.unsure = '';
    if (chip.part) sign.style.cssText = `--ink: var(--part-${chip.part}); --tint: var(--part-${chip.part}-tint)`;
    else sign.dataset.severity = chip.severity ?? 'info';
    sign.title = words.title(chip);
    sign.textContent = words.name(chip);
    box.append(sign);
  }
  return box;
}
