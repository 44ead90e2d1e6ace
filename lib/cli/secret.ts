/** Passwords at the command line: never among the arguments, where other users of the machine can see them. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Takes what a terminal would show, and shows nothing. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** A line for each prompt, not shown while it is typed; fewer where the person broke off. */
function askUnseen(prompts: readonly [string, ...string[]]): Promise<string[]> {
  const lines = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
  const typed: string[] = [];
  process.stderr.write(prompts[0]);
  lines.on('line', (line) => {
    typed.push(line);
    const next = prompts[typed.length];
    process.stderr.write(`\n${next ?? ''}`);
    if (next === undefined) lines.close();
  });
  return new Promise((resolve) => lines.once('close', () => resolve(typed)));
}

/**
 * A new password: asked for twice at a terminal, otherwise the first line of standard input.
 * @returns null, having said why, where there is none
 */
export async function readNewPassword(): Promise<string | null> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  const [first, second] = await askUnseen(['Mật khẩu mới (từ 12 ký tự, không hiện khi gõ): ', 'Gõ lại mật khẩu: ']);
  if (first !== undefined && first === second) return first;
  console.error(second === undefined ? 'Đã dừng; chưa có gì thay đổi.' : 'Hai lần gõ không giống nhau; chưa có gì thay đổi.');
  return null;
}
