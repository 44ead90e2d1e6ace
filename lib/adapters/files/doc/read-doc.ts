/** A .doc (Word 97–2003) as lines, comments and warnings. */
import { ok } from '@/lib/domain/result';
import type { ReadingWarning } from '@/lib/domain/structure/types';
import { readingWarnings } from '../reading-warnings';
import type { FileNote, FormatReader } from '../types';
import { BodyReader } from './body';
import { Changes } from './changes';
import { readComments } from './comments';
import { readLists } from './lists';
import { readStrings } from './plc';
import { readShapes, type Shapes } from './shapes';
import { ENDNOTES, FOOTNOTES, readMargins, readReferences, storyRange } from './stories';
import { newTally, readStory, type StoryParagraph } from './story';
import { openWordFile, type WordFile } from './word-file';

/** Reads the bytes of an OLE file as Word document ([MS-DOC]); the error is the code of the refusal. */
export const readDoc: FormatReader = (bytes, view) => {
  const file = openWordFile(bytes);
  if (typeof file === 'string') return { ok: false, error: file };
  const changes = new Changes(readStrings(file.part('revisionAuthors')).map((s) => s.text), view);
  const tally = newTally();
  const shapes = readShapes(file);
  const read = (from: number, to: number): StoryParagraph[] => readStory(file, from, to, changes, tally);
  const body = new BodyReader(file, readLists(file.table, file.fib.place('lists'), file.fib.place('listUses')), anchoredIn(shapes, read));
  const main = storyRange(file, 'main');
  body.read(read(main.from, main.to));
  for (const box of shapes.loose) body.read(read(box.from, box.to));
  if (body.lines.length === 0) return { ok: false, error: 'no-text' };

  const lineAt = (position: number): number => body.lineAt(position);
  const notes: FileNote[] = [FOOTNOTES, ENDNOTES]
    .flatMap((kind) => readReferences(file, kind, view).found)
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => ({ text, line: lineAt(at) }))
    .filter((n) => n.text !== '');
  const trackedChanges = changes.finish();
  return ok({
    format: 'doc',
    lines: body.lines,
    trackedChanges,
    comments: readComments(file, view, body.lines, lineAt),
    notes,
    warnings: [
      ...readingWarnings({ ...tally, trackedChanges, notes, pictures: tally.inlinePictures + shapes.pictures, margins: readMargins(file, view) }),
      ...ownWarnings(file, body.oldNumbers, shapes.loose.length),
    ],
  });
};

/** Reads the text boxes whose anchors stand between two positions of the main text. */
function anchoredIn(shapes: Shapes, read: (from: number, to: number) => StoryParagraph[]): (from: number, to: number) => StoryParagraph[] {
  const anchors = [...shapes.anchored].sort(([a], [b]) => a - b);
  return (from, to) => anchors.filter(([at]) => from <= at && at < to).flatMap(([, boxes]) => boxes.flatMap((box) => read(box.from, box.to)));
}

/** What can go wrong in no other format. */
function ownWarnings(file: WordFile, oldNumbers: number, looseBoxes: number): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  if (file.damaged) warnings.push({ code: 'damaged-formatting', message: 'Một phần định dạng của tệp bị hỏng: số tự động, bảng hoặc kiểu chữ ở chỗ đó có thể thiếu. Hãy đối chiếu với bản gốc, hoặc mở bằng Word và lưu lại dạng .docx.', line: null });
  if (oldNumbers > 0) warnings.push({ code: 'old-numbers', message: `Có ${oldNumbers} đoạn đánh số tự động theo kiểu Word 6 mà số không đọc được. Hãy mở bằng Word và lưu lại dạng .docx.`, line: null });
  if (looseBoxes > 0) warnings.push({ code: 'text-boxes', message: `Có ${looseBoxes} khung chữ không rõ thuộc chỗ nào; chữ trong đó được đặt ở cuối.`, line: null });
  return warnings;
}
