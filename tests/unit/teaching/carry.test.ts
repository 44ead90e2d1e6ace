import { describe, expect, it } from 'vitest';
import { carryTeaching, linesThatStay } from '@/lib/domain/teaching/carry';
import { judged, labelsOf } from '@/lib/domain/teaching/labels';
import type { LineLabel } from '@/lib/domain/teaching/types';
import { dieu, documentOf, khoan } from '@/tests/support/document';
import { judgement, labelFinding, LAN, proposed, put, told } from './builders';

describe('lines that stay', () => {
  const stays = (before: ReturnType<typeof documentOf>, after: ReturnType<typeof documentOf>) => Object.fromEntries(linesThatStay(before.provisions, after.provisions));
  const papers = (...clauses: string[]) => documentOf(dieu('1', 'Hồ sơ', ...clauses.map((text, at) => khoan(String(at + 1), text))));

  it('are known by their words, under whatever number', () => {
    expect(stays(papers('Đơn.', 'Bản sao.'), papers('Tờ khai.', 'Bản sao.', 'Đơn.'))).toEqual({ art_1: 'art_1', art_1__para_1: 'art_1__para_3', art_1__para_2: 'art_1__para_2' });
  });
  it('do not stay where a word changed', () => expect(stays(papers('Đơn.'), papers('Đơn đề nghị.'))).toEqual({ art_1: 'art_1' }));
  it('with the same words keep their places, then go in order', () => {
    expect(stays(papers('Đơn.', 'Đơn.'), papers('Tờ khai.', 'Đơn.', 'Đơn.'))).toMatchObject({ art_1__para_2: 'art_1__para_2', art_1__para_1: 'art_1__para_3' });
  });
});

describe('what was said of a line whose words are the same', () => {
  const next = { versionId: 'v2', reading: 0 };
  const carried = (said: readonly LineLabel[], machine: readonly LineLabel[]) => {
    const findings = machine.map((label) => labelFinding('art_9', label)).map(({ id: _id, ...row }) => ({ ...row, versionId: 'v2' }));
    const { findings: now, judgements } = carryTeaching([judgement('art_1', said)], findings, new Map([['art_1', 'art_9']]), next);
    return { labels: labelsOf(now, 'art_9'), judgements, now };
  };

  it.each<[string, LineLabel[], LineLabel[], string]>([
    ['holds for the same labels', judged([proposed('step')], [], LAN), [proposed('step')], 'step ✗'],
    ['puts again what the machine left out', judged([], ['fee'], LAN), [], 'fee +'],
    ['is confirmed of what the machine has learnt since', judged([], ['fee'], LAN), [proposed('fee')], 'fee ✓'],
    ['keeps what was confirmed and the machine no longer sees', judged([proposed('fee')], ['fee'], LAN), [], 'fee +'],
    ['leaves open what nobody has spoken of', judged([proposed('step')], ['step'], LAN), [proposed('step'), proposed('agency')], 'step ✓, agency ?'],
  ])('%s', (_, said, machine, after) => {
    expect(told(carried(said, machine).labels)).toBe(after);
  });

  it('goes on as a judgement of the new version, by the same person, that can be taken back there', () => {
    const { judgements: [kept], now } = carried([...judged([proposed('step')], ['result'], LAN)], [proposed('step')]);
    expect(kept).toMatchObject({ ...next, provisionId: 'art_9', madeById: 'lan', undoes: null, carriedFrom: 'judged art_1' });
    expect([told(kept?.before ?? []), told(kept?.after ?? [])]).toEqual(['step ?', 'step ✗, result +']);
    expect(now.map(({ versionId }) => versionId)).toEqual(['v2', 'v2']);
  });

  it('falls with the line', () => {
    expect(carryTeaching([judgement('art_1', [put('fee')])], [], new Map(), next)).toEqual({ findings: [], judgements: [] });
  });
});
