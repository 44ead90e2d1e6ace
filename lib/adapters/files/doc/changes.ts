/** Tracked changes (sửa đổi có theo dõi) met while reading, and what of the text stands under the chosen view. */
import type { RevisionView } from '@/lib/domain/structure/types';
import { cleanText } from '../paragraph-lines';
import type { TrackedChanges } from '../types';
import type { CharacterFacts } from './properties';

/** The two kinds of change, with the author's number; null where a character was not so changed. */
interface Change {
  readonly inserted: number | null;
  readonly deleted: number | null;
}

const UNCHANGED: Change = { inserted: null, deleted: null };

export class Changes {
  private insertions = 0;
  private deletions = 0;
  private readonly authors = new Set<string>();
  private last: Change = UNCHANGED;

  constructor(
    private readonly names: readonly string[],
    readonly view: RevisionView,
  ) {}

  /** True where characters with these facts are not part of the text. */
  gone(facts: CharacterFacts): boolean {
    return this.view === 'accepted' ? facts.deleted : facts.inserted;
  }

  /** Counts changed words; what goes on from the run before is the same change. */
  count(facts: CharacterFacts): void {
    const change = { inserted: facts.inserted ? facts.insertedBy : null, deleted: facts.deleted ? facts.deletedBy : null };
    if (change.inserted !== null && change.inserted !== this.last.inserted) this.insertions++;
    if (change.deleted !== null && change.deleted !== this.last.deleted) this.deletions++;
    this.last = change;
    this.sign(facts);
  }

  /** Ends the paragraph: its mark may have been changed too, which is no change of words. */
  endParagraph(mark: CharacterFacts): void {
    this.last = UNCHANGED;
    this.sign(mark);
  }

  finish(): TrackedChanges {
    return { insertions: this.insertions, deletions: this.deletions, authors: [...this.authors], view: this.view };
  }

  private sign({ inserted, insertedBy, deleted, deletedBy }: CharacterFacts): void {
    for (const author of [inserted ? insertedBy : null, deleted ? deletedBy : null]) {
      const name = author === null ? '' : (this.names[author] ?? '');
      if (name !== '') this.authors.add(cleanText(name));
    }
  }
}
