import type { Complaint } from '@/lib/domain/checks/types';

/** What the page knows of the check rules, by code ("R08"); the rules themselves stay on the server. */
export type RuleWords = Readonly<Record<string, { readonly title: string; readonly complaints: readonly Complaint[] }>>;
