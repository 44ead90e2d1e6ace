/** Facts of a draft in the words of an answer (data/suggestions.json). */
import { formatDong, formatNumber } from '../../format/number';
import type { AgencyFact, Fee, Paper, TimeLimit, Validity } from '../../procedures/extract/types';
import { placeOfId } from '../../structure/place';
import data from '../data/suggestions.json';

/** "Khoản 2 Điều 5: không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ (Sở Y tế thẩm định)". */
export function limitInWords(limit: TimeLimit): string {
  const act = data.acts[limit.act];
  const who = [limit.actor, act].filter(Boolean).join(': ');
  return `${placeOfId(limit.provision)}: ${durationInWords(limit)}${limit.from ? ` ${limit.from}` : ''}${who ? ` (${who})` : ''}`;
}

/** "5 ngày làm việc". */
export const durationInWords = ({ value, unit }: Pick<TimeLimit, 'value' | 'unit'>): string => `${formatNumber(value)} ${unit}`;

/** "01 bản sao có chứng thực hoặc xuất trình để đối chiếu"; empty where the draft does not say. */
export function formInWords({ forms, copies }: Pick<Paper, 'forms' | 'copies'>): string {
  const words = forms.map((form) => data.forms[form]).join(' hoặc ');
  return copies === null ? words : `${String(copies).padStart(2, '0')} ${words || 'bản'}`;
}

/** "Lệ phí cấp giấy phép: 150.000 đồng một hồ sơ". */
export function feeInWords({ name, kind, value, per, act }: Fee): string {
  const amount = {
    amount: `${formatDong(value ?? 0)}${per ? ` một ${per}` : ''}`,
    rate: `${formatNumber(value ?? 0)}%${per ? ` ${per}` : ''}`,
    none: 'không thu',
    'by-law': `theo quy định ${act ? `tại ${act}` : 'của pháp luật'}`.replace('tại pháp luật', 'của pháp luật').replace(/tại (?=Bộ |Chính phủ|Hội đồng|Ủy ban|Luật )/u, 'của '),
  }[kind];
  return capital(`${name ?? 'phí, lệ phí'}: ${amount}`);
}

/** "Tiếp nhận: Sở Y tế". */
export const agencyInWords = ({ role, name }: AgencyFact): string => `${data.roles[role]}: ${name}`;

/** "5 năm", "không xác định thời hạn". */
export const validityInWords = ({ value, unit }: Validity): string => (value === null ? 'không xác định thời hạn' : `${formatNumber(value)} ${unit ?? ''}`);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
