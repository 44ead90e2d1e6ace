/** `soat record verify`: every broken link of the record of acts, or that there is none. */
import { verifyRecord } from '../usecases/verify-record';
import { withDatabase } from './database';

const USAGE = 'Cách dùng: soat record verify';

/** Exit code 0 if the record is whole; 1 if a link is broken; 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    console.error(USAGE);
    return 2;
  }
  return withDatabase(async (deps) => {
    const verified = await verifyRecord(deps, null);
    if (!verified.ok) throw new Error(verified.error.sentence);
    const { broken, count, head } = verified.value;
    for (const { sentence } of broken) console.log(sentence);
    const end = head ? ` Mục cuối: ${head.sequence}, mã băm ${head.hash}.` : '';
    console.log(broken.length > 0 ? `Nhật ký có ${broken.length} chỗ đứt trong ${count} mục.${end}` : `Nhật ký nguyên vẹn: ${count} mục, không có chỗ đứt.${end}`);
    return broken.length > 0 ? 1 : 0;
  });
}
