import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureRows, FEATURES, type Contender } from '@/lib/domain/precedents/features';
import { isPlain } from '@/lib/domain/precedents/words';
import { asked, contender } from '../../support/contenders';

/** The features of each contender by name. */
function seen(question: string, ...contenders: Contender[]) {
  return featureRows(asked(question), question, isPlain(question), contenders).map((row) => (name: string): number => {
    expect(FEATURES).toContain(name);
    return row[FEATURES.indexOf(name)]!;
  });
}

describe('the features of an entry beside a question', () => {
  it('have each a name of their own, and each row has all of them', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    const [row] = featureRows(asked('hồ sơ'), 'hồ sơ', false, [contender({ heading: 'Hồ sơ' })]);
    expect(row).toHaveLength(FEATURES.length);
    expect(row!.every(Number.isFinite)).toBe(true);
  });

  it('are none where nothing was gathered', () => expect(featureRows(asked('hồ sơ'), 'hồ sơ', false, [])).toEqual([]));

  it.each([
    ['heading', { heading: 'Hồ sơ' }], ['body', { body: 'Hồ sơ' }], ['title', { title: 'Hồ sơ' }], ['place', { place: 'Hồ sơ' }],
  ] as const)('are measured text by text: %s', (field, texts) => {
    const [one] = seen('hồ sơ', contender(texts));
    for (const other of ['heading', 'body', 'title', 'place']) expect(one!(`${other}.wordsCovered`), other).toBe(other === field ? 1 : 0);
  });

  it.each([
    ['hồ sơ', 'Hồ sơ', 1, 1], ['hộ sơ', 'Hồ sơ', 1, 0.5], ['ho so', 'Hồ sơ', 1, 1], ['hồ sơ', 'Ho so', 1, 0],
  ])('look at accents where the question has any: “%s” in “%s”', (question, heading, folded, accented) => {
    const [one] = seen(question, contender({ heading }));
    expect([one!('heading.wordsCovered'), one!('heading.accents.wordsCovered')]).toEqual([folded, accented]);
  });

  it('tell what all texts have together, and what stands above the body', () => {
    const [one] = seen('cấp phép tàu biển', contender({ heading: 'Cấp phép', body: 'Tàu', title: 'Biển' }));
    expect(one!('all.wordsCovered')).toBeCloseTo(1);
    expect(one!('head.wordsCovered')).toBeCloseTo(3 / 4);
    expect(one!('all.pairsCovered')).toBeCloseTo(1 / 3);
  });

  it.each([
    ['Hiến pháp', 1], ['Luật', 1], ['Bộ luật', 1], ['Pháp lệnh', 1], ['Nghị quyết', 2], ['Nghị định', 3], ['Quyết định', 4], ['Thông tư', 5], ['Thông tư liên tịch', 5], ['Thủ tục hành chính', 6], ['', 6],
  ])('tell how high the act stands: %s %d', (type, rank) => expect(seen('hồ sơ', contender({ type }))[0]!('rank')).toBe(rank));

  it.each([['Điều 1', 1], ['Điều 12a', 12], ['Điều 300', 20], ['', 0]])('tell where in its act it stands: “%s” %d', (article, number) => {
    expect(seen('hồ sơ', contender({ article }))[0]!('number')).toBe(number);
  });

  it('tell what it lays down', () => {
    const [laid, none] = seen('hồ sơ', contender({ parts: ['dossier', 'fee'] }), contender({}));
    expect(['parts', 'part.dossier', 'part.step'].map(laid!)).toEqual([1, 1, 0]);
    expect(['parts', 'part.dossier', 'part.step'].map(none!)).toEqual([0, 0, 0]);
  });

  it('tell of what kind the heading is, and the question', () => {
    const [one] = seen('Trình tự cấp', contender({ heading: 'HỒ SƠ đề nghị'.normalize('NFD') }));
    expect(['heading.kind.dossier', 'heading.kind.procedure', 'question.kind.procedure', 'question.kind.grant', 'question.kind.dossier'].map(one!)).toEqual([1, 0, 1, 1, 0]);
    expect(one!('questionLength')).toBe(3);
  });

  it('tell how well the act does as a whole', () => {
    const [first, second, other] = seen('hồ sơ', contender({ gathered: 8 }), contender({ gathered: 4 }), contender({ gathered: 2, document: 'd2' }));
    for (const one of [first!, second!]) expect([one('document.entries'), one('document.best'), one('document.five')]).toEqual([2, 1, expect.closeTo(1.5 / 5)]);
    expect([other!('document.entries'), other!('document.best')]).toEqual([1, 0.25]);
    expect([first!('gathered'), second!('gathered'), other!('gathered')]).toEqual([1, 0.5, 0.25]);
    expect([first!('order'), second!('order') > 0]).toEqual([0, true]);
  });
});

describe('how far an entry is behind the best', () => {
  const entry = fc.record({ heading: fc.constantFrom('Hồ sơ', 'Trình tự cấp', ''), body: fc.constantFrom('hồ sơ cấp phép', 'tàu biển', ''), gathered: fc.integer({ min: 1, max: 9 }), document: fc.constantFrom('d1', 'd2') }).map(contender);

  it('is nothing for the best in that, and never more than that for any', () => {
    fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (given) => {
      const rows = featureRows(asked('hồ sơ cấp phép'), 'hồ sơ cấp phép', false, given.sort((a, b) => b.gathered - a.gathered));
      FEATURES.forEach((name, at) => {
        if (name.endsWith('.behind')) expect(Math.max(...rows.map((row) => row[at]!)), name).toBe(0);
      });
    }));
  });

  it('does not change what an entry is by itself', () => {
    const [alone] = seen('hồ sơ', contender({ heading: 'Hồ sơ' }));
    const [beside] = seen('hồ sơ', contender({ heading: 'Hồ sơ' }), contender({ gathered: 0.5, document: 'd2', body: 'hồ sơ' }));
    for (const name of ['heading.words', 'heading.pairs', 'body.words', 'rank', 'headingLength']) expect(beside!(name)).toBe(alone!(name));
  });
});
