import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadVersion } from '@/lib/usecases/upload-version';
import { docx, DRAFT, done, upload, walkTo, type Walked } from '../../support/dossiers';
import { contents, openHouse, rowCounts, type House } from '../../support/people';

let house: House;
let d: Walked;
beforeAll(async () => {
  house = await openHouse();
  d = await walkTo(house, 'uploaded');
});
afterAll(() => house.close());

const whole = docx(DRAFT);
/** Far smaller than what it unpacks to, which is what gives a bomb away; a larger one would only take long to make. */
const bomb = (): Uint8Array => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(16 * 1024 * 1024) }, { level: 9 });

describe('a file that is no draft is refused with a sentence, and nothing is kept of it', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'unreadable-empty-file'],
    ['a picture renamed to .docx', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'unreadable-not-a-document'],
    ['a broken PDF renamed to .docx', () => strToU8('%PDF-1.7\n%âãÏÓ\n'), 'unreadable-broken-document'],
    ['a broken old Word file renamed to .docx', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), 'unreadable-broken-document'],
    ['a zip that is no Word file', () => zipSync({ 'a.txt': strToU8('xin chào') }), 'unreadable-other-office'],
    ['a zip cut off half way', () => whole.slice(0, whole.length / 2), 'unreadable-broken-zip'],
    ['a zip bomb', bomb, 'unreadable-zip-bomb'],
    ['a Word file without words', () => docx([]), 'unreadable-no-text'],
    ['a letter without any article', () => docx(['Kính gửi: Sở Tư pháp', 'Đề nghị quý Sở cho ý kiến về dự thảo.']), 'unreadable-no-articles'],
    ['a file larger than allowed', () => new Uint8Array(50_000_001), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    const before = await contents(house);
    const refused = await uploadVersion(house.deps, house.people.drafter, { dossierId: d.dossierId, baseVersionNumber: 1, fileName: 'du-thao.docx', bytes: bytes() });
    expect(refused).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/“du-thao\.docx”.*\.$/u) } });
    expect(await contents(house)).toBe(before);
  });
});

describe('a version that may not come in now', () => {
  it('is refused as stale when somebody else has uploaded meanwhile', async () => {
    const before = await rowCounts(house);
    expect(await upload(house, d.dossierId, 0, [...DRAFT, 'thêm một dòng'])).toMatchObject({ ok: false, error: { code: 'stale' } });
    expect(await rowCounts(house)).toEqual(before);
  });

  it('is refused as stale when it claims a version that does not exist yet', async () => {
    expect(await upload(house, d.dossierId, 7, [...DRAFT, 'thêm một dòng'])).toMatchObject({ ok: false, error: { code: 'stale' } });
  });

  it('is refused when it is the same file again', async () => {
    const before = await rowCounts(house);
    expect(await upload(house, d.dossierId, 1, DRAFT)).toMatchObject({ ok: false, error: { code: 'conflict-same-file' } });
    expect(await rowCounts(house)).toEqual(before);
  });

  it.each(['submitted', 'appraising', 'adopted'] as const)('is refused while the dossier is %s', async (stage) => {
    const closed = await walkTo(house, stage);
    const before = await rowCounts(house);
    expect(await upload(house, closed.dossierId, 1, [...DRAFT, 'thêm một dòng'])).toMatchObject({
      ok: false, error: { code: stage === 'adopted' ? 'conflict-adopted' : 'conflict-stage' },
    });
    expect(await rowCounts(house)).toEqual(before);
  });
});

it('a good file is kept byte for byte', async () => {
  const bytes = docx([...DRAFT, 'Nơi nhận:']);
  const { versionId } = done(await uploadVersion(house.deps, house.people.drafter, { dossierId: d.dossierId, baseVersionNumber: 1, fileName: 'b.docx', bytes }));
  const version = await house.deps.store.versions.find(versionId);
  expect(new Uint8Array((await house.deps.store.versions.bytes(version?.sha256 ?? '')) ?? [])).toEqual(bytes);
  expect(version?.sha256).toBe(house.deps.hasher.sha256(bytes));
});
