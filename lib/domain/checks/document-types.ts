/** Types of document (loại văn bản) and which of them a head announces. */
import { isNormative, parseDocumentNumber } from '../text/document-number';
import { foldSpelling } from '../procedures/spelling';
import type { DocumentHead } from '../structure/types';
import data from './data/document-types.json';
import { regimeOn } from './regime';
import type { Regime } from './types';

export type IssuerLevel = 'central' | 'province' | 'district' | 'commune' | 'any';

export interface DocumentType {
  readonly id: string;
  /** Vietnamese name for forms and messages. */
  readonly name: string;
  readonly level: IssuerLevel;
  /** Place in the ladder of legal force, 1 the highest. */
  readonly rank: number;
  /** False for administrative documents (văn bản hành chính). */
  readonly normative: boolean;
  readonly regimes: readonly Regime[];
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const DOCUMENT_TYPES = data.types as readonly DocumentType[];

/** The types that exist under a statute on a day (ISO), highest first. */
export function documentTypesFor(regime: Regime, on: string): DocumentType[] {
  return DOCUMENT_TYPES.filter((t) => t.regimes.includes(regime) && t.validFrom <= on && (t.validTo === null || on <= t.validTo));
}

/** Legal normative documents that could be drafted on a day (ISO), highest first: only their making is controlled here. */
export function normativeTypesOn(on: string): DocumentType[] {
  return documentTypesFor(regimeOn(on), on).filter((type) => type.normative);
}

/** The type of an id; null if there is none. */
export function documentTypeById(id: string | null): DocumentType | null {
  return DOCUMENT_TYPES.find((t) => t.id === id) ?? null;
}

/** The Vietnamese name of a type; its id where the list does not know it. */
export function documentTypeName(id: string): string {
  return documentTypeById(id)?.name ?? id;
}

function levelOf(issuer: string): 'tinh' | 'huyen' | 'xa' {
  if (/(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(issuer) && !/thị xã/u.test(issuer)) return 'xa';
  if (/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/u.test(issuer)) return 'huyen';
  const city = /thành phố (.+)/u.exec(issuer)?.[1] ?? '';
  // A city that is not run from the centre was a district-level unit until 1/7/2025.
  return city !== '' && !data.centralCities.some((name) => city.startsWith(name)) ? 'huyen' : 'tinh';
}

/**
 * Id of the type that the head of a draft announces, or null where it does not say enough. A number without a
 * year ("3010/QĐ-UBND") is that of an administrative document.
 */
export function documentTypeOf(head: DocumentHead): string | null {
  const type = foldSpelling(head.type);
  const issuer = foldSpelling(head.issuer);
  const number = parseDocumentNumber(head.number);
  const sign = foldSpelling(number?.sign ?? head.number);
  if (/^(?:luật|bộ luật)/u.test(type)) return 'luat';
  if (type.startsWith('pháp lệnh')) return 'phap-lenh';
  if (type.startsWith('nghị định')) return 'nghi-dinh';
  if (type.startsWith('thông tư liên tịch')) return 'thong-tu-lien-tich';
  if (type.startsWith('thông tư')) return 'thong-tu';
  if (/^(?:công văn|kế hoạch|thông báo|tờ trình|báo cáo|hướng dẫn)/u.test(type)) return 'van-ban-hanh-chinh';
  if (number !== null && !isNormative(number) && !/qh\d*$/u.test(sign)) return 'van-ban-hanh-chinh';
  if (type.startsWith('nghị quyết')) return resolutionType(issuer, sign);
  if (type.startsWith('quyết định')) return decisionType(issuer, sign);
  return null;
}

function resolutionType(issuer: string, sign: string): string | null {
  if (/hđnd/u.test(sign) || issuer.includes('hội đồng nhân dân')) return `nq-hdnd-${levelOf(issuer)}`;
  if (/ubtvqh/u.test(sign) || issuer.includes('thường vụ quốc hội')) return 'nq-ubtvqh';
  if (/qh\d/u.test(sign) || issuer.includes('quốc hội')) return 'nq-qh';
  return sign.endsWith('-cp') || issuer.includes('chính phủ') ? 'nq-cp' : null;
}

function decisionType(issuer: string, sign: string): string | null {
  if (sign.endsWith('-ttg') || issuer.includes('thủ tướng')) return 'qd-ttg';
  if (!/ubnd/u.test(sign) && !issuer.includes('ủy ban nhân dân')) return null;
  const level = levelOf(issuer);
  return level === 'tinh' && issuer.includes('chủ tịch') ? 'qd-ct-ubnd-tinh' : `qd-ubnd-${level}`;
}
