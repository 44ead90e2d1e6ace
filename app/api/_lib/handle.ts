import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { ok, type Refusal, type Result } from '@/lib/domain/result';
import { NOT_FOUND } from '@/lib/policies/roles';
import type { Deps } from '@/lib/usecases/_deps';
import { readJson } from './body';
import { requestContext } from './context';
import { sameOrigin } from './same-origin';
import { refusalResponse } from './status';

type Outcome<T> = Promise<Result<T, BlockedRefusal>>;
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

interface Shape<Params extends string, Body> {
  /** Names of the parts of the path that the use case needs. */
  readonly params?: readonly Params[];
  /** Shape of the JSON body. */
  readonly body?: z.ZodType<Body>;
  /** Reads the body where it is no JSON, or the query string. */
  readonly read?: (request: Request) => Promise<Result<Body, Refusal>>;
}

const UNAUTHENTICATED: Refusal = { code: 'unauthenticated', sentence: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.' };

/**
 * A route handler around one use case: who asks, from where, with what; then the use case, whose
 * result becomes the answer. Nothing is decided here.
 *
 * @param respond makes the answer where it is not JSON
 */
export function handle<Output extends object, Params extends string = never, Body extends object = object>(
  shape: Shape<Params, Body>,
  act: (deps: Deps, actor: Actor, input: Record<Params, string> & Body) => Outcome<Output>,
  respond: (output: Output) => Response = (output) => Response.json({ ok: true, ...output }),
): Handler {
  return async (request, context) => {
    try {
      const actor = await requestContext().actor();
      if (actor === null) return refusalResponse(UNAUTHENTICATED);
      const origin = request.method === 'GET' || sameOrigin(request);
      if (origin !== true) return refusalResponse(origin);
      const body = await bodyOf(request, shape);
      if (!body.ok) return refusalResponse(body.error);
      const params = await paramsOf(shape.params ?? [], context.params);
      if (params === null) return refusalResponse(NOT_FOUND);
      const result = await act(requestContext().deps(), actor, { ...body.value, ...params });
      return result.ok ? respond(result.value) : refusalResponse(result.error);
    } catch (error) {
      return failure(error);
    }
  };
}

/** The ids in the path, or null where one cannot be an id of ours. */
async function paramsOf<Params extends string>(names: readonly Params[], given: Promise<Record<string, string>>): Promise<Record<Params, string> | null> {
  const values = await given;
  const params = names.map((name) => [name, values[name] ?? ''] as const);
  return params.every(([, value]) => /^[\w-]{1,64}$/.test(value)) ? (Object.fromEntries(params) as Record<Params, string>) : null;
}

async function bodyOf<Body extends object>(request: Request, { body, read }: Shape<string, Body>): Promise<Result<Body, Refusal>> {
  if (read) return read(request);
  return body ? readJson(request, body) : ok({} as Body);
}

/** What nobody foresaw: the person gets a number to quote, the log gets the rest under it. */
function failure(error: unknown): Response {
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  const sentence = `Hệ thống gặp lỗi, việc vừa làm chưa được ghi nhận. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên mã ${id}.`;
  return Response.json({ error: { code: 'unexpected', sentence, params: { id } } }, { status: 500 });
}
