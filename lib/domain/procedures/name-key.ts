import { fold } from '../text/fold';

/** Equal for names of one procedure, whatever their case, accents and punctuation. */
export const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
