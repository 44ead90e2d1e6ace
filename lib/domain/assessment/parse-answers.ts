import { err, ok, type Refusal, type Result } from '../result';
import type { Answer, Answers } from './types';

const LONGEST_TEXT = 20_000;
const MOST_ITEMS = 500;

/**
 * Reads answers that came from outside (a browser, the database). Only their shape is
 * judged here; whether they suffice is for `assess`. What an answer has beyond the
 * known fields is left out.
 */
export function parseAnswers(input: unknown): Result<Answers, Refusal<'answers-malformed'>> {
  if (!isRecord(input)) return malformed('?');
  const answers: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(input)) {
    const answer = parseAnswer(value);
    if (!/^[A-Z]\d{1,2}[a-z]?(\.\d{1,2})?$/.test(id) || answer === null) return malformed(id);
    answers[id] = answer;
  }
  return ok(answers);
}

function parseAnswer(value: unknown): Answer | null {
  if (!isRecord(value)) return null;
  const { text, number, value: choice, reason, items, rows } = value;
  const fine =
    isOptional(text, isText) &&
    isOptional(number, (n) => typeof n === 'number' && Number.isFinite(n)) &&
    isOptional(choice, isText) &&
    isOptional(reason, isText) &&
    isOptional(items, (list) => isList(list, isText)) &&
    isOptional(rows, (list) => isList(list, (row) => isRecord(row) && Object.values(row).every(isText)));
  if (!fine) return null;
  const known = { text, number, value: choice, reason, items, rows };
  return Object.fromEntries(Object.entries(known).filter(([, field]) => field !== undefined)) as Answer;
}

function malformed(id: string): Result<never, Refusal<'answers-malformed'>> {
  const sentence = `Câu trả lời ${id} không đúng dạng. Hãy tải lại trang rồi điền lại câu này.`;
  return err({ code: 'answers-malformed', sentence, params: { question: id } });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem);
}

function isOptional(value: unknown, isValid: (value: unknown) => boolean): boolean {
  return value === undefined || isValid(value);
}
