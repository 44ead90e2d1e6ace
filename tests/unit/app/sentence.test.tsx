import { describe, expect, it } from 'vitest';
import { ofPage, Sentence } from '@/app/components/sentence';
import { TurnRow } from '@/app/components/shell/turn-row';
import en from '@/app/i18n/messages/en/sentences.json';
import { LOCALES } from '@/app/i18n/areas';
import { inFamily } from '@/lib/adapters/files/draft-files';
import { FILE_REFUSAL_CODES, refuse } from '@/lib/adapters/files/refusals';
import { BUSY, unsearchable } from '@/lib/adapters/reader/apart';
import { blockersOf, type BlockerCode } from '@/lib/domain/process/blockers';
import { atRevision, inStage, mayReread, maySubmit } from '@/lib/domain/process/guards';
import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import { turnOf } from '@/lib/domain/process/steps';
import type { Refusal } from '@/lib/domain/result';
import { mayCreateDossier } from '@/lib/policies/dossier';
import { notOneOf } from '@/lib/policies/four-eyes';
import { NOT_FOUND } from '@/lib/policies/roles';
import { badInput } from '@/lib/usecases/_refusals';
import { render, unmarked } from '../../support/render';
import { favourable, ready, settled } from '../../support/snapshot';

const VIETNAMESE = /[À-ỹ]/u;
const nobody = { id: 'u1', name: 'Nguyễn Thị Lan', memberships: [] };

/** A draft that lacks just this. */
const LACKING: Readonly<Record<BlockerCode, DossierSnapshot>> = {
  'version-missing': ready({ version: null }),
  'file-altered': ready({ version: { id: 'v2', number: 2, sha256: 'aa', storedSha256: 'ab' } }),
  'procedures-undecided': ready({ procedures: [settled({ decision: 'proposed' }), settled({ decision: 'proposed' })] }),
  'rejection-unreviewed': ready({ procedures: [settled({ decision: 'rejected' })] }),
  'errors-undecided': ready({ errorsUndecided: 3 }),
  'errors-standing': ready({ errorsStanding: 1 }),
  'assessment-missing': ready({ procedures: [settled({ assessment: null })] }),
  'assessment-stopped': ready({ procedures: [settled({ assessment: { complete: false, stopped: 'necessity' } })] }),
  'opinion-not-requested': ready({ stage: 'drafting', procedures: [settled({ opinion: null })] }),
  'opinion-missing': ready({ procedures: [settled({ opinion: null })] }),
  'opinion-unanswered': ready({ procedures: [settled({ opinion: { answered: false } })] }),
  'threads-open': ready({ threadsOpen: 1 }),
  'not-submitted': ready({ appraisal: null }),
  'not-received': ready({ appraisal: favourable({ status: 'submitted', conclusion: null }) }),
  'appraisal-refused': ready({ appraisal: favourable({ status: 'refused', conclusion: null }) }),
  'not-concluded': ready({ appraisal: favourable({ status: 'accepted', conclusion: null }) }),
  'not-eligible': ready({ appraisal: favourable({ conclusion: 'not_eligible' }) }),
  'remarks-unanswered': ready({ appraisal: favourable({ remarksUnanswered: 2 }) }),
  'revision-unconfirmed': ready({ appraisal: favourable({ versionId: 'v1' }) }),
};

/** The refusal of a verdict or a guard. */
function refused(answer: true | Refusal | { ok: true } | { ok: false; error: Refusal }): Refusal {
  if (answer === true) throw new Error('was allowed');
  if (!('ok' in answer)) return answer;
  if (answer.ok) throw new Error('was allowed');
  return answer.error;
}

const found = <T,>(value: T | null | undefined): T => {
  if (value == null) throw new Error('says nothing');
  return value;
};

/** Why a file was not read: each refusal of the readers, and of what searches what they have read. */
const UNREAD: readonly Refusal[] = [
  ...FILE_REFUSAL_CODES.map((code) => inFamily(refuse(code, 'a.docx', { seconds: 60, megabytes: 512, limit: 50 }).error)),
  ...(['too-slow', 'too-heavy', 'failed'] as const).map((why) => unsearchable(why, 60)),
  { code: 'unreadable-no-articles', sentence: 'Tệp “a.docx” không có điều nào.', params: { file: 'a.docx' } },
  BUSY,
];

const SAID: Readonly<Record<string, Refusal>> = {
  ...Object.fromEntries(Object.entries(LACKING).map(([code, snapshot]) => [code, found(blockersOf(snapshot).find((b) => b.code === code))])),
  'gate-open': found(turnOf(ready())),
  'next-step': found(turnOf(ready({ stage: 'consulting' }))),
  stale: refused(atRevision(2, 1)),
  forbidden: refused(mayCreateDossier(nobody, 'a1')),
  'four-eyes': refused(notOneOf(nobody, ['u1'])),
  'not-found': NOT_FOUND,
  blocked: refused(maySubmit(ready({ stage: 'consulting', threadsOpen: 1 }))),
  'conflict-stage': refused(inStage('appraising', 'drafting')),
  'conflict-adopted': refused(inStage('adopted', 'drafting')),
  'conflict-frozen': refused(mayReread('appraised', 'v2', favourable())),
  'conflict-same-procedure': { code: 'conflict-same-procedure', sentence: 'Bản này đã có thủ tục “Cấp biển hiệu”.', params: { name: 'Cấp biển hiệu' } },
  'conflict-same-proposal': { code: 'conflict-same-proposal', sentence: 'Bạn đã gửi đúng đề nghị này rồi.' },
  'bad-input': badInput('Hãy ghi tên dự thảo.'),
  'too-large': { code: 'too-large', sentence: 'Nội dung gửi lên lớn hơn mức cho phép (50 MB).', params: { limit: 50 } },
  'cross-origin': { code: 'cross-origin', sentence: 'Yêu cầu không đến từ trang của hệ thống.' },
  'conflict-same-file': { code: 'conflict-same-file', sentence: 'Tệp này giống hệt bản 2 đang có.', params: { number: 2 } },
  'conflict-same-search-name': { code: 'conflict-same-search-name', sentence: 'Bạn đã có một tìm kiếm tên “Vỉa hè”.', params: { name: 'Vỉa hè' } },
  'conflict-too-many-searches': { code: 'conflict-too-many-searches', sentence: 'Bạn đã lưu 50 tìm kiếm.', params: { most: 50 } },
  ...Object.fromEntries(UNREAD.map((said) => [said.code, said])),
  'out-of-time': { code: 'out-of-time', sentence: 'Máy chủ đang bận nên chưa ghi kịp việc này.' },
  unauthenticated: { code: 'unauthenticated', sentence: 'Bạn chưa đăng nhập.' },
  unexpected: { code: 'unexpected', sentence: 'Hệ thống gặp lỗi, mã a1.', params: { id: 'a1' } },
};

describe('what the domain says', () => {
  it.each(Object.entries(SAID))('%s has its own sentence in English; Vietnamese in it is marked', (code, said) => {
    const html = render(<Sentence said={said} />, 'en');
    expect(said.code).toBe(code);
    expect(unmarked(html)).toMatch(/^[A-Z\d].{10}/);
    expect(unmarked(html)).not.toMatch(VIETNAMESE);
  });

  it.each(Object.entries(SAID))('%s is the domain’s own sentence in Vietnamese', (_, said) => {
    expect(render(<Sentence said={{ ...said, sentence: 'Câu của miền.' }} />, 'vi')).toBe('<span lang="vi">Câu của miền.</span>');
  });

  it('has no English sentence for a code that nobody says', () => expect(Object.keys(en).sort()).toEqual(Object.keys(SAID).sort()));

  it('is shown in Vietnamese, and marked so, where English has no sentence for it', () => {
    expect(render(<Sentence said={{ code: 'conflict-hash', sentence: 'Mã băm không khớp.' }} />, 'en')).toBe('<span lang="vi">Mã băm không khớp.</span>');
  });

  it('names and counts what it speaks of', () => {
    expect(render(<Sentence said={SAID['procedures-undecided']!} />, 'en')).toContain('2 procedures');
    expect(render(<Sentence said={SAID['assessment-missing']!} />, 'en')).toContain('“<span lang="vi">Hỗ trợ mua giống</span>”');
    expect(render(<Sentence said={SAID['assessment-stopped']!} />, 'en')).toContain('unnecessary');
  });

  it('tells a revision that is wanted from one that waits to be confirmed', () => {
    const wanted = found(blockersOf(ready({ appraisal: favourable({ conclusion: 'eligible_after_revision' }) }))[0]);
    expect(render(<Sentence said={wanted} />, 'en')).toContain('upload a new version');
    expect(render(<Sentence said={SAID['revision-unconfirmed']!} />, 'en')).toContain('has to confirm');
  });

  it('leaves alone what the page itself says in the language of the interface', () => {
    expect(render(<Sentence said={ofPage('One file at a time.')} />, 'en')).toBe('One file at a time.');
    expect(render(<Sentence said={{ code: 'unexpected', sentence: 'Something went wrong.' }} />, 'en')).toBe('Something went wrong.');
  });
});

describe('what waits for somebody, in their own list', () => {
  const DUE = [...Object.keys(LACKING), 'gate-open', 'next-step'];
  const row = (code: string, locale: 'vi' | 'en', more = 0) => {
    const { sentence, params = {} } = found(SAID[code]);
    const item = { code: code as BlockerCode, sentence, params, more, role: 'drafter', dueOn: null, place: null, procedureId: null, link: '/', documentTypeName: 'Quyết định' } as const;
    return render(<TurnRow item={{ ...item, dossier: { id: 'd1', title: 'Hỗ trợ', stage: 'drafting' } }} today="2026-11-22" />, locale);
  };

  it.each(LOCALES.flatMap((locale) => DUE.map((code) => [locale, code] as const)))('is named as an act: %s, %s', (locale, code) => {
    expect(row(code, locale)).toMatch(/font-semibold">[A-ZĐ]/);
  });

  it('counts what else waits in the same dossier', () => {
    expect(row('remarks-unanswered', 'vi', 2)).toContain('Tiếp thu hoặc giải trình 2 ý kiến thẩm định<span class="font-normal text-ink-soft"> và 2 việc nữa');
    expect(row('remarks-unanswered', 'vi')).not.toContain('việc nữa');
  });
});
