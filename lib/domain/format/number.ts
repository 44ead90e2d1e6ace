/**
 * Numbers as they are written in Viet Nam: a dot between thousands, a comma
 * before decimals. Done by hand, since the answer must not depend on which
 * languages the machine's own formatter was built with.
 */

/** "1.234.567,5"; at most `decimals` digits after the comma, trailing zeros left out. */
export function formatNumber(value: number, decimals = 2): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const tail = fraction.replace(/0+$/, '');
  const digits = tail === '' ? grouped : `${grouped},${tail}`;
  return value < 0 && Number(fixed) !== 0 ? `-${digits}` : digits;
}

/** An amount of money in đồng: "441.816 đồng". Half a đồng is shown where the sum has one. */
export function formatDong(amount: number): string {
  return `${formatNumber(amount)} đồng`;
}

/** An amount as pages show it, in whole đồng, half a đồng rounded up: "16.856 đồng" for 16.855,5. Sums are made before. */
export function formatWholeDong(amount: number): string {
  return `${formatNumber(amount, 0)} đồng`;
}

/** A ratio (0.8167) as a percentage with at most two decimals: "81,67%". */
export function formatPercent(ratio: number): string {
  return `${formatNumber(ratio * 100)}%`;
}
