import type { AmendmentTarget } from '../structure/types';

/** A place in another act as a lawyer cites it: "điểm a khoản 2 Điều 5 Luật Đầu tư". Stays Vietnamese in every language of the interface. */
export function targetWords({ act, article, clause, point }: Omit<AmendmentTarget, 'operation'>): string {
  const words = [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`, act].filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
