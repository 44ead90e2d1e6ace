/** How the head of a draft stands on paper (thể thức văn bản), told from its words: a provision keeps no formatting. */

export interface HeadLine {
  /** Offsets in the text of the preamble, with its line break: drawn as a block, it would leave an empty line behind. */
  readonly start: number;
  readonly end: number;
  /** The name of the type ("QUYẾT ĐỊNH") and the title below it. */
  readonly strong: boolean;
}

const GROUNDS = /^\s*(?:căn cứ|xét |theo đề nghị)/iu;
const TYPE = /^\s*(?:HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH|LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|CHỈ THỊ)\s*$/u;
/** A head has no more lines than this: where the grounds come later, they are no grounds. */
const MOST = 25;

/** The lines above the grounds ("Căn cứ …"), which are centred; none where there are no grounds. */
export function headLines(preamble: string): HeadLine[] {
  const lines = preamble.split('\n');
  const grounds = lines.findIndex((line) => GROUNDS.test(line));
  if (grounds > MOST) return [];
  const found: HeadLine[] = [];
  let start = 0;
  let strong = false;
  for (const line of lines.slice(0, Math.max(0, grounds))) {
    strong ||= TYPE.test(line);
    const end = start + line.length + 1;
    if (line !== '') found.push({ start, end, strong });
    start = end;
  }
  return found;
}
