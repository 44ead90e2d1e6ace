import { describe, expect, it } from 'vitest';
import { Outage } from '@/lib/adapters/search/outage';

describe('an outage', () => {
  const start = () => {
    const clock = { now: 1_000 };
    return { clock, outage: new Outage(() => clock.now, 30_000) };
  };

  it('lets everybody ask a server that answers', () => {
    const { outage } = start();
    expect([outage.mayAsk(), outage.mayAsk()]).toEqual([true, true]);
    outage.answered();
    expect(outage.mayAsk()).toBe(true);
  });

  it('lets nobody ask for a while after it did not answer', () => {
    const { clock, outage } = start();
    outage.failed();
    expect(outage.mayAsk()).toBe(false);
    clock.now += 29_999;
    expect(outage.mayAsk()).toBe(false);
  });

  it('then lets one try, and the others when that went well', () => {
    const { clock, outage } = start();
    outage.failed();
    clock.now += 30_000;
    expect([outage.mayAsk(), outage.mayAsk()]).toEqual([true, false]);
    outage.answered();
    expect([outage.mayAsk(), outage.mayAsk()]).toEqual([true, true]);
  });

  it('waits as long again where the try went wrong', () => {
    const { clock, outage } = start();
    outage.failed();
    clock.now += 30_000;
    outage.mayAsk();
    outage.failed();
    clock.now += 29_000;
    expect(outage.mayAsk()).toBe(false);
    clock.now += 1_000;
    expect(outage.mayAsk()).toBe(true);
  });
});
