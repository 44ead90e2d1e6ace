import { isHollow } from './hollow';
import type { Answer, Question, Shortfall } from './types';

const VALUES: Partial<Record<Question['kind'], readonly string[]>> = {
  'yes-no-reason': ['yes', 'no'],
  'three-way': ['all', 'partly', 'none'],
};

/** What is still wrong with an answer, or null where it is good. */
export function shortfallOf(question: Question, answer: Answer | undefined): Shortfall | null {
  const flaw = (why: Shortfall['why'], sentence: string): Shortfall => ({ question: question.id, why, sentence });
  if (answer === undefined || isEmpty(question, answer)) {
    return flaw('unanswered', `Câu ${question.id} chưa được trả lời. ${question.help}`);
  }
  const unknown = chosen(question, answer).find((value) => !allowed(question).includes(value));
  if (unknown !== undefined) return flaw('not-a-choice', `Câu ${question.id}: hãy chọn lại trong các phương án của biểu mẫu.`);
  if (question.single && chosen(question, answer).length > 1) {
    return flaw('not-a-choice', `Câu ${question.id}: chỉ chọn một phương án.`);
  }
  if (question.kind === 'table' && !rowsAreFull(question, answer)) {
    return flaw('incomplete-row', `Câu ${question.id}: hãy điền đủ các cột của mỗi dòng.`);
  }
  if (needsReason(question, answer) && isBlank(answer.reason)) {
    return flaw('no-reason', `Câu ${question.id}: hãy nêu rõ lý do. ${question.help}`);
  }
  if (question.hollow && isHollow(answer.reason ?? answer.text ?? '', question.hollow)) {
    return flaw('hollow', `Câu ${question.id}: hãy nêu mục tiêu cụ thể; chỉ ghi “thực hiện quản lý nhà nước” là chưa đủ.`);
  }
  return null;
}

/** The values that were chosen, whatever the kind of question; empty for questions without choices. */
export function chosen(question: Question, answer: Answer): readonly string[] {
  if (question.kind === 'choices') return answer.items ?? [];
  return question.kind in VALUES && answer.value !== undefined ? [answer.value] : [];
}

function allowed(question: Question): readonly string[] {
  return VALUES[question.kind] ?? question.choices?.map((choice) => choice.value) ?? [];
}

function isEmpty(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'text':
      return isBlank(answer.text);
    case 'number':
      return answer.number === undefined || !Number.isFinite(answer.number) || answer.number < 0;
    case 'list':
      return !answer.items?.some((item) => !isBlank(item));
    case 'table':
      return !answer.rows?.length;
    default:
      return chosen(question, answer).length === 0;
  }
}

function needsReason(question: Question, answer: Answer): boolean {
  if (question.kind === 'yes-no-reason' || question.reason === 'always') return true;
  return typeof question.reason === 'object' && (answer.number ?? 0) > question.reason.above;
}

function rowsAreFull(question: Question, answer: Answer): boolean {
  const columns = question.columns ?? [];
  return (answer.rows ?? []).every((row) => columns.every((column) => !isBlank(row[column.value])));
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
