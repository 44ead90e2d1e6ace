import documentTypes from '@/lib/domain/checks/data/document-types.json';
import regimes from '@/lib/domain/checks/data/regimes.json';
import type { Regime } from '@/lib/domain/checks/types';

export interface DocumentTypeChoice {
  readonly id: string;
  readonly name: string;
}

interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

const inForce = (on: string) => ({ validFrom, validTo }: Dated): boolean => validFrom <= on && (validTo === null || on <= validTo);

/** The name of a type of document; its id where the list does not know it. */
export const documentTypeName = (id: string): string => documentTypes.types.find((type) => type.id === id)?.name ?? id;

/** Legal normative documents that could be drafted on a day: only their making is controlled here. */
export const documentTypesOn = (on: string): DocumentTypeChoice[] =>
  documentTypes.types.filter((type) => type.normative && inForce(on)(type)).map(({ id, name }) => ({ id, name }));

/** The law on law-making that a draft begun on a day follows; null before the first one known. */
export const regimeOn = (on: string): Regime | null => (regimes.regimes.find(inForce(on))?.regime as Regime | undefined) ?? null;
