import { parseArgs } from 'node:util';

export interface CheckOptions {
  readonly file: string;
  readonly json: boolean;
  /** Only findings of severity error. */
  readonly quiet: boolean;
  /** Labels in doubt too. */
  readonly unsure: boolean;
  /** The day on which the draft is judged, ISO. */
  readonly on: string;
}

export const CHECK_USAGE = `Cách dùng: soat check TỆP [--on YYYY-MM-DD] [--quiet] [--unsure] [--json]

  --on      xét theo quy định có hiệu lực ngày này (mặc định: hôm nay)
  --quiet   chỉ nêu lỗi, không nêu chỗ cần xem và lưu ý
  --unsure  nêu cả những nhãn máy còn nghi vấn
  --json    in một đối tượng JSON cho chương trình khác

Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 gọi sai hoặc không đọc được tệp.
Màu: theo thiết bị; NO_COLOR=1 tắt, FORCE_COLOR=1 bật.`;

/** What was asked for, or null where that is no proper call. `today` is an ISO date. */
export function checkOptions(args: readonly string[], today: string): CheckOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { json: { type: 'boolean' }, quiet: { type: 'boolean' }, unsure: { type: 'boolean' }, on: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    const on = values.on ?? today;
    if (file === undefined || more.length > 0 || !isDay(on)) return null;
    return { file, json: values.json ?? false, quiet: values.quiet ?? false, unsure: values.unsure ?? false, on };
  } catch {
    return null;
  }
}

/** True for a real day as ISO date. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
