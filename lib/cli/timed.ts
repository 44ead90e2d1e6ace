/** Runs `work` and says how many milliseconds it took, to a tenth. */
export function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const value = work();
  return [value, Math.round((performance.now() - start) * 10) / 10];
}
