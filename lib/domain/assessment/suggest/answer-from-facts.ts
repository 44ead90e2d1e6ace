/** What each fact of a draft answers: the readers that data/suggestions.json names. */
import type { ChannelFact, ProcedureFacts, Source } from '../../procedures/extract/types';
import type { Answer } from '../types';
import { agencyInWords, feeInWords, formInWords, limitInWords, validityInWords } from './wording';

/** An answer, and the facts that it rests on. */
interface FactAnswer {
  readonly answer: Answer;
  readonly from: readonly Source[];
}

export type FactName = 'submitted' | 'received' | 'papers' | 'sets' | 'limits' | 'limits-by-agency' | 'agencies' | 'fees' | 'validity';

const MOST_ROWS = 60; // a draft that lists more is no single dossier
const MOST_LINES = 25; // an answer that is longer is not read

/** For each name the answer that the facts give, or null where they give none. */
export const ANSWERS: Readonly<Record<FactName, (facts: ProcedureFacts) => FactAnswer | null>> = {
  submitted: ({ channels }) => channelsOf(channels, 'submit'),
  received: ({ channels }) => channelsOf(channels, 'receive'),
  papers: ({ papers }) => some(papers.slice(0, MOST_ROWS), (list) => ({
    rows: list.map((paper) => ({ name: paper.ifAny ? `${paper.name} (nếu có)` : paper.name, ...(formInWords(paper) ? { form: formInWords(paper) } : {}) })),
  })),
  // Two different numbers belong to two cases; which one is meant, a person must say.
  sets: ({ sets }) => (new Set(sets.map((set) => set.value)).size === 1 ? some(sets, ([set]) => ({ number: set!.value })) : null),
  limits: ({ timeLimits }) => some(timeLimits.filter((limit) => limit.whose === 'agency'), (list) => ({ reason: lines(list.map(limitInWords)) })),
  'limits-by-agency': ({ timeLimits }) => {
    const named = timeLimits.filter((limit) => limit.whose === 'agency' && limit.actor !== null);
    const agencies = new Set(named.map((limit) => limit.actor!.toLowerCase()));
    return agencies.size < 2 ? null : { answer: { value: 'yes', reason: lines(named.map(limitInWords)) }, from: named };
  },
  agencies: ({ agencies }) => some(agencies, (list) => ({ reason: lines(list.map(agencyInWords)) })),
  fees: ({ fees }) => some(fees, (list) => ({ value: list.every((fee) => fee.kind === 'none') ? 'no' : 'yes', reason: lines(list.map(feeInWords)) })),
  validity: ({ validity }) => some(validity, (list) => ({ value: list.every((one) => one.value === null) ? 'no' : 'yes', reason: lines(list.map(validityInWords)) })),
};

function some<T extends Source>(facts: readonly T[], answer: (facts: readonly T[]) => Answer): FactAnswer | null {
  return facts.length === 0 ? null : { answer: answer(facts), from: facts };
}

function channelsOf(channels: readonly ChannelFact[], way: ChannelFact['way']): FactAnswer | null {
  return some(channels.filter((one) => one.way === way), (list) => ({ items: [...new Set(list.map((one) => one.channel))] }));
}

/** Each thing once, one a line; of a procedure that takes in dozens of steps the first. */
function lines(words: readonly string[]): string {
  const once = [...new Set(words)];
  return [...once.slice(0, MOST_LINES), ...(once.length > MOST_LINES ? ['…'] : [])].join('\n');
}
