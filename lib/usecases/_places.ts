import type { Provision } from '@/lib/domain/structure/types';

const WORDS: Readonly<Partial<Record<Provision['kind'], string>>> = {
  part: 'Phần', chapter: 'Chương', section: 'Mục', subsection: 'Tiểu mục', article: 'Điều', clause: 'khoản', point: 'điểm', appendix: 'Phụ lục',
};

const BELOW_ARTICLE: readonly Provision['kind'][] = ['clause', 'point'];

/** Where a provision stands, the way lawyers cite it: "Điểm a khoản 2 Điều 5". */
export function placeOf(provision: Provision, byId: ReadonlyMap<string, Provision>): string {
  const names: string[] = [];
  for (let at: Provision | undefined = provision; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
    names.push(nameOf(at));
    if (!BELOW_ARTICLE.includes(at.kind)) break;
  }
  const place = names.join(' ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function nameOf({ kind, number, heading }: Provision): string {
  if (kind === 'preamble') return 'Phần mở đầu';
  if (kind === 'signature') return 'Nơi nhận, chữ ký';
  if (kind === 'attached') return heading || 'Quy định kèm theo';
  return [WORDS[kind] ?? '', number].join(' ').trim();
}
