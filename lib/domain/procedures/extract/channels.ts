/** How the dossier is sent in and the result given back (cách thức thực hiện): Decree 63/2010 Art. 8(2)(c). */
import { sentencesOf, sourceOf, type Passage } from './passages';
import type { ChannelFact } from './types';

const CHANNELS: readonly (readonly [ChannelFact['channel'], RegExp])[] = [
  ['direct', /(?<!chịu trách nhiệm |quản lý |cấp trên |liên quan |tham gia |giao dịch |người |bị |lãnh đạo |ảnh hưởng )trực tiếp(?! (?:quản lý|liên quan|sản xuất|tham gia|chịu|làm|phụ trách|giải quyết|lãnh đạo))/u],
  ['post', /(?:dịch vụ |đường |hệ thống )?bưu (?:chính|điện|phẩm)(?: công ích)?|dịch vụ (?:chuyển phát|công ích)|chuyển phát/u],
  ['online', /trực tuyến|qua mạng|(?:trên|qua) môi trường (?:điện tử|mạng)|phương thức điện tử|hồ sơ điện tử|cổng (?:thông tin )?dịch vụ công|hệ thống (?:thông tin giải quyết|dịch vụ công)|cổng thông tin một cửa|thư điện tử|vneid/u],
];

const RECEIVE = /(?:trả|nhận) (?:\p{L}+ ){0,3}(?:kết quả|giấy|thẻ|bản)|trả (?:cho|qua|trực)|nhận (?:kết quả|tại)|kết quả[^.;]{0,40}(?:trả|gửi|nhận)/u;
/** Channels of something else: a meeting, a notice about the dossier. */
const ELSE = /(?:cuộc |phiên |tham gia )?họp(?! đồng| lệ| pháp| tác| nhất| quy| chuẩn)|hiện diện|thông báo(?! kết quả)[^.;]{0,60}(?:trực tiếp|bưu chính|thư điện tử)|hướng dẫn[^.;]{0,40}trực tiếp|phản ánh|kiến nghị/u;
const SUBMIT = /nộp|gửi (?:\p{L}+ ){0,3}(?:hồ sơ|đơn|\d+|đến|tới|về|trực tiếp|qua)|hồ sơ|tiếp nhận|đăng ký/u;

/** The channels that a line opens. A line under "trả kết quả" speaks of the result, others of filing. */
export function channelsIn(passage: Passage): ChannelFact[] {
  return sentencesOf(passage).flatMap((sentence) => {
    const words = passage.folded.slice(sentence.start, sentence.end);
    const ways = ELSE.test(words) ? [] : waysOf(words, passage);
    return CHANNELS.flatMap(([channel, regex]) => {
      const m = regex.exec(words);
      if (m === null) return [];
      return ways.map((way): ChannelFact => ({ ...sourceOf(passage, sentence.start + m.index, sentence.start + m.index + m[0].length), channel, way }));
    });
  });
}

function waysOf(words: string, { above, parts }: Passage): ChannelFact['way'][] {
  const both = [words, above?.folded ?? ''].map((text) => ({ receive: RECEIVE.test(text), submit: SUBMIT.test(text) })).find((found) => found.receive || found.submit);
  if (both === undefined) return parts.has('method') ? ['submit'] : [];
  // "Nộp hồ sơ và nhận kết quả trực tiếp" speaks of both; a notice about an incomplete dossier does not.
  if (both.receive && both.submit) return /(?:nộp|gửi|tiếp nhận)[^.;]{0,40}(?:và|,|hoặc) (?:nhận|trả)/u.test(words) ? ['submit', 'receive'] : /^(?:[^.;]{0,40})(?:nộp|gửi|lập|tiếp nhận)/u.test(words) ? ['submit'] : ['receive'];
  return both.receive ? ['receive'] : ['submit'];
}
