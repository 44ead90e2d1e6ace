/** Asks the rules whether a marked line begins a provision, and says what was odd about it. */
import { POINT_LETTERS } from '../text/letters';
import type { Mark } from './marks';
import { describe, nameOf, type Node } from './nodes';
import { comesAgain, nextOfKind, type Page } from './page';
import { HARD_RULES } from './rules/hard';
import { doubt, DOUBT_LIMIT } from './rules/soft';
import type { MarkView } from './rules/view';
import { provisionKind, type Scope } from './scope';
import type { ReadingWarning } from './types';
import { warning } from './warnings';

export interface Verdict {
  readonly accepted: boolean;
  readonly warnings: readonly ReadingWarning[];
}

/**
 * @param end last line in which the row of numbers can go on (of the quotation, or of the document)
 * @param quoteBegins true for the first line of a quotation
 */
export function judge(page: Page, at: number, mark: Mark, scope: Scope, end: number, quoteBegins: boolean): Verdict {
  const line = page.lines[at];
  if (line === undefined) return { accepted: false, warnings: [] };
  const view: MarkView = {
    mark,
    line,
    columns: page.columns[at] ?? 0,
    previous: at === 0 ? '' : (page.texts[at - 1] ?? ''),
    last: scope.last(mark.kind),
    next: nextOfKind(page, at, end),
    ignored: mark.kind === 'clause' ? scope.ignoredClause : null,
    seen: scope.has(mark.kind, mark.order),
    again: comesAgain(page, at, end),
    holder: scope.quoted || scope.inAppendix || scope.at('article') !== null,
    decimalBase: (mark.kind === 'subdecimal' ? scope.at('decimal')?.number : undefined) ?? scope.at('clause')?.number ?? scope.at('article')?.number ?? null,
    pointBase: scope.at('point')?.number ?? null,
    rowSign: scope.sign(mark.kind),
    inPoint: scope.at('point') !== null,
    quoteBegins,
  };
  for (const rule of HARD_RULES) {
    const reason = rule(view);
    // A list that begins again is reported once, at its first number.
    if (reason !== null) return { accepted: false, warnings: reason === '' || (mark.order > 1 && mark.kind !== 'article') ? [] : [ignored(view, scope.current, reason)] };
  }
  if (doubt(view) >= DOUBT_LIMIT) return { accepted: false, warnings: [ignored(view, scope.current, 'không nối tiếp số đứng trước')] };
  return { accepted: true, warnings: oddities(view, scope) };
}

function ignored({ mark, line }: MarkView, holder: Node | null, reason: string): ReadingWarning {
  const kind = nameOf(provisionKind(mark.kind), '');
  const shown = { clause: `${mark.number}.`, point: `${mark.number})`, decimal: `${mark.number}.` }[mark.kind as string] ?? nameOf(provisionKind(mark.kind), mark.number);
  return warning('number-ignored', line.index, { mark: shown, kind, reason, holder: holder === null ? 'phần mở đầu' : describe(holder) });
}

function oddities({ mark, line, last, quoteBegins }: MarkView, scope: Scope): ReadingWarning[] {
  const holder = mark.kind === 'clause' || mark.kind === 'point' ? scope.holder(mark.kind) : null;
  const kind = provisionKind(mark.kind, scope.holder(mark.kind)?.kind);
  const now = `${nameOf(kind, mark.number)}${holder === null ? '' : ` ${describe(holder)}`}`;
  const found: ReadingWarning[] = [];
  const add = (code: Parameters<typeof warning>[0], before = ''): void => {
    found.push(warning(code, line.index, { now, before }));
  };
  if (!mark.punctuated && mark.rest !== '' && mark.kind === 'article') add('unpunctuated');
  if (!mark.punctuated && mark.kind === 'point') add('point-sign');
  if (!mark.punctuated && mark.kind === 'clause') add('clause-sign');
  if (mark.kind === 'group') add('group-number');
  if (mark.kind === 'point' && /^[fjwz]/.test(mark.number)) add('point-letter');
  if (['decimal', 'subdecimal', 'subpoint'].includes(mark.kind)) add('decimal-number');
  else if (!scope.quoted && !quoteBegins) {
    if (last === null ? mark.order >= 2 : mark.order >= Math.floor(last) + 2) add(last === null ? 'number-start' : 'number-gap', last === null ? '' : previousName(mark, last));
    else if (last !== null && mark.order < last && mark.order >= 2) add('number-order', previousName(mark, last));
  }
  return found;
}

/** The number before, as far as its order tells: whole numbers and letters, without inserted ones. */
function previousName(mark: Mark, last: number): string {
  const kind = provisionKind(mark.kind);
  return nameOf(kind, kind === 'point' ? (POINT_LETTERS[Math.floor(last) - 1] ?? '') : String(Math.floor(last)));
}
