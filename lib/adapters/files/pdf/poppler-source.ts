/** Words of a PDF by poppler's pdftotext, where it is installed: a process of its own, so that time and memory are kept. */
import { execFile } from 'node:child_process';
import { err, ok, type Result } from '@/lib/domain/result';
import { readBoundingBoxes } from './bounding-boxes';
import type { PdfFault, WordSource } from './page';

/** A word takes about 110 bytes in pdftotext's answer. */
const BYTES_A_WORD = 160;

/** Reads with the program of that name on the path; `unavailable` where there is none or it will not read the file. */
export function popplerWords(program = 'pdftotext'): WordSource {
  return async (bytes, limits) => {
    const answer = await ask(program, bytes, limits.milliseconds, limits.words * BYTES_A_WORD, limits.pages + 1);
    if (!answer.ok) return answer;
    const pages = readBoundingBoxes(answer.value);
    if (pages === null) return err('unavailable');
    if (pages.length > limits.pages) return err('too-long');
    return ok(pages);
  };
}

function ask(program: string, bytes: Uint8Array, milliseconds: number, maxBuffer: number, lastPage: number): Promise<Result<Uint8Array, PdfFault>> {
  return new Promise((resolve) => {
    const options = { timeout: milliseconds, killSignal: 'SIGKILL', maxBuffer, encoding: 'buffer', windowsHide: true } as const;
    const child = execFile(program, ['-bbox', '-l', String(lastPage), '-enc', 'UTF-8', '-', '-'], options, (error, stdout, stderr) => {
      if (error === null) return resolve(ok(stdout));
      if (error.killed === true || (error as { code?: unknown }).code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return resolve(err('too-long'));
      // Everything else is for pdf.js to judge: it mends some files that poppler gives up.
      return resolve(err(/incorrect password/i.test(stderr.toString('latin1')) ? 'encrypted' : 'unavailable'));
    });
    // The program may end before it has read all: that is no fault of ours.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(bytes);
  });
}
