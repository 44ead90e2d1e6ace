import { cache } from 'react';

/**
 * Does pieces of work of one request one after the other: a draft with fifty procedures asks the library fifty times, and the page,
 * and everybody else, shall not wait until all are answered.
 */
export const inTurn = cache(() => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
});
