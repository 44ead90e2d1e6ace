import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorIn } from '@/lib/domain/anchors/anchor-in';
import { closestStretch } from '@/lib/domain/anchors/approximate';
import { makeAnchor } from '@/lib/domain/anchors/make-anchor';
import { contextShare, scoreOf } from '@/lib/domain/anchors/score';
import type { Anchor } from '@/lib/domain/anchors/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { diem, dieu, documentOf, khoan } from '@/tests/support/document';

const scope = dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định chính sách hỗ trợ giống cây trồng trên địa bàn tỉnh.');
const PAPER = 'Bản sao giấy chứng nhận quyền sử dụng đất hoặc giấy tờ hợp lệ khác;';
const papers = (number: string, paper = PAPER) =>
  dieu(number, 'Hồ sơ đề nghị hỗ trợ', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị theo mẫu số 01;'), diem('b', paper)), khoan('2', 'Số lượng hồ sơ: 01 bộ.'));
const term = (number: string) => dieu(number, 'Thời hạn giải quyết', 'Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.');
const base = documentOf(scope, papers('2'), term('3'));

/** Anchors these words where they first stand in the provision. */
function anchorOn(document: StructuredDocument, id: string, words: string): Anchor {
  const start = document.provisions.find((one) => one.id === id)!.text.indexOf(words);
  return makeAnchor(document, id, start, start + words.length)!;
}
function quoted(document: StructuredDocument, anchor: Anchor): string {
  const place = anchorIn(document, anchor);
  const text = document.provisions.find((one) => one.id === place.provision)?.text.slice(place.start, place.end);
  return `${place.state} ${place.provision} ${text ?? ''}`.trim();
}

describe('an anchor', () => {
  const anchor = anchorOn(base, 'art_2__para_1__point_b', 'giấy chứng nhận quyền sử dụng đất');
  it('knows the words around it, across provisions', () => {
    expect(anchor.prefix).toContain('mẫu số 01;');
    expect(anchor.suffix).toContain('giấy tờ hợp lệ');
  });
  it.each([
    ['where nothing changed', base, 'sure art_2__para_1__point_b giấy chứng nhận quyền sử dụng đất'],
    ['when articles are put before it', documentOf(scope, dieu('2', 'Nguyên tắc', 'Công khai, minh bạch.'), papers('3'), term('4')), 'sure art_3__para_1__point_b giấy chứng nhận quyền sử dụng đất'],
    ['when a word of it changes', documentOf(scope, papers('2', PAPER.replace('chứng nhận', 'xác nhận')), term('3')), 'sure art_2__para_1__point_b giấy xác nhận quyền sử dụng đất'],
    ['to be confirmed when more of it changes', documentOf(scope, papers('2', PAPER.replace('quyền sử dụng', 'quyền sở hữu')), term('3')), 'to-confirm art_2__para_1__point_b giấy chứng nhận quyền sở hữu đất'],
    ['when words are put before it', documentOf(scope, papers('2', `Bản chính hoặc ${PAPER}`), term('3')), 'sure art_2__para_1__point_b giấy chứng nhận quyền sử dụng đất'],
    ['as an orphan when it was deleted', documentOf(scope, term('2')), 'orphan null'],
  ])('stands %s', (_name, document, expected) => expect(quoted(document, anchor)).toBe(expected));

  it('stands when its tones are put otherwise', () => {
    const [older, newer] = ['hoà giải ở cơ sở', 'hòa giải ở cơ sở'].map((words) => documentOf(dieu('1', 'Phạm vi', `Quy định về ${words}.`))) as [StructuredDocument, StructuredDocument];
    expect(quoted(newer, anchorOn(older, 'art_1', 'hoà giải'))).toBe('sure art_1 hòa giải');
  });
  it('is not made of nothing', () => {
    expect(makeAnchor(base, 'art_9', 0, 3)).toBeNull();
    expect(makeAnchor(base, 'art_3', 5, 5)).toBeNull();
    expect(makeAnchor(base, 'art_3', -4, 0)).toBeNull();
  });
});

describe('look-alikes', () => {
  const row = (number: string) => khoan(number, 'Nộp phí thẩm định theo quy định.');
  it('are asked about when two fit equally', () => {
    const anchor: Anchor = { provision: 'art_9', quote: 'Nộp phí thẩm định theo quy định.', prefix: '', suffix: '', start: 0 };
    expect(anchorIn(documentOf(dieu('1', 'Phí', row('1'), row('2'))), anchor)).toMatchObject({ state: 'to-confirm', margin: 0 });
  });
  it('do not take a comment from where its words went', () => {
    const first = documentOf(scope, papers('2'), term('3'));
    const anchor = anchorOn(first, 'art_3', 'ngày làm việc');
    const other = dieu('3', 'Chế độ báo cáo', 'Báo cáo gửi trước 10 ngày làm việc của tháng sau.');
    expect(quoted(documentOf(scope, papers('2'), other, term('4')), anchor)).toBe('sure art_4 ngày làm việc');
  });
  it('do not get a comment whose own provision is gone', () => {
    const anchor = anchorOn(base, 'art_3', 'ngày làm việc');
    const other = dieu('5', 'Chế độ báo cáo', 'Báo cáo gửi trước 05 ngày làm việc của tháng sau.');
    expect(quoted(documentOf(scope, papers('2'), other), anchor)).toBe('orphan null');
  });
  it('with the words kept but edited at home do not win by being literal', () => {
    const anchor = anchorOn(base, 'art_2__para_1__point_b', 'giấy chứng nhận quyền sử dụng đất');
    const copy = dieu('4', 'Thu hồi', 'Cơ quan thu lại giấy chứng nhận quyền sử dụng đất đã cấp sai.');
    const edited = papers('2', PAPER.replace('giấy chứng nhận', 'giấy xác nhận'));
    expect(quoted(documentOf(scope, edited, term('3'), copy), anchor)).toContain('art_2__para_1__point_b giấy xác nhận');
  });
});

const word = fc.constantFrom('hồ', 'sơ', 'đơn', 'phí', 'lệ', 'giấy', 'phép', 'ngày', '10', 'xã');
const words = fc.array(word, { minLength: 1, maxLength: 12 });

describe('any anchor', () => {
  it('is found at its own words in its own document', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
        const document = documentOf(...texts.map((text, i) => dieu(String(i + 1), '', text.join(' '))));
        const provision = document.provisions[which % texts.length]!;
        const start = from % provision.text.length;
        const anchor = makeAnchor(document, provision.id, start, start + 1 + (length % provision.text.length));
        fc.pre(anchor !== null);
        const place = anchorIn(document, anchor);
        expect(place).toMatchObject({ provision: provision.id, start, end: start + anchor.quote.length });
        expect(place.score).toBeCloseTo(1);
      }),
    );
  });
  it('never falls in score when more of the context matches', () => {
    fc.assert(
      fc.property(words, words, word, (expected, found, more) => {
        expect(contextShare([...expected, more], [...found, more])).toBeGreaterThanOrEqual(contextShare(expected, found));
      }),
    );
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.record({ quote: part, prefix: part, suffix: part, place: part }), part, fc.constantFrom('quote', 'prefix', 'suffix', 'place'), (fit, more, name) => {
        expect(scoreOf({ ...fit, [name]: Math.max(fit[name], more) })).toBeGreaterThanOrEqual(scoreOf(fit));
      }),
    );
  });
  it('gives a range inside the provision, whatever the document', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), words, words, (texts, quote, prefix) => {
        const document = documentOf(...texts.map((text, i) => dieu(String(i + 1), '', text.join(' '))));
        const place = anchorIn(document, { provision: 'art_1', quote: quote.join(' '), prefix: prefix.join(' '), suffix: '', start: 0 });
        const text = document.provisions.find((one) => one.id === place.provision)?.text ?? '';
        expect(place.state === 'orphan' || (place.start < place.end && place.end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('the closest stretch', () => {
  it.each([
    ['một hai ba bốn năm', 'hai ba bốn', 'hai ba bốn', 1],
    ['một hai xxx bốn năm', 'hai ba bốn', 'hai xxx bốn', 2 / 3],
    ['một hai bốn năm', 'hai ba bốn', 'hai bốn', 2 / 3],
  ])('of "%s" to "%s" is "%s"', (text, quote, stretch, likeness) => {
    const found = closestStretch(text, quote, 0.5)!;
    expect(text.slice(found.start, found.end)).toBe(stretch);
    expect(found.likeness).toBeCloseTo(likeness);
  });
  it('is none where too little of it is there', () => expect(closestStretch('một hai', 'ba bốn năm', 0.5)).toBeNull());
});
