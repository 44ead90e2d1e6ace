/** Fields that bodies have in common, with the most that is accepted of each. */
import { z } from 'zod';

export const id = z.string().min(1).max(64);
export const isoDate = z.iso.date();
export const revision = z.int().min(0);
export const shortText = z.string().max(1_000);
export const longText = z.string().max(20_000);
/** A text whose limit the use case says in a sentence of its own. */
export const boundedText = z.string();
export const decision = z.enum(['confirmed', 'rejected']);
export const answer = z.enum(['accepted', 'explained']);
