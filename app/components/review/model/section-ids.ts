import { COMPLAINTS } from '@/lib/domain/checks/types';

/**
 * Sections of the list of findings. found: what was found, in the order of the text · the four complaints, and
 * other for rules that stand for none · labels: the surer labels, where rules are arranged by complaint ·
 * inside, outside: labels in doubt in a procedure and outside of any · technique: how the draft is written.
 */
export const SECTION_IDS = ['found', ...COMPLAINTS, 'other', 'labels', 'inside', 'outside', 'technique'] as const;
export type SectionId = (typeof SECTION_IDS)[number];
