/** What a person says of how the file was read: gathered here, applied together. */
import type { LineCorrection } from '@/lib/domain/structure/types';
import type { ReadingWish } from '@/lib/usecases/_reread';
import type { ActError } from '../../use-act';
import { lineAt, type ShownLine } from '../model/lines';
import { type LineAsked } from '../model/pending';
import type { ReviewState, ReviewStore } from './store';

/** Opens the dialog on a line of a provision, and has the lines read if they are not there yet. */
export function askLine(store: ReviewStore, asked: LineAsked, unreachable: ActError): void {
  const { view, lines } = store.get();
  if (!view.may.correct) return;
  store.set({ asked });
  if (lines.state !== 'read') void readLines(store, unreachable);
}

/** Opens the dialog on the provision that is in view: no mouse is needed. */
export function askInView(store: ReviewStore, unreachable: ActError): void {
  const { inView, lit, selected, view } = store.get();
  const provisionId = selected?.provisionId ?? inView ?? lit ?? view.provisions[0]?.id;
  if (provisionId !== undefined) askLine(store, { provisionId, offset: selected?.start ?? 0, line: null }, unreachable);
}

/** The line that is asked about, or null while the lines are not there. */
export function askedLine({ asked, lines, view }: ReviewState): ShownLine | null {
  if (asked === null || lines.state !== 'read') return null;
  if (asked.line !== null) return lines.byIndex.get(asked.line) ?? null;
  const provision = view.provisions.find(({ id }) => id === asked.provisionId);
  const line = provision ? lineAt(provision, asked.offset, lines.byIndex) : null;
  return line === null ? null : (lines.byIndex.get(line) ?? null);
}

/** The line before or after in the file, passing over empty ones; null at its ends. */
export function besideLine({ lines }: Pick<ReviewState, 'lines'>, line: number, step: 1 | -1): ShownLine | null {
  if (lines.state !== 'read') return null;
  const said = lines.all.filter(({ text }) => text !== '');
  return said[said.findIndex((one) => one.line === line) + step] ?? null;
}

/** Adds what was said of a line to what waits; the last word on a line counts. */
export function sayOf(store: ReviewStore, correction: LineCorrection): void {
  const { add, takeBack } = store.get().pending;
  const others = add.filter(({ line }) => line !== correction.line);
  store.set({ asked: null, pending: { add: [...others, correction].sort((a, b) => a.line - b.line), takeBack } });
}

/** Drops a correction that waits. */
export function unsay(store: ReviewStore, line: number): void {
  const { add, takeBack } = store.get().pending;
  store.set({ pending: { add: add.filter((one) => one.line !== line), takeBack } });
}

/** Marks a kept correction to be taken back, or to be kept after all. */
export function toggleTakeBack(store: ReviewStore, line: number): void {
  const { add, takeBack } = store.get().pending;
  store.set({ pending: { add, takeBack: takeBack.includes(line) ? takeBack.filter((one) => one !== line) : [...takeBack, line] } });
}

/** What is to be asked of the server; without a view, what waits. */
export function wishOf({ view, pending }: ReviewState, other: ReadingWish['view'] | null): Omit<ReadingWish, 'versionId'> {
  const baseReading = view.reading.number;
  return other === null ? { baseReading, add: pending.add, takeBack: pending.takeBack } : { baseReading, view: other };
}

async function readLines(store: ReviewStore, unreachable: ActError): Promise<void> {
  store.set({ lines: { state: 'reading' } });
  const response = await fetch(`/api/versions/${store.get().view.version.id}/lines`).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as { lines?: ShownLine[]; error?: ActError } | null;
  const all = answer?.lines;
  store.set({ lines: all ? { state: 'read', all, byIndex: new Map(all.map((one) => [one.line, one])) } : { state: 'failed', error: answer?.error ?? unreachable } });
}
