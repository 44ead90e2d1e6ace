import type { Provision } from '@/lib/domain/structure/types';
import type { ActError } from '../../use-act';
import { NO_FILTER, type Filters } from '../model/filters';
import { layOut, type Paper } from '../model/paper';
import type { Quote } from '../model/quote';
import type { ShownLine } from '../model/lines';
import type { ReviewView } from '../model/review-view';
import type { RuleWords } from '../model/rule-words';
import type { SimilarAsked } from '../model/similar';
import { NOTHING_PENDING, type LineAsked, type Pending } from '../model/pending';

export const TABS = ['findings', 'procedures', 'threads'] as const;
export type TabId = (typeof TABS)[number];

/** The pane that a narrow screen shows; a wide one shows all of them. */
export type Pane = 'outline' | 'paper' | 'panel';

export interface Chosen {
  readonly kind: 'finding' | 'procedure' | 'thread';
  readonly id: string;
}

export interface ReviewState {
  readonly view: ReviewView;
  readonly tab: TabId;
  readonly pane: Pane;
  readonly filters: Filters;
  readonly chosen: Chosen | null;
  /** The finding or procedure whose rejection waits for a word of reason. */
  readonly rejecting: string | null;
  /** The provision at the top of what is seen of the paper. */
  readonly inView: string | null;
  /** The provision that was last asked for, lit on the paper. */
  readonly lit: string | null;
  /** Words of one provision that are selected on the paper. */
  readonly selected: Quote | null;
  /** Words that a new comment is being written on. */
  readonly draft: Quote | null;
  /** What has been written of it. */
  readonly draftText: string;
  /** The wording that it proposes for them; null for a mere comment. */
  readonly draftProposal: string | null;
  /** The provision whose precedents are shown in place of the cards. */
  readonly similar: SimilarAsked | null;
  /** Why the last act on a finding, procedure or thread was refused, by its id. */
  readonly errors: Readonly<Record<string, ActError>>;
  readonly helpOpen: boolean;
  /** Lines of the file, read when somebody first asks about one. */
  readonly lines: FileLines;
  /** The line that the person is asked what it is. */
  readonly asked: LineAsked | null;
  /** What was said of lines and waits to be applied. */
  readonly pending: Pending;
  /** The other reading of tracked changes, or what waits, whose outcome is being shown before it is done. */
  readonly rereading: 'pending' | 'accepted' | 'rejected' | null;
  /** The line whose labels the person is asked for. */
  readonly relabelling: string | null;
  /** The line of whose labels the person has just spoken, or taken back the last word. */
  readonly relabelled: { readonly provisionId: string; readonly undone: boolean } | null;
  /** Grows with each act that stood, so that the head of the dossier can be read again. */
  readonly acts: number;
}

export type FileLines =
  | { readonly state: 'unread' | 'reading' }
  | { readonly state: 'read'; readonly all: readonly ShownLine[]; readonly byIndex: ReadonlyMap<number, ShownLine> }
  | { readonly state: 'failed'; readonly error: ActError };

export interface Jump {
  readonly provisionId: string;
  /** Offset in the provision's text; null for its beginning. */
  readonly start: number | null;
}

/** What never changes while one version is on the screen. */
export interface Fixed {
  readonly paper: Paper;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly rules: RuleWords;
  /** What was said of lines before the page was loaded again, and waits still. */
  readonly kept: Pending;
}

export interface ReviewStore {
  readonly fixed: Fixed;
  get(): ReviewState;
  set(change: Partial<ReviewState>): void;
  subscribe(listener: () => void): () => void;
  /** Asks the paper to show a place. */
  jump(jump: Jump): void;
  onJump(listener: (jump: Jump) => void): () => void;
}

/**
 * State of the review page outside React: the paper listens to it without being rendered
 * again, and a card is rendered only when what it shows changes.
 */
export function createReviewStore(view: ReviewView, rules: RuleWords, filters: Filters = NO_FILTER, pending: Pending = NOTHING_PENDING): ReviewStore {
  let state: ReviewState = {
    view, tab: 'findings', pane: 'paper', filters, chosen: null, rejecting: null, inView: null, lit: null, selected: null, draft: null, draftText: '', draftProposal: null, similar: null, errors: {}, helpOpen: false, acts: 0,
    lines: { state: 'unread' }, asked: null, pending, rereading: null, relabelling: null, relabelled: null,
  };
  const listeners = new Set<() => void>();
  const jumpers = new Set<(jump: Jump) => void>();
  return {
    fixed: { paper: layOut(view.provisions), provisions: new Map(view.provisions.map((provision) => [provision.id, provision])), rules, kept: pending },
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jump(jump) {
      for (const jumper of jumpers) jumper(jump);
    },
    onJump(listener) {
      jumpers.add(listener);
      return () => jumpers.delete(listener);
    },
  };
}
