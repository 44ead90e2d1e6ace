import { describe, expect, it } from 'vitest';
import { exchange } from '@/lib/adapters/exchange/exchange';
import { diem, dieu, documentOf, khoan } from '../../support/document';

const source = (text: string) => ({ fileName: 'du-thao.docx', format: 'docx', on: '2026-11-23', warnings: [], document: documentOf(dieu('5', 'Hồ sơ', khoan('1', text, diem('đ', 'Bản sao')))) });
const rows = (text: string): string[] => exchange.write('csv', source(text)).text.split('\r\n');

describe('the table of provisions', () => {
  it('has a row a provision with its place as a lawyer writes it', () => {
    expect(rows('Gồm').slice(0, 4)).toEqual([
      '\ufeffid,kind,number,place,heading,text,parent,quoted,operation,targetAct,targetArticle,targetClause,targetPoint',
      'art_5,article,5,Điều 5,Hồ sơ,,,,,,,,',
      'art_5__para_1,clause,1,Khoản 1 Điều 5,,Gồm,art_5,,,,,,',
      'art_5__para_1__point_đ,point,đ,Điểm đ khoản 1 Điều 5,,Bản sao,art_5__para_1,,,,,,',
    ]);
  });
  it('quotes what would break a row', () => expect(rows('“a”, "b"')[2]).toContain('"“a”, ""b"""'));
  it.each(['=1+1', '+84', '-5', '@SUM', '- Đơn đề nghị'])('is no formula to a spreadsheet: %s', (text) => expect(rows(text)[2]).toContain(`,'${text},`));
});

describe('the outline as JSON', () => {
  it('has the shape that other programs rely on', () => {
    const outline = JSON.parse(exchange.write('json', source('Gồm')).text) as { provisions: object[] };
    expect(outline).toMatchObject({ file: 'du-thao.docx', format: 'docx', document: { type: 'Quyết định', draft: true }, warnings: [] });
    expect(outline.provisions[1]).toEqual({ id: 'art_5__para_1', kind: 'clause', number: '1', heading: '', text: 'Gồm', parent: 'art_5' });
  });
});
