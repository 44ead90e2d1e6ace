/** Which act stands above which, by its number alone: the library has no other sure sign of it. */
import { parseDocumentNumber } from '../../text/document-number';
import data from '../data/act-signs.json';
import { documentTypeById } from '../document-types';

const SIGNS = data.signs.map(({ sign, ...rest }) => ({ ...rest, sign: new RegExp(sign, 'iu') }));

const formOf = (number: string) => {
  const sign = parseDocumentNumber(number)?.sign;
  return sign === undefined ? undefined : SIGNS.find((form) => form.sign.test(sign));
};

/** Type of a central act by the sign in its number: "nghi-dinh"; null where the sign is none of them. */
export const typeOfNumber = (number: string): string | null => formOf(number)?.documentType ?? null;

/** True where an act of this number has higher legal force than a draft of this type; false where either is unknown. */
export function isSuperior(number: string, draftType: string | null): boolean {
  const act = documentTypeById(typeOfNumber(number));
  const draft = documentTypeById(draftType);
  return act !== null && draft !== null && act.rank < draft.rank;
}

/** "Nghị định số 63/2010/NĐ-CP". `type` ("Quyết định") is what others call it where its sign does not say: a decision of a province. */
export function nameOfAct(number: string, type = 'văn bản'): string {
  const form = formOf(number);
  return form === undefined ? `${type} số ${number}` : `${form.name} ${number}`;
}
