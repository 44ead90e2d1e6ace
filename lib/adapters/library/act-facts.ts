/** What an act that was read from an office file says of itself. */
import { agencyName } from '@/lib/domain/precedents/agency-name';
import { effectiveDate } from '@/lib/domain/precedents/effective-date';
import { inWrittenCase } from '@/lib/domain/procedures/written-case';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { fold } from '@/lib/domain/text/fold';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { cleanText } from './source';

/** Numbers of people's councils and committees, and of their chairmen, begin anew in each province (Decree 78/2025 Art. 62). */
const LOCAL = /(?:UBND|HĐND)/u;

/**
 * The act as the library keeps it; title and agency in the case of its text where the head has capitals only.
 * @param hash of the file's bytes, the key of an act without a number
 */
export function actOf(document: StructuredDocument, { hash, fileName, vouchedOn }: { hash: string; fileName: string; vouchedOn: string | null }): ImportedArticle['document'] {
  const { type, number, issuer, title, date } = document.head;
  const texts = [document.head.formalities?.enacting ?? '', ...document.provisions.map((provision) => provision.text)];
  const agency = agencyName(capital(inWrittenCase(cleanText(issuer), texts)));
  const hasNumber = /^\d/.test(number);
  return {
    sourceKey: !hasNumber || (LOCAL.test(number) && agency === '') ? `tep|${hash}` : LOCAL.test(number) ? `${number}|${fold(agency)}` : number,
    number: hasNumber ? cleanText(number) : '',
    title: capital(inWrittenCase(cleanText(title), texts)) || cleanText(fileName),
    type: type === '' ? '' : type.charAt(0).toUpperCase() + type.slice(1).toLowerCase(),
    agency, issuedOn: date, effectiveOn: effectiveDate(document), vouchedOn,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
