/** How, how long and for how much (cách thức, thời hạn, phí và lệ phí) in the national list: one cell of glued columns, or a list of rows. */
import { linesIn, rowsOf, saidIn } from './national-cells';

export interface Ways {
  readonly method: readonly string[];
  readonly time_limit: readonly string[];
  readonly fee: readonly string[];
}

interface Way {
  readonly channel: string;
  readonly time: string;
  readonly fee: string;
  readonly note: string;
}

const CHANNELS = 'Trực tuyến|Trực tiếp|Dịch vụ bưu chính';
/** A channel stands at the beginning or glued to what is before it; within a sentence a space is before it. */
const CHANNEL = new RegExp(`(?:^|(?<=\\S|\\n))(${CHANNELS})(?!\\s|:)`, 'gu');
/** "+ Trực tuyến: nộp hồ sơ …", which says the column once more. */
const REPEATED = new RegExp(`^[-+]\\s*(?:${CHANNELS})\\s*:\\s*`, 'iu');
const NOTHING = 'Không có thông tin';
const NO_TIME = `${NOTHING}|Không quy định|Không phải trả kết quả[^.]*?(?=${NOTHING}|Miễn phí)|Không(?=${NOTHING}|Miễn phí)`;
const TIME = new RegExp(`^(?:(\\d+(?:[.,]\\d+)?\\s*(?:Ngày làm việc|Ngày|Giờ|Tháng|Năm|Phút|Tuần))|(${NO_TIME})|(\\d{1,3})(?=Miễn phí|${NOTHING}))`, 'u');
const AMOUNT = `(?:Miễn phí|${NOTHING}|\\d[\\d.,]*\\s*(?:VNĐ|Việt Nam Đồng|Việt Nam đồng|USD|[Đđ]ồng))`;
const FEE = new RegExp(`^${AMOUNT}`, 'u');

/** Lines of the three parts. Where the columns cannot be told apart, the words go to the method as they stand, and nothing is guessed of the others. */
export function waysOf(cell: unknown): Ways {
  const rows = rowsOf(cell);
  const ways = rows
    ? rows.map(({ hinh_thuc: channel = '', thoi_han_giai_quyet: time = '', phi_le_phi: fee = '', mo_ta: note = '' }) => ({ channel, time: withNothing(time), fee, note: withNothing(note) }))
    : glued(saidIn(cell));
  return {
    method: bySaying(ways.map(({ channel, note }) => [channel, isOfTime(note) || isOfFee(note) ? '' : note]), true),
    time_limit: bySaying(ways.map(({ channel, time, note }) => [channel, joined(time, isOfTime(note) ? note : '')]), false),
    fee: bySaying(ways.map(({ channel, fee, note }) => [channel, joined(fee, isOfFee(note) ? note : '')]), false),
  };
}

const withNothing = (text: string): string => (new RegExp(`^(?:${NO_TIME})$`, 'u').test(text) ? '' : text);
/** A note on time begins with it, or counts days and does not begin with how the dossier is handed in. */
const isOfTime = (note: string): boolean =>
  /^[-+\s]*(?:trong )?thời (?:hạn|gian)(?! tiếp nhận)/iu.test(note) || (/\d\s*(?:ngày|giờ|tháng)(?: làm việc)?,? (?:kể )?từ/iu.test(note) && !/^[-+*\s(]*(?:nộp|gửi|tại|qua|thông qua|bằng|tổ chức|cá nhân|trực t|\(?1\))/iu.test(note));
const isOfFee = (note: string): boolean => /^[-+\s]*(?:mức )?(?:thu )?(?:phí|lệ phí)(?!\p{L})/iu.test(note);
const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('. ');

function glued(text: string): Way[] {
  const starts = [...text.matchAll(CHANNEL)];
  if (starts[0]?.index !== 0) return text === '' ? [] : [{ channel: '', time: '', fee: '', note: text }];
  return starts.map((start, i) => wayOf(start[1]!, text.slice(start.index + start[0].length, starts[i + 1]?.index)));
}

function wayOf(channel: string, rest: string): Way {
  const time = TIME.exec(rest);
  if (!time) return { channel, time: '', fee: '', note: rest.trim() };
  const [matched, written = '', , bare = ''] = time;
  const afterTime = rest.slice(matched.length);
  const { fees, after } = feesIn(afterTime);
  return { channel, time: bare === '' ? written.trim() : `${bare} (nguồn không ghi đơn vị)`, fee: fees.join('; '), note: withNothing(saidIn(after)) };
}

/** Amounts stand one after the other, each with what it is for in brackets; brackets may stand in brackets. */
function feesIn(text: string): { fees: string[]; after: string } {
  const fees: string[] = [];
  let rest = text;
  for (let match = FEE.exec(rest); match; match = FEE.exec(rest)) {
    const detail = bracketed(rest.slice(match[0].length));
    rest = rest.slice(match[0].length + detail.length);
    const meant = saidIn(detail.slice(1, -1));
    if (match[0] !== NOTHING) fees.push(meant === '' ? match[0] : `${match[0]} (${linesIn(meant).join(' ')})`);
    else if (meant !== '') fees.push(linesIn(meant).join(' '));
  }
  return { fees, after: rest };
}

function bracketed(text: string): string {
  if (!text.startsWith('(')) return '';
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return '';
}

/** One line for each thing that is said, with the channels that it is said of before it; of all alike, without them. */
function bySaying(ways: readonly (readonly [channel: string, said: string])[], namesChannels: boolean): string[] {
  const channelsOf = new Map<string, string[]>();
  for (const [channel, said] of ways) channelsOf.set(said, [...(channelsOf.get(said) ?? []), channel]);
  return [...channelsOf].flatMap(([said, channels]) => {
    const lines = linesIn(said);
    const named = [...new Set(channels)].filter((channel) => channel !== '').join(', ');
    if (lines.length === 0) return namesChannels && named !== '' ? [named] : [];
    const before = named !== '' && (namesChannels || channelsOf.size > 1) ? `${named}: ` : '';
    return [`${before}${lines[0]!.replace(REPEATED, '')}`, ...lines.slice(1)];
  });
}
