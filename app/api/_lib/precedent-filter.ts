/** What entries of the library must be, as bodies and addresses say it. */
import { z } from 'zod';
import { LIBRARY_STATES } from '@/lib/domain/precedents/state';
import { PARTS } from '@/lib/domain/procedures/types';
import { isWritable } from './body';

/** Values of one facet; who wants more wants all. */
const MOST_VALUES = 40;

const value = z.string().min(1).max(300).refine(isWritable);
const values = z.array(value).max(MOST_VALUES).optional();
const year = z.coerce.number().int().min(1900).max(2200).optional();

export const precedentFilter = z.object({
  kind: z.enum(['law', 'procedure']).optional(),
  types: values,
  agencies: values,
  topics: values,
  parts: z.array(z.enum(PARTS)).max(PARTS.length).optional(),
  yearFrom: year,
  yearTo: year,
  state: z.enum(LIBRARY_STATES).optional(),
});
