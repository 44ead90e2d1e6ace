/** What a procedure says in figures and names, in one line of the report of `soat check`. */
import type { ProcedureFacts, TimeLimit } from '../domain/procedures/extract/types';

const CHANNEL_WORDS = { direct: 'trực tiếp', post: 'qua bưu chính', online: 'trực tuyến' } as const;

/** What the draft states: "thời hạn 10 ngày làm việc", "1 bộ hồ sơ", "nộp trực tiếp, trực tuyến"; each value once. */
export function factWords({ timeLimits, sets, papers, fees, agencies, channels, validity }: ProcedureFacts): string[] {
  const limits = unique(timeLimits.filter(({ whose }) => whose === 'agency').map(limitWords));
  const ways = unique(channels.filter(({ way }) => way === 'submit').map(({ channel }) => CHANNEL_WORDS[channel]));
  return [
    ...some('thời hạn', limits),
    ...unique(sets.map(({ value }) => `${value} bộ hồ sơ`)),
    ...(papers.length > 0 ? [`${papers.length} giấy tờ`] : []),
    ...some('cơ quan', unique(agencies.map(({ name }) => name))),
    ...some('nộp', ways),
    ...some('phí', unique(fees.map(({ quote }) => quote))),
    ...some('hiệu lực', unique(validity.map(({ value, unit }) => (value === null ? 'không thời hạn' : `${value} ${unit ?? ''}`.trim())))),
  ];
}

const limitWords = ({ value, unit }: TimeLimit): string => `${value} ${unit}`;
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const some = (name: string, values: readonly string[]): string[] => (values.length > 0 ? [`${name} ${values.join(', ')}`] : []);
