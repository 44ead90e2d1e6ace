/** `soat check` for people: a report like a linter's, in the order of the text. */
import { complaintsOf } from '../domain/checks/complaints';
import { COMPLAINTS, type RuleFinding, type Severity } from '../domain/checks/types';
import { surenessOf } from '../domain/procedures/sureness';
import { placeFromTop, placeOf } from '../domain/structure/place';
import type { Provision } from '../domain/structure/types';
import { excerpt } from './check-excerpt';
import { headLines, procedureLines } from './check-head';
import { COMPLAINT_WORDS, PART_WORDS, SEVERITY_WORDS, SURENESS_WORDS } from './check-words';
import { doubtsOf, type Checked, type Doubt } from './checked';
import type { Page } from './terminal/page';
import { paragraph } from './terminal/paragraph';

interface Wanted {
  /** Only errors: no list of procedures, no lesser findings. */
  readonly quiet: boolean;
  /** Labels in doubt too. */
  readonly unsure: boolean;
}

type Entry = { readonly place: Provision | null } & ({ readonly finding: RuleFinding } | { readonly doubt: Doubt });

const WHOLE = 'Toàn văn bản';

/** The whole report, with a line break at its end. */
export function asText(checked: Checked, wanted: Wanted, page: Page): string {
  const { document, procedures, findings } = checked;
  const all = new Map(document.provisions.map((p) => [p.id, p]));
  const rank = new Map(document.provisions.map((p, i) => [p.id, i]));
  const shown = wanted.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const entries: Entry[] = [
    ...shown.map((finding) => ({ place: finding.provision === null ? null : all.get(finding.provision) ?? null, finding })),
    ...(wanted.unsure ? doubtsOf(checked).map((doubt) => ({ place: doubt.provision, doubt })) : []),
  ];
  const at = ({ place }: Entry): number => (place === null ? -1 : rank.get(place.id) ?? -1);
  return [
    ...headLines(checked, page),
    ...(wanted.quiet ? [] : ['', ...procedureLines(document, procedures, page)]),
    ...bodyLines(entries.sort((a, b) => at(a) - at(b)), all, page),
    '',
    ...summaryLines(checked, wanted, page),
    '',
  ].join('\n');
}

/** Entries in the order of the text, under the head of the article that they stand in, a blank line before each. */
function bodyLines(entries: readonly Entry[], all: ReadonlyMap<string, Provision>, page: Page): string[] {
  let last: Provision | null | undefined;
  return entries.flatMap((entry) => {
    const head = entry.place === null ? null : outermost(entry.place, all);
    const begins = head !== last;
    last = head;
    return ['', ...(begins ? [headOf(head, all, page)] : []), ...entryLines(entry, all, page)];
  });
}

/** The article that a provision stands in, the outer one where an article is quoted in another; else what it stands in at the top. */
function outermost(provision: Provision, all: ReadonlyMap<string, Provision>): Provision {
  let article: Provision | null = null;
  let top = provision;
  for (let p: Provision | undefined = provision; p; p = p.parent === null ? undefined : all.get(p.parent)) {
    if (p.kind === 'article') article = p;
    top = p;
  }
  return article ?? top;
}

function headOf(head: Provision | null, all: ReadonlyMap<string, Provision>, { width, palette }: Page): string {
  if (head === null) return palette.underline(WHOLE);
  const words = `${placeOf(head, all)}${head.heading === '' ? '' : `. ${head.heading.replace(/\s+/gu, ' ')}`}`;
  return paragraph([{ text: words, paint: palette.underline }], { width, first: 0, rest: 0 }).join('\n');
}

function entryLines(entry: Entry, all: ReadonlyMap<string, Provision>, page: Page): string[] {
  const place = entry.place === null ? WHOLE : placeFromTop(entry.place, all);
  return 'finding' in entry ? findingLines(entry.finding, entry.place, place, page) : doubtLines(entry.doubt, place, page);
}

function findingLines(finding: RuleFinding, provision: Provision | null, place: string, { width, palette }: Page): string[] {
  const { word, colour } = SEVERITY_WORDS[finding.severity];
  const paint = palette[colour];
  const inside = { width, first: 4, rest: 4 };
  const caught = provision && finding.range ? excerpt({ text: provision.text, range: finding.range }, Math.max(20, width - 6), palette, paint) : [];
  return [
    ...paragraph([{ text: provision === null ? '' : `${place}  ` }, { text: word, paint }, { text: '  ' }, { text: finding.rule, paint: palette.bold }, { text: `  ${finding.message}` }], { width, first: 2, rest: 4 }),
    ...caught.map((row) => `    ${palette.dim('│')} ${row}`),
    ...paragraph([{ text: `Căn cứ: ${finding.norm}`, paint: palette.dim }], inside),
    ...(finding.suggestion === null ? [] : paragraph([{ text: '→ ', paint: palette.green }, { text: finding.suggestion }], { ...inside, rest: 6 })),
  ];
}

function doubtLines({ label: { part, confidence, reasons } }: Doubt, place: string, { width, palette }: Page): string[] {
  const sureness = `${SURENESS_WORDS[surenessOf(confidence)]} ${Math.round(confidence * 100)}%`;
  const why = reasons.map(({ because }) => because).join('; ');
  return paragraph([{ text: place }, { text: `  ${sureness}`, paint: palette.dim }, { text: `  ${PART_WORDS[part]}?` }, { text: why === '' ? '' : `  ${why}`, paint: palette.dim }], { width, first: 2, rest: 4 });
}

function summaryLines(checked: Checked, { quiet, unsure }: Wanted, { width, palette }: Page): string[] {
  const { procedures, findings, timings } = checked;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const doubts = doubtsOf(checked).length;
  const severities = (['error', 'warn', 'info'] as const).map((severity) => {
    const { word, colour } = SEVERITY_WORDS[severity];
    const text = `${count(severity)} ${word}${quiet && severity !== 'error' && count(severity) > 0 ? ' (không nêu)' : ''}`;
    return { text, ...(count(severity) > 0 && { paint: palette[colour] }) };
  });
  const complaints = COMPLAINTS.map((complaint) => `${COMPLAINT_WORDS[complaint]} ${findings.filter(({ rule }) => complaintsOf(rule).includes(complaint)).length}`);
  const total = timings.read + timings.structure + timings.find + timings.check;
  const flat = { width, first: 0, rest: 0 };
  return [
    ...paragraph([
      { text: `${procedures.length} thủ tục`, paint: palette.bold }, ...severities.flatMap((run) => [{ text: ' · ' }, run]),
      { text: doubts === 0 ? '' : ` · ${doubts} chỗ nghi vấn${unsure ? '' : ' (xem: --unsure)'}` }, { text: ` · ${Math.round(total)} ms`, paint: palette.dim },
    ], flat),
    ...paragraph([{ text: `Lỗi thanh tra đã nêu: ${complaints.join(' · ')}` }], flat),
  ];
}
