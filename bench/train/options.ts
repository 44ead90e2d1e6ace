/** What `npm run train` is asked to do. */
import { parseArgs } from 'node:util';
import type { Kind, Source } from '../../lib/domain/procedures/features';
import type { Choice } from './data';

/** What the first pass may look at, to see what each source brings: everything, or without some of it. */
export interface Sight {
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  /** False: the first pass alone decides. */
  readonly secondPass: boolean;
}

const EVERY_KIND: readonly Kind[] = ['words', 'cues', 'roles', 'shape'];
const EVERY_SOURCE: readonly Source[] = ['line', 'parent', 'heading', 'title', 'path', 'previous', 'next', 'article', 'shape'];

/** The ablations of docs/quality.md. */
export const SIGHTS: Readonly<Record<string, Sight>> = {
  all: { kinds: EVERY_KIND, sources: EVERY_SOURCE, secondPass: true },
  'rules-only': { kinds: ['cues', 'shape'], sources: EVERY_SOURCE, secondPass: true },
  'words-only': { kinds: ['words', 'shape'], sources: EVERY_SOURCE, secondPass: true },
  'no-roles': { kinds: ['words', 'cues', 'shape'], sources: EVERY_SOURCE, secondPass: true },
  'no-context': { kinds: EVERY_KIND, sources: ['line', 'article', 'shape'], secondPass: false },
  'first-pass': { kinds: EVERY_KIND, sources: EVERY_SOURCE, secondPass: false },
};

export interface Options extends Choice {
  readonly folder: string;
  readonly sight: Sight;
  /** Print every table of docs/quality.md. */
  readonly report: boolean;
  readonly write: boolean;
}

export const USAGE = `Cách dùng: npm run train -- --data THƯ_MỤC [--with TỆP …] [--share 0..1] [--reviewed 0..1] [--sight ${Object.keys(SIGHTS).join('|')}] [--report] [--no-write]
  --data      thư mục dữ liệu huấn luyện (hoặc đặt SOAT_SHARED)
  --with      tệp của “soat learn export”: nhãn do người xét trên trang
  --share     phần nhãn riêng của dự án được học (đường cong học)
  --reviewed  phần điều của địa phương mà người xét đã gắn nhãn (giả lập người xét)
  --sight     máy được nhìn những gì (phép bỏ bớt)
  --report    in mọi bảng của docs/quality.md
  --no-write  không ghi đè mô hình`;

/** The options of a call, or null where they make no sense. */
export function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' }, with: { type: 'string', multiple: true }, share: { type: 'string' }, reviewed: { type: 'string' },
        sight: { type: 'string' }, report: { type: 'boolean' }, 'no-write': { type: 'boolean' },
      },
    });
    const folder = values.data ?? process.env.SOAT_SHARED;
    const sight = SIGHTS[values.sight ?? 'all'];
    const part = (text: string | undefined): number => (text === undefined ? 1 : Number(text));
    const [share, reviewed] = [part(values.share), part(values.reviewed)];
    if (!folder || !sight || ![share, reviewed].every((x) => x >= 0 && x <= 1)) return null;
    // A model that was kept from seeing something is an experiment, not for use.
    const whole = sight === SIGHTS.all && share === 1 && reviewed === 1;
    return { folder, share, reviewed, feedback: values.with ?? [], sight, report: values.report ?? false, write: whole && !values['no-write'] };
  } catch {
    return null;
  }
}
