import { describe, expect, it } from 'vitest';
import { createThrottle, THROTTLE } from '@/lib/adapters/auth/throttle';

const setUp = () => {
  const clock = { now: 0 };
  return { clock, throttle: createThrottle(() => clock.now) };
};
const times = (n: number, act: () => boolean) => Array.from({ length: n }, act);

describe('the throttle of the sign-in', () => {
  it('lets five tries pass for one account from one address, and not the sixth', () => {
    const { throttle } = setUp();
    expect(times(6, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1'))).toEqual([true, true, true, true, true, false]);
  });

  it('takes one address for one account however it is written', () => {
    const { throttle } = setUp();
    times(5, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1'));
    expect(throttle.take(' LAN@tinh.gov.vn ', '10.0.0.1')).toBe(false);
  });

  it('does not hold up another person behind the same address, nor the same person elsewhere', () => {
    const { throttle } = setUp();
    times(6, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1'));
    expect(throttle.take('hai@tinh.gov.vn', '10.0.0.1')).toBe(true);
    expect(throttle.take('lan@tinh.gov.vn', '10.0.0.2')).toBe(true);
  });

  it('stops guesses on one account that come from ever new addresses', () => {
    const { throttle } = setUp();
    let address = 0;
    const allowed = times(100, () => throttle.take('lan@tinh.gov.vn', `10.0.1.${address++}`)).filter(Boolean);
    expect(allowed).toHaveLength(THROTTLE.perAccount);
  });

  it('lets try again after fifteen minutes, and not a moment before', () => {
    const { clock, throttle } = setUp();
    times(5, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1'));
    clock.now = THROTTLE.windowMs - 1;
    expect(throttle.take('lan@tinh.gov.vn', '10.0.0.1')).toBe(false);
    clock.now = THROTTLE.windowMs;
    expect(throttle.take('lan@tinh.gov.vn', '10.0.0.1')).toBe(true);
  });

  it('forgets the wrong tries of somebody who has signed in', () => {
    const { throttle } = setUp();
    times(4, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1'));
    throttle.forgive('lan@tinh.gov.vn', '10.0.0.1');
    expect(times(5, () => throttle.take('lan@tinh.gov.vn', '10.0.0.1')).every(Boolean)).toBe(true);
  });
});
