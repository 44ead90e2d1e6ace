import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAkn } from '@/lib/adapters/exchange/read-akn';
import { writeAkn } from '@/lib/adapters/exchange/write-akn';
import type { ReadFile } from '@/lib/adapters/files/types';
import { structure } from '@/lib/domain/structure/structure';
import type { Provision, StructuredDocument } from '@/lib/domain/structure/types';

const document = (text: string): StructuredDocument => structure(text.split('\n').map((line, index) => ({ index, text: line.trim() })).filter(({ text: line }) => line !== ''));
const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml);

async function read(xml: string): Promise<ReadFile> {
  const result = await readAkn(bytes(xml), 'accepted');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const provisions = async (xml: string): Promise<readonly Provision[]> => (await read(xml)).document?.provisions ?? [];
const withoutLines = (all: readonly Provision[]): object[] => all.map(({ lines: _, ...rest }) => rest);

const DECISION = `
  ỦY BAN NHÂN DÂN TỈNH X
  Số: /2026/QĐ-UBND
  QUYẾT ĐỊNH
  Quy định về hỗ trợ hộ chăn nuôi
  Căn cứ Luật Chăn nuôi số 32/2018/QH14;
  Chương I
  QUY ĐỊNH CHUNG
  Điều 1. Hồ sơ
  1. Hồ sơ gồm:
  a) Đơn đề nghị <theo mẫu> & bản sao;
  đ) Giấy chứng nhận.
  2. Số lượng: 01 bộ.
  Điều 2. Thời hạn
  Trong 05 ngày làm việc.
  Điều 2a. Lệ phí
  Không thu.
  TM. ỦY BAN NHÂN DÂN
  CHỦ TỊCH
  PHỤ LỤC I
  MẪU ĐƠN
  Kính gửi: …`;
const AMENDING = `
  LUẬT
  Sửa đổi, bổ sung một số điều của Luật Thú y
  Điều 1. Sửa đổi, bổ sung một số điều của Luật Thú y số 79/2015/QH13
  1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
  “2. Hồ sơ gồm:
  a) Đơn;
  b) Bản sao.”.
  2. Bãi bỏ Điều 7.
  Điều 2. Hiệu lực
  Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026.`;

describe('Akoma Ntoso', () => {
  it.each([['a decision with an appendix', DECISION], ['an amending law with a quotation', AMENDING]])('gives back what was written of %s', async (_, text) => {
    const written = document(text);
    const back = await read(writeAkn(written, '2026-11-23'));
    expect(withoutLines(back.document?.provisions ?? [])).toEqual(withoutLines(written.provisions));
    expect(back.document?.head).toMatchObject({ type: written.head.type, number: written.head.number, title: written.head.title });
  });

  it('numbers as the draft does, in elements of the standard', () => {
    const xml = writeAkn(document(DECISION), '2026-11-23');
    expect(xml).toContain('<bill name="quyet-dinh">');
    expect(xml).toContain('<chapter eId="chp_I"><num>Chương I</num><heading>QUY ĐỊNH CHUNG</heading>');
    expect(xml).toContain('<point eId="art_1__para_1__point_đ"><num>đ)</num><content><p>Giấy chứng nhận.</p></content></point>');
    expect(xml).toContain('&lt;theo mẫu&gt; &amp; bản sao');
  });

  it('puts the grounds into the preamble and the head into the preface', () => {
    expect(writeAkn(document(DECISION), '2026-11-23')).toMatch(/<preface[^>]*>.*QUYẾT ĐỊNH.*<\/preface><preamble[^>]*><p>Căn cứ Luật Chăn nuôi/s);
  });

  it('says what an amending provision does to which place of which act', () => {
    const xml = writeAkn(document(AMENDING), '2026-11-23');
    expect(xml).toContain('<textualMod type="substitution" eId="mod_art_1__para_1"><source href="#art_1__para_1__mod_1"/>');
    expect(xml).toMatch(/<textualMod type="repeal" eId="mod_art_1__para_2">.*#art_7"\/>/);
  });

  it('keeps the order of words before and after the points of a clause', () => {
    const provision = (id: string, kind: Provision['kind'], number: string, text: string, parent: string | null, lines: number[]): Provision => ({ id, kind, number, heading: '', text, parent, lines });
    const xml = writeAkn({
      ...document(''), warnings: [],
      provisions: [provision('a', 'article', '1', '', null, [0]), provision('c', 'clause', '1', 'Gồm:\nthì phải nộp lại.', 'a', [1, 3]), provision('p', 'point', 'a', 'Đơn;', 'c', [2])],
    }, '2026-11-23');
    expect(xml).toContain('<intro><p>Gồm:</p></intro><point eId="p"><num>a)</num><content><p>Đơn;</p></content></point><wrapUp><p>thì phải nộp lại.</p></wrapUp>');
  });
});

describe('Akoma Ntoso of other systems', () => {
  const act = (body: string): string => `<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:act><an:meta/><an:body>${body}</an:body></an:act></an:akomaNtoso>`;
  const shown = async (body: string): Promise<string[]> => (await provisions(act(body))).map(({ kind, number, heading, text }) => [kind, number, heading, text].filter(Boolean).join(' '));

  it('is read under any prefix, with the names that they use for the same step', async () => {
    expect(await shown('<an:title><an:num>TITLE II</an:num><an:article><an:num>Article 12a</an:num><an:paragraph><an:num>(iii)</an:num><an:content><an:p>Words</an:p></an:content></an:paragraph></an:article></an:title>'))
      .toEqual(['part II', 'article 12a', 'clause iii Words']);
  });
  it('reads the items of a list in a block as points', async () => {
    expect(await shown('<an:article><an:num>1</an:num><an:content><an:blockList><an:listIntroduction>Gồm:</an:listIntroduction><an:item><an:num>(a)</an:num><an:p>Đơn;</an:p></an:item></an:blockList></an:content></an:article>'))
      .toEqual(['article 1 Gồm:', 'point a Đơn;']);
  });
  it('keeps words with marks inside them on one line, and those of unknown elements', async () => {
    expect(await shown('<an:article><an:content><an:p>Theo <an:ref href="#x">Điều 5</an:ref> Luật này</an:p></an:content><an:proviso><an:num>!</an:num><an:content><an:p>trừ khi</an:p></an:content></an:proviso></an:article>'))
      .toEqual(['article Theo Điều 5 Luật này\n!\ntrừ khi']);
    expect((await read(act('<an:article><an:proviso><an:num>!</an:num></an:proviso></an:article>'))).warnings).toMatchObject([{ code: 'akn-unknown' }]);
  });
  it('gives ids of its own where eIds are missing or doubled', async () => {
    expect((await provisions(act('<an:article eId="a"/><an:article eId="a"/><an:article><an:num>3</an:num></an:article>'))).map(({ id }) => id)).toEqual(['a', 'a_dup2', 'art_3']);
  });

  it.each([
    ['XML of another kind', '<html/>', 'broken-document'],
    ['XML that is cut off', '<akomaNtoso><act>', 'broken-document'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><akomaNtoso/>', 'forbidden-xml'],
    ['a document without a word', '<akomaNtoso><act><body/></act></akomaNtoso>', 'no-text'],
  ])('refuses %s', async (_, xml, code) => expect(await readAkn(bytes(xml), 'accepted')).toMatchObject({ ok: false, error: code }));

  it('loses no word of what stands in elements of any kind', () => {
    const names = ['article', 'paragraph', 'content', 'p', 'b', 'item', 'hcontainer', 'table', 'mod', 'quotedStructure', 'num', 'heading', 'wrapUp'];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, fc.integer({ min: 10, max: 99 }).map((n) => ` từ${n} `), fc.tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => `<an:${name}>${inner.join('')}</an:${name}>`)),
    })).node;
    return fc.assert(fc.asyncProperty(tree, async (body) => {
      const result = await readAkn(bytes(act(body)), 'accepted');
      const words = (text: string): string[] => (text.match(/từ\d\d/g) ?? []).sort();
      expect(words(result.ok ? result.value.lines.map(({ text }) => text).join(' ') : '')).toEqual(words(body));
    }));
  });
});
