/** Reads the finder's trained model from disk, once. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseModel } from '../../domain/procedures/model-file';
import type { FinderModel } from '../../domain/procedures/model';

const FILE = 'lib/adapters/models/finder.bin';

let cached: FinderModel | null = null;

/**
 * A server bundle moves this module but is started in the repository root, so the working directory
 * comes first; a command started elsewhere finds the file beside the source.
 */
function find(): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(/* turbopackIgnore: true */ process.cwd(), FILE), join(here, 'finder.bin')].find((file) => existsSync(file)) ?? null;
}

/** The model shipped with this version. Throws an Error that says what to run if the file is missing or unreadable. */
export function loadFinderModel(): FinderModel {
  if (cached) return cached;
  const file = find();
  const model = file === null ? null : parseModel(readFileSync(file));
  if (!model) throw new Error(`Không đọc được mô hình ${FILE}; tạo lại bằng: npm run train -- --data THƯ_MỤC_DỮ_LIỆU`);
  cached = model;
  return model;
}
