import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutate } from '@/bench/mutations/mutate';
import { readDraftFile } from '@/lib/adapters/files/read-draft-file';
import { structure } from '@/lib/domain/structure/structure';
import * as word97 from '../../support/doc';
import { deleted, docx, field, inserted, list, num, numbered, p, run, table } from '../../support/docx';
import { odt, olist, op, otable } from '../../support/odt';
import { paragraph, pdf } from '../../support/pdf';

const body = numbered('Phạm vi') + numbered('Hồ sơ gồm:', 1) + p(run('a) Đơn ') + inserted('mới') + deleted('cũ') + field('REF x', run('Điều 1'))) + table([['STT', 'Tên'], ['1', 'Đơn']]);
const FILES: Readonly<Record<string, Uint8Array>> = {
  'du-thao.docx': docx(body.repeat(20), { numbering: list([['decimal', 'Điều %1.'], ['decimal', '%2.']]) + num() }),
  'du-thao.doc': word97.doc(Array.from({ length: 20 }, () => [
    word97.p('Điều 1. Phạm vi', word97.centred), word97.p([word97.run('a) Đơn '), word97.run('mới', word97.inserted()), ...word97.field('REF x', 'Điều 1')]), ...word97.table([['STT', 'Tên'], ['1', 'Đơn']]),
  ]).flat()),
  'du-thao.odt': odt((op('Điều 1. Phạm vi') + olist(['Hồ sơ', 'Đơn']) + otable([['STT', 'Tên'], ['1', 'Đơn']])).repeat(20)),
  'du-thao.pdf': pdf([paragraph(80, 100, ['Điều 1. Phạm vi', 'Hồ sơ gồm đơn', 'và bản sao.']), paragraph(80, 100, ['2. Nơi nộp'])]),
  'du-thao.html': strToU8(`<html><body>${'<p>Điều 1. Phạm vi</p><ol><li>Hồ sơ</li></ol><table><tr><td>1</td></tr></table>'.repeat(20)}</body></html>`),
  'du-thao.txt': strToU8('Điều 1. Phạm vi\n1. Hồ sơ\na) Đơn\n'.repeat(50)),
};
const ROUNDS = 60;
const MAX_MILLISECONDS = 5_000;

describe('damaged files', () => {
  it.each(Object.entries(FILES))('made from %s are read or refused, and never take long', async (name, bytes) => {
    for (let seed = 0; seed < ROUNDS; seed++) {
      const damaged = mutate(bytes, seed);
      const start = performance.now();
      const read = await readDraftFile(damaged.bytes, name);
      if (read.ok) structure(read.value.lines);
      expect(performance.now() - start, `${damaged.name}, seed ${seed}`).toBeLessThan(MAX_MILLISECONDS);
    }
  }, 60_000);

  it('are the same for the same seed, and not what they were made from', () => {
    const bytes = FILES['du-thao.docx']!;
    expect(mutate(bytes, 3)).toEqual(mutate(bytes, 3));
    expect(Buffer.compare(mutate(bytes, 3).bytes, bytes)).not.toBe(0);
  });
});
