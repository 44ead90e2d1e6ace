import { createInterface } from 'node:readline';
import { panicMessage } from './engine.mjs';

const FAILED = 4466; // the code under which Prisma looks for its own error in `data`

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/**
 * Answers JSON-RPC requests, a line each, one after the other, until the input ends.
 * @param {(method: string, params: object, print: (text: string) => Promise<void>) => Promise<unknown>} answer
 */
export async function serve(answer) {
  const print = printer();
  let last = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line);
    if (message.method) last = last.then(() => reply(message, (method, params) => answer(method, params, print.print)));
    else print.confirmed(message.id);
  }
  await last;
  process.exit(0);
}

async function reply({ id, method, params }, answer) {
  try {
    send({ id, result: await answer(method, params) });
  } catch (error) {
    const panic = panicMessage();
    const data = {
      is_panic: panic !== '',
      message: panic || error.message,
      meta: error.meta ?? null,
      error_code: error.code ?? error.error_code ?? null,
    };
    send({ id, error: { code: FAILED, message: 'An error happened. Check the data field for details.', data } });
  }
}

/** Text that Prisma is to print is a request of ours, which it confirms. */
function printer() {
  const waiting = new Map();
  let count = 0;
  return {
    print: (content) =>
      new Promise((resolve) => {
        const id = ++count;
        waiting.set(id, resolve);
        send({ id, method: 'print', params: { content } });
      }),
    confirmed: (id) => {
      waiting.get(id)?.();
      waiting.delete(id);
    },
  };
}
