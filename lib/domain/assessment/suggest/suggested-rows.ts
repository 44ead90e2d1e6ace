/** Rows of the cost sheet that the draft calls for (Circular 02/2017/TT-VPCP Art. 27). Hours stay blank: only somebody who knows the procedure can estimate them. */
import type { ChannelFact, Fee, ProcedureFacts } from '../../procedures/extract/types';
import data from '../data/suggestions.json';
import type { CostRow, TaskCode } from '../types';
import { feeInWords, formInWords } from './wording';

/** One row for each paper, channel and fee, and for the inspection where there is one. */
export function suggestedRows(facts: ProcedureFacts): CostRow[] {
  const inspection = facts.timeLimits.find((limit) => limit.act === 'inspect');
  return [
    ...facts.papers.map((paper) => row('prepare', labelOf([paper.name, formInWords(paper)]), paper.provision)),
    ...channelRows(facts.channels, 'submit'),
    ...feeRows(facts.fees),
    ...(inspection ? [row('inspection', data.tasks.inspection, inspection.provision)] : []),
    ...channelRows(facts.channels, 'receive'),
  ];
}

/** The rows that a sheet does not have yet: a row is the same where task and words are. */
export function missingRows(suggested: readonly CostRow[], rows: readonly CostRow[]): CostRow[] {
  const key = ({ task, label }: CostRow): string => `${task} ${label.trim().toLowerCase()}`;
  const present = new Set(rows.map(key));
  return suggested.filter((one) => !present.has(key(one)) && present.add(key(one)));
}

const row = (task: TaskCode, label: string, basis?: string, more: Partial<CostRow> = {}): CostRow => ({ task, label, hours: null, services: 0, fees: 0, ...(basis ? { basis } : {}), ...more });
const labelOf = ([name = '', form]: readonly [string, string]): string => (form ? `${name} (${form})` : name);

/**
 * Several channels split the subjects: nobody but the drafter knows how, so that their shares begin at 0, which
 * the sheet warns of. A draft that names no channel leaves filing in person (Decree 63/2010 Art. 8(2)(c)).
 */
function channelRows(channels: readonly ChannelFact[], way: ChannelFact['way']): CostRow[] {
  const found = new Map(channels.filter((one) => one.way === way).map((one) => [one.channel, one.provision]));
  const task = way === 'submit' ? 'submit' : 'receive';
  if (found.size === 0) return [row(task, data.tasks[task].direct)];
  const share = found.size > 1 ? { share: 0 } : {};
  return [...found].map(([channel, basis]) => row(task, data.tasks[task][channel], basis, share));
}

/** A fee with one sum has that sum; of several sums (by case, lowest and highest) the words are given and the drafter chooses. */
function feeRows(fees: readonly Fee[]): CostRow[] {
  const byName = new Map<string, Fee[]>();
  for (const fee of fees) if (fee.kind !== 'none') byName.set((fee.name ?? '').toLowerCase(), [...(byName.get((fee.name ?? '').toLowerCase()) ?? []), fee]);
  return [...byName.values()].map((group) => {
    const [first] = group;
    const sums = group.filter((fee) => fee.kind === 'amount');
    const words = [...new Set(group.map(feeInWords))].join('; ');
    return row('pay', words, first!.provision, group.length === 1 && sums.length === 1 ? { fees: sums[0]!.value ?? 0 } : {});
  });
}
