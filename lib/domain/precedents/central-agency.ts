/** Central agencies (bộ, cơ quan ngang bộ) by the short names that sources file their procedures under. */
import { fold } from '../text/fold';
import data from './data/central-agencies.json';

/**
 * The agency of a short name without accents, "bo-tai-chinh". Several words may be shortened to their first letters ("bo-nong-nghiep-mt"), and
 * the end left out ("ngan-hang-nha-nuoc"). Empty where none of the agencies fits, or more than one.
 */
export function centralAgencyOf(slug: string): string {
  const asked = fold(slug).split(/[-_\s]+/).filter((word) => word !== '' && word !== 'va');
  if (asked.length < 2) return '';
  const fitting = data.names.filter((name) => fits(asked, fold(name).split(/[,\s-]+/).filter((word) => word !== 'va')));
  return fitting.length === 1 ? fitting[0]! : '';
}

function fits(asked: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of asked) {
    const initials = name.slice(at, at + word.length).map((syllable) => syllable.charAt(0)).join('');
    if (name[at] === word) at += 1;
    else if (word.length > 1 && initials === word) at += word.length;
    else return false;
  }
  return true;
}
