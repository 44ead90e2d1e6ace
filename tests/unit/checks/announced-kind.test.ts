import { describe, expect, it } from 'vitest';
import { otherKind } from '@/lib/domain/checks/announced-kind';
import type { DocumentHead } from '@/lib/domain/structure/types';

const head = (type: string, number: string, issuer: string): DocumentHead => ({ type, number, title: '', issuer, date: null, draft: true });
const PROVINCE = head('Quyết định', '/2026/QĐ-UBND', 'Ủy ban nhân dân tỉnh Sông Tiền');

describe('the kind of document that a file announces', () => {
  it.each<[string, DocumentHead, string]>([
    ['a decree', head('Nghị định', '/2026/NĐ-CP', 'Chính phủ'), 'Nghị định của Chính phủ'],
    ['a resolution of the council', head('Nghị quyết', '/2026/NQ-HĐND', 'Hội đồng nhân dân tỉnh Sông Tiền'), 'Nghị quyết của Hội đồng nhân dân cấp tỉnh'],
    ['a decision of a commune', head('Quyết định', '/2026/QĐ-UBND', 'Ủy ban nhân dân xã Tân Phú'), 'Quyết định của Ủy ban nhân dân cấp xã'],
  ])('is told for %s in the dossier of a provincial decision', (_, given, announced) =>
    expect(otherKind(given, 'qd-ubnd-tinh')).toEqual({ announced, expected: 'Quyết định của Ủy ban nhân dân cấp tỉnh' }));

  it.each<[string, DocumentHead]>([
    ['it is that of the dossier', PROVINCE],
    ['the head does not say which', head('', '', '')],
    ['the head does not say whose decision it is', head('Quyết định', '', '')],
  ])('is not, where %s', (_, given) => expect(otherKind(given, 'qd-ubnd-tinh')).toBeNull());
});
