/** A reader process that does what no reader should, to see that the server bears it. */
import { serve } from '@/lib/adapters/reader/serve';

const held: unknown[] = [];

const DEEDS: Readonly<Record<string, (onProgress: (share: number) => void) => unknown>> = {
  answer: () => process.pid,
  progress: (onProgress) => onProgress(0.5),
  'wait a little': () => new Promise((resolve) => setTimeout(resolve, 200, process.pid)),
  'loop forever': () => { for (;;); },
  'never answer': () => new Promise(() => {}),
  'backtrack forever': () => /^(a+)+$/.test(`${'a'.repeat(64)}b`),
  'fill the heap': () => { for (;;) held.push({ text: String(held.length), list: [held.length] }); },
  'fill the heap at one blow': () => { for (;;) held.push(new Array(2 ** 24).fill(1.5)); },
  'fill memory outside the heap': () => { for (;;) held.push(Buffer.alloc(10_000_000, 1)); },
  'leave much behind': () => { held.push(Buffer.alloc(170_000_000, 1)); return process.pid; },
  throw: () => { throw new Error('told to throw'); },
  exit: () => process.exit(3),
  'throw outside the work': () => { setTimeout(() => { throw new Error('nobody catches this'); }); return new Promise(() => {}); },
  'say what it knows': () => Object.keys(process.env).sort(),
};

serve(async (job, onProgress) => DEEDS[String(job)]?.(onProgress));
