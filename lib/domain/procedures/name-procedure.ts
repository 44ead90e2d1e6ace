import type { LabelledArticle } from './group-articles';
import { matterOfRequest, type Matter } from './matter';

/** A name and the articles it was read from; `articles` is empty where nothing names the procedure. */
export interface ProcedureName {
  readonly text: string;
  readonly articles: readonly string[];
}

const LONGEST = 160;

function tidy(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(/[\s,;:.–-]+$/, '').trim();
  const short = clean.length <= LONGEST ? clean : `${clean.slice(0, clean.lastIndexOf(' ', LONGEST))} …`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

const complete = (m: Matter): boolean => m.actions.length > 0 && m.object.size > 0;

/**
 * Names a procedure: action, result and subject (Decree 63/2010 Art. 8(2)(a)). A heading that says all
 * comes first; a bare action ("Trình tự hỗ trợ") takes its object from the act's title or from a request in the text.
 */
export function nameProcedure(group: readonly LabelledArticle[], title: Matter): ProcedureName {
  const named = group.filter((a) => complete(a.matter));
  const core = named.find((a) => a.parts.has('dossier') || a.parts.has('step')) ?? named[0];
  const sharesTitle = (m: Matter): boolean => m.actions.length > 0 && m.actions.some((a) => title.actions.includes(a));
  if (core && !(sharesTitle(core.matter) && core.matter.object.size < 2 && complete(title))) return { text: tidy(core.matter.text), articles: named.map((a) => a.view.provision.id) };
  const acting = group.filter((a) => a.matter.actions.length > 0);
  if (complete(title) && (acting.length === 0 || acting.some((a) => sharesTitle(a.matter)))) return { text: tidy(title.text), articles: group.map((a) => a.view.provision.id) };
  const request = group.flatMap((a) => a.labelled.map((l) => matterOfRequest(l.provision.text))).find((m) => m !== null);
  if (request) return { text: tidy(request.text), articles: group.slice(0, 1).map((a) => a.view.provision.id) };
  if (core) return { text: tidy(core.matter.text), articles: named.map((a) => a.view.provision.id) };
  const heading = group.map((a) => a.matter.text || a.view.article.heading).find((h) => h !== '');
  return { text: tidy(heading || title.text || `Thủ tục tại ${group[0]?.view.article.article ?? 'dự thảo'}`), articles: [] };
}
