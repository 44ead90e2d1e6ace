/** Acts in office files, one file or a folder of them, read as drafts are. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import type { DraftFiles } from '@/lib/ports/files';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { actOf } from './act-facts';
import { articlesOf } from './act-articles';
import { type Fault, type ImportWishes, type Source } from './source';

const FORMATS = new Set(['.docx', '.doc', '.odt', '.fodt', '.pdf', '.html', '.htm', '.mht', '.mhtml', '.txt', '.md', '.xml']);

/** Every file below a folder that may be an act, in the same order each time; files that office programs keep beside open ones are none. */
async function actsBelow(folder: string): Promise<{ files: string[]; left: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  const acts = files.filter((file) => FORMATS.has(extname(file).toLowerCase()));
  return { files: acts.sort(), left: files.length - acts.length };
}

/** The acts of a file, or of all files below a folder. Throws a NodeJS.ErrnoException where the folder cannot be listed. */
export async function officeSource(path: string, files: DraftFiles, wishes: ImportWishes): Promise<Source> {
  const isFolder = (await stat(path)).isDirectory();
  const { files: found, left } = isFolder ? await actsBelow(path) : { files: [path], left: 0 };
  return {
    total: null,
    remarks: isFolder ? [`${path}: ${found.length} tệp văn bản${left > 0 ? `; ${left} tệp loại khác không đọc` : ''}.`] : [],
    async *items() {
      /** Which file an act came from: another copy of it would replace it, and be replaced when imported again. */
      const cameFrom = new Map<string, string>();
      for (const file of found) {
        const place = isFolder ? relative(path, file) : file;
        const read = await readAct(file, place, files, wishes);
        if ('fault' in read) {
          yield read;
          continue;
        }
        const before = cameFrom.get(read.key);
        cameFrom.set(read.key, before ?? place);
        if (before !== undefined) yield { place, fault: `cùng một văn bản với ${before}, đã bỏ qua bản này` };
        else yield* read.articles;
      }
    },
  };
}

/** The act of one file, or why there is none. */
async function readAct(file: string, place: string, files: DraftFiles, { vouchedOn }: ImportWishes): Promise<{ key: string; articles: ImportedArticle[] } | Fault> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { place, fault: `không mở được tệp (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  }
  // Readers promise not to throw; were one to break that on one file of a thousand, the others still count.
  const read = await files.read(basename(file), new Uint8Array(bytes)).catch((error: unknown) => ({ ok: false as const, error: { sentence: String(error) } }));
  if (!read.ok) return { place, fault: read.error.sentence };
  const { document } = read.value;
  const act = actOf(document, { hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32), fileName: basename(file, extname(file)), vouchedOn });
  const articles = articlesOf(document, act);
  return articles.length === 0 ? { place, fault: 'không có điều nào (“Điều 1. …”)' } : { key: act.sourceKey, articles };
}
