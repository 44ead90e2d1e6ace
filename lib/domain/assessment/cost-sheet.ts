import { formatPercent } from '../format/number';
import { err, ok, type Refusal, type Result } from '../result';
import taskData from './data/tasks.json';
import wageData from './data/wages.json';
import { exact, plus, toNumber, ZERO } from './exact';
import type { CostSheet, TaskCode } from './types';

/** The tasks of the official sheet, in its order. */
export const TASKS = taskData.tasks as readonly { readonly code: TaskCode; readonly label: string; readonly help: string }[];

/** Average income of one person in one working hour, by year of the statistics it rests on. */
export interface Wage {
  readonly year: number;
  readonly gdpPerHead: number;
  readonly hourly: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly legalBasis: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

export const WAGES = wageData.wages as readonly Wage[];

/** The wage that applies on a day (ISO), or null before the first one known. */
export function wageOn(date: string, wages: readonly Wage[] = WAGES): Wage | null {
  return wages.find((wage) => wage.validFrom <= date && (wage.validTo === null || date <= wage.validTo)) ?? null;
}

/** Vietnamese sentences on what in a sheet is unlikely: channels that do not add up, hours left blank. */
export function sheetWarnings(sheet: CostSheet): string[] {
  const blank = sheet.rows.filter((row) => row.hours === null).map((row) => `Chưa ước tính số giờ của công việc “${row.label}”.`);
  return [...blank, ...shareWarnings(sheet)];
}

/** A sentence for each task whose channels do not take all subjects between them. */
export function shareWarnings(sheet: Pick<CostSheet, 'rows'>): string[] {
  return TASKS.flatMap(({ code, label }) => {
    const split = sheet.rows.filter((row) => row.task === code && row.share !== undefined);
    const sum = toNumber(split.reduce((total, row) => plus(total, exact(row.share ?? 1)), ZERO));
    return split.length > 0 && sum !== 1 ? [`Các cách thực hiện của công việc “${label}” cộng lại là ${formatPercent(sum)}, phải là 100%.`] : [];
  });
}

/** Reads a sheet that came from outside; amounts must be finite and not negative, shares at most 1. */
export function parseCostSheet(input: unknown): Result<CostSheet, Refusal<'cost-malformed'>> {
  const refusal = err({ code: 'cost-malformed' as const, sentence: 'Bảng tính chi phí không đúng dạng. Hãy kiểm tra các ô số: không âm, không để chữ.' });
  if (!isRecord(input) || !Array.isArray(input.rows) || input.rows.length > 200) return refusal;
  if (![input.wage, input.timesPerYear, input.subjectsPerYear].every(isAmount)) return refusal;
  if (!input.rows.every(isRow)) return refusal;
  const { wage, timesPerYear, subjectsPerYear, rows } = input as unknown as CostSheet;
  return ok({ wage, timesPerYear, subjectsPerYear, rows });
}

function isRow(row: unknown): boolean {
  return (
    isRecord(row) &&
    TASKS.some((task) => task.code === row.task) &&
    typeof row.label === 'string' &&
    (row.hours === null || isAmount(row.hours)) &&
    isAmount(row.services) &&
    isAmount(row.fees) &&
    (row.share === undefined || (isAmount(row.share) && (row.share as number) <= 1)) &&
    (row.basis === undefined || typeof row.basis === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1e15;
}
