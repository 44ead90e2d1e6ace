/** Lines of a text file, packed by gzip or not. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Every line that is not empty. Throws a NodeJS.ErrnoException where the file cannot be read (any more). */
export async function* textLines(file: string): AsyncGenerator<TextLine> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // readline does not pass on what goes wrong below it, and would wait for ever.
  let failure: unknown = null;
  const lines = createInterface({ input, crlfDelay: Infinity });
  const fail = (error: unknown): void => {
    failure ??= error;
    lines.close();
  };
  bytes.on('error', (error) => input.destroy(error));
  input.on('error', fail);
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
      if (text.trim() !== '') yield { number, text };
    }
    if (failure !== null) throw failure;
  } finally {
    bytes.destroy();
  }
}

/** True for what the file system, or gzip, says of a file. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && /^(E[A-Z]+|Z_)/.test(String(error.code));
