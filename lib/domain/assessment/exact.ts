/**
 * Exact sums of decimals. Half đồng are ordinary in a cost sheet (1.5 hours at 53,977
 * đồng), and 0.1 + 0.2 must not cost anybody a đồng: binary fractions would.
 */
export interface Exact {
  /** The value times 10 to the power of `scale`. */
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Exact = { units: 0n, scale: 0 };

/** A number as it is written in decimal, to at most six places. */
export function exact(value: number): Exact {
  const [whole = '0', fraction = ''] = String(value).includes('e') ? value.toFixed(6).split('.') : String(value).split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

export function times(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { units: scaled(a, scale) + scaled(b, scale), scale };
}

/** The nearest number; exact for every amount of money that occurs. */
export function toNumber(a: Exact): number {
  return Number(`${a.units}e-${a.scale}`);
}

/** Rounded to a whole number, a half away from zero. */
export function rounded(a: Exact): number {
  const unit = 10n ** BigInt(a.scale);
  const half = a.units < 0n ? -unit : unit;
  return Number((a.units * 2n + half) / (unit * 2n));
}

function scaled(a: Exact, scale: number): bigint {
  return a.units * 10n ** BigInt(scale - a.scale);
}
