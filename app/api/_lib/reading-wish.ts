/** The body of what a person says of how a version was read. */
import { z } from 'zod';
import { revision } from './fields';

/** A page of corrections at a time; who has more to say has another file. */
const MOST = 500;

const line = z.int().min(0);

const correction = z.object({
  line,
  text: z.string().max(100_000),
  as: z.enum(['part', 'chapter', 'section', 'subsection', 'article', 'clause', 'point', 'appendix', 'continues', 'text']),
  number: z.string().trim().regex(/^[\p{L}\d]{1,8}$/u).optional(),
});

export const readingWish = z.object({
  baseReading: revision,
  add: z.array(correction).max(MOST).optional(),
  takeBack: z.array(line).max(MOST).optional(),
  view: z.enum(['accepted', 'rejected']).optional(),
});
