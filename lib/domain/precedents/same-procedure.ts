/** Whether the national list has a procedure already: by its name, since that says action, result and subject (Decree 63/2010 Art. 8(2)(a)). */
import { clash, leadingAction, likeness, matterOfHeading, type Matter } from '../procedures/matter';
import { foldSpelling } from '../procedures/spelling';

/** Syllables of an object that names something: "cấp giấy phép" alone names nothing. */
const LEAST = 3;
const SAME = 0.8;
/** Of an object so long one syllable may be lacking on the other side: a name is copied with a word changed. */
const LONG = 10;

/** What the list adds to a name for the level that does it, and drafts for the place: no part of the matter. */
const TAILS = [
  /\s*\([^()]*\)/gu,
  /(?:\s*[-–,]?\s*(?:thuộc thẩm quyền(?: giải quyết| quyết định| cấp)?(?: của)?|thực hiện tại|ở|tại)\s+(?:chủ tịch )?(?:(?:ủy|uỷ) ban (?:nhân dân |nhân )?)?(?:cấp |cơ quan )?(?:trung ương|bộ|tỉnh|huyện|xã)(?:,? cấp (?:tỉnh|huyện|xã))*)\s*[.…]*$/iu,
  /\s+trên địa bàn[^,;]*$/iu,
] as const;

const AUTHORITY = /(?:thẩm quyền|thực hiện tại|(?<=đầu tư )của)(?: \p{L}+){0,8}? (quốc hội|thủ tướng|trung ương|tỉnh|huyện|xã)(?!\p{L})/u;

interface Named {
  readonly plain: string;
  /** True where the name was cut off ("…"). */
  readonly cut: boolean;
  readonly matter: Matter;
  /** The action that the name begins with, or names first; "chấp thuận điều chỉnh" is one action. */
  readonly action: string | undefined;
  /** Who does it, where the name says so: "tỉnh", "quốc hội". */
  readonly authority: string | undefined;
}

/** The name without "Thủ tục", brackets, level and place: "Cấp thẻ đò (thực hiện tại cấp tỉnh)" -> "Cấp thẻ đò". */
export function plainName(name: string): string {
  const whole = name.trim().replace(/^thủ tục\s*:?\s+/iu, '');
  return TAILS.reduce<string>((text, tail) => text.replace(tail, ''), whole).replace(/[\s.…]+$/u, '').trim();
}

function named(name: string): Named {
  const bare = plainName(name);
  const cut = /…\s*(?:\([^()]*\))?$/u.test(name.trim());
  const matter = matterOfHeading(bare);
  const folded = foldSpelling(matter.text);
  const [first] = [...matter.actions].sort((a, b) => folded.indexOf(a) - folded.indexOf(b) || b.length - a.length);
  const next = first && leadingAction(folded.slice(folded.indexOf(first) + first.length).replace(/^ /u, ''));
  const authority = AUTHORITY.exec(foldSpelling(name))?.[1];
  return { plain: foldSpelling(bare), cut, matter, action: first && next ? `${first} ${next}` : first, authority };
}

/** How much two names mean one procedure, 0 to 1; 0 where they do not: other actions, a thing that the other does not name, another authority. */
export function sameProcedure(own: string, other: string): number {
  const [a, b] = [named(own), named(other)];
  if (a.authority && b.authority && a.authority !== b.authority) return 0;
  if (a.cut && a.plain.length > 0 && b.plain.startsWith(a.plain)) return 1;
  const [small, large] = a.matter.object.size <= b.matter.object.size ? [a.matter.object, b.matter.object] : [b.matter.object, a.matter.object];
  if (small.size < LEAST || a.action === undefined || a.action !== b.action || clash(a.matter, b.matter)) return 0;
  const lacking = [...small].filter((syllable) => !large.has(syllable)).length;
  if (lacking > (small.size >= LONG ? 1 : 0)) return 0;
  const alike = Math.min(1, likeness(a.matter, b.matter));
  return alike >= SAME ? alike : 0;
}
