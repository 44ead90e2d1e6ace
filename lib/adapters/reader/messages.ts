/** What the server and a reader process say to each other. */

/** To the reader: one piece of work at a time. */
export interface Order {
  readonly job: unknown;
}

/** From the reader: it is ready for work, how far it has come, what came out, or that the work threw. */
export type Word =
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly share: number }
  /** `memory`: bytes that the process holds after the work. */
  | { readonly is: 'answer'; readonly answer: unknown; readonly memory: number }
  | { readonly is: 'failed'; readonly why: string };

/** Why a job gave no answer. */
export type Failure = 'busy' | 'too-slow' | 'too-heavy' | 'failed';
