import { describe, expect, it } from 'vitest';
import { actTypeName } from '@/lib/domain/precedents/act-type';

describe('the type of an act', () => {
  it.each([
    ['Luật/Bộ luật', 'Bộ Luật lao động', 'Bộ luật'],
    ['Luật/Bộ luật', 'Tố tụng dân sự', 'Bộ luật'],
    ['Luật/Bộ luật', 'Thi hành án dân sự', 'Luật'],
    ['Luật/Bộ luật', 'Sửa đổi, bổ sung một số điều của Bộ luật Hình sự', 'Luật'],
    ['Luật/Bộ luật', '', 'Luật'],
    ['Nghị định', 'Dân sự', 'Nghị định'],
  ])('%s with the title "%s" is %s', (type, title, name) => {
    expect(actTypeName(type, title)).toBe(name);
  });
});
