import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '@/lib/domain/precedents/mark-words';

/** Lines with what is marked in brackets. */
const marked = (query: string, ...lines: string[]) => markWords(lines, query).map((runs) => runs.map(({ text, found }) => (found ? `[${text}]` : text)).join(''));

describe('words of the query', () => {
  it.each([
    ['ho so', ['Hồ sơ gồm đơn'], ['[Hồ sơ] gồm đơn']],
    ['hồ sơ', ['Sở Tư pháp nhận hồ sơ'], ['Sở Tư pháp nhận [hồ sơ]']],
    ['giấy phép', ['Cấp giấy', 'phép xây dựng'], ['Cấp [giấy]', '[phép] xây dựng']],
    ['cấp giấy phép', ['Việc cấp giấy phép, giấy xác nhận'], ['Việc [cấp giấy phép], giấy xác nhận']],
    ['hoà giải', ['Hòa giải viên'], ['[Hòa giải] viên']],
    ['\u00d0ất đai', ['Luật Đất đai'], ['Luật [Đất đai]']],
    ['thời hạn', ['Không có gì'], ['Không có gì']],
    // Accents, where the query has them.
    ['cấp phép xây dựng', ['Sử dụng giấy phép được cấp'], ['Sử dụng giấy [phép] được [cấp]']],
    ['cấp phép xây dựng', ['Quản lý, sử dụng đất'], ['Quản lý, sử dụng đất']],
    ['cấp phép xây dựng', ['Xây dựng', 'Xay dung'], ['[Xây dựng]', 'Xay dung']],
    ['cap phep xay dung', ['Xây dựng', 'Sử dụng'], ['[Xây dựng]', 'Sử dụng']],
    ['cap phep xay dung', ['Quản lý, sử dụng đất'], ['Quản lý, sử [dụng] đất']],
    ['uỷ quyền', ['Ủy quyền và ủy nhiệm'], ['[Ủy quyền] và ủy nhiệm']],
    // Two words with other accents, where they stand nowhere as they were typed.
    ['qui dịnh, thủ tục hai quan', ['Thủ tục hải quan'], ['[Thủ tục hải quan]']],
    ['thũ tục', ['Thủ tục hải quan'], ['[Thủ tục] hải quan']],
    // A single syllable that is rightly without accents is not one with them.
    ['cơ quan', ['Quản lý ở cơ sở'], ['Quản lý ở [cơ] sở']],
    ['', ['Không hỏi gì'], ['Không hỏi gì']],
  ])('“%s” in %j: %j', (query, lines, expected) => expect(marked(query, ...lines)).toEqual(expected));

  it('never add to a line or take from it', () => {
    const text = fc.string({ unit: fc.constantFrom('hồ', 'sơ', 'Cấp', ' ', '  ', ', ', '1.', 'phép') });
    fc.assert(fc.property(fc.array(text), text, (lines, query) => {
      expect(markWords(lines, query).map((runs) => runs.map((run) => run.text).join(''))).toEqual(lines);
    }));
  });
});
