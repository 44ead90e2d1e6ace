/** What can be imported into the library: the codification, the national list of procedures, office files, and folders of them. */
import type { DraftFiles } from '@/lib/ports/files';
import { jsonLinesSource } from './json-lines';
import { officeSource } from './office-files';
import type { ImportWishes, Source } from './source';

/** The source at a path, by what it is. Throws a NodeJS.ErrnoException where there is nothing that can be read. */
export const openSource = (path: string, files: DraftFiles, wishes: ImportWishes): Promise<Source> =>
  /\.jsonl(\.gz)?$/i.test(path) ? jsonLinesSource(path, wishes) : officeSource(path, files, wishes);
