import type { Procedure } from '@/lib/domain/process/types';
import { PARTS, type MatrixPart } from '@/lib/domain/procedures/types';

export interface MatrixCell {
  readonly part: MatrixPart;
  /** present: some provision regulates it; missing: it must be there and is not; none: only needed "if any". */
  readonly state: 'present' | 'missing' | 'none';
  readonly provisionIds: readonly string[];
}

/** The eleven cells of a procedure (Decree 63/2010 Art. 8(2)), the name first. */
export function matrixOf(procedure: Pick<Procedure, 'parts' | 'missing'>): MatrixCell[] {
  return (['name', ...PARTS] as const).map((part) => {
    const provisionIds = procedure.parts[part] ?? [];
    const missing = procedure.missing.includes(part);
    return { part, state: missing ? 'missing' : provisionIds.length > 0 || part === 'name' ? 'present' : 'none', provisionIds };
  });
}
