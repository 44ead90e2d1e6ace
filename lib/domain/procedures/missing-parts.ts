import { REQUIRED_PARTS, type MatrixPart } from './types';

/** The parts that every procedure must have (Decree 63/2010 Art. 8(2)) and that are not among those laid down. */
export function missingParts(laidDown: Iterable<MatrixPart>): MatrixPart[] {
  const present = new Set(laidDown);
  return REQUIRED_PARTS.filter((part) => !present.has(part));
}
