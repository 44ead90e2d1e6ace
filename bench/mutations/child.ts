/** Reads what the parent sends, to the full structure, and says how it went. Ends with its parent. */
import { readDraftFile } from '../../lib/adapters/files/read-draft-file';
import { structure } from '../../lib/domain/structure/structure';

/** What the child answers for one file. */
export interface Outcome {
  /** "read", the code of a refusal, or "threw: …". */
  readonly result: string;
  readonly milliseconds: number;
  /** Most memory that the child has held so far, in bytes. */
  readonly peak: number;
}

process.on('message', (message: { readonly bytes: Uint8Array; readonly name: string }) => {
  const start = performance.now();
  void read(message.bytes, message.name).then((result) => {
    process.send?.({ result, milliseconds: performance.now() - start, peak: process.resourceUsage().maxRSS * 1024 } satisfies Outcome);
  });
});

async function read(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const file = await readDraftFile(bytes, name);
    if (!file.ok) return file.error.code;
    structure(file.value.lines);
    return 'read';
  } catch (error) {
    return `threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
