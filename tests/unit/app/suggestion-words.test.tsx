import { describe, expect, it } from 'vitest';
import { SuggestionWords } from '@/app/components/review/panel/suggestion-words';
import { render } from '@/tests/support/render';

const shown = (text: string): string => render(<SuggestionWords text={text} />, 'vi');

describe('the suggestion of a rule', () => {
  it('is told as it is', () => expect(shown('Sửa cho đúng với khoản 2 Điều 5.')).toBe('Sửa cho đúng với khoản 2 Điều 5.'));

  it.each(['/precedents/cm3x9', '/precedents?q=63%2F2010%2FN%C4%90-CP'])('ends in a link where it ends in %s', (address) => {
    const html = shown(`Viện dẫn Điều 5 thay cho chép lại. Xem nguyên văn: ${address}`);
    expect(html).toContain(`href="${address}" target="_blank"`);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Viện dẫn Điều 5 thay cho chép lại. Xem nguyên văn: mở trong kho tiền lệ');
  });

  it('leads nowhere outside the library', () => expect(shown('Xem: //vidu.vn/precedents/1')).not.toContain('<a '));
});
