/** A small library of precedents in each search engine, for the tests that hold for both. */
import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { openClient, type PrismaClient } from '@/lib/adapters/db/client';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import type { ImportedArticle, PrecedentFilter, Precedents } from '@/lib/ports/precedents';
import { freshDatabase } from './database';

const MEILI = process.env.MEILI_URL;
const KEY = process.env.MEILI_KEY;

if (!MEILI) console.warn('The half of the precedents that needs Meilisearch is skipped: MEILI_URL is not set.');

/** Each engine with its address; those that are not there are skipped, and that is told. */
export const ENGINES = [
  { engine: 'postgres', address: null, skip: false },
  { engine: 'meilisearch', address: MEILI ? { url: MEILI, key: KEY } : null, skip: !MEILI },
] as const;

export type EngineUnderTest = (typeof ENGINES)[number];

/** The day on which the tests ask. */
export const ON = '2032-01-01';
export const FIRST = { limit: 10, offset: 0 };

export interface Library {
  readonly client: PrismaClient;
  readonly precedents: Precedents;
  /** Name of the index in Meilisearch. */
  readonly index: string;
  /** "Điều 5 12/2030/NĐ-CP" of each entry found, best first. */
  found(text: string, filter?: PrecedentFilter, page?: { limit: number; offset: number }): Promise<string[]>;
  close(): Promise<void>;
}

/** A library of its own, in a fresh database and an index of its own. */
export async function openLibrary({ address }: EngineUnderTest, articles: readonly ImportedArticle[]): Promise<Library> {
  const client = openClient(await freshDatabase());
  const index = `test-${randomUUID()}`;
  const precedents = precedentsIn(client, address, index);
  await precedents.importArticles(articles);
  return {
    client, precedents, index,
    async found(text, filter, page = FIRST) {
      const { hits } = await precedents.search({ text, on: ON, filter }, page);
      return hits.map(({ article, docNumber }) => [article, docNumber].filter(Boolean).join(' '));
    },
    async close() {
      await client.$disconnect();
      if (address) await new Meilisearch({ host: address.url, apiKey: address.key }).deleteIndex(index).waitTask();
    },
  };
}

export const DECREE = { sourceKey: 'd1', number: '12/2030/NĐ-CP', title: 'Quy định về sử dụng vỉa hè', type: 'Nghị định', agency: 'Chính phủ', issuedOn: '2030-01-05', effectiveOn: '2030-03-01', vouchedOn: '2031-12-31' };
export const LAW = { sourceKey: 'd2', number: '57/2031/QH16', title: 'Luật Thanh niên', type: 'Luật', agency: 'Quốc hội', issuedOn: '2031-06-10', effectiveOn: '2032-07-01' };
export const CIRCULAR = { sourceKey: 'd3', number: '63/2029/TT-BCT', title: 'Quản lý hàng hóa', type: 'Thông tư', agency: 'Bộ Công Thương', issuedOn: '2029-11-20', effectiveOn: '2030-01-01', expiredOn: '2031-01-01' };
const LIST = { sourceKey: 'p1', number: '1.000178', title: 'Cấp giấy phép sử dụng vỉa hè', type: 'Thủ tục hành chính', agency: 'Ủy ban nhân dân cấp xã', issuedOn: null, effectiveOn: null };

export const ARTICLES: readonly ImportedArticle[] = [
  { sourceKey: 'a1', article: 'Điều 5', heading: 'Hồ sơ cấp giấy phép sử dụng tạm thời vỉa hè', topic: 'Giao thông', parts: ['dossier'], document: DECREE,
    body: '1. Hồ sơ gồm:\na) Đơn đề nghị cấp giấy phép;\nb) Bản vẽ vị trí.\n2. Số lượng hồ sơ: 01 bộ.' },
  { sourceKey: 'a2', article: 'Điều 6', heading: 'Thời hạn giải quyết', topic: 'Giao thông', parts: ['time_limit', 'agency'], document: DECREE,
    body: 'Ủy ban nhân dân cấp xã cấp giấy phép trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.' },
  { sourceKey: 'a3', article: 'Điều 1', heading: 'Thanh niên', topic: 'Thanh niên', document: LAW, body: 'Thanh niên là công dân từ đủ 16 tuổi đến 30 tuổi.' },
  { sourceKey: 'a4', article: 'Điều 12', heading: 'Quyền của thanh niên về hòa giải', topic: 'Thanh niên', document: LAW, body: 'Thanh niên được Nhà nước bảo vệ quyền, được hòa giải ở cơ sở; được giấy xác nhận.' },
  { sourceKey: 'a5', article: 'Điều 12', heading: 'Xăng dầu nhập khẩu', topic: 'Thương mại', parts: ['step'], document: CIRCULAR,
    body: 'Thương nhân kinh doanh xăng dầu làm thủ tục hải quan. Thương nhân phải có kho tiếp nhận dung tích tối thiểu và phương tiện vận tải đường bộ thuộc sở hữu.' },
  { sourceKey: 'a6', article: 'Điều 13', heading: 'Trách nhiệm thi hành', topic: 'Thương mại', document: CIRCULAR, body: 'Sở Công Thương thi hành Thông tư này; không quy định thủ tục.' },
  { sourceKey: 'p1', kind: 'procedure', article: '', heading: LIST.title, topic: 'Giao thông', document: LIST, body: 'Hồ sơ: đơn đề nghị cấp giấy phép.',
    procedure: { code: '1.000178', field: 'Giao thông', level: 'Cấp xã', parts: { dossier: 'Đơn đề nghị cấp giấy phép' }, legalBases: [] } },
];
