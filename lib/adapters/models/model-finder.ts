import { analyse } from '@/lib/domain/checks/analyse';
import { RULES } from '@/lib/domain/checks/rules';
import { withSettings } from '@/lib/domain/checks/settings';
import { compareWithSuperiors } from '@/lib/domain/checks/superior/compare';
import { ok } from '@/lib/domain/result';
import type { Finder } from '@/lib/ports/finder';
import { loadFinderModel } from './finder';

/** The finder with the model that ships with this version, read at its first use. */
export const modelFinder: Finder = {
  analyse: async (document, circumstances, settings) => ok(analyse(loadFinderModel(), document, circumstances, withSettings(RULES, settings))),
  compare: async (subject, articles, settings) => ok(compareWithSuperiors(loadFinderModel(), subject, articles, withSettings(RULES, settings))),
};
