import { describe, expect, it } from 'vitest';
import { PartsMatrix } from '@/app/(main)/dossiers/[dossierId]/procedures/parts-matrix';
import { ProcedureTargets } from '@/app/components/procedure-targets';
import type { ProcedureTarget } from '@/lib/domain/procedures/types';
import { render } from '@/tests/support/render';
import { procedure } from '@/tests/support/stored';

const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe('the cells of a procedure', () => {
  const shown = (over: object, locale: 'vi' | 'en' = 'vi'): string => words(render(<PartsMatrix dossierId="d" procedure={{ ...procedure('v', 0), id: 'p', ...over }} />, locale));

  it('say which other act lays a part down, and where the draft says so', () => {
    expect(shown({})).toContain('Phí, lệ phí Ở văn bản khác: Nghị định số 15/2018/NĐ-CP Khoản 1 Điều 5');
  });
  it('lead to that act in the library', () => {
    expect(render(<PartsMatrix dossierId="d" procedure={{ ...procedure('v', 0), id: 'p' }} />, 'vi')).toContain(`href="/precedents?${new URLSearchParams({ q: 'Nghị định số 15/2018/NĐ-CP' })}"`);
  });
  it('say which body is to lay it down', () => {
    expect(shown({ elsewhere: { step: [{ kind: 'delegated', citation: 'Chính phủ', provision: 'art_5__para_1' }] } })).toContain('Giao quy định cho: Chính phủ Khoản 1 Điều 5');
  });
  it('keep the citation Vietnamese in English', () => expect(shown({}, 'en')).toContain('In another act: Nghị định số 15/2018/NĐ-CP'));
});

describe('what an amending draft changes', () => {
  const target = (over: Partial<ProcedureTarget>): ProcedureTarget => ({ operation: 'amend', act: 'Luật Đò ngang', article: '5', provision: 'art_1', ...over });
  const shown = (...targets: ProcedureTarget[]): string => words(render(<ProcedureTargets targets={targets} />, 'vi'));

  it('is told by what is done to it', () => {
    expect(shown(target({ clause: '2' }), target({ operation: 'add', article: '5a' }))).toBe('Sửa đổi, bổ sung: Khoản 2 Điều 5 Luật Đò ngang Bổ sung: Điều 5a Luật Đò ngang');
  });
  it('counts what would run on', () => expect(shown(...Array.from({ length: 6 }, (_, i) => target({ article: String(i + 1) })))).toContain('và 2 chỗ nữa'));
  it('is nothing in a new act', () => expect(shown()).toBe(''));
});
