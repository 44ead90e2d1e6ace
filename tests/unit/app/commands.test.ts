import { describe, expect, it } from 'vitest';
import { matching, type Command } from '@/app/components/shell/commands';

const command = (label: string): Command => ({ id: label, label, href: '/', kind: 'page' });
const commands = ['Việc của tôi', 'Hồ sơ', 'Tiền lệ', 'Hỗ trợ giống cây'].map(command);
const searches = [command('Tìm tiền lệ: x')];
const labels = (found: Command[]) => found.map(({ label }) => label);

describe('the command list', () => {
  it('offers every command before anything is typed', () => expect(labels(matching(commands, '', searches))).toEqual(labels(commands)));
  it('finds a name typed without accents', () => expect(labels(matching(commands, 'ho so', searches))).toEqual(['Hồ sơ', 'Tìm tiền lệ: x']));
  it('wants all words, in any order', () => expect(labels(matching(commands, 'cây hỗ', searches))).toEqual(['Hỗ trợ giống cây', 'Tìm tiền lệ: x']));
  it('always leaves a way to search', () => expect(labels(matching(commands, 'zzz', searches))).toEqual(['Tìm tiền lệ: x']));
  it('shows no more lines than can be seen at once', () => {
    const many = Array.from({ length: 40 }, (_, i) => command(`Hồ sơ ${i}`));
    expect(matching(many, 'hồ sơ', searches)).toHaveLength(9);
  });
});
