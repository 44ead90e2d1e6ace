/** Marks -> decorations of the editor. Only looks; what is marked was decided in model/marks.ts. */
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { chipsThatFit } from '../model/chip-room';
import type { Chip, ProvisionMarks } from '../model/marks';
import type { Paper } from '../model/paper';
import { headLines } from '../model/typography';
import type { ReviewState } from '../state/store';

/** Words on a chip: its name, and for those who hover or listen what its look means. */
export interface ChipWords {
  name(chip: Chip): string;
  title(chip: Chip): string;
  /** The sign of a line whose labels a person has changed, and what it says to those who hover or listen. */
  readonly changed: { readonly name: string; readonly title: string };
  /** What the sign for folded chips says to those who listen. */
  more(titles: readonly string[]): string;
}

/** Lines, chips, underlined words and quotes. */
export function decorate(doc: Node, paper: Paper, marks: readonly ProvisionMarks[], words: ChipWords): DecorationSet {
  return DecorationSet.create(doc, [...decorateHead(doc, paper), ...marks.flatMap((mark) => decorationsOf(mark, doc, paper, words))]);
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

/** The head of the draft as on paper: its lines centred, its title bold. */
function decorateHead(doc: Node, paper: Paper): Decoration[] {
  const first = doc.firstChild?.firstChild;
  const place = first?.attrs.kind === 'preamble' ? paper.places.get(first.attrs.id as string) : undefined;
  if (!first || !place) return [];
  return headLines(first.textContent).map(({ start, end, strong }) => Decoration.inline(place.textFrom + start, place.textFrom + end, { class: strong ? 'head-line strong' : 'head-line' }));
}

function decorationsOf(mark: ProvisionMarks, doc: Node, paper: Paper, words: ChipWords): Decoration[] {
  const place = paper.places.get(mark.provisionId);
  if (!place) return [];
  const result: Decoration[] = [];
  if (mark.line) {
    result.push(Decoration.node(place.from, place.to, { class: mark.line.unsure ? 'labelled unsure' : 'labelled', style: `--rule: var(--part-${mark.line.part})` }));
  }
  if (mark.chips.length > 0) {
    result.push(Decoration.node(place.from, place.to, { class: 'chipped' }));
    const key = [...mark.chips.map((chip) => `${chip.findingId}${chip.count}${chip.decision}`), mark.changed].join();
    const text = doc.textBetween(place.textFrom, place.textTo);
    result.push(Decoration.widget(place.textFrom, () => drawChips(mark, text, words), { side: -1, key, ignoreSelection: true }));
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

/** The chips that have room. That a person has changed the labels is told right behind the first that holds, and never folded. */
function drawChips({ chips, changed, provisionId }: ProvisionMarks, text: string, words: ChipWords): HTMLElement {
  const box = document.createElement('span');
  box.className = 'chips';
  box.contentEditable = 'false';
  const names = chips.map((chip) => words.name(chip));
  const shown = changed ? Math.max(1, chipsThatFit([words.changed.name, ...names], text) - 1) : chipsThatFit(names, text);
  box.append(...chips.slice(0, shown).map((chip) => drawChip(chip, words)));
  if (changed) box.insertBefore(drawChanged(provisionId, words), chips[0]?.decision === 'rejected' ? box.firstChild : (box.children[1] ?? null));
  const [next] = chips.slice(shown);
  if (next) box.append(drawMore(next, chips.slice(shown), words));
  return box;
}

function drawChip(chip: Chip, words: ChipWords): HTMLElement {
  const sign = signOf(chip, words.name(chip), words.title(chip));
  sign.dataset.decision = chip.decision;
  if (chip.unsure && chip.decision === 'proposed') sign.dataset.unsure = '';
  if (chip.part) sign.style.cssText = `--ink: var(--part-${chip.part}); --tint: var(--part-${chip.part}-tint)`;
  else sign.dataset.severity = chip.severity ?? 'info';
  return sign;
}

/** Leads to the labels of the line. */
function drawChanged(provisionId: string, { changed }: ChipWords): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'chip';
  sign.dataset.relabel = provisionId;
  sign.title = changed.title;
  sign.textContent = changed.name;
  return sign;
}

/** "+3" for the chips without room: their words are its title, and heard. */
function drawMore(next: Chip, folded: readonly Chip[], words: ChipWords): HTMLElement {
  const titles = folded.map((chip) => words.title(chip));
  const sign = signOf(next, `+${folded.length}`, titles.join('\n'));
  sign.dataset.more = '';
  const heard = document.createElement('span');
  heard.className = 'sr-only';
  heard.textContent = words.more(titles);
  sign.append(heard);
  return sign;
}

function signOf(chip: Chip, name: string, title: string): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'chip';
  sign.dataset.finding = chip.findingId;
  sign.title = title;
  sign.textContent = name;
  return sign;
}
