/** Between columns and domain values: times and dates are ISO strings inside the house. */
import type { Prisma } from './generated/client';

/** ISO time with milliseconds, in UTC. */
export const time = (column: Date): string => column.toISOString();

export const timeOrNull = (column: Date | null): string | null => column?.toISOString() ?? null;

/** ISO date of a @db.Date column, which Prisma gives as midnight UTC. */
export const date = (column: Date): string => column.toISOString().slice(0, 10);

export const dateOrNull = (column: Date | null): string | null => (column ? date(column) : null);

/** Column value of an ISO time or date. */
export const column = (iso: string): Date => new Date(iso);

export const columnOrNull = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

/** The same for a change: what is not given stays undefined, and the column as it is. */
export const columnIfGiven = (iso: string | null | undefined): Date | null | undefined => (iso === undefined ? undefined : columnOrNull(iso));

/** A domain value as JSON column; readonly arrays are what Prisma's type does not accept. */
export const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

/** JSON columns are written by this adapter only, from the type they are read as. */
export const fromJson = <T>(value: Prisma.JsonValue): T => value as T;
