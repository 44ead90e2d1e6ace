import type { StructuredDocument } from '../../structure/types';
import type { FoundProcedure, MatrixPart } from '../types';
import { agenciesIn } from './agencies';
import { channelsIn } from './channels';
import { feesIn } from './fees';
import { formsIn } from './forms';
import { papersIn } from './papers';
import { passagesOf, type Passage } from './passages';
import { setsIn } from './sets';
import { timeLimitsIn } from './time-limits';
import type { ProcedureFacts } from './types';
import { validityIn } from './validity';

/**
 * What the draft states in figures and names about a procedure: time limits, sets, papers, fees, agencies,
 * channels, forms, validity, each with the provision, the characters and the words it is read from.
 * Only provisions that regulate the part in question are read, so what the finder or a person assigned to
 * a part (`procedure.parts`) is all that is needed: a found procedure and a stored one will do alike.
 * Never throws; ids that the document does not have are passed over.
 */
export function factsOf(document: Pick<StructuredDocument, 'provisions'>, procedure: Pick<FoundProcedure, 'parts'>): ProcedureFacts {
  const passages = passagesOf(document, procedure.parts);
  const from = <T>(parts: readonly MatrixPart[], read: (passage: Passage) => readonly T[]): T[] =>
    passages.filter((passage) => parts.some((part) => passage.parts.has(part))).flatMap((passage) => [...read(passage)]);
  return {
    timeLimits: from(['time_limit'], timeLimitsIn),
    sets: from(['dossier', 'step', 'method'], setsIn),
    papers: papersIn(passages),
    fees: from(['fee'], feesIn),
    agencies: from(['agency', 'step', 'time_limit', 'method'], agenciesIn),
    channels: from(['method', 'step', 'agency'], channelsIn),
    forms: from(['form', 'dossier', 'step'], formsIn),
    validity: from(['result'], validityIn),
  };
}
