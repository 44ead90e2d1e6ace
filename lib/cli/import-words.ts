/** What an import says of how far it has come, in Vietnamese. */

/** "64.142". */
export const amount = (count: number): string => new Intl.NumberFormat('vi-VN').format(count);

/** "12,3 giây", "2 phút 05 giây". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} giây`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} phút ${String(whole % 60).padStart(2, '0')} giây`;
}

/** "2 điều của 1 văn bản", "2.849 thủ tục", "2 điều của 1 văn bản, 3 thủ tục": among the documents each procedure is one. */
export function importTally({ articles, procedures, documents }: { articles: number; procedures: number; documents: number }): string {
  const said = [articles > 0 || procedures === 0 ? `${amount(articles)} điều của ${amount(Math.max(documents - procedures, 0))} văn bản` : '', procedures > 0 ? `${amount(procedures)} thủ tục` : ''];
  return said.filter(Boolean).join(', ');
}

/** How many, how fast, and, where the total is known, how much longer. */
export function progressLine(done: number, total: number | null, milliseconds: number): string {
  const perSecond = (done / Math.max(milliseconds, 1)) * 1000;
  const rate = `${amount(Math.round(perSecond))} mục/giây`;
  if (total === null || total === 0) return `… ${amount(done)} mục, ${rate}`;
  const left = ((total - done) / perSecond) * 1000;
  return `… ${amount(done)}/${amount(total)} mục (${Math.floor((100 * done) / total)}%), ${rate}, còn khoảng ${duration(Math.max(left, 0))}`;
}
