import { documentTypeById, documentTypesFor, type DocumentType } from '@/lib/domain/checks/document-types';
import { regimeOn } from '@/lib/domain/checks/regime';

/** The name of a type of document; its id where the list does not know it. */
export const documentTypeName = (id: string): string => documentTypeById(id)?.name ?? id;

/** Legal normative documents that could be drafted on a day: only their making is controlled here. */
export const documentTypesOn = (on: string): DocumentType[] => documentTypesFor(regimeOn(on), on).filter((type) => type.normative);
