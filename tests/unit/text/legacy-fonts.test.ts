import { describe, expect, it } from 'vitest';
import { isLegacyFont, unicodeOf } from '@/lib/domain/text/legacy-fonts';

describe('text of fonts from before Unicode', () => {
  it.each([
    ['.VnTime', '§iÒu 1. Ph¹m vi ®iÒu chØnh', 'Điều 1. Phạm vi điều chỉnh'],
    ['.VnTime', '­¬ng, ñy ban nh©n d©n quËn', 'ương, ủy ban nhân dân quận'],
    ['.VnTime', 'kú häp thø nhÊt, n¨m ngµy lµm viÖc', 'kỳ họp thứ nhất, năm ngày làm việc'],
    ['.VnTime', '¡n, ¢u, £ch, ¤ng, ¥n, ¦u', 'Ăn, Âu, Êch, Ông, Ơn, Ưu'],
    ['.VnTimeH', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['.VnTimeH', 'ch­¬ng iii', 'CHƯƠNG III'],
    ['.vntime', 'm\u03bc', 'mà'],
    ['VNI-Times', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['VNI-Times', 'Ñieàu 3. Thuû tuïc haønh chính', 'Điều 3. Thủ tục hành chính'],
    ['VNI-Helve', 'ngöôøi ñöùng ñaàu, sôû, ñaëc bieät, kyõ thuaät, tyû leä, Mî', 'người đứng đầu, sở, đặc biệt, kỹ thuật, tỷ lệ, Mỵ'],
    ['Vni-Times', 'AÙ AÈ aü eå uû yù Æ ñò', 'Á Ằ ẵ ể ủ ý Ỉ đị'],
  ])('%s: %s', (font, stored, meant) => {
    expect(unicodeOf(stored, font)).toBe(meant);
  });

  it('gives every letter of Vietnamese back that the encoding of ABC has', () => {
    const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
    const codes = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0xa1 + i));
    const read = new Set(codes.map((c) => unicodeOf(c, '.VnTime')));
    expect(Array.from(letters).filter((letter) => !read.has(letter))).toEqual([]);
  });

  it('reads quotes alike, whether they came as windows-1252 or as Latin-1', () => {
    expect(unicodeOf('\u0093quyÒn\u0094 \u0096', '.VnTime')).toBe('“quyền” –');
    expect(unicodeOf('“quyÒn” –', '.VnTime')).toBe('“quyền” –');
  });

  it('leaves alone what is Unicode already: Word shows it in another font', () => {
    expect(unicodeOf('Ủy ban nhân dân', '.VnTime')).toBe('Ủy ban nhân dân');
    expect(unicodeOf('ngu\u031bo\u031b\u0300i', 'VNI-Times')).toBe('người');
  });

  it.each(['Times New Roman', 'VnUnicode', 'Vni', ''])('returns text in the font “%s” unchanged', (font) => {
    expect(unicodeOf('Ö é a\u0301', font)).toBe('Ö é a\u0301');
    expect(isLegacyFont(font)).toBe(false);
  });
});
