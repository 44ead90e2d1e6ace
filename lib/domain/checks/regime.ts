import data from './data/regimes.json';
import type { Regime } from './types';

/** The statute on law-making in force on a day (ISO): A until 31/3/2025, B from 1/4/2025. Days before the first fall under the first. */
export function regimeOn(date: string): Regime {
  const rows = data.regimes;
  const row = rows.find((r) => r.validFrom <= date && (r.validTo === null || date <= r.validTo)) ?? rows[0];
  return row?.regime === 'B' ? 'B' : 'A';
}
