/** The word lists (data/words.json) compiled. All match folded text (see foldSpelling). */
import data from './data/words.json';
import type { LimitAct } from './types';

const WORD_START = '(?<![\\p{L}\\p{M}\\d])';
const WORD_END = '(?![\\p{L}\\p{M}\\d])';
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Source of an expression for the first words of an agency's or an official's name. */
export const AGENCY_WORDS = `(?:các )?${oneOf(data.agency)}`;

/** Words that name an agency or an official, at the start of a phrase. */
export const AGENCY_START = new RegExp(`^[^\\p{L}\\p{N}]{0,3}${AGENCY_WORDS}`, 'u');

/** Source of an expression for the first words that name an applicant. */
export const APPLICANT_WORDS = oneOf(data.applicant);

/** Words that name an applicant, at the start of a phrase. */
export const APPLICANT_START = new RegExp(`^[^\\p{L}\\p{N}]{0,3}${APPLICANT_WORDS}`, 'u');

/** The first words after which an agency's name cannot go on: "có trách nhiệm", "xem xét", "gửi". */
export const MODAL = new RegExp(`${WORD_START}${oneOf(data.modal)}${WORD_END}`, 'u');

/** Verbs of settling a case; inside the name of an agency they may be part of it ("cơ quan cấp giấy phép"). */
export const WORK = new RegExp(`${WORD_START}${oneOf(data.work)}`, 'gu');

/** What is done within a time limit, in the order of the data file, with Vietnamese words for it. */
export const ACTS = data.acts.map(({ act, says, pattern }) => ({ act: act as LimitAct, says, regex: new RegExp(`${WORD_START}(?:${pattern})`, 'u') }));
