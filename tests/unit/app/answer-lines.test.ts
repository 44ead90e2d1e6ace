import { describe, expect, it } from 'vitest';
import { linesOf } from '@/app/(main)/dossiers/[dossierId]/upload/answer-lines';

describe('the answer to an upload', () => {
  it('is read line by line', () => {
    expect(linesOf('{"step":"reading","share":0.4}\n{"ok":true,"versionId":"v1","number":1}\n')).toEqual([{ step: 'reading', share: 0.4 }, { ok: true, versionId: 'v1', number: 1 }]);
  });

  it.each([
    ['of which the last line has not come whole', '{"step":"reading"}\n{"step":"fin', [{ step: 'reading' }]],
    ['of which nothing has come', '', []],
    ['that a server in between made up', '<html><body>504 Gateway Time-out</body></html>', []],
    ['that is no object', '12\nnull\n', []],
  ])('%s is as far as it goes', (_, text, lines) => expect(linesOf(text)).toEqual(lines));
});
