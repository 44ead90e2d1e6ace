/** Words that show what a procedure says, whatever its lines were labelled as (data/procedure-words.json). */
import data from './data/procedure-words.json';

const compiled = (source: string): RegExp => new RegExp(source, 'um');

/** All are matched against folded text (see foldSpelling). */
export const WORDS = {
  /** Within what time somebody acts. */
  timeLimit: compiled(data.timeLimit),
  /** Somebody applies: hands papers in, or is told which. */
  application: compiled(data.application),
  /** Somebody decides on it. */
  decision: compiled(data.decision),
  /** How it goes is laid down by another act. */
  elsewhere: compiled(data.elsewhere),
  /** Headings of articles that are about something else, though a procedure passes through them. */
  otherHeading: compiled(data.otherHeadings),
  /** Headings that name what is applied for, or how. */
  matterHeading: compiled(data.matterHeading),
  /** Titles of acts on the work of agencies among themselves (Decree 63/2010 Art. 1(2)(a)). */
  internalTitle: compiled(data.internalTitle),
  /** Headings of articles that complete what a neighbour begins. */
  completing: compiled(data.completing),
  /** Anybody on the side of the State. */
  anyAgency: compiled(data.anyAgency),
  /** An agency that the reader can find, as a source for longer patterns. */
  namedAgency: data.namedAgency,
  /** Headings about the career of those in office: no procedure of the people (Decree 63/2010 Art. 1(2)). */
  personnelMatter: compiled(data.personnelMatter),
  /** Those in office. */
  officers: compiled(data.officers),
  /** The draft says whom it means by "competent agency". */
  defined: compiled(data.defined),
} as const;
