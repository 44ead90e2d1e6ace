import { describe, expect, it } from 'vitest';
import { optionsOf } from '@/bench/train/options';
import { surenessBy, type Line } from '@/bench/train/score';
import { ANY } from '@/lib/domain/procedures/model';

describe('what training is asked to do', () => {
  it('takes files of reviewers, several of them, and writes the model', () => {
    expect(optionsOf(['--data', 'd', '--with', 'a.jsonl', '--with', 'b.jsonl'])).toMatchObject({ folder: 'd', feedback: ['a.jsonl', 'b.jsonl'], share: 1, write: true });
  });

  it.each([[['--share', '0.5']], [['--reviewed', '0']], [['--sight', 'no-context']], [['--no-write']]])('leaves the model as it is with %j', (args) => {
    expect(optionsOf(['--data', 'd', ...args])?.write).toBe(false);
  });

  it.each([[['--share', '2']], [['--sight', 'nothing']], [['--reviewed', 'half']], [['--unknown']]])('refuses %j', (args) => {
    expect(optionsOf(['--data', 'd', ...args])).toBeNull();
  });
});

describe('how often labels that are shown are right', () => {
  const line = (probability: number, right: boolean): Line => {
    const p = new Float64Array(ANY + 1);
    p[0] = probability;
    p[ANY] = 1;
    return { article: 0, gold: right ? [0] : [], p };
  };

  it('rises with the probability, although the cases do not', () => {
    const lines = [...Array.from({ length: 40 }, () => line(0.35, true)), ...Array.from({ length: 40 }, () => line(0.65, false)), ...Array.from({ length: 40 }, () => line(0.95, true))];
    const rates = surenessBy(lines, new Array<number>(ANY + 1).fill(0.5));
    expect(rates).toHaveLength(10);
    expect([...rates].sort((a, b) => a - b)).toEqual(rates);
    expect(rates[3]).toBe(rates[6]);
    expect(rates[9]).toBeGreaterThan(0.9);
  });
});
