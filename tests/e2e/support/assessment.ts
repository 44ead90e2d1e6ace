import { expect, type Locator, type Page } from '@playwright/test';

/** Which answer lets the assessment go on, for the questions where the first choice would not do. */
const NO_IS_GOOD = new Set(['A6', 'B3', 'C4.3', 'C8.2']);

/** Takes over what the draft answers, answers the rest of the form as a drafter with a clear conscience would, and fills in the hours. */
export async function fillInAssessment(page: Page): Promise<void> {
  const questions = page.locator('fieldset[id^="question-"]');
  await expect(questions.first()).toBeVisible();
  await page.getByRole('button', { name: 'Dùng tất cả' }).click();
  // Some questions appear only after others were answered, so the number is read anew each time.
  for (let i = 0; i < (await questions.count()); i++) await answer(questions.nth(i));
  await page.getByLabel('Số đối tượng mỗi năm').fill('300');
  for (const hours of await page.getByLabel(/^Số giờ, /).all()) await hours.fill('1');
}

async function answer(question: Locator): Promise<void> {
  const id = ((await question.getAttribute('id')) ?? '').replace('question-', '');
  const choices = question.getByRole('radio').or(question.getByRole('checkbox'));
  if ((await choices.count()) > 0) {
    const no = question.getByRole('radio', { name: 'Không', exact: true });
    await (NO_IS_GOOD.has(id) ? no : choices.first()).check();
  }
  const add = question.getByRole('button', { name: 'Thêm dòng' });
  if ((await add.count()) > 0 && (await question.getByRole('row').count()) === 0) await add.click();
  for (const box of await question.getByRole('textbox').all()) {
    if ((await box.inputValue()) === '') await box.fill(`Đã xem xét câu ${id}: phù hợp với mục tiêu hỗ trợ hộ nuôi ong.`);
  }
  for (const number of await question.getByRole('spinbutton').all()) await number.fill('1');
}
