import type { z } from 'zod';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';

/** An answer sheet with every field filled to its limit stays well below this. */
const LARGEST_JSON = 4 * 1024 * 1024;

/**
 * Reads a body and stops as soon as it is larger than allowed: what the sender claims in
 * Content-Length is believed only when it is too much.
 * @param limit bytes
 */
export async function readBytes(request: Request, limit: number): Promise<Result<Uint8Array, Refusal>> {
  const tooLarge = err({ code: 'too-large', sentence: `Nội dung gửi lên lớn hơn mức cho phép (${megabytes(limit)} MB).`, params: { limit: megabytes(limit) } });
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    size += piece.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return tooLarge;
    }
    chunks.push(piece.value);
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toLocaleString('vi-VN', { maximumFractionDigits: 1 });

/** A JSON body of the shape the schema says; an empty body counts as an empty object. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T, Refusal>> {
  const bytes = await readBytes(request, LARGEST_JSON);
  if (!bytes.ok) return bytes;
  return parse(schema, jsonOf(new TextDecoder().decode(bytes.value) || '{}'));
}

/** Halves of characters and NUL: neither can be stored, and no keyboard writes them. */
const UNWRITABLE = /\p{Surrogate}|\0/u;

/** True for text that can be kept as it is. */
export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text, (key: string, value: unknown) => {
      if (!isWritable(key) || (typeof value === 'string' && !isWritable(value))) throw new SyntaxError('text that cannot be stored');
      return value;
    });
  } catch {
    return undefined;
  }
}

/** The value in the shape of the schema, or a refusal that names the field at fault. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): Result<T, Refusal> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  return err({
    code: 'bad-input', params: { field },
    sentence: field === '' ? 'Nội dung gửi lên không đúng dạng. Tải lại trang rồi làm lại.' : `Thông tin gửi lên chưa đúng ở mục “${field}”. Kiểm tra lại rồi gửi lần nữa.`,
  });
}
