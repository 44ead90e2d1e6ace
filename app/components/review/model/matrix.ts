import type { Procedure } from '@/lib/domain/process/types';
import { PARTS, type Elsewhere, type MatrixPart } from '@/lib/domain/procedures/types';

export interface MatrixCell {
  readonly part: MatrixPart;
  /**
   * present: some provision regulates it; elsewhere: another act does, or a body is charged with it;
   * missing: it must be there and is not; none: only needed "if any".
   */
  readonly state: 'present' | 'elsewhere' | 'missing' | 'none';
  readonly provisionIds: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

/** The eleven cells of a procedure (Decree 63/2010 Art. 8(2)), the name first. */
export function matrixOf(procedure: Pick<Procedure, 'parts' | 'elsewhere' | 'missing'>): MatrixCell[] {
  return (['name', ...PARTS] as const).map((part) => {
    const provisionIds = procedure.parts[part] ?? [];
    const elsewhere = procedure.elsewhere[part] ?? [];
    const here = provisionIds.length > 0 || (part === 'name' && !procedure.missing.includes('name'));
    const state = here ? 'present' : elsewhere.length > 0 ? 'elsewhere' : procedure.missing.includes(part) ? 'missing' : 'none';
    return { part, state, provisionIds, elsewhere };
  });
}
