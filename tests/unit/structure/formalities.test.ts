import { describe, expect, it } from 'vitest';
import { readFormalities } from '@/lib/domain/structure/formalities';
import { readHead } from '@/lib/domain/structure/head';
import { structure } from '@/lib/domain/structure/structure';
import { dau, dieu, kyTen, lines } from '../../support/draft';

const bases = (...ground: string[]) => readFormalities(ground, []).bases;
const signer = (...block: string[]) => readFormalities([], block).signer;
const recipients = (...block: string[]) => readFormalities([], block).recipients;

describe('place and date', () => {
  it.each([
    ['Bến Tre, ngày 05 tháng 01 năm 2024', 'Bến Tre', '2024-01-05'],
    ['Bến Tre, ngày     tháng     năm 2026', 'Bến Tre', null],
    ['TP. Hồ Chí Minh, ngày … tháng … năm …', 'TP. Hồ Chí Minh', null],
    ['Số: 12/2024/QĐ-UBND    Bến Tre, ngày 05 tháng 01 năm 2024', 'Bến Tre', '2024-01-05'],
    ['……, ngày … tháng … năm 2026', '', null],
  ])('%s', (line, place, date) => {
    const head = readHead(['ỦY BAN NHÂN DÂN', line, 'QUYẾT ĐỊNH', 'Quy định giá nước']);
    expect([head.formalities?.place, head.date]).toEqual([place, date]);
  });
  it('are not taken from a ground', () => {
    expect(readFormalities(['Căn cứ Nghị quyết của Quốc hội tại Hà Nội, ngày 05 tháng 01 năm 2024;'], []).place).toBe('');
  });
});

describe('a legal basis', () => {
  it.each([
    ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', 'Luật', null, 'Tổ chức chính quyền địa phương', '2025-06-16', []],
    ['Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15, Luật số 47/2024/QH15 và Luật số 58/2024/QH15', 'Luật', '31/2024/QH15', 'Đất đai', null, ['43/2024/QH15', '47/2024/QH15', '58/2024/QH15']],
    ['Luật Công nghiệp công nghệ số số 71/2025/QH15', 'Luật', '71/2025/QH15', 'Công nghiệp công nghệ số', null, []],
    ['Luật số 64/2025/QH15 ngày 19 tháng 02 năm 2025', 'Luật', '64/2025/QH15', '', '2025-02-19', []],
    ['Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính', 'Nghị định', '63/2010/NĐ-CP', 'kiểm soát thủ tục hành chính', '2010-06-08', []],
    ['Nghị định số 76/2024/NĐ-CP của Chính phủ về sửa đổi một số điều của Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021', 'Nghị định', '76/2024/NĐ-CP', 'sửa đổi một số điều của Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021', null, []],
    ['Nghị định 280/2025/NĐ-CP ngày 27/10/2025 của Chính phủ sửa đổi Nghị định 23/2015/NĐ-CP', 'Nghị định', '280/2025/NĐ-CP', 'sửa đổi Nghị định 23/2015/NĐ-CP', '2025-10-27', []],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học', 'Nghị quyết', '57-NQ/TW', 'đột phá phát triển khoa học', '2024-12-22', []],
    ['Pháp lệnh số 26/2005/PL-UBTVQH11 ngày 29/6/2005 ưu đãi người có công', 'Pháp lệnh', '26/2005/PL-UBTVQH11', 'ưu đãi người có công', '2005-06-29', []],
    ['khoản 4 và 5 Điều 35 Luật Thủ đô ngày 28 tháng 6 năm 2024', 'Luật', null, 'Thủ đô', '2024-06-28', []],
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Hiến pháp', null, 'nước Cộng hòa xã hội chủ nghĩa Việt Nam', null, []],
    ['chủ trương của Thường trực Tỉnh ủy', '', null, '', null, []],
  ])('%s', (text, type, number, name, date, amendedBy) => {
    expect(bases(`Căn cứ ${text};`)).toEqual([{ text, type, number, name, date, amendedBy }]);
  });

  it('is each act of a ground that cites several', () => {
    const found = bases('Căn cứ Luật Bảo hiểm y tế ngày 14 tháng 11 năm 2008; Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 13 tháng 6 năm 2014 và Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế ngày 27 tháng 11 năm 2024;');
    expect(found.map((b) => b.date)).toEqual(['2008-11-14', '2014-06-13', '2024-11-27']);
  });
  it('takes its kind from the group that names it once', () => {
    const found = bases('Căn cứ các Thông tư của Bộ trưởng Bộ Tài chính: số 01/2024/TT-BTC ngày 05 tháng 01 năm 2024; số 02/2024/TT-BTC ngày 06 tháng 01 năm 2024;');
    expect(found.map((b) => [b.type, b.number])).toEqual([['Thông tư', '01/2024/TT-BTC'], ['Thông tư', '02/2024/TT-BTC']]);
  });
  it('keeps two acts in one name together, and two acts side by side apart', () => {
    expect(bases('Căn cứ Nghị định số 3/2025/NĐ-CP ngày 01/01/2025 của Chính phủ sửa đổi Nghị định số 1/2024/NĐ-CP và Nghị định số 2/2024/NĐ-CP;')).toHaveLength(1);
    expect(bases('Căn cứ Nghị định số 1/2024/NĐ-CP ngày 02/01/2024 của Chính phủ về giá và Nghị định số 2/2024/NĐ-CP ngày 03/01/2024 của Chính phủ về phí;').map((b) => b.name)).toEqual(['giá', 'phí']);
  });
  it('is not cut at a semicolon inside its name', () => {
    expect(bases('Căn cứ Nghị định số 101/2024/NĐ-CP của Chính phủ quy định về điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận;')).toHaveLength(1);
  });
  it('is joined where it is broken over lines', () => {
    expect(bases('Căn cứ Luật Tổ chức chính quyền', 'địa phương số 72/2025/QH15;', 'Căn cứ Luật Giá số 16/2023/QH15.').map((b) => b.name)).toEqual(['Tổ chức chính quyền địa phương', 'Giá']);
  });
  it('may be numbered, follow a dash, or stand without “Căn cứ” after another', () => {
    expect(bases('1. Căn cứ Luật Giá ngày 19 tháng 6 năm 2023;', '- Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;', 'Nghị định số 85/2024/NĐ-CP ngày 10 tháng 7 năm 2024 của Chính phủ về giá;').map((b) => b.name)).toEqual(['Giá', 'Phí và lệ phí', 'giá']);
  });
});

describe('proposals and enacting words', () => {
  const read = (...preamble: string[]) => readFormalities(['Căn cứ Luật Giá ngày 19 tháng 6 năm 2023;', ...preamble], []);
  it.each([
    ['Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 05/01/2026;', 'Ủy ban nhân dân tỉnh ban hành Quyết định quy định giá nước sạch.'],
    ['Xét Tờ trình số 12/TTr-UBND; Báo cáo thẩm tra của Ban Kinh tế - Ngân sách;', 'QUYẾT NGHỊ:'],
    ['Sau khi xem xét Tờ trình số 12/TTr-UBND,', 'QUYẾT NGHỊ'],
    ['Theo đề nghị của Cục trưởng Cục Kiểm soát thủ tục hành chính,', 'Bộ trưởng Bộ Tư pháp ban hành Thông tư hướng dẫn kiểm tra.'],
  ])('%s', (proposal, enacting) => {
    const found = read(proposal, enacting);
    expect([found.proposals, found.enacting]).toEqual([[proposal.replace(/[;,]$/, '')], enacting]);
  });
  it('are apart also on one line', () => {
    const found = read('Căn cứ Luật Phí số 97/2015/QH13; Theo đề nghị của Giám đốc Sở Tài chính;');
    expect([found.bases.length, found.proposals]).toEqual([2, ['Theo đề nghị của Giám đốc Sở Tài chính']]);
  });
  it('are apart also where a comma joins them', () => {
    const found = read('Theo đề nghị của Cục trưởng Cục Người có công, Bộ trưởng Bộ Nội vụ ban hành Thông tư ban hành định mức.');
    expect([found.proposals, found.enacting]).toEqual([['Theo đề nghị của Cục trưởng Cục Người có công'], 'Bộ trưởng Bộ Nội vụ ban hành Thông tư ban hành định mức.']);
  });
  it('a proposal goes on below with the reports it rests on', () => {
    const found = read('Xét Tờ trình số 5/TTr-UBND ngày 05/3/2026;', 'Báo cáo thẩm tra số 28/BC-HĐND; ý kiến thảo luận của đại biểu.');
    expect([found.bases.length, found.proposals.length]).toEqual([1, 1]);
  });
  it('the word of the type above the grounds enacts nothing', () => expect(readFormalities(['QUYẾT ĐỊNH', 'Quy định giá nước'], []).enacting).toBe(''));
});

describe('the signer', () => {
  it.each([
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'], 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Bình'], 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị Bình'],
    [['KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'Trần Văn Cường'], 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần Văn Cường'],
    [['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hứa Văn Dũng'], 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Hứa Văn Dũng'],
    [['CHỦ TỊCH QUỐC HỘI', '(Đã ký)', 'Phạm Văn Em'], '', 'CHỦ TỊCH QUỐC HỘI', 'Phạm Văn Em'],
    [['TM. CHÍNH PHỦ', 'THỦ TƯỚNG'], 'TM. CHÍNH PHỦ', 'THỦ TƯỚNG', ''],
    [['KT. CHỦ TỊCH', '[Họ và tên]'], 'KT. CHỦ TỊCH', '', ''],
    [['BỘ TRƯỞNG', 'Đại tướng Phan Văn Giáp'], '', 'BỘ TRƯỞNG', 'Phan Văn Giáp'],
  ])('%j', (block, onBehalfOf, office, name) => expect(signer(...block)).toEqual({ onBehalfOf, office, name }));

  it('is nobody where there is no block', () => expect(signer('Nơi nhận:', '- Như Điều 3;')).toBeNull());
});

describe('the recipients', () => {
  it('come one each, without dash and closing sign, up to the signature', () => {
    expect(recipients('Nơi nhận:', '- Như Điều 7;', '- Bộ Tài chính;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')).toEqual(['Như Điều 7', 'Bộ Tài chính', 'Lưu: VT']);
  });
  it('are joined where broken over lines, parted where two share one', () => {
    expect(recipients('Nơi nhận:', '- Cục Kiểm tra văn bản và', 'Quản lý xử lý vi phạm;', '- Sở Nội vụ; (báo cáo) - Tỉnh ủy;')).toEqual(['Cục Kiểm tra văn bản và Quản lý xử lý vi phạm', 'Sở Nội vụ; (báo cáo)', 'Tỉnh ủy']);
  });
  it('stop behind the filing line', () => expect(recipients('Nơi nhận:', '- Lưu: VT, TH.', 'Ký bởi: Nguyễn Văn An')).toEqual(['Lưu: VT, TH']));
});

describe('the head of a whole draft', () => {
  it('has its formal parts', () => {
    const { formalities } = structure(lines(dau(), dieu('1', 'Phạm vi điều chỉnh', 'Quyết định này quy định việc hỗ trợ.'), kyTen)).head;
    expect(formalities).toEqual({
      place: '',
      bases: [{ text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15', type: 'Luật', number: '72/2025/QH15', name: 'Tổ chức chính quyền địa phương', date: null, amendedBy: [] }],
      proposals: [],
      enacting: 'Ủy ban nhân dân ban hành Quyết định.',
      signer: { onBehalfOf: 'TM. ỦY BAN NHÂN DÂN', office: 'CHỦ TỊCH', name: 'Nguyễn Văn An' },
      recipients: ['Như Điều 7', 'Lưu: VT'],
    });
  });
  it('reads two columns that came on one line', () => {
    const head = readHead(['ỦY BAN NHÂN DÂN    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH VĨNH LONG    Độc lập - Tự do - Hạnh phúc', 'Số:    /2026/QĐ-UBND    Vĩnh Long, ngày    tháng    năm 2026', 'QUYẾT ĐỊNH', 'Quy định giá nước']);
    expect(head).toMatchObject({ issuer: 'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', number: '/2026/QĐ-UBND', title: 'Quy định giá nước', draft: true });
  });
  it('takes the council from the end of an old title, and leaves the council that the title speaks of', () => {
    const head = readHead(['NGHỊ QUYẾT SỬA ĐỔI NGHỊ QUYẾT SỐ 23/2015/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ GIÁ NƯỚC HỘI ĐỒNG NHÂN DÂN TỈNH VĨNH LONG KHÓA IX, KỲ HỌP THỨ 4', 'Căn cứ Luật Giá ngày 19 tháng 6 năm 2023;']);
    expect(head).toMatchObject({ title: 'SỬA ĐỔI NGHỊ QUYẾT SỐ 23/2015/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ GIÁ NƯỚC', issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH VĨNH LONG', date: null });
  });
  it('takes the council from the line below the title too', () => {
    expect(readHead(['NGHỊ QUYẾT QUY ĐỊNH GIÁ NƯỚC.', 'HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI KHÓA XI, KỲ HỌP THỨ BA', 'Căn cứ Luật Giá;']).issuer).toBe('HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI');
  });
  it('ends the title before the purpose and the grounds', () => {
    expect(readHead(['LUẬT', 'PHÒNG CHÁY', 'Để tăng cường hiệu lực quản lý nhà nước;', 'Căn cứ Hiến pháp;']).title).toBe('PHÒNG CHÁY');
  });
  it('takes the type from the sign where no line says it', () => {
    expect(readHead(['Số: 5/2026/QĐ-UBND', 'Lào Cai, ngày 29 tháng 01 năm 2026', 'QUYÉT ĐỊNH', 'Căn cứ Luật Giá;']).type).toBe('Quyết định');
  });
  it.each([
    [['CHÍNH PHỦ', 'CHÍNH PHỦ'], 'CHÍNH PHỦ'],
    [['BỘ Y TẾ'], 'BỘ Y TẾ'],
    [['BỘ LAO ĐỘNG VÀ XÃ HỘI', 'BỘ LAO ĐỘNG', 'VÀ XÃ HỘI'], 'BỘ LAO ĐỘNG VÀ XÃ HỘI'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG', 'ỦY BAN NHÂN DÂN', 'TỈNH VĨNH LONG'], 'ỦY BAN NHÂN DÂN TỈNH VĨNH LONG'],
  ])('names an issuer once, also where the gazette prints it twice: %j', (issuer, once) => {
    expect(readHead([...issuer, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'QUYẾT ĐỊNH', 'Quy định chi tiết']).issuer).toBe(once);
  });
  it('knows an official letter by whom it goes to', () => {
    expect(readHead(['SỞ TƯ PHÁP', 'Số: 12/STP-XDKT', 'V/v góp ý dự thảo Quyết định', 'Kính gửi: Sở Tài chính'])).toMatchObject({ type: 'Công văn', title: 'góp ý dự thảo Quyết định' });
  });
  it('reads an administrative paper by its own line only', () => {
    expect(readHead(['SỞ TƯ PHÁP', 'TỜ TRÌNH', 'Về dự thảo Quyết định']).type).toBe('Tờ trình');
    expect(readHead(['QUYẾT ĐỊNH', 'QUY ĐỊNH GIÁ NƯỚC']).title).toBe('QUY ĐỊNH GIÁ NƯỚC');
  });
});
