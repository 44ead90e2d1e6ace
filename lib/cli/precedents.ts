/** The library of precedents from the command line: a table of verbs. */
import { misuse } from './arguments';

const USAGE = `Cách dùng:
  soat precedents import ĐƯỜNG-DẪN… [--vouched YYYY-MM-DD] [--no-parts]
  soat precedents search "từ cần tìm" [--kind law|procedure] [--json] [--limit 10]
  soat precedents search --batch CÂU-HỎI.jsonl --json [--kind law|procedure] [--limit 10]
  soat precedents status                                       (chỉ mục có khớp với kho không; mã thoát 1 khi lệch)
  soat precedents repair                                       (sửa chỗ lệch)
  soat precedents rebuild                                      (lập lại chỉ mục)

ĐƯỜNG-DẪN: tệp .jsonl, .jsonl.gz của Pháp điển hoặc của danh sách thủ tục hành chính quốc gia;
  tệp văn bản (.docx .doc .odt .pdf .html .mht .txt .xml) hoặc thư mục chứa các tệp đó.
  --vouched   ngày mà các văn bản được nhập còn hiệu lực (mặc định với Pháp điển: ngày ban hành văn bản mới nhất trong tệp)
  --no-parts  không tìm các bộ phận của thủ tục trong từng điều`;

/** Null where the call is none that the verb knows; otherwise the exit code. */
type Verb = (args: readonly string[]) => Promise<number | null>;

const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  import: async () => (await import('./precedents-import')).importInto,
  search: async () => (await import('./precedents-search')).searchIn,
  status: async () => (await import('./precedents-index')).statusOf,
  repair: async () => (await import('./precedents-index')).repair,
  rebuild: async () => (await import('./precedents-index')).rebuild,
};

/** Exit code 0; 2 on misuse or where something could not be read. */
export async function run([name, ...args]: string[]): Promise<number> {
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? await VERBS[name]!() : null;
  return (await verb?.(args)) ?? misuse(USAGE);
}
