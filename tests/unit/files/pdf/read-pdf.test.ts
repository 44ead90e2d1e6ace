import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popplerWords } from '@/lib/adapters/files/pdf/poppler-source';
import { readPdfWith } from '@/lib/adapters/files/pdf/read-pdf';
import { unpdfWords } from '@/lib/adapters/files/pdf/unpdf-source';
import type { WordSource } from '@/lib/adapters/files/pdf/page';
import { readDraftFile } from '@/lib/adapters/files/read-draft-file';
import { at, pageOf, paragraph, pdf } from '../../../support/pdf';

const DRAFT = pdf([
  [
    at(200, 40, 'CÔNG BÁO/Số 1 + 2/Ngày 01-02-2025'),
    at(240, 70, 'QUYẾT ĐỊNH', { bold: true }),
    ...paragraph(90, 100, ['Điều 1. Phạm vi điều chỉnh']),
    ...paragraph(90, 116, ['Quy định này quy định trình tự, thủ tục cấp giấy phép xây dựng tạm trên địa bàn', 'tỉnh Bến Tre.']),
    // One word in two fonts, drawn out of order.
    at(90, 148, '1. Ngh  đ nh này'), at(126, 148, 'ị', { other: true }), at(144, 148, 'ị', { other: true }),
  ],
]);
const TEXTS = ['QUYẾT ĐỊNH', 'Điều 1. Phạm vi điều chỉnh', 'Quy định này quy định trình tự, thủ tục cấp giấy phép xây dựng tạm trên địa bàn tỉnh Bến Tre.', '1. Nghị định này'];
const LIMITS = { pages: 10, milliseconds: 20_000, words: 10_000 };

const answering = (answer: Awaited<ReturnType<WordSource>>): WordSource => async () => answer;
const texts = async (sources: WordSource[], bytes: Uint8Array) => {
  const read = await readPdfWith(sources, bytes);
  return read.ok ? read.value.lines.map((line) => line.text) : read.error;
};

describe('a PDF with a text layer', () => {
  it('is read in process, accents and mixed fonts whole', async () => {
    expect(await texts([unpdfWords], DRAFT)).toEqual(TEXTS);
  });
  it('may come as a Buffer of Node, as files of the disk do, and is left as it was', async () => {
    const bytes = Buffer.from(DRAFT);
    expect(await texts([unpdfWords], bytes)).toEqual(TEXTS);
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array(DRAFT));
  });
  it('tells which lines are bold', async () => {
    const read = await readPdfWith([unpdfWords], DRAFT);
    expect(read.ok ? read.value.lines.map((line) => line.bold === true) : []).toEqual([true, false, false, false]);
  });
  it('is read alike by pdftotext, where it is installed', async (context) => {
    const words = await popplerWords()(DRAFT, LIMITS);
    if (!words.ok) {
      console.warn('pdftotext (poppler) is not installed here: skipped');
      return context.skip();
    }
    expect(await texts([popplerWords()], DRAFT)).toEqual(TEXTS);
  });
  it('comes through the door of all files', async () => {
    expect(await readDraftFile(DRAFT, 'du-thao.docx')).toMatchObject({ ok: true, value: { format: 'pdf', warnings: [{ code: 'margins' }] } });
  });
});

describe('sources of words', () => {
  const page = pageOf([at(90, 100, 'Điều 1. Phạm vi điều chỉnh của Quy định')]);
  it('the next is asked where one is not available', async () => {
    expect(await texts([popplerWords('khong-co-chuong-trinh-nay'), answering({ ok: true, value: [page] })], DRAFT)).toEqual(['Điều 1. Phạm vi điều chỉnh của Quy định']);
  });
  it('the first that answers is believed', async () => {
    expect(await texts([answering({ ok: true, value: [page] }), unpdfWords], DRAFT)).toHaveLength(1);
  });
  it.each([['encrypted', 'encrypted'], ['broken', 'broken-document'], ['too-long', 'too-long'], ['unavailable', 'broken-document']] as const)('%s is refused as %s', async (fault, code) => {
    expect(await texts([answering({ ok: false, error: fault })], DRAFT)).toBe(code);
  });
  it('where words came apart, the next is asked as well', async () => {
    const broken = pageOf(Array.from({ length: 20 }, (_, i) => at(60, 60 + i * 16, 'LU T Đ U T CÔNG Ậ Ầ Ư')));
    expect(await texts([answering({ ok: true, value: [broken] }), answering({ ok: true, value: [page] })], DRAFT)).toEqual(['Điều 1. Phạm vi điều chỉnh của Quy định']);
  });
  it('accents that came apart are warned of', async () => {
    const broken = pageOf(Array.from({ length: 20 }, (_, i) => at(60, 60 + i * 16, 'LU T Đ U T CÔNG Ậ Ầ Ư')));
    const read = await readPdfWith([answering({ ok: true, value: [broken] })], DRAFT);
    expect(read.ok ? read.value.warnings.map((w) => w.code) : read.error).toContain('pdf-scrambled');
  });
});

describe('what is refused', () => {
  it('a scan', async () => expect(await texts([unpdfWords], pdf([[], []]))).toBe('scan'));
  it('a scan that bears only the stamp of a signature', async () => {
    const stamp = ['Người ký: CỔNG THÔNG TIN ĐIỆN TỬ', 'Thời gian ký: 29.04.2026 16:35:55 +07:00'].map((text, i) => at(200, 20 + i * 8, text, { size: 6 }));
    expect(await texts([unpdfWords], pdf([stamp]))).toBe('scan');
  });
  it('more pages than allowed', async () => {
    expect(await unpdfWords(pdf(Array.from({ length: 3 }, () => [at(60, 60, 'Trang')])), { ...LIMITS, pages: 2 })).toEqual({ ok: false, error: 'too-long' });
  });
  it('more time than allowed', async () => {
    expect(await unpdfWords(DRAFT, { ...LIMITS, milliseconds: -1 })).toEqual({ ok: false, error: 'too-long' });
  });
  it('a file behind a password', async () => {
    const zeros = '0'.repeat(64);
    const locked = pdf([[at(60, 60, 'Mật')]], `/ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >>`);
    expect(await texts([unpdfWords], locked)).toBe('encrypted');
  });
});

describe('any change to a PDF', () => {
  it('neither throws nor hangs', async () => {
    const change = fc.array(fc.tuple(fc.nat(DRAFT.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(DRAFT.length), async (changes, cut) => {
        const bytes = DRAFT.slice(0, cut % 3 === 0 ? cut : undefined);
        for (const [place, value] of changes) if (place < bytes.length) bytes[place] = value;
        return typeof (await readPdfWith([unpdfWords], bytes)).ok === 'boolean';
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
