/** One article may hold several procedures: khoản 1 "Cấp mới …", khoản 2 "Cấp lại …". */
import type { Provision } from '../structure/types';
import type { ArticleView } from './articles';
import data from './data/matter.json';
import { clash, clauseMatter, leadingAction, matterOfHeading, type Matter } from './matter';
import { foldSpelling } from './spelling';
import type { LabelledProvision } from './types';

/** The clauses of an article that are of one matter; all of the article where it is of one. */
export interface Piece {
  readonly matter: Matter;
  readonly roots: readonly string[];
  readonly members: readonly Provision[];
}

const GRANTS = new Set(data.grants);
const LONGEST_OPENING = 170;
const NAMES = /^(?:trình tự|thủ tục|hồ sơ|thành phần hồ sơ|quy trình|trường hợp|đối với|việc)(?!\p{L})/u;

/** The matter that a clause opens with ("Hồ sơ đề nghị cấp lại gồm:"), if it grants, renews or ends something. */
function matterOfClause(clause: Provision): Matter | null {
  const line = clause.heading || clause.text.split('\n')[0] || '';
  const [opening = ''] = line.split(/[:.;]|\s(?:gồm|bao gồm|được|thực hiện|như sau|theo quy định|tại|trong thời hạn)(?=[\s:,]|$)/u);
  if (opening.length > LONGEST_OPENING || !(NAMES.test(foldSpelling(opening)) || leadingAction(foldSpelling(opening)) !== undefined)) return null;
  const matter = matterOfHeading(opening);
  return matter.acting && matter.actions.every((action) => GRANTS.has(action)) ? matter : null;
}

/** The article in pieces, one for each procedure in it; clauses that name none belong to all of them. */
export function splitByMatter(view: ArticleView, labelled: readonly LabelledProvision[], heading: Matter): Piece[] {
  const { provision, members } = view;
  const whole: Piece = { matter: heading, roots: [provision.id], members };
  const clauses = members.filter((p) => p.kind === 'clause' && p.parent === provision.id);
  const cores = new Set(labelled.filter((l) => l.parts.some(({ part }) => part === 'dossier' || part === 'step')).map((l) => l.provision.id));
  const pieces: { matter: Matter; clauses: Provision[] }[] = [];
  const named = new Set<Provision>();
  for (const clause of clauses) {
    const matter = matterOfClause(clause);
    if (matter === null || (matter.object.size > 0 && heading.object.size > 0 && ![...matter.object].some((word) => heading.object.has(word)))) continue;
    named.add(clause);
    const home = pieces.find((piece) => !clash(piece.matter, matter));
    if (home) home.clauses.push(clause);
    else pieces.push({ matter, clauses: [clause] });
  }
  const under = (clause: Provision): Provision[] => members.filter((p) => p === clause || p.id.startsWith(`${clause.id}__`));
  const full = pieces.filter((piece) => piece.clauses.some((clause) => under(clause).some((p) => cores.has(p.id))));
  if (full.length < 2) return [whole];
  const common = clauses.filter((clause) => !named.has(clause));
  return full.map(({ matter, clauses: own }) => {
    const kept = clauses.filter((clause) => own.includes(clause) || common.includes(clause));
    return { matter: clauseMatter(matter, heading), roots: kept.map((p) => p.id), members: kept.flatMap(under) };
  });
}
