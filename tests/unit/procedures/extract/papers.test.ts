import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/domain/procedures/extract/facts-of';
import { diem, dieu, documentOf, khoan, type Sketch } from '../../../support/document';
import { lineFacts } from '../../../support/facts';

/** The papers of an article whose provisions all speak of the dossier. */
const papers = (...content: (string | Sketch)[]) => {
  const document = documentOf(dieu('5', 'Hồ sơ', ...content));
  return factsOf(document, { parts: { dossier: document.provisions.map((provision) => provision.id) } }).papers;
};
const names = (...content: (string | Sketch)[]) => papers(...content).map((paper) => paper.name);

describe('which lines are papers', () => {
  it('the points of a list', () => expect(names(khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị;'), diem('b', 'Bản sao giấy phép.')))).toEqual(['Đơn đề nghị', 'Giấy phép']));
  it('the dashes of one provision', () => expect(names('Thành phần hồ sơ:\n- Tờ khai;\n- Văn bản ủy quyền (nếu có).')).toEqual(['Tờ khai', 'Văn bản ủy quyền']));
  it('a list within a sentence', () => expect(names('Hồ sơ gồm: đơn đề nghị theo Mẫu số 01; bản sao giấy khai sinh.')).toEqual(['Đơn đề nghị', 'Giấy khai sinh']));
  it('not what a paper must contain', () => expect(names(khoan('1', 'Hồ sơ gồm:', diem('a', 'Đề án thành lập, trong đó nêu rõ:\n- Báo cáo tài chính;\n- Kế hoạch hoạt động;')))).toEqual(['Đề án thành lập']));
  it('not the heads of the list, its cases and sentences about the dossier', () => {
    expect(names(khoan('1', 'Hồ sơ gồm:', diem('a', 'Đối với cá nhân:\n- Đơn đề nghị;'), diem('b', 'Số lượng hồ sơ: 01 bộ.'), diem('c', 'Tổ chức nộp 01 bộ hồ sơ tại Sở Y tế.')))).toEqual(['Đơn đề nghị']);
  });
  it('several in one line', () => expect(names(khoan('1', 'Hồ sơ gồm:', diem('a', 'Di chúc; biên bản phân chia di sản; trường hợp bị mất thì nộp bản cam kết.')))).toEqual(['Di chúc', 'Biên bản phân chia di sản']));
  it('not the name of an attached file', () => expect(names('Hồ sơ gồm:\n- Đơn đề nghị.\nMau so 01.doc')).toEqual(['Đơn đề nghị']));
});

describe('what is said of a paper', () => {
  const paper = (text: string) => lineFacts('dossier', text).papers[0];
  it.each([
    ['Bản sao có chứng thực Giấy phép kinh doanh;', { name: 'Giấy phép kinh doanh', forms: ['certified'] }],
    ['01 bản chính văn bản cử đi nước ngoài;', { name: 'Văn bản cử đi nước ngoài', forms: ['original'], copies: 1 }],
    ['Giấy phép xuất khẩu: 02 bản sao;', { name: 'Giấy phép xuất khẩu', forms: ['copy'], copies: 2 }],
    ['Bản sao giấy khai sinh, xuất trình bản chính để đối chiếu;', { forms: ['copy', 'shown'] }],
    ['Đơn đề nghị theo Mẫu số 01 Phụ lục I ban hành kèm theo Nghị định này;', { name: 'Đơn đề nghị', formNumber: 'Mẫu số 01 Phụ lục I' }],
    ['Văn bản ủy quyền (nếu có);', { name: 'Văn bản ủy quyền', ifAny: true }],
    ['Giấy khai sinh hoặc hộ chiếu;', { alternatives: ['Giấy khai sinh', 'hộ chiếu'] }],
    ['Báo cáo tài chính;', { forms: [], copies: null, formNumber: null, alternatives: [], ifAny: false, when: null }],
  ])('%s', (text, said) => expect(paper(text)).toMatchObject(said));
  it('papers of which one is enough are alternatives of one', () => {
    expect(papers(khoan('1', 'Hồ sơ gồm:', diem('a', 'Giấy tờ chứng minh chỗ ở, là một trong các giấy tờ sau:\n- Hợp đồng thuê nhà;\n- Giấy xác nhận;')))).toMatchObject([{ alternatives: ['Hợp đồng thuê nhà', 'Giấy xác nhận'] }]);
  });
  it('the case in which it is needed stands above it', () => {
    expect(papers(khoan('1', 'Hồ sơ gồm:', diem('a', 'Đối với tổ chức:\n- Quyết định thành lập;')))).toMatchObject([{ name: 'Quyết định thành lập', when: 'Đối với tổ chức' }]);
  });
});
