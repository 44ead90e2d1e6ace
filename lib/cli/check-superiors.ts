import { databaseAtHand } from '../../scripts/database.mjs';
import type { Compared } from '../domain/checks/superior/compare';
import type { RuleFinding } from '../domain/checks/types';

/**
 * What R29 and R30 say of a draft: they need the library of precedents, which is in the database. Where they could not
 * be tried, one line on standard error says why; the check itself needs no database and goes on.
 */
export async function superiorFindings(subject: Compared): Promise<readonly RuleFinding[]> {
  const url = await databaseAtHand();
  if (url === null) return untried('chưa có cơ sở dữ liệu với kho tiền lệ (đặt DATABASE_URL hoặc chạy npm start)');
  try {
    const found = await compareIn(url, subject);
    return found.articles > 0 ? found.findings : untried('kho tiền lệ không có văn bản cấp trên nào mà dự thảo dựa vào hay trùng thủ tục');
  } catch (error) {
    return untried(`không hỏi được kho tiền lệ (${error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)})`);
  }
}

/** Loaded only now: most checks go without the client of the database. */
async function compareIn(databaseUrl: string, subject: Compared) {
  const [{ makeDeps }, { compareWithSuperiorActs }] = [await import('../wiring'), await import('../usecases/compare-with-superior-acts')];
  const { close, ...deps } = makeDeps({ databaseUrl });
  try {
    return await compareWithSuperiorActs(deps, subject, []);
  } finally {
    await close();
  }
}

function untried(why: string): readonly RuleFinding[] {
  console.error(`R29, R30 (so với văn bản cấp trên) chưa được xét: ${why}.`);
  return [];
}
