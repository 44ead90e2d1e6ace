/** Files with one record a line: the codification, and the national list of procedures. They are told apart by the fields of a record. */
import { formatDate } from '@/lib/domain/format/date';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { CodifiedActs } from './codified-acts';
import { codifiedEntries, readCodified } from './codification';
import { readNationalProcedure } from './national-list';
import type { Fault, ImportWishes, Item, Source } from './source';
import { isFileError, textLines } from './text-lines';

export type RecordKind = 'codification' | 'national-list';

/** What the record of a line belongs to; null where it is neither. */
export function kindOf(json: string): RecordKind | null {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof record !== 'object' || record === null) return null;
  if ('code' in record && 'name' in record) return 'national-list';
  return 'body' in record && 'id' in record ? 'codification' : null;
}

/**
 * The entries of a file. It is read through once before: how much there is, of which kind, and, of the codification, what it says of
 * each act. Whatever of it can be read is given; where it breaks off is the last fault.
 */
export async function jsonLinesSource(file: string, wishes: ImportWishes): Promise<Source> {
  const acts = new CodifiedActs();
  let kind: RecordKind | null = null;
  let total = 0;
  const broken = await untilBroken(file, (text) => {
    total += 1;
    kind ??= kindOf(text);
    const read = kind === 'codification' ? readCodified(text) : null;
    if (read?.ok) acts.add(read.value);
  });
  // The compiler does not see that the reading above sets it.
  const found = kind as RecordKind | null;
  if (found === null) return { total: 0, remarks: [], items: () => only(broken ?? { place: file, fault: 'không phải dữ liệu Pháp điển hay danh sách thủ tục hành chính quốc gia' }) };

  const vouchedOn = wishes.vouchedOn ?? (found === 'codification' ? acts.newest() : null);
  const remarks = found === 'codification' && wishes.vouchedOn === null && vouchedOn !== null
    ? [`${file}: coi các văn bản trong Pháp điển còn hiệu lực vào ngày ${formatDate(vouchedOn)} (ngày ban hành văn bản mới nhất trong tệp). Nếu biết ngày khác, dùng --vouched YYYY-MM-DD.`]
    : [];
  return {
    total, remarks,
    async *items() {
      const read = found === 'codification' ? codifiedReader(acts, vouchedOn) : nationalReader(vouchedOn);
      try {
        for await (const { number, text } of textLines(file)) {
          const item = read(text);
          yield typeof item === 'string' ? { place: `${file}, dòng ${number}`, fault: item } : item;
        }
      } catch (error) {
        if (!isFileError(error)) throw error;
        yield brokenOff(file, error);
      }
    },
  };
}

function codifiedReader(acts: CodifiedActs, vouchedOn: string | null): (text: string) => ImportedArticle | string {
  const entryOf = codifiedEntries(acts.documents(vouchedOn));
  return (text) => {
    const read = readCodified(text);
    return read.ok ? entryOf(read.value) : read.error;
  };
}

const nationalReader = (vouchedOn: string | null) => (text: string): ImportedArticle | string => {
  const read = readNationalProcedure(text);
  return read.ok ? { ...read.value, document: { ...read.value.document, vouchedOn } } : read.error;
};

async function untilBroken(file: string, see: (text: string) => void): Promise<Fault | null> {
  try {
    for await (const { text } of textLines(file)) see(text);
    return null;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return brokenOff(file, error);
  }
}

const brokenOff = (file: string, error: Error): Fault => ({ place: file, fault: `không đọc được tiếp: ${error.message}` });

async function* only(item: Item): AsyncGenerator<Item> {
  yield item;
}
